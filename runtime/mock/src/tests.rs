//! What a test gets from a mock: answers, differences and a verdict.

mod api;
mod cassettes;
mod exceptions;
mod matching;
mod secrets;
mod verdict;

use callsheet_runtime::{Client, Continuation, Error, Json, Result, Upload};

use super::*;
use api::{
    ADD_FILE, API, BARE, DELETE, DELETE_OPTIONS, ELSEWHERE, FLAT, FORM, GET, LIST, PARTS, SEARCH,
    TOKEN, UPDATE, now,
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
) -> callsheet_runtime::Request {
    let mut request = callsheet_runtime::Request::new(client, operation);
    for (name, value) in arguments {
        let index = operation.params.iter().position(|param| param.name == name);
        request.set(index.unwrap(), value);
    }
    request
}

fn send(request: callsheet_runtime::Request) -> Result<Json> {
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
