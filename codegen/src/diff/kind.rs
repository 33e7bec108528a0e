//! What can change, as data. How it is put into words is in `words`, what it does to users in `judge`.

use callsheet_dialect::model::{
    Body, Burst, DateTimeFormat, Literal, PageStyle, ParamLocation, PlanLimits, Repr,
};

/// What happened to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Something is there that was not.
    Added(Item),
    /// Something is gone.
    Removed(Item),
    /// Something evidently has another name. Nothing is guessed from likeness.
    Renamed {
        /// What it is, with the old name where the path does not say it.
        what: Named,
        /// The new name.
        to: String,
    },
    /// Something is there as before, but different.
    Changed(Aspect),
}

/// What can come and go. Types are written as in the dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A whole API.
    Surface {
        /// How many operations it has.
        operations: usize,
    },
    /// A resource.
    Resource {
        /// How many operations it has.
        operations: usize,
    },
    /// An operation.
    Operation {
        /// Its method and path: `GET deals/{id}`.
        call: String,
    },
    /// A parameter of an operation.
    Parameter {
        /// Its name on the wire.
        name: String,
        /// Its type.
        ty: String,
        /// An argument and not a setter.
        required: bool,
    },
    /// The file that an operation uploads.
    Upload {
        /// The part of the body that carries it.
        part: String,
    },
    /// Pages of a list.
    Pages(PageStyle),
    /// A named type.
    Model(Shape),
    /// A field of a record.
    Field {
        /// Its name on the wire.
        name: String,
        /// Its type.
        ty: String,
        /// Users can write the record down field by field, for it is sent and therefore not `non_exhaustive`.
        exhaustive: bool,
    },
    /// A value of an enum.
    Value(String),
    /// An alternative of a union.
    Alternative {
        /// Its name.
        name: String,
        /// Its type.
        ty: String,
        /// Another alternative is of that type, so that neither is made from it without a word more.
        ambiguous: bool,
    },
    /// A plan.
    Plan(String),
    /// What webhooks of a version send about an object.
    Event {
        /// The webhooks' version: `v2`.
        version: &'static str,
        /// The object.
        object: String,
        /// The record that it is read as.
        record: String,
    },
    /// A crate of handwritten Rust.
    Crate(String),
    /// A feature that is passed on to such a crate.
    Feature(String),
    /// API tokens as a way to authenticate.
    ApiToken,
    /// OAuth 2.0 as a way to authenticate.
    OAuth2,
    /// The client of several surfaces.
    OneClient,
    /// Conversions between an id and that of another surface.
    Conversion {
        /// The other id: `v2.DealId`.
        to: String,
    },
}

/// What can have another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A resource whose every call is one of a new resource's.
    Resource,
    /// An operation with the same method and path.
    Operation,
    /// A parameter at the same place in the path.
    Placeholder(String),
    /// A value of an enum that is the same on the wire.
    Value(String),
    /// An alternative of a union that is of the same type.
    Alternative(String),
}

/// The kinds of named types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An object.
    Record,
    /// An open enum.
    Enum,
    /// An identifier.
    Id,
    /// A value of one of several types.
    Union,
    /// Handwritten Rust.
    External,
}

/// What can be different about something. `None` stands for nothing returned.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what was and what is")]
pub enum Aspect {
    /// Where calls go.
    BaseUrl { old: String, new: String },
    /// How a moment is written.
    DateTimes { new: DateTimeFormat },
    /// The name by which clients introduce themselves; `None` for the crate's.
    UserAgent {
        old: Option<String>,
        new: Option<String>,
    },
    /// Where every response keeps something: the key in `api.yaml`, and what it lists.
    Convention {
        key: &'static str,
        old: Vec<String>,
        new: Vec<String>,
    },
    /// The header that carries an API token.
    TokenHeader { old: String, new: String },
    /// Addresses, grants or another particular of OAuth 2.0; `fewer`: a grant, or giving tokens back, is gone.
    OAuth2 { fewer: bool },
    /// The name by which plans of several surfaces are matched.
    KnownAs {
        plan: String,
        old: String,
        new: String,
    },
    /// What a plan allows.
    PlanLimit {
        plan: String,
        old: PlanLimits,
        new: PlanLimits,
    },

    /// Method or path of an operation.
    Call { old: String, new: String },
    /// How its body is encoded.
    Body { old: Body, new: Body },
    /// The name of the part that carries its file.
    UploadPart { old: String, new: String },
    /// What it returns.
    Returns {
        old: Option<String>,
        new: Option<String>,
        /// In Rust it is the same type.
        same: bool,
    },
    /// The members of a response that lead to the payload.
    Payload { old: Vec<String>, new: Vec<String> },
    /// The HTTP status of a success.
    Status { old: u16, new: u16 },
    /// How its list continues.
    PageStyle { old: PageStyle, new: PageStyle },
    /// The largest page.
    PageMax { old: u32, new: u32 },
    /// What a call costs, in tokens.
    Cost {
        old: u32,
        new: u32,
        /// A plain page is of another size: the largest one where it costs something.
        pages: bool,
    },
    /// The limit that it counts in beside the plan's: its name, and what it allows.
    Limit {
        old: Option<(String, Burst)>,
        new: Option<(String, Burst)>,
    },
    /// The OAuth scopes of which one is needed.
    Scopes { old: Vec<String>, new: Vec<String> },
    /// Whether it is deprecated.
    Deprecated { now: bool },
    /// The order of its required parameters.
    Arguments { old: Vec<String>, new: Vec<String> },

    /// Whether a parameter is required.
    Required { param: String, now: bool },
    /// The type of a parameter.
    ParamType {
        param: String,
        old: String,
        new: String,
        /// Whatever was passed before can still be passed.
        accepts: bool,
    },
    /// Where a parameter travels.
    ParamLocation {
        param: String,
        old: ParamLocation,
        new: ParamLocation,
    },
    /// Whether a parameter travels in parts.
    Explode { param: String, now: bool },
    /// Whether a parameter says how its moment is written.
    Format {
        param: String,
        new: DateTimeFormat,
        /// It was written so before.
        same: bool,
    },
    /// Whether a parameter can be sent as null.
    Clearable {
        param: String,
        now: bool,
        /// It has setters, of which `clear_x` is one.
        setter: bool,
    },

    /// Whether a field can be emptied, in a record that is sent.
    FieldClearable { field: String, now: bool },
    /// The kind of a model.
    Shape { old: Shape, new: Shape },
    /// Whether a record can be part of a request.
    Sent { now: bool },
    /// A record that is sent has required fields, and so no default any more.
    NoDefault,
    /// Whether a record can be part of a response.
    Returned { now: bool },
    /// Whether a field is always present.
    Present { field: String, now: bool },
    /// The type of a field.
    FieldType {
        field: String,
        old: String,
        new: String,
        /// In Rust it is the same type.
        same: bool,
    },
    /// Whether a record contains itself through a field.
    Recursive { field: String, now: bool },
    /// The order of the required fields of a record that is sent.
    NewArguments { old: Vec<String>, new: Vec<String> },
    /// What stands on the wire for a value of an enum.
    Wire {
        value: String,
        old: Literal,
        new: Literal,
    },
    /// Whether an enum or id is a string or a number.
    Repr { old: Repr, new: Repr },
    /// The path of something handwritten: a type, a module, a package.
    Rust { old: String, new: String },
    /// What stands in JSON for a handwritten type.
    InJson { old: String, new: String },
    /// Whether a value of a handwritten type can be empty.
    CanBeEmpty { now: bool },

    /// The type of an alternative of a union.
    AlternativeType {
        alternative: String,
        old: String,
        new: String,
    },
    /// The member that tells the alternatives of a union apart; without one, it is what stands in JSON.
    By {
        old: Option<String>,
        new: Option<String>,
    },

    /// The record that events are read as.
    EventRecord {
        version: &'static str,
        object: String,
        old: String,
        new: String,
    },

    /// The order of things whose order only documentation and tables show.
    Order(&'static str),
    /// What only documentation says.
    Documentation,
}
