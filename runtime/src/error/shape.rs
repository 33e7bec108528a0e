//! What a failed answer says, wherever the API keeps it.
//!
//! A service and the gateways before it write errors in several shapes, few of them described: so one lenient reader
//! goes through the places that the API lists, and anything it cannot read still makes a useful line.

use http::HeaderMap;
use serde_json::Value;

use crate::conventions::{ErrorMembers, MemberPath};

/// How much of a plain-text body is quoted.
const QUOTED: usize = 200;

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
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Self::from_object(&Value::Object(members), api),
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
        let message = words(api.message).unwrap_or_default();
        let code = api.code.iter().find_map(|path| scalar(at(body, path)?));
        Self {
            code: code.map(|code| one_line(&code)),
            info: words(api.details).filter(|info| *info != message),
            message,
        }
    }
}

/// The member of a body that a path leads to.
fn at(body: &Value, path: MemberPath) -> Option<&Value> {
    path.iter().try_fold(body, |value, name| value.get(name))
}

/// Whether a body says that its call failed, under whatever status.
pub(crate) fn says_failure(body: &[u8], success: &str) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    matches!(body.get(success), Some(Value::Bool(false)))
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
    let all: Vec<String> = texts.collect();
    (!all.is_empty()).then(|| all.join("; "))
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

/// Whether a body is a page for people, which only gateways write.
pub(crate) fn is_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let declared = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    let start = text.trim_start();
    declared.contains("html")
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
    let line = words.join(" ");
    match line.char_indices().nth(QUOTED) {
        Some((cut, _)) => format!("{}…", &line[..cut]),
        None => line,
    }
}
