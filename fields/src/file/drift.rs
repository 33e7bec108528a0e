//! Differences between `fields.yaml` and the account.

use std::fmt;

use super::FieldsFile;
use crate::definition::Definition;
use crate::entity::Entity;

/// A difference, from the file to the account. Its `Display` is one line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The entity of the field.
    pub entity: Entity,
    /// The key of the field.
    pub key: String,
    /// The name of the field: in the account, if it is there.
    pub name: String,
    /// The change.
    pub change: Change,
}

/// A change of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The field is only in the account.
    Added {
        /// Its type.
        field_type: String,
    },
    /// The field is only in the file.
    Removed,
    /// A fact has another value: the name, the type, the label of an option, a part of the value.
    Changed {
        /// The fact: `name`, `type`, `option 12`, `subfield currency`.
        what: String,
        /// The value in the file; `None` if it is not there.
        from: Option<String>,
        /// The value in the account; `None` if it is not there.
        to: Option<String>,
    },
}

impl FieldsFile {
    /// Returns the differences between the file and these definitions of an account, by entity and key. Entities that the file does
    /// not list are not compared.
    #[must_use]
    pub fn drift<'a>(
        &self,
        definitions: impl IntoIterator<Item = (Entity, &'a [Definition])>,
    ) -> Vec<Drift> {
        let mut drift = Vec::new();
        for (entity, account) in definitions {
            let Some(file) = self.entities.get(&entity) else {
                continue;
            };
            let file: Vec<&Definition> = file.iter().map(|field| &field.definition).collect();
            let account: Vec<&Definition> = account.iter().collect();
            for (old, new) in pairs(&file, &account, |it| it.key.clone()) {
                let (Some(of), changes) = (new.or(old), changes(old, new)) else {
                    continue;
                };
                drift.extend(changes.into_iter().map(|change| Drift {
                    entity,
                    key: of.key.clone(),
                    name: of.name.clone(),
                    change,
                }));
            }
        }
        drift
    }
}

fn changes(old: Option<&Definition>, new: Option<&Definition>) -> Vec<Change> {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(new)) => {
            let field_type = new.field_type.clone();
            return vec![Change::Added { field_type }];
        }
        (Some(_), None) => return vec![Change::Removed],
        (None, None) => return Vec::new(),
    };
    let mut changes = Vec::new();
    let mut compare = |what: String, from: Option<String>, to: Option<String>| {
        if from != to {
            changes.push(Change::Changed { what, from, to });
        }
    };
    let some = |text: &str| Some(format!("{text:?}"));
    compare("name".to_owned(), some(&old.name), some(&new.name));
    compare(
        "type".to_owned(),
        some(&old.field_type),
        some(&new.field_type),
    );
    let (olds, news): (Vec<_>, Vec<_>) =
        (old.options.iter().collect(), new.options.iter().collect());
    for (old, new) in pairs(&olds, &news, |it| it.id) {
        if let Some(of) = new.or(old) {
            let label = |it: Option<&crate::FieldOption>| it.and_then(|it| some(&it.label));
            compare(format!("option {}", of.id), label(old), label(new));
        }
    }
    let (olds, news): (Vec<_>, Vec<_>) = (
        old.subfields.iter().collect(),
        new.subfields.iter().collect(),
    );
    for (old, new) in pairs(&olds, &news, |it| it.key.clone()) {
        if let Some(of) = new.or(old) {
            let shown = |it: Option<&crate::Subfield>| {
                it.map(|it| format!("{:?} ({})", it.name, it.field_type))
            };
            compare(format!("subfield {}", of.key), shown(old), shown(new));
        }
    }
    changes
}

/// Pairs things by their ids, in the order of the ids.
fn pairs<'a, T, K: Ord>(
    old: &[&'a T],
    new: &[&'a T],
    id: impl Fn(&T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut pairs: std::collections::BTreeMap<K, (Option<&'a T>, Option<&'a T>)> =
        std::collections::BTreeMap::new();
    for it in old {
        pairs.entry(id(it)).or_default().0 = Some(it);
    }
    for it in new {
        pairs.entry(id(it)).or_default().1 = Some(it);
    }
    pairs.into_values().collect()
}

/// `+ deals "Region" (enum, 9dc80c50…)`
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            entity, key, name, ..
        } = self;
        let entity = entity.plural();
        match &self.change {
            Change::Added { field_type } => write!(f, "+ {entity} {name:?} ({field_type}, {key})"),
            Change::Removed => write!(f, "- {entity} {name:?} ({key})"),
            Change::Changed { what, from, to } => {
                write!(f, "~ {entity} {name:?} ({key}): {what} ")?;
                match (from, to) {
                    (Some(from), Some(to)) => write!(f, "{from} is now {to}"),
                    (None, Some(to)) => write!(f, "{to} was added"),
                    (Some(from), None) => write!(f, "{from} was removed"),
                    (None, None) => Ok(()),
                }
            }
        }
    }
}
