//! What is known of codes and tokens that were issued: a note of each in the database, named after it.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::records::Ledger;

/// The most codes, and the most tokens of a kind, that are kept. Anybody can ask for one, so the oldest goes.
const MOST: usize = 1000;

/// Keeps a note of a kind under a new secret, which is returned. What is over goes, and the oldest if there are too many.
pub(super) fn issue(
    ledger: &Ledger<'_>,
    kind: &str,
    note: Value,
    now: Timestamp,
    lifetime: SignedDuration,
) -> rusqlite::Result<String> {
    let mut kept = Vec::new();
    for (name, note) in ledger.metas(&named(kind, ""))? {
        match live(Some(note), now) {
            Some(note) => kept.push((until(&note), name)),
            None => drop(ledger.take_meta(&name)?),
        }
    }
    kept.sort();
    for (_, name) in kept.iter().take((kept.len() + 1).saturating_sub(MOST)) {
        ledger.take_meta(name)?;
    }
    let secret = ledger.secret()?;
    keep(ledger, &named(kind, &secret), note, end(now, lifetime))?;
    Ok(secret)
}

/// Keeps a note until then.
pub(super) fn keep(
    ledger: &Ledger<'_>,
    name: &str,
    mut note: Value,
    until: String,
) -> rusqlite::Result<()> {
    note["until"] = until.into();
    ledger.set_meta(name, &note.to_string())
}

/// When a note is over.
fn until(note: &Value) -> Option<Timestamp> {
    note["until"].as_str()?.parse().ok()
}

/// The name of the note about a secret.
pub(super) fn named(kind: &str, secret: &str) -> String {
    format!("oauth.{kind}.{secret}")
}

/// When something is over that lasts so long from now.
pub(super) fn end(now: Timestamp, lifetime: SignedDuration) -> String {
    let end = now.checked_add(lifetime).unwrap_or(Timestamp::MAX);
    end.to_string()
}

/// A note that is not over.
pub(super) fn live(note: Option<String>, now: Timestamp) -> Option<Value> {
    let note: Value = serde_json::from_str(&note?).ok()?;
    until(&note).is_none_or(|until| now < until).then_some(note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Db, Store};
    use serde_json::json;

    /// Runs `work` on an empty database.
    fn within<T>(work: impl FnOnce(&Ledger<'_>) -> rusqlite::Result<T>) -> T {
        let store = Store::open(&Db::Memory).expect("a database");
        store.transact(work).expect("notes")
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn what_is_over_goes_when_the_next_is_issued() {
        let lifetime = SignedDuration::from_mins(5);
        let kept = within(|ledger| {
            issue(ledger, "code", json!({}), at(0), lifetime)?;
            issue(ledger, "refresh", json!({}), at(0), lifetime)?;
            let second = issue(ledger, "code", json!({}), at(4), lifetime)?;
            let third = issue(ledger, "code", json!({}), at(5), lifetime)?;
            assert_ne!(second, third);
            ledger.metas(&named("code", ""))
        });
        assert_eq!(kept.len(), 2);
    }

    #[test]
    fn the_oldest_goes_when_there_are_too_many() {
        within(|ledger| {
            for minute in 1..=MOST {
                let until = at(i64::try_from(minute).expect("a few")).to_string();
                keep(
                    ledger,
                    &named("code", &format!("{minute}")),
                    json!({}),
                    until,
                )?;
            }
            let newest = issue(
                ledger,
                "code",
                json!({}),
                at(0),
                SignedDuration::from_hours(9000),
            )?;
            assert_eq!(ledger.metas(&named("code", ""))?.len(), MOST);
            assert_eq!(ledger.meta(&named("code", "1"))?, None);
            assert!(ledger.meta(&named("code", "2"))?.is_some());
            assert!(ledger.meta(&named("code", &newest))?.is_some());
            Ok(())
        });
    }
}
