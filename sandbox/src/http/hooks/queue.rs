//! What is due when, lane by lane: of a lane, one is taken at a time.

use std::collections::{BTreeSet, HashMap};

use crate::company::Queued;

/// Deliveries by lane.
#[derive(Debug, Default)]
pub(super) struct Queue {
    lanes: HashMap<i64, Lane>,
}

#[derive(Debug, Default)]
struct Lane {
    /// When, in milliseconds since 1970, and which.
    due: BTreeSet<(i64, i64)>,
    /// Whether one was taken and not released yet.
    busy: bool,
}

impl Queue {
    pub(super) fn push(&mut self, queued: Queued) {
        let lane = self.lanes.entry(queued.lane).or_default();
        lane.due.insert((queued.due, queued.id));
    }

    /// Takes the first that is due of each lane that is not busy, and makes it busy. Beside them, when the next one is due.
    pub(super) fn take_due(&mut self, now: i64) -> (Vec<Queued>, Option<i64>) {
        let (mut taken, mut next) = (Vec::new(), None);
        for (number, lane) in &mut self.lanes {
            if lane.busy {
                continue;
            }
            let Some((due, id)) = lane.due.first().copied() else {
                continue;
            };
            if due > now {
                next = Some(next.map_or(due, |earlier: i64| earlier.min(due)));
                continue;
            }
            lane.due.remove(&(due, id));
            lane.busy = true;
            taken.push(Queued {
                lane: *number,
                due,
                id,
            });
        }
        (taken, next)
    }

    /// The next of a lane can be taken.
    pub(super) fn release(&mut self, lane: i64) {
        if let Some(known) = self.lanes.get_mut(&lane) {
            known.busy = false;
            if known.due.is_empty() {
                self.lanes.remove(&lane);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queued(lane: i64, due: i64, id: i64) -> Queued {
        Queued { lane, due, id }
    }

    #[test]
    fn one_of_each_lane_is_taken_when_it_is_due() {
        let mut queue = Queue::default();
        for (lane, due, id) in [(1, 10, 2), (1, 10, 1), (2, 30, 3), (3, 50, 4)] {
            queue.push(queued(lane, due, id));
        }
        assert_eq!(queue.take_due(9), (vec![], Some(10)));
        assert_eq!(queue.take_due(10), (vec![queued(1, 10, 1)], Some(30)));
        assert_eq!(queue.take_due(20), (vec![], Some(30)), "lane 1 is busy");
        queue.release(1);
        assert_eq!(queue.take_due(20).0, [queued(1, 10, 2)]);
        queue.push(queued(1, 25, 2));
        queue.release(1);
        let (mut taken, next) = queue.take_due(40);
        taken.sort_by_key(|taken| taken.lane);
        assert_eq!(taken, [queued(1, 25, 2), queued(2, 30, 3)]);
        assert_eq!(next, Some(50));
        queue.release(1);
        queue.release(2);
        assert_eq!(queue.lanes.len(), 1);
    }
}
