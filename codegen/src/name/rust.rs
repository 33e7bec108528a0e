//! The tree that the naming step makes and the emitters print: every identifier, type, line of documentation and
//! table value of the crate as plain data. Nothing here knows how it came about or how it is written down.

use std::fmt;

use callsheet_dialect::model;

pub use callsheet_dialect::model::{
    Auth, Body, Burst, Conventions, DateTimeFormat, EventVersion, JsonKind, Literal, Method,
    PageStyle, Pages, ParamLocation, PlanLimits, Repr,
};

/// A Rust identifier, keywords with their `r#`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ident(pub(super) String);

impl Ident {
    /// As it stands in source text: `r#type`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without `r#`: what file names, and messages, say.
    #[must_use]
    pub fn bare(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Documentation: lines of Markdown that rustdoc reads without a warning.
pub type Docs = Vec<String>;

/// What stands above an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attrs {
    /// Its documentation.
    pub docs: Docs,
    /// The name in the spec under which rustdoc's search should find it too.
    pub alias: Option<String>,
    /// Why not to use it any more.
    pub deprecated: Option<String>,
}

/// The whole crate.
#[derive(Debug, Clone)]
pub struct Crate<'m> {
    /// Package name: `my-api`.
    pub name: String,
    /// The command that regenerates it, for the first line of every file.
    pub command: String,
    /// What its front page says.
    pub docs: Docs,
    /// A sentence for the manifest.
    pub description: String,
    /// Crates of handwritten Rust, by package.
    pub crates: Vec<Dependency>,
    /// Features that are passed on to them, by name.
    pub passed: Vec<PassedFeature>,
    /// The client of all surfaces, where several can be called and have one host.
    pub client: Option<OneClient>,
    /// Ids that surfaces have of the same records.
    pub ids: Vec<SameIds>,
    /// One module each.
    pub surfaces: Vec<Surface<'m>>,
}

/// A client of several surfaces.
#[derive(Debug, Clone)]
pub struct OneClient {
    /// Its documentation.
    pub docs: Docs,
    /// How it is built from environment variables, where all APIs have tokens.
    pub from_env: Option<FromEnv>,
    /// One method for each surface.
    pub accessors: Vec<Accessor>,
}

/// A method of the client of several surfaces that gives the client of one.
#[derive(Debug, Clone)]
pub struct Accessor {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `v2`
    pub method: Ident,
    /// The surface's module.
    pub module: Ident,
    /// The Cargo feature that gates it.
    pub feature: String,
}

/// Ids of two surfaces that convert into each other.
#[derive(Debug, Clone)]
pub struct SameIds {
    /// The Cargo features of the two.
    pub features: [String; 2],
    /// The modules of the two.
    pub modules: [Ident; 2],
    /// Their ids by pairs.
    pub pairs: Vec<IdPair>,
}

/// An id of one surface, and that of another one for the same records.
#[derive(Debug, Clone)]
pub struct IdPair {
    /// Their names in `models`.
    pub idents: [Ident; 2],
    /// What both hold.
    pub repr: Repr,
}

/// A crate of handwritten Rust: a dependency, and a name at the root.
#[derive(Debug, Clone)]
pub struct Dependency {
    /// What it is re-exported as: `support`.
    pub ident: Ident,
    /// `my-support`
    pub package: String,
    /// As in the spec.
    pub version: Option<String>,
}

impl Dependency {
    /// The crate as Rust code names it.
    #[must_use]
    pub fn lib(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// A feature that enables features of the same name in crates of handwritten Rust.
#[derive(Debug, Clone)]
pub struct PassedFeature {
    /// `axum`
    pub name: String,
    /// What it brings, as Markdown.
    pub doc: String,
    /// Whether the runtime has no such feature.
    pub own: bool,
    /// `my-support/axum`
    pub enables: Vec<String>,
}

/// One API: a module of the crate.
#[derive(Debug, Clone)]
pub struct Surface<'m> {
    /// `crm`
    pub module: Ident,
    /// The Cargo feature that gates it.
    pub feature: String,
    /// What that feature enables in other crates.
    pub needs: Vec<String>,
    /// The line that documents the feature in `lib.rs`.
    pub source: String,
    /// What the module's page says.
    pub docs: Docs,
    /// The API's table.
    pub api: ApiTable,
    /// The client and its handles, where there is anything to call.
    pub client: Option<Client>,
    /// What webhooks send.
    pub events: Option<Events>,
    /// What `plans.rs` holds.
    pub plans: Plans,
    /// A module with a handle and builders for each.
    pub resources: Vec<Resource<'m>>,
    /// The models by the file they are described in.
    pub models: Vec<ModelFile>,
    /// The models that stand at the surface's root too.
    pub exports: Vec<Ident>,
    /// Every model by its name in the spec.
    pub names: Vec<(String, Ident)>,
}

/// The values of the API's static table.
#[derive(Debug, Clone)]
pub struct ApiTable {
    /// As in the spec.
    pub name: String,
    /// Human name.
    pub title: String,
    /// Where calls go.
    pub base_url: String,
    /// The API's own documentation, or empty.
    pub docs_url: String,
    /// The product that clients introduce themselves as.
    pub user_agent: String,
    /// What all responses have in common.
    pub conventions: Conventions,
    /// Ways to authenticate.
    pub auth: Vec<Auth>,
    /// How a date and time is written.
    pub datetime: DateTimeFormat,
}

/// The surface's client.
#[derive(Debug, Clone)]
pub struct Client {
    /// Its documentation.
    pub docs: Docs,
    /// How it is built from the environment, if it has API tokens.
    pub from_env: Option<FromEnv>,
    /// One method for each resource.
    pub handles: Vec<Handle>,
}

/// A function that builds a client from the environment.
#[derive(Debug, Clone)]
pub struct FromEnv {
    /// Its documentation.
    pub docs: Docs,
    /// What the variables' names begin with: `MY_API`.
    pub prefix: String,
}

/// A method of the client that gives a resource's handle.
#[derive(Debug, Clone)]
pub struct Handle {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `deals`
    pub method: Ident,
    /// The module the handle is in.
    pub module: Ident,
    /// `Deals`
    pub ty: Ident,
}

/// What webhooks send: an enum with a record in each variant, and one for what is not known.
#[derive(Debug, Clone)]
pub struct Events {
    /// The module that they are read by: `::my_support::webhook`.
    pub from: String,
    /// The same as the crate re-exports it: `support::webhook`.
    pub within: String,
    /// The variants, one for each record.
    pub variants: Vec<EventVariant>,
    /// What is read as which of them.
    pub arms: Vec<EventArm>,
    /// Whether they can be serialized: the crate of handwritten Rust has the feature `serde`.
    pub written: bool,
}

/// A record that events have.
#[derive(Debug, Clone)]
pub struct EventVariant {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `Deal`
    pub ident: Ident,
    /// The record.
    pub model: Ident,
}

/// What a webhook of a version sends about an object.
#[derive(Debug, Clone)]
pub struct EventArm {
    /// The webhook's version.
    pub version: EventVersion,
    /// As in the spec: `deal`.
    pub object: String,
    /// The place of the variant.
    pub variant: usize,
}

/// The plans of a surface.
#[derive(Debug, Clone)]
pub struct Plans {
    /// What the module's page says.
    pub docs: Docs,
    /// One constant each.
    pub items: Vec<Plan>,
}

/// A plan.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `STARTER`
    pub ident: Ident,
    /// As in the spec.
    pub name: String,
    /// The name that other surfaces have for it, or empty.
    pub known_as: String,
    /// What it limits.
    pub limits: PlanLimits,
}

/// A resource: a module of the surface, and one below `ops`.
#[derive(Debug, Clone)]
pub struct Resource<'m> {
    /// `deals`
    pub module: Ident,
    /// The file of the spec it comes from.
    pub source: String,
    /// What its table prints.
    pub model: &'m model::Resource,
    /// What the module's page says.
    pub docs: Docs,
    /// The client's method for it: `deals`.
    pub method: Ident,
    /// The handle: `Deals`.
    pub handle: Ident,
    /// Documentation and the like of the handle.
    pub attrs: Attrs,
    /// Some type in the module is one of the models.
    pub uses_models: bool,
    /// The operations in order.
    pub operations: Vec<Operation<'m>>,
}

/// An operation: a method of the handle, a builder, and a table.
#[derive(Debug, Clone)]
pub struct Operation<'m> {
    /// The static table.
    pub table: OperationTable<'m>,
    /// The handle's method.
    pub method: HandleMethod,
    /// What the method returns.
    pub builder: Builder,
}

/// The method that starts a call.
#[derive(Debug, Clone)]
pub struct HandleMethod {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `set_status`
    pub ident: Ident,
    /// A local variable for the request; no argument has this name.
    pub local: Ident,
    /// The required parameters in order.
    pub arguments: Vec<Argument>,
    /// The file to upload, the last argument.
    pub upload: Option<Ident>,
}

/// A required parameter.
#[derive(Debug, Clone)]
pub struct Argument {
    /// `status`
    pub ident: Ident,
    /// What the caller passes.
    pub form: Form,
    /// Its place in the table's parameters.
    pub index: usize,
}

/// A call that is being put together.
#[derive(Debug, Clone)]
pub struct Builder {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `SetStatus`
    pub ident: Ident,
    /// The optional parameters in order.
    pub setters: Vec<Setter>,
    /// What awaiting it gives.
    pub output: Output,
}

/// What an operation gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Nothing beyond success.
    Nothing,
    /// Raw bytes.
    Bytes,
    /// One value.
    Value(Type),
    /// A page of a list.
    Page {
        /// What it lists.
        item: Type,
        /// How it continues.
        style: PageStyle,
        /// Documentation of the setters that say where to begin, and how much to take.
        begin_docs: Docs,
        /// Documentation of `limit`.
        limit_docs: Docs,
    },
}

/// The methods of a builder for one optional parameter.
#[derive(Debug, Clone)]
pub struct Setter {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `title`
    pub ident: Ident,
    /// `maybe_title`
    pub maybe: Ident,
    /// Documentation of it.
    pub maybe_docs: Docs,
    /// `clear_title`, where null may be sent.
    pub clear: Option<Ident>,
    /// Documentation of it.
    pub clear_docs: Docs,
    /// What the caller passes.
    pub form: Form,
    /// Whether another call adds to what earlier ones set.
    pub adds: bool,
    /// Its place in the table's parameters.
    pub index: usize,
}

/// What a caller passes for a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// The type itself.
    Plain(Type),
    /// `impl Into<Type>`
    Into(Type),
    /// The same, of an external type whose members travel beside the other parameters.
    Parts(Type),
    /// `impl ListOf<Type>` or `impl IntoList<Type>`: one value, or several.
    OneOrMore(Box<Form>),
    /// `impl IntoIterator<Item = …>`
    List(Box<Form>),
    /// `impl IntoIterator<Item = (impl Into<String>, …)>`
    Map(Box<Form>),
}

impl Form {
    /// The type that it is turned into.
    #[must_use]
    pub fn ty(&self) -> Type {
        match self {
            Self::Plain(ty) | Self::Into(ty) | Self::Parts(ty) => ty.clone(),
            Self::OneOrMore(item) | Self::List(item) => Type::List(Box::new(item.ty())),
            Self::Map(item) => Type::Map(Box::new(item.ty())),
        }
    }
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `String`
    String,
    /// `i64`
    Integer,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// `bool`, which travels as a number.
    Flag,
    /// A type of the runtime, by its name there: `DateTime`.
    Runtime(&'static str),
    /// One of the surface's models.
    Model(Ident),
    /// `Vec<_>`
    List(Box<Type>),
    /// The runtime's `Map<_>`, keyed by strings.
    Map(Box<Type>),
    /// `Option<_>`, of an item that can be null.
    Option(Box<Type>),
}

impl Type {
    /// Whether it is a flag, or a list or map of them.
    #[must_use]
    pub fn holds_flags(&self) -> bool {
        match self {
            Self::Flag => true,
            Self::List(item) | Self::Map(item) | Self::Option(item) => item.holds_flags(),
            _ => false,
        }
    }
}

/// An operation's static table: the operation itself, and what Rust says of it.
#[derive(Debug, Clone)]
pub struct OperationTable<'m> {
    /// `SET_STATUS`
    pub ident: Ident,
    /// Its documentation.
    pub attrs: Attrs,
    /// The resource's name in the spec.
    pub resource: &'m str,
    /// What the table prints.
    pub operation: &'m model::Operation,
    /// The types of its parameters, in the same order.
    pub params: Vec<ParamTypes>,
    /// The type of what it returns as the spec writes it, or empty.
    pub returns: String,
}

/// A parameter's type in its table.
#[derive(Debug, Clone)]
pub struct ParamTypes {
    /// As the spec writes it.
    pub ty: String,
    /// The same with what travels in the place of named types.
    pub wire: String,
    /// The known values of an enum.
    pub values: Vec<String>,
    /// An empty value is not sent.
    pub omit_empty: bool,
}

/// The models described in one file.
#[derive(Debug, Clone)]
pub struct ModelFile {
    /// `deals`, or `shared` for those of `api.yaml`.
    pub module: Ident,
    /// The file of the spec.
    pub source: String,
    /// What the file says of itself.
    pub docs: Docs,
    /// The models in order.
    pub items: Vec<Model>,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct Model {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `Deal`
    pub ident: Ident,
    /// What it is.
    pub kind: ModelKind,
}

/// The kinds of named types.
#[derive(Debug, Clone)]
pub enum ModelKind {
    /// A struct.
    Record(Record),
    /// An open enum.
    Enum(Enum),
    /// A newtype around its wire form.
    Id(Repr),
    /// A type of another crate: its path.
    External(String),
    /// An enum with a type in each variant.
    Union(Union),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Record {
    /// Its fields in order.
    pub fields: Vec<Field>,
    /// The field for unknown members, and for the nulls of fields that are sent.
    pub extra: Ident,
    /// How the fields that a record can do without are filled, in one that is sent.
    pub setters: Vec<FieldSetter>,
    /// It can be decoded.
    pub read: bool,
    /// It can be encoded, and made by hand.
    pub written: bool,
    /// Names for the decoder's and encoder's own variables; no field has them.
    pub locals: Locals,
}

/// Variables beside the fields of a record.
#[derive(Debug, Clone)]
pub struct Locals {
    /// What is being read.
    pub record: Ident,
    /// The value being decoded.
    pub token: Ident,
    /// A member's name.
    pub member: Ident,
    /// A member's value.
    pub json: Ident,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `r#type`
    pub ident: Ident,
    /// On the wire.
    pub wire: String,
    /// Its type, without `Option` and `Box`.
    pub ty: Type,
    /// Whether it can do without a value.
    pub presence: Presence,
    /// In a `Box`: the record contains itself here.
    pub boxed: bool,
    /// The record's `new` takes whatever becomes the type.
    pub into: bool,
    /// Its type is handwritten, or a list or map of such.
    pub external: bool,
}

/// The methods of a record for one of its fields.
#[derive(Debug, Clone)]
pub struct FieldSetter {
    /// `end`
    pub ident: Ident,
    /// `clear_end`, where null may be sent.
    pub clear: Option<Ident>,
    /// Documentation of it.
    pub clear_docs: Docs,
    /// What the caller passes.
    pub form: Form,
    /// The place of the field in the record.
    pub field: usize,
}

/// What a field is where there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// There is one always: an argument of the record's `new`.
    Always,
    /// `None` in a record that was read, and an argument of the record's `new`.
    Needed,
    /// `None`.
    Optional,
    /// The type's default, which stands for nothing.
    Default,
}

impl Presence {
    /// Whether a field is an argument of the record's `new`.
    #[must_use]
    pub fn is_argument(self) -> bool {
        matches!(self, Self::Always | Self::Needed)
    }
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Strings or whole numbers.
    pub repr: Repr,
    /// The known values.
    pub variants: Vec<Variant>,
    /// The catch-all.
    pub other: Ident,
}

/// A known value.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `Open`
    pub ident: Ident,
    /// What stands on the wire.
    pub wire: Literal,
}

/// An enum with a type in each variant.
#[derive(Debug, Clone)]
pub struct Union {
    /// What tells the alternatives apart.
    pub by: By,
    /// The alternatives.
    pub variants: Vec<Alternative>,
    /// The catch-all.
    pub other: Ident,
    /// All of it can be decoded.
    pub read: bool,
    /// All of it can be encoded.
    pub written: bool,
}

/// What tells the alternatives of a union apart.
#[derive(Debug, Clone)]
pub enum By {
    /// What stands in JSON.
    Kind,
    /// The text of the member of this name.
    Member(String),
}

/// An alternative of a union.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "facts about it that do not depend on each other"
)]
pub struct Alternative {
    /// Documentation and the like.
    pub attrs: Attrs,
    /// `Integer`
    pub ident: Ident,
    /// The text of the member that tells them apart, where one does.
    pub text: String,
    /// What stands in JSON.
    pub kind: JsonKind,
    /// Its type, without `Box`.
    pub ty: Type,
    /// In a `Box`: it is a record, which may contain the union, and may be large.
    pub boxed: bool,
    /// Whatever is of its type becomes this alternative: no other one is of it.
    pub from: bool,
    /// It is an id of this kind, which plain values become where nothing else can be one of them.
    pub id: Option<Repr>,
    /// Its type is handwritten, or a list or map of such.
    pub external: bool,
    /// It is a record without a field for the member that tells the alternatives apart.
    pub untagged: bool,
}
