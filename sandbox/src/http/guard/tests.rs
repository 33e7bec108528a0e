//! Which heads of requests are admitted.

use super::*;

fn guard() -> Guard {
    let hosts = ["sandbox".to_owned(), "fd00::7".to_owned()];
    let origins = ["https://App.example".to_owned()];
    let own = ["_sandbox".to_owned(), "oauth".to_owned()];
    Guard::new("192.168.1.7", &hosts, &origins, own.to_vec()).expect("hosts and origins")
}

/// The status of a refusal, or 0.
fn status(path: &str, headers: &[(&'static str, &str)]) -> u16 {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, value.parse().expect("a header value"));
    }
    let uri = path.parse().expect("a path");
    let admitted = guard().admit(&uri, &map);
    admitted.err().map_or(0, |refusal| refusal.status)
}

#[test]
fn hosts_of_this_machine_and_allowed_ones_are_served() {
    for host in [
        "localhost",
        "LocalHost:7473",
        "127.0.0.1:1",
        "127.9.9.9",
        "[::1]:7473",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "192.168.1.7:7473",
        "Sandbox:80",
        "[fd00::7]:80",
    ] {
        assert_eq!(status("/", &[("host", host)]), 0, "{host}");
    }
    for host in [
        "",
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:7473",
        "evil.example:127",
        "192.168.1.8",
        "localhost:x",
        "localhost@evil.example",
        "[::2]",
        "[::1]x",
        "[::1",
    ] {
        assert_eq!(status("/", &[("host", host)]), 421, "{host}");
    }
    assert_eq!(status("/", &[]), 0, "HTTP/1.0 states none");
    assert_eq!(
        status("/", &[("host", "localhost"), ("host", "evil.example")]),
        421
    );
    assert_eq!(
        status("http://evil.example/", &[("host", "localhost")]),
        421,
        "the target of the request comes before its host"
    );
}

#[test]
fn pages_of_this_machine_and_allowed_ones_are_served() {
    let from = |origin| {
        status(
            "/v1/deals",
            &[("host", "localhost:7473"), ("origin", origin)],
        )
    };
    for origin in [
        "http://localhost:7473",
        "http://localhost:3000",
        "https://127.0.0.1",
        "http://[::1]:80",
        "https://app.example",
    ] {
        assert_eq!(from(origin), 0, "{origin}");
    }
    for origin in [
        "null",
        "",
        "https://evil.example",
        "http://app.example",
        "https://app.example:444",
        "https://localhost.evil.example",
        "file://",
        "ftp://localhost",
    ] {
        assert_eq!(from(origin), 403, "{origin}");
    }
    let both = [
        ("origin", "http://localhost"),
        ("origin", "https://evil.example"),
    ];
    assert_eq!(status("/v1/deals", &both), 403);
    let own = [("host", "sandbox:7473"), ("origin", "http://sandbox:7473")];
    assert_eq!(
        status("/v1/deals", &own),
        0,
        "its own page under an allowed name"
    );
    let other = [("host", "sandbox:7473"), ("origin", "http://sandbox:1")];
    assert_eq!(status("/v1/deals", &other), 403);
}

#[test]
fn control_and_oauth_are_for_its_own_pages() {
    for path in [
        "/_sandbox/reset",
        "/_sandbox",
        "/oauth/token",
        "//oauth/token",
    ] {
        let with = |headers: &[(&'static str, &str)]| {
            let host = [("host", "localhost:7473")];
            status(path, &[&host, headers].concat())
        };
        assert_eq!(with(&[]), 0, "{path}");
        assert_eq!(with(&[("origin", "http://localhost:7473")]), 0, "{path}");
        assert_eq!(with(&[("origin", "http://localhost:3000")]), 403, "{path}");
        assert_eq!(with(&[("origin", "https://app.example")]), 403, "{path}");
        assert_eq!(with(&[("origin", "null")]), 403, "{path}");
        let image = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "no-cors"),
        ];
        assert_eq!(with(&image), 403, "{path}");
        let link = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
        ];
        assert_eq!(with(&link), 0, "{path}");
    }
}

#[test]
fn only_hosts_and_origins_can_be_allowed() {
    let own = Vec::new;
    for host in ["", "a:1", "http://a", "a/b", "a b@c"] {
        let refused = Guard::new("127.0.0.1", &[host.to_owned()], &[], own());
        assert!(matches!(refused, Err(Error::HostName(_))), "{host}");
    }
    for origin in [
        "",
        "*",
        "null",
        "app.example",
        "https://",
        "https://a/",
        "https://a b",
    ] {
        let refused = Guard::new("127.0.0.1", &[], &[origin.to_owned()], own());
        assert!(matches!(refused, Err(Error::Origin(_))), "{origin}");
    }
    for origin in ["https://a.example", "http://a:1", "chrome-extension://abc"] {
        assert!(Guard::new("127.0.0.1", &[], &[origin.to_owned()], own()).is_ok());
    }
}
