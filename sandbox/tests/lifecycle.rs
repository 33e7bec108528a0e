//! A sandbox's life: starting, keeping records, resetting, many callers at once, stopping.

mod support;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

use pipedrive_sandbox::{Builder, Db, Error, Sandbox, read_spec};
use serde_json::json;
use support::{Server, TOKEN, fixture_spec};

fn file(dir: &tempfile::TempDir) -> Db {
    Db::File(path(dir))
}

fn path(dir: &tempfile::TempDir) -> PathBuf {
    dir.path().join("sandbox.db")
}

/// A sandbox without sample data that keeps its records in this folder.
fn kept(dir: &tempfile::TempDir) -> Builder {
    Sandbox::builder().database(file(dir)).sample(false)
}

#[test]
fn records_outlive_a_restart() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(kept(&dir));
    let made = server.record("POST", "deals", &json!({"title": "Kept"}));
    let files = format!("deals/{}/files", made["id"]);
    let uploaded = server.upload(&files, "a.txt", "text/plain", b"kept");
    assert_eq!(uploaded.status, 201);
    let gone = server.record("POST", "deals", &json!({"title": "Gone"}))["id"].clone();
    server.call("DELETE", &format!("deals/{gone}"));
    server.stop();

    let server = Server::start(kept(&dir));
    assert_eq!(server.get(&format!("deals/{}", made["id"])).data(), made);
    assert_eq!(server.ids("deals?title=kept"), [1]);
    assert_eq!(server.ids("deals?deleted=true"), [2]);
    // The file's URL is that of today's server.
    let url = server.get(&files).data()[0]["url"]
        .as_str()
        .expect("a url")
        .to_owned();
    let path = url
        .strip_prefix(&format!("http://{}", server.address))
        .expect("a url of this server");
    assert_eq!(server.send("GET", path, &[TOKEN], b"").body, b"kept");
    server.stop();

    let server = Server::start(kept(&dir).reset(true));
    assert_eq!(server.ids("deals"), [0; 0]);
    assert_eq!(server.send("GET", path, &[TOKEN], b"").status, 404);
}

#[test]
fn a_reset_brings_the_sample_back() {
    let server = Server::start(Sandbox::builder().scale(10));
    let before = server.get("deals/1").data();
    let all = server.ids("deals?limit=500");
    server.call("DELETE", "deals/1");
    server.record("POST", "deals", &json!({"title": "Gone soon"}));
    assert_eq!(server.send("POST", "/_sandbox/reset", &[], b"").status, 401);
    let reply = server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
    let deals = &reply.data()["surfaces"][0]["records"]["Deal"];
    assert_eq!(*deals, all.len());
    assert_eq!(server.ids("deals?limit=500"), all);
    assert_eq!(server.get("deals/1").data()["title"], before["title"]);
    let next = server.record("POST", "deals", &json!({"title": "First"}));
    assert_eq!(next["id"].as_i64(), all.last().map(|last| last + 1));
}

#[test]
fn an_empty_company_has_what_an_account_begins_with() {
    let server = Server::empty();
    for (path, model) in [
        ("/v2/deals", "no deal"),
        ("/v2/persons", "no person"),
        ("/v1/leads", "no lead"),
    ] {
        let reply = server.send("GET", path, &[TOKEN], b"");
        assert_eq!(reply.data(), json!([]), "{model}");
    }
    let count = |path: &str| {
        let reply = server.send("GET", path, &[TOKEN], b"");
        reply.data().as_array().map_or(0, Vec::len)
    };
    assert_eq!(count("/v1/users"), 1);
    assert_eq!(count("/v2/pipelines"), 1);
    assert!(count("/v2/stages") > 1 && count("/v1/currencies") > 1);
    let fields = server.send("GET", "/v2/dealFields?limit=500", &[TOKEN], b"");
    let fields = fields.data();
    let mut fields = fields.as_array().expect("fields").iter();
    assert!(fields.len() > 10);
    assert!(fields.all(|field| field["is_custom_field"] == false));

    let deal = server.record("POST", "deals", &json!({"title": "First", "value": 10}));
    assert_eq!(
        (&deal["id"], &deal["stage_id"], &deal["owner_user_id"]),
        (&json!(1), &json!(1), &json!(1))
    );
}

#[test]
fn a_changed_spec_does_not_break_an_old_database() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(kept(&dir).spec(fixture_spec()));
    server.record(
        "POST",
        "deals",
        &json!({"title": "Old", "probability": 5, "mood": "good"}),
    );
    server.stop();

    // The surfaces of the real spec, one of the same name: fields come, go, and change their types.
    let surfaces = read_spec(Path::new("../spec")).expect("a spec").surfaces;
    let server = Server::start(kept(&dir).spec(surfaces));
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
fn a_changed_company_does_not_break_an_old_database() {
    let real = read_spec(Path::new("../spec")).expect("a spec");
    let with = |own: &str, other: &str| {
        let mut spec = real.clone();
        let company = spec.company.as_mut().expect("a company");
        let mut entities = company.entities.iter_mut();
        let deal = entities.find(|it| it.name == "deal").expect("deals");
        let mut fields = deal.fields.iter_mut();
        let field = fields.find(|it| it.name == own).expect("a field");
        other.clone_into(&mut field.name);
        spec
    };
    let dir = tempfile::tempdir().expect("a temporary folder");
    // What is now the description was called something else.
    let server = Server::start(kept(&dir).spec(with("description", "remark")));
    let old = server.record("POST", "deals", &json!({"title": "Old", "value": 12}));
    server.stop();

    let server = Server::start(kept(&dir));
    let path = format!("deals/{}", old["id"]);
    let deal = server.get(&path).data();
    assert_eq!(
        (&deal["title"], &deal["value"]),
        (&json!("Old"), &json!(12))
    );
    assert_eq!(deal["description"], json!(null));
    let change = json!({"id": old["id"], "description": "New"});
    assert_eq!(server.record("PUT", "deals", &change)["description"], "New");
    assert_eq!(server.get(&path).data()["description"], "New");
    assert_eq!(server.ids("deals?value=12"), [1]);
}

#[test]
fn another_programs_file_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(
        path(&dir),
        "not a database at all, but long enough to have a header of that length.".repeat(20),
    )
    .expect("a file");
    let refused = Server::try_start(kept(&dir).reset(true));
    assert!(matches!(refused, Err(Error::ForeignDatabase { .. })));
}

#[test]
fn a_second_sandbox_on_a_file_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(kept(&dir));
    let refused = Server::try_start(kept(&dir).reset(true));
    let said = refused.err().expect("a file in use").to_string();
    assert!(
        said.contains("in use by another sandbox")
            && said.contains(&path(&dir).display().to_string()),
        "{said}"
    );
    server.record("POST", "deals", &json!({"title": "Still here"}));
    server.stop();
    let server = Server::start(kept(&dir));
    assert_eq!(server.ids("deals"), [1]);
}

#[test]
fn a_damaged_file_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    Server::start(kept(&dir)).stop();
    let mut bytes = std::fs::read(path(&dir)).expect("the database");
    // The first page says that it is a database, and where its tables are.
    bytes[4096..].fill(0xA5);
    std::fs::write(path(&dir), bytes).expect("a damaged one");
    let refused = Server::try_start(kept(&dir));
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
    let server = Server::empty();
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
    let made: BTreeSet<_> = made.into_iter().collect();
    assert_eq!(made.len(), 50);
    let listed = server.ids("deals?limit=500");
    assert_eq!(listed, made.into_iter().collect::<Vec<_>>());
}

#[test]
fn changes_to_one_record_do_not_undo_each_other() {
    let server = Server::empty();
    let id = server.record("POST", "deals", &json!({"title": "x"}))["id"].clone();
    let changes = [
        ("title", json!("a")),
        ("value", json!(1)),
        ("probability", json!(2)),
        ("stage_id", json!(3)),
    ];
    thread::scope(|scope| {
        for (name, value) in &changes {
            let change = json!({"id": id, *name: value});
            let server = &server;
            scope.spawn(move || server.record("PUT", "deals", &change));
        }
    });
    let deal = server.get(&format!("deals/{id}")).data();
    for (name, value) in &changes {
        assert_eq!(deal[name], *value, "{name}");
    }
}

#[test]
fn dropping_it_stops_it() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let address = runtime.block_on(async {
        let sandbox = Sandbox::builder()
            .sample(false)
            .start()
            .await
            .expect("a sandbox");
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
    let server = Server::empty();
    let idle = TcpStream::connect(&server.address).expect("a connection");
    let mut half = TcpStream::connect(&server.address).expect("a connection");
    half.write_all(b"GET /crm/deals HTTP/1.1\r\nhost:")
        .expect("half a head");
    assert_eq!(server.get("deals").status, 200, "both were accepted");
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
    let server = Server::empty();
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
