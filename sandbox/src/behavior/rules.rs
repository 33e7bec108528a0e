//! The business rules that no spec states, as data with reasons. They go by the names and types of fields, so they
//! hold for every model of every surface that has such a field and are silent elsewhere.

/// What a new record's field gets when the request says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Preset {
    /// The moment of the request.
    Now,
    /// A fixed flag.
    Flag(bool),
    /// A fixed whole number.
    Integer(i64),
    /// A value of the field's enum, if it has it.
    Variant(&'static str),
}

/// A default.
#[derive(Debug)]
pub(crate) struct Default {
    pub(crate) field: &'static str,
    pub(crate) value: Preset,
    /// Why: for whoever reads or changes the table.
    #[cfg_attr(not(test), expect(dead_code, reason = "the table documents itself"))]
    pub(crate) why: &'static str,
}

/// The user whom the sandbox's token belongs to.
pub(crate) const CALLER: i64 = 1;

/// The parameter of a search that has what is looked for.
pub(crate) const SEARCHED: &str = "term";

/// And the one that wants nothing around it.
pub(crate) const EXACTLY: &str = "exact_match";

/// Defaults of new records.
pub(crate) const DEFAULTS: &[Default] = &[
    Default {
        field: "status",
        value: Preset::Variant("open"),
        why: "a record is open until it is decided",
    },
    Default {
        field: "value",
        value: Preset::Integer(0),
        why: "what is not known to be worth something counts as nothing",
    },
    Default {
        field: "add_time",
        value: Preset::Now,
        why: "set when the record is added",
    },
    Default {
        field: "created",
        value: Preset::Now,
        why: "another name of `add_time`",
    },
    Default {
        field: "update_time",
        value: Preset::Now,
        why: "a new record was last changed when it was added",
    },
    Default {
        field: "deleted",
        value: Preset::Flag(false),
        why: "a new record is there",
    },
    Default {
        field: "is_deleted",
        value: Preset::Flag(false),
        why: "what API v2 calls `deleted`",
    },
    Default {
        field: "deleted_flag",
        value: Preset::Flag(false),
        why: "what API v1 calls it elsewhere",
    },
    Default {
        field: "active_flag",
        value: Preset::Flag(true),
        why: "a new record is in use",
    },
    Default {
        field: "done",
        value: Preset::Flag(false),
        why: "a new task is still to do",
    },
    Default {
        field: "creator_user_id",
        value: Preset::Integer(CALLER),
        why: "whoever adds a record is its creator",
    },
    Default {
        field: "owner_user_id",
        value: Preset::Integer(CALLER),
        why: "and its owner, until it is handed on",
    },
    Default {
        field: "user_id",
        value: Preset::Integer(CALLER),
        why: "another name of the owner",
    },
];

/// Fields by which people know a record.
pub(crate) const NAMES: &[&str] = &["name", "title", "subject"];

/// Fields that take the moment of every change.
pub(crate) const TOUCHED: &[&str] = &["update_time"];

/// What follows when a field takes a value.
#[derive(Debug)]
pub(crate) struct Consequence {
    pub(crate) field: &'static str,
    pub(crate) value: &'static str,
    /// Fields that take the moment of the change.
    pub(crate) stamps: &'static [&'static str],
    /// Fields that become null.
    pub(crate) clears: &'static [&'static str],
}

/// Consequences; a field that the same request sets is left alone.
pub(crate) const CONSEQUENCES: &[Consequence] = &[
    Consequence {
        field: "status",
        value: "won",
        stamps: &["won_time", "close_time"],
        clears: &["lost_time"],
    },
    Consequence {
        field: "status",
        value: "lost",
        stamps: &["lost_time", "close_time"],
        clears: &["won_time"],
    },
    // Reopened: nothing is decided any more.
    Consequence {
        field: "status",
        value: "open",
        stamps: &[],
        clears: &["won_time", "lost_time", "close_time"],
    },
];

/// Boolean fields that mark a deleted record, and what they then say. The first that a model has counts.
pub(crate) const DELETED_FLAGS: &[(&str, bool)] = &[
    ("deleted", true),
    ("is_deleted", true),
    ("deleted_flag", true),
    ("active_flag", false),
];

/// A field whose enum can say that a record is deleted, and the value.
pub(crate) const DELETED_STATUS: (&str, &str) = ("status", "deleted");

/// What an upload tells about its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileFact {
    /// The name the caller gave it.
    Name,
    /// Its size in bytes.
    Size,
    /// Its media type.
    MediaType,
    /// Where it can be fetched.
    Url,
}

/// Fields of a record that an upload fills.
pub(crate) const FILE_FIELDS: &[(&str, FileFact)] = &[
    ("name", FileFact::Name),
    ("file_name", FileFact::Name),
    ("file_size", FileFact::Size),
    ("file_type", FileFact::MediaType),
    ("mime_type", FileFact::MediaType),
    ("content_type", FileFact::MediaType),
    ("url", FileFact::Url),
];

/// Conditions of a list, and values to compare with, that one request may state: more than anybody means, and less
/// than `SQLite` can take in one statement.
pub(crate) const MOST_CONDITIONS: usize = 1000;

/// Items of a page when the request does not say.
pub(crate) const DEFAULT_LIMIT: u32 = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_has_a_reason_and_a_field_of_its_own() {
        for (at, default) in DEFAULTS.iter().enumerate() {
            assert!(!default.why.is_empty(), "{}", default.field);
            assert!(
                DEFAULTS[..at]
                    .iter()
                    .all(|earlier| earlier.field != default.field),
                "{}",
                default.field
            );
        }
    }

    #[test]
    fn no_consequence_both_stamps_and_clears() {
        for rule in CONSEQUENCES {
            assert!(
                rule.stamps.iter().all(|field| !rule.clears.contains(field)),
                "{rule:?}"
            );
        }
    }
}
