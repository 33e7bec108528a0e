//! Deleted records that are removed for good after a time.

use callsheet_dialect::model::EntityId;
use serde_json::Map;

use super::super::Books;
use super::super::eval::Scope;
use crate::behavior::refusal::Failure;

impl Books<'_> {
    /// Removes the deleted records whose entity says that their time is over.
    pub(crate) fn purge(&self) -> Result<(), Failure> {
        let params = Map::new();
        for (at, entity) in self.company.entities.iter().enumerate() {
            let Some(is_over) = &entity.purge else {
                continue;
            };
            for (id, record) in self.ledger.deleted(&entity.name)? {
                let scope = Scope::of_request(&params).of(EntityId(at), &record);
                if self.holds(is_over, scope)? {
                    self.ledger.remove(&entity.name, &id)?;
                }
            }
        }
        Ok(())
    }
}
