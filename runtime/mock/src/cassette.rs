//! The file that exchanges are recorded in: lines of JSON, the first of which says so, and one for each exchange. What was
//! sent is kept as what it says, for it is only compared; what came back as it came.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use callsheet_runtime::{decode::from_str, transport::TransportErrorKind};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::received::{Field, Parsed, ReceivedRequest};
use super::redact::{HIDDEN, Redaction};

/// The version of the form.
const VERSION: u64 = 1;

/// A request and what came of it.
#[derive(Clone)]
pub(super) struct Exchange {
    pub(super) request: ReceivedRequest,
    pub(super) outcome: Result<Answer, TransportErrorKind>,
}

/// What came back.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// It broke off there, or nobody read any further.
    pub(super) cut: bool,
}

/// A cassette that cannot be replayed.
///
/// `tests/sync.jsonl:17: the line is cut short: …`
#[derive(Debug)]
pub struct CassetteError {
    path: PathBuf,
    line: Option<usize>,
    reason: String,
}

impl CassetteError {
    pub(super) fn new(path: &Path, line: Option<usize>, reason: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            reason: reason.into(),
        }
    }

    /// The line that cannot be read, from 1; nothing where it is the whole file.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for CassetteError {}

/// The first line.
pub(super) fn heading(redaction: &Redaction) -> String {
    format!(
        "{}\n",
        json!({ "cassette": VERSION, "redacted": redaction.names })
    )
}

/// The line of an exchange, with what is secret hidden.
pub(super) fn line(exchange: Exchange, redaction: &Redaction) -> String {
    let request = redaction.received(exchange.request);
    // By hand for the order: what was asked, then what came back.
    let mut line = format!(
        "{{\"method\":{},\"path\":{}",
        Value::from(request.method.as_str()),
        Value::from(&*request.path)
    );
    let mut member = |name: &str, value: &str| line.extend([",\"", name, "\":", value]);
    if !request.query.is_empty() {
        member("query", &json!(request.query).to_string());
    }
    if let Some(body) = sent(&request) {
        member("body", &body.to_string());
    }
    match exchange.outcome {
        Err(kind) => member("failure", &Value::from(kind.as_str()).to_string()),
        Ok(answer) => {
            member("status", answer.status.as_str());
            let headers: BTreeMap<&str, String> = answer
                .headers
                .iter()
                .map(|(name, value)| {
                    let text = lossy(value);
                    let text = match *name {
                        header::LOCATION => redaction.url(&request.path, &text),
                        _ => text,
                    };
                    (name.as_str(), text)
                })
                .collect();
            if !headers.is_empty() {
                member("headers", &json!(headers).to_string());
            }
            if !answer.body.is_empty() {
                member("answer", &came(&request.path, &answer.body, redaction));
            }
            if answer.cut {
                member("cut", "true");
            }
        }
    }
    line.push_str("}\n");
    line
}

fn lossy(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

/// The body of a request.
fn sent(request: &ReceivedRequest) -> Option<Value> {
    Some(match &request.parsed {
        Parsed::None => return None,
        Parsed::Json(value) => json!({ "json": value }),
        Parsed::Fields(fields) => {
            let fields: Vec<Value> = fields
                .iter()
                .map(|field| {
                    let mut value = bytes(&field.content);
                    value["name"] = field.name.as_str().into();
                    for (name, of) in [("file", &field.file), ("type", &field.media_type)] {
                        if let Some(of) = of {
                            value[name] = of.as_str().into();
                        }
                    }
                    value
                })
                .collect();
            json!({ "form": fields })
        }
        Parsed::Other => bytes(&request.body),
    })
}

/// The body of an answer: JSON as it came, as another order or another way to write a number may matter.
fn came(path: &str, body: &Bytes, redaction: &Redaction) -> String {
    let text = std::str::from_utf8(body).unwrap_or_default();
    let strict = serde_json::from_str::<Value>(text).ok();
    let is_strict = strict.is_some();
    // What only a client's reader takes has secrets as well: with a byte order mark, or half of an emoji.
    let Some(mut value) = strict.or_else(|| from_str(text).ok()) else {
        // Nobody knows where in it a secret ends: JSON that is cut short, for one.
        return if redaction.is_mentioned(path, body) {
            json!({ "text": HIDDEN }).to_string()
        } else {
            bytes(body).to_string()
        };
    };
    if redaction.json(path, &mut value) {
        return json!({ "json": value }).to_string();
    }
    if !is_strict {
        return bytes(body).to_string();
    }
    // Within JSON's texts there are no line breaks.
    format!("{{\"json\":{}}}", text.trim().replace(['\r', '\n'], " "))
}

fn bytes(content: &Bytes) -> Value {
    match std::str::from_utf8(content) {
        Ok(text) => json!({ "text": text }),
        Err(_) => json!({ "base64": STANDARD.encode(content) }),
    }
}

/// The exchanges of a file, each with its line, and the names that are hidden in them.
pub(super) fn read(
    path: &Path,
    text: &str,
) -> Result<(Redaction, Vec<(usize, Exchange)>), CassetteError> {
    let wrong = |line: usize, reason: &str| CassetteError::new(path, Some(line), reason);
    if let Some(last) = text.lines().count().checked_sub(1)
        && !text.ends_with('\n')
    {
        return Err(wrong(
            last + 1,
            "the line is cut short, as by a crash: delete it, or record again",
        ));
    }
    let mut lines = (1..).zip(text.lines());
    let Some((_, heading)) = lines.next() else {
        return Err(CassetteError::new(path, None, "nothing is recorded"));
    };
    let heading: Value = serde_json::from_str(heading).unwrap_or_default();
    if heading["cassette"] != VERSION {
        return Err(wrong(
            1,
            "expected the first line of a cassette: {\"cassette\":1,…}",
        ));
    }
    let names = heading["redacted"].as_array().into_iter().flatten();
    let redaction = Redaction {
        names: names
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect::<BTreeSet<_>>(),
    };
    let exchanges = lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let exchange = exchange(line).map_err(|reason| wrong(number, &reason))?;
            Ok((number, exchange))
        })
        .collect::<Result<_, CassetteError>>()?;
    Ok((redaction, exchanges))
}

fn exchange(line: &str) -> Result<Exchange, String> {
    let members: BTreeMap<String, Box<RawValue>> =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let raw = |name: &str| members.get(name).map(|value| value.get());
    let value = |name: &str| -> Value {
        raw(name)
            .and_then(|value| serde_json::from_str(value).ok())
            .unwrap_or_default()
    };
    let wrong = |name: &str| format!("{name:?} is missing, or not what it should be");
    let method = value("method");
    let method = method.as_str().and_then(|method| method.parse().ok());
    let path = value("path");
    let mut request = ReceivedRequest {
        operations: Vec::new(),
        method: method.ok_or_else(|| wrong("method"))?,
        path: path.as_str().ok_or_else(|| wrong("path"))?.to_owned(),
        arguments: Vec::new(),
        query: Vec::new(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
        parsed: Parsed::None,
    };
    if let Some(query) = raw("query") {
        request.query = serde_json::from_str(query).map_err(|_| wrong("query"))?;
    }
    if raw("body").is_some() {
        let body = value("body");
        (request.parsed, request.body) = read_sent(&body).ok_or_else(|| wrong("body"))?;
    }
    let outcome = match value("failure") {
        Value::Null => {
            let status = value("status").as_u64();
            let status = status.and_then(|status| u16::try_from(status).ok());
            let status = status.and_then(|status| StatusCode::from_u16(status).ok());
            Ok(Answer {
                status: status.ok_or_else(|| wrong("status"))?,
                headers: read_headers(&value("headers")).ok_or_else(|| wrong("headers"))?,
                body: match raw("answer") {
                    None => Bytes::new(),
                    Some(body) => read_came(body).ok_or_else(|| wrong("answer"))?,
                },
                cut: value("cut") == true,
            })
        }
        failure => {
            let kinds = [
                TransportErrorKind::Connect,
                TransportErrorKind::Refused,
                TransportErrorKind::Timeout,
                TransportErrorKind::TooLarge,
                TransportErrorKind::Other,
            ];
            let kind = kinds.into_iter().find(|kind| failure == kind.as_str());
            Err(kind.ok_or_else(|| wrong("failure"))?)
        }
    };
    Ok(Exchange { request, outcome })
}

fn read_headers(value: &Value) -> Option<HeaderMap> {
    if value.is_null() {
        return Some(HeaderMap::new());
    }
    let pairs = value.as_object()?.iter();
    pairs
        .map(|(name, value)| {
            let name = HeaderName::try_from(name.as_str()).ok()?;
            Some((name, HeaderValue::from_str(value.as_str()?).ok()?))
        })
        .collect()
}

fn read_sent(body: &Value) -> Option<(Parsed, Bytes)> {
    if let Some(value) = body.get("json") {
        return Some((Parsed::Json(value.clone()), Bytes::new()));
    }
    if let Some(fields) = body.get("form") {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let fields = fields.as_array()?.iter().map(|field| {
            Some(Field {
                name: text(&field["name"])?,
                file: text(&field["file"]),
                media_type: text(&field["type"]),
                content: read_bytes(field)?,
            })
        });
        return Some((Parsed::Fields(fields.collect::<Option<_>>()?), Bytes::new()));
    }
    Some((Parsed::Other, read_bytes(body)?))
}

fn read_came(body: &str) -> Option<Bytes> {
    let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(body).ok()?;
    match members.get("json") {
        Some(value) => Some(value.get().to_owned().into()),
        None => read_bytes(&serde_json::from_str(body).ok()?),
    }
}

fn read_bytes(value: &Value) -> Option<Bytes> {
    match (&value["text"], &value["base64"]) {
        (Value::String(text), Value::Null) => Some(text.clone().into()),
        (Value::Null, Value::String(text)) => Some(STANDARD.decode(text).ok()?.into()),
        _ => None,
    }
}

/// A request without a body, as it is recorded.
impl Exchange {
    pub(super) fn is_of(&self, method: &Method, path: &str) -> bool {
        self.request.method == *method && self.request.path == path
    }
}
