//! Recognizing repeated deliveries. The service repeats a delivery until it gets a 2xx in time. If that response is lost or
//! late, the event arrives twice.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::meta::Meta;

/// The key of an event, equal for all its deliveries: see [`Meta::key`].
///
/// As text, it can be stored: insert it into a unique column, in the transaction that does the work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey(Box<str>);

impl EventKey {
    pub(super) fn new(key: String) -> Self {
        Self(key.into())
    }

    /// Returns the key as text. Its form may change with versions of this crate.
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
/// Cheap to clone; clones share the memory. An event is handled once [`Ticket::done`] is called. If the work fails, drop the
/// ticket and respond with an error; the next delivery is then handled.
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
///         // Sent again later, because the work in progress may fail.
///         Claim::Running => 503,
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Deduplicator {
    seen: Arc<Mutex<Seen>>,
}

impl Deduplicator {
    /// Default maximum number of remembered events. They take some 10 MB.
    pub const CAPACITY: usize = 100_000;

    /// Default time for which an event is remembered.
    ///
    /// The fourth and last delivery begins at most 213 seconds after the first: waits of 3, 30 and 150 seconds, and 10
    /// seconds for each of three missing responses. This is more than twice that, to allow for queues.
    pub const KEEP: Duration = Duration::from_secs(600);

    /// Remembers [`CAPACITY`](Self::CAPACITY) events for [`KEEP`](Self::KEEP).
    #[must_use]
    pub fn new() -> Self {
        Self::with_limits(Self::CAPACITY, Self::KEEP)
    }

    /// Remembers up to `capacity` events, at least one, for that time. The oldest are forgotten first.
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

    /// Claims an event: says whether it has to be handled now. An event [without a key](Meta::key) is always new.
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

    /// Returns the number of remembered events.
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

/// Whether an event has to be handled.
#[derive(Debug)]
pub enum Claim {
    /// The event is new. Call [`Ticket::done`] when it is handled.
    New(Ticket),
    /// An earlier delivery of the event is being handled. A 2xx now would end the service's retries although that work may fail.
    Running,
    /// The event was handled by an earlier delivery. Respond with a 2xx.
    Done,
}

/// A claimed event. If it is dropped without [`done`](Self::done), the event counts as not handled.
#[derive(Debug)]
#[must_use = "dropped, the event counts as not worked on"]
pub struct Ticket {
    seen: Arc<Mutex<Seen>>,
    entry: Option<(Fingerprint, u64)>,
}

impl Ticket {
    /// Marks the event as handled. Further deliveries of it are [`Claim::Done`].
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
