//! Random valid writes, over HTTP, of every operation that writes: what is accepted is done. After every success what was
//! written is read back, through its own surface and through the others' views of the same record, and the store differs,
//! unless the write states what already holds. A refusal leaves the store as it was.
//!
//! `WRITES_SEED=7 WRITES_ROUNDS=20 cargo test -p pipedrive-sandbox --test writes` makes others; `ONLY=v2` calls the
//! operations whose name has that text.

mod arguments;
mod check;
mod compare;
mod effects;
mod find;
mod known;
mod random;
mod records;
mod report;
mod spec;
#[path = "../support/mod.rs"]
mod support;
mod values;

use std::env;

use callsheet_dialect::model::{Api, Body, Method, Operation};
use serde_json::{Map, Value};

use arguments::Arguments;
use check::{Check, EFFECT, Found};
use random::Random;
use records::Records;
use report::Report;
use spec::{Spec, whole};
use support::call::{Call, File, name};
use support::{Reply, Server, TOKEN};

/// How often an operation is tried in a round, until it accepts a call.
const TRIES: u32 = 60;

/// What is uploaded.
const FILE: File = File {
    name: "written.txt",
    bytes: b"written",
};

fn number(variable: &str, usual: u64) -> u64 {
    let stated = env::var(variable).ok();
    stated.map_or(usual, |text| text.parse().expect("a number"))
}

/// Writes, those that delete last: what takes nothing with it before what does, and what is inside others before the others.
fn writes<'a>(spec: &'a Spec, random: &mut Random) -> Vec<(&'a Api, &'a Operation)> {
    let all = spec
        .apis
        .iter()
        .flat_map(|api| api.operations().map(move |(_, it)| (api, it)));
    let mut writes: Vec<_> = all.filter(|(_, it)| it.method != Method::Get).collect();
    random.shuffle(&mut writes);
    writes.sort_by_key(|(api, it)| match it.method {
        // Records that others need are made first.
        Method::Post => (0, 0, it.path.segments.len()),
        Method::Delete => {
            let losses = spec.entity(api, it).map_or(0, |entity| spec.losses(entity));
            (2, losses, usize::MAX - it.path.segments.len())
        }
        _ => (1, 0, 0),
    });
    writes
}

#[test]
fn what_is_accepted_is_done() {
    let (seed, rounds) = (number("WRITES_SEED", 1), number("WRITES_ROUNDS", 3));
    let only = env::var("ONLY").unwrap_or_default();
    let spec = Spec::read();
    let server = Server::new();
    let mut run = Run {
        records: Records::new(&server, &spec),
        report: Report::default(),
        digest: server.digest(),
    };
    for round in 0..rounds {
        for (api, operation) in writes(&spec, &mut Random::new(seed, round)) {
            let name = name(api, operation);
            let is_called = !known::NOT_CALLED.iter().any(|(known, _)| *known == name);
            if !is_called || !name.contains(&only) {
                continue;
            }
            run.report.called(&name);
            for attempt in 0..TRIES {
                let mut random = Random::new(seed, (round, &name, attempt));
                if run.attempt(&mut random, api, operation) {
                    break;
                }
                if attempt % 10 == 9 {
                    run.supply(&mut random, api, operation);
                }
            }
        }
        let reset = server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
        assert_eq!(reset.status, 200, "{}", reset.text());
        run.records.clear();
        run.digest = server.digest();
    }
    let lines = run.report.lines(rounds);
    assert!(
        lines.is_empty(),
        "seed {seed}:\n{}\n{} in all",
        lines.join("\n"),
        lines.len()
    );
}

struct Run<'a> {
    records: Records<'a>,
    report: Report,
    /// That of the store after the last write.
    digest: u64,
}

impl<'a> Run<'a> {
    /// Adds a record to those that an operation can be called with.
    fn supply(&mut self, random: &mut Random, api: &'a Api, operation: &'a Operation) {
        let way = whole(operation);
        let mut operations = api.operations().map(|(_, it)| it);
        let adds = operations.find(|it| {
            let same = whole(it) == way || way.strip_suffix("/{}") == Some(&*whole(it));
            it.method == Method::Post && same
        });
        if let Some(adds) = adds.filter(|adds| !std::ptr::eq(*adds, operation)) {
            self.attempt(random, api, adds);
        }
    }

    /// Calls an operation with random arguments; false where it was not accepted.
    fn attempt(&mut self, random: &mut Random, api: &'a Api, operation: &'a Operation) -> bool {
        let name = name(api, operation);
        let arguments = arguments::make(&mut self.records, random, api, operation);
        let Some(arguments) = arguments else {
            return false;
        };
        let call = call(&mut self.records, random, api, operation, &arguments);
        let reply = call.send(self.records.server);
        let text = shown(&call, &reply);
        let before = std::mem::replace(&mut self.digest, self.records.server.digest());
        let changed = before != self.digest;
        if !(200..300).contains(&reply.status) {
            if changed {
                let what = "refused, and something changed";
                self.report.wrong(&name, what, &text);
            }
            if reply.status >= 500 {
                let what = format!("answers {}", reply.status);
                self.report.wrong(&name, &what, &text);
            }
            self.report.refused(&name, text);
            if reply.status == 404 {
                self.records.gone(api, operation, &arguments.values());
            }
            return false;
        }
        let body = if reply.body.is_empty() {
            Value::Null
        } else {
            reply.value()
        };
        let payload = operation.returns.at.iter().fold(&body, |at, key| &at[key]);
        let check = Check {
            api,
            operation,
            arguments: &arguments,
            payload,
            records: &mut self.records,
            random,
            found: Found::default(),
        };
        let mut found = check.run();
        // What was read back, and changed nothing, held before.
        let spec = self.records.spec;
        let given = arguments.given.keys();
        let telling = |member: &&String| {
            let value = &arguments.given[*member];
            !spec.is_ignored(api, operation, member) && !known::follows(&name, member, value)
        };
        let given: Vec<_> = given.filter(telling).collect();
        let held = if arguments.given.is_empty() {
            known::can_repeat(&name)
        } else {
            given.iter().all(|member| found.compared.contains(*member))
        };
        if !changed && !held {
            found.wrong.push("accepted, and nothing changed".to_owned());
        }
        let effect = EFFECT.to_owned();
        let given = if arguments.given.is_empty() {
            vec![&effect]
        } else {
            given
        };
        self.report.accepted(&name, &given, found, &text);
        match operation.method {
            Method::Post => self.records.added(spec.entity(api, operation), payload),
            Method::Delete => self.records.forget(None),
            _ if whole(operation).ends_with("/merge") => self.records.forget(None),
            _ => {}
        }
        let ids = ["id", "field_code", "uuid"];
        let id = ids.iter().find_map(|name| payload.get(name));
        let id = id.unwrap_or(payload);
        let id = Some(id).filter(|id| id.is_i64() || id.is_string());
        let path = arguments.values();
        self.records
            .accept(api, operation, &path, arguments.given, id);
        true
    }
}

/// A call and its answer, for people.
fn shown(call: &Call<'_>, reply: &Reply) -> String {
    let given = call.arguments.iter();
    let given: Map<String, Value> = given
        .map(|(param, value)| (param.name.clone(), value.clone()))
        .collect();
    let answer: String = reply.text().chars().take(900).collect();
    format!("{} -> {} {answer}", Value::Object(given), reply.status)
}

/// The request.
fn call<'a>(
    records: &mut Records<'a>,
    random: &mut Random,
    api: &'a Api,
    operation: &'a Operation,
    arguments: &Arguments,
) -> Call<'a> {
    let mut call = Call {
        file: Some(FILE),
        ..Call::new(api, operation)
    };
    for param in &operation.params {
        let in_path = arguments.path.iter().find(|(name, _)| *name == param.name);
        let value = in_path
            .map(|(_, value)| value)
            .or_else(|| arguments.given.get(&param.name));
        let Some(value) = value else { continue };
        let value = match (value, arguments::definitions(records, api, operation)) {
            (Value::Object(values), Some(of)) if param.explode && operation.body == Body::Json => {
                arguments::flat(records, random, of, values).into()
            }
            _ => value.clone(),
        };
        call.arguments.push((param, value));
    }
    call
}
