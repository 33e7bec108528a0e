//! The journal: the last requests with their responses' statuses, for programs and tests that ask what was sent. Secrets
//! are left out, as in the log.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::body::Bytes;
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode, Uri};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::pattern::Pattern;
use super::redact;
use crate::behavior::refusal::Refusal;

/// How many requests are kept.
const KEPT: usize = 1000;

/// How much is kept of a body.
const BODY: usize = 16 * 1024;

/// How many requests a query lists unless it says how many.
const LISTED: usize = 100;

/// A request that was answered.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    /// Its number since the start; the response's request id ends with it.
    pub number: u64,
    /// When it arrived, by the sandbox's clock: RFC 3339.
    pub time: String,
    /// `POST`
    pub method: String,
    /// The path and query, without secrets.
    pub target: String,
    /// `v2.boats.create`; `None` where the path is no operation's.
    pub operation: Option<String>,
    /// The status of the response; `None` where a fault kept it from being sent.
    pub status: Option<u16>,
    /// The body, without secrets: JSON as it is, other text as a string. `None` where it was empty, long, or is not text.
    pub body: Option<Value>,
    /// The headers in lower case, without secrets.
    pub headers: Vec<(String, String)>,
    /// The fault that it met, as stated.
    pub fault: Option<String>,
    /// How long it took to answer.
    pub took: Duration,
}

impl Seen {
    fn json(&self) -> Value {
        let headers: Map<String, Value> = self
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().into()))
            .collect();
        json!({
            "number": self.number,
            "time": self.time,
            "method": self.method,
            "target": self.target,
            "operation": self.operation,
            "status": self.status,
            "fault": self.fault,
            "ms": u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX),
            "headers": headers,
            "body": self.body,
        })
    }
}

/// A request as it is kept: secrets are left out when it is shown.
#[derive(Debug)]
pub(super) struct Entry {
    number: u64,
    at: Timestamp,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    pub(super) operation: Option<String>,
    pub(super) fault: Option<String>,
    /// `None` where a fault kept the response from being sent.
    pub(super) status: Option<StatusCode>,
    pub(super) took: Duration,
}

impl Entry {
    pub(super) fn new(number: u64, at: Timestamp, head: &Parts) -> Self {
        Self {
            number,
            at,
            method: head.method.clone(),
            uri: head.uri.clone(),
            headers: head.headers.clone(),
            body: Bytes::new(),
            operation: None,
            fault: None,
            status: None,
            took: Duration::ZERO,
        }
    }

    /// Keeps the body, unless it is long.
    pub(super) fn body(&mut self, body: &Bytes) {
        if body.len() <= BODY {
            self.body = body.clone();
        }
    }

    fn show(&self, token: &str) -> Seen {
        Seen {
            number: self.number,
            time: format!("{:.3}", self.at),
            method: self.method.to_string(),
            target: redact::target(self.uri.path(), self.uri.query(), token),
            operation: self.operation.clone(),
            status: self.status.map(|status| status.as_u16()),
            body: shown_body(&self.body, token),
            headers: shown_headers(&self.headers, token),
            fault: self.fault.clone(),
            took: self.took,
        }
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub(super) struct Journal {
    kept: Mutex<VecDeque<Entry>>,
}

/// Which requests a query asks for.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    operation: Option<Pattern>,
    method: Option<String>,
    path: Option<String>,
    status: Option<String>,
    contains: Option<String>,
    after: Option<u64>,
    limit: Option<usize>,
    expect: Option<usize>,
}

impl Wanted {
    /// Reads the parameters of a query.
    ///
    /// # Errors
    /// For a parameter that is not known or does not fit.
    pub(super) fn read(query: &str) -> Result<Self, Refusal> {
        let mut wanted = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let text = || Some(value.clone().into_owned());
            let number = || {
                let problem = format!("{name}: \"{value}\" is not a number");
                value.parse().map_err(|_| Refusal::invalid(&[problem], ""))
            };
            match &*name {
                "operation" => wanted.operation = Some(Pattern::new(&value)),
                "method" => wanted.method = Some(value.to_ascii_uppercase()),
                "path" => wanted.path = text(),
                "status" => wanted.status = text(),
                "contains" => wanted.contains = text(),
                "after" => wanted.after = Some(u64::try_from(number()?).unwrap_or(0)),
                "limit" => wanted.limit = Some(number()?),
                "expect" => wanted.expect = Some(number()?),
                _ => {
                    let problem = format!("{name}: not known here");
                    let info = "the journal is asked by operation, method, path, status, contains, after, limit, expect";
                    return Err(Refusal::invalid(&[problem], info));
                }
            }
        }
        Ok(wanted)
    }

    pub(super) fn of_operation(pattern: &str) -> Self {
        Self {
            operation: Some(Pattern::new(pattern)),
            ..Self::default()
        }
    }

    fn is(&self, seen: &Seen) -> bool {
        let operation = |pattern: &Pattern| {
            seen.operation
                .as_ref()
                .is_some_and(|it| pattern.matches(it))
        };
        let status = |wanted: &String| {
            let status = seen
                .status
                .map(|status| status.to_string())
                .unwrap_or_default();
            match wanted.strip_suffix("xx") {
                Some(class) => status.starts_with(class) && status.len() == 3,
                None => status == *wanted,
            }
        };
        let contains = |text: &String| {
            seen.body
                .as_ref()
                .is_some_and(|body| body.to_string().contains(text.as_str()))
        };
        self.operation.as_ref().is_none_or(operation)
            && self.method.as_ref().is_none_or(|it| *it == seen.method)
            && self
                .path
                .as_ref()
                .is_none_or(|it| seen.target.starts_with(it.as_str()))
            && self.status.as_ref().is_none_or(status)
            && self.contains.as_ref().is_none_or(contains)
            && self.after.is_none_or(|number| seen.number > number)
    }
}

impl Journal {
    pub(super) fn add(&self, entry: Entry) {
        let mut kept = self.lock();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(entry);
    }

    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    /// The requests that are wanted, the oldest first.
    pub(super) fn find(&self, wanted: &Wanted, token: &str) -> Vec<Seen> {
        let kept = self.lock();
        let shown = kept.iter().map(|entry| entry.show(token));
        shown.filter(|seen| wanted.is(seen)).collect()
    }

    /// The answer to a query: how many requests there are and the last of them, or that there are not as many as expected.
    pub(super) fn report(&self, wanted: &Wanted, token: &str) -> Result<Value, Refusal> {
        let found = self.find(wanted, token);
        if let Some(expected) = wanted.expect
            && expected != found.len()
        {
            return Err(self.unexpected(expected, &found, token));
        }
        let listed = wanted.limit.unwrap_or(LISTED).min(KEPT);
        let last = found.iter().skip(found.len().saturating_sub(listed));
        Ok(json!({ "count": found.len(), "requests": last.map(Seen::json).collect::<Vec<_>>() }))
    }

    fn unexpected(&self, expected: usize, found: &[Seen], token: &str) -> Refusal {
        let error = format!(
            "expected {expected} such requests, and there were {}",
            found.len()
        );
        let all = self.find(&Wanted::default(), token);
        let (heading, seen) = if found.is_empty() {
            ("the last requests were", all.as_slice())
        } else {
            ("the last of them", found)
        };
        let last = seen.iter().rev().take(3).map(|seen| {
            let status = seen
                .status
                .map_or_else(|| "no response".to_owned(), |status| status.to_string());
            format!("{} {} {status}", seen.method, seen.target)
        });
        let last: Vec<_> = last.collect();
        let info = if last.is_empty() {
            "there were no requests at all".to_owned()
        } else {
            format!("{heading}: {}", last.join("; "))
        };
        Refusal::new(409, "ERR_UNEXPECTED_REQUESTS", error, info)
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Entry>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body as the journal keeps it.
fn shown_body(bytes: &[u8], token: &str) -> Option<Value> {
    if bytes.is_empty() {
        return None;
    }
    let text = str::from_utf8(bytes).ok()?;
    let mut value = match serde_json::from_str(text) {
        Ok(value) => value,
        // A form, or no JSON.
        Err(_) => redact::target("", Some(text), token)
            .trim_start_matches('?')
            .into(),
    };
    redact::members(&mut value, token);
    Some(value)
}

/// Headers as the journal keeps them.
fn shown_headers(headers: &HeaderMap, token: &str) -> Vec<(String, String)> {
    let headers = headers.iter().map(|(name, value)| {
        let shown = if redact::is_secret_name(name.as_str()) {
            "…".to_owned()
        } else {
            String::from_utf8_lossy(value.as_bytes()).replace(token, "…")
        };
        (name.as_str().to_owned(), shown)
    });
    headers.collect()
}

#[cfg(test)]
mod tests;
