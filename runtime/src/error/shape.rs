//! What a failed answer says, wherever the API keeps it.
//!
//! A service and the gateways before it write errors in several shapes, few of them described: so one lenient reader
//! goes through the places that the API lists, and anything it cannot read still makes a useful line.

use http::HeaderMap;
use serde_json::Value;

use crate::conventions::{ErrorMembers, MemberPath};
use crate::decode::{Token, from_slice, from_tree};

/// How much of a plain-text body is quoted.
const QUOTED: usize = 200;
/// Maximum number of bytes read to describe a body that is not JSON.
const STARTS: usize = 400;
/// The media type of problem details (RFC 9457).
const PROBLEM: &str = "application/problem+json";

/// What a body says is wrong.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) message: String,
    pub(crate) code: Option<String>,
    pub(crate) info: Option<String>,
}

impl Complaint {
    /// Reads the body of a failed answer.
    pub(crate) fn read(headers: &HeaderMap, body: &[u8], api: &ErrorMembers) -> Self {
        // By the reader of payloads: what one of the two takes for JSON, both do.
        match from_slice(body) {
            Ok(body @ Value::Object(_)) => {
                let said = Self::from_object(&body, api);
                said.or_problem(&body, media_type(headers) == PROBLEM)
            }
            Ok(Value::String(text)) => Self::from_message(&text),
            _ => Self::from_message(&plain(headers, body)),
        }
    }

    fn from_message(message: &str) -> Self {
        Self {
            message: one_line(message),
            ..Self::default()
        }
    }

    fn from_object(body: &Value, api: &ErrorMembers) -> Self {
        let words = |paths: &[MemberPath]| paths.iter().find_map(|path| wording(at(body, path)?));
        let (message, info) = (words(api.message), words(api.details));
        let code = api.code.iter().find_map(|path| scalar(at(body, path)?));
        let message = message.or_else(|| info.clone()).unwrap_or_default();
        Self {
            code: code.map(|code| one_line(&code)),
            info: info.filter(|info| *info != message),
            message,
        }
    }

    /// The complaint with `title` and `detail` of RFC 9457 as its message, if the body is `described` as problem details, or if
    /// the API's own members add nothing to the title or the status. A gateway before the API may write such errors.
    fn or_problem(mut self, body: &Value, described: bool) -> Self {
        let member = |name| scalar(body.get(name)?).map(|text| one_line(&text));
        let (title, detail, status) = (member("title"), member("detail"), member("status"));
        let said = &self.message;
        let vague =
            said.is_empty() || Some(said) == status.as_ref() || Some(said) == title.as_ref();
        if !described && !vague {
            return self;
        }
        let problem = join_by(": ", title.into_iter().chain(detail));
        self.message = problem.unwrap_or(self.message);
        if self
            .info
            .as_ref()
            .is_some_and(|info| self.message.ends_with(info))
        {
            self.info = None;
        }
        let kind = member("type").filter(|kind| described && kind != "about:blank");
        self.code = self.code.or(kind);
        self
    }
}

/// The member of a body that a path leads to.
fn at(body: &Value, path: MemberPath) -> Option<&Value> {
    path.iter().try_fold(body, |value, name| value.get(name))
}

/// What the member for success says with this value, if anything. Some services write the flag as a number or as text.
pub(crate) fn succeeded(flag: &Token<'_>) -> Option<bool> {
    match flag {
        Token::Bool(succeeded) => Some(*succeeded),
        Token::Integer(0) | Token::Text("false") => Some(false),
        Token::Integer(1) | Token::Text("true") => Some(true),
        _ => None,
    }
}

/// What a body reports about its call, whatever the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No problem.
    Nothing,
    /// The API's member for success reports a failure.
    Failure,
    /// The body names an error and has no member that reports success.
    Error,
    /// A message or code that can also belong to a success, without a member that reports success.
    Remark,
}

/// Members whose text can belong to a success, unless there is both a message and a code.
const GENERIC: [&str; 6] = [
    "code",
    "description",
    "detail",
    "message",
    "status",
    "title",
];

/// Reads what a body reports about its call.
pub(crate) fn verdict(body: &[u8], success: &str, api: &ErrorMembers) -> Verdict {
    let Ok(body @ Value::Object(_)) = from_slice(body) else {
        return Verdict::Nothing;
    };
    let mut flag = None;
    // A number out of range is no flag.
    let _ = from_tree(body.get(success).unwrap_or(&Value::Null), &mut |token| {
        flag = succeeded(&token);
        Ok(())
    });
    match flag {
        Some(true) => return Verdict::Nothing,
        Some(false) => return Verdict::Failure,
        None => {}
    }
    let said = |path: &MemberPath| {
        let words = at(&body, path).and_then(wording);
        words.is_some_and(|words| !confirms(&words))
    };
    let [messages, codes, details] = [api.message, api.code, api.details].map(|paths| {
        let said = paths.iter().filter(|path| said(path));
        said.collect::<Vec<_>>()
    });
    let mut named = messages.iter().chain(&codes);
    let is_specific = |path: &MemberPath| !matches!(path, [name] if GENERIC.contains(name));
    if named.any(|path| is_specific(path)) || !(messages.is_empty() || codes.is_empty()) {
        Verdict::Error
    } else if messages.is_empty() && codes.is_empty() && details.is_empty() {
        Verdict::Nothing
    } else {
        Verdict::Remark
    }
}

/// Whether a message, a status or a code says that all is well.
fn confirms(words: &str) -> bool {
    ["0", "200", "ok", "success"]
        .iter()
        .any(|word| words.eq_ignore_ascii_case(word))
}

/// The words in a value: a text, or those of a list or an object together.
fn wording(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => join(items.iter().filter_map(wording)),
        Value::Object(members) => match members.get("message").and_then(wording) {
            Some(message) => Some(message),
            None => join(
                members
                    .iter()
                    .filter_map(|(name, value)| Some(format!("{name}: {}", wording(value)?))),
            ),
        },
        value => scalar(value).map(|text| one_line(&text)),
    }
}

fn join(texts: impl Iterator<Item = String>) -> Option<String> {
    join_by("; ", texts)
}

fn join_by(between: &str, texts: impl Iterator<Item = String>) -> Option<String> {
    let all: Vec<String> = texts.collect();
    (!all.is_empty()).then(|| all.join(between))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A body that is no JSON object: named where it is a page of a gateway, quoted where it is a short text.
fn plain(headers: &HeaderMap, body: &[u8]) -> String {
    if is_page(headers, body) {
        "an HTML page instead of JSON".to_owned()
    } else {
        String::from_utf8_lossy(body).into_owned()
    }
}

/// Describes a body that is not JSON: its kind, media type and beginning. `None` if it is empty, or begins like JSON and
/// is therefore damaged JSON.
pub(crate) fn not_json(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(STARTS)]);
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.is_empty() || start.starts_with(['{', '[']) {
        return None;
    }
    let kind = if is_page(headers, body) {
        "an HTML page"
    } else {
        "text"
    };
    let media_type = headers.get(http::header::CONTENT_TYPE);
    let media_type = match media_type.map(|value| String::from_utf8_lossy(value.as_bytes())) {
        Some(stated) => format!("of type {}", one_line(&stated)),
        None => "without a content type".to_owned(),
    };
    let start = cut(&one_line(start), STARTS / 4);
    Some(format!("the response is {kind} {media_type}: {start:?}"))
}

/// The declared media type in lower case, without parameters; empty if absent.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let declared = headers.get(http::header::CONTENT_TYPE);
    let declared = declared.and_then(|value| value.to_str().ok());
    let media_type = declared.and_then(|value| value.split(';').next());
    media_type.unwrap_or_default().trim().to_lowercase()
}

/// Whether a body is a page for people, which only gateways write.
pub(crate) fn is_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body);
    let start = text.trim_start();
    media_type(headers).contains("html")
        || ["<!doctype html", "<html"].iter().any(|tag| {
            start
                .get(..tag.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(tag))
        })
}

/// A text on one line and of bounded length.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    cut(&words.join(" "), QUOTED)
}

/// Truncates a text to that many characters.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
