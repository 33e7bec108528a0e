use serde_json::json;

use super::*;
use crate::records::{Db, Store, column};
use crate::values::ordered;

type Outcome<T> = Result<T, rusqlite::Error>;

fn indexed(deleted: bool, title: &str, value: f64) -> Indexed<'static> {
    Indexed {
        deleted,
        keys: vec![
            ("title".into(), ordered::text(title)),
            ("value".into(), ordered::number(value)),
        ],
        texts: vec![column([title])],
    }
}

/// Ids, titles and values of four boats, of which the third is deleted.
const BOATS: [(i64, &str, f64); 4] = [(1, "b", 2.0), (2, "a", 1.5), (3, "a", 2.0), (10, "c", 2.0)];

fn filled(work: impl FnOnce(&Ledger<'_>) -> Outcome<()>) {
    let store = Store::open(&Db::Memory).expect("a database");
    let all = |ledger: &Ledger<'_>| -> Outcome<()> {
        for (id, title, value) in BOATS {
            let record = json!({"id": id}).as_object().cloned().unwrap_or_default();
            let (id, deleted) = (Id::Integer(id), id == 3);
            let now = indexed(deleted, title, value);
            ledger.put("boat", &id, (&record, deleted), None, &now)?;
        }
        work(ledger)
    };
    store.transact(all).expect("all of it");
}

fn numbers<'i>(ids: impl IntoIterator<Item = &'i Id>) -> Vec<i64> {
    let numbers = ids.into_iter().map(|id| match id {
        Id::Integer(number) => *number,
        Id::Text(text) => panic!("{text}"),
    });
    numbers.collect()
}

#[test]
fn ids_of_a_key_come_in_chunks_in_either_direction() {
    filled(|ledger| {
        let two = ordered::number(2.0);
        let ids = |after: Option<i64>, falling, most| -> Outcome<Vec<i64>> {
            let after = after.map(Id::Integer);
            let found = ledger.ids_of_key("boat", "value", &two, after.as_ref(), falling, most)?;
            Ok(numbers(found.iter().map(|(id, _)| id)))
        };
        assert_eq!(ids(None, false, 2)?, [1, 3]);
        assert_eq!(ids(Some(3), false, 2)?, [10]);
        assert_eq!(ids(None, true, 2)?, [10, 3]);
        assert_eq!(ids(Some(3), true, 2)?, [1]);
        let deleted = ledger.ids_of_key("boat", "value", &two, None, false, 9)?;
        let deleted: Vec<bool> = deleted.iter().map(|(_, deleted)| *deleted).collect();
        assert_eq!(deleted, [false, true, false]);
        Ok(())
    });
}

#[test]
fn a_place_gives_records_by_key_and_id() {
    filled(|ledger| {
        let all = Range::all();
        let walk = |after: Option<(&str, i64)>, falling| -> Outcome<Vec<i64>> {
            let after = after.map(|(key, id)| (ordered::text(key), Id::Integer(id)));
            let after = after.as_ref().map(|(key, id)| (key, id));
            let found = ledger.by_key("boat", "title", &all, after, falling, 3)?;
            Ok(numbers(found.iter().map(|it| &it.id)))
        };
        assert_eq!(walk(None, false)?, [2, 3, 1]);
        assert_eq!(walk(Some(("a", 2)), false)?, [3, 1, 10]);
        assert_eq!(walk(Some(("b", 1)), false)?, [10]);
        assert_eq!(walk(None, true)?, [10, 1, 3]);
        assert_eq!(walk(Some(("a", 3)), true)?, [2]);
        let some = Range::of_texts(Some("b"), None);
        assert_eq!(
            ledger.by_key("boat", "title", &some, None, false, 9)?.len(),
            2
        );
        assert_eq!(ledger.count_keys("boat", "title", &some, 9)?, 2);
        assert_eq!(ledger.count_keys("boat", "title", &all, 3)?, 3);
        assert_eq!(ledger.count_keys("crew", "title", &all, 3)?, 0);
        assert_eq!(ledger.count_keys("boat", "colour", &all, 3)?, 0);
        Ok(())
    });
}

#[test]
fn a_place_gives_records_that_meet_further_conditions() {
    filled(|ledger| {
        let all = Range::all();
        let two = vec![ordered::number(2.0)];
        let walk = |present, keys: Vec<(&'static str, Vec<Key>)>| -> Outcome<Vec<i64>> {
            let keys = keys.into_iter().map(|(place, keys)| (place.into(), keys));
            let also = Also {
                present,
                keys: keys.collect(),
            };
            let found = ledger.by_key_and("boat", "title", &all, None, false, 9, &also)?;
            Ok(numbers(found.iter().map(|it| &it.id)))
        };
        assert_eq!(walk(true, vec![])?, [2, 1, 10]);
        assert_eq!(walk(false, vec![("value", two.clone())])?, [3, 1, 10]);
        let both = [ordered::number(2.0), ordered::number(1.5)];
        assert_eq!(walk(true, vec![("value", both.to_vec())])?, [2, 1, 10]);
        let b = ("title", vec![ordered::text("b")]);
        assert_eq!(walk(true, vec![("value", two.clone()), b])?, [1]);
        assert_eq!(walk(true, vec![("value", vec![])])?, [0; 0]);
        assert_eq!(walk(true, vec![("colour", two)])?, [0; 0]);
        Ok(())
    });
}

#[test]
fn records_of_many_keys_are_found_at_once() {
    filled(|ledger| {
        let keys = [2.0, 7.0, 1.5].map(ordered::number);
        let found = |most| ledger.ids_of_keys("boat", "value", &keys, most);
        let by_key = found(4)?.expect("four");
        let ids = |key: &Key| {
            let ids = by_key.get(key).map(Vec::as_slice).unwrap_or_default();
            numbers(ids.iter().map(|(id, _)| id))
        };
        assert_eq!(ids(&keys[0]), [1, 3, 10]);
        assert_eq!(ids(&keys[1]), [0; 0]);
        assert_eq!(ids(&keys[2]), [2]);
        let third = (Id::Integer(3), true);
        assert_eq!(by_key[&keys[0]][1], third);
        assert_eq!(found(3)?, None, "there are more");
        let nowhere = ledger.ids_of_keys("boat", "colour", &keys, 9)?;
        assert_eq!(nowhere, Some(OfKeys::new()));
        Ok(())
    });
}

#[test]
fn a_changed_record_has_the_keys_of_what_it_is_now() {
    filled(|ledger| {
        let (id, record) = (Id::Integer(2), Record::new());
        let (before, now) = (indexed(false, "a", 1.5), indexed(false, "d", 1.5));
        ledger.put("boat", &id, (&record, false), Some(&before), &now)?;
        let has = |title| ledger.has_key("boat", "title", &ordered::text(title), &id);
        assert!(!has("a")? && has("d")?);
        let gone = indexed(true, "d", 1.5);
        ledger.put("boat", &id, (&record, true), Some(&now), &gone)?;
        let (value, key) = ("value", ordered::number(1.5));
        let found = ledger.ids_of_key("boat", value, &key, None, false, 9)?;
        assert_eq!(found, [(id.clone(), true)]);
        ledger.remove("boat", &id, &gone)?;
        assert_eq!(ledger.count_keys("boat", "title", &Range::all(), 9)?, 3);
        assert_eq!(ledger.count_keys("boat", "value", &Range::all(), 9)?, 3);
        Ok(())
    });
}

#[test]
fn all_records_are_indexed_anew() {
    filled(|ledger| {
        ledger.index_anew("boat", |record, deleted| {
            indexed(deleted, &record["id"].to_string(), 0.0)
        })?;
        let (all, place) = (Range::all(), "title");
        let found = ledger.by_key("boat", place, &all, None, false, 9)?;
        assert_eq!(numbers(found.iter().map(|it| &it.id)), [1, 10, 2, 3]);
        assert!(found[3].deleted && !found[0].deleted);
        // Few records are indexed one by one.
        ledger.remove("boat", &Id::Integer(1), &indexed(false, "1", 0.0))?;
        ledger.index_anew("boat", |_, deleted| indexed(deleted, "x", 0.0))?;
        let found = ledger.by_key("boat", place, &all, None, false, 9)?;
        assert_eq!(numbers(found.iter().map(|it| &it.id)), [2, 3, 10]);
        Ok(())
    });
}
