//! Expressions over the company's records: a tree of plain data. Whoever keeps records evaluates them.

use super::EntityId;
use crate::source::Span;

/// An expression and its place.
#[derive(Debug, Clone)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum ExprKind {
    Null,
    Boolean(bool),
    Number(f64),
    Text(String),
    /// `[a, b]`
    List(Vec<Expr>),
    /// Members by name.
    Object(Vec<(String, Expr)>),
    /// A field of the record, or something computed of it.
    Name(String),
    /// A member of an object, or a field of the record that a reference points at: `stage_id.name`.
    Member(Box<Expr>, String),
    /// A parameter of the request: `$limit`.
    Param(String),
    /// The record around a query.
    This,
    /// The record before the change.
    Old,
    /// The moment of the request.
    Now,
    /// Its day.
    Today,
    /// The user whom the token belongs to, by id.
    Caller,
    /// A value stated in `settings`.
    Setting(String),
    /// How many records of the same `times` came before; in samples alone.
    Index,
    Not(Box<Expr>),
    Negative(Box<Expr>),
    Binary(Box<Expr>, Operator, Box<Expr>),
    Call(Function, Vec<Expr>),
    Query(Box<Query>),
    /// A random record's id; in samples alone.
    PickRecord(EntityId, Option<Box<Expr>>),
}

/// An operator between two expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    More,
    MoreOrEqual,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// A question about the records of an entity.
#[derive(Debug, Clone)]
pub struct Query {
    pub what: Aggregate,
    pub of: Source,
    /// What is asked of each record; its id, or the item itself, where nothing is stated.
    pub value: Option<Expr>,
    /// Which records: names are their fields.
    pub condition: Option<Expr>,
    /// The order of `first`, `last` and `list`; that of the ids where none is stated.
    pub by: Option<Expr>,
}

/// What a query looks at.
#[derive(Debug, Clone)]
pub enum Source {
    /// The records of an entity. Names are their fields.
    Records(EntityId),
    /// The items of a list that the record holds. Names are their members.
    Items(Expr),
}

/// What a query does with the records that it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    Count,
    Sum,
    Min,
    Max,
    Average,
    First,
    Last,
    List,
    Any,
}

/// A function of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    If,
    Coalesce,
    Join,
    Round,
    Lower,
    Upper,
    Text,
    Number,
    Length,
    Day,
    Time,
    Days,
    Plus,
    Money,
    Word,
    Left,
    Member,
    Uuid,
    Hex,
    Texts,
    Matches,
    Numbers,
    Items,
    Object,
    Pick,
    Random,
    Chance,
}

impl Function {
    /// Every function: its name, the least and the most arguments, and whether only samples have it.
    pub const ALL: &[(&str, Self, usize, usize, bool)] = &[
        ("if", Self::If, 3, 3, false),
        ("coalesce", Self::Coalesce, 1, usize::MAX, false),
        ("join", Self::Join, 2, usize::MAX, false),
        ("round", Self::Round, 1, 2, false),
        ("lower", Self::Lower, 1, 1, false),
        ("upper", Self::Upper, 1, 1, false),
        ("text", Self::Text, 1, 1, false),
        ("number", Self::Number, 1, 1, false),
        ("length", Self::Length, 1, 1, false),
        ("day", Self::Day, 1, 1, false),
        ("time", Self::Time, 1, 1, false),
        ("days", Self::Days, 2, 2, false),
        ("plus", Self::Plus, 3, 3, false),
        ("money", Self::Money, 2, 2, false),
        ("word", Self::Word, 2, 2, false),
        ("left", Self::Left, 2, 2, false),
        // A member of an object whose name is computed.
        ("member", Self::Member, 2, 2, false),
        ("uuid", Self::Uuid, 0, 0, false),
        ("hex", Self::Hex, 0, 0, false),
        ("texts", Self::Texts, 1, 1, false),
        // Whether a text, or one of several, says a term: `matches(name, $term, 'beginning')`.
        ("matches", Self::Matches, 3, 3, false),
        // Whole numbers of a list, or of a text such as `[3, 4]`.
        ("numbers", Self::Numbers, 1, 1, false),
        // A list of its arguments: lists are spread, nulls left out.
        ("items", Self::Items, 0, usize::MAX, false),
        // `object('key', value, …)`, where keys are computed.
        ("object", Self::Object, 0, usize::MAX, false),
        ("pick", Self::Pick, 1, usize::MAX, true),
        ("random", Self::Random, 2, 2, true),
        ("chance", Self::Chance, 1, 1, true),
    ];

    /// Its name in expressions.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, function, ..)| *function == self)
            .map_or("", |(name, ..)| name)
    }
}
