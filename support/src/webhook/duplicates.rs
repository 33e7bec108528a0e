//! Telling whether an event was here before. The service sends an event again until it gets a 2xx in time, so one whose
//! answer was lost on the way, or came late, comes twice.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::meta::Meta;

/// What all deliveries of an event have in common, and those of no other event: see [`Meta::key`].
///
/// As text, it can be kept in a store of one's own: insert it into a column that is unique, in the transaction that does
/// the work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey(Box<str>);

impl EventKey {
    pub(super) fn new(key: String) -> Self {
        Self(key.into())
    }

    /// The key as text. What is in it may change with versions of this crate.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Remembers which events were handled, in the memory of this process.
///
/// Cheap to clone; clones remember the same. An event counts as handled when its [`Ticket`] says so: if the work
/// fails, drop the ticket, answer with an error, and the next delivery is worked on.
///
/// ```
/// use pipedrive_support::webhook::{Claim, Deduplicator, Meta};
///
/// /// The status of the answer.
/// fn receive(seen: &Deduplicator, meta: &Meta) -> u16 {
///     match seen.claim(meta) {
///         Claim::New(ticket) => {
///             // … do the work, and if it worked:
///             ticket.done();
///             204
///         }
///         Claim::Done => 204,
///         // Tried again later: perhaps the work that is under way fails.
///         Claim::Running => 503,
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Deduplicator {
    seen: Arc<Mutex<Seen>>,
}

impl Deduplicator {
    /// How many events are remembered at most, unless told otherwise. They take some 10 MB.
    pub const CAPACITY: usize = 100_000;

    /// How long an event is remembered, unless told otherwise.
    ///
    /// The fourth and last delivery begins at most 213 seconds after the first: waits of 3, 30 and 150 seconds, and 10
    /// seconds for each of three answers that do not come. This is more than twice that, for what lingers in queues.
    pub const KEEP: Duration = Duration::from_secs(600);

    /// Remembers [`CAPACITY`](Self::CAPACITY) events for [`KEEP`](Self::KEEP).
    #[must_use]
    pub fn new() -> Self {
        Self::with_limits(Self::CAPACITY, Self::KEEP)
    }

    /// Remembers that many events, at least one, for that long. Where there are more, the oldest are forgotten first.
    #[must_use]
    pub fn with_limits(capacity: usize, keep: Duration) -> Self {
        Self {
            seen: Arc::new(Mutex::new(Seen {
                capacity: capacity.max(1),
                keep,
                salts: [RandomState::new(), RandomState::new()],
                events: HashMap::new(),
                order: VecDeque::new(),
                next: 0,
            })),
        }
    }

    /// Whether the event is to be worked on now. An event that [has no key](Meta::key) always is.
    #[must_use]
    pub fn claim(&self, meta: &Meta) -> Claim {
        self.claim_at(meta, Instant::now())
    }

    pub(super) fn claim_at(&self, meta: &Meta, now: Instant) -> Claim {
        let Some(key) = meta.key() else {
            return Claim::New(Ticket {
                seen: Arc::clone(&self.seen),
                entry: None,
            });
        };
        let mut seen = lock(&self.seen);
        seen.forget(now);
        let print = seen.fingerprint(&key);
        match seen.events.get(&print) {
            Some(Entry { done: true, .. }) => Claim::Done,
            Some(Entry { done: false, .. }) => Claim::Running,
            None => Claim::New(Ticket {
                entry: Some((print, seen.remember(print, now))),
                seen: Arc::clone(&self.seen),
            }),
        }
    }

    /// How many events are remembered.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        let seen = lock(&self.seen);
        assert!(seen.order.len() <= 2 * seen.capacity && seen.events.len() <= seen.order.len());
        seen.events.len()
    }
}

impl Default for Deduplicator {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Deduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seen = lock(&self.seen);
        f.debug_struct("Deduplicator")
            .field("capacity", &seen.capacity)
            .field("keep", &seen.keep)
            .field("events", &seen.events.len())
            .finish()
    }
}

/// Whether an event is to be worked on.
#[derive(Debug)]
pub enum Claim {
    /// It is: nobody did yet. The ticket says how that ends.
    New(Ticket),
    /// It is being worked on since an earlier delivery. A 2xx would say that all is well, which is not known yet.
    Running,
    /// It was worked on: answer as if it had been now.
    Done,
}

/// Work on an event. Dropped without [`done`](Self::done), the event counts as not worked on.
#[derive(Debug)]
#[must_use = "dropped, the event counts as not worked on"]
pub struct Ticket {
    seen: Arc<Mutex<Seen>>,
    entry: Option<(Fingerprint, u64)>,
}

impl Ticket {
    /// The work is done, and further deliveries of the event are [`Claim::Done`].
    pub fn done(mut self) {
        if let Some((print, serial)) = self.entry.take() {
            let mut seen = lock(&self.seen);
            if let Some(entry) = seen.entry(print, serial) {
                entry.done = true;
            }
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if let Some((print, serial)) = self.entry.take() {
            let mut seen = lock(&self.seen);
            if seen.entry(print, serial).is_some() {
                seen.events.remove(&print);
            }
        }
    }
}

/// In place of the key, whose length the sender decides: 128 bits, under secrets of this process.
type Fingerprint = [u64; 2];

#[derive(Debug)]
struct Seen {
    capacity: usize,
    keep: Duration,
    salts: [RandomState; 2],
    events: HashMap<Fingerprint, Entry>,
    /// The claims, oldest first. Those that were dropped stay in here for a while, so that it need not be searched; it is
    /// at most twice as long as there may be events.
    order: VecDeque<(Instant, Fingerprint, u64)>,
    /// The serial number of the next claim.
    next: u64,
}

#[derive(Debug)]
struct Entry {
    /// Which claim this is: an event that was dropped, or forgotten, may have been claimed again.
    serial: u64,
    done: bool,
}

impl Seen {
    fn fingerprint(&self, key: &EventKey) -> Fingerprint {
        [0, 1].map(|at: usize| self.salts[at].hash_one(key))
    }

    fn entry(&mut self, print: Fingerprint, serial: u64) -> Option<&mut Entry> {
        self.events
            .get_mut(&print)
            .filter(|entry| entry.serial == serial)
    }

    /// Forgets what is too old.
    fn forget(&mut self, now: Instant) {
        while let Some((at, ..)) = self.order.front()
            && now.saturating_duration_since(*at) >= self.keep
        {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        if let Some((_, print, serial)) = self.order.pop_front()
            && self.entry(print, serial).is_some()
        {
            self.events.remove(&print);
        }
    }

    fn remember(&mut self, print: Fingerprint, now: Instant) -> u64 {
        while self.events.len() >= self.capacity {
            self.forget_oldest();
        }
        if self.order.len() >= 2 * self.capacity {
            let lives = |(_, print, serial): &(Instant, Fingerprint, u64)| {
                let entry = self.events.get(print);
                entry.is_some_and(|entry| entry.serial == *serial)
            };
            self.order.retain(lives);
        }
        let serial = self.next;
        self.next += 1;
        self.order.push_back((now, print, serial));
        let done = false;
        self.events.insert(print, Entry { serial, done });
        serial
    }
}

/// Nothing panics while it is locked but a failing allocation, and what is in it holds at every step.
fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}
