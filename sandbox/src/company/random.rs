//! Random choices: from a seed, so that one seed gives one company, or from the system for new ids.

use std::cell::Cell;

/// A source of random numbers (`SplitMix64`). Nothing secret depends on it.
#[derive(Debug)]
pub(crate) struct Random {
    state: Cell<u64>,
}

impl Random {
    /// The same numbers for the same seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self {
            state: Cell::new(seed),
        }
    }

    /// Where it is, to go back there.
    pub(crate) fn state(&self) -> u64 {
        self.state.get()
    }

    /// Goes back.
    pub(crate) fn set_state(&self, state: u64) {
        self.state.set(state);
    }

    /// The next number.
    pub(crate) fn next(&self) -> u64 {
        let state = self.state.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.state.set(state);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 if `end` is 0.
    pub(crate) fn below(&self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// A whole number from `least` to `most`.
    pub(crate) fn between(&self, least: i64, most: i64) -> i64 {
        let span = most.saturating_sub(least).unsigned_abs().saturating_add(1);
        let offset = self.next() % span.max(1);
        least.saturating_add(i64::try_from(offset).unwrap_or(0))
    }

    /// True as often as `probability` says.
    pub(crate) fn chance(&self, probability: f64) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a probability needs no 64 bits")]
        let part = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        part < probability
    }

    /// A UUID that says when it was made (version 7), so that ids are in the order of their making. `number` tells those of
    /// one moment apart.
    pub(crate) fn uuid_at(&self, milliseconds: u64, number: u64) -> String {
        let low = (self.next() & (u64::MAX >> 2)) | (1 << 63);
        format!(
            "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
            (milliseconds >> 16) & 0xffff_ffff,
            milliseconds & 0xffff,
            number & 0xfff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }

    /// A random UUID (version 4).
    pub(crate) fn uuid(&self) -> String {
        let (high, low) = (self.next(), self.next());
        let high = (high & !0xf000) | 0x4000;
        let low = (low & (u64::MAX >> 2)) | (1 << 63);
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }

    /// 40 hexadecimal digits.
    pub(crate) fn hex40(&self) -> String {
        let (a, b, c) = (self.next(), self.next(), self.next() >> 32);
        format!("{a:016x}{b:016x}{c:08x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_choices() {
        let (one, other) = (Random::seeded(7), Random::seeded(7));
        assert_eq!(one.uuid(), other.uuid());
        assert_eq!(one.hex40(), other.hex40());
        assert_ne!(one.uuid(), one.uuid());
        assert_eq!(one.hex40().len(), 40);
    }

    #[test]
    fn a_uuid_says_its_version() {
        let uuid = Random::seeded(1).uuid();
        assert_eq!(uuid.len(), 36);
        assert_eq!(uuid.as_bytes()[14], b'4', "{uuid}");
        assert!(
            matches!(uuid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'),
            "{uuid}"
        );
    }

    #[test]
    fn ids_are_in_the_order_of_their_making() {
        let random = Random::seeded(1);
        let made = [
            (1_790_000_000_000, 1),
            (1_790_000_000_000, 2),
            (1_790_000_000_001, 3),
        ];
        let ids = made.map(|(moment, number)| random.uuid_at(moment, number));
        assert!(ids.is_sorted(), "{ids:?}");
        assert!(
            ids.iter()
                .all(|id| id.len() == 36 && id.as_bytes()[14] == b'7')
        );
    }

    #[test]
    fn numbers_stay_in_their_range() {
        let random = Random::seeded(3);
        for _ in 0..1000 {
            assert!((-5..=5).contains(&random.between(-5, 5)));
            assert!(random.below(3) < 3);
        }
        assert_eq!(random.below(0), 0);
        assert!(!random.chance(0.0));
        assert!(random.chance(1.0));
    }
}
