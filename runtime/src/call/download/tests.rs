//! Downloads over a scripted service: cut, gone on with, begun anew, and never half a file under its name.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Response;

use http::header;

use super::*;
use crate::testing::{FILE, Reply, Script, answer, paused, retrying, row};
use crate::{RetryPolicy, retry::AttemptOutcome};

const BYTES: (&str, &str) = ("accept-ranges", "bytes");
const TAG: (&str, &str) = ("etag", "\"v1\"");

fn cut() -> TransportError {
    TransportError::new(TransportErrorKind::Other, "cut")
}

/// An answer whose content comes in these chunks, and then is cut or not.
fn chunks(
    status: u16,
    headers: &[(&'static str, &'static str)],
    chunks: impl IntoIterator<Item = Result<&'static str, TransportError>>,
) -> Reply {
    let mut response = Response::new(Content::stream(None, row(chunks)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(*name, value);
    }
    Reply::Chunks(response)
}

/// Half of a file of six bytes, which can be gone on with.
fn half() -> Reply {
    let headers = [BYTES, TAG, ("content-length", "6")];
    chunks(200, &headers, [Ok("one"), Err(cut())])
}

/// The other half.
fn rest() -> Reply {
    let headers = [
        TAG,
        ("content-range", "bytes 3-5/6"),
        ("content-length", "3"),
    ];
    chunks(206, &headers, [Ok("two")])
}

fn all() -> Reply {
    chunks(200, &[BYTES, ("etag", "\"v2\"")], [Ok("ONE"), Ok("TWO")])
}

fn download(replies: impl IntoIterator<Item = Reply>) -> (Download, Arc<Script>) {
    download_by(RetryPolicy::default(), replies)
}

fn download_by(
    policy: RetryPolicy,
    replies: impl IntoIterator<Item = Reply>,
) -> (Download, Arc<Script>) {
    let (client, script) = retrying(replies);
    let mut request = Request::new(&client.with_retry(policy), &FILE);
    request.set(0, 7_i64);
    (request.download(), script)
}

/// All that comes, and the error that ends it.
async fn taken(file: &mut Download) -> (String, Option<Error>) {
    let mut all = String::new();
    loop {
        match file.try_next().await {
            Ok(Some(chunk)) => all.push_str(std::str::from_utf8(&chunk).unwrap()),
            Ok(None) => return (all, None),
            Err(error) => {
                assert!(matches!(file.try_next().await, Ok(None)), "it ends there");
                return (all, Some(error));
            }
        }
    }
}

/// What a stream comes to with these replies.
fn play(replies: impl IntoIterator<Item = Reply>) -> (String, Option<Error>, Arc<Script>) {
    paused(async {
        let (mut file, script) = download(replies);
        let (all, error) = taken(&mut file).await;
        (all, error, script)
    })
}

/// What the last request asks for.
fn asked(script: &Script) -> (Option<String>, Option<String>) {
    let sent = script.sent();
    let headers = sent.last().unwrap().headers();
    let text = |name| Some(headers.get(name)?.to_str().unwrap().to_owned());
    (text(header::RANGE), text(header::IF_RANGE))
}

#[test]
fn a_file_comes_with_what_is_said_of_it() {
    paused(async {
        let headers = [
            ("content-type", "application/pdf"),
            ("content-length", "6"),
            (
                "content-disposition",
                "attachment; filename=\"../offer.pdf\"",
            ),
            ("x-binary-response", "true"),
        ];
        let (file, _) = download([chunks(200, &headers, [Ok("one"), Ok(""), Ok("two")])]);
        let notes = Arc::new(Mutex::new(Vec::new()));
        let noting = notes.clone();
        let mut file = file.on_progress(move |progress| {
            noting
                .lock()
                .unwrap()
                .push((progress.bytes, progress.total));
        });
        let head = file.head().await.unwrap().clone();
        assert_eq!(head.status, 200);
        assert_eq!(head.file_name.as_deref(), Some("offer.pdf"));
        assert_eq!(head.media_type.as_deref(), Some("application/pdf"));
        assert_eq!(head.length, Some(6));
        assert_eq!(head.headers["x-binary-response"], "true");
        let (all, error) = taken(&mut file).await;
        assert_eq!((all.as_str(), error.is_none()), ("onetwo", true));
        assert_eq!(
            *notes.lock().unwrap(),
            [(0, Some(6)), (3, Some(6)), (6, Some(6))]
        );
        assert_eq!(file.head().await.unwrap().length, Some(6));
    });
}

#[test]
fn what_is_at_hand_comes_too_and_a_refusal_is_an_error() {
    let (all, error, _) = play([answer(200, "onetwo").into()]);
    assert_eq!((all.as_str(), error.is_none()), ("onetwo", true));
    let (all, error, _) = play([answer(200, "").into()]);
    assert_eq!((all.as_str(), error.is_none()), ("", true));
    let (_, error, _) = play([answer(404, r#"{"error": "File not found"}"#).into()]);
    assert_eq!(
        error.unwrap().to_string(),
        "GET /files/7/download: 404 Not Found: File not found"
    );
    paused(async {
        let (mut file, script) = download([answer(503, "").into(), answer(404, "").into()]);
        assert!(file.head().await.unwrap_err().is_not_found());
        let again = file.head().await.unwrap_err().to_string();
        assert!(again.ends_with("the call has failed before"), "{again}");
        assert_eq!(script.sent().len(), 2);
    });
}

#[test]
fn what_broke_off_is_gone_on_with() {
    let (all, error, script) = play([half(), answer(503, "busy").into(), rest()]);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, "onetwo");
    let asked = asked(&script);
    assert_eq!(asked.0.as_deref(), Some("bytes=3-"));
    assert_eq!(asked.1.as_deref(), Some("\"v1\""));
    let times = script.times();
    // The waits are those of any call.
    assert!((0.25..=0.502).contains(&times[1]), "{times:?}");
    assert!((0.5..=1.002).contains(&(times[2] - times[1])), "{times:?}");
}

#[test]
fn it_ends_where_the_policy_says() {
    let (all, error, script) = play([half(), rest_cut(), rest_cut(), rest_cut()]);
    assert_eq!(all, "one");
    assert_eq!(script.sent().len(), 4);
    let error = error.unwrap();
    assert_eq!(error.stop_reason(), Some(StopReason::MaxAttempts));
    let outcomes: Vec<_> = error
        .attempts()
        .iter()
        .map(|attempt| attempt.outcome)
        .collect();
    assert_eq!(
        outcomes,
        [AttemptOutcome::Failure(TransportErrorKind::Other); 4]
    );
    assert!(
        error.to_string().contains("no answer: cut; 4 attempts: "),
        "{error}"
    );

    let (_, error, script) = play([half(), answer(404, "gone").into()]);
    assert!(error.unwrap().is_not_found());
    assert_eq!(script.sent().len(), 2);
}

fn rest_cut() -> Reply {
    chunks(206, &[("content-range", "bytes 3-5/6")], [Err(cut())])
}

#[test]
fn what_was_handed_on_is_not_handed_on_again() {
    // Another version by now.
    let (all_, error, _) = play([half(), all()]);
    assert_eq!(all_, "one");
    let error = error.unwrap();
    assert_eq!(error.stop_reason(), Some(StopReason::NotResumable));
    assert!(
        error.to_string().starts_with(
            "GET /files/7/download: no answer: the file changed while it came; 2 attempts: "
        ),
        "{error}"
    );
    // Nothing to ask for the rest with: it is not even tried.
    for headers in [&[BYTES][..], &[TAG], &[BYTES, ("etag", "W/\"v1\"")]] {
        let (all, error, script) = play([chunks(200, headers, [Ok("one"), Err(cut())])]);
        assert_eq!(all, "one");
        assert_eq!(error.unwrap().stop_reason(), Some(StopReason::NotResumable));
        assert_eq!(script.sent().len(), 1);
    }
    // As long as nothing came, nothing is lost.
    let (all_, error, script) = play([chunks(200, &[], [Err(cut())]), all()]);
    assert_eq!((all_.as_str(), error.is_none()), ("ONETWO", true));
    assert_eq!(asked(&script), (None, None));
}

#[test]
fn another_part_than_was_asked_for_is_refused() {
    for range in ["bytes 2-5/6", "bytes 3-5/7", "bytes 3-4/6", "nonsense"] {
        let (all, error, _) = play([
            half(),
            chunks(206, &[("content-range", range)], [Ok("two")]),
        ]);
        assert_eq!(all, "one");
        let line = error.unwrap().to_string();
        assert!(line.contains("asked for bytes 3- of a file"), "{line}");
    }
    let (_, error, _) = play([rest()]);
    let line = error.unwrap().to_string();
    assert!(line.contains("all of it was asked for"), "{line}");
    // Nobody could tell whether that is the rest.
    let (all, error, script) = play([
        chunks(200, &[BYTES, TAG], [Ok("one"), Err(cut())]),
        chunks(206, &[TAG, ("content-range", "bytes 3-4/*")], [Ok("tw")]),
    ]);
    let error = error.unwrap();
    assert_eq!(
        (all.as_str(), error.stop_reason()),
        ("one", Some(StopReason::NotResumable))
    );
    assert_eq!(error.attempts().len(), 2);
    let line = error.to_string();
    assert!(line.contains("nobody says how long the file is"), "{line}");
    assert_eq!(script.sent().len(), 2);
}

#[test]
fn lengths_are_checked_whatever_the_transport() {
    let short = [("content-length", "7")];
    let (all, error, _) = play([chunks(200, &short, [Ok("onetwo")])]);
    assert_eq!(all, "onetwo");
    let line = error.unwrap().to_string();
    assert!(
        line.contains("7 bytes were announced, and 6 came"),
        "{line}"
    );
    let long = [("content-length", "5")];
    let (all, error, script) = play([chunks(200, &long, [Ok("one"), Ok("two")])]);
    assert_eq!(all, "one");
    let line = error.unwrap().to_string();
    assert!(
        line.contains("5 bytes were announced, and more came"),
        "{line}"
    );
    assert_eq!(script.sent().len(), 1);
    // A connection that is cut after the last byte cuts nothing off.
    let (all, error, _) = play([chunks(
        200,
        &[("content-length", "3")],
        [Ok("one"), Err(cut())],
    )]);
    assert_eq!((all.as_str(), error.is_none()), ("one", true));
}

#[test]
fn an_encoded_file_is_not_the_file() {
    let headers = [("content-encoding", "gzip"), ("content-length", "6")];
    let (all, error, _) = play([chunks(200, &headers, [Ok("one"), Ok("two")])]);
    let line = error.unwrap().to_string();
    assert!(all.is_empty() && line.ends_with("found `gzip`"), "{line}");
    let headers = [("content-encoding", "identity"), ("content-length", "6")];
    let (all, error, _) = play([chunks(200, &headers, [Ok("one"), Ok("two")])]);
    assert_eq!((all.as_str(), error.is_none()), ("onetwo", true));
}

/// What a call for a file comes to, streamed and buffered.
fn both(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: &str,
) -> Result<String, String> {
    let body: &'static str = body.to_owned().leak();
    let (one, two) = body.split_at(body.len() / 2);
    let replies = || chunks(status, headers, [Ok(one), Ok(two)]);
    let (all, error, _) = play([replies()]);
    let streamed = match error {
        None => Ok(all),
        Some(error) => {
            assert!(all.is_empty(), "nothing is handed on before {error}");
            Err(error)
        }
    };
    let buffered = paused(async {
        let (client, _) = retrying([replies()]);
        let mut request = Request::new(&client, &FILE);
        request.set(0, 7_i64);
        request.bytes().await
    });
    let buffered = buffered.map(|all| String::from_utf8(all.to_vec()).unwrap());
    for error in [&streamed, &buffered]
        .into_iter()
        .filter_map(|it| it.as_ref().err())
    {
        assert_eq!(error.body().unwrap(), body, "{error}");
    }
    let [streamed, buffered] = [streamed, buffered].map(|it| it.map_err(|error| error.to_string()));
    assert_eq!(streamed, buffered);
    streamed
}

#[test]
fn what_comes_in_place_of_a_file_is_no_file() {
    const LOGIN: &str = "<!DOCTYPE html><title>Log in</title>";
    const PAGE: &str = "200 OK: expected a file, found an HTML page without `content-disposition`, such as a login page";
    const FAILED: &str = r#"{"success": false, "error": "File not found", "data": []}"#;
    const ERROR: &str = r#"{"error": "Not now", "code": "E7"}"#;
    const NAMED: (&str, &str) = ("content-disposition", "attachment; filename=\"page.html\"");
    let of_type = |media_type| ("content-type", media_type);
    #[rustfmt::skip]
    let cases = [
        (200, vec![of_type("text/html; charset=utf-8")],        LOGIN,  Err(PAGE)),
        (200, vec![of_type("Application/XHTML+XML")],           LOGIN,  Err(PAGE)),
        (200, vec![of_type("application/json")],                FAILED, Err("200 OK: File not found")),
        (200, vec![of_type("application/problem+json")],        ERROR,  Err("200 OK: Not now (code E7)")),
        (204, vec![],                                           "",     Err("204 No Content: expected a file, found no content")),
        // Stored files of those types.
        (200, vec![of_type("text/html"), NAMED],                LOGIN,  Ok(())),
        (200, vec![of_type("text/html"), ("content-disposition", "inline")], LOGIN, Ok(())),
        (200, vec![of_type("application/octet-stream")],        LOGIN,  Ok(())),
        (200, vec![],                                           LOGIN,  Ok(())),
        (200, vec![of_type("application/json"), NAMED],         FAILED, Ok(())),
        (200, vec![of_type("text/plain")],                      FAILED, Ok(())),
        (200, vec![of_type("application/json")],                r#"{"message": "m"}"#, Ok(())),
        (200, vec![of_type("application/json")],                "[1, 2]", Ok(())),
        (200, vec![of_type("application/json"), ("content-length", "6")], "[1, 2]", Ok(())),
        (200, vec![of_type("application/json")],                "",     Ok(())),
    ];
    for (status, headers, body, expected) in cases {
        let expected = expected.map(|()| body.to_owned());
        let expected = expected.map_err(|line| format!("GET /files/7/download: {line}"));
        assert_eq!(both(status, &headers, body), expected, "{headers:?}");
    }
    // Longer than any error: it is not held in memory.
    let long = format!("[{}]", " ".repeat(3 << 20));
    let json = [of_type("application/json")];
    assert!(both(200, &json, &long).unwrap() == long);
}

#[test]
fn the_rest_of_a_page_is_of_the_file() {
    let page = [
        BYTES,
        TAG,
        ("content-length", "6"),
        ("content-type", "text/html"),
        ("content-disposition", "attachment"),
    ];
    let rest = [
        TAG,
        ("content-range", "bytes 3-5/6"),
        ("content-type", "text/html"),
    ];
    let (all, error, _) = play([
        chunks(200, &page, [Ok("one"), Err(cut())]),
        chunks(206, &rest, [Ok("two")]),
    ]);
    assert_eq!((all.as_str(), error.is_none()), ("onetwo", true));
}

#[test]
fn a_transport_knows_the_length_of_what_it_gives() {
    let content = Content::stream(Some(7), row([Ok("onetwo")]));
    let mut response = Response::new(content);
    let six = HeaderValue::from_static("6");
    response.headers_mut().insert("content-length", six);
    let line = play([Reply::Chunks(response)]).1.unwrap().to_string();
    assert!(line.contains("7 bytes were announced"), "{line}");
}

/// Content that stalls after these bytes.
struct Stalling(Option<&'static str>);

impl Stream for Stalling {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(chunk) => Poll::Ready(Some(Ok(chunk.into()))),
            None => Poll::Pending,
        }
    }
}

fn stalling() -> Reply {
    Reply::Chunks(Response::new(Content::stream(None, Stalling(Some("one")))))
}

#[test]
fn the_deadline_is_for_all_of_it() {
    paused(async {
        let policy = RetryPolicy {
            deadline: Some(Duration::from_secs(9)),
            ..RetryPolicy::default()
        };
        let (mut file, _) = download_by(policy, [stalling()]);
        let began = tokio::time::Instant::now();
        let (all, error) = taken(&mut file).await;
        assert_eq!(all, "one");
        let error = error.unwrap();
        assert!(error.is_timeout(), "{error}");
        assert!(
            error.to_string().contains("deadline of 9s is over"),
            "{error}"
        );
        let took = began.elapsed().as_secs_f64();
        assert!((9.0..9.01).contains(&took), "{took}");
    });
}

#[test]
fn the_call_ends_once_with_the_file() {
    use crate::{
        Client, ClientBuilder,
        observe::{CallOutcome, Observer, Report},
    };

    #[derive(Default)]
    struct Endings(Mutex<Vec<String>>);

    impl Observer for Endings {
        fn ended(&self, call: &Report<'_>) {
            let ending = match call.outcome {
                CallOutcome::Succeeded => "succeeded",
                CallOutcome::Failed(error) => error.kind(),
                CallOutcome::Canceled => "dropped",
            };
            let line = format!("{ending} x{}", call.attempts.len());
            self.0.lock().unwrap().push(line);
        }
    }

    paused(async {
        let endings = Arc::new(Endings::default());
        let replies = [half(), rest(), half(), all(), half()];
        let client = ClientBuilder::<Client>::new(&crate::testing::API)
            .api_token("token")
            .transport(Script::answering(replies))
            .clock(Arc::new(crate::testing::Ticking(
                tokio::time::Instant::now(),
            )))
            .observer(endings.clone())
            .build()
            .unwrap();
        let mut request = Request::new(&client, &FILE);
        request.set(0, 7_i64);
        assert!(taken(&mut request.clone().download()).await.1.is_none());
        assert!(taken(&mut request.clone().download()).await.1.is_some());
        let mut given_up = request.download();
        given_up.try_next().await.unwrap();
        drop(given_up);
        let endings = endings.0.lock().unwrap();
        assert_eq!(*endings, ["succeeded x2", "transport x2", "dropped x1"]);
    });
}

#[cfg(feature = "fs")]
mod saving {
    use std::fs;
    use std::io::ErrorKind;
    use std::path::Path;

    use super::*;
    use crate::error::{FileError, FileStep};

    /// The names in a folder.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// What saving comes to with these replies, and what is in the file afterwards. There is no other.
    fn save(
        replies: impl IntoIterator<Item = Reply>,
        before: Option<&str>,
    ) -> (Result<DownloadHead>, Option<String>, Arc<Script>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer.txt");
        if let Some(before) = before {
            fs::write(&path, before).unwrap();
        }
        let (outcome, script) = paused(async {
            let (file, script) = download(replies);
            (file.save_to(&path).await, script)
        });
        let after = fs::read_to_string(&path).ok();
        assert_eq!(names(folder.path()).len(), usize::from(after.is_some()));
        (outcome, after, script)
    }

    fn file_error(outcome: Result<DownloadHead>) -> FileError {
        let Err(Error::File(error)) = outcome else {
            panic!("{outcome:?}")
        };
        *error
    }

    #[test]
    fn a_whole_file_gets_the_name() {
        for before in [None, Some("what was there, and is longer")] {
            let (outcome, after, _) = save([half(), rest()], before);
            assert_eq!(outcome.unwrap().length, Some(6));
            assert_eq!(after.as_deref(), Some("onetwo"));
            let (outcome, after, _) = save([answer(200, "").into()], before);
            outcome.unwrap();
            assert_eq!(after.as_deref(), Some(""));
        }
    }

    #[test]
    fn it_begins_anew_where_the_rest_cannot_be_had() {
        // Another version, and one that cannot be told from others.
        for first in [half(), chunks(200, &[], [Ok("one"), Err(cut())])] {
            let (outcome, after, _) = save([first, all()], None);
            outcome.unwrap();
            assert_eq!(after.as_deref(), Some("ONETWO"));
        }
        // A new version that breaks off is gone on with as that.
        let broken = chunks(
            200,
            &[BYTES, ("etag", "\"v2\""), ("content-length", "6")],
            [Ok("ONE"), Ok("T"), Err(cut())],
        );
        let end = chunks(206, &[("content-range", "bytes 4-5/6")], [Ok("WO")]);
        let (outcome, after, script) = save([half(), broken, end], None);
        outcome.unwrap();
        assert_eq!(after.as_deref(), Some("ONETWO"));
        assert_eq!(asked(&script).1.as_deref(), Some("\"v2\""));
    }

    #[test]
    fn what_nobody_knows_the_length_of_begins_anew() {
        // The end of such a part may be the file's or not.
        let headers = [TAG, ("content-range", "bytes 3-5/*")];
        let endless = || chunks(206, &headers, [Ok("two")]);
        let unknown = || chunks(200, &[BYTES, TAG], [Ok("one"), Err(cut())]);
        let (outcome, after, script) = save([unknown(), endless(), all()], None);
        assert_eq!(outcome.unwrap().length, None);
        assert_eq!(after.as_deref(), Some("ONETWO"));
        assert_eq!(asked(&script), (None, None));
        assert_eq!(script.sent().len(), 3);
        // Once anybody says it, it is gone on with.
        for replies in [[half(), endless()], [unknown(), rest()]] {
            let (outcome, after, _) = save(replies, None);
            assert_eq!(outcome.unwrap().length, Some(6));
            assert_eq!(after.as_deref(), Some("onetwo"));
        }
        // As often as the policy says.
        let replies = [unknown(), endless(), unknown(), endless()];
        let (outcome, after, script) = save(replies, Some("before"));
        assert_eq!(
            outcome.unwrap_err().stop_reason(),
            Some(StopReason::MaxAttempts)
        );
        assert_eq!(after.as_deref(), Some("before"));
        assert_eq!(script.sent().len(), 4);
    }

    #[test]
    fn what_fails_leaves_what_was_there() {
        for before in [None, Some("before")] {
            for replies in [
                vec![answer(404, "").into()],
                vec![half(), rest_cut(), rest_cut(), rest_cut()],
                vec![
                    half(),
                    chunks(206, &[("content-range", "bytes 0-5/6")], [Ok("onetwo")]),
                ],
                vec![half(), answer(416, "").into()],
            ] {
                let (outcome, after, _) = save(replies, before);
                outcome.unwrap_err();
                assert_eq!(after.as_deref(), before);
            }
        }
    }

    #[test]
    fn what_is_given_up_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer.txt");
        fs::write(&path, "before").unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        runtime.block_on(async {
            let (file, _) = download([stalling()]);
            let came = Arc::new(tokio::sync::Notify::new());
            let tell = came.clone();
            let file = file.on_progress(move |progress| {
                if progress.bytes == 3 {
                    tell.notify_one();
                }
            });
            let mut saving = file.save_to(&path);
            tokio::select! {
                outcome = &mut saving => panic!("{outcome:?}"),
                () = came.notified() => {}
            }
            assert_eq!(names(folder.path()).len(), 2);
            drop(saving);
            // Nothing was being written, so that it is gone at once.
            assert_eq!(names(folder.path()), ["offer.txt"]);
            let (file, _) = download([half(), rest()]);
            drop(file.save_to(&path));
        });
        assert_eq!(fs::read_to_string(&path).unwrap(), "before");
    }

    #[test]
    fn what_cannot_be_kept_is_not_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("none").join("offer.txt");
        let mut places = vec![
            (missing, vec![ErrorKind::NotFound]),
            (folder.path().to_owned(), vec![ErrorKind::IsADirectory]),
            (
                folder.path().join(".."),
                vec![ErrorKind::InvalidInput, ErrorKind::IsADirectory],
            ),
        ];
        if cfg!(target_os = "linux") {
            // Nobody may create anything there, not even who may all else.
            let kinds = [
                ErrorKind::PermissionDenied,
                ErrorKind::ReadOnlyFilesystem,
                ErrorKind::NotFound,
            ];
            places.push(("/proc/offer.txt".into(), kinds.to_vec()));
        }
        for (path, kinds) in places {
            let (outcome, script) = paused(async {
                let (file, script) = download([]);
                (file.save_to(&path).await, script)
            });
            let error = file_error(outcome);
            assert!(kinds.contains(&error.source.kind()), "{error}");
            assert_eq!((error.step, &error.file), (FileStep::Create, &path));
            let start = format!("GET /files/7/download: cannot create {}: ", path.display());
            assert!(error.to_string().starts_with(&start), "{error}");
            assert!(script.sent().is_empty());
        }
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_name_that_cannot_be_given_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer");
        let outcome = paused(async {
            let (file, _) = download([half(), rest()]);
            let at = path.clone();
            let file = file.on_progress(move |progress| {
                if progress.bytes == 6 {
                    fs::create_dir(&at).unwrap();
                }
            });
            file.save_to(&path).await
        });
        let error = file_error(outcome);
        assert_eq!((error.step, &error.file), (FileStep::Rename, &path));
        assert_eq!(names(folder.path()), ["offer"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_links_are_replaced() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer.txt");
        fs::write(&path, "before").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o4640)).unwrap();
        let link = folder.path().join("link");
        symlink(&path, &link).unwrap();
        let save = |path: &Path| {
            let path = path.to_owned();
            paused(async {
                let (file, _) = download([half(), rest()]);
                file.save_to(path).await.unwrap();
            });
        };
        save(&link);
        assert_eq!(fs::read_to_string(&path).unwrap(), "before");
        assert!(fs::symlink_metadata(&link).unwrap().is_file());
        save(&path);
        assert_eq!(fs::read_to_string(&path).unwrap(), "onetwo");
        for path in [path, link] {
            assert_eq!(
                fs::metadata(path).unwrap().permissions().mode() & 0o7777,
                0o640
            );
        }
    }

    /// The error of saving what was begun so, which leaves what was there and asks for nothing more.
    fn not_saved(file: Download, script: &Script) -> impl Future<Output = String> {
        let sent = script.sent().len();
        async move {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("offer.txt");
            fs::write(&path, "before").unwrap();
            let error = file.save_to(&path).await.unwrap_err();
            assert_eq!(fs::read_to_string(&path).unwrap(), "before");
            assert_eq!(names(folder.path()), ["offer.txt"]);
            assert_eq!(sent, 1);
            error.to_string()
        }
    }

    #[test]
    fn what_was_taken_in_part_is_not_saved() {
        paused(async {
            let (mut file, script) = download([half()]);
            assert_eq!(file.try_next().await.unwrap().unwrap(), "one");
            let line = not_saved(file, &script).await;
            assert!(line.contains("some of it was taken before"), "{line}");
            // Nor what was taken to its end.
            let (mut file, script) = download([chunks(200, &[], [Ok("one")])]);
            assert_eq!(taken(&mut file).await.0, "one");
            let line = not_saved(file, &script).await;
            assert!(line.contains("some of it was taken before"), "{line}");
        });
    }

    #[test]
    fn what_has_failed_is_not_saved() {
        paused(async {
            for reply in [
                answer(404, "").into(),
                chunks(200, &[], [Ok("one"), Err(cut())]),
                chunks(200, &[("content-length", "2")], [Ok("one")]),
                rest(),
            ] {
                let (mut file, script) = download([reply]);
                assert!(taken(&mut file).await.1.is_some());
                let again = file.head().await.unwrap_err().to_string();
                assert!(again.contains("the call has failed before"), "{again}");
                let line = not_saved(file, &script).await;
                assert!(line.contains("the call has failed before"), "{line}");
            }
        });
    }

    #[test]
    fn what_was_asked_for_its_head_is_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer.txt");
        paused(async {
            let (mut file, script) = download([half(), rest()]);
            assert_eq!(file.head().await.unwrap().length, Some(6));
            file.save_to(&path).await.unwrap();
            assert_eq!(script.sent().len(), 2);
        });
        assert_eq!(fs::read_to_string(&path).unwrap(), "onetwo");
    }
}
