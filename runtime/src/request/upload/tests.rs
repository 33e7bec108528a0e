//! Uploads over a scripted service: that they can be sent again, and that nothing half is taken for whole.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

use super::*;
use crate::testing::{ADD_FILE, Reply, Script, answer, paused, retrying, row};
use crate::{Error, Request, Result, retry::StopReason, transport::TransportErrorKind};

const CONNECT: Reply = Reply::Failure(TransportErrorKind::Connect);
const RESET: Reply = Reply::Failure(TransportErrorKind::Other);

fn ok() -> Reply {
    answer(200, r#"{"success": true, "data": null}"#).into()
}

fn slow_down() -> Reply {
    answer(429, "slow down").into()
}

/// What an upload comes to with these replies.
fn play(upload: Upload, replies: impl IntoIterator<Item = Reply>) -> (Result<()>, Arc<Script>) {
    paused(async {
        let (client, script) = retrying(replies);
        let mut request = Request::new(&client, &ADD_FILE);
        request.set(0, 7_i64);
        request.upload(upload);
        (request.send().await, script)
    })
}

/// The files that arrived whole.
fn files(script: &Script) -> Vec<String> {
    let sent = script.sent();
    let bodies = sent
        .iter()
        .map(|request| String::from_utf8_lossy(request.body()));
    let bodies = bodies.filter(|body| !body.is_empty());
    let file = |body: &str| {
        let (_, part) = body.split_once("octet-stream\r\n\r\n").unwrap();
        let (file, end) = part.split_once("\r\n--").unwrap();
        assert!(end.ends_with("--\r\n"), "{end}");
        file.to_owned()
    };
    bodies.map(|body| file(&body)).collect()
}

fn file_error(outcome: Result<()>) -> crate::error::FileError {
    let Err(Error::File(error)) = outcome else {
        panic!("{outcome:?}")
    };
    *error
}

/// Bytes so far, and in all.
type Notes = Arc<Mutex<Vec<(u64, Option<u64>)>>>;

/// Notes of all progress.
fn noted(upload: Upload) -> (Upload, Notes) {
    let notes = Notes::default();
    let noting = notes.clone();
    let upload = upload.on_progress(move |progress| {
        lock(&noting).push((progress.bytes, progress.total));
    });
    (upload, notes)
}

#[test]
fn what_can_be_read_again_is_sent_again() {
    let made = Arc::new(AtomicU32::new(0));
    let count = made.clone();
    let each = Upload::from_fn("a", Some(6), move || {
        count.fetch_add(1, Relaxed);
        row([Ok("one"), Ok("two")])
    });
    for upload in [Upload::bytes("a", "onetwo"), each] {
        let (upload, notes) = noted(upload);
        let (outcome, script) = play(upload, [CONNECT, slow_down(), ok()]);
        outcome.unwrap();
        assert_eq!(files(&script), ["onetwo", "onetwo"]);
        let notes: Vec<u64> = lock(&notes).iter().map(|(bytes, _)| *bytes).collect();
        assert_eq!(notes.iter().filter(|bytes| **bytes == 0).count(), 3);
        assert_eq!(notes.iter().filter(|bytes| **bytes == 6).count(), 2);
    }
    assert_eq!(made.load(Relaxed), 3);
}

#[test]
fn bytes_are_passed_on_in_pieces() {
    let (upload, notes) = noted(Upload::bytes("a", vec![b'x'; 150_000]));
    play(upload, [ok()]).0.unwrap();
    let total = Some(150_000);
    let expected = [
        (0, total),
        (65_536, total),
        (131_072, total),
        (150_000, total),
    ];
    assert_eq!(*lock(&notes), expected);
}

#[test]
fn a_stream_is_sent_again_while_it_is_untouched() {
    let stream = || Upload::stream("a", None, row([Ok("one"), Ok("two")]));
    let (outcome, script) = play(stream(), [CONNECT, CONNECT, ok()]);
    outcome.unwrap();
    assert_eq!(files(&script), ["onetwo"]);

    let (outcome, script) = play(stream(), [CONNECT, slow_down()]);
    let error = outcome.unwrap_err();
    assert_eq!(script.sent().len(), 2);
    assert!(error.is_rate_limited());
    assert_eq!(error.stop_reason(), Some(StopReason::BodyConsumed));
    let line = error.to_string();
    let end = " 429; its upload can be read once only: make it with `Upload::from_fn`";
    assert!(line.ends_with(end), "{line}");

    // What cannot help anyway is said first.
    let (outcome, _) = play(stream(), [RESET]);
    assert_eq!(
        outcome.unwrap_err().stop_reason(),
        Some(StopReason::NotIdempotent)
    );

    // A copy is the same stream.
    let (one, other) = (stream(), stream());
    play(one.clone(), [ok()]).0.unwrap();
    let (outcome, script) = play(one, [ok()]);
    let error = file_error(outcome);
    assert_eq!(
        error.to_string(),
        "POST /deals/7/files: cannot read a: the stream was read before, for another call"
    );
    assert!(script.sent().is_empty());
    play(other, [ok()]).0.unwrap();
}

#[test]
fn other_lengths_than_announced_never_arrive() {
    for (announced, line) in [
        (5, "5 bytes were announced, and there are more"),
        (7, "7 bytes were announced, and there are 6"),
        (0, "0 bytes were announced, and there are more"),
    ] {
        let upload = Upload::stream("a.txt", Some(announced), row([Ok("one"), Ok("two")]));
        let (outcome, script) = play(upload, [ok(), ok()]);
        assert!(script.sent().is_empty(), "it did not come whole");
        let error = file_error(outcome);
        assert_eq!(error.step, FileStep::Read);
        assert_eq!(
            error.to_string(),
            format!("POST /deals/7/files: cannot read a.txt: {line}")
        );
        assert!(!Error::from(error).may_have_taken_effect());
    }
    let broken = row([Ok("one"), Err(io::Error::other("the tape tore"))]);
    let (outcome, script) = play(Upload::stream("a.txt", None, broken), [ok()]);
    assert_eq!(
        file_error(outcome).to_string(),
        "POST /deals/7/files: cannot read a.txt: the tape tore"
    );
    assert!(script.sent().is_empty());
}

#[test]
fn nothing_of_the_content_is_shown() {
    let uploads = [
        Upload::bytes("a", "secret"),
        Upload::stream("a", Some(6), row([Ok("secret")])),
    ];
    for upload in uploads {
        let shown = format!("{upload:?}");
        assert!(!shown.contains("secret") && shown.contains('6'), "{shown}");
    }
}

#[cfg(feature = "fs")]
mod paths {
    use std::fs::{self, OpenOptions};
    use std::io::Write;

    use super::*;

    #[test]
    fn a_file_is_opened_for_each_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("offer.txt");
        fs::write(&path, "onetwo").unwrap();
        let upload = Upload::path(&path);
        assert_eq!(upload.name, "offer.txt");
        let (outcome, script) = play(upload.clone(), [CONNECT, slow_down(), ok()]);
        outcome.unwrap();
        assert_eq!(files(&script), ["onetwo", "onetwo"]);
        let (outcome, script) = play(upload.name("renamed.txt"), [ok()]);
        outcome.unwrap();
        assert!(script.last().1.contains("filename=\"renamed.txt\""));
        fs::write(&path, "").unwrap();
        let (outcome, script) = play(Upload::path(&path), [ok()]);
        outcome.unwrap();
        assert_eq!(files(&script), [""]);
    }

    #[test]
    fn what_is_no_file_is_not_sent() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("none.txt");
        let (outcome, script) = play(Upload::path(&missing), []);
        let error = file_error(outcome);
        assert_eq!(
            (error.step, error.source.kind(), &error.file),
            (FileStep::Open, io::ErrorKind::NotFound, &missing)
        );
        let line = error.to_string();
        let start = format!("POST /deals/7/files: cannot open {}: ", missing.display());
        assert!(line.starts_with(&start), "{line}");
        assert!(script.sent().is_empty());

        let (outcome, _) = play(Upload::path(folder.path()), []);
        assert_eq!(
            file_error(outcome).source.kind(),
            io::ErrorKind::IsADirectory
        );
        #[cfg(target_os = "linux")]
        {
            let (outcome, _) = play(Upload::path("/dev/zero"), []);
            let line = file_error(outcome).to_string();
            assert!(line.ends_with("use `Upload::stream`"), "{line}");
        }
        // `..` has no name.
        let (outcome, _) = play(Upload::path(folder.path().join("..")), []);
        assert!(matches!(outcome, Err(Error::Argument(_))), "{outcome:?}");
    }

    /// An upload of a file of that length, to which something is done once so much of it is passed on.
    fn changing(
        length: usize,
        at: u64,
        change: impl Fn(&Path) + Send + Sync + 'static,
    ) -> (tempfile::TempDir, Upload) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "x".repeat(length)).unwrap();
        let upload = Upload::path(&path).on_progress(move |progress| {
            if progress.bytes == at {
                change(&path);
            }
        });
        (folder, upload)
    }

    fn append(path: &Path) {
        let mut file = OpenOptions::new().append(true).open(path).unwrap();
        file.write_all(b"more").unwrap();
    }

    fn cut(path: &Path) {
        let file = OpenOptions::new().write(true).open(path).unwrap();
        file.set_len(200_000).unwrap();
    }

    #[test]
    fn a_file_that_changes_while_it_is_sent_never_arrives() {
        let (_folder, upload) = changing(300_000, 131_072, append);
        let (outcome, script) = play(upload, [ok(), ok()]);
        let line = file_error(outcome).to_string();
        assert!(
            line.ends_with("300000 bytes were announced, and there are more"),
            "{line}"
        );
        assert!(script.sent().is_empty());

        let (_folder, upload) = changing(300_000, 131_072, cut);
        let (outcome, script) = play(upload, [ok(), ok()]);
        let line = file_error(outcome).to_string();
        assert!(
            line.ends_with("300000 bytes were announced, and there are 200000"),
            "{line}"
        );
        assert!(script.sent().is_empty());
    }

    #[test]
    fn a_file_that_changes_between_attempts_is_not_sent_again() {
        let (_folder, upload) = changing(6, 6, append);
        let (outcome, script) = play(upload, [slow_down(), ok()]);
        // Appended to while the end of the file was not seen yet, or after it: either way it is found out.
        let line = file_error(outcome).to_string();
        assert!(
            line.contains("6 bytes were announced, and there are"),
            "{line}"
        );
        assert!(script.sent().len() <= 1);

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "onetwo").unwrap();
        let attempts = AtomicU32::new(0);
        let at = path.clone();
        // Told of the second attempt's beginning once it is open, so it is changed at the first one's.
        let upload = Upload::path(&path).on_progress(move |progress| {
            if progress.bytes == 0 && attempts.fetch_add(1, Relaxed) == 1 {
                append(&at);
            }
        });
        let (outcome, script) = play(upload, [CONNECT, CONNECT, ok()]);
        assert_eq!(
            file_error(outcome).to_string(),
            format!(
                "POST /deals/7/files: cannot open {}: 6 bytes were announced, and there are 10 now",
                path.display()
            )
        );
        assert_eq!(script.sent().len(), 2);
    }

    #[test]
    fn without_a_runtime_it_is_an_error_and_no_panic() {
        let (client, _) = crate::testing::client([]);
        let mut request = Request::new(&client, &ADD_FILE);
        request.set(0, 7_i64);
        request.upload(Upload::path("Cargo.toml"));
        let error = file_error(crate::testing::now(request.send::<()>()));
        let line = error.to_string();
        assert!(line.contains("no reactor running"), "{line}");
    }
}
