//! What is recorded, and what a replay makes of it.

use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::Poll;

use bytes::Bytes;
use futures_core::Stream;
use tempfile::TempDir;

use super::*;

/// A file that goes with the test.
pub(super) fn file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/cassette.jsonl");
    (folder, path)
}

/// A client that a mock answers, recorded there.
pub(super) fn recorded(path: &PathBuf, also: &[&str]) -> (MockTransport, Client) {
    let mock = MockTransport::new(&API);
    let recorder = Recorder::create(path).unwrap();
    let recorder = also
        .iter()
        .fold(recorder, |recorder, name| recorder.redact(*name));
    let builder = ClientBuilder::new(&API)
        .api_token(TOKEN)
        .wrap_transport(move |inner| recorder.over(&API, inner));
    let client = mock.client(builder);
    (mock, client)
}

pub(super) fn replayed(path: &PathBuf) -> (Replay, Client) {
    let replay = Replay::open(path).unwrap();
    let client = replay.client(ClientBuilder::new(&API));
    (replay, client)
}

#[test]
fn a_recording_is_lines_for_people_and_replays() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &["email"]);
    let answer = br#"{"success": true,
  "data": {"z": 1.50, "a": 12345678901234567890123}}"#;
    mock.when(&GET)
        .respond(
            Reply::bytes(200, &answer[..])
                .header("x-request-id", "r1")
                .header("date", "today"),
        )
        .then(Reply::error(404, "Deal not found"));
    mock.when(&UPDATE)
        .respond(json!({"person": {"email": "ada@example.org"}}));
    mock.when(&FORM)
        .respond(Reply::bytes(200, &b"\xff\xfe"[..]));
    mock.when(&ADD_FILE)
        .respond(Reply::failure(TransportErrorKind::Timeout));
    mock.when(&ELSEWHERE)
        .respond(json!({"access_token": "s3cr3t", "expires_in": 3599}));

    let calls = |client: &Client| {
        let mut request = call(client, &LIST, [("title", name("a b"))]);
        request.start(5);
        let mut file = call(client, &ADD_FILE, [("id", json!(7)), ("note", name("n"))]);
        file.upload(Upload::bytes("a.bin", &b"\xff"[..]).media_type("image/png"));
        let get = || call(client, &GET, [("id", json!(7)), ("ids", json!([1, 2]))]);
        let update = call(client, &UPDATE, [("id", json!(7)), ("title", name("x"))]);
        let form = call(
            client,
            &FORM,
            [
                ("name", name("é")),
                ("custom_fields", json!({"email": "e"})),
            ],
        );
        let token = call(client, &ELSEWHERE, [("code", name("s3cr3t"))]);
        [
            send(get()).map_err(|error| error.to_string()),
            send(get()).map_err(|error| error.to_string()),
            send(update).map_err(|error| error.to_string()),
            now(form.bytes())
                .map(|bytes| bytes.to_vec().into())
                .map_err(|error| error.to_string()),
            send(file).map_err(|error| {
                error
                    .to_string()
                    .replace("as the test says", "as it was recorded")
            }),
            send(token).map_err(|error| error.to_string()),
        ]
    };
    let was = calls(&client);
    let text = std::fs::read_to_string(&path).unwrap();
    let expected = [
        r#"{"cassette":1,"redacted":["email"]}"#,
        r#"{"method":"GET","path":"/v1/deals/7/files","query":[["ids","1,2"]],"status":200,"headers":{"x-request-id":"r1"},"answer":{"json":{"success": true,   "data": {"z": 1.50, "a": 12345678901234567890123}}}}"#,
        r#"{"method":"GET","path":"/v1/deals/7/files","query":[["ids","1,2"]],"status":404,"headers":{"content-type":"application/json"},"answer":{"json":{"error":"Deal not found","success":false}}}"#,
        r#"{"method":"PUT","path":"/v1/deals/7","body":{"json":{"title":"x"}},"status":200,"headers":{"content-type":"application/json"},"answer":{"json":{"data":{"person":{"email":"***"}},"success":true}}}"#,
        r#"{"method":"POST","path":"/v1/files/remote","body":{"form":[{"name":"name","text":"é"},{"name":"custom_fields[email]","text":"e"}]},"status":200,"answer":{"base64":"//4="}}"#,
        r#"{"method":"POST","path":"/v1/deals/7/files","body":{"form":[{"name":"note","text":"n"},{"base64":"/w==","file":"a.bin","name":"file","type":"image/png"}]},"failure":"timed out"}"#,
        r#"{"method":"POST","path":"/oauth/token","body":{"form":[{"name":"code","text":"***"}]},"status":200,"headers":{"content-type":"application/json"},"answer":{"json":{"data":{"access_token":"***","expires_in":3599},"success":true}}}"#,
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    for secret in [TOKEN, "s3cr3t", "example.com", "ada@"] {
        assert!(!text.contains(secret), "{secret}");
    }

    let (replay, client) = replayed(&path);
    let is = calls(&client);
    assert_eq!(is[..2], was[..2]);
    assert_eq!(is[2], Ok(json!({"person": {"email": "***"}})));
    assert_eq!(is[3..5], was[3..5]);
    assert_eq!(
        is[5],
        Ok(json!({"access_token": "***", "expires_in": 3599}))
    );
    replay.verify();
}

#[test]
fn a_replay_takes_each_exchange_once_and_tells_what_differs() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &[]);
    mock.when(&UPDATE).respond(json!(1)).then(json!(2));
    let update = |client: &Client, title: &str| {
        send(call(
            client,
            &UPDATE,
            [
                ("id", json!(7)),
                ("title", name(title)),
                ("value", json!(5)),
            ],
        ))
    };
    for title in ["a", "b", "a"] {
        update(&client, title).unwrap();
    }
    let (replay, client) = replayed(&path);
    let unused = panic_of(|| replay.verify());
    assert!(
        unused.contains("cassette.jsonl:4: PUT /v1/deals/7"),
        "{unused}"
    );
    // In the order of the recording, whatever comes between.
    assert_eq!(update(&client, "a").unwrap(), 1);
    assert_eq!(update(&client, "a").unwrap(), 2);
    assert_eq!(update(&client, "b").unwrap(), 2);
    replay.verify();
    let error = update(&client, "a").unwrap_err().to_string();
    assert!(
        error.contains("this call is not recorded, PUT /v1/deals/7"),
        "{error}"
    );
    assert!(error.contains(":2, and was replayed already"), "{error}");
    let error = update(&client, "c").unwrap_err().to_string();
    assert!(
        error.contains("body.title: expected \"a\", got \"c\""),
        "{error}"
    );
    let error = send(call(&client, &DELETE, [("id", json!(7))]))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("has no call of that method and path"),
        "{error}"
    );
}

#[test]
fn queries_and_forms_are_compared_by_value() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &[]);
    mock.when(&PARTS).respond(json!([]));
    mock.when(&ADD_FILE).respond(json!(1));
    let send_file = |client: &Client, content: &'static str| {
        let mut file = call(client, &ADD_FILE, [("id", json!(7))]);
        file.upload(Upload::bytes("a.txt", content));
        send(file).map_err(|error| error.to_string())
    };
    now(client
        .request(http::Method::GET, "/parts")
        .query("ids", 1)
        .query("title", "t"))
    .unwrap();
    send_file(&client, "same").unwrap();
    let (_replay, client) = replayed(&path);
    let error = send_file(&client, "diff").unwrap_err();
    assert!(
        error.contains("a file of another content or media type"),
        "{error}"
    );
    let error = now(client
        .request(http::Method::GET, "/parts")
        .query("title", "t"))
    .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("query.ids: expected \"1\", got nothing"),
        "{error}"
    );
    // In whatever order.
    now(client
        .request(http::Method::GET, "/parts")
        .query("title", "t")
        .query("ids", 1))
    .unwrap();
    send_file(&client, "same").unwrap();
}

/// Chunks, the last of which may be an error, or never come.
struct Chunks(std::vec::IntoIter<Option<&'static str>>);

impl Stream for Chunks {
    type Item = std::result::Result<Bytes, TransportError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let next = self.0.next();
        Poll::Ready(next.map(|chunk| chunk.map(Bytes::from).ok_or_else(|| failed("cut"))))
    }
}

/// Answers everything with the same chunks, once it has read the request.
struct Chunked(Vec<Option<&'static str>>);

impl Transport for Chunked {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, std::result::Result<Response<Content>, TransportError>> {
        let chunks = Chunks(self.0.clone().into_iter());
        Box::pin(async move {
            request.into_body().collect().await?;
            Ok(Response::new(Content::stream(None, chunks)))
        })
    }
}

#[test]
fn what_comes_in_chunks_is_recorded_as_it_is_read() {
    let (_folder, path) = file();
    let recorder = Recorder::create(&path).unwrap();
    let request = || {
        let body = Chunks(vec![Some("up"), Some("load")].into_iter());
        let mut request = Request::new(Content::stream(None, body));
        *request.uri_mut() = "https://x.test/file".parse().unwrap();
        request
    };
    let lines = || std::fs::read_to_string(&path).unwrap().lines().count();
    let whole = recorder.over(&API, Arc::new(Chunked(vec![Some("one"), Some("two")])));
    let answer = now(whole.send(request())).unwrap();
    assert_eq!(lines(), 0, "nothing is read yet");
    assert_eq!(now(answer.into_body().collect()).unwrap(), "onetwo");
    assert_eq!(lines(), 2);
    let cut = recorder.over(&API, Arc::new(Chunked(vec![Some("one"), None])));
    now(now(cut.send(request())).unwrap().into_body().collect()).unwrap_err();
    let mut left = now(whole.send(request())).unwrap().into_body();
    assert_eq!(now(left.chunk()).unwrap().unwrap(), "one");
    assert_eq!(lines(), 3);
    drop(left);
    let text = std::fs::read_to_string(&path).unwrap();
    let of = |rest: &str| {
        format!(
            r#"{{"method":"GET","path":"/file","body":{{"text":"upload"}},"status":200,{rest}}}"#
        )
    };
    let expected = [
        of(r#""answer":{"text":"onetwo"}"#),
        of(r#""answer":{"text":"one"},"cut":true"#),
        of(r#""answer":{"text":"one"},"cut":true"#),
    ];
    assert_eq!(text.lines().skip(1).collect::<Vec<_>>(), expected);

    let replay = Replay::open(&path).unwrap();
    let again = || now(replay.send(request())).unwrap().into_body();
    assert_eq!(now(again().collect()).unwrap(), "onetwo");
    let mut broken = again();
    assert_eq!(now(broken.chunk()).unwrap().unwrap(), "one");
    let error = now(broken.chunk()).unwrap_err().to_string();
    assert!(error.contains("breaks off here"), "{error}");
}

#[test]
fn what_is_abandoned_before_an_answer_is_not_recorded() {
    struct Silent;
    impl Transport for Silent {
        fn send(
            &self,
            _: Request<Content>,
        ) -> BoxFuture<'_, std::result::Result<Response<Content>, TransportError>> {
            Box::pin(std::future::pending())
        }
    }
    let (_folder, path) = file();
    let recorder = Recorder::create(&path).unwrap();
    let transport = recorder.over(&API, Arc::new(Silent));
    let mut sending = transport.send(Request::default());
    let polled = now(poll_fn(|cx| {
        Poll::Ready(sending.as_mut().poll(cx).is_pending())
    }));
    assert!(polled);
    drop(sending);
    let error = Replay::open(&path).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("cassette.jsonl: nothing is recorded"),
        "{error}"
    );
}

#[test]
fn a_place_on_the_same_host_does_not_name_it() {
    let (_folder, path) = file();
    let (mock, client) = recorded(&path, &[]);
    let to = |url| Reply::bytes(302, "").header("location", url);
    mock.when(&BARE)
        .respond(to("https://api.example.com/v1/deals/search?a=b"))
        .then(to("https://elsewhere.test/x"));
    mock.when(&SEARCH).respond(json!([]));
    send(call(&client, &BARE, [])).unwrap();
    send(call(&client, &BARE, [])).unwrap_err();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.contains(r#""location":"/v1/deals/search?a=b""#),
        "{text}"
    );
    assert!(
        text.contains(r#""location":"https://elsewhere.test/x""#),
        "{text}"
    );
    let replay = Replay::open(&path).unwrap();
    let builder = ClientBuilder::new(&API).base_url("http://localhost:1/v1");
    let client = replay.client(builder);
    assert!(send(call(&client, &BARE, [])).is_ok());
}

#[test]
fn files_that_are_no_cassettes_name_the_line() {
    let (folder, _) = file();
    let path = folder.path().join("c.jsonl");
    let head = "{\"cassette\":1,\"redacted\":[]}\n";
    let good = "{\"method\":\"GET\",\"path\":\"/a\",\"status\":200}\n";
    for (text, line, expected) in [
        (format!("{head}{good}"), None, ""),
        (format!("{head}\n{good}\n"), None, ""),
        (
            format!("{head}{good}{}", &good[..20]),
            Some(3),
            "the line is cut short, as by a crash",
        ),
        (
            format!("{head}{good}{}", good.trim_end()),
            Some(3),
            "the line is cut short",
        ),
        (
            format!("{head}{good}{{]\n{good}"),
            Some(3),
            "key must be a string",
        ),
        (
            good.to_owned(),
            Some(1),
            "expected the first line of a cassette",
        ),
        (
            head.replace('1', "2"),
            Some(1),
            "expected the first line of a cassette",
        ),
        (
            format!("{head}{{\"method\":\"GET\",\"status\":200}}\n"),
            Some(2),
            "\"path\" is missing",
        ),
        (
            format!("{head}{}", good.replace("200", "\"x\"")),
            Some(2),
            "\"status\" is missing",
        ),
        (
            format!(
                "{head}{}",
                good.replace("\"status\":200", "\"failure\":\"x\"")
            ),
            Some(2),
            "\"failure\"",
        ),
        (
            format!("{head}{}", good.replace('}', ",\"query\":1}")),
            Some(2),
            "\"query\"",
        ),
        (
            format!("{head}{}", good.replace('}', ",\"body\":1}")),
            Some(2),
            "\"body\"",
        ),
        (
            format!(
                "{head}{}",
                good.replace('}', ",\"answer\":{\"base64\":\"?\"}}")
            ),
            Some(2),
            "\"answer\"",
        ),
        (
            format!("{head}{}", good.replace('}', ",\"headers\":{\"a\":1}}")),
            Some(2),
            "\"headers\"",
        ),
    ] {
        std::fs::write(&path, &text).unwrap();
        match Replay::open(&path) {
            Ok(_) => assert_eq!((line, expected), (None, ""), "{text}"),
            Err(error) => {
                assert_eq!(error.line(), line, "{text}");
                assert!(
                    !expected.is_empty() && error.to_string().contains(expected),
                    "{error}"
                );
            }
        }
    }
    assert_eq!(
        Replay::open(folder.path().join("none")).unwrap_err().line(),
        None
    );
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_recorded_fails() {
    let mock = MockTransport::new(&API);
    mock.when(&BARE).respond(json!(1));
    let recorder = Recorder::create("/dev/full").unwrap();
    let builder = ClientBuilder::new(&API).wrap_transport(move |inner| recorder.over(&API, inner));
    let client: Client = mock.client(builder);
    let error = send(call(&client, &BARE, [])).unwrap_err().to_string();
    assert!(
        error.contains("/dev/full: it cannot be recorded: "),
        "{error}"
    );
}
