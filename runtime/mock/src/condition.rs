//! What a call must be like to be the one that is expected, and in which way another one is not.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use callsheet_runtime::private::{Unwritable, pairs, write_json};
use callsheet_runtime::{
    Api, Json, Operation,
    encode::Argument,
    operation::{Body, DateTimeFormat, PageStyle, Param, ParamLocation},
};

use super::received::{Field, Parsed, ReceivedRequest, show};

/// Something that a call must have.
#[derive(Clone)]
pub(super) enum Condition {
    Path(&'static str, String),
    /// A name with all its values.
    Query(String, Vec<String>),
    Header(String, String),
    /// A member of a JSON object.
    Member(String, Json),
    /// A form's field.
    Field(String, String),
    /// The whole JSON body.
    Json(Json),
    /// The file with that name and content.
    File(String, Bytes),
    /// What the caller says and how they find out.
    Check(String, Arc<dyn Fn(&ReceivedRequest) -> bool + Send + Sync>),
}

/// Where two calls differ.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) place: String,
    pub(super) expected: Option<String>,
    pub(super) got: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |value: &Option<String>| match value {
            Some(value) => short(value),
            None => "nothing".to_owned(),
        };
        let (expected, got) = (word(&self.expected), word(&self.got));
        write!(f, "{}: expected {expected}, got {got}", self.place)
    }
}

/// How much of a value is shown.
const SHOWN: usize = 300;

fn short(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", &value[..cut]),
        None => value.to_owned(),
    }
}

impl Condition {
    /// Where a call differs from what is expected of it.
    pub(super) fn differences(&self, got: &ReceivedRequest, all: &mut Vec<Difference>) {
        let mut text = |place: String, expected: &str, got: Option<&str>| {
            if got != Some(expected) {
                all.push(Difference {
                    place,
                    expected: Some(format!("{expected:?}")),
                    got: got.map(|got| format!("{got:?}")),
                });
            }
        };
        match self {
            Self::Path(name, expected) => text(format!("path.{name}"), expected, got.path(name)),
            Self::Query(name, expected) => {
                let values = got.query.iter().filter(|(of, _)| of == name);
                let values: Vec<&str> = values.map(|(_, value)| &**value).collect();
                texts(format!("query.{name}"), expected, &values, all);
            }
            Self::Header(name, expected) => {
                text(format!("header.{name}"), expected, got.header(name));
            }
            Self::Member(name, expected) => {
                let value = got.json().and_then(|body| body.get(name));
                values(&format!("body.{name}"), Some(expected), value, all);
            }
            Self::Field(name, expected) => {
                let field = got.body(name);
                text(
                    format!("body.{name}"),
                    expected,
                    field.as_ref().and_then(Json::as_str),
                );
            }
            Self::Json(expected) => values("body", Some(expected), got.json(), all),
            Self::File(name, content) => {
                if got.file() != Some((&**name, content)) {
                    let bytes = |name: &str, content: &Bytes| {
                        format!("the file {name:?} of {} bytes", content.len())
                    };
                    let same_size = got
                        .file()
                        .is_some_and(|(of, it)| of == name && it.len() == content.len());
                    let of = if same_size {
                        ", with other content"
                    } else {
                        ""
                    };
                    all.push(Difference {
                        place: "file".to_owned(),
                        expected: Some(bytes(name, content)),
                        got: got.file().map(|(name, content)| bytes(name, content) + of),
                    });
                }
            }
            Self::Check(what, check) => {
                if !check(got) {
                    all.push(Difference {
                        place: "check".to_owned(),
                        expected: Some(what.clone()),
                        got: Some("a call that is not so".to_owned()),
                    });
                }
            }
        }
    }
}

fn texts(place: String, expected: &[String], got: &[&str], all: &mut Vec<Difference>) {
    if expected != got {
        let list = |values: Vec<String>| (!values.is_empty()).then(|| values.join(", "));
        all.push(Difference {
            place,
            expected: list(expected.iter().map(|value| format!("{value:?}")).collect()),
            got: list(got.iter().map(|value| format!("{value:?}")).collect()),
        });
    }
}

/// Where two JSON values differ, member by member. Numbers are the same if their values are.
pub(super) fn values(
    place: &str,
    expected: Option<&Json>,
    got: Option<&Json>,
    all: &mut Vec<Difference>,
) {
    match (expected, got) {
        (Some(Json::Object(expected)), Some(Json::Object(got))) => {
            for (name, value) in expected {
                values(&format!("{place}.{name}"), Some(value), got.get(name), all);
            }
            for (name, value) in got.iter().filter(|(name, _)| !expected.contains_key(*name)) {
                values(&format!("{place}.{name}"), None, Some(value), all);
            }
        }
        (Some(Json::Array(expected)), Some(Json::Array(got))) if expected.len() == got.len() => {
            for (index, (expected, got)) in expected.iter().zip(got).enumerate() {
                values(&format!("{place}[{index}]"), Some(expected), Some(got), all);
            }
        }
        (Some(Json::Number(expected)), Some(Json::Number(got)))
            if expected == got
                // Whole numbers have more digits than a float holds: 5 is 5.0, and one id is not the next.
                || ((expected.is_f64() || got.is_f64()) && expected.as_f64() == got.as_f64()) => {}
        (expected, got) if expected == got => {}
        (expected, got) => all.push(Difference {
            place: place.to_owned(),
            expected: expected.map(Json::to_string),
            got: got.map(Json::to_string),
        }),
    }
}

/// Where a call differs from one that was recorded.
pub(super) fn between(expected: &ReceivedRequest, got: &ReceivedRequest) -> Vec<Difference> {
    let mut all = Vec::new();
    let call = |of: &ReceivedRequest| format!("{} {}", of.method, of.path);
    if call(expected) != call(got) {
        all.push(Difference {
            place: "call".to_owned(),
            expected: Some(call(expected)),
            got: Some(call(got)),
        });
    }
    let pairs = |of: &ReceivedRequest| of.query.clone();
    named("query", &pairs(expected), &pairs(got), &mut all);
    match (&expected.parsed, &got.parsed) {
        (Parsed::Json(expected), Parsed::Json(got)) => {
            values("body", Some(expected), Some(got), &mut all);
        }
        (Parsed::Fields(expected), Parsed::Fields(got)) => {
            let pairs = |fields: &[Field]| -> Vec<(String, String)> {
                fields
                    .iter()
                    .map(|field| (field.name.clone(), show(field)))
                    .collect()
            };
            let before = all.len();
            named("body", &pairs(expected), &pairs(got), &mut all);
            if all.len() == before && expected != got {
                all.push(whole(
                    "what is recorded",
                    "a file of another content or media type",
                ));
            }
        }
        (Parsed::None, Parsed::None) => {}
        (Parsed::Other, Parsed::Other) if expected.body == got.body => {}
        (expected_body, got_body) => {
            let kind = |of: &Parsed, body: &Bytes| match of {
                Parsed::None => "no body".to_owned(),
                Parsed::Json(value) => value.to_string(),
                Parsed::Fields(_) => "a form".to_owned(),
                Parsed::Other => format!("{} bytes", body.len()),
            };
            all.push(whole(
                &kind(expected_body, &expected.body),
                &kind(got_body, &got.body),
            ));
        }
    }
    all
}

fn whole(expected: &str, got: &str) -> Difference {
    Difference {
        place: "body".to_owned(),
        expected: Some(expected.to_owned()),
        got: Some(got.to_owned()),
    }
}

/// Where two lists of named values differ; the order of names is no difference.
fn named(
    place: &str,
    expected: &[(String, String)],
    got: &[(String, String)],
    all: &mut Vec<Difference>,
) {
    let mut names: Vec<&str> = expected
        .iter()
        .chain(got)
        .map(|(name, _)| &**name)
        .collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let of = |pairs: &[(String, String)]| -> Vec<String> {
            let pairs = pairs.iter().filter(|(of, _)| of == name);
            pairs.map(|(_, value)| value.clone()).collect()
        };
        let got = of(got);
        let got: Vec<&str> = got.iter().map(|value| &**value).collect();
        texts(format!("{place}.{name}"), &of(expected), &got, all);
    }
}

/// The conditions that an argument stands as it would travel.
///
/// # Errors
///
/// In words, that the operation has no such parameter, that it cannot hold that, or that nothing would travel.
pub(super) fn stated(
    apis: &[&'static Api],
    operation: &'static Operation,
    place: ParamLocation,
    name: &str,
    argument: &Argument,
) -> Result<Vec<Condition>, String> {
    let param = known(operation, place, name)?;
    let api = apis.iter().find(|api| has(api, operation));
    let format = param
        .and_then(|param| param.format)
        .or(api.map(|api| api.datetime))
        .unwrap_or(DateTimeFormat::Rfc3339);
    let unwritable = |error: Unwritable| format!("{}: {name}: {error}", title(operation));
    let nothing = || {
        let of = title(operation);
        format!("{of}: {name}: nothing would be sent, so that any call would match")
    };
    if argument.is_omitted() {
        return Err(nothing());
    }
    if place == ParamLocation::Body && operation.body.is_json() {
        let mut text = String::new();
        write_json(&mut text, argument, format).map_err(unwritable)?;
        let value = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        return Ok(vec![match operation.body {
            Body::Value => Condition::Json(value),
            _ => Condition::Member(name.to_owned(), value),
        }]);
    }
    let exploded = place == ParamLocation::Query && param.is_some_and(|param| param.explode);
    let pairs = pairs(name, argument, format).map_err(unwritable)?;
    // An empty map, or one of nothing.
    if pairs.is_empty() {
        return Err(nothing());
    }
    let conditions = pairs.into_iter().map(|pair| {
        let mut name = pair.name;
        for key in pair.keys {
            name.extend(["[", &key, "]"]);
        }
        let text = pair.parts.join(",");
        match (place, param) {
            (ParamLocation::Path, Some(param)) => Condition::Path(param.name, text),
            (ParamLocation::Query | ParamLocation::Path, _) if exploded => {
                Condition::Query(name, pair.parts)
            }
            (ParamLocation::Query | ParamLocation::Path, _) => Condition::Query(name, vec![text]),
            (ParamLocation::Header, _) => Condition::Header(name, text),
            (ParamLocation::Body, _) => Condition::Field(name, text),
        }
    });
    Ok(conditions.collect())
}

/// Whether an operation is one of an API's.
pub(super) fn has(api: &Api, operation: &Operation) -> bool {
    let mut all = api.resources.iter().flat_map(|of| of.operations);
    all.any(|of| std::ptr::eq(*of, operation))
}

pub(super) fn title(operation: &Operation) -> String {
    format!("{}.{}", operation.resource, operation.name)
}

/// The parameter of that name in that place; none where names are not limited to parameters'.
fn known(
    operation: &'static Operation,
    place: ParamLocation,
    name: &str,
) -> Result<Option<&'static Param>, String> {
    // A map's keys follow its name: `custom_fields[key]`.
    let plain = match place {
        ParamLocation::Query | ParamLocation::Body => name.split('[').next().unwrap_or(name),
        _ => name,
    };
    let params = || operation.params.iter();
    if let Some(param) = params().find(|param| param.location == place && param.name == plain) {
        return Ok(Some(param));
    }
    let pages: &[&'static str] = match (place, operation.pages.map(|pages| pages.style)) {
        (ParamLocation::Query, Some(PageStyle::Offset)) => &["start", "limit"],
        (ParamLocation::Query, Some(PageStyle::Cursor)) => &["cursor", "limit"],
        _ => &[],
    };
    // The members of a map that explodes stand beside the others, under any name; and so does any header.
    let open = params().any(|param| param.location == place && param.explode && !is_list(param));
    if place == ParamLocation::Header || pages.contains(&name) || open {
        return Ok(None);
    }
    let of = title(operation);
    let word = match place {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "headers",
        ParamLocation::Body => "body",
    };
    if let Some(param) = params().find(|param| param.name == plain) {
        let right = match param.location {
            ParamLocation::Path => "with_path",
            ParamLocation::Query => "with_query",
            ParamLocation::Header => "with_header",
            ParamLocation::Body => "with_body",
        };
        return Err(format!(
            "{of} has the parameter {name:?} not in the {word}: use `{right}`"
        ));
    }
    let names: Vec<&str> = params()
        .filter(|param| param.location == place)
        .map(|param| param.name)
        .chain(pages.iter().copied())
        .collect();
    let near = |of: &&str| strsim::damerau_levenshtein(of, plain);
    Err(match names.iter().copied().min_by_key(near) {
        None => format!("{of} has no parameters in the {word}"),
        Some(nearest) if near(&nearest) <= nearest.len().max(plain.len()) / 2 => {
            format!("{of} has no parameter {name:?} in the {word}; did you mean {nearest:?}?")
        }
        Some(_) => format!(
            "{of} has no parameter {name:?} in the {word}; it has {}",
            names.join(", ")
        ),
    })
}

fn is_list(param: &Param) -> bool {
    param.wire.starts_with('[')
}
