//! What all responses of an API have in common beside their payload, as static data: the members and headers that say
//! whether a call failed and why, where a list continues, and what is left of a limit.
//!
//! Where several paths or headers are listed, the first that is present counts.

/// The way to a member of a response: `["error", "message"]`.
pub type MemberPath = &'static [&'static str];

/// The conventions of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conventions {
    /// The member of a response that is `false` where the call failed, whatever the status; `""` where there is none.
    pub success: &'static str,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorMembers {
    /// What is wrong.
    pub message: &'static [MemberPath],
    /// The API's code for it.
    pub code: &'static [MemberPath],
    /// What is added to the message.
    pub details: &'static [MemberPath],
}

/// The members of a page that continues by offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OffsetMembers {
    /// Whether there is another page.
    pub more: &'static [MemberPath],
    /// Where the next page starts.
    pub next: &'static [MemberPath],
    /// Where this page starts.
    pub start: &'static [MemberPath],
    /// The most items that this page could have had.
    pub limit: &'static [MemberPath],
}

/// The members of a page that continues by cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CursorMembers {
    /// The cursor of the next page; absent, null or empty on the last one.
    pub next: &'static [MemberPath],
}

/// Names of response headers, in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResponseHeaders {
    /// The id of the request in the API's logs.
    pub request_id: &'static [&'static str],
    /// Requests that the current window allows.
    pub limit: &'static [&'static str],
    /// Requests that are left in it.
    pub remaining: &'static [&'static str],
    /// Seconds until it ends.
    pub reset: &'static [&'static str],
    /// Tokens of a day.
    pub daily_limit: &'static [&'static str],
    /// Tokens that are left of them.
    pub daily_remaining: &'static [&'static str],
    /// Requests that are left of a day; only 0 says something about tokens.
    pub daily_requests_remaining: &'static [&'static str],
    /// Other headers that responses and errors keep.
    pub keep: &'static [&'static str],
}

impl ErrorMembers {
    /// Whether a member of the body is one of these, or holds one.
    pub(crate) fn has_member(&self, name: &str) -> bool {
        let paths = [self.message, self.code, self.details];
        let mut paths = paths.into_iter().flatten();
        paths.any(|path| path.first() == Some(&name))
    }
}

impl Conventions {
    /// Those of an API whose responses have nothing but their payload.
    pub const NONE: Self = Self {
        success: "",
        errors: ErrorMembers {
            message: &[],
            code: &[],
            details: &[],
        },
        offset: OffsetMembers {
            more: &[],
            next: &[],
            start: &[],
            limit: &[],
        },
        cursor: CursorMembers { next: &[] },
        headers: ResponseHeaders::NONE,
    };
}

impl ResponseHeaders {
    /// No header.
    pub const NONE: Self = Self {
        request_id: &[],
        limit: &[],
        remaining: &[],
        reset: &[],
        daily_limit: &[],
        daily_remaining: &[],
        daily_requests_remaining: &[],
        keep: &[],
    };
}
