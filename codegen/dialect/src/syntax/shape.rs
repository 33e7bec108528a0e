//! Every mapping of the dialect and its keys, as tables. Reading checks against them, and the JSON Schema for
//! editors is printed from them, so the two cannot disagree.

mod company;
mod import;

pub use self::company::{
    COMPANY, CONSEQUENCE, CUSTOM_PART, DEMANDS, ENTITY, ENTITY_FIELD, MECHANISMS, MEMBER,
    OF_MECHANISMS, OPERATION_RULE, PARAM_RULE, REFUSAL, REQUIREMENT, SAMPLE, VIEW,
};
pub(super) use self::import::is_addition;
pub use self::import::{DESCRIPTIONS, ENVELOPE, IMPORT};

/// A kind of mapping.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// What it is, with its article: `an operation`.
    pub what: &'static str,
    /// The keys it can have.
    pub keys: &'static [Key],
}

/// A key that a mapping can have.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// Whether the mapping means nothing without it.
    pub required: bool,
    /// What stands there.
    pub holds: Holds,
    /// What it says, in one sentence.
    pub doc: &'static str,
}

/// What can stand behind a key.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// Text.
    Text,
    /// A whole number from 0.
    Count,
    /// A whole number from the first to the last of these.
    Range(u32, u32),
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// A text, or a list of texts.
    TextOrTexts,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// A type.
    Type,
    /// A mapping with known keys.
    One(&'static Shape),
    /// A mapping with some of the keys of another, none of them required.
    Part(&'static Shape),
    /// A mapping from names to texts.
    Names,
    /// A mapping from names to mappings with known keys.
    Each(&'static Shape),
    /// A mapping from names to types; long form with the known keys.
    Types(&'static Shape),
    /// A mapping from names to parameters; long form with the known keys.
    Params(&'static Shape),
    /// A list of parameters: names, or mappings from a name to a type or to a mapping with known keys.
    ParamList(&'static Shape),
    /// The values of an enum: a list, or a mapping from name to value.
    Values,
    /// The alternatives of a union: a list of types, or a mapping from name to type.
    Alternatives,
    /// A list of mappings with known keys.
    List(&'static Shape),
    /// Anything.
    Anything,
    /// A type, or a mapping with known keys.
    TypeOr(&'static Shape),
    /// One of the words, or a mapping with known keys.
    WordOr(&'static [&'static str], &'static Shape),
    /// A number.
    Number,
    /// A list of texts, or this word.
    TextsOrWord(&'static str),
    /// A mapping from names to texts or lists of texts.
    NamesOfTexts,
    /// A mapping from names to anything that is meant as it is written.
    Constants,
    /// An expression over records.
    Expr,
    /// A mapping from names to expressions.
    Exprs,
    /// The type of an entity's field.
    FieldType,
    /// A mapping from names to types of fields; long form with the known keys.
    EntityFields(&'static Shape),
    /// A list of texts and whole numbers.
    Literals,
    /// A mapping from names to views: members beside known keys, which are expressions or mappings with known keys.
    Views(&'static Shape, &'static Shape),
    /// A mapping from the names of parameters to conditions, or to mappings with known keys.
    Meanings(&'static Shape),
    /// A mapping from names to types of custom fields; their members have the known keys in long form.
    CustomTypes(&'static Shape),
    /// Ids behind the names of entities: a list of mappings of one entry, or a mapping.
    References,
    /// A list of mappings of anything beside known keys.
    Records(&'static Shape),
}

const fn required(name: &'static str, holds: Holds, doc: &'static str) -> Key {
    Key {
        name,
        required: true,
        holds,
        doc,
    }
}

const fn optional(name: &'static str, holds: Holds, doc: &'static str) -> Key {
    Key {
        name,
        required: false,
        holds,
        doc,
    }
}

/// Keys that a mapping does not have because something else says the same, and what does.
pub static SAID_ELSEWHERE: &[(&str, &str, &str)] = &[
    (
        SURFACE.what,
        "api",
        "an API has the name of its folder: remove the key",
    ),
    (SURFACE.what, "docs_url", "write `docs`"),
    (
        RESOURCE.what,
        "resource",
        "a resource has the name of its file: remove the key",
    ),
    (RESOURCE.what, "docs_url", "write `docs`"),
    (
        OPERATION.what,
        "docs_url",
        "write `docs`, with the fragment alone where the resource states its page",
    ),
    (
        FIELD.what,
        "nullable",
        "write `| null` behind the type: `{type: date | null}`",
    ),
    (
        PARAM.what,
        "nullable",
        "write `| null` behind the type: `{type: date | null}`",
    ),
];

const DATETIMES: &[&str] = &["rfc3339", "space"];
const UNKNOWN_PARAMETERS: &[&str] = &["refused", "ignored"];
const CLIENTS: &[&str] = &["generated", "none"];
const REQUIRED_WHEN: &[&str] = &["sent"];
const PAGE_STYLES: &[&str] = &["offset", "cursor"];
const PLACES: &[&str] = &["path", "query", "header", "body"];

/// The lowest HTTP status of success.
pub(super) const FIRST_SUCCESS: u32 = 200;
/// The highest HTTP status of success.
pub(super) const LAST_SUCCESS: u32 = 299;

/// `api.yaml`
pub static SURFACE: Shape = Shape {
    what: "an API",
    keys: &[
        required("title", Holds::Text, "Human name."),
        optional("doc", Holds::Text, "What the API is, as Markdown."),
        optional(
            "base_url",
            Holds::Text,
            "Where calls go, without a trailing slash; required where there is anything to call.",
        ),
        optional("docs", Holds::Text, "URL of the API's own documentation."),
        optional(
            "datetime",
            Holds::Word(DATETIMES),
            "How a date and time is written in requests; `rfc3339` unless stated.",
        ),
        optional(
            "unknown_parameters",
            Holds::Word(UNKNOWN_PARAMETERS),
            "What the API does with a query parameter that an operation does not have; `refused` unless stated.",
        ),
        optional(
            "client",
            Holds::Word(CLIENTS),
            "Whether a client is generated; `generated` unless stated.",
        ),
        optional(
            "payload",
            Holds::Text,
            "Members that lead to the payload of a response, with dots between; `data` unless stated, `.` for the whole body.",
        ),
        optional(
            "success",
            Holds::Text,
            "The member of a response that is `false` where the call failed, whatever its status; none unless stated.",
        ),
        optional(
            "errors",
            Holds::One(&ERRORS),
            "Where the body of an error says what is wrong.",
        ),
        optional(
            "headers",
            Holds::One(&HEADERS),
            "Names of response headers: request ids and what is left of limits.",
        ),
        optional(
            "user_agent",
            Holds::Text,
            "The name by which clients introduce themselves, to which their version is added; the generated crate's unless stated.",
        ),
        optional("auth", Holds::One(&AUTH), "Ways to authenticate."),
        optional(
            "plans",
            Holds::Each(&PLAN),
            "The plans and what they allow.",
        ),
        optional(
            "limits",
            Holds::Each(&BURST),
            "Limits that some operations have of their own, on every plan.",
        ),
        optional(
            "pages",
            Holds::One(&PAGE_LIMITS),
            "How lists continue here.",
        ),
        optional(
            "resources",
            Holds::Texts,
            "The order of the resources; by file name unless stated.",
        ),
        optional(
            "words",
            Holds::Names,
            "How words of names are written in sentences: `{acme: ACME}`.",
        ),
        optional(
            "crates",
            Holds::Each(&CRATE),
            "Crates of handwritten Rust in which this spec names items.",
        ),
        optional(
            "models",
            Holds::Each(&MODEL),
            "Types that several resources share.",
        ),
        optional(
            "parameters",
            Holds::Params(&PARAM),
            "Parameters that several resources share.",
        ),
        optional(
            "events",
            Holds::One(&EVENTS),
            "What webhooks send: the record for each kind of object.",
        ),
    ],
};

/// A resource file.
pub static RESOURCE: Shape = Shape {
    what: "a resource",
    keys: &[
        optional("doc", Holds::Text, "What the resource is, as Markdown."),
        optional(
            "docs",
            Holds::Text,
            "Its page in the API's own documentation: a URL, or a path below the `docs` of api.yaml.",
        ),
        optional(
            "scopes",
            Holds::One(&SCOPES),
            "OAuth scopes of its operations that state none.",
        ),
        optional(
            "model",
            Holds::Text,
            "The record in which parameters are looked up; the first record under `models` unless stated.",
        ),
        optional("models", Holds::Each(&MODEL), "The types of this resource."),
        optional(
            "parameters",
            Holds::Params(&PARAM),
            "Parameters that are not fields of the model.",
        ),
        optional(
            "operations",
            Holds::Each(&OPERATION),
            "What can be called; required unless the API has `events`.",
        ),
    ],
};

/// `errors`
pub static ERRORS: Shape = Shape {
    what: "a description of errors",
    keys: &[
        optional(
            "message",
            Holds::TextOrTexts,
            "Members that say what is wrong, the preferred one first: `error.message`.",
        ),
        optional(
            "code",
            Holds::TextOrTexts,
            "Members that have the API's code for it.",
        ),
        optional(
            "details",
            Holds::TextOrTexts,
            "Members that add to the message.",
        ),
    ],
};

/// `headers`
pub static HEADERS: Shape = Shape {
    what: "a list of response headers",
    keys: &[
        optional(
            "request_id",
            Holds::TextOrTexts,
            "The request's id in the API's logs, the preferred header first.",
        ),
        optional(
            "limit",
            Holds::TextOrTexts,
            "Requests that the current window allows.",
        ),
        optional(
            "remaining",
            Holds::TextOrTexts,
            "Requests that are left in the window.",
        ),
        optional(
            "reset",
            Holds::TextOrTexts,
            "Seconds until the window ends.",
        ),
        optional("daily_limit", Holds::TextOrTexts, "Tokens of a day."),
        optional(
            "daily_remaining",
            Holds::TextOrTexts,
            "Tokens that are left of the day's.",
        ),
        optional(
            "daily_requests_remaining",
            Holds::TextOrTexts,
            "Requests that are left of the day's; at 0, so are no tokens.",
        ),
        optional(
            "keep",
            Holds::TextOrTexts,
            "Other headers that responses and errors keep.",
        ),
    ],
};

/// `scopes` of a resource
pub static SCOPES: Shape = Shape {
    what: "the scopes of a resource",
    keys: &[
        optional(
            "read",
            Holds::Texts,
            "Scopes of which any one suffices for a `GET`.",
        ),
        optional(
            "write",
            Holds::Texts,
            "Scopes of which any one suffices for any other method.",
        ),
    ],
};

/// `auth`
pub static AUTH: Shape = Shape {
    what: "the ways to authenticate",
    keys: &[
        optional(
            "api_token",
            Holds::One(&API_TOKEN),
            "A personal token in a request header.",
        ),
        optional("oauth2", Holds::One(&OAUTH2), "OAuth 2.0 (RFC 6749)."),
    ],
};

/// `auth: {api_token}`
pub static API_TOKEN: Shape = Shape {
    what: "an API token",
    keys: &[required(
        "header",
        Holds::Text,
        "The header that carries the token.",
    )],
};

/// `auth: {oauth2}`
pub static OAUTH2: Shape = Shape {
    what: "an OAuth 2.0 description",
    keys: &[
        required("authorize_url", Holds::Text, "Where a user grants access."),
        required(
            "token_url",
            Holds::Text,
            "Where codes and refresh tokens become access tokens.",
        ),
        optional(
            "revoke_url",
            Holds::Text,
            "Where tokens are given back (RFC 7009).",
        ),
        required(
            "grants",
            Holds::Words(&["authorization_code", "client_credentials"]),
            "The grant types the API documents.",
        ),
        optional(
            "pkce",
            Holds::Flag,
            "`true`: the server binds a code to who asked for it (RFC 7636).",
        ),
        optional(
            "api_host",
            Holds::Text,
            "The member of a token response that names the host to call, with `https://`; calls with the token go there.",
        ),
        optional(
            "api_path",
            Holds::Text,
            "The API's path on that host: `/api/v1`.",
        ),
    ],
};

/// An entry under `plans`.
pub static PLAN: Shape = Shape {
    what: "a plan",
    keys: &[
        optional(
            "known_as",
            Holds::Text,
            "The plan's name in other surfaces, if that differs. A client of several surfaces matches their plans by it.",
        ),
        optional("requests_per_minute", Holds::Count, "Requests a minute."),
        optional("burst", Holds::One(&BURST), "Requests at once."),
        optional(
            "daily_tokens",
            Holds::Count,
            "Tokens a day and seat, of which each call takes its `cost`.",
        ),
    ],
};

/// `burst` of a plan, and an entry under `limits`.
pub static BURST: Shape = Shape {
    what: "a burst",
    keys: &[
        required("requests", Holds::Count, "Requests."),
        required("seconds", Holds::Count, "Within any so many seconds."),
    ],
};

/// `pages` of `api.yaml`
pub static PAGE_LIMITS: Shape = Shape {
    what: "the ways lists continue",
    keys: &[
        optional(
            "offset",
            Holds::One(&OFFSET),
            "Lists that continue by `start` and `limit`.",
        ),
        optional(
            "cursor",
            Holds::One(&CURSOR),
            "Lists that continue by `cursor` and `limit`.",
        ),
    ],
};

/// `pages: {offset}`
pub static OFFSET: Shape = Shape {
    what: "a way to continue by offset",
    keys: &[
        required("max", Holds::Count, "Most items a page can have."),
        optional(
            "more",
            Holds::TextOrTexts,
            "Members of a page that say whether there is another one, the preferred one first.",
        ),
        optional(
            "next",
            Holds::TextOrTexts,
            "Members of a page that say where the next one starts.",
        ),
        optional(
            "start",
            Holds::TextOrTexts,
            "Members of a page that say where it starts itself.",
        ),
        optional(
            "limit",
            Holds::TextOrTexts,
            "Members of a page that say how many items it can have.",
        ),
    ],
};

/// `pages: {cursor}`
pub static CURSOR: Shape = Shape {
    what: "a way to continue by cursor",
    keys: &[
        required("max", Holds::Count, "Most items a page can have."),
        optional(
            "next",
            Holds::TextOrTexts,
            "Members of a page that have the cursor of the next one, the preferred one first.",
        ),
    ],
};

/// `events`
pub static EVENTS: Shape = Shape {
    what: "a table of events",
    keys: &[
        required(
            "from",
            Holds::Text,
            "The module of a crate of `crates` that has what events are read by: `support::webhook`.",
        ),
        optional(
            "v2",
            Holds::Names,
            "What webhooks of version 2 send: objects, and the record for each. No field of it is required.",
        ),
        optional("v1", Holds::Names, "The same for version 1."),
    ],
};

/// An entry under `crates`.
pub static CRATE: Shape = Shape {
    what: "a crate",
    keys: &[
        required("package", Holds::Text, "Its name as a package."),
        optional(
            "version",
            Holds::Text,
            "The version that is needed, as a manifest writes it; any unless stated.",
        ),
        optional(
            "features",
            Holds::Texts,
            "Its features that this surface needs.",
        ),
        optional(
            "passes",
            Holds::Names,
            "Features of the generated crate that enable the one of the same name there, and what each brings.",
        ),
    ],
};

/// An entry under `models`.
pub static MODEL: Shape = Shape {
    what: "a model",
    keys: &[
        optional("doc", Holds::Text, "What it is, as Markdown."),
        optional(
            "fields",
            Holds::Types(&FIELD),
            "Makes it a record with these fields; `name!` is always present in a response.",
        ),
        optional(
            "enum",
            Holds::Values,
            "Makes it an open enum with these known values.",
        ),
        optional(
            "id",
            Holds::Word(&["integer", "string"]),
            "Makes it an id that is not interchangeable with others.",
        ),
        optional(
            "one_of",
            Holds::Alternatives,
            "Makes it a union of these types, told apart by what they are in JSON; with `by`, of records by the text of that member.",
        ),
        optional(
            "by",
            Holds::Text,
            "The member of every record of `one_of` whose text says which of them it is.",
        ),
        optional(
            "rust",
            Holds::Text,
            "Makes it a handwritten type of Rust: its path, from a crate of `crates` on.",
        ),
        optional(
            "json",
            Holds::Type,
            "The JSON type of the type in `rust`: a built-in type, or a list or map of one.",
        ),
        optional(
            "empty",
            Holds::Word(&["omitted"]),
            "`omitted`: absent and null read as an empty value of the type of `rust`, which is not sent.",
        ),
        optional("alias", Holds::Type, "Makes it another name for a type."),
    ],
};

/// A field in long form.
pub static FIELD: Shape = Shape {
    what: "a field",
    keys: &[
        required("type", Holds::Type, "Its type."),
        optional(
            "required",
            Holds::Word(REQUIRED_WHEN),
            "`sent`: required in requests and optional in responses, where `name!` is required in both.",
        ),
        optional("doc", Holds::Text, "What it says, as Markdown."),
    ],
};

/// A parameter in long form.
pub static PARAM: Shape = Shape {
    what: "a parameter",
    keys: &[
        optional(
            "type",
            Holds::Type,
            "Its type; looked up by its name unless stated.",
        ),
        optional(
            "required",
            Holds::Flag,
            "Whether the call makes no sense without it; the same as `name!`.",
        ),
        optional("in", Holds::Word(PLACES), "Where it travels."),
        optional(
            "filters",
            Holds::Text,
            "The field that this filter of a list looks at, if it has another name.",
        ),
        optional(
            "explode",
            Holds::Flag,
            "Whether it travels in parts: a list in a query once per item, a map's members beside the other parameters.",
        ),
        optional(
            "format",
            Holds::Word(DATETIMES),
            "How this `datetime` is written, where it differs from the API's.",
        ),
        optional("doc", Holds::Text, "What it says, as Markdown."),
    ],
};

/// An entry under `operations`.
pub static OPERATION: Shape = Shape {
    what: "an operation",
    keys: &[
        required(
            "call",
            Holds::Text,
            "Method and path: `PATCH deals/{id}/status`.",
        ),
        optional(
            "doc",
            Holds::Text,
            "What it does, as Markdown; the first line is one sentence. Unless stated, what a usual name says: `list` of `deals` is \"Get deals.\"",
        ),
        optional(
            "base_url",
            Holds::Text,
            "Where it goes instead of to the API's `base_url`; without the client's credentials.",
        ),
        optional(
            "params",
            Holds::ParamList(&PARAM),
            "The parameters, in the order of the API's own documentation: `name!` is required, `...create` is the list of another operation, `-name` leaves one of it out.",
        ),
        optional(
            "in",
            Holds::Word(PLACES),
            "Where parameters travel that are not in the path; by method unless stated.",
        ),
        optional(
            "body",
            Holds::Word(&["json", "form", "multipart", "value"]),
            "How the body is encoded; `json` unless stated, `multipart` with an upload; `value` is the JSON of its one parameter.",
        ),
        optional(
            "upload",
            Holds::Text,
            "Name of the multipart part that carries a file.",
        ),
        optional(
            "returns",
            Holds::TypeOr(&RETURNS),
            "What comes back; nothing unless stated.",
        ),
        optional(
            "status",
            Holds::Range(FIRST_SUCCESS, LAST_SUCCESS),
            "HTTP status of a successful response; 200 unless stated.",
        ),
        optional(
            "pages",
            Holds::WordOr(PAGE_STYLES, &PAGES),
            "How the list continues; adds `start` or `cursor`, and `limit`.",
        ),
        optional(
            "cost",
            Holds::Count,
            "What a call takes from the daily budget, in tokens.",
        ),
        optional(
            "limit",
            Holds::Text,
            "The entry under `limits` of api.yaml that it counts in as well.",
        ),
        optional(
            "scopes",
            Holds::Texts,
            "OAuth scopes of which any one suffices; the resource's unless stated.",
        ),
        optional("deprecated", Holds::Text, "Why not to use it any more."),
        optional(
            "docs",
            Holds::Text,
            "Its page in the API's own documentation: a URL, or a fragment of the resource's page.",
        ),
    ],
};

/// `returns` in long form.
pub static RETURNS: Shape = Shape {
    what: "a response",
    keys: &[
        optional("type", Holds::Type, "The payload's type."),
        optional(
            "at",
            Holds::Text,
            "Members that lead to the payload, with dots between; the API's `payload` unless stated.",
        ),
    ],
};

/// `pages` of an operation in long form.
pub static PAGES: Shape = Shape {
    what: "a way to continue a list",
    keys: &[
        required("style", Holds::Word(PAGE_STYLES), "How the list continues."),
        optional(
            "max",
            Holds::Count,
            "Most items a page can have; the API's limit unless stated.",
        ),
    ],
};

/// `overlay.yaml`
pub static OVERLAY: Shape = Shape {
    what: "an overlay",
    keys: &[required(
        "fixups",
        Holds::List(&FIXUP),
        "Corrections, in the order in which they apply.",
    )],
};

/// An entry under `fixups`.
pub static FIXUP: Shape = Shape {
    what: "a fixup",
    keys: &[
        required(
            "at",
            Holds::TextOrTexts,
            "The place, from the file on: `deals/models/Deal/fields/title`; or a list of places that want the same.",
        ),
        required("why", Holds::Text, "What is wrong, and how that is known."),
        optional(
            "link",
            Holds::Text,
            "Where it is documented or was reported.",
        ),
        optional("set", Holds::Anything, "What is to stand there."),
        optional("remove", Holds::Flag, "`true`: nothing is to stand there."),
        optional(
            "rename",
            Holds::Text,
            "Another name for the item at that place, such as an operation.",
        ),
        optional(
            "required",
            Holds::Word(REQUIRED_WHEN),
            "`sent`: removes the `!` of a field, which is then required in requests only.",
        ),
    ],
};
