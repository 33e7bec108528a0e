//! The walk over all operations: each is called, and what differs from what was expected is kept until the end, where
//! all of it is told.

use std::collections::VecDeque;
use std::path::Path;

use callsheet_dialect::model::{Api, Operation, Resource};
use callsheet_dialect::read_dir;
use pipedrive_every::{Arguments, CALLS, Call, Clients};
use serde_json::Value;

use crate::Outcome;
use crate::compare::compare;
use crate::server::Server;
use crate::wire::{TOKEN, Wire};

/// The specs, from the project's root.
const SPECS: [&str; 2] = ["spec", "tests/golden/spec"];

/// How many differences are told, and how many of one operation: one mistake shows in many calls.
const TOLD: usize = 60;
const TOLD_OF_ONE: usize = 2;

/// Every surface that has a client, read from the specs.
pub(crate) fn specs() -> Outcome<Vec<Api>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut apis = Vec::new();
    for spec in SPECS {
        let all = read_dir(&root.join(spec))?.apis;
        apis.extend(all.into_iter().filter(Api::is_generated));
    }
    Ok(apis)
}

/// An operation on the way.
#[derive(Clone, Copy)]
pub(crate) struct Step<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    resource: &'a Resource,
    call: &'static Call,
}

/// All operations, and what was found on the way.
pub(crate) struct Walk {
    server: Server,
    clients: Clients,
    steps: VecDeque<Step<'static>>,
    operations: usize,
    calls: usize,
    differences: usize,
    told: Vec<String>,
    told_of_one: usize,
}

impl Walk {
    /// A walk at its beginning: every operation of the specs can be called, and there are no others.
    pub(crate) fn start() -> Outcome<Self> {
        // For as long as the test runs.
        let apis: &'static [Api] = specs()?.leak();
        let mut steps = VecDeque::new();
        for api in apis {
            for (resource, operation) in api.operations() {
                let call = CALLS.iter().find(|call| {
                    (call.surface, call.resource, call.operation)
                        == (&*api.name, &*resource.name, &*operation.name)
                });
                let Some(call) = call else {
                    return Err(format!(
                        "{} {}.{} cannot be called",
                        api.name, resource.name, operation.name
                    )
                    .into());
                };
                steps.push_back(Step {
                    api,
                    operation,
                    resource,
                    call,
                });
            }
        }
        assert_eq!(steps.len(), CALLS.len(), "calls that are in no spec");
        let server = Server::start()?;
        let clients = Clients::new(&server.url, TOKEN)?;
        Ok(Self {
            operations: steps.len(),
            server,
            clients,
            steps,
            calls: 0,
            differences: 0,
            told: Vec::new(),
            told_of_one: 0,
        })
    }

    /// The next operation.
    pub(crate) fn next(&mut self) -> Option<Step<'static>> {
        self.told_of_one = 0;
        self.steps.pop_front()
    }

    /// Calls with the first of these arguments, gives these answers, and compares what is read from them all; and that
    /// for each of these arguments a request arrived.
    pub(crate) async fn call(
        &mut self,
        step: &Step<'_>,
        how: &str,
        with: &[Arguments],
        answers: Vec<Vec<u8>>,
        shown: &Value,
    ) {
        self.server.answers(step.operation.status, answers);
        let answer = (step.call.start)(&self.clients, &with[0]).await;
        let mut found = self.arrived(with, step);
        match answer {
            Ok(got) => compare("read", shown, &got, &mut found),
            Err(error) => found.push(error),
        }
        self.tell(step, how, found);
    }

    /// What differs between these arguments and the requests that arrived.
    fn arrived(&mut self, with: &[Arguments], step: &Step<'_>) -> Vec<String> {
        let arrived = self.server.arrived();
        self.calls += arrived.len();
        if arrived.len() != with.len() {
            return vec![format!(
                "expected {} requests, got {}",
                with.len(),
                arrived.len()
            )];
        }
        let differences = with.iter().zip(&arrived).map(|(with, arrived)| {
            let wire = Wire {
                api: step.api,
                operation: step.operation,
                with,
            };
            wire.differences(arrived)
        });
        differences.flatten().collect()
    }

    fn tell(&mut self, step: &Step<'_>, how: &str, found: Vec<String>) {
        let (operation, resource) = (step.operation, &step.resource.name);
        let (api, name) = (&step.api.name, &operation.name);
        let (method, path) = (operation.method.as_str(), &operation.path.text);
        for found in found {
            self.differences += 1;
            self.told_of_one += 1;
            if self.told_of_one <= TOLD_OF_ONE && self.told.len() < TOLD {
                let told = format!("{api} {resource}.{name} ({method} {path}), {how}: {found}");
                self.told.push(told);
            }
        }
    }

    /// Tells what was found.
    ///
    /// # Panics
    /// Where there is anything, or operations are left.
    pub(crate) fn end(self) {
        println!("{} operations, {} calls", self.operations, self.calls);
        assert!(self.steps.is_empty(), "not all operations were walked");
        assert!(
            self.told.is_empty(),
            "{} differences, among them\n{}",
            self.differences,
            self.told.join("\n")
        );
    }
}
