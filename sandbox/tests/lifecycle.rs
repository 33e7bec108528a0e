//! A sandbox's life: starting, keeping records, resetting, many callers at once, stopping.

mod support;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;

use pipedrive_sandbox::{Db, Error, Sandbox};
use serde_json::json;
use support::{Server, TOKEN, fixture_spec};

fn file(dir: &tempfile::TempDir) -> Db {
    Db::File(path(dir))
}

fn path(dir: &tempfile::TempDir) -> PathBuf {
    dir.path().join("sandbox.db")
}

#[test]
fn records_outlive_a_restart() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(Sandbox::builder().database(file(&dir)));
    let made = server.record("POST", "deals", &json!({"title": "Kept"}));
    assert_eq!(
        server
            .upload("deals/1/files", "a.txt", "text/plain", b"kept")
            .status,
        201
    );
    server.call("DELETE", "deals/2");
    server.stop();

    let server = Server::start(Sandbox::builder().database(file(&dir)));
    assert_eq!(server.get(&format!("deals/{}", made["id"])).data(), made);
    assert_eq!(server.ids("deals?title=kept"), [8]);
    assert_eq!(server.ids("deals?deleted=true"), [2]);
    // The file's URL is that of today's server.
    let url = server.get("deals/1/files").data()[1]["url"]
        .as_str()
        .expect("a url")
        .to_owned();
    let path = url
        .strip_prefix(&format!("http://{}", server.address))
        .expect("a url of this server");
    assert_eq!(server.send("GET", path, &[TOKEN], b"").body, b"kept");
    server.stop();

    let server = Server::start(Sandbox::builder().database(file(&dir)).reset(true));
    assert_eq!(server.ids("deals"), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn a_reset_brings_the_sample_back() {
    let server = Server::new();
    let before = server.get("deals").data();
    server.call("DELETE", "deals/1");
    server.record("POST", "deals", &json!({"title": "Gone soon"}));
    assert_eq!(server.send("POST", "/_sandbox/reset", &[], b"").status, 401);
    let reply = server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
    assert_eq!(reply.data()["surfaces"][0]["records"]["Deal"], 7);
    assert_eq!(server.get("deals").data(), before);
    assert_eq!(
        server.record("POST", "deals", &json!({"title": "First"}))["id"],
        8
    );
}

#[test]
fn a_changed_spec_does_not_break_an_old_database() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(Sandbox::builder().database(file(&dir)).spec(fixture_spec()));
    server.record(
        "POST",
        "deals",
        &json!({"title": "Old", "probability": 5, "mood": "good"}),
    );
    server.stop();

    // The real spec under the same name: fields come, go, and change their types.
    let server = Server::start(Sandbox::builder().database(file(&dir)));
    let ids = server.ids("deals?title=old");
    let deal = server.get(&format!("deals/{}", ids[0])).data();
    assert_eq!(
        (&deal["probability"], &deal["org_id"]),
        (&json!(5), &json!(null))
    );
    assert_eq!(
        deal["add_time"].as_str().map(str::len),
        Some(19),
        "a moment in the surface's own format"
    );
    let changed = server.record("PUT", "deals", &json!({"id": ids[0], "currency": "SEK"}));
    assert_eq!(changed["title"], "Old");
    assert_eq!(server.ids("deals?currency=SEK"), ids);
}

#[test]
fn another_programs_file_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(
        path(&dir),
        "not a database at all, but long enough to have a header of that length.".repeat(20),
    )
    .expect("a file");
    let refused = Server::try_start(Sandbox::builder().database(file(&dir)).reset(true));
    assert!(matches!(refused, Err(Error::ForeignDatabase { .. })));
}

#[test]
fn a_damaged_file_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    Server::start(Sandbox::builder().database(file(&dir))).stop();
    let mut bytes = std::fs::read(path(&dir)).expect("the database");
    // The first page says that it is a database, and where its tables are.
    bytes[4096..].fill(0xA5);
    std::fs::write(path(&dir), bytes).expect("a damaged one");
    let refused = Server::try_start(Sandbox::builder().database(file(&dir)));
    let said = refused.err().expect("a damaged database").to_string();
    assert!(
        said.contains("malformed") && said.contains(&path(&dir).display().to_string()),
        "{said}"
    );
}

#[test]
fn a_taken_port_is_named_with_the_remedy() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let Err(error) = Server::try_start(Sandbox::builder().port(port)) else {
        panic!("the port is taken")
    };
    let said = error.to_string();
    assert!(
        said.contains(&port.to_string()) && said.contains("--port"),
        "{said}"
    );
}

#[test]
fn many_callers_at_once_get_ids_of_their_own() {
    let server = Server::new();
    let made: Vec<i64> = thread::scope(|scope| {
        let calls: Vec<_> = (0..50)
            .map(|at| {
                let server = &server;
                scope.spawn(move || {
                    server.record("POST", "deals", &json!({"title": format!("Deal {at}")}))
                })
            })
            .collect();
        calls
            .into_iter()
            .map(|call| {
                call.join().expect("a record")["id"]
                    .as_i64()
                    .expect("an id")
            })
            .collect()
    });
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), 50);
    assert_eq!(server.ids("deals?limit=500").len(), 57);
}

#[test]
fn changes_to_one_record_do_not_undo_each_other() {
    let server = Server::new();
    thread::scope(|scope| {
        for (name, value) in [
            ("title", json!("a")),
            ("value", json!(1)),
            ("probability", json!(2)),
            ("stage_id", json!(9)),
        ] {
            let server = &server;
            scope.spawn(move || server.record("PUT", "deals", &json!({"id": 1, name: value})));
        }
    });
    let deal = server.get("deals/1").data();
    assert_eq!((&deal["title"], &deal["value"]), (&json!("a"), &json!(1)));
    assert_eq!(
        (&deal["probability"], &deal["stage_id"]),
        (&json!(2), &json!(9))
    );
}

#[test]
fn dropping_it_stops_it() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let address = runtime.block_on(async {
        let sandbox = Sandbox::builder().start().await.expect("a sandbox");
        let address = sandbox.url().trim_start_matches("http://").to_owned();
        assert!(TcpStream::connect(&address).is_ok());
        assert!(
            !format!("{sandbox:?}").contains(sandbox.token()),
            "the token is not shown"
        );
        drop(sandbox);
        // Its task gets to know of it when it next runs.
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        address
    });
    assert!(TcpStream::connect(&address).is_err());
}

#[test]
fn a_stop_does_not_wait_for_idle_connections() {
    let server = Server::new();
    let idle = TcpStream::connect(&server.address).expect("a connection");
    let mut half = TcpStream::connect(&server.address).expect("a connection");
    half.write_all(b"GET /crm/deals HTTP/1.1\r\nhost:")
        .expect("half a head");
    assert_eq!(server.get("deals/1").status, 200, "both were accepted");
    let started = std::time::Instant::now();
    server.stop();
    assert!(
        started.elapsed().as_secs() < 4,
        "it waited for a connection without a request"
    );
    drop((idle, half));
}

#[test]
fn a_wrong_token_to_start_with_is_refused() {
    for token in ["", "a b", "ü", "a\nb"] {
        let refused = Server::try_start(Sandbox::builder().token(token));
        assert!(matches!(refused, Err(Error::Token)), "{token:?}");
    }
}

#[test]
fn it_says_what_it_serves() {
    let server = Server::new();
    let page = server.send("GET", "/", &[], b"");
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, Some("text/plain; charset=utf-8"))
    );
    assert!(
        page.text()
            .contains(&format!("http://{}/crm", server.address)),
        "{}",
        page.text()
    );
    assert!(page.text().contains("PATCH deals/{id}/status"));
    let surface = &server.send("GET", "/_sandbox", &[], b"").data()["surfaces"][0];
    assert_eq!(surface["url"], format!("http://{}/crm", server.address));
    assert_eq!(surface["operations"].as_array().map(Vec::len), Some(29));
    assert!(!page.text().contains("sandbox-token"));
}
