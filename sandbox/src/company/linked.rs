//! Which records have a key of the index, remembered while records are shown. Each record of a page asks for those that refer
//! to it (`count(crew where boat_id = this.id)`). The first that asks finds those of the whole page, with one statement.

use std::collections::HashMap;
use std::rc::Rc;

use callsheet_dialect::model::EntityId;
use serde_json::Value;

use super::Books;
use super::index::Class;
use crate::behavior::refusal::Failure;
use crate::records::{Id, Row};
use crate::values::ordered::Key;

/// More records than this are read as they are needed, and not remembered.
const FEW: u32 = 64;

/// The most keys that are remembered of a place, and the most records that one statement finds.
const MOST: usize = 4096;

/// What is remembered.
#[derive(Debug, Default)]
pub(super) struct Linked {
    /// The ids of the records that are shown next, as keys in order.
    ahead: Vec<Key>,
    /// The records by place and key.
    found: HashMap<(EntityId, String), HashMap<Key, Option<Few>>>,
}

/// The ids of a few records and whether each is deleted, in order.
pub(super) type Few = Rc<[(Id, bool)]>;

impl Books<'_> {
    /// Announces the records that are shown next.
    pub(super) fn look_ahead(&self, records: &[Row<'_>]) {
        let key = |row: &Row<'_>| match row.get("id") {
            Value::Null => None,
            id => Some(Class::Any.key(&id)),
        };
        let mut ahead: Vec<Key> = records.iter().filter_map(key).collect();
        ahead.sort();
        ahead.dedup();
        ahead.truncate(MOST);
        self.linked.borrow_mut().ahead = ahead;
    }

    /// The records that have a key at a place, if they are few.
    pub(super) fn few(
        &self,
        entity: EntityId,
        place: &str,
        key: &Key,
    ) -> Result<Option<Few>, Failure> {
        let kind = &self.company.entity(entity).name;
        if self.ledger.writes {
            return Ok(few(self.ledger.ids_of_key(
                kind,
                place,
                key,
                None,
                false,
                FEW + 1,
            )?));
        }
        let of = (entity, place.to_owned());
        let mut linked = self.linked.borrow_mut();
        let Linked { ahead, found } = &mut *linked;
        let found = found.entry(of).or_default();
        if let Some(known) = found.get(key) {
            return Ok(known.clone());
        }
        if found.len() + ahead.len() > MOST * 2 {
            found.clear();
        }
        if ahead.len() > 1 && ahead.binary_search(key).is_ok() {
            let all = self.ledger.ids_of_keys(kind, place, ahead, MOST)?;
            if let Some(mut all) = all {
                for key in &*ahead {
                    found.insert(key.clone(), few(all.remove(key).unwrap_or_default()));
                }
                return Ok(found.get(key).cloned().flatten());
            }
        }
        let known = few(self
            .ledger
            .ids_of_key(kind, place, key, None, false, FEW + 1)?);
        found.insert(key.clone(), known.clone());
        Ok(known)
    }
}

fn few(records: Vec<(Id, bool)>) -> Option<Few> {
    (records.len() <= FEW as usize).then(|| records.into())
}
