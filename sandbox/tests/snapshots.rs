//! Snapshots: all records come back, whatever happened since.

mod support;

use pipedrive_sandbox::{Db, Sandbox};
use serde_json::{Value, json};
use support::{Reply, Server, TOKEN};

fn send(server: &Server, method: &str, path: &str) -> Reply {
    let path = format!("/_sandbox/snapshots{path}");
    server.send(method, &path, &[TOKEN], b"")
}

fn names(server: &Server) -> Vec<String> {
    let all = send(server, "GET", "").data();
    let all = all.as_array().expect("a list").iter();
    let names = all.map(|it| it["name"].as_str().expect("a name").to_owned());
    names.collect()
}

fn add(server: &Server, title: &str) -> Value {
    server.record("POST", "deals", &json!({ "title": title }))["id"].clone()
}

fn found(server: &Server, term: &str) -> usize {
    let path = format!("/api/v2/deals/search?term={term}");
    let found = server.send("GET", &path, &[TOKEN], b"").data();
    found["items"].as_array().map_or(0, Vec::len)
}

#[test]
fn a_snapshot_brings_everything_back() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for db in [Db::Memory, Db::File(dir.path().join("box.db"))] {
        let server = Server::start(Sandbox::builder().database(db).sample(false));
        let kept = add(&server, "Kept");
        let files = format!("deals/{kept}/files");
        server.upload(&files, "a.txt", "text/plain", b"kept");
        let before = server.digest();
        let made = send(&server, "POST", "/ready").data();
        assert!(made["bytes"].as_u64() > Some(4096), "{made}");
        assert_eq!(names(&server), ["ready"]);

        let later = add(&server, "Later");
        server.call("DELETE", &format!("deals/{kept}"));
        assert_ne!(server.digest(), before);
        assert_eq!((found(&server, "kept"), found(&server, "later")), (0, 1));

        assert_eq!(send(&server, "POST", "/ready/restore").data(), made);
        assert_eq!(server.digest(), before);
        assert_eq!((found(&server, "kept"), found(&server, "later")), (1, 0));
        // It can be restored again, and ids begin where they did.
        assert_eq!(add(&server, "Later"), later);
        assert_eq!(send(&server, "POST", "/ready/restore").status, 200);
        assert_eq!(server.digest(), before);
        assert_eq!(
            server.send("POST", "/_sandbox/reset", &[TOKEN], b"").status,
            200
        );
        assert_eq!(send(&server, "POST", "/ready/restore").status, 200);
        assert_eq!(server.digest(), before);
    }
}

#[test]
fn snapshots_have_names() {
    let server = Server::empty();
    assert_eq!(names(&server), [""; 0]);
    send(&server, "POST", "/b");
    send(&server, "POST", "/a-1_X");
    assert_eq!(names(&server), ["a-1_X", "b"]);
    // The name is that of the last one.
    add(&server, "Later");
    let before = server.digest();
    send(&server, "POST", "/b");
    add(&server, "Gone");
    send(&server, "POST", "/b/restore");
    assert_eq!(server.digest(), before);
    assert_eq!(send(&server, "DELETE", "/b").data(), json!({"name": "b"}));
    assert_eq!(names(&server), ["a-1_X"]);
    for (method, path) in [("DELETE", "/b"), ("POST", "/b/restore")] {
        let said = send(&server, method, path).refusal(404);
        assert!(said.contains("no snapshot b"), "{said}");
    }
    let long = format!("/{}", "x".repeat(65));
    for path in [
        "/",
        "/..",
        "/a.b",
        "/a%2Fb",
        "/a/b/restore",
        "/restore/restore/restore",
        &long,
    ] {
        let said = send(&server, "POST", path).refusal(400);
        assert!(said.contains("a name of at most 64"), "{path}: {said}");
    }
    assert_eq!(server.digest(), before, "what is refused changes nothing");
    let reply = server.send("POST", "/_sandbox/snapshots/a", &[], b"");
    assert_eq!(reply.status, 401);
}

#[test]
fn snapshots_of_a_file_outlive_a_restart() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("box.db");
    let start = || {
        Server::start(
            Sandbox::builder()
                .database(Db::File(file.clone()))
                .sample(false),
        )
    };
    let server = start();
    add(&server, "Kept");
    let before = server.digest();
    send(&server, "POST", "/ready");
    add(&server, "Gone");
    server.stop();
    let server = start();
    assert_eq!(names(&server), ["ready"]);
    send(&server, "POST", "/ready/restore");
    assert_eq!(server.digest(), before);
    let folder = dir.path().join("box.db-snapshots");
    let files = std::fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(files, 1, "nothing is left beside it");
    // Another file of that name is no snapshot, and nothing is lost by it.
    std::fs::write(folder.join("odd.db"), "no database ".repeat(500)).expect("a file");
    send(&server, "POST", "/odd/restore").refusal(409);
    assert_eq!(server.digest(), before);
}
