//! A page of 500 deals over HTTP on this machine, decoded into records: as it is, in gzip and in zstd. Prints the bytes on the
//! wire, the fastest of many calls and the median ratio; fails where compressed pages take more of the time or of the bytes of the plain
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
use pipedrive_tests::turns::in_turns;
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
    let plain = Pages::serve(None, page.into_bytes())?;
    for (encoding, body) in [("gzip", gzip), ("zstd", zstd)] {
        let encoded = Pages::serve(Some(encoding), body)?;
        let turns = in_turns(CALLS, || encoded.time(&runtime), || plain.time(&runtime))?;
        for (name, fastest, pages) in [
            (encoding, turns.fastest[0], &encoded),
            ("plain", turns.fastest[1], &plain),
        ] {
            let milliseconds = fastest.as_secs_f64() * 1e3;
            println!(
                "{name:8}  {milliseconds:7.2} ms  {:4} kB",
                pages.bytes / 1000
            );
        }
        let (time, bytes) = (turns.ratio, encoded.bytes as f64 / plain.bytes as f64);
        println!("  ratio    {time:7.2} of the time, {bytes:.2} of the bytes");
        at_most(&format!("page {encoding} time ratio"), time)?;
        at_most(&format!("page {encoding} bytes ratio"), bytes)?;
    }
    Ok(())
}

/// A server that responds with a page, and a client of it.
struct Pages {
    bytes: usize,
    client: Client,
    _server: Server,
}

impl Pages {
    fn serve(encoding: Option<&str>, body: Vec<u8>) -> Outcome<Self> {
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
        Ok(Self {
            bytes,
            client,
            _server: server,
        })
    }

    /// How long a call takes.
    fn time(&self, runtime: &Runtime) -> Outcome<Duration> {
        let start = Instant::now();
        let page = runtime.block_on(async { self.client.deals().list().limit(500).await })?;
        let took = start.elapsed();
        assert_eq!(page.len(), 500);
        Ok(took)
    }
}
