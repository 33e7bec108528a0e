//! Operations: what can be called, with which parameters, and what comes back.

use super::{DateTimeFormat, Limit, Type};
use crate::source::Span;

/// One endpoint.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Name within its resource: `set_status`.
    pub name: String,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL.
    pub path: PathTemplate,
    /// Where it goes instead of to the API's base URL, and without credentials.
    pub base_url: Option<BaseUrl>,
    /// Markdown, may be empty.
    pub doc: String,
    /// Parameters in the spec's order. Those that page a list are not among them: see `pages`.
    pub params: Vec<Param>,
    /// What `pages` and `upload` add and the spec lists all the same, for the API documents it there.
    pub listed: Vec<Listed>,
    /// How the body is encoded; `Body::None` when nothing travels in it.
    pub body: Body,
    /// The file the body carries, if any.
    pub upload: Option<Upload>,
    /// What comes back.
    pub returns: Returns,
    /// HTTP status of a successful response: 200 to 299.
    pub status: u16,
    /// How a list continues, if it does.
    pub pages: Option<Pages>,
    /// What a call takes from the daily budget, in tokens; 0 where unknown.
    pub cost: u32,
    /// The limit that it counts in beside the plan's.
    pub limit: Option<Limit>,
    /// OAuth scopes of which any one suffices.
    pub scopes: Vec<String>,
    /// Why not to use it any more.
    pub deprecated: Option<String>,
    /// The operation's page in the API's own documentation.
    pub docs_url: Option<String>,
    /// The operation's name in the spec.
    pub span: Span,
}

/// Where an operation goes that lives elsewhere than its API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// No trailing slash.
    pub url: String,
    /// Where it is stated.
    pub span: Span,
}

/// HTTP methods the dialect knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// Every method, in the order above.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The method's name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A path with its placeholders: `deals/{id}/files`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    /// As written in the spec, without a leading slash.
    pub text: String,
    /// The same, split at `/`.
    pub segments: Vec<Segment>,
    /// Where it is stated.
    pub span: Span,
}

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Literal text.
    Literal(String),
    /// The name of a path parameter.
    Placeholder(String),
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Name on the wire: `type.name`, `channel-id`.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Where it travels.
    pub location: ParamLocation,
    /// The call makes no sense without it.
    pub required: bool,
    /// May be sent as null. Only ever true in a JSON body.
    pub nullable: bool,
    /// Travels in parts: a list once per item, a map's members by themselves.
    pub explode: bool,
    /// How this moment is written, where it differs from [`Api::datetime`](super::Api::datetime).
    pub format: Option<DateTimeFormat>,
    /// Markdown, may be empty.
    pub doc: String,
    /// For a list's filter whose name is not that of a field: the field it looks at.
    pub filters: Option<String>,
    /// The parameter in the list that states it.
    pub span: Span,
    /// The spread by which it is in this operation's list, where another list states it.
    pub spread: Option<Span>,
}

/// A name among the parameters for what is none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// `limit`
    pub name: String,
    /// How many parameters stand before it.
    pub after: usize,
    /// Its place in the list.
    pub span: Span,
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
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Value)
    }
}

/// The file that a multipart body carries beside its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Name of the part: `file`.
    pub part: String,
    /// Where it is stated.
    pub span: Span,
}

/// What an operation returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returns {
    /// The payload's type; `None` for an operation that only succeeds or fails.
    pub ty: Option<Type>,
    /// Members that lead to the payload: `["data"]`, `["data", "items"]`; empty for a bare response.
    pub at: Vec<String>,
}

/// How a list continues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// By offset or by cursor.
    pub style: PageStyle,
    /// Most items a page can have.
    pub max: u32,
}

/// The two ways a list continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// Query `start` and `limit`; a page says where the next one starts by the API's `OffsetMembers`.
    Offset,
    /// Query `cursor` and `limit`; a page has the next one's cursor by the API's `CursorMembers`.
    Cursor,
}

impl PageStyle {
    /// The parameters that it adds.
    #[must_use]
    pub const fn params(self) -> &'static [&'static str] {
        match self {
            Self::Offset => &["start", "limit"],
            Self::Cursor => &["cursor", "limit"],
        }
    }
}

impl Operation {
    /// The names that the API's own documentation lists, in its order. A value that is the whole body has none, and
    /// neither has a map whose members travel by themselves.
    #[must_use]
    pub fn documented(&self) -> Vec<&str> {
        let travels = |param: &&Param| {
            let whole = self.body == Body::Value && param.location == ParamLocation::Body;
            !whole && (!param.explode || matches!(param.ty, Type::List(_)))
        };
        let params = self.params.iter();
        let mut names: Vec<Option<&str>> = params
            .map(|param| Some(param).filter(travels).map(|param| &*param.name))
            .collect();
        // From the last on: one put in moves those behind it.
        for listed in self.listed.iter().rev() {
            names.insert(listed.after.min(names.len()), Some(&listed.name));
        }
        names.into_iter().flatten().collect()
    }
}

impl PathTemplate {
    /// The names of its placeholders, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Placeholder(name) => Some(&**name),
            Segment::Literal(_) => None,
        })
    }
}
