//! All documented operations of v1 and v2, called validly: each answers with the documented status, and with every member
//! of the documented example, of its JSON type.
//!
//! - `tests/shapes/v1.tsv` and `v2.tsv` have what is documented, taken from the `OpenAPI` documents by `extract.py`.
//! - `tests/shapes/calls.yaml` says how each operation is called.
//! - A record that was just made may have null where only later calls give it a value, see `fresh`.
//! - `tests/shapes/exceptions.tsv` lists what is known to be missing. An exception that is not missing any more fails, so
//!   that the list only becomes shorter.
//!
//! `ONLY=deals/{id} cargo test -p pipedrive-sandbox --test documented -- --nocapture` calls the operations whose name has
//! that text and shows what they lack, exceptions or not. `UPDATE=1` rewrites the exceptions; read the difference.
//! `SANDBOX=127.0.0.1:7473` calls a sandbox that runs already.

mod caller;
mod calls;
mod exceptions;
mod fresh;
mod shapes;
#[path = "../support/mod.rs"]
mod support;

use std::cell::Cell;
use std::collections::HashMap;
use std::env;
use std::fmt::Write as _;
use std::path::Path;

use callsheet_dialect::model::{Api, Operation};
use pipedrive_sandbox::read_spec;

use caller::{Blocked, Caller};
use calls::Calls;
use exceptions::Exceptions;
use fresh::Called;
use shapes::Documented;
use support::Server;
use support::call::name;

/// How many exceptions there may be.
const MOST: usize = 16;

const SURFACES: [&str; 3] = ["v1", "v2", "retired"];

fn apis() -> Vec<Api> {
    let apis = read_spec(Path::new("../spec")).unwrap_or_else(|error| panic!("{error}"));
    let documented = |api: &Api| SURFACES.contains(&&*api.name);
    apis.surfaces.into_iter().filter(documented).collect()
}

fn documented() -> Vec<Documented> {
    SURFACES
        .iter()
        .flat_map(|surface| shapes::read(surface))
        .collect()
}

/// Every operation with what is documented of it, in the order of the spec.
fn operations<'a>(
    apis: &'a [Api],
    documented: &'a [Documented],
) -> Vec<(&'a Api, &'a Operation, &'a Documented)> {
    let operations = apis.iter().flat_map(|api| {
        let operations = api.operations();
        operations.map(move |(_, operation)| {
            let name = name(api, operation);
            let found = documented.iter().find(|it| it.name == name);
            let found = found.unwrap_or_else(|| panic!("{name} is not documented"));
            (api, operation, found)
        })
    });
    operations.collect()
}

/// What an answer lacks, and what the sandbox says of it.
fn lacks(
    caller: &Caller<'_>,
    (api, operation, documented): (&Api, &Operation, &Documented),
) -> (Vec<String>, String) {
    let reply = match caller.call(api, operation) {
        Ok(reply) => reply,
        Err(Blocked(before)) => return (vec![format!("before it, {before}")], String::new()),
    };
    let mut lacks = Vec::new();
    if reply.status != documented.status {
        lacks.push(format!(
            "status: {}, not {}",
            reply.status, documented.status
        ));
    }
    if !(200..300).contains(&reply.status) {
        return (lacks, reply.text());
    }
    lacks.extend(documented.missing(&reply.body));
    (lacks, String::new())
}

#[test]
fn every_operation_answers_as_documented() {
    let (apis, documented, calls) = (apis(), documented(), Calls::read());
    let only = env::var("ONLY").ok();
    let server = env::var("SANDBOX").map_or_else(|_| Server::new(), Server::running_at);
    let caller = Caller {
        server: &server,
        apis: &apis,
        calls: &calls,
        called: Cell::new(0),
    };
    let exceptions = Exceptions::read();
    assert!(exceptions.len() <= MOST, "more than {MOST} exceptions");
    let operations = operations(&apis, &documented);
    assert_eq!(operations.len(), 433);
    let wanted = |name: &str| {
        only.as_ref()
            .is_none_or(|only| name.contains(only.as_str()))
    };
    let chosen = operations.iter().filter(|it| wanted(&it.2.name));
    let mut said = HashMap::new();
    let mut answers: Vec<Called<'_>> = chosen
        .map(|&(api, operation, documented)| {
            let (lacks, text) = lacks(&caller, (api, operation, documented));
            said.insert(documented.name.clone(), text);
            Called {
                api,
                operation,
                documented,
                lacks,
            }
        })
        .collect();
    fresh::excuse(&mut answers);
    let mut missing = Vec::new();
    let mut new = String::new();
    let mut right = 0;
    for Called {
        documented, lacks, ..
    } in answers
    {
        let name = &documented.name;
        right += usize::from(lacks.is_empty());
        let told = lacks.iter();
        let told: Vec<&String> = told
            .filter(|what| only.is_some() || !exceptions.has(name, what))
            .collect();
        if !told.is_empty() {
            writeln!(new, "{name}").expect("a string takes all");
        }
        for what in told {
            writeln!(new, "    {what}").expect("a string takes all");
            if what.starts_with("status") && !said[name].is_empty() {
                writeln!(new, "        {}", said[name]).expect("a string takes all");
            }
        }
        missing.extend(lacks.into_iter().map(|what| (name.clone(), what)));
    }
    println!(
        "{} operations answer as documented, the others lack {}",
        right,
        missing.len()
    );
    if only.is_some() {
        println!("{new}");
        return;
    }
    if env::var_os("UPDATE").is_some() {
        exceptions.rewrite(&missing);
        return;
    }
    let stale = exceptions.stale(&missing);
    assert!(
        new.is_empty() && stale.is_empty(),
        "{right} of {} operations answer as documented, {} exceptions are known.\n\n\
         Missing, and no exceptions:\n{new}\n\
         Exceptions that are not missing any more, to be removed from tests/shapes/exceptions.tsv \
         (`UPDATE=1 cargo test -p pipedrive-sandbox --test documented` does it):\n{}",
        operations.len(),
        exceptions.len(),
        stale.join("\n")
    );
}

#[test]
fn statuses_of_the_spec_are_the_documented_ones() {
    let (apis, documented) = (apis(), documented());
    let operations = operations(&apis, &documented);
    assert_eq!(operations.len(), documented.len());
    for (api, operation, documented) in operations {
        assert_eq!(
            operation.status,
            documented.status,
            "{}",
            name(api, operation)
        );
    }
}

#[test]
fn what_calls_take_is_for_something() {
    assert_eq!(Calls::read().unused(&apis()), [""; 0]);
}
