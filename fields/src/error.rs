//! Errors of lookups, reads and writes. Each names the field and the remedy.

use std::fmt;

use pipedrive::runtime::decode::Fault;

use crate::entity::Entity;

/// Result of a lookup, a read or a write.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// How much of a value is quoted.
const QUOTED: usize = 120;
/// How many labels are listed: a field can have thousands.
const LISTED: usize = 10;

/// Why a field cannot be found, read or written.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No field has that name or key.
    #[error("no {entity} field is called {name:?}{}", .nearest.as_ref().map_or_else(
        || "; refresh the map if the field is new".to_owned(),
        |nearest| format!("; did you mean {nearest:?}?"),
    ))]
    UnknownField {
        /// The entity whose fields were searched.
        entity: Entity,
        /// The name that was looked up.
        name: String,
        /// The nearest name there is.
        nearest: Option<String>,
    },
    /// Several fields have that name.
    #[error("{} {entity} fields are called {name:?}: {}; use the key in place of the name", .fields.len(), Keys(.fields))]
    AmbiguousField {
        /// The entity of the fields.
        entity: Entity,
        /// The name that was looked up.
        name: String,
        /// Key and type of each.
        fields: Vec<(String, String)>,
    },
    /// The map has no fields of that entity.
    #[error("the fields of {} were not fetched: name them in FieldMap::fetch_only", .entity.plural())]
    NotFetched {
        /// The entity.
        entity: Entity,
    },
    /// The field has no such option.
    #[error("the {entity} field {field:?} has no option {option:?}{}", Known(.nearest.as_deref(), .known))]
    UnknownOption {
        /// The entity of the field.
        entity: Entity,
        /// The name of the field.
        field: String,
        /// The label or id that was looked up.
        option: String,
        /// The nearest label there is.
        nearest: Option<String>,
        /// All labels.
        known: Vec<String>,
    },
    /// Several options of the field have that label.
    #[error("{} options of the {entity} field {field:?} are called {label:?}: {ids:?}; use OptionId::new with one of them", .ids.len())]
    AmbiguousOption {
        /// The entity of the field.
        entity: Entity,
        /// The name of the field.
        field: String,
        /// The label that was looked up.
        label: String,
        /// Their ids.
        ids: Vec<i64>,
    },
    /// A value that was received does not fit the type that it is read as.
    #[error("the {entity} field {field:?} holds {}: {fault}", Quoted(.value))]
    Value {
        /// The entity of the field.
        entity: Entity,
        /// The name of the field.
        field: String,
        /// The value, as JSON.
        value: String,
        /// The reason. Its path begins with the key of the field.
        fault: Fault,
    },
    /// A value that is to be sent does not fit the type of the field.
    #[error("the {entity} field {field:?} is of type {field_type}: expected {expected}, found {}", Quoted(.found))]
    Mismatch {
        /// The entity of the field.
        entity: Entity,
        /// The name of the field.
        field: String,
        /// The field's type, in the words of the API.
        field_type: String,
        /// The values that the field takes.
        expected: &'static str,
        /// The value that was set.
        found: String,
    },
}

/// `9dc8… (enum), d4de… (varchar)`
struct Keys<'a>(&'a [(String, String)]);

impl fmt::Display for Keys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (key, field_type)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{key} ({field_type})")?;
        }
        Ok(())
    }
}

/// The remedy for an unknown option.
struct Known<'a>(Option<&'a str>, &'a [String]);

impl fmt::Display for Known<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Some(nearest), _) => write!(f, "; did you mean {nearest:?}?"),
            (None, []) => f.write_str("; it has none"),
            (None, known) if known.len() > LISTED => {
                let more = known.len() - LISTED;
                write!(f, "; it has {:?} and {more} more", &known[..LISTED])
            }
            (None, known) => write!(f, "; it has {known:?}"),
        }
    }
}

/// A value, cut where it is long.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(QUOTED) {
            Some((end, _)) => write!(f, "{}…", &self.0[..end]),
            None => f.write_str(self.0),
        }
    }
}

/// The known name that a misspelled one was probably meant to be.
pub(crate) fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = found.to_lowercase();
    let length = found.chars().count();
    let allowed = (length / 3).max(1);
    let distances = known.into_iter().filter_map(|name| {
        let known = name.to_lowercase();
        // No text is nearer than the lengths are. Measuring long texts is slow.
        if known.chars().count().abs_diff(length) > allowed {
            return None;
        }
        Some((strsim::damerau_levenshtein(&found, &known), name))
    });
    distances
        // A name in which every letter differs is no misspelling: `C` for `A`.
        .filter(|(distance, _)| *distance <= allowed && (*distance < length || *distance == 0))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.to_owned())
}
