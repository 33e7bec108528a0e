//! What a call must look like on the wire, from the spec and the arguments; and whether it does.

use std::collections::BTreeMap;

use callsheet_dialect::model::{
    Api, Auth, Body, DateTimeFormat, ModelKind, Operation, PageStyle, Param, ParamLocation, Scalar,
    Segment, Type,
};
use pipedrive_every::{Arguments, Ending};
use serde_json::{Map, Value};

use crate::compare::compare;
use crate::invent::MOMENTS;
use crate::pairs::{Pair, collect, compare_pairs, decoded, joined};
use crate::parts::compare_parts;
use crate::server::BASE;
use crate::unions::Union;
use crate::walk::Step;
use callsheet_test_server::Request;

/// The token that calls are made with.
pub(crate) const TOKEN: &str = "a-token";

/// Headers that any request may have.
const ANY: [&str; 3] = ["content-length", "host", "user-agent"];

/// An operation, and what it is called with.
pub(crate) struct Wire<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) with: &'a Arguments,
}

impl Wire<'_> {
    /// Every difference between what has arrived and what the spec says must.
    pub(crate) fn differences(&self, arrived: &Request) -> Vec<String> {
        let mut found = Vec::new();
        let mut is = |location: &str, expected: &str, got: &str| {
            if expected != got {
                found.push(format!("{location}: expected {expected:?}, got {got:?}"));
            }
        };
        is("method", self.operation.method.as_str(), &arrived.method);
        self.path(arrived, &mut is);
        let mut expected = self.headers();
        for (name, got) in &arrived.headers {
            let expected = expected.remove(name);
            let multipart = name == "content-type" && self.operation.body == Body::Multipart;
            if !ANY.contains(&&**name) && !multipart {
                is(
                    &format!("header `{name}`"),
                    expected.as_deref().unwrap_or("none"),
                    got,
                );
            }
        }
        for (name, expected) in expected {
            is(&format!("header `{name}`"), &expected, "none");
        }
        self.query(arrived, &mut found);
        self.body(arrived, &mut found);
        found
    }

    /// The parameters of one place that are set, with what stands on the wire for them.
    fn set(&self, location: ParamLocation) -> impl Iterator<Item = (&Param, Value)> {
        let params = self
            .operation
            .params
            .iter()
            .filter(move |param| param.location == location);
        params.filter_map(|param| {
            let value = self.with.values.get(&param.name)?;
            let format = param.format.unwrap_or(self.api.datetime);
            Some((param, written(self.api, &param.ty, format, value)?))
        })
    }

    fn path(&self, arrived: &Request, is: &mut dyn FnMut(&str, &str, &str)) {
        let path = arrived.path().strip_prefix(BASE).unwrap_or_default();
        let got: Vec<&str> = path.split('/').skip(1).collect();
        let segments = &self.operation.path.segments;
        if got.len() != segments.len() {
            return is("path", &self.operation.path.text, arrived.path());
        }
        for (segment, got) in segments.iter().zip(got) {
            match segment {
                Segment::Literal(text) => is("path", text, got),
                Segment::Placeholder(name) => {
                    let value = self
                        .set(ParamLocation::Path)
                        .find(|(param, _)| param.name == *name);
                    let expected = value.map(|(_, value)| joined(&value)).unwrap_or_default();
                    is(
                        &format!("parameter `{name}` in the path"),
                        &expected,
                        &decoded(got),
                    );
                }
            }
        }
    }

    /// All headers but those that any request has.
    fn headers(&self) -> BTreeMap<String, String> {
        let bytes = self.operation.returns.ty == Some(Type::Scalar(Scalar::Bytes));
        let accept = if bytes { "*/*" } else { "application/json" };
        // A file comes as it is stored.
        let encodings = if bytes { "identity" } else { "zstd,gzip" };
        let mut headers = BTreeMap::from([
            ("accept".to_owned(), accept.to_owned()),
            ("accept-encoding".to_owned(), encodings.to_owned()),
        ]);
        for auth in &self.api.auth {
            // A token is for its own API only.
            if let (Auth::ApiToken { header }, None) = (auth, &self.operation.base_url) {
                headers.insert(header.to_lowercase(), TOKEN.to_owned());
            }
        }
        for (param, value) in self.set(ParamLocation::Header) {
            headers.insert(param.name.to_lowercase(), joined(&value));
        }
        let media_type = match self.operation.body {
            // Its boundary is looked at where its parts are.
            Body::None | Body::Multipart => return headers,
            Body::Value if self.set(ParamLocation::Body).next().is_none() => return headers,
            Body::Json | Body::Value => "application/json",
            Body::Form => "application/x-www-form-urlencoded",
        };
        headers.insert("content-type".to_owned(), media_type.to_owned());
        headers
    }

    fn query(&self, arrived: &Request, found: &mut Vec<String>) {
        let mut expected = self.pairs(ParamLocation::Query);
        if let Some(pages) = &self.operation.pages {
            let begin = match pages.style {
                PageStyle::Offset => "start",
                PageStyle::Cursor => "cursor",
            };
            if !self.with.begin.is_null() {
                expected.push((begin.to_owned(), vec![self.with.begin.clone()]));
            }
            // Who wants the whole list, or pays for a page, asks for the largest pages.
            let whole = matches!(self.with.ending, Ending::All | Ending::Stream);
            let largest = (whole || self.operation.cost > 0).then_some(pages.max);
            if let Some(limit) = self.with.limit.or(largest) {
                expected.push(("limit".to_owned(), vec![limit.into()]));
            }
        }
        compare_pairs("query", expected, arrived.query(), found);
    }

    /// The pairs of the parameters in one place.
    fn pairs(&self, location: ParamLocation) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for (name, value) in self.members(location) {
            collect(name, value, &mut pairs);
        }
        pairs
    }

    /// What travels in one place, and under which names.
    fn members(&self, location: ParamLocation) -> Vec<(String, Value)> {
        let mut all = Vec::new();
        for (param, value) in self.set(location) {
            let fields = self.api.is_external(&param.ty);
            match value {
                Value::Array(items) if param.explode => {
                    all.extend(items.into_iter().map(|item| (param.name.clone(), item)));
                }
                Value::Object(members) if param.explode && fields => {
                    for (key, value) in members {
                        flat(key, value, &mut all);
                    }
                }
                Value::Object(members) if param.explode => all.extend(members),
                value => all.push((param.name.clone(), value)),
            }
        }
        all
    }

    fn body(&self, arrived: &Request, found: &mut Vec<String>) {
        match self.operation.body {
            Body::None if arrived.body.is_empty() => {}
            Body::None => found.push(format!(
                "body: expected none, got {} bytes",
                arrived.body.len()
            )),
            Body::Json => {
                let members: Map<String, Value> =
                    self.members(ParamLocation::Body).into_iter().collect();
                json(&members.into(), &arrived.body, found);
            }
            Body::Value => match self.set(ParamLocation::Body).next() {
                Some((_, value)) => json(&value, &arrived.body, found),
                None if arrived.body.is_empty() => {}
                None => found.push(format!(
                    "body: expected none, got {} bytes",
                    arrived.body.len()
                )),
            },
            Body::Form => {
                let got = String::from_utf8_lossy(&arrived.body);
                compare_pairs("form", self.pairs(ParamLocation::Body), &got, found);
            }
            Body::Multipart => {
                let file = self.operation.upload.as_ref().map(|file| &*file.part);
                compare_parts(self.pairs(ParamLocation::Body), file, arrived, found);
            }
        }
    }
}

/// Compares a JSON body with what arrived.
fn json(expected: &Value, arrived: &[u8], found: &mut Vec<String>) {
    match serde_json::from_slice(arrived) {
        Ok(got) => compare("body", expected, &got, found),
        Err(error) => found.push(format!(
            "body: expected JSON, got {:?}: {error}",
            String::from_utf8_lossy(arrived)
        )),
    }
}

/// A value of custom fields with everything beside its key: a list is one text, and an object's members stand under
/// the key and their names, but for `value`, which is what the key itself says.
fn flat(key: String, value: Value, all: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let key = match &*name {
                    "value" => key.clone(),
                    name => format!("{key}_{name}"),
                };
                flat(key, value, all);
            }
        }
        list @ Value::Array(_) => all.push((key, joined(&list).into())),
        value => all.push((key, value)),
    }
}

/// Whether anything is sent for that value of a parameter.
pub(crate) fn is_sent(step: &Step<'_>, param: &Param, value: &Value) -> bool {
    written(step.api, &param.ty, step.api.datetime, value).is_some()
}

/// A value as it is written: moments in the format that is asked for, everything else as it is. Custom fields without
/// values are nothing, and not written wherever they stand.
fn written(api: &Api, ty: &Type, format: DateTimeFormat, value: &Value) -> Option<Value> {
    let written = |ty: &Type, value: &Value| written(api, ty, format, value);
    Some(match (ty, value) {
        (Type::Scalar(Scalar::DateTime), Value::String(given)) => moment(given, format).into(),
        (ty, Value::Object(values)) if values.is_empty() && api.can_be_empty(ty) => return None,
        (Type::List(item), Value::Array(items)) => items
            .iter()
            .filter_map(|value| written(item, value))
            .collect(),
        (Type::Map(item), Value::Object(members)) => members
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), written(item, value)?)))
            .collect(),
        (Type::Nullable(item), value) if !value.is_null() => written(item, value)?,
        (Type::Model(id), value) => match (&api.model(*id).kind, value) {
            (ModelKind::Record { fields }, Value::Object(members)) => {
                let mut members = members.clone();
                for field in fields {
                    let value = members.remove(&field.name);
                    if let Some(value) = value.and_then(|value| written(&field.ty, &value)) {
                        members.insert(field.name.clone(), value);
                    }
                }
                members.into()
            }
            (ModelKind::Union { by, alternatives }, value) => {
                let by = by.as_deref();
                let union = Union {
                    api,
                    by,
                    alternatives,
                };
                let Some(one) = union.said(value) else {
                    return Some(value.clone());
                };
                let mut sent = written(&one.ty, value)?;
                if let Some(member) = by {
                    sent[member] = value[member].clone();
                }
                sent
            }
            _ => value.clone(),
        },
        _ => value.clone(),
    })
}

/// A moment in UTC, in that format.
fn moment(given: &str, format: DateTimeFormat) -> String {
    let (_, utc) = MOMENTS
        .iter()
        .find(|(moment, _)| *moment == given)
        .unwrap_or_else(|| panic!("{given} is none of the moments"));
    match format {
        DateTimeFormat::Rfc3339 => (*utc).to_owned(),
        DateTimeFormat::Space => utc.replace('T', " ").replace('Z', ""),
    }
}
