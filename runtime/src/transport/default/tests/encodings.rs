//! Responses that are compressed, and those that must not be.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;
use crate::Request;
use crate::testing::{FILE, LIST};

const TEXT: &str = r#"{"success": true, "data": ["one", "two", "three"]}"#;

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstd(text: &str) -> Vec<u8> {
    zstd::encode_all(text.as_bytes(), 0).unwrap()
}

fn encoded(encoding: &str, body: Vec<u8>) -> Response {
    Response::new(200, &[("content-encoding", encoding)], body)
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(future)
}

fn list(client: &Client) -> Result<Vec<String>> {
    run(Request::new(client, &LIST).send())
}

fn file(client: &Client) -> Request {
    let mut request = Request::new(client, &FILE);
    request.set(0, 7_i64);
    request
}

#[test]
fn responses_are_asked_for_compressed_and_decoded() {
    for response in [
        encoded("gzip", gzip(TEXT)),
        encoded("zstd", zstd(TEXT)),
        Response::new(200, &[], TEXT),
    ] {
        let server = serve([response]);
        assert_eq!(list(&client(&server.url())).unwrap().len(), 3);
        let request = server.take_requests().remove(0);
        let accepted = request.header("accept-encoding");
        assert_eq!(accepted.as_deref(), Some("zstd,gzip"));
    }
}

#[test]
fn files_are_asked_for_as_they_are_stored() {
    let storage = serve([Response::new(200, &[], "stored")]);
    let location = format!("{}/signed", storage.url());
    let server = serve([moved(&location)]);
    assert_eq!(run(file(&client(&server.url())).bytes()).unwrap(), "stored");
    for server in [server, storage] {
        let request = server.take_requests().remove(0);
        let accepted = request.header("accept-encoding");
        assert_eq!(accepted.as_deref(), Some("identity"));
    }
}

/// Decoded, where it is an encoding that is decoded elsewhere; refused, where it is not. Never as it came.
#[test]
fn a_file_is_never_saved_compressed() {
    let folder = tempfile::tempdir().unwrap();
    for (encoding, body, comes) in [
        ("gzip", gzip(TEXT), true),
        ("zstd", zstd(TEXT), true),
        ("identity", TEXT.into(), true),
        ("br", TEXT.into(), false),
        ("gzip, gzip", gzip(TEXT), false),
    ] {
        let server = serve((0..3).map(|_| encoded(encoding, body.clone())));
        let client = client(&server.url());
        let path = folder.path().join("file");
        let saved = run(file(&client).download().save_to(&path));
        let whole = run(file(&client).bytes());
        let streamed = run(file(&client).download().try_next());
        if comes {
            assert_eq!(
                saved.unwrap().length,
                (encoding == "identity").then_some(50)
            );
            assert_eq!(std::fs::read_to_string(&path).unwrap(), TEXT);
            assert_eq!(whole.unwrap(), TEXT);
            assert!(TEXT.as_bytes().starts_with(&streamed.unwrap().unwrap()));
            std::fs::remove_file(&path).unwrap();
        } else {
            let expected = format!(
                "GET /files/7/download: 200 OK: expected content without an encoding that the transport does not \
                 decode, found `{encoding}`"
            );
            for error in [
                saved.unwrap_err(),
                whole.unwrap_err(),
                streamed.unwrap_err(),
            ] {
                assert_eq!(error.to_string(), expected);
            }
            assert!(!path.exists());
        }
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// The server's ranges are those of the compressed file, so its rest cannot be asked for.
#[test]
fn a_file_that_is_stored_compressed_starts_over() {
    // Hardly compressible, so that some of it can be decoded before the cut.
    let mut random = 1_u64;
    let text: String = std::iter::repeat_with(|| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        format!("{random:016x}")
    })
    .take(20_000)
    .collect();
    let stored = || {
        let headers = [
            ("content-encoding", "gzip"),
            ("accept-ranges", "bytes"),
            ("etag", "\"v1\""),
        ];
        Response::new(200, &headers, gzip(&text))
    };
    let cut = || Step::Truncate(stored(), Part::Body(100_000));
    let client = |server: &Server| {
        ClientBuilder::<Client>::new(&API)
            .api_token(TOKEN)
            .base_url(format!("{}/v1", server.url()))
            .build()
            .unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let server = serve([cut(), Step::Respond(stored())]);
    run(file(&client(&server)).download().save_to(&path)).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    let requests = server.take_requests();
    let ranges: Vec<_> = requests
        .iter()
        .map(|request| request.header("range"))
        .collect();
    assert_eq!(ranges, [None, None]);

    // A stream cannot start over.
    let server = serve([cut()]);
    let mut download = file(&client(&server)).download();
    let error = run(async {
        let mut came = 0;
        loop {
            match download.try_next().await {
                Ok(chunk) => came += chunk.expect("it is cut").len(),
                Err(error) => break (came, error),
            }
        }
    });
    assert!(error.0 > 0);
    assert_eq!(
        error.1.stop_reason(),
        Some(crate::retry::StopReason::NotResumable)
    );
    assert_eq!(server.connections(), 1);
}

#[test]
fn what_is_damaged_is_an_error() {
    let mut body = gzip(TEXT);
    body.truncate(30);
    let server = serve([encoded("gzip", body)]);
    let error = list(&client(&server.url())).unwrap_err();
    assert_eq!(error.kind(), "transport", "{error}");
}

#[test]
fn a_limit_counts_what_is_decoded() {
    let spaces = " ".repeat(1 << 20);
    for (limit, works) in [(1 << 20, false), ((1 << 20) + 50, true)] {
        let text = format!("{spaces}{TEXT}");
        let compressed = gzip(&text);
        assert!(compressed.len() < 2_000);
        let server = serve([encoded("gzip", compressed), Response::new(200, &[], text)]);
        let client = ClientBuilder::<Client>::new(&API)
            .api_token(TOKEN)
            .base_url(format!("{}/v1", server.url()))
            .max_response_size(limit)
            .build()
            .unwrap();
        for _ in 0..2 {
            match list(&client) {
                Ok(items) => assert!(works && items.len() == 3),
                Err(error) => {
                    assert!(!works, "{error}");
                    assert_eq!((error.kind(), error.attempts().len()), ("too_large", 1));
                }
            }
        }
        assert_eq!(server.connections(), 2);
    }
    // A file that is streamed has no limit, one that is held in memory has.
    let server = serve((0..2).map(|_| Response::new(200, &[], "four")));
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .base_url(format!("{}/v1", server.url()))
        .max_response_size(3)
        .build()
        .unwrap();
    assert_eq!(
        run(file(&client).download().try_next()).unwrap().unwrap(),
        "four"
    );
    assert_eq!(run(file(&client).bytes()).unwrap_err().kind(), "too_large");
}
