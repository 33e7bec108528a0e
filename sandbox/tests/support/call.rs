//! Requests that are made of the spec: each argument where its parameter travels.

use callsheet_dialect::model::{Api, Body, Operation, Param, ParamLocation};
use form_urlencoded::byte_serialize;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::{Reply, Server, TOKEN};

/// What separates the parts of a multipart body.
const BOUNDARY: &str = "--b\r\n";

/// A request to an operation.
pub(crate) struct Call<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    /// Values of the operation's parameters.
    pub(crate) arguments: Vec<(&'a Param, Value)>,
    /// What the query has beside them.
    pub(crate) query: Vec<(String, Value)>,
    /// What is uploaded, where the operation takes a file.
    pub(crate) file: Option<File>,
    pub(crate) headers: Vec<(String, String)>,
    /// The path below which it is called: `/v1`.
    pub(crate) below: String,
}

/// A file to upload.
#[derive(Clone, Copy)]
pub(crate) struct File {
    pub(crate) name: &'static str,
    pub(crate) bytes: &'static [u8],
}

impl<'a> Call<'a> {
    /// Without arguments, below the name of its surface.
    pub(crate) fn new(api: &'a Api, operation: &'a Operation) -> Self {
        Self {
            api,
            operation,
            arguments: Vec::new(),
            query: Vec::new(),
            file: None,
            headers: Vec::new(),
            below: format!("/{}", api.name),
        }
    }

    /// Surface, method and path: `v1 GET deals/{id}/flow`.
    pub(crate) fn name(&self) -> String {
        name(self.api, self.operation)
    }

    fn at(&self, location: ParamLocation) -> impl Iterator<Item = (&Param, &Value)> {
        let arguments = self.arguments.iter();
        arguments
            .filter(move |(param, _)| param.location == location)
            .map(|(param, value)| (*param, value))
    }

    pub(crate) fn send(&self, server: &Server) -> Reply {
        let mut path = self.operation.path.text.clone();
        for (param, value) in self.at(ParamLocation::Path) {
            let value = text(value);
            let value = utf8_percent_encode(&value, NON_ALPHANUMERIC).to_string();
            path = path.replace(&format!("{{{}}}", param.name), &value);
        }
        let mut query = pairs(self.at(ParamLocation::Query));
        query.extend(self.query.iter().map(|(name, value)| pair(name, value)));
        let target = format!("{}/{path}?{}", self.below, query.join("&"));
        let (media_type, body) = self.body();
        let own = self.at(ParamLocation::Header);
        let own: Vec<(&str, String)> = own
            .map(|(param, value)| (&*param.name, text(value)))
            .collect();
        let mut headers = vec![TOKEN];
        headers.extend(own.iter().map(|(name, value)| (*name, &**value)));
        let others = self.headers.iter();
        headers.extend(others.map(|(name, value)| (&**name, &**value)));
        if !media_type.is_empty() {
            headers.push(("content-type", media_type));
        }
        server.send(self.operation.method.as_str(), &target, &headers, &body)
    }

    fn body(&self) -> (&'static str, Vec<u8>) {
        let mut given = self.at(ParamLocation::Body);
        match self.operation.body {
            Body::None => ("", Vec::new()),
            Body::Json => {
                let mut members = Map::new();
                for (param, value) in given {
                    match value {
                        Value::Object(parts) if param.explode => members.extend(parts.clone()),
                        value => drop(members.insert(param.name.clone(), value.clone())),
                    }
                }
                let body = Value::Object(members).to_string();
                ("application/json", body.into_bytes())
            }
            Body::Value => {
                let body = given.next().map(|(_, value)| value.to_string());
                ("application/json", body.unwrap_or_default().into_bytes())
            }
            Body::Form => (
                "application/x-www-form-urlencoded",
                pairs(given).join("&").into_bytes(),
            ),
            Body::Multipart => {
                let mut body = Vec::new();
                let mut part = |about: &str, content: &[u8]| {
                    let head = "content-disposition: form-data; name=";
                    let head = format!("{BOUNDARY}{head}{about}\r\n\r\n");
                    body.extend([head.as_bytes(), content, b"\r\n"].concat());
                };
                for (param, value) in given {
                    part(&format!("\"{}\"", param.name), text(value).as_bytes());
                }
                if let (Some(upload), Some(file)) = (&self.operation.upload, self.file) {
                    let about = format!("\"{}\"; filename=\"{}\"", upload.part, file.name);
                    part(&about, file.bytes);
                }
                body.extend(b"--b--\r\n");
                ("multipart/form-data; boundary=b", body)
            }
        }
    }
}

/// Surface, method and path of an operation.
pub(crate) fn name(api: &Api, operation: &Operation) -> String {
    let (method, path) = (operation.method.as_str(), &operation.path.text);
    format!("{} {method} {path}", api.name)
}

/// A value as text; a list is joined by commas.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    }
}

fn pair(name: &str, value: &Value) -> String {
    let text = text(value);
    let [name, value] =
        [name, &text].map(|text| byte_serialize(text.as_bytes()).collect::<String>());
    format!("{name}={value}")
}

/// Pairs of a query or a form.
fn pairs<'a>(arguments: impl Iterator<Item = (&'a Param, &'a Value)>) -> Vec<String> {
    let pairs = arguments.flat_map(|(param, value)| match value {
        Value::Array(items) if param.explode => {
            items.iter().map(|item| pair(&param.name, item)).collect()
        }
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| pair(&format!("{}[{key}]", param.name), value))
            .collect(),
        value => vec![pair(&param.name, value)],
    });
    pairs.collect()
}
