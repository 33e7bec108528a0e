//! A response beyond the limit is refused in constant memory, whatever its length and however small it is on the wire. This is a
//! binary of its own, because the memory of the process is measured.
//!
//! Linux only: the peak is `VmHWM` of `/proc/self/status`.

#![cfg(target_os = "linux")]

use callsheet_test_server::{Body, Request, Response, Server};
use flate2::{Compress, Compression, FlushCompress};
use pipedrive::v2::Client;
use pipedrive_tests::{Outcome, peak};

/// The limit of the client: 8 MiB.
const LIMIT: u64 = 8 << 20;
/// The repeated part, 1 MiB of blanks: JSON may begin with blanks.
const BLANKS: usize = 1 << 20;
/// Repetitions: 100 MiB and 10 GiB.
const FEW: u64 = 100;
const MANY: u64 = 10_240;
/// How much more memory the longer response may take, in kB.
const APART: u64 = 2_000;
/// How much memory a refusal may take in all, in kB: everything up to the limit, in a buffer that doubles.
const ALL: u64 = (LIMIT >> 10) * 4;

/// A gzip stream of so many MiB of blanks. Full flushes make its parts independent, so one part can be repeated.
fn gzip(times: u64) -> Outcome<Body> {
    let mut compress = Compress::new(Compression::best(), false);
    let mut again = Vec::with_capacity(1 << 16);
    compress.compress_vec(&vec![b' '; BLANKS], &mut again, FlushCompress::Full)?;
    assert_eq!(compress.total_in(), BLANKS as u64);
    Ok(Body::Repeated {
        // RFC 1952: magic number, deflate, no flags, no time, no hint, an unknown system.
        first: vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff],
        again,
        times,
    })
}

/// A zstd frame of so many MiB of blanks (RFC 8878): a header that announces a window of 128 KiB, and blocks of a byte and its
/// number of repetitions.
fn zstd(times: u64) -> Body {
    let window: u32 = 1 << 17;
    // The lowest bits of a block's header: not the last block, and of the type that repeats a byte.
    let [low, middle, high, _] = (window << 3 | 0b010_u32).to_le_bytes();
    Body::Repeated {
        first: vec![0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3],
        again: [low, middle, high, b' '].repeat(BLANKS / window as usize),
        times,
    }
}

fn plain(times: u64) -> Body {
    Body::Repeated {
        first: Vec::new(),
        again: vec![b' '; BLANKS],
        times,
    }
}

/// Responds as the path says: with an encoding, and that many repetitions.
fn respond(request: &Request) -> Response {
    let mut path = request.path().split('/').skip(1);
    let (encoding, times) = (path.next().unwrap_or_default(), path.next());
    let times = times.and_then(|times| times.parse().ok()).unwrap_or(0);
    let headers = [("content-encoding", encoding)];
    let body = match encoding {
        "gzip" => gzip(times).expect("blanks that can be compressed"),
        "zstd" => zstd(times),
        _ => plain(times),
    };
    Response::new(200, &headers, body)
}

async fn refuse(server: &Server, encoding: &str, times: u64) -> Outcome {
    let client = Client::builder()
        .base_url(format!("{}/{encoding}/{times}", server.url()))
        .api_token("none")
        .max_response_size(LIMIT)
        .build()?;
    let error = client.deals().list().await.unwrap_err();
    assert_eq!(error.kind(), "too_large", "{error}");
    assert!(error.to_string().contains("max_response_size"), "{error}");
    assert_eq!(error.attempts().len(), 1, "another one would be as long");
    Ok(())
}

#[tokio::test]
async fn a_response_without_end_is_refused_in_constant_memory() -> Outcome {
    let server = Server::serve(respond)?;
    for encoding in ["identity", "gzip", "zstd"] {
        let before = peak()?;
        refuse(&server, encoding, FEW).await?;
        let few = peak()?;
        refuse(&server, encoding, MANY).await?;
        let many = peak()?;
        println!(
            "{encoding}: before {before} kB, {FEW} MiB: peak {few} kB, {MANY} MiB: peak {many} kB"
        );
        assert!(
            few - before < ALL,
            "{encoding}: {before} kB become {few} kB"
        );
        assert!(many - few < APART, "{encoding}: {few} kB become {many} kB");
    }
    Ok(())
}
