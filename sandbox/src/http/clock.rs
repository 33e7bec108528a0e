//! The sandbox's clock: the system's, moved by as much as a user asked for. What ends or falls due by time does so by this
//! clock: tokens, retries of deliveries, deleted records.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::tz::Offset;
use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp};
use serde_json::json;

use super::answer::{Answer, Request};
use super::app::App;
use super::control;
use crate::behavior::refusal::{Failure, Refusal};
use crate::company::Books;

/// A clock that can be moved while the sandbox runs.
#[derive(Debug)]
pub(super) struct Clock {
    /// How far it is ahead of the system's.
    ahead: Mutex<SignedDuration>,
}

impl Clock {
    /// A clock that starts at this moment; the system's unless stated.
    pub(super) fn starting_at(now: Option<Timestamp>) -> Self {
        let ahead = now.map_or(SignedDuration::ZERO, ahead_of);
        Self {
            ahead: Mutex::new(ahead),
        }
    }

    /// The moment.
    pub(super) fn now(&self) -> Timestamp {
        moved(Timestamp::now(), *self.lock()).unwrap_or(Timestamp::MAX)
    }

    /// How far it is ahead of the system's clock.
    fn ahead(&self) -> SignedDuration {
        *self.lock()
    }

    /// Moves it forward. `None`, and nothing is changed, if that is too far.
    fn advance(&self, by: SignedDuration) -> Option<()> {
        let mut ahead = self.lock();
        let further = ahead.checked_add(by)?;
        moved(Timestamp::now(), further).filter(|now| is_near(*now))?;
        *ahead = further;
        Some(())
    }

    /// Sets it. `None`, and nothing is changed, if the moment is too far away.
    fn set(&self, now: Timestamp) -> Option<()> {
        *self.lock() = Some(now).filter(|now| is_near(*now)).map(ahead_of)?;
        Some(())
    }

    fn lock(&self) -> MutexGuard<'_, SignedDuration> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn ahead_of(now: Timestamp) -> SignedDuration {
    now.duration_since(Timestamp::now())
}

fn moved(moment: Timestamp, by: SignedDuration) -> Option<Timestamp> {
    moment.checked_add(by).ok()
}

/// Whether moments a lifetime away can still be reckoned with from here.
pub(super) fn is_near(now: Timestamp) -> bool {
    (1970..=9000).contains(&Offset::UTC.to_datetime(now).year())
}

/// What is said of a moment that is too far away.
const TOO_FAR: &str = "expected a moment between the years 1970 and 9000";

impl App {
    /// What time it is for the sandbox.
    pub(super) fn clock_page(&self) -> Answer {
        control::data(json!({
            "now": self.now().to_string(),
            "ahead_seconds": self.clock.ahead().as_secs(),
        }))
    }

    /// Moves the clock as the body says: `{"advance": "3s"}` or `{"now": "2026-11-23T09:00:00Z"}`.
    pub(super) fn move_clock(&self, request: &Request) -> Result<Answer, Failure> {
        let asked = control::object(request)?;
        let wrong = |problem: &str| {
            let info = r#"for example {"advance": "3 days"} or {"now": "2026-11-23T09:00:00Z"}"#;
            Refusal::invalid(&[problem.to_owned()], info)
        };
        let mut members = asked.iter();
        let (Some((name, value)), None) = (members.next(), members.next()) else {
            return Err(wrong("expected one of advance and now").into());
        };
        let text = value.as_str().unwrap_or_default();
        let moved = match name.as_str() {
            "advance" => {
                let expected =
                    "advance: expected a length of time such as \"30s\", \"2h\" or \"3 days\"";
                self.clock
                    .advance(duration(text).ok_or_else(|| wrong(expected))?)
            }
            "now" => {
                let expected = "now: expected a moment such as \"2026-11-23T09:00:00Z\"";
                self.clock.set(text.parse().map_err(|_| wrong(expected))?)
            }
            other => return Err(wrong(&format!("{other}: unknown member")).into()),
        };
        moved.ok_or_else(|| wrong(&format!("{name}: {TOO_FAR}")))?;
        self.purge()?;
        self.hooks.wake();
        Ok(self.clock_page())
    }

    /// Removes deleted records whose time is over.
    pub(super) fn purge(&self) -> Result<(), Failure> {
        let Some(rules) = &self.rules else {
            return Ok(());
        };
        self.store.transact(|ledger| {
            let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
            books.purge()
        })
    }
}

/// A length of time as people write it, not negative: `30s`, `2h 5m`, `3 days`, `PT30S`. A day has 24 hours.
fn duration(text: &str) -> Option<SignedDuration> {
    let span: Span = text.parse().ok()?;
    let duration = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    (!duration.is_negative()).then_some(duration)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read() {
        for (text, seconds) in [
            ("3s", 3),
            ("30 seconds", 30),
            ("2h 5m", 7500),
            ("3 days", 3 * 24 * 3600),
            ("1w", 7 * 24 * 3600),
            ("PT90S", 90),
        ] {
            let expected = Some(SignedDuration::from_secs(seconds));
            assert_eq!(duration(text), expected, "{text}");
        }
        for text in ["", "3", "soon", "-3s", "1 month"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }

    #[test]
    fn a_clock_goes_on_from_where_it_is_set() {
        let start: Timestamp = "2030-01-01T00:00:00Z".parse().expect("a moment");
        let clock = Clock::starting_at(Some(start));
        let since = |clock: &Clock| clock.now().duration_since(start).as_secs();
        assert!((0..60).contains(&since(&clock)));
        clock.advance(SignedDuration::from_hours(24)).expect("near");
        assert!((86_400..86_460).contains(&since(&clock)));
        clock.set(start).expect("near");
        assert!((0..60).contains(&since(&clock)));
    }

    #[test]
    fn a_clock_is_not_moved_out_of_reach() {
        let clock = Clock::starting_at(None);
        assert_eq!(clock.advance(SignedDuration::MAX), None);
        assert_eq!(
            clock.advance(SignedDuration::from_hours(24 * 366 * 8000)),
            None
        );
        assert_eq!(clock.set(Timestamp::MAX), None);
        assert!(clock.now().duration_since(Timestamp::now()).as_secs().abs() < 60);
    }
}
