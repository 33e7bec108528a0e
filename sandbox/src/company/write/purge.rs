//! Deleted records that are removed for good after a time.

use callsheet_dialect::model::EntityId;
use serde_json::Map;

use super::super::Books;
use super::super::eval::Scope;
use crate::behavior::refusal::Failure;
use crate::records::Stored;

impl Books<'_> {
    /// Removes the deleted records whose entity says that their time is over.
    pub(crate) fn purge(&self) -> Result<(), Failure> {
        let params = Map::new();
        for (at, entity) in self.company.entities.iter().enumerate() {
            let Some(is_over) = &entity.purge else {
                continue;
            };
            for (id, record) in self.ledger.deleted(&entity.name)? {
                let of = EntityId(at);
                let scope = Scope::of_request(&params).of(of, &record);
                if self.holds(is_over, scope)? {
                    let deleted = true;
                    self.remove(of, &id, &Stored { record, deleted })?;
                }
            }
        }
        Ok(())
    }
}
