//! A page of 500 deals over HTTP on this machine, decoded into records: as it is, in gzip and in zstd. Prints the bytes on the
//! wire and the fastest of many calls; fails where compressed pages take more of the time or of the bytes of the plain
//! one than `limits.tsv` allows. On this machine nothing is gained by fewer bytes, so the time shows what decoding costs.
//! `cargo bench -p pipedrive-tests --bench pages`

#![allow(clippy::cast_precision_loss, reason = "figures to print")]

mod by_hand;

use std::io::Write;
use std::time::{Duration, Instant};

use callsheet_test_server::{Response, Server};
use flate2::Compression;
use flate2::write::GzEncoder;
use pipedrive::crm::Client;
use pipedrive_tests::Outcome;
use pipedrive_tests::limits::at_most;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

const CALLS: usize = 40;

fn main() -> Outcome {
    let deals: Vec<Value> = (1..=500).map(by_hand::deal).collect();
    let page = json!({ "success": true, "data": deals }).to_string();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(page.as_bytes())?;
    let gzip = gzip.finish()?;
    let zstd = zstd::encode_all(page.as_bytes(), 0)?;

    let runtime = Builder::new_current_thread().enable_all().build()?;
    let plain = measure(&runtime, "plain", None, page.into_bytes())?;
    for (encoding, body) in [("gzip", gzip), ("zstd", zstd)] {
        let encoded = measure(&runtime, encoding, Some(encoding), body)?;
        let time = encoded.fastest.as_secs_f64() / plain.fastest.as_secs_f64();
        let bytes = encoded.bytes as f64 / plain.bytes as f64;
        println!("  ratio    {time:7.2} of the time, {bytes:.2} of the bytes");
        at_most(&format!("page {encoding} time ratio"), time)?;
        at_most(&format!("page {encoding} bytes ratio"), bytes)?;
    }
    Ok(())
}

struct Measured {
    bytes: usize,
    fastest: Duration,
}

/// Calls a server that responds with that body.
fn measure(
    runtime: &Runtime,
    name: &str,
    encoding: Option<&str>,
    body: Vec<u8>,
) -> Outcome<Measured> {
    let bytes = body.len();
    let headers: Vec<_> = encoding
        .map(|it| ("content-encoding", it))
        .into_iter()
        .collect();
    let response = Response::new(200, &headers, body);
    let server = Server::serve(move |_| response.clone())?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token("none")
        .build()?;
    let mut fastest = Duration::MAX;
    for _ in 0..CALLS {
        let start = Instant::now();
        let page = runtime.block_on(async { client.deals().list().limit(500).await })?;
        fastest = fastest.min(start.elapsed());
        assert_eq!(page.len(), 500);
    }
    println!(
        "{name:8}  {:7.2} ms  {:4} kB",
        fastest.as_secs_f64() * 1e3,
        bytes / 1000
    );
    Ok(Measured { bytes, fastest })
}
