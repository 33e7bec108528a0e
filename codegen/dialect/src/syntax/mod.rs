//! The dialect's forms as types: what a spec *says*, names not yet looked up. One function per form turns a tree
//! into it. Whatever is wrong is reported once and stands in as something that nothing more is said about, so that
//! reading goes on.

pub(crate) mod fields;
pub mod import;
mod read;
pub mod schema;
pub mod shape;

pub use self::import::Import;
pub use self::read::is_header;
pub(crate) use self::read::is_long_form;
pub(crate) use self::read::not_a_header;
pub use self::read::{fixups, import, resource, surface};
use crate::model::{
    Auth, Body, Burst, Client, Conventions, DateTimeFormat, EventVersion, Grant, KeyKind, Literal,
    Method, OnDelete, PageStyle, ParamLocation, PlanLimits, Repr, Required, Scalar,
    UnknownParameters,
};
use crate::source::Span;
use crate::yaml::Node;

/// A text and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The text.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// What `api.yaml` says.
#[derive(Debug, Clone)]
pub struct Surface {
    /// The folder's name; its place is where `api.yaml` begins.
    pub name: Name,
    /// `title`
    pub title: String,
    /// `doc`
    pub doc: String,
    /// `base_url`
    pub base_url: Option<Name>,
    /// `docs`
    pub docs: Option<Name>,
    /// `datetime`
    pub datetime: DateTimeFormat,
    /// `unknown_parameters`
    pub unknown_parameters: UnknownParameters,
    /// `client`
    pub client: Client,
    /// `payload`, split at dots.
    pub payload: Vec<String>,
    /// `success`, `errors`, `headers` and the members under `pages`.
    pub conventions: Conventions,
    /// `user_agent`
    pub user_agent: Option<String>,
    /// `auth`
    pub auth: Vec<Auth>,
    /// `plans`: name, other name, and what it limits.
    pub plans: Vec<(Name, Option<String>, PlanLimits)>,
    /// `words`: a word of names, and how it is written.
    pub words: Vec<(String, String)>,
    /// `limits`; nothing where one could not be read.
    pub limits: Vec<(Name, Option<Burst>)>,
    /// `pages`: the largest page of each style.
    pub pages: Vec<(PageStyle, u32)>,
    /// `resources`: their order.
    pub order: Vec<Name>,
    /// `crates`
    pub crates: Vec<Crate>,
    /// `models`
    pub models: Vec<Model>,
    /// `parameters`
    pub parameters: Vec<Param>,
    /// `from` of `events`
    pub events_from: Option<Name>,
    /// `events`: version, object and record.
    pub events: Vec<(EventVersion, Name, Name)>,
}

/// An entry under `crates`.
#[derive(Debug, Clone)]
pub struct Crate {
    /// Its key.
    pub name: Name,
    /// `package`; nothing where it could not be read.
    pub package: Option<Name>,
    /// `version`
    pub version: Option<Name>,
    /// `features`
    pub features: Vec<Name>,
    /// `passes`: feature, and what it brings.
    pub passes: Vec<(Name, String)>,
}

/// What a resource file says.
#[derive(Debug, Clone)]
pub struct Resource {
    /// The file's name; its place is where the file begins.
    pub name: Name,
    /// `doc`
    pub doc: String,
    /// `docs`
    pub docs: Option<Name>,
    /// `scopes`
    pub scopes: Scopes,
    /// `model`
    pub model: Option<Name>,
    /// `models`
    pub models: Vec<Model>,
    /// `parameters`
    pub parameters: Vec<Param>,
    /// `operations`
    pub operations: Vec<Operation>,
    /// The names of operations that could not be read.
    pub unread: Vec<String>,
}

/// `scopes` of a resource.
#[derive(Debug, Clone, Default)]
pub struct Scopes {
    /// `read`
    pub read: Vec<String>,
    /// `write`
    pub write: Vec<String>,
}

/// An entry under `models`.
#[derive(Debug, Clone)]
pub struct Model {
    /// Its key.
    pub name: Name,
    /// `doc`
    pub doc: String,
    /// What it defines.
    pub kind: ModelKind,
}

/// What an entry under `models` defines.
#[derive(Debug, Clone)]
pub enum ModelKind {
    /// `fields`
    Record(Vec<Field>),
    /// `enum`: name, value.
    Enum(Vec<(Name, Literal)>),
    /// `id`
    Id(Repr),
    /// `one_of`
    Union(Union),
    /// `rust`
    External(External),
    /// `alias`
    Alias(Type),
    /// Something that could not be read.
    Unread,
}

/// What handwritten Rust says.
#[derive(Debug, Clone)]
pub struct External {
    /// `rust`
    pub rust: Name,
    /// `json`
    pub json: Type,
    /// `empty: omitted`
    pub empty: bool,
}

/// What a union says.
#[derive(Debug, Clone)]
pub struct Union {
    /// `by`
    pub by: Option<Name>,
    /// `one_of`: the name, where it is stated, and the type.
    pub alternatives: Vec<(Option<Name>, Type)>,
}

/// An entry under `fields`.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its key, without the mark.
    pub name: Name,
    /// What the `!` behind its key, or `required: sent`, says.
    pub required: Required,
    /// Its type.
    pub ty: Type,
    /// `doc`
    pub doc: String,
}

/// A type as written.
#[derive(Debug, Clone)]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// Whether it ends in `| null`.
    pub nullable: bool,
    /// Its place.
    pub span: Span,
}

impl Type {
    /// For a type that could not be read. `json` can be anything and go anywhere, so no rule has a word to say about
    /// it; that it was wrong has been said.
    pub(crate) fn stand_in(span: Span) -> Self {
        Self {
            kind: TypeKind::Scalar(Scalar::Json),
            nullable: false,
            span,
        }
    }
}

/// The forms of a type.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// A built-in type.
    Scalar(Scalar),
    /// A name to look up.
    Named(String),
    /// `[T]`
    List(Box<Type>),
    /// `{string: T}`
    Map(Box<Type>),
}

/// A parameter: in an operation's list, or under `parameters`.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name, without the mark.
    pub name: Name,
    /// The spread through which it is in a list.
    pub spread: Option<Span>,
    /// Whether it says that it is required or not.
    pub required: Option<bool>,
    /// Its type, where it is stated.
    pub ty: Option<Type>,
    /// `in`
    pub location: Option<(ParamLocation, Span)>,
    /// `doc`
    pub doc: String,
    /// `filters`
    pub filters: Option<Name>,
    /// `explode`
    pub explode: Option<bool>,
    /// `format`
    pub format: Option<DateTimeFormat>,
}

/// An item of an operation's `params`.
#[derive(Debug, Clone)]
pub enum ListItem {
    /// `name!`, `{name: type}`
    Param(Param),
    /// `...create`: the list of another operation.
    Spread(Name),
    /// `-name`: without this parameter of the spread before it.
    Without(Name),
}

impl Param {
    /// A parameter of which only the name is known.
    pub(crate) fn bare(name: Name) -> Self {
        Self {
            name,
            spread: None,
            required: None,
            ty: None,
            location: None,
            doc: String::new(),
            filters: None,
            explode: None,
            format: None,
        }
    }

    /// Whether it says nothing but its name.
    pub(crate) fn is_bare(&self) -> bool {
        let Self {
            name: _,
            spread: _,
            required,
            ty,
            location,
            doc,
            filters,
            explode,
            format,
        } = self;
        required.is_none()
            && ty.is_none()
            && location.is_none()
            && doc.is_empty()
            && filters.is_none()
            && explode.is_none()
            && format.is_none()
    }
}

/// An entry under `operations`.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its key.
    pub name: Name,
    /// The method in `call`.
    pub method: Method,
    /// The path in `call`.
    pub path: Name,
    /// `base_url`
    pub base_url: Option<Name>,
    /// `doc`
    pub doc: String,
    /// `in`
    pub location: Option<(ParamLocation, Span)>,
    /// `body`
    pub body: Option<(Body, Span)>,
    /// `params`
    pub params: Vec<ListItem>,
    /// `upload`
    pub upload: Option<Name>,
    /// `returns`
    pub returns: Returns,
    /// `status`
    pub status: Option<u16>,
    /// `pages`
    pub pages: Option<Pages>,
    /// `cost`
    pub cost: u32,
    /// `limit`
    pub limit: Option<Name>,
    /// `scopes`
    pub scopes: Option<Vec<String>>,
    /// `deprecated`
    pub deprecated: Option<String>,
    /// `docs`
    pub docs: Option<Name>,
}

impl Operation {
    /// Whether its path has a placeholder of that name.
    pub(crate) fn has_in_path(&self, name: &str) -> bool {
        let mut segments = self.path.text.split('/');
        segments.any(|segment| {
            let placeholder = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            placeholder == Some(name)
        })
    }
}

/// `returns`
#[derive(Debug, Clone, Default)]
pub struct Returns {
    /// The payload's type.
    pub ty: Option<Type>,
    /// `at`, split at dots.
    pub at: Option<Vec<String>>,
}

/// `pages`
#[derive(Debug, Clone)]
pub struct Pages {
    /// `offset` or `cursor`.
    pub style: PageStyle,
    /// `max`
    pub max: Option<u32>,
    /// Where it stands.
    pub span: Span,
}

/// Words of the dialect and what they mean, for reading and for messages.
pub trait Word: Sized + Copy + 'static {
    /// Every word with its meaning.
    const WORDS: &'static [(&'static str, Self)];
}

impl Word for DateTimeFormat {
    const WORDS: &'static [(&'static str, Self)] =
        &[("rfc3339", Self::Rfc3339), ("space", Self::Space)];
}

impl Word for UnknownParameters {
    const WORDS: &'static [(&'static str, Self)] =
        &[("refused", Self::Refused), ("ignored", Self::Ignored)];
}

impl Word for Client {
    const WORDS: &'static [(&'static str, Self)] =
        &[("generated", Self::Generated), ("none", Self::None)];
}

impl Word for Grant {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("authorization_code", Self::AuthorizationCode),
        ("client_credentials", Self::ClientCredentials),
    ];
}

impl Word for EventVersion {
    const WORDS: &'static [(&'static str, Self)] = &[("v2", Self::V2), ("v1", Self::V1)];
}

/// Where a field is required, if not everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequiredWhen {
    /// In requests.
    Sent,
}

impl Word for RequiredWhen {
    const WORDS: &'static [(&'static str, Self)] = &[("sent", Self::Sent)];
}

/// What becomes of an empty value of a handwritten type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// It is not sent.
    Omitted,
}

impl Word for Empty {
    const WORDS: &'static [(&'static str, Self)] = &[("omitted", Self::Omitted)];
}

impl Word for KeyKind {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("integer", Self::Integer),
        ("uuid", Self::Uuid),
        ("hex40", Self::Hex40),
        ("text", Self::Text),
    ];
}

impl Word for OnDelete {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("keep", Self::Keep),
        ("delete", Self::Delete),
        ("clear", Self::Clear),
    ];
}

/// What a parameter says of the order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderBy {
    /// The field that it goes by.
    Field,
    /// `asc` or `desc`.
    Direction,
    /// Both: `title ASC, id DESC`.
    Text,
}

impl Word for OrderBy {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("field", Self::Field),
        ("direction", Self::Direction),
        ("text", Self::Text),
    ];
}

impl Word for ParamLocation {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("path", Self::Path),
        ("query", Self::Query),
        ("header", Self::Header),
        ("body", Self::Body),
    ];
}

impl Word for Body {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("json", Self::Json),
        ("form", Self::Form),
        ("multipart", Self::Multipart),
        ("value", Self::Value),
    ];
}

impl Word for PageStyle {
    const WORDS: &'static [(&'static str, Self)] =
        &[("offset", Self::Offset), ("cursor", Self::Cursor)];
}

impl Word for Repr {
    const WORDS: &'static [(&'static str, Self)] =
        &[("integer", Self::Integer), ("string", Self::String)];
}

impl Word for Method {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("GET", Self::Get),
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("PATCH", Self::Patch),
        ("DELETE", Self::Delete),
    ];
}

impl Word for Scalar {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("integer", Self::Integer),
        ("number", Self::Number),
        ("boolean", Self::Boolean),
        ("flag", Self::Flag),
        ("money", Self::Money),
        ("date", Self::Date),
        ("time", Self::Time),
        ("datetime", Self::DateTime),
        ("json", Self::Json),
        ("bytes", Self::Bytes),
    ];
}

/// An entry of `overlay.yaml`.
#[derive(Debug, Clone)]
pub struct Fixup {
    /// `at`: file, keys and items on the way to the place, with `/` between.
    pub at: Name,
    /// `why`
    pub why: String,
    /// What it does with the place.
    pub correction: Correction,
}

/// What a fixup does with its place.
#[derive(Debug, Clone)]
pub enum Correction {
    /// `set`: what is to stand there.
    Set(Node),
    /// `remove`
    Remove,
    /// `rename`: what is there gets this name.
    Rename(Name),
    /// `required: sent`: a field is required in requests only.
    RequiredWhenSent,
}
