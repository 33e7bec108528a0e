//! Types: scalars, lists, maps, and the named models.

use super::RustPath;
use crate::source::Span;

/// A reference to a model: its index in [`Api::models`](super::Api::models).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModelId(pub usize);

/// The type of a parameter, a field or a response. Aliases are resolved away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A built-in type.
    Scalar(Scalar),
    /// A named type.
    Model(ModelId),
    /// `[T]`
    List(Box<Type>),
    /// `{string: T}`
    Map(Box<Type>),
    /// `T | null`: an item of a list or a map, and nothing else. Fields and parameters have a flag for it.
    Nullable(Box<Type>),
}

/// The built-in types, by their names in the dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// A whole number that fits 64 bits.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`; reading accepts 0, 1 and their strings.
    Boolean,
    /// The same, written as `1` or `0`.
    Flag,
    /// An amount in the currency that stands beside it.
    Money,
    /// `2026-11-23`
    Date,
    /// `10:15` or `10:15:00`, also a duration in hours and minutes.
    Time,
    /// A moment in UTC.
    DateTime,
    /// Anything JSON can say.
    Json,
    /// Raw bytes: only as what an operation returns.
    Bytes,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct Model {
    /// Name in the spec: `DealStatus`.
    pub name: String,
    /// Markdown, may be empty.
    pub doc: String,
    /// What it is.
    pub kind: ModelKind,
    /// A response can contain it.
    pub read: bool,
    /// A request can contain it.
    pub written: bool,
    /// Its name in the spec.
    pub span: Span,
}

/// The kinds of named types.
#[derive(Debug, Clone)]
pub enum ModelKind {
    /// An object with known fields; unknown ones are kept.
    Record {
        /// Fields in order.
        fields: Vec<Field>,
    },
    /// An open enum.
    Enum {
        /// Whether its values are strings or whole numbers.
        repr: Repr,
        /// Known values in order.
        values: Vec<EnumValue>,
    },
    /// An identifier that is not interchangeable with others.
    Id {
        /// What it is on the wire.
        repr: Repr,
    },
    /// Handwritten Rust, which the spec names.
    External {
        /// The type, which implements the runtime's `External`.
        rust: RustPath,
        /// Its JSON type: a built-in type, or a list or map of one.
        json: Type,
        /// A value can be empty. Absent and null are read as that, and it is not sent.
        empty: bool,
    },
    /// A value of one of several types.
    Union {
        /// The member of the alternatives, all records, whose text says which of them it is. Without it, what stands
        /// in JSON does: a string, a number, …
        by: Option<String>,
        /// What it can be, in order.
        alternatives: Vec<Alternative>,
    },
}

impl ModelKind {
    /// Add every model that a value of the kind can contain.
    pub fn models(&self, to: &mut Vec<ModelId>) {
        match self {
            Self::Record { fields } => {
                for field in fields {
                    field.ty.models(to);
                }
            }
            Self::Union { alternatives, .. } => {
                for one in alternatives {
                    one.ty.models(to);
                }
            }
            Self::Enum { .. } | Self::Id { .. } | Self::External { .. } => {}
        }
    }
}

/// What a union can be.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// Name in the spec, from which the variant is named; in a union with `by`, the text of that member.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Where it is stated.
    pub span: Span,
}

/// What can stand in JSON, as far as the alternatives of a union are told apart by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// A string.
    String,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl JsonKind {
    /// Whether it is one piece of text where only text travels.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::String | Self::Number | Self::Boolean)
    }
}

impl Scalar {
    /// What stands in JSON for it; `None` for what may be anything, or never is in JSON.
    #[must_use]
    pub fn json_kind(self) -> Option<JsonKind> {
        match self {
            Self::String | Self::Date | Self::Time | Self::DateTime => Some(JsonKind::String),
            Self::Integer | Self::Number | Self::Money | Self::Flag => Some(JsonKind::Number),
            Self::Boolean => Some(JsonKind::Boolean),
            Self::Json | Self::Bytes => None,
        }
    }
}

impl Repr {
    /// What stands in JSON for it.
    #[must_use]
    pub fn json_kind(self) -> JsonKind {
        match self {
            Self::String => JsonKind::String,
            Self::Integer => JsonKind::Number,
        }
    }
}

/// What stands on the wire for an enum or an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repr {
    /// A JSON string.
    String,
    /// A whole number.
    Integer,
}

/// A known value of an open enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// Name in the spec, from which the variant is named: `owner_group`.
    pub name: String,
    /// What stands on the wire.
    pub value: Literal,
    /// Where it is stated.
    pub span: Span,
}

/// A literal in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
}

/// When a record must have a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// Never: it reads as `None` when null or absent.
    Never,
    /// When the record is sent (`required: sent`).
    Sent,
    /// Always, in responses too (`name!`).
    Always,
}

impl Required {
    /// Whether a response must have the field.
    #[must_use]
    pub fn is_always(self) -> bool {
        self == Self::Always
    }

    /// Whether a record that is sent must have the field.
    #[must_use]
    pub fn is_when_sent(self) -> bool {
        self != Self::Never
    }
}

/// A field of a record.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// When a record must have it.
    pub required: Required,
    /// May be set to null in a request (`type | null`).
    pub nullable: bool,
    /// Markdown, may be empty.
    pub doc: String,
    /// The field's name in the spec.
    pub span: Span,
}

impl Type {
    /// Add every model the type mentions.
    pub fn models(&self, to: &mut Vec<ModelId>) {
        match self {
            Self::Scalar(_) => {}
            Self::Model(id) => to.push(*id),
            Self::List(item) | Self::Map(item) | Self::Nullable(item) => item.models(to),
        }
    }
}
