//! Why a request is not carried out. How a response says it is `http`'s business.

use serde_json::Value;

/// Why there is no data to answer with.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The request is at fault.
    Refused(Refusal),
    /// The database is.
    Database(rusqlite::Error),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Why a request is not answered with data.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The status of the response.
    pub(crate) status: u16,
    pub(crate) error: String,
    /// What helps whoever sent the request.
    pub(crate) info: String,
    pub(crate) code: Code,
    /// The methods that the path answers, where the request had another.
    pub(crate) allow: Option<String>,
    /// Members of the error beside those that all have.
    pub(crate) beside: Vec<(String, Value)>,
}

/// How a refusal names its kind.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// What the API itself says.
    Text(&'static str),
    /// What the gateway before it says, repeating the status.
    Gateway,
}

impl Refusal {
    /// A refusal that says a `code` of its own.
    pub(crate) fn new(
        status: u16,
        code: &'static str,
        error: String,
        info: impl Into<String>,
    ) -> Self {
        Self {
            status,
            error,
            info: info.into(),
            code: Code::Text(code),
            allow: None,
            beside: Vec::new(),
        }
    }

    /// 400: the request does not fit the spec. All problems in one answer.
    pub(crate) fn invalid(problems: &[String], info: impl Into<String>) -> Self {
        let error = format!("Validation failed: {}", problems.join("; "));
        Self::new(400, "ERR_SCHEMA_VALIDATION_FAILED", error, info)
    }

    /// 400: the text is no cursor of this list.
    pub(crate) fn wrong_cursor() -> Self {
        let problem = "cursor: not one that this list gave".to_owned();
        let info = "take it from the page before, unchanged, and repeat the other parameters";
        Self::invalid(&[problem], info)
    }

    /// 401, as the gateway puts it.
    pub(crate) fn unauthorized(info: impl Into<String>) -> Self {
        let error = "unauthorized access".to_owned();
        Self {
            code: Code::Gateway,
            ..Self::new(401, "", error, info)
        }
    }

    /// 403.
    pub(crate) fn forbidden(error: impl Into<String>) -> Self {
        Self::new(403, "ERR_FORBIDDEN", error.into(), "")
    }

    /// 403: the token has none of the scopes that the operation wants, as the gateway puts it.
    pub(crate) fn scope_mismatch(info: impl Into<String>) -> Self {
        let error = "Scope and URL mismatch".to_owned();
        Self {
            code: Code::Gateway,
            ..Self::new(403, "", error, info)
        }
    }

    /// 429, as the gateway puts it.
    pub(crate) fn over_limit(info: impl Into<String>) -> Self {
        let error = "request over limit".to_owned();
        Self {
            code: Code::Gateway,
            ..Self::new(429, "", error, info)
        }
    }

    /// A status that was asked for.
    pub(crate) fn of_fault(status: u16) -> Self {
        let error = format!("a fault answers {status}");
        let info = "GET /_sandbox/faults lists the faults that are in force";
        Self {
            code: Code::Gateway,
            ..Self::new(status, "", error, info)
        }
    }

    /// 408.
    pub(crate) fn too_slow(limit: std::time::Duration) -> Self {
        let error = format!("the body did not arrive within {} seconds", limit.as_secs());
        Self::new(
            408,
            "ERR_REQUEST_TIMEOUT",
            error,
            "nothing was changed; send it again",
        )
    }

    /// 400: the body ended early.
    pub(crate) fn cut_off() -> Self {
        Self::invalid(&["body: it did not arrive whole".to_owned()], "")
    }

    /// 404: no such record, or no such path.
    pub(crate) fn not_found(error: impl Into<String>, info: impl Into<String>) -> Self {
        Self::new(404, "ERR_NOT_FOUND", error.into(), info)
    }

    /// 400: the answer would not fit into memory.
    pub(crate) fn too_many_records(most: usize) -> Self {
        let problem = format!("the answer would have more than {most} records");
        Self::invalid(&[problem], "narrow the request")
    }

    /// 507: nothing was written.
    pub(crate) fn out_of_space() -> Self {
        let error = "the disk of the sandbox's database is full; nothing was written".to_owned();
        Self::new(
            507,
            "ERR_OUT_OF_SPACE",
            error,
            "make room, and send it again",
        )
    }

    /// The same with another status.
    pub(crate) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// 405 with the methods that the path has.
    pub(crate) fn method_not_allowed(method: &str, path: &str, allow: String) -> Self {
        let error = format!("{path} does not answer {method}");
        let info = format!("it answers {allow}");
        let refusal = Self::new(405, "ERR_METHOD_NOT_ALLOWED", error, info);
        Self {
            allow: Some(allow),
            ..refusal
        }
    }

    /// 413.
    pub(crate) fn too_large(limit: u64) -> Self {
        let error = "the body is too large".to_owned();
        let info = format!("the sandbox takes up to {limit} bytes");
        Self::new(413, "ERR_BODY_TOO_LARGE", error, info)
    }

    /// 415: a body in another encoding than the operation takes.
    pub(crate) fn unsupported_media(error: impl Into<String>, info: impl Into<String>) -> Self {
        Self::new(415, "ERR_UNSUPPORTED_MEDIA_TYPE", error.into(), info)
    }

    /// 501: what the sandbox does not do. It never says that it did.
    pub(crate) fn not_implemented(error: impl Into<String>) -> Self {
        let info = "nothing was changed; `pipedrive-sandbox --coverage` lists what is done";
        Self::new(501, "ERR_NOT_IMPLEMENTED", error.into(), info)
    }

    /// What the spec says that the service answers.
    pub(crate) fn stated(status: u16, error: impl Into<String>) -> Self {
        Self::new(status, "ERR_REFUSED", error.into(), "")
    }

    /// 500: the sandbox itself failed. What went wrong goes to the log, not to the caller.
    pub(crate) fn internal() -> Self {
        let error = "Internal Server Error".to_owned();
        Self::new(
            500,
            "ERR_UNKNOWN",
            error,
            "a bug of the sandbox; its log says more",
        )
    }
}
