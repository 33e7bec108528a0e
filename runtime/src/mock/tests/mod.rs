//! What a test gets from a mock: answers, differences and a verdict.

mod cassettes;
mod exceptions;
mod matching;
mod secrets;
mod verdict;

use super::*;
use crate::operation::{Auth, DateTimeFormat, Resource};
use crate::testing::{
    ADD_FILE, BARE, DELETE, DELETE_OPTIONS, ELSEWHERE, FLAT, FORM, GET, LIST, PARTS, SEARCH, TOKEN,
    UPDATE, now,
};
use crate::{Continuation, Error, Json, Result, Upload};

static DEALS: Resource = Resource {
    name: "deals",
    doc: "",
    operations: &[
        &GET,
        &LIST,
        &SEARCH,
        &UPDATE,
        &FORM,
        &PARTS,
        &FLAT,
        &DELETE_OPTIONS,
        &ADD_FILE,
        &DELETE,
        &ELSEWHERE,
        &BARE,
    ],
};

static API: Api = Api {
    name: "test",
    title: "Test",
    base_url: "https://api.example.com/v1",
    docs_url: "",
    auth: &[Auth::ApiToken {
        header: "x-api-token",
    }],
    plans: &[],
    datetime: DateTimeFormat::Space,
    resources: &[&DEALS],
};

fn mock() -> (MockTransport, Client) {
    let mock = MockTransport::new(&API);
    let client = mock.client(ClientBuilder::new(&API).api_token(TOKEN));
    (mock, client)
}

/// A call with these arguments, by name.
fn call(
    client: &Client,
    operation: &'static Operation,
    arguments: impl IntoIterator<Item = (&'static str, Json)>,
) -> crate::Request {
    let mut request = crate::Request::new(client, operation);
    for (name, value) in arguments {
        let index = operation.params.iter().position(|param| param.name == name);
        request.set(index.unwrap(), value);
    }
    request
}

fn send(request: crate::Request) -> Result<Json> {
    now(request.send::<Json>())
}

/// What a panic says.
fn panic_of(work: impl FnOnce()) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    let payload = caught.expect_err("it panics");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().unwrap()).to_owned(),
    }
}

fn name(value: &str) -> Json {
    value.into()
}
