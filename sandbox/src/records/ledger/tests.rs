use serde_json::{Value, json};

use super::*;
use crate::records::{Db, Store, StoredFile};
use crate::values::keys::Condition;

type Outcome<T> = Result<T, rusqlite::Error>;

fn store() -> Store {
    Store::open(&Db::Memory).expect("a database in memory")
}

fn record(title: &str) -> Record {
    let Value::Object(record) = json!({"title": title}) else {
        unreachable!()
    };
    record
}

fn title_key(title: &str) -> Indexed<'static> {
    Indexed {
        deleted: false,
        keys: vec![("title".into(), title.into())],
        texts: Vec::new(),
    }
}

fn titled(title: &str) -> Condition {
    Condition {
        place: "title".to_owned(),
        any: vec![title.to_owned()],
    }
}

fn titles(ledger: &Ledger<'_>, wanted: &Wanted) -> Vec<String> {
    let records = ledger.list("crm.Deal", wanted).expect("a list");
    records
        .iter()
        .map(|record| record["title"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn numbers_are_not_used_twice() {
    store()
        .transact(|ledger| -> Outcome<()> {
            assert_eq!(ledger.next_number("crm.Deal")?, 1);
            ledger.put(
                "crm.Deal",
                &Id::Integer(7),
                (&record("given"), false),
                None,
                &Indexed::default(),
            )?;
            assert_eq!(ledger.next_number("crm.Deal")?, 8);
            ledger.remove("crm.Deal", &Id::Integer(8), &Indexed::default())?;
            assert_eq!(ledger.next_number("crm.Deal")?, 9);
            assert_eq!(ledger.next_number("crm.Person")?, 1);
            Ok(())
        })
        .expect("all of it");
}

#[test]
fn lists_are_filtered_ordered_and_cut() {
    store()
        .transact(|ledger| -> Outcome<()> {
            for (id, title) in [(10, "a"), (2, "b"), (1, "a"), (3, "c")] {
                ledger.put(
                    "crm.Deal",
                    &Id::Integer(id),
                    (&record(title), false),
                    None,
                    &title_key(title),
                )?;
            }
            let all = Wanted {
                limit: 10,
                ..Wanted::default()
            };
            assert_eq!(titles(ledger, &all), ["a", "b", "c", "a"]);
            let page = Wanted {
                start: 1,
                limit: 2,
                ..Wanted::default()
            };
            assert_eq!(titles(ledger, &page), ["b", "c"]);
            let after = Wanted {
                after: Some(Id::Integer(2)),
                limit: 10,
                ..Wanted::default()
            };
            assert_eq!(titles(ledger, &after), ["c", "a"]);
            let some = Wanted {
                conditions: vec![titled("a")],
                limit: 10,
                ..Wanted::default()
            };
            assert_eq!(titles(ledger, &some).len(), 2);
            let nothing = Condition {
                place: "title".to_owned(),
                any: Vec::new(),
            };
            let none = Wanted {
                conditions: vec![nothing],
                limit: 10,
                ..Wanted::default()
            };
            assert!(titles(ledger, &none).is_empty());
            let far = Wanted {
                start: u64::MAX,
                limit: 10,
                ..Wanted::default()
            };
            assert!(titles(ledger, &far).is_empty());
            Ok(())
        })
        .expect("all of it");
}

#[test]
fn a_changed_record_is_found_by_what_it_says_now() {
    store()
        .transact(|ledger| -> Outcome<()> {
            let id = Id::Integer(1);
            let (old, new) = (title_key("old"), title_key("new"));
            ledger.put("crm.Deal", &id, (&record("old"), false), None, &old)?;
            ledger.put("crm.Deal", &id, (&record("new"), false), Some(&old), &new)?;
            let find = |title| Wanted {
                conditions: vec![titled(title)],
                limit: 10,
                ..Wanted::default()
            };
            assert!(titles(ledger, &find("old")).is_empty());
            assert_eq!(titles(ledger, &find("new")), ["new"]);
            Ok(())
        })
        .expect("all of it");
}

#[test]
fn what_fails_leaves_nothing_behind() {
    let store = store();
    let failed = store.transact(|ledger| -> Outcome<()> {
        ledger.put(
            "crm.Deal",
            &Id::Integer(1),
            (&record("half"), false),
            None,
            &Indexed::default(),
        )?;
        Err(rusqlite::Error::QueryReturnedNoRows)
    });
    assert!(failed.is_err());
    let there = store.transact(|ledger| ledger.get("crm.Deal", &Id::Integer(1)));
    assert!(matches!(there, Ok::<_, rusqlite::Error>(None)));
}

#[test]
fn string_ids_are_kept_as_strings() {
    store()
        .transact(|ledger| -> Outcome<()> {
            let id = Id::Text("7".to_owned());
            ledger.put(
                "crm.Note",
                &id,
                (&record("text"), false),
                None,
                &Indexed::default(),
            )?;
            assert!(ledger.get("crm.Note", &Id::Integer(7))?.is_none());
            assert_eq!(ledger.page("crm.Note", None, false, 1)?[0].0, id);
            Ok(())
        })
        .expect("all of it");
}

#[test]
fn files_go_with_their_record() {
    store()
        .transact(|ledger| -> Outcome<()> {
            let file = StoredFile {
                name: "a.txt".to_owned(),
                media_type: "text/plain".to_owned(),
                bytes: vec![0, 255, 10],
            };
            let id = Id::Integer(3);
            let number = ledger.put_file("crm.File", &id, &file)?;
            assert_eq!(ledger.file(number)?.as_ref(), Some(&file));
            assert_eq!(ledger.file_of("crm.File", &id)?, Some(file));
            ledger.remove("crm.File", &id, &Indexed::default())?;
            assert_eq!(ledger.file(number)?, None);
            Ok(())
        })
        .expect("all of it");
}
