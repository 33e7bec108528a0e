//! An API as static data: what generated code hands to the executor, and what tools read.
//!
//! These tables are the only description of the API at run time. The executor builds requests from them, the
//! command line its subcommands; nothing about HTTP is emitted per endpoint.

use crate::conventions::Conventions;

/// One described API.
#[derive(Debug)]
pub struct Api {
    /// Name of the surface: `crm`.
    pub name: &'static str,
    /// Human name.
    pub title: &'static str,
    /// Where calls go unless the caller says otherwise; no trailing slash.
    pub base_url: &'static str,
    /// The page of the API's own documentation, or `""`.
    pub docs_url: &'static str,
    /// How clients introduce themselves: `acme-rust/1.0.0`.
    pub user_agent: &'static str,
    /// What all responses have in common.
    pub conventions: Conventions,
    /// Ways to authenticate.
    pub auth: &'static [Auth],
    /// The plans and what they allow.
    pub plans: &'static [Plan],
    /// How a date and time is written in requests.
    pub datetime: DateTimeFormat,
    /// The resources, in the order that `api.yaml` states; by file name where it states none.
    pub resources: &'static [&'static Resource],
}

impl Api {
    /// How it does OAuth 2.0, if it does.
    #[must_use]
    pub fn oauth2(&self) -> Option<&'static OAuth2> {
        self.auth.iter().find_map(|auth| match auth {
            Auth::OAuth2(described) => Some(described),
            Auth::ApiToken { .. } => None,
        })
    }
}

/// A group of operations: one handle on the client.
#[derive(Debug)]
pub struct Resource {
    /// Name in the spec: `deal_participants`.
    pub name: &'static str,
    /// What it is about, as Markdown.
    pub doc: &'static str,
    /// Its operations, in the spec's order.
    pub operations: &'static [&'static Operation],
}

/// A way to authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// A personal token in the named request header.
    ApiToken {
        /// Header name, lower case.
        header: &'static str,
    },
    /// OAuth 2.0 (RFC 6749).
    OAuth2(OAuth2),
}

/// How an API does OAuth 2.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OAuth2 {
    /// Where a user grants access.
    pub authorize_url: &'static str,
    /// Where codes and refresh tokens become access tokens.
    pub token_url: &'static str,
    /// Where tokens are given back (RFC 7009), or `""`.
    pub revoke_url: &'static str,
    /// Grant types: `authorization_code`, `client_credentials`.
    pub grants: &'static [&'static str],
    /// Whether the server binds a code to who asked for it (PKCE, RFC 7636).
    pub pkce: bool,
    /// The member of a token response that names the host to call, with its scheme; `""` where none does.
    pub api_host: &'static str,
    /// The API's path on that host: `/api/v1`.
    pub api_path: &'static str,
}

/// What a plan of the service allows.
///
/// A plan of your own states what it limits:
///
/// ```
/// use callsheet_runtime::{Plan, operation::Burst};
///
/// let plan = Plan {
///     name: "trial",
///     burst: Some(Burst { requests: 10, seconds: 2 }),
///     ..Plan::default()
/// };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Name as in the spec: `starter`.
    pub name: &'static str,
    /// The plan's name in other APIs of the service, or `""` if it is the same: `lite`. A client of several APIs finds the plan
    /// in each API by this name.
    pub known_as: &'static str,
    /// Requests a minute.
    pub requests_per_minute: Option<u32>,
    /// Requests at once.
    pub burst: Option<Burst>,
    /// Tokens a day, of which each call takes its [cost](Operation::cost), for all [seats](Self::seats).
    pub daily_tokens: Option<u64>,
    /// Seats of the company; 1 unless [`seats`](Self::seats) sets them.
    pub seats: u32,
}

impl Default for Plan {
    /// Returns a plan without a name and without limits, for one seat.
    fn default() -> Self {
        Self {
            name: "",
            known_as: "",
            requests_per_minute: None,
            burst: None,
            daily_tokens: None,
            seats: 1,
        }
    }
}

impl Plan {
    /// The same for a company with that many seats: its tokens are multiplied. A client of several APIs does so with tokens
    /// that another API's table has for the plan.
    #[must_use]
    pub const fn seats(mut self, seats: u32) -> Self {
        self.seats = self.seats.saturating_mul(seats);
        if let Some(tokens) = self.daily_tokens {
            self.daily_tokens = Some(tokens.saturating_mul(seats as u64));
        }
        self
    }

    /// Whether it is the same plan, possibly of another API.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let name = |plan: &Self| match plan.known_as {
            "" => plan.name,
            known_as => known_as,
        };
        name(self) == name(other)
    }

    /// Returns the requests per minute as a burst.
    #[must_use]
    pub fn minute(&self) -> Option<Burst> {
        let requests = self.requests_per_minute?;
        Some(Burst {
            requests,
            seconds: 60,
        })
    }
}

/// A limit that some operations have of their own, on every plan: searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Name as in the spec: `search`. Operations whose limits have the same name count in the same one.
    pub name: &'static str,
    /// What it allows.
    pub burst: Burst,
}

/// So many requests within any so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burst {
    /// Requests.
    pub requests: u32,
    /// Seconds.
    pub seconds: u32,
}

/// How a date and time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateTimeFormat {
    /// `2026-11-23T10:15:00Z`, no fraction (RFC 3339).
    Rfc3339,
    /// `2026-11-23 10:15:00`, UTC.
    Space,
}

/// One endpoint.
#[derive(Debug)]
pub struct Operation {
    /// Name of its resource: `deals`.
    pub resource: &'static str,
    /// Name within its resource: `set_status`.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with placeholders: `deals/{id}/status`.
    pub path: &'static str,
    /// Where it goes instead of to [`Api::base_url`], or `""`. Nothing of the client's credentials is sent along.
    pub base_url: &'static str,
    /// What it does, as Markdown.
    pub doc: &'static str,
    /// Its parameters, in the spec's order. Those that page a list are in `pages`.
    pub params: &'static [Param],
    /// How its body is encoded.
    pub body: Body,
    /// Name of the multipart part that carries a file, if it takes one.
    pub upload: Option<&'static str>,
    /// What comes back: the type as the spec writes it (`[Deal]`), or `""` for nothing.
    pub returns: &'static str,
    /// Members that lead to the payload in the response: `["data"]`; empty for a bare response.
    pub payload: &'static [&'static str],
    /// How a list continues, if it does.
    pub pages: Option<Pages>,
    /// What a call takes from the daily budget, in tokens; 0 where unknown.
    pub cost: u32,
    /// The limit that it counts in beside the plan's, if there is one.
    pub limit: Option<Limit>,
    /// OAuth scopes of which any one suffices.
    pub scopes: &'static [&'static str],
    /// Why not to use it any more, or `""`.
    pub deprecated: &'static str,
    /// The operation's page in the API's own documentation, or `""`.
    pub docs_url: &'static str,
}

/// HTTP methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Read.
    Get,
    /// Create.
    Post,
    /// Replace or update.
    Put,
    /// Update.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// One parameter of an operation.
#[derive(Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a key of the description"
)]
pub struct Param {
    /// Name on the wire.
    pub name: &'static str,
    /// Its type as the spec writes it: `DealStatus`, `[integer]`, `{string: json}`.
    pub ty: &'static str,
    /// The same with what travels in the place of named types: `integer` for a `DealId`, `[string]`, `json` for a
    /// record.
    pub wire: &'static str,
    /// Values an enum is known to take, as they stand on the wire; empty for other types.
    pub values: &'static [&'static str],
    /// Where it travels.
    pub location: ParamLocation,
    /// The call makes no sense without it.
    pub required: bool,
    /// May be sent as null.
    pub nullable: bool,
    /// Travels in parts: a list in a query once per item (`a=1&a=2`); a map's members by themselves beside the other
    /// parameters, so that its own name does not travel.
    pub explode: bool,
    /// An empty text, list or map is not sent.
    pub omit_empty: bool,
    /// How this moment is written, where it differs from [`Api::datetime`].
    pub format: Option<DateTimeFormat>,
    /// What it says, as Markdown.
    pub doc: &'static str,
}

/// What the tables are written with: a parameter is a line.
impl Param {
    const fn new(
        name: &'static str,
        ty: &'static str,
        wire: &'static str,
        location: ParamLocation,
    ) -> Self {
        Self {
            name,
            ty,
            wire,
            values: &[],
            location,
            required: false,
            nullable: false,
            explode: false,
            omit_empty: false,
            format: None,
            doc: "",
        }
    }

    /// One in the path, which needs all its parts.
    #[must_use]
    pub const fn path(name: &'static str, ty: &'static str, wire: &'static str) -> Self {
        Self::new(name, ty, wire, ParamLocation::Path).required()
    }

    /// One in the query.
    #[must_use]
    pub const fn query(name: &'static str, ty: &'static str, wire: &'static str) -> Self {
        Self::new(name, ty, wire, ParamLocation::Query)
    }

    /// One in a header.
    #[must_use]
    pub const fn header(name: &'static str, ty: &'static str, wire: &'static str) -> Self {
        Self::new(name, ty, wire, ParamLocation::Header)
    }

    /// One in the body.
    #[must_use]
    pub const fn body(name: &'static str, ty: &'static str, wire: &'static str) -> Self {
        Self::new(name, ty, wire, ParamLocation::Body)
    }

    /// The same, and the call makes no sense without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, and it may be sent as null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same, and it travels in parts.
    #[must_use]
    pub const fn explode(mut self) -> Self {
        self.explode = true;
        self
    }

    /// The same, and it is not sent empty.
    #[must_use]
    pub const fn omit_empty(mut self) -> Self {
        self.omit_empty = true;
        self
    }

    /// The same, and its moment is written so.
    #[must_use]
    pub const fn format(mut self, format: DateTimeFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// The same, with the values its enum is known to take.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// The same, with what it says.
    #[must_use]
    pub const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query string. Unless they [explode](Param::explode), lists are joined by commas, and maps are written
    /// `name[key]=value`.
    Query,
    /// In a header.
    Header,
    /// In the body, encoded as [`Body`] says.
    Body,
}

/// How a body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// `application/json`: the value of the one parameter in the body, and not an object with it as a member.
    Value,
}

impl Body {
    /// Whether it is JSON, which alone can say null and nest.
    #[must_use]
    pub const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Value)
    }
}

/// How a list continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pages {
    /// By offset or by cursor.
    pub style: PageStyle,
    /// Most items a page can have.
    pub max: u32,
}

/// The two ways a list continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// Query `start` and `limit`; pages have the API's [`OffsetMembers`](crate::conventions::OffsetMembers).
    Offset,
    /// Query `cursor` and `limit`; pages have the API's [`CursorMembers`](crate::conventions::CursorMembers).
    Cursor,
}
