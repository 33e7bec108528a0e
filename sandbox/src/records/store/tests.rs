use std::sync::mpsc;
use std::thread;

use serde_json::json;

use super::*;
use crate::records::{Id, Indexed};

type Outcome<T> = Result<T, rusqlite::Error>;

/// A database of each sort.
fn stores(dir: &tempfile::TempDir) -> [Store; 2] {
    [Db::Memory, Db::File(dir.path().join("box.db"))]
        .map(|db| Store::open(&db).expect("a database"))
}

fn put(ledger: &Ledger<'_>, number: i64) -> Outcome<()> {
    let record = json!({"id": number}).as_object().cloned();
    let record = record.unwrap_or_default();
    let id = Id::Integer(number);
    ledger.put("boat", &id, (&record, false), None, &Indexed::default())
}

#[test]
fn a_read_sees_one_snapshot_and_does_not_wait_for_a_writer() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for store in stores(&dir) {
        store.transact(|ledger| put(ledger, 1)).expect("a write");
        let count = || store.read(|ledger| ledger.count("boat"));
        let read = store.read(|ledger| -> Outcome<()> {
            assert_eq!(ledger.count("boat")?, 1);
            store.transact(|ledger| -> Outcome<()> {
                put(ledger, 2)?;
                assert_eq!(count()?, 1, "nothing is committed yet");
                Ok(())
            })?;
            assert_eq!(ledger.count("boat")?, 1, "the snapshot stays");
            assert_eq!(count()?, 2);
            Ok(())
        });
        read.expect("a read");
    }
}

#[test]
fn a_read_waits_for_a_reader_where_all_are_used() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for store in stores(&dir) {
        let readers = store.readers.slots.len();
        assert!(readers > 1);
        let (started, starting) = mpsc::channel();
        thread::scope(|scope| {
            let mut last = Vec::new();
            for _ in 0..readers {
                let (end, ended) = mpsc::channel::<()>();
                let (store, started) = (&store, started.clone());
                scope.spawn(move || {
                    let read = store.read(|ledger| {
                        let count = ledger.count("boat");
                        started.send(()).expect("a listening test");
                        let _ = ended.recv();
                        count
                    });
                    assert_eq!(read, Ok(0));
                });
                last.push(end);
            }
            for _ in 0..readers {
                starting.recv().expect("a read that has started");
            }
            let further = scope.spawn(|| store.read(|ledger| ledger.count("boat")));
            store.transact(|ledger| put(ledger, 1)).expect("a write");
            assert!(!further.is_finished(), "no reader is free");
            last.pop();
            assert_eq!(further.join().expect("no panic"), Ok(1));
            last.clear();
        });
    }
}

#[test]
fn a_read_cannot_write() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for store in stores(&dir) {
        store.read(|ledger| put(ledger, 1)).expect_err("a reader");
    }
}

#[test]
fn a_panic_gives_its_reader_back() {
    let store = Store::open(&Db::Memory).expect("a database");
    for _ in 0..=store.readers.slots.len() {
        thread::scope(|scope| {
            let reading = scope.spawn(|| store.read(|_| -> Outcome<()> { panic!("by a test") }));
            reading.join().expect_err("a panic");
        });
    }
    assert_eq!(store.read(|ledger| ledger.count("boat")), Ok(0));
}
