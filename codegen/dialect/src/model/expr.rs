//! Expressions over the company's records: a tree of plain data. Whoever keeps records evaluates them.

use super::EntityId;
use crate::source::Span;

/// An expression and its place.
#[derive(Debug, Clone)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it is stated.
    pub span: Span,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum ExprKind {
    /// `null`
    Null,
    /// `true`
    Boolean(bool),
    /// `12.5`
    Number(f64),
    /// `'open'`
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
    /// `not a`
    Not(Box<Expr>),
    /// `-a`
    Negative(Box<Expr>),
    /// `a + b`
    Binary(Box<Expr>, Operator, Box<Expr>),
    /// `lower(a)`
    Call(Function, Vec<Expr>),
    /// `count(deal where a)`
    Query(Box<Query>),
    /// A random record's id; in samples alone.
    PickRecord(EntityId, Option<Box<Expr>>),
}

/// An operator between two expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    More,
    /// `>=`
    MoreOrEqual,
    /// `in`
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}

/// A question about the records of an entity.
#[derive(Debug, Clone)]
pub struct Query {
    /// What is done with the records.
    pub what: Aggregate,
    /// Where they are.
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
    /// How many there are.
    Count,
    /// 0 if no value is found.
    Sum,
    /// The least value that is not null.
    Min,
    /// The largest.
    Max,
    /// Null if no value is found.
    Average,
    /// In the order stated.
    First,
    /// The same from the end.
    Last,
    /// All of them.
    List,
    /// Whether there is one.
    Any,
}

/// A function of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    /// `if(c, a, b)`
    If,
    /// The first argument that is not null.
    Coalesce,
    /// `join(separator, a, …)`; null and empty texts are left out, lists spread.
    Join,
    /// `round(x, digits)`
    Round,
    /// In lower case.
    Lower,
    /// In upper case.
    Upper,
    /// As a text.
    Text,
    /// The value as a number; null if it is not a number.
    Number,
    /// Characters of a text, or items of a list.
    Length,
    /// The day of a moment.
    Day,
    /// The time of day of a moment.
    Time,
    /// `days(a, b)`: from `a` to `b`.
    Days,
    /// `elapsed(a, b)`: from `a` to `b`, as an object of years, months, days, hours, minutes and seconds, and of all seconds.
    Elapsed,
    /// `plus(moment, n, 'days')`; also of hours, minutes and months.
    Plus,
    /// `money(amount, symbol)`: `€1,200`.
    Money,
    /// `word(text, n)`: from 1 on, -1 is the last.
    Word,
    /// `left(text, n)`: the first characters.
    Left,
    /// `member(object, key)`
    Member,
    /// A fresh UUID.
    Uuid,
    /// 40 fresh hexadecimal digits.
    Hex,
    /// Every text in a value, also inside objects and lists.
    Texts,
    /// Whether a text, or one of several, says a term: `matches(name, $term, 'beginning')`.
    Matches,
    /// Whole numbers of a list, or of a text such as `[3, 4]`.
    Numbers,
    /// A list of its arguments; lists are spread, nulls left out.
    Items,
    /// `object('key', value, …)`, where keys are computed.
    Object,
    /// The members of objects in a list, as one object. Numbers of the same name are added up.
    Merged,
    /// One of its arguments at random.
    Pick,
    /// `random(a, b)`: a whole number, both included.
    Random,
    /// `chance(p)`: true with this probability.
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
        ("elapsed", Self::Elapsed, 2, 2, false),
        ("plus", Self::Plus, 3, 3, false),
        ("money", Self::Money, 2, 2, false),
        ("word", Self::Word, 2, 2, false),
        ("left", Self::Left, 2, 2, false),
        ("member", Self::Member, 2, 2, false),
        ("uuid", Self::Uuid, 0, 0, false),
        ("hex", Self::Hex, 0, 0, false),
        ("texts", Self::Texts, 1, 1, false),
        ("matches", Self::Matches, 3, 3, false),
        ("numbers", Self::Numbers, 1, 1, false),
        ("items", Self::Items, 0, usize::MAX, false),
        ("object", Self::Object, 0, usize::MAX, false),
        ("merged", Self::Merged, 1, 1, false),
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
