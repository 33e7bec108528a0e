//! Against a real socket: what the default transport does with answers, and with none.

#[cfg(feature = "compression")]
mod encodings;
mod files;
#[cfg(feature = "rustls")]
mod tls;

use callsheet_test_server::{Part, Response, Server, Step};

use super::*;
use crate::testing::{API, TOKEN, now};
use crate::{Client, ClientBuilder, Error, Method, Result, RetryPolicy};

fn serve<S: Into<Step>>(steps: impl IntoIterator<Item = S>) -> Server {
    Server::script(steps).unwrap()
}

fn moved(location: &str) -> Response {
    Response::new(302, &[("location", location)], "")
}

fn client(server: &str) -> Client {
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .base_url(format!("{server}/v1"))
        .timeout(Duration::from_millis(500))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn get(server: &Server) -> Result<serde_json::Value> {
    get_from(&server.url())
}

fn get_from(url: &str) -> Result<serde_json::Value> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { client(url).request(Method::Get, "/deals").await })
}

#[test]
fn calls_reach_a_server() {
    let server = serve([Response::new(200, &[], r#"{"data": 7}"#)]);
    assert_eq!(get(&server).unwrap()["data"], 7);
    let request = server.take_requests().remove(0);
    assert_eq!(request.line(), "GET /v1/deals");
    assert_eq!(request.header("x-api-token").as_deref(), Some(TOKEN));
}

#[test]
fn the_token_stays_on_its_host() {
    let other = serve([Response::new(200, &[], "{}")]);
    let server = serve([moved(&format!("{}/v1/deals", other.url()))]);
    let error = get(&server).unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "{error}");
    assert_eq!(other.connections(), 0, "another port is another host");

    let server = serve([
        moved("/v1/moved"),
        Response::new(200, &[], r#"{"data": 7}"#),
    ]);
    assert_eq!(get(&server).unwrap()["data"], 7);
    let followed = server.take_requests().remove(1);
    assert_eq!(followed.line(), "GET /v1/moved");
    assert_eq!(followed.header("x-api-token").as_deref(), Some(TOKEN));
}

#[test]
fn no_answer_is_an_error_of_its_kind() {
    let response = Response::new(200, &[], r#"{"data": 7}"#);
    let error = get(&serve([Step::Truncate(response, Part::Body(8))])).unwrap_err();
    assert!(
        matches!(error, Error::Send(_)) && !error.is_connect() && !error.is_timeout(),
        "{error}"
    );
    assert!(
        error.to_string().starts_with("GET /deals: no answer: "),
        "{error}"
    );

    let silent = serve([Step::Ignore]);
    let url = silent.url();
    let error = get_from(&url).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(!format!("{error} {error:?}").contains(TOKEN));
    drop(silent);
    let error = get_from(&url).unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert!(
        error.to_string().starts_with("GET /deals: no connection: "),
        "{error}"
    );
}

#[test]
fn without_a_runtime_it_is_an_error_and_no_panic() {
    let server = serve::<Step>([]);
    let error = now(client(&server.url()).request(Method::Get, "/deals")).unwrap_err();
    assert!(error.to_string().contains("no reactor running"), "{error}");
}

#[test]
fn redirects_and_retries_are_the_clients_whatever_the_caller_states() {
    let other = serve([Response::new(200, &[], "{}")]);
    let server = serve([moved(&format!("{}/v1/deals", other.url()))]);
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "reqwest does not export the type"
    )]
    let again = reqwest::retry::for_host("127.0.0.1").classify_fn(|response| response.retryable());
    let http = reqwest::Client::builder()
        .redirect(Policy::limited(5))
        .retry(again);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .base_url(format!("{}/v1", server.url()))
        .http_client(http)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let error = runtime.block_on(async { client.request(Method::Get, "/deals").await });
    assert_eq!(error.unwrap_err().status().unwrap(), 302);
    assert_eq!((server.connections(), other.connections()), (1, 0));
}

#[test]
fn https_needs_tls() {
    let built = ClientBuilder::<Client>::new(&API).api_token(TOKEN).build();
    assert_eq!(built.is_ok(), Reqwest::TLS, "{built:?}");
}
