//! The walk over all operations: each is called, and what differs from what was expected is kept until the end, where
//! all of it is told.

use std::collections::VecDeque;
use std::path::Path;

use pipedrive_codegen::model::{Api, Operation, Resource};
use pipedrive_codegen::read_dir;
use pipedrive_every::{Arguments, CALLS, Call, Clients};
use serde_json::Value;

use crate::Outcome;
use crate::compare::compare;
use crate::server::Server;
use crate::wire::{TOKEN, Wire};

/// The specs, from the project's root.
const SPECS: [&str; 2] = ["spec", "tests/golden/spec"];

/// How many differences are told.
const TOLD: usize = 40;

/// Every surface, read from the specs.
pub(crate) fn specs() -> Outcome<Vec<Api>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut apis = Vec::new();
    for spec in SPECS {
        apis.extend(read_dir(&root.join(spec))?.apis);
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
    found: Vec<String>,
}

impl Walk {
    /// A walk at its beginning: every operation of the specs can be called, and there are no others.
    pub(crate) async fn start() -> Outcome<Self> {
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
        let server = Server::start().await?;
        let clients = Clients::new(&server.url, TOKEN)?;
        Ok(Self {
            operations: steps.len(),
            server,
            clients,
            steps,
            calls: 0,
            found: Vec::new(),
        })
    }

    pub(crate) fn next(&mut self) -> Option<Step<'static>> {
        self.steps.pop_front()
    }

    /// Calls with these arguments, and compares what arrives.
    pub(crate) async fn send(&mut self, step: &Step<'_>, how: &str, with: &Arguments) {
        self.server.answers(vec![b"{\"success\": true}".to_vec()]);
        // What the answer is read as is not looked at here.
        let answer = (step.call.start)(&self.clients, with).await;
        let mut found = self.arrived(std::slice::from_ref(with), step);
        if let (Err(error), false) = (answer, found.is_empty()) {
            found.push(error);
        }
        self.tell(step, how, found);
    }

    /// Calls with the first of these arguments, gives these answers, and compares what is read from them all; and that
    /// for each of these arguments a request arrived.
    pub(crate) async fn read(
        &mut self,
        step: &Step<'_>,
        how: &str,
        served: Vec<Value>,
        shown: Value,
        with: &[Arguments],
    ) {
        let served = served.iter().map(|served| served.to_string().into_bytes());
        self.read_bytes(step, how, served.collect(), shown, with)
            .await;
    }

    /// The same with answers that may be no JSON.
    pub(crate) async fn read_bytes(
        &mut self,
        step: &Step<'_>,
        how: &str,
        served: Vec<Vec<u8>>,
        shown: Value,
        with: &[Arguments],
    ) {
        self.server.answers(served);
        let mut found = Vec::new();
        match (step.call.start)(&self.clients, &with[0]).await {
            Ok(got) => compare("read", &shown, &got, &mut found),
            Err(error) => found.push(error),
        }
        found.extend(self.arrived(with, step));
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
        let Step {
            api,
            resource,
            operation,
            ..
        } = step;
        let (method, path) = (operation.method.as_str(), &operation.path.text);
        self.found.extend(found.into_iter().map(|found| {
            format!(
                "{} {}.{} ({method} {path}), {how}: {found}",
                api.name, resource.name, operation.name
            )
        }));
    }

    /// Tells what was found.
    ///
    /// # Panics
    /// Where there is anything, or operations are left.
    pub(crate) fn end(self) {
        println!("{} operations, {} calls", self.operations, self.calls);
        assert!(self.steps.is_empty(), "not all operations were walked");
        let (count, told) = (self.found.len(), self.found.iter().take(TOLD));
        let told: Vec<&str> = told.map(String::as_str).collect();
        assert!(
            count == 0,
            "{count} differences, among them\n{}",
            told.join("\n")
        );
    }
}
