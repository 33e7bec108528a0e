//! Peak memory of a program that streams 10,000 deals, and of one that streams 1,000,000, from a server over HTTP: the
//! default transport, the next page fetched ahead. Each is a process of its own, which runs this file once more; the server
//! is this one. Fails where the peaks are further apart than `limits.tsv` allows. `cargo bench -p pipedrive-tests --bench memory`
//!
//! Linux only: the peak is `VmHWM` of `/proc/self/status`.

#![allow(clippy::cast_precision_loss, reason = "figures to print")]

use std::process::{Command, ExitCode};

use pipedrive::runtime::{ItemStream, decode::Decode};
use pipedrive::{crm, v2};
use pipedrive_tests::Outcome;
use pipedrive_tests::limits::at_most;
use pipedrive_tests::many::{FIRST, Many};
use tokio::runtime::{Builder, Runtime};

const FEW: u64 = 10_000;
const MANY: u64 = 1_000_000;

/// What is measured: the list, and how it is streamed.
const WAYS: [(&str, &str); 3] = [
    ("crm", "crm deals by offset, one page ahead"),
    ("crm-parallel", "crm deals by offset, four pages at once"),
    ("v2", "v2 deals by cursor, one page ahead"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let outcome = match &arguments[1..] {
        [child, way, url, records] if child == "--child" => child_of(way, url, records),
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
    let mut furthest = 0;
    for (way, description) in WAYS {
        let few = peak(way, FEW)?;
        let many = peak(way, MANY)?;
        let apart = many.saturating_sub(few);
        furthest = furthest.max(apart);
        println!("{description}");
        for (records, peak) in [(FEW, few), (MANY, many)] {
            println!("  {records:>9} records  peak {:6.1} MB", peak as f64 / 1e3);
        }
        println!("  difference         {:11.1} MB", apart as f64 / 1e3);
    }
    at_most("memory difference kB", furthest as f64)
}

/// The peak of a process that streams so many records, in kB.
fn peak(way: &str, records: u64) -> Outcome<u64> {
    let many = Many {
        records,
        rich: true,
    };
    let server = many.serve()?;
    let child = Command::new(std::env::current_exe()?)
        .args(["--child", way, &server.url(), &records.to_string()])
        .output()?;
    if !child.status.success() {
        return Err(String::from_utf8_lossy(&child.stderr).into());
    }
    Ok(String::from_utf8(child.stdout)?.trim().parse()?)
}

fn child_of(way: &str, url: &str, records: &str) -> Outcome {
    let records = records.parse()?;
    runtime()?.block_on(async {
        if way == "v2" {
            let client = v2::Client::builder().base_url(format!("{url}/api/v2"));
            let client = client.api_token("none").build()?;
            let deals = client.deals().list().stream();
            return stream(deals, records, |deal| deal.id.get()).await;
        }
        let client = crm::Client::builder().base_url(format!("{url}/v1"));
        let client = client.api_token("none").build()?;
        let deals = client.deals().list().stream();
        let deals = if way == "crm" {
            deals
        } else {
            deals.parallel(4)
        };
        stream(deals, records, |deal| deal.id.get()).await
    })?;
    println!("{}", own_peak()?);
    Ok(())
}

/// Takes all of it, and looks whether it is all of it.
async fn stream<T: Decode>(
    mut deals: ItemStream<T>,
    records: u64,
    id: impl Fn(&T) -> i64,
) -> Outcome {
    let mut expected = FIRST.cast_signed();
    while let Some(deal) = deals.try_next().await? {
        if id(&deal) != expected {
            return Err(format!("deal {} where {expected} belongs", id(&deal)).into());
        }
        expected += 1;
    }
    match deals.progress().total {
        Some(total) if total == records => Ok(()),
        total => Err(format!("{total:?} records of {records}").into()),
    }
}

/// The most memory that this process had, in kB.
fn own_peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = line.ok_or("no VmHWM in /proc/self/status")?;
    Ok(peak.trim().trim_end_matches(" kB").parse()?)
}

fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}
