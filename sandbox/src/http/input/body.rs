//! The body of a request: its encoding is the operation's, and everything in it is a parameter or the file.

use callsheet_dialect::model::{Body, ParamLocation};
use hyper::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::Reader;
use crate::behavior::refusal::Refusal;
use crate::company::is_flat;
use crate::http::answer::Request;
use crate::http::multipart;
use crate::records::StoredFile;

/// The largest JSON, in bytes. Only a file is larger.
const MAX_JSON: usize = 2 * 1024 * 1024;

/// How deep a value may be nested. What is kept is put into other values, and read back with a limit of 128.
const MAX_DEPTH: u32 = 64;

/// How many problems are told of at once.
const MOST_PROBLEMS: usize = 20;

impl Reader<'_> {
    pub(super) fn body(&mut self, request: &Request) -> Result<(), Refusal> {
        let body = &request.body;
        let content_type = request.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let kind = content_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        // Nothing sent is nothing given, whatever its type.
        if body.is_empty() {
            return Ok(());
        }
        let expect = |expected: &str, fits: bool| {
            if fits {
                return Ok(());
            }
            let got = if kind.is_empty() {
                "nothing".to_owned()
            } else {
                format!("\"{kind}\"")
            };
            Err(Refusal::unsupported_media(
                format!("expected a body of type {expected}"),
                format!("the content-type says {got}"),
            ))
        };
        match self.operation.body {
            Body::None if is_nothing(body) => {}
            Body::None => self
                .problems
                .push("body: this operation takes none".to_owned()),
            Body::Json | Body::Value => {
                expect(
                    "application/json",
                    kind == "application/json" || kind.ends_with("+json"),
                )?;
                if body.len() > MAX_JSON {
                    return Err(Refusal::too_large(MAX_JSON as u64));
                }
                self.json(body);
            }
            Body::Form => {
                expect(
                    "application/x-www-form-urlencoded",
                    kind == "application/x-www-form-urlencoded",
                )?;
                self.form(body);
            }
            Body::Multipart => {
                expect("multipart/form-data", kind == "multipart/form-data")?;
                self.multipart(body, content_type);
            }
        }
        Ok(())
    }

    fn json(&mut self, body: &[u8]) {
        let body = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return self.problems.push(format!("body: not JSON: {error}")),
        };
        if !is_flatter_than(&body, MAX_DEPTH) {
            let problem = format!("body: nested deeper than {MAX_DEPTH} levels");
            return self.problems.push(problem);
        }
        let whole = (self.operation.body == Body::Value)
            .then(|| self.params(ParamLocation::Body).next())
            .flatten();
        let members = match (whole, body) {
            (Some(param), value) => Map::from_iter([(param.name.clone(), value)]),
            (None, Value::Object(members)) => members,
            (None, _) => {
                return self
                    .problems
                    .push("body: expected a JSON object".to_owned());
            }
        };
        for (name, value) in members {
            if self.problems.len() >= MOST_PROBLEMS {
                return self.problems.push("and more".to_owned());
            }
            match self.param(ParamLocation::Body, &name) {
                None => match self.exploded(ParamLocation::Body) {
                    Some(map) => self.give(map, Value::Object(Map::from_iter([(name, value)]))),
                    None if self.flat && is_flat(&name) => {
                        self.input.flat.insert(name, value);
                    }
                    None => self.unknown(ParamLocation::Body, &name),
                },
                Some(param) if value.is_null() && !param.nullable => {
                    self.problems.push(format!("{name}: cannot be null"));
                }
                Some(_) if value.is_null() => drop(self.input.given.insert(name, value)),
                Some(param) => self.give(param, value),
            }
        }
    }

    fn form(&mut self, body: &[u8]) {
        match str::from_utf8(body) {
            Ok(text) => {
                for (name, text) in self.pairs(text, "body") {
                    self.text(ParamLocation::Body, &name, &text);
                }
            }
            Err(_) => self.problems.push("body: not UTF-8".to_owned()),
        }
    }

    fn multipart(&mut self, body: &[u8], content_type: &str) {
        let parts = multipart::boundary(content_type)
            .ok_or("its content-type names no boundary")
            .and_then(|boundary| multipart::parts(body, &boundary));
        let parts = match parts {
            Ok(parts) => parts,
            Err(problem) => {
                return self
                    .problems
                    .push(format!("body: not multipart/form-data: {problem}"));
            }
        };
        for part in parts {
            let carries_file = self
                .operation
                .upload
                .as_ref()
                .is_some_and(|upload| upload.part == part.name);
            if carries_file {
                self.file(part);
            } else {
                match str::from_utf8(part.bytes) {
                    Ok(text) => self.text(ParamLocation::Body, &part.name, text),
                    Err(_) => self.problems.push(format!("{}: not UTF-8", part.name)),
                }
            }
        }
    }

    fn file(&mut self, part: multipart::Part<'_>) {
        let name = part.name;
        match part.file_name.filter(|file| !file.is_empty()) {
            _ if self.input.file.is_some() => self.problems.push(format!("{name}: given twice")),
            None => self.problems.push(format!(
                "{name}: its part has no filename, so it is no file"
            )),
            Some(file) => {
                let media_type = part
                    .media_type
                    .unwrap_or_else(|| "application/octet-stream".to_owned());
                self.input.file = Some(StoredFile {
                    name: file,
                    media_type,
                    bytes: part.bytes.to_vec(),
                });
            }
        }
    }
}

/// Whether a body says nothing, whatever its type: some clients always send one.
fn is_nothing(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    body.is_empty() || serde_json::from_slice(body).is_ok_and(|body: Map<_, _>| body.is_empty())
}

/// Whether no list or object of a value is nested deeper than `levels`.
fn is_flatter_than(value: &Value, levels: u32) -> bool {
    let Some(below) = levels.checked_sub(1) else {
        return !matches!(value, Value::Array(_) | Value::Object(_));
    };
    match value {
        Value::Array(items) => items.iter().all(|item| is_flatter_than(item, below)),
        Value::Object(members) => members
            .values()
            .all(|member| is_flatter_than(member, below)),
        _ => true,
    }
}
