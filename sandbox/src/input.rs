//! A request read against its operation: every parameter found, typed and checked, or everything that is wrong with
//! the request at once. Whether records exist is not looked at here.

use hyper::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use pipedrive_codegen::model::{Api, Body, Operation, PageStyle, Param, Place};
use serde_json::{Map, Value};

use crate::answer::{Refusal, Request};
use crate::store::StoredFile;
use crate::{multipart, rules, suggest, values};

/// What a request asks for.
#[derive(Debug, Default)]
pub(crate) struct Input {
    /// The parameters given, by name.
    pub(crate) given: Map<String, Value>,
    /// Which page of a list.
    pub(crate) page: Page,
    /// The file it carries.
    pub(crate) file: Option<StoredFile>,
}

/// Which page of a list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// Items to leave out.
    pub(crate) start: u64,
    /// Items at most; 0 for an operation that does not page.
    pub(crate) limit: u32,
    /// Where the page before ended.
    pub(crate) cursor: Option<String>,
}

/// Reads `request`, whose path gave `path`: the placeholders' names and values.
pub(crate) fn read(
    api: &Api,
    operation: &Operation,
    path: &[(&str, String)],
    request: &Request,
) -> Result<Input, Refusal> {
    let mut reader = Reader {
        api,
        operation,
        input: Input::default(),
        problems: Vec::new(),
    };
    for (name, text) in path {
        reader.text(Place::Path, name, text);
    }
    reader.query(&request.query);
    reader.headers(request);
    reader.body(request)?;
    reader.finish()
}

struct Reader<'a> {
    api: &'a Api,
    operation: &'a Operation,
    input: Input,
    problems: Vec<String>,
}

impl<'a> Reader<'a> {
    fn finish(mut self) -> Result<Input, Refusal> {
        for param in self.operation.params.iter().filter(|param| param.required) {
            if !self.input.given.contains_key(&param.name) && !self.complained_of(&param.name) {
                self.problems.push(format!("{}: missing", param.name));
            }
        }
        if let Some(upload) = &self.operation.upload
            && self.input.file.is_none()
            && !self.complained_of(&upload.part)
        {
            self.problems.push(format!(
                "{}: missing, the part of the body that carries the file",
                upload.part
            ));
        }
        if let Some(pages) = &self.operation.pages {
            let Page { limit, .. } = &mut self.input.page;
            if *limit == 0 {
                *limit = rules::DEFAULT_LIMIT.min(pages.max);
            }
        }
        if self.problems.is_empty() {
            Ok(self.input)
        } else {
            Err(Refusal::invalid(&self.problems, self.usage()))
        }
    }

    /// Whether a problem already names this parameter, or the body that it should have been in.
    fn complained_of(&self, name: &str) -> bool {
        self.problems.iter().any(|problem| {
            problem
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with([':', '.', '[']))
                || problem.starts_with("body:")
        })
    }

    /// What the operation takes, for whoever got it wrong.
    fn usage(&self) -> String {
        let call = format!(
            "{} {}",
            self.operation.method.as_str(),
            self.operation.path.text
        );
        let names = self.operation.params.iter().map(|param| {
            let mark = if param.required { " (required)" } else { "" };
            format!("{}{mark}", param.name)
        });
        let upload = self.operation.upload.iter();
        let names: Vec<_> = names
            .chain(upload.map(|upload| format!("{} (required, a file)", upload.part)))
            .chain(self.paging().iter().map(|name| (*name).to_owned()))
            .collect();
        if names.is_empty() {
            format!("{call} takes no parameters")
        } else {
            format!("{call} takes {}", names.join(", "))
        }
    }

    /// Names of the parameters that page this list.
    fn paging(&self) -> &'static [&'static str] {
        match self.operation.pages.as_ref().map(|pages| pages.style) {
            Some(PageStyle::Offset) => &["start", "limit"],
            Some(PageStyle::Cursor) => &["cursor", "limit"],
            None => &[],
        }
    }

    fn param(&self, place: Place, name: &str) -> Option<&'a Param> {
        self.operation
            .params
            .iter()
            .find(|param| param.place == place && param.name == name)
    }

    fn unknown(&mut self, place: Place, name: &str) {
        let params = self.operation.params.iter();
        let known = params
            .filter(|param| param.place == place)
            .map(|param| param.name.as_str());
        let paging = if place == Place::Query {
            self.paging()
        } else {
            &[]
        };
        let hint = suggest::hint(name, known.chain(paging.iter().copied()));
        let what = if place == Place::Query {
            "parameter"
        } else {
            "member of the body"
        };
        self.problems.push(format!("{name}: unknown {what}{hint}"));
    }

    fn query(&mut self, query: &str) {
        for (name, text) in self.pairs(query, "query") {
            if self.paging().contains(&name.as_str()) {
                self.page(&name, &text);
            } else {
                self.text(Place::Query, &name, &text);
            }
        }
    }

    /// `a=b&c=d`, decoded.
    fn pairs(&mut self, text: &str, what: &str) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (decode(name), decode(value)) {
                (Some(name), Some(value)) => pairs.push((name, value)),
                _ => self
                    .problems
                    .push(format!("{what}: not UTF-8 once percent-decoded")),
            }
        }
        pairs
    }

    fn page(&mut self, name: &str, text: &str) {
        let max = self.operation.pages.as_ref().map_or(0, |pages| pages.max);
        match name {
            "cursor" => self.input.page.cursor = Some(text.to_owned()),
            "start" => match text.parse() {
                Ok(start) => self.input.page.start = start,
                Err(_) => self
                    .problems
                    .push("start: expected a whole number from 0".to_owned()),
            },
            _ => match text.parse() {
                Ok(limit) if (1..=max).contains(&limit) => self.input.page.limit = limit,
                _ => self
                    .problems
                    .push(format!("limit: expected a whole number from 1 to {max}")),
            },
        }
    }

    fn headers(&mut self, request: &Request) {
        let params = &self.operation.params;
        for param in params.iter().filter(|param| param.place == Place::Header) {
            if let Some(value) = request.headers.get(&param.name) {
                match value.to_str() {
                    Ok(text) => self.text(Place::Header, &param.name, text),
                    Err(_) => self
                        .problems
                        .push(format!("{}: not plain text", param.name)),
                }
            }
        }
    }

    fn body(&mut self, request: &Request) -> Result<(), Refusal> {
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
            Body::None => self
                .problems
                .push("body: this operation takes none".to_owned()),
            Body::Json => {
                expect(
                    "application/json",
                    kind == "application/json" || kind.ends_with("+json"),
                )?;
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
        let members = match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => members,
            Ok(_) => {
                return self
                    .problems
                    .push("body: expected a JSON object".to_owned());
            }
            Err(error) => return self.problems.push(format!("body: not JSON: {error}")),
        };
        for (name, value) in members {
            match self.param(Place::Body, &name) {
                None => self.unknown(Place::Body, &name),
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
                    self.text(Place::Body, &name, &text);
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
                    Ok(text) => self.text(Place::Body, &part.name, text),
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

    /// A parameter that travels as text. A member of a map is written `name[key]`.
    fn text(&mut self, place: Place, name: &str, text: &str) {
        if let Some(param) = self.param(place, name) {
            return self.give(param, values::from_text(self.api, &param.ty, text));
        }
        let member = name.strip_suffix(']').and_then(|rest| rest.split_once('['));
        let found = member.and_then(|(map, key)| Some((self.param(place, map)?, key)));
        match found {
            Some((param, key)) if let Some(item) = param.ty.members() => {
                let value = values::from_text(self.api, item, text);
                self.give(
                    param,
                    Value::Object(Map::from_iter([(key.to_owned(), value)])),
                );
            }
            _ => self.unknown(place, name),
        }
    }

    /// Checks a value and takes it; lists and maps may come in several pieces.
    fn give(&mut self, param: &Param, value: Value) {
        let value = values::check(self.api, &param.ty, value, &param.name, &mut self.problems);
        match (self.input.given.get_mut(&param.name), value) {
            (None, value) => drop(self.input.given.insert(param.name.clone(), value)),
            (Some(Value::Array(before)), Value::Array(more)) => before.extend(more),
            (Some(Value::Object(before)), Value::Object(more))
                if more.keys().all(|key| !before.contains_key(key)) =>
            {
                before.extend(more);
            }
            _ => self.problems.push(format!("{}: given twice", param.name)),
        }
    }
}

/// A name or value of a query, decoded; `None` if it is not UTF-8.
fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests;
