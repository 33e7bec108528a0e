//! What neither a file nor a message shows.

use super::cassettes::{file, recorded, replayed};
use super::*;

/// What is recorded of an answer to a call that names nothing secret, or to one that deals in tokens.
fn recording(operation: &'static Operation, answer: impl Into<bytes::Bytes>) -> String {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &["email", "größe"]);
    mock.when(operation).respond(Reply::bytes(200, answer));
    // Whether the client can make anything of it is not what is asked here.
    let _ = send(call(&client, operation, []));
    let text = std::fs::read_to_string(&path).unwrap();
    text.lines().nth(1).unwrap().to_owned()
}

#[test]
fn what_is_no_strict_json_has_no_secrets_either() {
    let plain = [
        // Half of an emoji, and a byte order mark: the client reads them.
        r#"{"title": "\ud83d", "access_token": "s3cr3t", "a": 1}"#,
        "\u{feff}{\"http_auth_password\": \"s3cr3t\", \"a\": 1}",
    ];
    for answer in plain {
        let line = recording(&BARE, answer);
        assert!(!line.contains("s3cr3t"), "{line}");
        assert!(line.contains(r#":"***""#), "{line}");
        assert!(
            line.contains(r#""a":1"#),
            "what is not secret is kept: {line}"
        );
    }
    let beyond = [
        &br#"{"access_token": "s3cr3t", "scope""#[..],
        br#"{"data": {"email" : "s3cr3t"#,
        br#"{"gr\u00F6\u00DFe": "s3cr3t"#,
        "{\"größe\": \"s3cr3t".as_bytes(),
        // Cut within a letter.
        b"{\"http_auth_password\": \"s3cr3t\", \"name\": \"\xc3",
    ];
    for answer in beyond {
        let line = recording(&BARE, answer);
        assert!(line.ends_with(r#""answer":{"text":"***"}}"#), "{line}");
    }
    let of_oauth = br#"{"code": "s3cr3t", "#;
    let line = recording(&ELSEWHERE, &of_oauth[..]);
    assert!(line.ends_with(r#""answer":{"text":"***"}}"#), "{line}");
    let line = recording(&BARE, &of_oauth[..]);
    assert!(
        line.contains("s3cr3t"),
        "elsewhere a code is anything: {line}"
    );
}

#[test]
fn what_is_no_strict_json_and_not_secret_stays_as_it_came() {
    for (answer, expected) in [
        (
            r#"{"title": "\ud83d"}"#,
            r#"{"text":"{\"title\": \"\\ud83d\"}"}"#,
        ),
        ("\u{feff}[1.50]", "{\"text\":\"\u{feff}[1.50]\"}"),
        (r#"{"title": "x"#, r#"{"text":"{\"title\": \"x"}"#),
    ] {
        let line = recording(&BARE, answer);
        assert!(
            line.ends_with(&format!("\"answer\":{expected}}}")),
            "{line}"
        );
    }
}

#[test]
fn a_request_that_cannot_be_taken_apart_has_no_secrets_either() {
    let (_folder, path) = file();
    let recorder = Recorder::create(&path).unwrap();
    let (mock, _client) = mock();
    mock.when(&BARE).respond(json!(1));
    let request = |body: &'static str| {
        let mut request = Request::new(Content::from(bytes::Bytes::from(body)));
        *request.uri_mut() = "https://api.example.com/v1/bare".parse().unwrap();
        request
    };
    let transport = recorder.over(&API, Arc::new(mock.clone()));
    now(transport.send(request(r#"{"client_secret": "s3cr3t"#))).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(r#""body":{"text":"***"}"#), "{text}");
    let (replay, _) = replayed(&path);
    now(replay.send(request(r#"{"client_secret": "another"#))).unwrap();
    replay.verify();
}

#[test]
fn a_place_elsewhere_is_told_without_what_opens_it() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &["who"]);
    for (location, expected) in [
        (
            "https://files.test/f?X-Amz-Date=1&X-Amz-Signature=s3cr3t&x-amz-credential=s3cr3t&X-Amz-Security-Token=s3cr3t",
            "https://files.test/f?X-Amz-Date=1&X-Amz-Signature=***&x-amz-credential=***&X-Amz-Security-Token=***",
        ),
        (
            "https://files.test/f?api%5Ftoken=s3cr3t?s3cr3t&sig=s3cr3t&who=s3cr3t&code=9#/a?access_token=s3cr3t",
            "https://files.test/f?api%5Ftoken=***&sig=***&who=***&code=9#/a?access_token=***",
        ),
        (
            "https://api.example.com/v1/deals/search?a=b&Signature=s3cr3t&token=s3cr3t",
            "/v1/deals/search?a=b&Signature=***&token=***",
        ),
        (
            "https://files.test/oauth/authorize?code=s3cr3t&token",
            "https://files.test/oauth/authorize?code=***&token",
        ),
        ("/nothing/secret#here", "/nothing/secret#here"),
    ] {
        mock.when(&BARE)
            .respond(Reply::bytes(404, "").header("location", location));
        send(call(&client, &BARE, [])).unwrap_err();
        let text = std::fs::read_to_string(&path).unwrap();
        let line = text.lines().next_back().unwrap();
        assert!(
            line.contains(&format!(r#""location":"{expected}""#)),
            "{line}"
        );
    }
}

#[test]
fn a_link_that_is_called_is_told_without_what_opens_it() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &[]);
    mock.when(&BARE).respond(json!(1));
    let get = |client: &Client, secret: &str| {
        now(client
            .request(http::Method::GET, "/bare")
            .query("X-Amz-Signature", secret)
            .query("token", secret))
        .map(drop)
    };
    get(&client, "s3cr3t").unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.contains(r#""query":[["X-Amz-Signature","***"],["token","***"]]"#),
        "{text}"
    );
    let (replay, client) = replayed(&path);
    get(&client, "another").unwrap();
    replay.verify();
}

#[test]
fn a_credential_is_one_however_it_is_written() {
    let (mock, client) = mock();
    for header in ["X-Api-Token", "AUTHORIZATION"] {
        mock.when(&BARE)
            .with_header(header, "s3cr3t")
            .respond(json!(1));
    }
    let error = send(call(&client, &BARE, [])).unwrap_err().to_string();
    assert!(
        error.contains("header.AUTHORIZATION: expected ***"),
        "{error}"
    );
    let verdict = panic_of(|| drop(mock));
    for text in [error, verdict] {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
}
