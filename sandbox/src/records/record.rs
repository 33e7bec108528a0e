//! What a record is: its id, its members, and what is asked of many.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde_json::{Map, Value};

use crate::values::keys::Condition;

/// A record as it is kept and shown: its members by name.
pub(crate) type Record = Map<String, Value>;

/// A record's id, as the model has it. Numbers come before texts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Id {
    Integer(i64),
    Text(String),
}

impl Id {
    /// The id in a JSON value, if it can be one.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_i64().map(Self::Integer),
            Value::String(text) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }
}

impl From<&Id> for Value {
    fn from(id: &Id) -> Self {
        match id {
            Id::Integer(number) => Self::from(*number),
            Id::Text(text) => Self::from(text.clone()),
        }
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Integer(number) => number.to_sql(),
            Self::Text(text) => text.to_sql(),
        }
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(number) => Ok(Self::Integer(number)),
            other => String::column_result(other).map(Self::Text),
        }
    }
}

/// A record found.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) record: Record,
    pub(crate) deleted: bool,
}

/// Which records of a kind are wanted.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// All of these hold.
    pub(crate) conditions: Vec<Condition>,
    /// Deleted ones or others; both when `None`.
    pub(crate) deleted: Option<bool>,
    /// Only ids after this.
    pub(crate) after: Option<Id>,
    /// How many to leave out at the start.
    pub(crate) start: u64,
    /// How many at most.
    pub(crate) limit: u64,
}

/// A file that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredFile {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Vec<u8>,
}
