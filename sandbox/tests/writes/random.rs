//! Choices that are the same for the same seed.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A sequence of numbers: `SplitMix64`.
pub(crate) struct Random(u64);

impl Random {
    /// A sequence of its own for everything that is named otherwise.
    pub(crate) fn new(seed: u64, of: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        (seed, of).hash(&mut hasher);
        Self(hasher.finish())
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number, both ends included.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = most.abs_diff(least).saturating_add(1);
        least.saturating_add_unsigned(self.number() % span)
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.number() % 100 < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(items.len()).unwrap_or(0);
        let at = self.number().checked_rem(count)?;
        items.get(usize::try_from(at).unwrap_or(0))
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let most = i64::try_from(at).unwrap_or(i64::MAX);
            items.swap(at, usize::try_from(self.between(0, most)).unwrap_or(0));
        }
    }
}
