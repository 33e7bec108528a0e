//! What all responses of an API have in common beside their payload: the members and headers that say whether a call
//! failed and why, where a list continues, and what is left of a limit.

/// The way to a member of a response: `["error", "message"]` for `error.message`.
pub type MemberPath = Vec<String>;

/// The conventions of an API. [`Default`] has those that most APIs follow.
///
/// Where several paths or headers are listed, the first that is present counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conventions {
    /// The member of a response that is `false` where the call failed, whatever the status.
    pub success: Option<String>,
    /// Where the body of an error says what is wrong.
    pub errors: ErrorMembers,
    /// How a page of a list that continues by offset says where the next one starts.
    pub offset: OffsetMembers,
    /// How a page of a list that continues by cursor says where the next one starts.
    pub cursor: CursorMembers,
    /// Response headers.
    pub headers: ResponseHeaders,
}

/// Where the body of an error says what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorMembers {
    /// What is wrong.
    pub message: Vec<MemberPath>,
    /// The API's code for it.
    pub code: Vec<MemberPath>,
    /// What is added to the message.
    pub details: Vec<MemberPath>,
}

/// The members of a page that continues by offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OffsetMembers {
    /// Whether there is another page.
    pub more: Vec<MemberPath>,
    /// Where the next page starts.
    pub next: Vec<MemberPath>,
    /// Where this page starts.
    pub start: Vec<MemberPath>,
    /// The most items that this page could have had.
    pub limit: Vec<MemberPath>,
}

/// The members of a page that continues by cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CursorMembers {
    /// The cursor of the next page; absent, null or empty on the last one.
    pub next: Vec<MemberPath>,
}

/// Names of response headers, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseHeaders {
    /// The id of the request in the API's logs.
    pub request_id: Vec<String>,
    /// Requests that the current window allows.
    pub limit: Vec<String>,
    /// Requests that are left in it.
    pub remaining: Vec<String>,
    /// Seconds until it ends.
    pub reset: Vec<String>,
    /// Tokens of a day.
    pub daily_limit: Vec<String>,
    /// Tokens that are left of them.
    pub daily_remaining: Vec<String>,
    /// Requests that are left of a day; only 0 says something about tokens.
    pub daily_requests_remaining: Vec<String>,
    /// Other headers that responses and errors keep.
    pub keep: Vec<String>,
}

/// Those of RFC 9457 and RFC 6749, and what is usual elsewhere.
impl Default for ErrorMembers {
    fn default() -> Self {
        Self {
            message: paths(&[
                "error.message",
                "message",
                "error",
                "title",
                "detail",
                "errors",
            ]),
            code: paths(&["error.code", "code", "error_code", "errorCode"]),
            details: paths(&["detail", "details", "error_description", "error.details"]),
        }
    }
}

impl Default for OffsetMembers {
    fn default() -> Self {
        Self {
            more: paths(&["has_more", "meta.has_more", "pagination.has_more"]),
            next: paths(&["next_start", "meta.next_start", "pagination.next_start"]),
            start: paths(&["start", "meta.start", "pagination.start"]),
            limit: paths(&["limit", "meta.limit", "pagination.limit"]),
        }
    }
}

impl Default for CursorMembers {
    fn default() -> Self {
        Self {
            next: paths(&["next_cursor", "meta.next_cursor", "pagination.next_cursor"]),
        }
    }
}

impl Default for ResponseHeaders {
    fn default() -> Self {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            request_id: names(&["x-request-id", "x-correlation-id", "request-id"]),
            limit: names(&["x-ratelimit-limit", "ratelimit-limit"]),
            remaining: names(&["x-ratelimit-remaining", "ratelimit-remaining"]),
            reset: names(&["x-ratelimit-reset", "ratelimit-reset"]),
            daily_limit: Vec::new(),
            daily_remaining: Vec::new(),
            daily_requests_remaining: Vec::new(),
            keep: Vec::new(),
        }
    }
}

/// `error.message` as members.
#[must_use]
pub fn members(path: &str) -> MemberPath {
    path.split('.')
        .filter(|member| !member.is_empty())
        .map(str::to_owned)
        .collect()
}

fn paths(paths: &[&str]) -> Vec<MemberPath> {
    paths.iter().map(|path| members(path)).collect()
}
