//! Carries out what `calls` has read: makes what a call refers to, and calls.

use std::cell::Cell;
use std::collections::HashMap;

use callsheet_dialect::model::{
    Api, DateTimeFormat, Operation, Param, ParamLocation, Scalar, Type,
};
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Span, Timestamp};
use serde_json::{Map, Value, json};

use crate::calls::{Calls, Thing, With, way};
use crate::support::call::{Call, File, name, text};
use crate::support::{Reply, Server, TOKEN};

/// What is uploaded: a picture of one pixel, which is a file like any other.
const FILE: File = File {
    name: "documented.png",
    bytes: &[
        0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0,
        0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, b'I', b'D',
        b'A', b'T', 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0xf0, 0x1f, 0, 5, 0, 1, 0xff, 0x56, 0xc7,
        0x2f, 0x0d, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
    ],
};

/// The parameters that page a list. They are no parameters of the operation.
const PAGING: [&str; 3] = ["start", "limit", "cursor"];

/// Calls operations of a running sandbox.
pub(crate) struct Caller<'a> {
    pub(crate) server: &'a Server,
    pub(crate) apis: &'a [Api],
    pub(crate) calls: &'a Calls,
    /// How many operations were called.
    pub(crate) called: Cell<u32>,
}

/// Why something cannot be called: what went before it failed.
pub(crate) struct Blocked(pub(crate) String);

impl Caller<'_> {
    /// Calls an operation, with things of its own.
    pub(crate) fn call(&self, api: &Api, operation: &Operation) -> Result<Reply, Blocked> {
        self.called.set(self.called.get() + 1);
        let mut scope = Scope {
            caller: self,
            number: self.called.get(),
            made: HashMap::new(),
            today: Offset::UTC.to_datetime(Timestamp::now()).date(),
        };
        let with = self.calls.operations.get(&name(api, operation));
        let with = with.cloned().unwrap_or_default();
        let reply = scope.send(api, operation, &with);
        if with.reset {
            let reset = self.server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
            assert_eq!(reset.status, 200, "{}", reset.text());
        }
        reply
    }

    fn operation(&self, call: &str) -> (&Api, &Operation) {
        let named = |api: &&Api| call.split(' ').next() == Some(&*api.name);
        let api = self.apis.iter().find(named);
        let operations = api.into_iter().flat_map(|api| {
            let operations = api.operations();
            operations.map(move |(_, operation)| (api, operation))
        });
        let mut found = operations.filter(|(api, operation)| name(api, operation) == call);
        found
            .next()
            .unwrap_or_else(|| panic!("no operation is {call}"))
    }
}

/// What was made for one operation.
struct Scope<'a> {
    caller: &'a Caller<'a>,
    number: u32,
    made: HashMap<String, Made>,
    today: Date,
}

/// What became of a thing.
#[derive(Clone)]
enum Made {
    /// It is being made.
    Begun,
    /// The response, and what was taken of it.
    Done(Value, Value),
    Failed(String),
}

impl Scope<'_> {
    fn send(&mut self, api: &Api, operation: &Operation, with: &With) -> Result<Reply, Blocked> {
        let mut arguments = Map::new();
        let mut needs = with.needs.clone();
        if let Some(thing) = &with.like {
            let Some(Thing::Made { with, .. }) = self.caller.calls.things.get(thing) else {
                panic!("{thing} is not made by a call");
            };
            arguments.extend(with.arguments.clone());
            needs.extend(with.needs.clone());
        }
        arguments.extend(with.arguments.clone());
        for need in &needs {
            self.thing(need)?;
        }
        let mut call = Call {
            file: Some(FILE),
            headers: with.headers.clone().into_iter().collect(),
            ..Call::new(api, operation)
        };
        if operation.base_url.is_some() {
            // It lives on another host, whose paths the sandbox has at its root.
            call.below.clear();
        }
        for param in &operation.params {
            let stated = arguments.remove(&param.name);
            let in_path = || {
                let way = way(api, operation, &param.name);
                self.caller.calls.params.get(&way).cloned()
            };
            let value = match param.location {
                ParamLocation::Path => stated.or_else(in_path),
                _ => stated,
            };
            match value {
                Some(value) => {
                    let value = self.value(&value)?;
                    call.arguments.push((param, written(api, param, value)));
                }
                None => assert!(
                    !param.required,
                    "tests/shapes/calls.yaml does not say what `{}` of {} is",
                    param.name,
                    call.name()
                ),
            }
        }
        let paging = operation.pages.is_some();
        for (name, value) in arguments {
            let known = paging && PAGING.contains(&&*name);
            assert!(known, "{} has no parameter `{name}`", call.name());
            call.query.push((name, value));
        }
        Ok(call.send(self.caller.server))
    }

    /// A value with the things that it refers to.
    fn value(&mut self, value: &Value) -> Result<Value, Blocked> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(name) if name != "n" => self.named(name)?,
                _ => self.numbered(text).into(),
            },
            Value::Array(items) => {
                let items = items.iter().map(|item| self.value(item));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Value::Object(members) => {
                let mut resolved = Map::new();
                for (key, value) in members {
                    let key = match key.strip_prefix('$') {
                        Some(name) => text(&self.named(name)?),
                        None => key.clone(),
                    };
                    resolved.insert(key, self.value(value)?);
                }
                Value::Object(resolved)
            }
            value => value.clone(),
        })
    }

    /// A text with the operation's number for `$n`. Numbers are equally long: none is part of another.
    fn numbered(&self, text: &str) -> String {
        text.replace("$n", &format!("{:04}", self.number))
    }

    fn named(&mut self, name: &str) -> Result<Value, Blocked> {
        let month = Span::new().days(30);
        let day = match name {
            "today" => Ok(self.today),
            "month_ago" => self.today.checked_sub(month),
            "in_a_month" => self.today.checked_add(month),
            name => return self.thing(name).map(|(_, value)| value),
        };
        Ok(day.expect("a day of this age").to_string().into())
    }

    /// Response and value of a thing, made where it is not there yet.
    fn thing(&mut self, name: &str) -> Result<(Value, Value), Blocked> {
        match self.made.get(name) {
            Some(Made::Done(response, value)) => return Ok((response.clone(), value.clone())),
            Some(Made::Failed(why)) => return Err(Blocked(why.clone())),
            Some(Made::Begun) => panic!("{name} needs itself"),
            None => {}
        }
        self.made.insert(name.to_owned(), Made::Begun);
        let result = self.make(name);
        let made = match &result {
            Ok((response, value)) => Made::Done(response.clone(), value.clone()),
            Err(Blocked(why)) => Made::Failed(why.clone()),
        };
        self.made.insert(name.to_owned(), made);
        result
    }

    fn make(&mut self, name: &str) -> Result<(Value, Value), Blocked> {
        let caller = self.caller;
        let thing = |name: &str| match caller.calls.things.get(name) {
            Some(thing) => thing,
            None => panic!("tests/shapes/calls.yaml does not say what `${name}` is"),
        };
        let thing = match thing(name) {
            Thing::Like(other) => thing(other),
            known => known,
        };
        match thing {
            Thing::Made { call, with, take } => {
                let (api, operation) = caller.operation(call);
                let reply = self.send(api, operation, with)?;
                let response = match (reply.status, reply.header("location")) {
                    (302, Some(location)) => sent_on(location),
                    (200..300, _) => serde_json::from_slice(&reply.body).unwrap_or_default(),
                    (status, _) => return Err(Blocked(format!("{call}: {status}"))),
                };
                let value = match take {
                    Some(way) => taken(&response, way, call)?,
                    None => Value::Null,
                };
                Ok((response, value))
            }
            Thing::Of { thing: of, take } => {
                let (response, _) = self.thing(of)?;
                let value = taken(&response, take, of)?;
                Ok((response, value))
            }
            Thing::Like(_) => panic!("{name} is like something that is like another"),
        }
    }
}

/// What a redirect says in the query of its location, as a response says it: `{location: {code: …}}`.
fn sent_on(location: &str) -> Value {
    let query = location.split_once('?').map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    let pairs: Map<_, _> = pairs
        .map(|(name, value)| (name.into_owned(), value.into_owned().into()))
        .collect();
    json!({ "location": pairs })
}

/// What a way leads to: `data.0.id`.
fn taken(response: &Value, way: &str, of: &str) -> Result<Value, Blocked> {
    let pointer = format!("/{}", way.replace('.', "/"));
    let found = response.pointer(&pointer).filter(|value| !value.is_null());
    let missing = || Blocked(format!("{of}: no {way}"));
    found.cloned().ok_or_else(missing)
}

/// A value as a parameter takes it: a day where that is a moment is its first.
fn written(api: &Api, param: &Param, value: Value) -> Value {
    let moment = param.ty == Type::Scalar(Scalar::DateTime);
    match value.as_str().filter(|text| moment && text.len() == 10) {
        Some(day) => match param.format.unwrap_or(api.datetime) {
            DateTimeFormat::Rfc3339 => format!("{day}T00:00:00Z").into(),
            DateTimeFormat::Space => format!("{day} 00:00:00").into(),
        },
        None => value,
    }
}
