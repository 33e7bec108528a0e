//! Sample data that this process has made already. Making it takes seconds, and copying it milliseconds: tests start a
//! sandbox each, and reset it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::records::{Copied, Store};

/// How far the moment of a start may be from the one that the data was made for, where none is stated.
const NEAR: SignedDuration = SignedDuration::from_mins(10);

/// How many are kept.
const MOST: usize = 4;

/// Which sample data of the embedded spec it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filling {
    pub(super) seed: u64,
    /// Whether there are samples, and not only what a new account has.
    pub(super) sample: bool,
    /// The moment that its own moments are relative to.
    pub(super) now: Timestamp,
    /// Whether that was stated, and is not just the moment of a start.
    pub(super) is_stated: bool,
}

/// A place for one copy. Whoever makes the data holds it meanwhile, and the others wait.
#[derive(Debug, Clone, Default)]
pub(super) struct Place(Arc<Mutex<Option<Copied>>>);

static KEPT: Mutex<VecDeque<(Filling, Place)>> = Mutex::new(VecDeque::new());

impl Filling {
    /// Whether data that was made for `self` is what `wanted` asks for.
    fn fits(&self, wanted: &Self) -> bool {
        let is_near = !wanted.is_stated && wanted.now.duration_since(self.now).abs() < NEAR;
        let same = Self {
            now: if is_near { self.now } else { wanted.now },
            ..wanted.clone()
        };
        *self == same
    }

    /// Where a copy of this data is kept, or is to be.
    pub(super) fn place(self) -> Place {
        let mut kept = lock(&KEPT);
        if let Some((_, place)) = kept.iter().find(|(made, _)| made.fits(&self)) {
            return place.clone();
        }
        let place = Place::default();
        kept.push_back((self, place.clone()));
        if kept.len() > MOST {
            kept.pop_front();
        }
        place
    }
}

impl Place {
    /// Replaces what `store` has by the data. Where there is none yet, `make` writes it to `store`.
    pub(super) fn fill<E>(
        &self,
        store: &Store,
        make: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let mut copy = lock(&self.0);
        if copy.as_ref().is_some_and(|it| store.replace(it).is_ok()) {
            return Ok(());
        }
        make()?;
        // Without a copy, the next start makes the data again.
        *copy = store.copy().ok();
        Ok(())
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Db;
    use rusqlite::Error;

    fn filling(seed: u64, minutes: i64, is_stated: bool) -> Filling {
        Filling {
            seed,
            sample: true,
            now: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes),
            is_stated,
        }
    }

    #[test]
    fn only_the_same_data_is_copied() {
        let made = filling(1, 100, false);
        assert!(made.fits(&filling(1, 109, false)) && made.fits(&filling(1, 91, false)));
        for other in [
            filling(2, 100, false),
            filling(1, 110, false),
            filling(1, 90, false),
            filling(1, 100, true),
            Filling {
                sample: false,
                ..made.clone()
            },
        ] {
            assert!(!made.fits(&other), "{other:?}");
        }
        assert!(filling(1, 5, true).fits(&filling(1, 5, true)));
        assert!(!filling(1, 5, true).fits(&filling(1, 6, true)));
    }

    #[test]
    fn data_is_made_once_and_a_copy_is_its_own() {
        let (place, mut made) = (filling(77, 0, true).place(), 0);
        let note = |store: &Store| store.read(|ledger| ledger.meta("a"));
        for _ in 0..3 {
            let store = Store::open(&Db::Memory).expect("a database");
            let write = || {
                made += 1;
                store.transact(|ledger| ledger.set_meta("a", "made"))
            };
            place.fill(&store, write).expect("data");
            assert_eq!(note(&store), Ok(Some("made".to_owned())));
            let changed = store.transact(|ledger| ledger.set_meta("a", "changed"));
            assert_eq!(changed, Ok(()));
        }
        assert_eq!(made, 1);
        let failing = filling(78, 0, true).place();
        let store = Store::open(&Db::Memory).expect("a database");
        let failed = failing.fill(&store, || Err(Error::InvalidQuery));
        assert_eq!(failed, Err(Error::InvalidQuery));
        assert_eq!(failing.fill(&store, || Ok::<_, Error>(())), Ok(()));
    }
}
