//! The sandbox's pages about snapshots: which there are, making one, going back to it, and deleting it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::answer::Answer;
use super::app::App;
use super::control::data;
use super::transfer;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{self, LONGEST_NAME, Snapshot, SnapshotError};

/// What stands behind the name of a snapshot that is to be restored.
const RESTORE: &str = "/restore";

impl App {
    /// `_sandbox/snapshots`
    pub(super) fn snapshots_page(&self) -> Result<Answer, Failure> {
        let all = self.store.snapshots().map_err(|error| failure(error, ""))?;
        Ok(data(all.iter().map(shown).collect::<Value>()))
    }

    /// `_sandbox/snapshots/before` makes a snapshot, and `_sandbox/snapshots/before/restore` goes back to it.
    pub(super) fn snapshot_page(&self, path: &str) -> Result<Answer, Failure> {
        let (name, restores) = match path.strip_suffix(RESTORE) {
            Some(name) => (name, true),
            None => (path, false),
        };
        check(name)?;
        let made = if restores {
            self.store.restore_snapshot(name)
        } else {
            self.store.save_snapshot(name)
        };
        let snapshot = made.map_err(|error| failure(error, name))?;
        if restores {
            self.refresh(false)?;
        }
        Ok(data(shown(&snapshot)))
    }

    /// Deletes `_sandbox/snapshots/before`.
    pub(super) fn delete_snapshot_page(&self, name: &str) -> Result<Answer, Failure> {
        check(name)?;
        let deleted = self.store.delete_snapshot(name);
        deleted.map_err(|error| failure(error, name))?;
        Ok(data(json!({ "name": name })))
    }
}

fn shown(snapshot: &Snapshot) -> Value {
    let created = Timestamp::try_from(snapshot.created).unwrap_or_default();
    json!({
        "name": snapshot.name,
        "bytes": snapshot.size,
        "created": format!("{created:.0}"),
    })
}

/// Refuses what cannot be the name of a snapshot.
fn check(name: &str) -> Result<(), Refusal> {
    if records::is_name(name) {
        return Ok(());
    }
    let problem =
        format!("{name}: expected a name of at most {LONGEST_NAME} letters, digits, `-` and `_`");
    let info =
        "POST /_sandbox/snapshots/{name} makes one, and POST …/{name}/restore goes back to it";
    Err(Refusal::invalid(&[problem], info))
}

fn failure(error: SnapshotError, name: &str) -> Failure {
    match error {
        SnapshotError::Missing => {
            let info = "GET /_sandbox/snapshots lists them";
            Refusal::not_found(format!("there is no snapshot {name}"), info).into()
        }
        SnapshotError::Unusable => {
            let error = format!("the snapshot {name} is not a database that this sandbox can read");
            Refusal::new(409, "ERR_CONFLICT", error, "nothing was changed").into()
        }
        SnapshotError::Failed(error) => error.into(),
        SnapshotError::File(error) => transfer::disk(&error, &format!("snapshot {name}")).into(),
    }
}
