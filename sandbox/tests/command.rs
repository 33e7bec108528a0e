//! The command itself: what it prints, what it refuses, how it stops.

use std::io::{BufRead, BufReader, Read, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

const BINARY: &str = env!("CARGO_BIN_EXE_pipedrive-sandbox");

/// Ends the process however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(BINARY)
        .args(arguments)
        .output()
        .expect("a process");
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[cfg(unix)]
#[test]
fn it_says_where_it_is_and_stops_when_asked() {
    for (signal, sample, deals) in [
        ("INT", "--seed=1", "Deal 300"),
        ("TERM", "--empty", "Deal 0"),
    ] {
        let child = Command::new(BINARY)
            .args(["--port", "0", "--token", "mine", sample])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut running = Running(child);
        let mut out = BufReader::new(running.0.stdout.take().expect("its output"));
        let mut said = String::new();
        while !said.contains("Ctrl-C") {
            assert_ne!(
                out.read_line(&mut said).expect("a line"),
                0,
                "it ended: {said}"
            );
        }
        for part in [
            "http://127.0.0.1:",
            "token    mine",
            "29 operations",
            "/crm\n",
            deals,
            "in memory",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        let asked = Command::new("kill")
            .args(["-s", signal, &running.0.id().to_string()])
            .status();
        assert!(asked.expect("kill").success());
        assert_eq!(
            running.0.wait().expect("an end").code(),
            Some(0),
            "{signal}"
        );
        let mut errors = String::new();
        running
            .0
            .stderr
            .take()
            .expect("its errors")
            .read_to_string(&mut errors)
            .expect("text");
        assert_eq!(errors, "");
    }
}

#[test]
fn it_answers_when_nobody_reads_its_log() {
    let child = Command::new(BINARY)
        .args(["--port", "0", "--empty"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut running = Running(child);
    drop(running.0.stderr.take());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().expect("its output"))
        .read_line(&mut first)
        .expect("a line");
    let address = first.trim().rsplit_once("//").expect("its URL").1;
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream
        .write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .expect("a request");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).expect("an answer");
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
}

/// Runs the command, sends requests for these paths to it, and gives what it wrote on standard error.
fn errors(arguments: &[&str], paths: &[&str]) -> String {
    let child = Command::new(BINARY)
        .args(["--port", "0", "--empty"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut running = Running(child);
    let mut said = String::new();
    let mut out = BufReader::new(running.0.stdout.take().expect("its output"));
    while !said.contains("Ctrl-C") {
        assert_ne!(out.read_line(&mut said).expect("a line"), 0, "{said}");
    }
    let first = said.lines().next().expect("a line");
    let address = first.rsplit_once("//").expect("its URL").1;
    for path in paths {
        let mut stream = TcpStream::connect(address).expect("a connection");
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut reply = String::new();
        stream.read_to_string(&mut reply).expect("an answer");
        assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    }
    let _ = running.0.kill();
    let mut errors = String::new();
    let mut stream = running.0.stderr.take().expect("its errors");
    stream.read_to_string(&mut errors).expect("text");
    errors
}

#[test]
fn a_token_in_the_query_is_warned_of_once_and_never_shown() {
    let path = "/v1/leads?api_token=hidden";
    let errors = errors(&["--token", "hidden"], &[path, path]);
    assert_eq!(errors.matches("warning: ").count(), 1, "{errors}");
    assert_eq!(
        errors.matches("GET /v1/leads?api_token=… 200").count(),
        2,
        "{errors}"
    );
    assert!(!errors.contains("hidden"), "{errors}");
}

#[test]
fn retired_operations_are_marked_in_the_log() {
    let token = ["--token", "mine"];
    let paths = [
        "/retired/v1/pipelines?api_token=mine",
        "/v1/leads?api_token=mine",
        "/v1/deals?api_token=mine",
    ];
    let marked = |errors: &str| {
        let lines = errors
            .lines()
            .filter(|line| line.ends_with(" ms (retired)"));
        let lines = lines.filter_map(|line| line.split(['?', ' ']).nth(1));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(marked(&errors(&token, &paths)), ["/retired/v1/pipelines"]);
    let errors = errors(&["--token", "mine", "--retired"], &paths);
    assert_eq!(marked(&errors), ["/retired/v1/pipelines", "/v1/deals"]);
}

#[test]
fn letting_other_machines_in_is_warned_of() {
    let warned = errors(&["--host", "0.0.0.0"], &["/"]);
    assert!(
        warned.starts_with("warning: other machines can reach this sandbox at 0.0.0.0:"),
        "{warned}"
    );
    assert!(warned.contains("--token"), "{warned}");
    let warned = errors(&["--host", "0.0.0.0", "--token", "mine", "-q"], &["/"]);
    assert!(
        warned.starts_with("warning: ") && !warned.contains("--token"),
        "{warned}"
    );
    assert_eq!(errors(&["--host", "localhost", "--quiet"], &["/"]), "");
}

#[test]
fn what_it_cannot_do_is_said_on_one_screen() {
    let (code, said) = refused(&["--prot", "1"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("--prot") && said.contains("--help"), "{said}");

    let (code, said) = refused(&["--port", "99999"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("'99999' for '--port'"), "{said}");

    let (code, said) = refused(&["--db", ""]);
    assert_eq!(code, Some(2));
    assert!(said.contains("'--db' needs a file"), "{said}");

    let (code, said) = refused(&["--spec", "no/such/folder"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("no/such/folder"), "{said}");

    let (code, said) = refused(&["--port", "0", "--db", "no/such/folder/a.db"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("a.db"), "{said}");
}

#[test]
fn the_health_check_tells_a_sandbox_from_none() {
    let (code, said) = refused(&["--health", "--port", "1"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("no sandbox answers at 127.0.0.1:1"), "{said}");

    let child = Command::new(BINARY)
        .env("PIPEDRIVE_SANDBOX_OPTIONS", "--port 0 --empty --token mine")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut running = Running(child);
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().expect("its output"))
        .read_line(&mut first)
        .expect("a line");
    let port = first.trim().rsplit_once(':').expect("its URL").1;
    // It listens everywhere in a container, and the check finds it on this machine.
    for host in ["127.0.0.1", "localhost", "0.0.0.0"] {
        let asked = refused(&["--health", "--host", host, "--port", port]);
        assert_eq!(asked, (Some(0), String::new()), "{host}");
    }
    let _ = running.0.kill();
    let mut log = String::new();
    let mut stream = running.0.stderr.take().expect("its log");
    stream.read_to_string(&mut log).expect("text");
    assert_eq!(log, "", "health checks fill no log");

    let other = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = other.local_addr().expect("an address").port().to_string();
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = other.accept().expect("a connection");
        let _ = stream.read(&mut [0; 1024]);
        let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
    });
    let (code, said) = refused(&["--health", "--port", &port]);
    assert_eq!(code, Some(1));
    assert!(said.contains("404 Not Found"), "{said}");
    answering.join().expect("a server");
}
