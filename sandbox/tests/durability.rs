//! What is kept when a sandbox ends without being asked, or when its disk is full.
#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use pipedrive_sandbox::{Db, Sandbox};
use serde_json::{Value, json};
use support::{Server, TOKEN};

const BINARY: &str = env!("CARGO_BIN_EXE_pipedrive-sandbox");

/// A sandbox in a process of its own, which is killed when this is dropped.
struct Process {
    child: Child,
    address: String,
}

impl Process {
    /// Starts the binary on a file, by a shell that runs `before` first.
    fn start(file: &Path, before: &str) -> Self {
        let script = format!("{before}; exec \"$0\" --port 0 --quiet --empty --db \"$1\"");
        let mut child = Command::new("sh")
            .args(["-c", &script, BINARY])
            .arg(file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a process");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut first = String::new();
        out.read_line(&mut first).expect("a line");
        // What follows it is read too, so that the pipe is never closed or full.
        thread::spawn(move || out.read_to_end(&mut Vec::new()));
        let address = first.trim().rsplit_once("//").expect("its URL").1;
        Self {
            child,
            address: address.to_owned(),
        }
    }

    /// Adds a deal; `None` where no whole response arrives.
    fn add(&self, title: &str) -> Option<(u16, Value)> {
        let body = json!({ "title": title }).to_string();
        let (name, token) = TOKEN;
        let request = format!(
            "POST /api/v2/deals HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{name}: {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.write_all(request.as_bytes()).ok()?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply).ok()?;
        let (head, body) = reply.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some((status, serde_json::from_str(body).ok()?))
    }

    /// `kill -9`.
    fn kill(&mut self) {
        self.child.kill().expect("a process to kill");
        self.child.wait().expect("its end");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The titles of all deals in a file, by id.
fn titles(file: &Path) -> BTreeMap<i64, String> {
    let db = Db::File(file.to_owned());
    let server = Server::start(Sandbox::builder().database(db).sample(false));
    let mut titles = BTreeMap::new();
    let mut path = "/api/v2/deals?limit=500".to_owned();
    loop {
        let page = server.send("GET", &path, &[TOKEN], b"").value();
        for deal in page["data"].as_array().expect("deals") {
            let title = deal["title"].as_str().expect("a title");
            titles.insert(deal["id"].as_i64().expect("an id"), title.to_owned());
        }
        match page["additional_data"]["next_cursor"].as_str() {
            Some(cursor) => path = format!("/api/v2/deals?limit=500&cursor={cursor}"),
            None => return titles,
        }
    }
}

#[test]
fn every_acknowledged_write_survives_a_kill() {
    const WRITERS: usize = 4;
    const ENOUGH: usize = 120;
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("box.db");
    let mut acknowledged = BTreeMap::new();
    // The second round begins with the log that the first one left.
    for round in 0..2 {
        let mut process = Process::start(&file, ":");
        let count = AtomicUsize::new(0);
        let added = thread::scope(|scope| {
            let writers = (0..WRITERS).map(|writer| {
                let (process, count) = (&process, &count);
                scope.spawn(move || {
                    let mut added = Vec::new();
                    for at in 0.. {
                        let title = format!("Round {round}, writer {writer}, {at}");
                        let Some((status, reply)) = process.add(&title) else {
                            break;
                        };
                        assert_eq!(status, 200, "{reply}");
                        added.push((reply["data"]["id"].as_i64().expect("an id"), title));
                        count.fetch_add(1, Ordering::Relaxed);
                    }
                    added
                })
            });
            let writers: Vec<_> = writers.collect();
            while count.load(Ordering::Relaxed) < ENOUGH {
                assert!(!writers.iter().all(thread::ScopedJoinHandle::is_finished));
                thread::sleep(Duration::from_millis(1));
            }
            let pid = process.child.id().to_string();
            let killed = Command::new("kill").args(["-9", &pid]).status();
            assert!(killed.expect("kill").success());
            let added = writers.into_iter().map(|it| it.join().expect("a writer"));
            added.flatten().collect::<Vec<_>>()
        });
        process.kill();
        assert!(added.len() >= ENOUGH, "{}", added.len());
        acknowledged.extend(added);
        let kept = titles(&file);
        for (id, title) in &acknowledged {
            assert_eq!(kept.get(id), Some(title));
        }
        // Of those on their way when it was killed, each writer has one at most.
        let most = acknowledged.len() + WRITERS * (round + 1);
        assert!(kept.len() <= most, "{} of {most}", kept.len());
    }
}

#[test]
fn a_full_disk_is_said_and_costs_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("box.db");
    let mut acknowledged = BTreeMap::new();
    // No file of the process becomes longer than 3 MiB, as if the disk had no more room.
    let mut process = Process::start(&file, "trap '' XFSZ; ulimit -f 6144");
    let title = "x".repeat(240);
    let refused = loop {
        let title = format!("{} {title}", acknowledged.len());
        let (status, reply) = process.add(&title).expect("a response");
        if status != 200 {
            assert_eq!(status, 507, "{reply}");
            break reply;
        }
        acknowledged.insert(reply["data"]["id"].as_i64().expect("an id"), title);
        assert!(acknowledged.len() < 5000, "the disk is never full");
    };
    assert!(acknowledged.len() > 20, "{}", acknowledged.len());
    let said = refused["error"].as_str().expect("an error");
    assert!(
        said.contains("full") && said.contains("nothing was written"),
        "{said}"
    );
    // It still answers, and what it was given is there.
    let (status, _) = process.add(&title).expect("a response");
    assert_eq!(status, 507);
    process.kill();
    assert_eq!(titles(&file), acknowledged);
}
