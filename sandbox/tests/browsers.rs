//! Requests that a browser sends for a page: which pages and names are served, and what a page may read.

mod support;

use pipedrive_sandbox::{Error, Sandbox};
use serde_json::json;
use support::{Reply, Server, TOKEN};

/// A request under a name, from a page.
fn from(server: &Server, target: &str, host: &str, headers: &[(&str, &str)]) -> Reply {
    let (method, path) = target.split_once(' ').expect("a method and a path");
    let mut head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: 0\r\n"
    );
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    server.raw(format!("{head}\r\n").as_bytes())
}

#[test]
fn a_name_that_was_made_to_lead_here_is_not_served() {
    let server = Server::start(Sandbox::builder().sample(false).allow_host("sandbox"));
    server.record("POST", "deals", &json!({"title": "Kept"}));
    let delete = |host: &str| from(&server, "DELETE /crm/deals/1", host, &[TOKEN]);
    let refused = delete("evil.example:7473");
    assert!(refused.refusal(421).contains("--allow-host evil.example)"));
    assert_eq!(
        from(&server, "GET /", "evil.example", &[]).status,
        421,
        "not even that it is a sandbox"
    );
    assert_eq!(server.get("deals/1").data()["deleted"], false);
    assert_eq!(delete("sandbox:80").status, 200);
    assert_eq!(server.get("deals/1").data()["deleted"], true);
}

#[test]
fn a_page_of_another_site_is_not_served() {
    let server = Server::start(
        Sandbox::builder()
            .sample(false)
            .allow_origin("https://app.example"),
    );
    server.record("POST", "deals", &json!({"title": "Kept"}));
    let status = |target: &str, origin: &str| {
        let headers = [TOKEN, ("origin", origin)];
        from(&server, target, &server.address, &headers).status
    };
    let refused = from(
        &server,
        "GET /crm/deals",
        &server.address,
        &[TOKEN, ("origin", "https://evil.example")],
    );
    assert!(
        refused
            .refusal(403)
            .contains("--allow-origin https://evil.example)")
    );
    assert_eq!(refused.header("access-control-allow-origin"), None);
    assert_eq!(status("DELETE /crm/deals/1", "null"), 403);
    assert_eq!(server.get("deals/1").data()["deleted"], false);
    let own = format!("http://{}", server.address);
    for origin in ["https://app.example", "http://localhost:3000", &own] {
        assert_eq!(status("GET /crm/deals", origin), 200, "{origin}");
    }
    for target in ["POST /_sandbox/reset", "GET /_sandbox", "POST /oauth/token"] {
        for origin in ["https://app.example", "http://localhost:3000", "null"] {
            assert_eq!(status(target, origin), 403, "{target} from {origin}");
        }
    }
    assert_eq!(status("POST /_sandbox/reset", &own), 200);
    assert_eq!(status("POST /oauth/token", &own), 401, "no app is named");
}

#[test]
fn a_page_that_is_served_may_read_the_answer() {
    let server = Server::empty();
    let get = |path: &str, origin: &str| {
        let headers = [TOKEN, ("origin", origin)];
        from(&server, &format!("GET {path}"), &server.address, &headers)
    };
    let page = "http://localhost:3000";
    for (path, status) in [("/crm/deals", 200), ("/crm/deals/999", 404), ("/x", 404)] {
        let reply = get(path, page);
        assert_eq!(
            (reply.status, reply.header("access-control-allow-origin")),
            (status, Some(page)),
            "{path}"
        );
        assert_eq!(reply.header("vary"), Some("origin"), "{path}");
    }
    let own = get("/crm/deals", &format!("http://{}", server.address));
    assert_eq!(own.header("access-control-allow-origin"), None);
    assert_eq!(server.get("deals").header("vary"), None);
}

#[test]
fn preflights_are_answered() {
    let server = Server::start(
        Sandbox::builder()
            .sample(false)
            .allow_origin("https://app.example"),
    );
    let asks = |path: &str, origin: &str| {
        let headers = [
            ("origin", origin),
            ("access-control-request-method", "PATCH"),
            ("access-control-request-headers", "x-api-token,content-type"),
            ("access-control-request-private-network", "true"),
        ];
        let target = format!("OPTIONS {path}");
        from(&server, &target, &server.address, &headers)
    };
    let answer = asks("/api/v2/deals/1", "https://app.example");
    assert_eq!(answer.status, 204, "without a token");
    for (name, value) in [
        ("origin", "https://app.example"),
        ("methods", "PATCH"),
        ("headers", "x-api-token,content-type"),
        ("private-network", "true"),
    ] {
        let header = format!("access-control-allow-{name}");
        assert_eq!(answer.header(&header), Some(value), "{name}");
    }
    assert_eq!(asks("/v2/deals/1", "https://evil.example").status, 403);
    assert_eq!(asks("/_sandbox/reset", "https://app.example").status, 403);
    let plain = from(&server, "OPTIONS /crm/deals", &server.address, &[TOKEN]);
    assert_eq!(
        (plain.status, plain.header("allow")),
        (405, Some("GET, POST, PUT"))
    );
}

#[test]
fn it_listens_where_it_is_told() {
    let server = Server::start(Sandbox::builder().sample(false).host("0.0.0.0"));
    assert!(
        server.address.starts_with("127.0.0.1:"),
        "its URL is one that can be called: {}",
        server.address
    );
    let port = server.address.rsplit_once(':').expect("a port").1;
    assert_eq!(server.get("deals").status, 200);
    let named = from(&server, "GET /_sandbox", &format!("0.0.0.0:{port}"), &[]);
    let url = &named.data()["surfaces"][0]["url"];
    assert_eq!(
        *url,
        format!("http://0.0.0.0:{port}/crm"),
        "as it was called"
    );

    let refused = Server::try_start(Sandbox::builder().host("192.0.2.1"));
    let error = refused.err().expect("no address of this machine");
    assert!(error.to_string().contains("192.0.2.1"), "{error}");
}

#[test]
fn what_is_no_host_or_origin_cannot_be_allowed() {
    let refused = Server::try_start(Sandbox::builder().allow_host("http://sandbox"));
    assert!(matches!(refused, Err(Error::HostName(_))));
    let refused = Server::try_start(Sandbox::builder().allow_origin("*"));
    assert!(matches!(refused, Err(Error::Origin(_))));
}
