//! Instructions of one call, `deals().get(id)`, by the generated client and by hand, on reqwest's types with serde; nothing
//! travels, an answer in memory stands in for the network. Each way is a process of its own, which runs this file once
//! more under callgrind, for so many calls and for twice as many: the difference is what calls cost, and what comes before
//! them is in neither. Prints both and the ratio, and fails where it is beyond
//! what `limits.tsv` allows.
//! `cargo bench -p pipedrive-tests --bench call`; needs `valgrind` (Debian's package of that name).

#![allow(clippy::cast_precision_loss, reason = "figures to print")]

mod by_hand;

use std::future::ready;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::sync::Arc;

use by_hand::ByHand;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use pipedrive::crm::{Client, Deal};
use pipedrive::runtime::{
    BoxFuture,
    transport::{Content, Transport, TransportError},
};
use pipedrive_tests::Outcome;
use pipedrive_tests::limits::at_most;
use serde::Deserialize;

const CALLS: u32 = 500;
const BASE_URL: &str = "https://api.example.com/v1";
const TOKEN: &str = "0123456789abcdef0123456789abcdef01234567";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let outcome = match &arguments[1..] {
        [child, way, calls] if child == "--child" => child_of(way, calls),
        _ => measure(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome {
    let ours = per_call("generated")?;
    let theirs = per_call("by-hand")?;
    let ratio = ours / theirs;
    println!("deals().get(id), in instructions");
    println!("generated         {ours:8.0}");
    println!("by hand           {theirs:8.0}");
    println!("ratio             {ratio:8.2}");
    at_most("call instructions ratio", ratio)
}

fn per_call(way: &str) -> Outcome<f64> {
    let once = instructions(way, CALLS)?;
    let twice = instructions(way, 2 * CALLS)?;
    Ok(twice.saturating_sub(once) as f64 / f64::from(CALLS))
}

/// What so many calls cost with all that is around them, as callgrind counts.
fn instructions(way: &str, calls: u32) -> Outcome<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["--child", way, &calls.to_string()])
        .output()
        .map_err(|error| format!("valgrind, of Debian's package `valgrind`: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    let collected = told
        .lines()
        .find_map(|line| line.split_once("Collected :"))
        .filter(|_| output.status.success());
    let (_, count) = collected.ok_or_else(|| format!("{way}: {told}"))?;
    Ok(count.trim().parse()?)
}

fn child_of(way: &str, calls: &str) -> Outcome {
    let calls: u32 = calls.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let wire = Wire::new()?;
    match way {
        "generated" => {
            let client = Client::builder()
                .base_url(BASE_URL)
                .api_token(TOKEN)
                .transport(Arc::new(wire))
                .build()?;
            runtime.block_on(async {
                for id in 0..calls {
                    let deal: Deal = client.deals().get(id).await?;
                    black_box(deal);
                }
                Ok(())
            })
        }
        "by-hand" => {
            let client = reqwest::Client::builder().no_proxy().build()?;
            runtime.block_on(async {
                for id in 0..calls {
                    black_box(get(&client, &wire, id).await?);
                }
                Ok(())
            })
        }
        other => Err(format!("no such way: {other}").into()),
    }
}

/// The call by hand.
async fn get(client: &reqwest::Client, wire: &Wire, id: u32) -> Outcome<ByHand> {
    #[derive(Deserialize)]
    struct Envelope {
        data: Option<ByHand>,
    }

    let request = client
        .get(format!("{BASE_URL}/deals/{id}"))
        .header("x-api-token", TOKEN)
        .header(header::ACCEPT, "application/json")
        .header(header::USER_AGENT, "by-hand/1.0")
        .build()?;
    let response = wire.execute(request).await?;
    if !response.status().is_success() {
        return Err(format!("refused: {}", response.status()).into());
    }
    let envelope: Envelope = serde_json::from_slice(response.body())?;
    envelope.data.ok_or_else(|| "no deal".into())
}

/// Answers every request with the same deal.
struct Wire {
    headers: HeaderMap,
    body: Bytes,
}

impl Wire {
    fn new() -> Outcome<Self> {
        let answer = serde_json::json!({ "success": true, "data": by_hand::deal(7) });
        let headers = [
            ("date", "Tue, 24 Nov 2026 08:00:00 GMT"),
            ("content-type", "application/json; charset=utf-8"),
            ("x-ratelimit-limit", "80"),
            ("x-ratelimit-remaining", "79"),
            ("x-ratelimit-reset", "2"),
            ("x-daily-requests-left", "9999"),
            ("x-correlation-id", "a6f1b2c3-0000-4000-8000-000000000000"),
            ("cf-ray", "8f0e1d2c3b4a5968-TLL"),
        ];
        Ok(Self {
            headers: headers
                .into_iter()
                .map(|(name, value)| Ok((name.parse()?, HeaderValue::from_static(value))))
                .collect::<Outcome<_>>()?,
            body: answer.to_string().into(),
        })
    }

    fn answer(&self, path: &str) -> Response<Bytes> {
        let known = path.starts_with("/v1/deals/");
        let mut response = Response::new(self.body.clone());
        *response.status_mut() = if known {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        *response.headers_mut() = self.headers.clone();
        response
    }

    /// As a client of reqwest, which answers once it is polled.
    async fn execute(&self, request: reqwest::Request) -> reqwest::Result<Response<Bytes>> {
        ready(()).await;
        Ok(self.answer(request.url().path()))
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        let answer = self.answer(request.uri().path()).map(Content::from);
        Box::pin(ready(Ok(answer)))
    }
}
