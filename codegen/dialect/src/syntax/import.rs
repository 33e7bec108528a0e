//! What `import.yaml` says: what is known of an API beside its `OpenAPI` document.

use super::Name;
use crate::source::Span;
use crate::yaml::Entry;

/// `import.yaml`
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// `api`: keys of `api.yaml` with their values.
    pub api: Vec<Entry>,
    /// `page`
    pub page: Option<Name>,
    /// `cost`
    pub cost: Option<Name>,
    /// `envelope`
    pub envelope: Option<Envelope>,
    /// `always`
    pub always: Vec<Name>,
    /// `flags: true`
    pub flags: Option<Span>,
    /// `examples: true`
    pub examples: Option<Span>,
    /// `descriptions`
    pub descriptions: Descriptions,
    /// `maps`
    pub maps: Vec<Name>,
    /// `members`: name and type.
    pub members: Vec<(Name, String)>,
    /// `views`
    pub views: Vec<Name>,
    /// `enums`
    pub enums: Vec<Name>,
    /// `words`: the word and what it stands for.
    pub words: Vec<(Name, String)>,
    /// `ids`: name and the model whose ids they are.
    pub ids: Vec<(Name, String)>,
}

/// `envelope`
#[derive(Debug, Clone)]
pub struct Envelope {
    /// `payload`
    pub payload: Name,
    /// `beside`
    pub beside: Vec<Name>,
    /// `pages`
    pub pages: Option<Name>,
    /// `items`
    pub items: Option<Name>,
    /// `unwrap: true`
    pub unwrap: Option<Span>,
}

/// `descriptions`: phrases.
#[derive(Debug, Clone, Default)]
pub struct Descriptions {
    /// `rfc3339`
    pub rfc3339: Vec<Name>,
    /// `space`
    pub space: Vec<Name>,
    /// `date`
    pub date: Vec<Name>,
    /// `time`
    pub time: Vec<Name>,
    /// `datetime`
    pub datetime: Vec<Name>,
    /// `list`
    pub list: Vec<Name>,
}
