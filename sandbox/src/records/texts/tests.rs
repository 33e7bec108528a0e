use serde_json::json;

use super::*;
use crate::records::{Db, Indexed, Record, Store};

type Outcome<T> = Result<T, rusqlite::Error>;

fn indexed(texts: &[&str]) -> Indexed<'static> {
    Indexed {
        texts: texts.iter().map(|text| column([*text])).collect(),
        ..Indexed::default()
    }
}

fn filled(work: impl FnOnce(&Ledger<'_>) -> Outcome<()>) {
    let store = Store::open(&Db::Memory).expect("a database");
    let all = |ledger: &Ledger<'_>| -> Outcome<()> {
        let boats = [
            (1, &["Depth sounder", "On \"trial\""][..]),
            (3, &["SOUND of music"]),
            (2, &["ΟΔΟΣ", "sound"]),
            (9, &["Öl"]),
        ];
        for (id, texts) in boats {
            put(ledger, "boat", &Id::Integer(id), None, &indexed(texts))?;
        }
        for id in ["b", "a"] {
            put(
                ledger,
                "crew",
                &Id::Text(id.to_owned()),
                None,
                &indexed(&["Sound"]),
            )?;
        }
        work(ledger)
    };
    store.transact(all).expect("all of it");
}

fn put(
    ledger: &Ledger<'_>,
    kind: &str,
    id: &Id,
    before: Option<&Indexed<'_>>,
    now: &Indexed<'_>,
) -> Outcome<()> {
    let record: Record = json!({}).as_object().cloned().unwrap_or_default();
    ledger.put(kind, id, (&record, false), before, now)
}

/// The ids of the boats that say a term.
fn found(ledger: &Ledger<'_>, column: usize, term: &str, alone: bool) -> Outcome<Vec<String>> {
    let term = Term::new(term, alone).expect("a term that is long enough");
    let query = ledger.query(&[column], &term)?;
    let ids = ledger.ids_of_texts("boat", &query, None, 9)?;
    assert_eq!(ledger.count_texts("boat", &query, 9)? as usize, ids.len());
    Ok(ids.iter().map(ToString::to_string).collect())
}

#[test]
fn a_term_is_found_anywhere_in_a_text() {
    filled(|ledger| {
        for (column, term, ids) in [
            (0, "sound", &["1", "3"][..]),
            (0, "Sounder", &["1"]),
            (1, "sound", &["2"]),
            (0, "music", &["3"]),
            (0, "h so", &["1"]),
            (0, "so", &["1", "3"]),
            (0, "er", &["1"]),
            (0, "öl", &["9"]),
            (0, "ΔΟΣ", &["2"]),
            (0, "οδοσ", &["2"]),
            (1, "\"trial\"", &["1"]),
            (0, "zz", &[]),
            (0, "musical", &[]),
            (2, "sound", &[]),
        ] {
            assert_eq!(found(ledger, column, term, false)?, ids, "{term}");
        }
        Ok(())
    });
}

#[test]
fn a_term_can_be_all_of_a_text() {
    filled(|ledger| {
        for (column, term, ids) in [
            (1, "Sound", &["2"][..]),
            (0, "sound", &[]),
            (0, "öl", &["9"]),
            (0, "ö", &[]),
        ] {
            assert_eq!(found(ledger, column, term, true)?, ids, "{term}");
        }
        Ok(())
    });
    assert_eq!(
        (Term::new("a", false), Term::new("a\0bc", false)),
        (None, None)
    );
}

#[test]
fn finds_come_in_chunks_and_of_one_kind() {
    filled(|ledger| {
        let query = ledger.query(&[0], &Term::new("sound", false).expect("a term"))?;
        let after = |id: Option<i64>| {
            let id = id.map(Id::Integer);
            ledger.ids_of_texts("boat", &query, id.as_ref(), 1)
        };
        assert_eq!(after(None)?, [Id::Integer(1)]);
        assert_eq!(after(Some(1))?, [Id::Integer(3)]);
        // One that is gone meanwhile.
        assert_eq!(after(Some(2))?, [Id::Integer(3)]);
        assert_eq!(after(Some(3))?, []);
        let crew = ledger.ids_of_texts("crew", &query, None, 9)?;
        assert_eq!(crew, ["b", "a"].map(|id| Id::Text(id.to_owned())));
        Ok(())
    });
}

#[test]
fn what_a_record_no_longer_says_is_not_found() {
    filled(|ledger| {
        let (id, before) = (Id::Integer(1), indexed(&["Depth sounder", "On \"trial\""]));
        let now = indexed(&["Radar", ""]);
        put(ledger, "boat", &id, Some(&before), &now)?;
        assert_eq!(found(ledger, 0, "sound", false)?, ["3"]);
        assert_eq!(found(ledger, 0, "radar", false)?, ["1"]);
        ledger.remove("boat", &id, &now)?;
        assert_eq!(found(ledger, 0, "radar", false)?, [""; 0]);
        ledger.index_anew("boat", |_, _| indexed(&["Again"]))?;
        assert_eq!(found(ledger, 0, "again", false)?, ["2", "3", "9"]);
        assert_eq!(found(ledger, 0, "sound", false)?, [""; 0]);
        ledger.clear()?;
        assert_eq!(found(ledger, 0, "again", false)?, [""; 0]);
        Ok(())
    });
}
