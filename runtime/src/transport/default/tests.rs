//! Against a real socket: what the default transport does with answers, and with none.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::*;
use crate::testing::{API, TOKEN, now};
use crate::{Client, ClientBuilder, Error, Method, Result, RetryPolicy};

/// Serves these answers, one connection each; gives the requests' heads as they come.
fn serve(answers: Vec<String>) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (heads, received) = channel();
    thread::spawn(move || {
        for answer in answers {
            let (mut socket, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if socket.read(&mut byte).unwrap_or(0) == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            heads.send(String::from_utf8(head).unwrap()).unwrap();
            socket.write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, received)
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn client(address: SocketAddr) -> Client {
    let url = format!("http://{address}/v1");
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .base_url(url)
        .timeout(Duration::from_millis(500))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn get(client: &Client) -> Result<serde_json::Value> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { client.request(Method::Get, "/deals").await })
}

#[test]
fn calls_reach_a_server() {
    let (address, heads) = serve(vec![answer("200 OK", "", r#"{"data": 7}"#)]);
    assert_eq!(get(&client(address)).unwrap()["data"], 7);
    let head = heads.recv().unwrap();
    assert!(head.starts_with("GET /v1/deals HTTP/1.1\r\n"), "{head}");
    assert!(
        head.contains(&format!("x-api-token: {TOKEN}\r\n")),
        "{head}"
    );
}

#[test]
fn the_token_stays_on_its_host() {
    let (other, heads) = serve(vec![answer("200 OK", "", "{}")]);
    let location = format!("location: http://{other}/v1/deals\r\n");
    let (address, _first) = serve(vec![answer("302 Found", &location, "")]);
    let error = get(&client(address)).unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "{error}");
    assert!(heads.try_recv().is_err(), "another port is another host");

    let here = "location: /v1/moved\r\n";
    let (address, heads) = serve(vec![
        answer("302 Found", here, ""),
        answer("200 OK", "", r#"{"data": 7}"#),
    ]);
    assert_eq!(get(&client(address)).unwrap()["data"], 7);
    assert!(heads.iter().nth(1).unwrap().contains(TOKEN));
}

#[test]
fn no_answer_is_an_error_of_its_kind() {
    let (address, _heads) = serve(vec![
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":".to_owned(),
    ]);
    let error = get(&client(address)).unwrap_err();
    assert!(
        matches!(error, Error::Send(_)) && !error.is_connect() && !error.is_timeout(),
        "{error}"
    );
    assert!(
        error.to_string().starts_with("GET /deals: no answer: "),
        "{error}"
    );

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let error = get(&client(address)).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(!format!("{error} {error:?}").contains(TOKEN));
    drop(silent);
    let error = get(&client(address)).unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert!(
        error.to_string().starts_with("GET /deals: no connection: "),
        "{error}"
    );
}

#[test]
fn without_a_runtime_it_is_an_error_and_no_panic() {
    let (address, _heads) = serve(vec![]);
    let error = now(client(address).request(Method::Get, "/deals")).unwrap_err();
    assert!(error.to_string().contains("no reactor running"), "{error}");
}

#[test]
fn https_needs_tls() {
    let built = ClientBuilder::<Client>::new(&API).api_token(TOKEN).build();
    assert_eq!(built.is_ok(), Reqwest::TLS, "{built:?}");
}
