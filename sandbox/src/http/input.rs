//! A request read against its operation: every parameter found, typed and checked, or everything that is wrong with
//! the request at once. Whether records exist is not looked at here.

mod body;

use callsheet_dialect::model::{
    Api, Auth, Operation, Param, ParamLocation, Scalar, Type, UnknownParameters,
};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::answer::Request;
use super::authorize;
use crate::behavior::input::{Input, Page};
use crate::behavior::refusal::Refusal;
use crate::behavior::rules;
use crate::values::{self, suggest};

/// Reads `request`, whose path gave `path`: the placeholders' names and values. With `flat`,
/// members of the body can be custom fields, which have names of their own.
pub(super) fn read(
    api: &Api,
    operation: &Operation,
    path: &[(&str, String)],
    flat: bool,
    request: &Request,
) -> Result<Input, Refusal> {
    let mut reader = Reader {
        api,
        operation,
        flat,
        input: Input::default(),
        problems: Vec::new(),
    };
    for (name, text) in path {
        reader.text(ParamLocation::Path, name, text);
    }
    reader.query(&request.query);
    reader.headers(request);
    reader.body(request)?;
    reader.finish()
}

struct Reader<'a> {
    api: &'a Api,
    operation: &'a Operation,
    flat: bool,
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
            let mark = match (param.required, param.explode && !is_list(param)) {
                (true, false) => " (required)",
                (true, true) => " (required, its members by themselves)",
                (false, true) => " (its members by themselves)",
                (false, false) => "",
            };
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
        match &self.operation.pages {
            Some(pages) => pages.style.params(),
            None => &[],
        }
    }

    fn params(&self, location: ParamLocation) -> impl Iterator<Item = &'a Param> + use<'a> {
        let params = self.operation.params.iter();
        params.filter(move |param| param.location == location)
    }

    /// The parameter of that name; one whose members travel by themselves has none.
    fn param(&self, location: ParamLocation, name: &str) -> Option<&'a Param> {
        self.params(location)
            .find(|param| param.name == name && (!param.explode || is_list(param)))
    }

    /// The map that whatever has no name of its own is a member of.
    fn exploded(&self, location: ParamLocation) -> Option<&'a Param> {
        self.params(location)
            .find(|param| param.explode && !is_list(param))
    }

    fn unknown(&mut self, location: ParamLocation, name: &str) {
        let ignores = self.api.unknown_parameters == UnknownParameters::Ignored;
        if ignores && location == ParamLocation::Query {
            return;
        }
        let params = self.operation.params.iter();
        let known = params
            .filter(|param| param.location == location)
            .map(|param| param.name.as_str());
        let paging = if location == ParamLocation::Query {
            self.paging()
        } else {
            &[]
        };
        let hint = suggest::hint(name, known.chain(paging.iter().copied()));
        let what = if location == ParamLocation::Query {
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
            } else if !self.is_token(&name) {
                self.text(ParamLocation::Query, &name, &text);
            }
        }
    }

    /// Whether a parameter of the query is none of the operation but who asks.
    fn is_token(&self, name: &str) -> bool {
        let mut auth = self.api.auth.iter();
        name == authorize::IN_QUERY
            && self.param(ParamLocation::Query, name).is_none()
            && auth.any(|auth| matches!(auth, Auth::ApiToken { .. }))
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
        for param in params
            .iter()
            .filter(|param| param.location == ParamLocation::Header)
        {
            if let Some(value) = request.headers.get(&param.name) {
                match value.to_str() {
                    Ok(text) => self.text(ParamLocation::Header, &param.name, text),
                    Err(_) => self
                        .problems
                        .push(format!("{}: not plain text", param.name)),
                }
            }
        }
    }

    /// A parameter that travels as text. A member of a map is written `name[key]`.
    fn text(&mut self, location: ParamLocation, name: &str, text: &str) {
        if let Some(param) = self.param(location, name) {
            let value = match &param.ty {
                // One of its items, which may hold commas.
                Type::List(item) if param.explode => {
                    Value::Array(vec![values::from_text(self.api, item, text)])
                }
                Type::Scalar(Scalar::DateTime)
                    if location == ParamLocation::Query && text.contains('.') =>
                {
                    let problem = "not a valid datetime: fractions of a second are refused";
                    return self.problems.push(format!("{name}: {problem}"));
                }
                ty => values::from_text(self.api, ty, text),
            };
            return self.give(param, value);
        }
        let member = name.strip_suffix(']').and_then(|rest| rest.split_once('['));
        let found = member.and_then(|(map, key)| Some((self.param(location, map)?, key)));
        match found {
            Some((param, key)) if let Some(item) = self.api.members(&param.ty) => {
                let value = values::from_text(self.api, item, text);
                self.give(
                    param,
                    Value::Object(Map::from_iter([(key.to_owned(), value)])),
                );
            }
            _ => match self.exploded(location) {
                Some(param) => {
                    let value = match self.api.in_json(&param.ty) {
                        Type::Map(item) => values::from_text(self.api, item, text),
                        _ => Value::String(text.to_owned()),
                    };
                    self.give(
                        param,
                        Value::Object(Map::from_iter([(name.to_owned(), value)])),
                    );
                }
                None => self.unknown(location, name),
            },
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

fn is_list(param: &Param) -> bool {
    matches!(param.ty, Type::List(_))
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
