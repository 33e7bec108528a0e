//! What a process needs to refuse a response that has no end worth waiting for: the same, whatever its length, and however
//! little of it travels. In a binary of its own, as it is the process that is measured.
//!
//! Linux only: the peak is `VmHWM` of `/proc/self/status`.

#![cfg(target_os = "linux")]

use callsheet_test_server::{Body, Request, Response, Server};
use flate2::{Compress, Compression, FlushCompress};
use pipedrive::v2::Client;
use pipedrive_tests::{Outcome, peak};

/// The longest response that is taken: 8 MiB.
const LIMIT: u64 = 8 << 20;
/// What comes again and again: 1 MiB of blanks, with which JSON may begin.
const BLANKS: usize = 1 << 20;
/// 100 MB and 10 GB of it.
const FEW: u64 = 100;
const MANY: u64 = 10_240;
/// How much more the longer response may take, in kB.
const APART: u64 = 2_000;
/// How much refusing one may take at all, in kB: what is kept until the limit, in a buffer that doubles.
const ALL: u64 = (LIMIT >> 10) * 4;

/// A gzip stream of so many blanks. Each of its parts stands for itself, so that one is enough to repeat.
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

/// A zstd frame of so many blanks (RFC 8878): a head that announces a window of 128 KiB, and blocks that say a byte and
/// how often it comes.
fn zstd(times: u64) -> Body {
    let window: u32 = 1 << 17;
    // The least bits of a block's head: that it is not the last, and that it repeats a byte.
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

/// What the path asks for: an encoding, and how much.
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
