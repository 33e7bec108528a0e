//! The sandbox at size: how long it takes to answer with very many records, beside json-server with a few of the same.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::sandbox::{Sandbox, TOKEN, succeed};

pub(crate) const HELP: &str = "\
cargo xtask load [RECORDS]

Fills a sandbox of a release build with RECORDS deals (a million unless stated; that takes minutes and 4 GB), starts json-server with
10,000 of the same beside it (`npm` must be installed), and measures both: medians of five rounds. Fails above the stored limits.
";

const DEALS: u32 = 1_000_000;

/// How many of them json-server has.
const OTHER_DEALS: usize = 10_000;

const DEALS_PATH: &str = "/api/v2/deals";

const JSON_SERVER: &str = "json-server@0.17.4";

/// The median of so many rounds counts.
const ROUNDS: usize = 5;

/// How many connections ask at once where a rate is measured.
const CONNECTIONS: u32 = 4;

/// What is measured, with the most or the least that it may be.
const LIMITS: [(&str, Limit); 8] = [
    ("one record, p50 in ms", Limit::Most(1.0)),
    ("one record, times json-server's rate", Limit::Least(6.0)),
    ("list of 100, p50 in ms", Limit::Most(30.0)),
    ("list of 100, times json-server's rate", Limit::Least(2.0)),
    ("filtered, sorted page of 500, p50 in ms", Limit::Most(30.0)),
    ("search, p50 in ms", Limit::Most(50.0)),
    ("other requests meanwhile, p99 in ms", Limit::Most(50.0)),
    ("memory in MB", Limit::Most(200.0)),
];

#[derive(Debug, Clone, Copy)]
enum Limit {
    Most(f64),
    Least(f64),
}

/// Fill, measure, print, and fail where something is beyond its limit.
pub(crate) fn run(records: Option<u32>) -> Result<(), String> {
    let records = records.unwrap_or(DEALS);
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    let file = folder.path().join("load.db");
    let start = Instant::now();
    let (scale, path) = (records.to_string(), file.display().to_string());
    let sandbox = Sandbox::start_release(&["--scale", &scale, "--db", &path])?;
    let filled = start.elapsed().as_secs_f64();
    println!("{records} deals were there after {filled:.0} s");
    let own = Server::of(&sandbox.url, &[("x-api-token", TOKEN)])?;
    let deals = own.first_deals(OTHER_DEALS)?;
    let other = JsonServer::start(folder.path(), &deals)?;
    let ids = Ids {
        own: own.ids(records)?,
        other: deals.iter().map(|deal| deal["id"].to_string()).collect(),
    };
    let mut rounds = Vec::new();
    for round in 1..=ROUNDS {
        let found = measure(&own, &other.server, &ids, round)?;
        println!("round {round}: {found:.2?}");
        rounds.push(found);
    }
    let memory = memory(sandbox.id())?;
    let mut medians: Vec<f64> = (0..LIMITS.len() - 1)
        .map(|at| median(rounds.iter().map(|round| round[at]).collect()))
        .collect();
    medians.push(memory);
    let (table, beyond) = compare(&medians);
    println!("{table}");
    if beyond.is_empty() {
        Ok(())
    } else {
        Err(format!("beyond its limit: {}", beyond.join("; ")))
    }
}

/// The ids of deals.
struct Ids {
    own: Vec<String>,
    other: Vec<String>,
}

/// Numbers that differ, and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        let Self(state) = self;
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).unwrap_or(0) % most.max(1)
    }
}

/// One round, in the order of the limits, without memory.
fn measure(own: &Server, other: &Server, ids: &Ids, round: usize) -> Result<Vec<f64>, String> {
    let mut random = Random(7 * round as u64);
    let mut some = |count: usize, base: &str, ids: &[String]| -> Vec<String> {
        let ids = (0..count).map(|_| &ids[random.below(ids.len())]);
        ids.map(|id| format!("{base}/{id}")).collect()
    };
    let paths = some(400, DEALS_PATH, &ids.own);
    let one_p50 = percentile(own.times(&paths)?, 50);
    let one_rate = own.rate(&paths)?;
    let paths = some(400, "/deals", &ids.other);
    let one_rate = one_rate / other.rate(&paths)?;
    let lists: Vec<_> = (0..40).map(|_| format!("{DEALS_PATH}?limit=100")).collect();
    let list_p50 = percentile(own.times(&lists)?, 50);
    let list_rate = own.rate(&lists)?;
    let paths: Vec<_> = (1..=40)
        .map(|page| format!("/deals?_page={page}&_limit=100"))
        .collect();
    let list_rate = list_rate / other.rate(&paths)?;
    let sorted = format!("{DEALS_PATH}?limit=500&sort_by=update_time&sort_direction=desc");
    let pages: Vec<_> = (0..20)
        .map(|at| format!("{sorted}&stage_id={}&owner_id={}", at % 5 + 1, at / 5 + 1))
        .collect();
    let page_p50 = percentile(own.times(&pages)?, 50);
    let words = own.words()?;
    let searches: Vec<_> = words
        .iter()
        .take(20)
        .map(|word| format!("{DEALS_PATH}/search?term={word}&limit=100"))
        .collect();
    let is_over = AtomicBool::new(false);
    let others = some(2000, DEALS_PATH, &ids.own);
    let (searches, meanwhile) = thread::scope(|scope| {
        let meanwhile = scope.spawn(|| own.times_until(&others, &is_over));
        let searches = own.times(&searches);
        is_over.store(true, Ordering::Relaxed);
        (
            searches,
            meanwhile
                .join()
                .unwrap_or_else(|_| Err("a request panicked".to_owned())),
        )
    });
    Ok(vec![
        one_p50,
        one_rate,
        list_p50,
        list_rate,
        page_p50,
        percentile(searches?, 50),
        percentile(meanwhile?, 99),
    ])
}

/// The medians beside their limits, and what is beyond them.
fn compare(medians: &[f64]) -> (String, Vec<String>) {
    let (mut table, mut beyond) = (String::new(), Vec::new());
    for ((name, limit), is) in LIMITS.iter().zip(medians) {
        let (word, than, fits) = match limit {
            Limit::Most(most) => ("at most", most, is <= most),
            Limit::Least(least) => ("at least", least, is >= least),
        };
        let mark = if fits { "" } else { "  beyond" };
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{name:42}{is:>9.2}  {word} {than}{mark}");
        if !fits {
            beyond.push((*name).to_owned());
        }
    }
    (table, beyond)
}

fn percentile(mut times: Vec<f64>, percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).copied().unwrap_or(f64::NAN)
}

fn median(values: Vec<f64>) -> f64 {
    percentile(values, 50)
}

/// The memory that a process has, in MB.
fn memory(process: u32) -> Result<f64, String> {
    let path = format!("/proc/{process}/status");
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    Ok(kilobytes.ok_or_else(|| format!("{path} has no VmRSS"))? / 1e3)
}

/// A server that answers over HTTP/1.1.
struct Server {
    address: String,
    headers: String,
}

impl Server {
    fn of(url: &str, headers: &[(&str, &str)]) -> Result<Self, String> {
        let address = url
            .strip_prefix("http://")
            .ok_or_else(|| format!("{url} is not http"))?;
        let mut lines = String::new();
        for (name, value) in headers {
            let _ = write!(lines, "{name}: {value}\r\n");
        }
        Ok(Self {
            address: address.to_owned(),
            headers: lines,
        })
    }

    fn connect(&self) -> Result<Connection, String> {
        let stream = TcpStream::connect(&self.address)
            .and_then(|stream| {
                stream.set_nodelay(true)?;
                Ok(stream)
            })
            .map_err(|error| format!("cannot connect to {}: {error}", self.address))?;
        Ok(Connection(BufReader::new(stream)))
    }

    fn get(&self, connection: &mut Connection, path: &str) -> Result<Vec<u8>, String> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\n{}\r\n",
            self.address, self.headers
        );
        let answer = connection.answer(request.as_bytes());
        answer.map_err(|error| format!("GET {path}: {error}"))
    }

    /// How long each request took on one connection, in milliseconds.
    fn times(&self, paths: &[String]) -> Result<Vec<f64>, String> {
        self.times_until(paths, &AtomicBool::new(false))
    }

    /// The same until told to stop.
    fn times_until(&self, paths: &[String], stop: &AtomicBool) -> Result<Vec<f64>, String> {
        let mut connection = self.connect()?;
        let mut times = Vec::new();
        for path in paths {
            if stop.load(Ordering::Relaxed) {
                break;
            }
            let start = Instant::now();
            self.get(&mut connection, path)?;
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
        Ok(times)
    }

    /// Requests per second over several connections.
    fn rate(&self, paths: &[String]) -> Result<f64, String> {
        let start = Instant::now();
        let done = thread::scope(|scope| {
            let threads: Vec<_> = (0..CONNECTIONS)
                .map(|_| scope.spawn(|| self.times(paths)))
                .collect();
            let mut done = 0;
            for thread in threads {
                let times = thread
                    .join()
                    .unwrap_or_else(|_| Err("a request panicked".to_owned()));
                done += times?.len();
            }
            Ok::<_, String>(done)
        })?;
        let done = u32::try_from(done).unwrap_or(u32::MAX);
        Ok(f64::from(done) / start.elapsed().as_secs_f64())
    }

    /// The ids of some deals among all; some numbers are none's.
    fn ids(&self, records: u32) -> Result<Vec<String>, String> {
        let mut random = Random(1);
        let mut ids = Vec::new();
        for _ in 0..40 {
            let some: Vec<_> = (0..50)
                .map(|_| (random.below(records as usize) + 1).to_string())
                .collect();
            let path = format!("{DEALS_PATH}?limit=50&ids={}", some.join(","));
            let page = self.page(&mut self.connect()?, &path)?;
            let deals = page["data"].as_array().into_iter().flatten();
            ids.extend(deals.map(|deal| deal["id"].to_string()));
        }
        Ok(ids)
    }

    fn page(&self, connection: &mut Connection, path: &str) -> Result<Value, String> {
        let body = self.get(connection, path)?;
        serde_json::from_slice(&body).map_err(|error| format!("GET {path}: {error}"))
    }

    /// The first deals, as the sandbox lists them.
    fn first_deals(&self, most: usize) -> Result<Vec<Value>, String> {
        let mut connection = self.connect()?;
        let (mut deals, mut cursor) = (Vec::new(), String::new());
        while deals.len() < most {
            let path = format!("{DEALS_PATH}?limit=500{cursor}");
            let page = self.page(&mut connection, &path)?;
            deals.extend(page["data"].as_array().into_iter().flatten().cloned());
            match page["additional_data"]["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        deals.truncate(most);
        Ok(deals)
    }

    /// Words of titles.
    fn words(&self) -> Result<Vec<String>, String> {
        let mut words: Vec<String> = Vec::new();
        for deal in self.first_deals(500)? {
            let title = deal["title"].as_str().unwrap_or_default().to_owned();
            let long =
                |word: &&str| word.len() > 3 && word.bytes().all(|it| it.is_ascii_alphabetic());
            words.extend(title.split(' ').filter(long).map(str::to_owned));
        }
        words.sort();
        words.dedup();
        Ok(words)
    }
}

/// A connection that stays open.
struct Connection(BufReader<TcpStream>);

impl Connection {
    /// The body of the answer to a request.
    fn answer(&mut self, request: &[u8]) -> Result<Vec<u8>, String> {
        let failed = |error: std::io::Error| error.to_string();
        self.0.get_mut().write_all(request).map_err(failed)?;
        let mut line = String::new();
        self.0.read_line(&mut line).map_err(failed)?;
        if !line.contains(" 200 ") {
            return Err(format!("expected 200, got {}", line.trim()));
        }
        let (mut length, mut is_chunked) = (0, false);
        loop {
            line.clear();
            self.0.read_line(&mut line).map_err(failed)?;
            let Some((name, value)) = line.trim().split_once(':') else {
                break;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = value
                    .trim()
                    .parse()
                    .map_err(|_| format!("content-length:{value}"))?;
            }
            is_chunked |= name.eq_ignore_ascii_case("transfer-encoding");
        }
        if !is_chunked {
            return self.take(length);
        }
        let mut body = Vec::new();
        loop {
            line.clear();
            self.0.read_line(&mut line).map_err(failed)?;
            let length =
                usize::from_str_radix(line.trim(), 16).map_err(|_| format!("a chunk of {line}"))?;
            body.extend(self.take(length)?);
            self.take(2)?;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    fn take(&mut self, length: usize) -> Result<Vec<u8>, String> {
        let mut bytes = vec![0; length];
        self.0
            .read_exact(&mut bytes)
            .map_err(|error| error.to_string())?;
        Ok(bytes)
    }
}

/// json-server in a folder of its own. It ends with this value.
struct JsonServer {
    process: Child,
    server: Server,
}

impl JsonServer {
    fn start(folder: &Path, deals: &[Value]) -> Result<Self, String> {
        let mut npm = Command::new("npm");
        npm.current_dir(folder).args([
            "install",
            "--prefix",
            ".",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--loglevel=error",
            JSON_SERVER,
        ]);
        succeed(&mut npm)?;
        let file = folder.join("db.json");
        let failed = |error: std::io::Error| format!("cannot write {}: {error}", file.display());
        let mut written = File::create(&file).map_err(failed)?;
        written
            .write_all(json!({ "deals": deals }).to_string().as_bytes())
            .map_err(failed)?;
        let port = free_port()?;
        let process = Command::new("node")
            .current_dir(folder)
            .arg("node_modules/json-server/lib/cli/bin.js")
            .args(["--quiet", "--port", &port.to_string(), "db.json"])
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start json-server: {error}"))?;
        let other = Self {
            process,
            server: Server::of(&format!("http://127.0.0.1:{port}"), &[])?,
        };
        let begun = Instant::now();
        while other.server.times(&["/deals/1".to_owned()]).is_err() {
            if begun.elapsed() > Duration::from_secs(60) {
                return Err("json-server does not answer".to_owned());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(other)
    }
}

impl Drop for JsonServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> Result<u16, String> {
    std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_end_are_found() {
        assert!((percentile(vec![3.0, 1.0, 2.0], 50) - 2.0).abs() < 1e-9);
        assert!((percentile(vec![3.0, 1.0, 2.0], 99) - 3.0).abs() < 1e-9);
        assert!(percentile(Vec::new(), 50).is_nan());
    }

    #[test]
    fn what_is_beyond_its_limit_is_named() {
        let good = [0.5, 7.0, 3.0, 2.0, 30.0, 9.0, 9.0, 60.0];
        assert!(compare(&good).1.is_empty());
        let bad = [0.5, 5.0, 3.0, 2.0, f64::NAN, 9.0, 9.0, 201.0];
        let names = [
            "one record, times json-server's rate",
            "filtered, sorted page of 500, p50 in ms",
            "memory in MB",
        ];
        assert_eq!(compare(&bad).1, names);
    }
}
