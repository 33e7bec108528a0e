//! OAuth 2.0 as an app meets it: letting it in, tokens that end, and giving them back.

mod support;

use std::time::Duration;

use pipedrive_sandbox::Sandbox;
use serde_json::Value;
use support::{Reply, Server, TOKEN};

/// `app:secret`, and `other:secret`
const APP: (&str, &str) = ("authorization", "Basic YXBwOnNlY3JldA==");
const OTHER: (&str, &str) = ("authorization", "Basic b3RoZXI6c2VjcmV0");
const BACK: &str = "redirect_uri=https://app.example.com/callback";

fn post(server: &Server, path: &str, client: (&str, &str), form: &str) -> Reply {
    let headers = [
        client,
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    server.send("POST", path, &headers, form.as_bytes())
}

fn json(reply: &Reply) -> Value {
    serde_json::from_str(&reply.text()).unwrap_or_else(|error| panic!("{error}: {}", reply.text()))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name} in {value}"))
}

/// The code that a program is sent back with.
fn code(server: &Server) -> String {
    let path = format!("/oauth/authorize?client_id=app&state=a%20b&{BACK}");
    let reply = server.send("GET", &path, &[], b"");
    assert_eq!(reply.status, 302, "{}", reply.text());
    let location = reply.header("location").expect("a location");
    let query = location.strip_prefix("https://app.example.com/callback?code=");
    let (code, state) = query.expect(location).split_once('&').expect("a state");
    assert_eq!(state, "state=a+b");
    code.to_owned()
}

fn exchange(server: &Server, code: &str) -> Reply {
    let form = format!("grant_type=authorization_code&code={code}&{BACK}");
    post(server, "/oauth/token", APP, &form)
}

/// The status of a call with a token.
fn called(server: &Server, token: &str) -> u16 {
    let bearer = format!("Bearer {token}");
    server
        .send("GET", "/crm/deals", &[("authorization", &bearer)], b"")
        .status
}

#[test]
fn an_app_is_let_in_calls_refreshes_and_goes() {
    let server = Server::empty();
    let code = code(&server);
    let issued = json(&exchange(&server, &code));
    assert_eq!(text(&issued, "token_type"), "Bearer");
    assert_eq!(issued["expires_in"], 3600);
    assert_eq!(
        text(&issued, "api_domain"),
        format!("http://{}", server.address)
    );
    assert!(text(&issued, "scope").starts_with("base,"), "{issued}");
    let (access, refresh) = (
        text(&issued, "access_token"),
        text(&issued, "refresh_token"),
    );
    assert_eq!(called(&server, access), 200);
    assert_eq!(called(&server, refresh), 401);
    assert_eq!(called(&server, &code), 401);

    let form = format!("grant_type=refresh_token&refresh_token={refresh}");
    let again = json(&post(&server, "/oauth/token", APP, &form));
    assert_eq!(
        text(&again, "refresh_token"),
        refresh,
        "the same is issued again"
    );
    assert_ne!(text(&again, "access_token"), access);
    assert_eq!(called(&server, text(&again, "access_token")), 200);

    let revoke = |client, token: &str| {
        let reply = post(&server, "/oauth/revoke", client, &format!("token={token}"));
        assert_eq!(reply.status, 200);
    };
    revoke(OTHER, refresh);
    revoke(APP, access);
    assert_eq!(called(&server, access), 401);
    assert_eq!(called(&server, text(&again, "access_token")), 200);
    revoke(APP, refresh);
    assert_eq!(called(&server, text(&again, "access_token")), 401);
    let reply = post(&server, "/oauth/token", APP, &form);
    assert_eq!(
        (reply.status, text(&json(&reply), "error")),
        (400, "invalid_grant")
    );
}

#[test]
fn a_code_works_once_for_who_got_it() {
    let server = Server::empty();
    let of = |client, form: &str| {
        let reply = post(&server, "/oauth/token", client, form);
        let error = json(&reply)["error"].as_str().map(str::to_owned);
        (reply.status, error.unwrap_or_default())
    };
    let invalid = (400, "invalid_grant".to_owned());
    let used = code(&server);
    assert_eq!(exchange(&server, &used).status, 200);
    let form = |code: &str| format!("grant_type=authorization_code&code={code}&{BACK}");
    assert_eq!(of(APP, &form(&used)), invalid);
    assert_eq!(of(OTHER, &form(&code(&server))), invalid);
    let elsewhere = form(&code(&server)).replace("callback", "elsewhere");
    assert_eq!(of(APP, &elsewhere), invalid);
    assert_eq!(of(APP, "grant_type=authorization_code"), invalid);
    assert_eq!(
        of(APP, "grant_type=password"),
        (400, "unsupported_grant_type".to_owned())
    );
    let unknown = (401, "invalid_client".to_owned());
    for client in [
        ("x-no", "client"),
        ("authorization", "Basic !"),
        ("authorization", "Basic YXBwOg=="),
    ] {
        assert_eq!(of(client, &form(&code(&server))), unknown);
    }
    // In the form, where somebody must.
    let form = format!(
        "{}&client_id=app&client_secret=secret",
        form(&code(&server))
    );
    assert_eq!(of(("x-no", "client"), &form).0, 200);
}

#[test]
fn access_tokens_end() {
    let server = Server::start(
        Sandbox::builder()
            .sample(false)
            .token_lifetime(Duration::ZERO),
    );
    let issued = json(&exchange(&server, &code(&server)));
    assert_eq!(issued["expires_in"], 0);
    assert_eq!(called(&server, text(&issued, "access_token")), 401);
    assert_eq!(
        called(&server, "sandbox-token"),
        200,
        "the sandbox's own does not"
    );
}

#[test]
fn tokens_end_by_the_clock_of_the_sandbox() {
    let server = Server::empty();
    let advance = |by: &str| {
        let body = format!("{{\"advance\": \"{by}\"}}");
        let reply = server.send("POST", "/_sandbox/clock", &[TOKEN], body.as_bytes());
        assert_eq!(reply.status, 200, "{}", reply.text());
    };
    let issued = json(&exchange(&server, &code(&server)));
    let access = text(&issued, "access_token");
    let form = format!(
        "grant_type=refresh_token&refresh_token={}",
        text(&issued, "refresh_token")
    );
    let refreshed = || post(&server, "/oauth/token", APP, &form).status;
    advance("59m");
    assert_eq!(called(&server, access), 200);
    advance("2m");
    assert_eq!(called(&server, access), 401);
    // Each use gives a refresh token another 60 days.
    for _ in 0..2 {
        advance("59 days");
        assert_eq!(refreshed(), 200);
    }
    advance("61 days");
    assert_eq!(refreshed(), 400);
    let old = code(&server);
    advance("6m");
    assert_eq!(exchange(&server, &old).status, 400, "codes last 5 minutes");
}

#[test]
fn an_app_calls_for_itself() {
    let server = Server::empty();
    let issued = json(&post(
        &server,
        "/oauth/token",
        APP,
        "grant_type=client_credentials",
    ));
    assert!(issued.get("refresh_token").is_none());
    assert_eq!(called(&server, text(&issued, "access_token")), 200);
    server.send(
        "POST",
        "/_sandbox/reset",
        &[("x-api-token", "sandbox-token")],
        b"",
    );
    assert_eq!(
        called(&server, text(&issued, "access_token")),
        401,
        "reset, it knows nobody"
    );
}

#[test]
fn an_app_may_ask_for_few_scopes() {
    let server = Server::empty();
    let issued = |scope: &str| {
        let form = format!("grant_type=client_credentials&scope={scope}");
        json(&post(&server, "/oauth/token", APP, &form))
    };
    let few = issued("deals:read+contacts:read");
    assert_eq!(text(&few, "scope"), "base,contacts:read,deals:read");
    let bearer = format!("Bearer {}", text(&few, "access_token"));
    let call = |method: &str, path: &str| {
        let headers = [("authorization", bearer.as_str())];
        server.send(method, path, &headers, b"")
    };
    for path in ["/crm/deals", "/api/v1/users/me", "/api/v2/persons"] {
        assert_eq!(call("GET", path).status, 200, "{path}");
    }
    let refused = call("DELETE", "/api/v2/deals/1");
    assert!(
        refused
            .refusal(403)
            .contains("Scope and URL mismatch (the token has the scopes base,"),
        "{}",
        refused.text()
    );
    assert_eq!(refused.value()["errorCode"], 403);
    assert_eq!(call("GET", "/api/v2/products").status, 403);
    assert!(
        text(&issued("openid"), "scope").contains("products:full"),
        "one that is unknown restricts nothing"
    );
}

#[test]
fn a_refreshed_token_has_the_same_scopes() {
    let server = Server::empty();
    let path = format!("/oauth/authorize?client_id=app&scope=deals:read&{BACK}");
    let reply = server.send("GET", &path, &[], b"");
    let location = reply.header("location").expect("a location");
    let code = location.rsplit_once("code=").expect(location).1;
    let issued = json(&exchange(&server, code));
    assert_eq!(text(&issued, "scope"), "base,deals:read");
    let form = format!(
        "grant_type=refresh_token&refresh_token={}",
        text(&issued, "refresh_token")
    );
    let again = json(&post(&server, "/oauth/token", APP, &form));
    assert_eq!(text(&again, "scope"), "base,deals:read");
}

#[test]
fn a_browser_is_asked() {
    let server = Server::empty();
    let path = format!("/oauth/authorize?client_id=%3Cb%3Eapp&state=%22x&{BACK}");
    let page = server.send("GET", &path, &[("accept", "text/html,*/*")], b"");
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(
        text.contains("Let &lt;b&gt;app in?") && !text.contains("<b>"),
        "{text}"
    );
    assert!(
        text.contains("?error=user_denied&amp;state=%22x\">Decline"),
        "{text}"
    );
    assert!(text.contains("?code="), "{text}");
}

#[test]
fn what_is_no_authorization_is_refused() {
    let server = Server::empty();
    for query in [
        "",
        "client_id=app",
        BACK,
        "client_id=app&redirect_uri=callback",
        "client_id=app&redirect_uri=javascript:x",
        "client_id=app&redirect_uri=https://",
        "client_id=app&redirect_uri=https://a.example/%0D%0Ax",
        "client_id=app&redirect_uri=https://a.example/&response_type=token",
    ] {
        let reply = server.send("GET", &format!("/oauth/authorize?{query}"), &[], b"");
        assert_eq!(reply.status, 400, "{query}");
    }
    assert_eq!(
        server.send("POST", "/oauth/authorize", &[], b"").status,
        405
    );
    assert_eq!(server.send("GET", "/oauth/token", &[], b"").status, 405);
    // With a slash behind it would be redirected, and the form lost.
    assert_eq!(post(&server, "/oauth/token/", APP, "").status, 404);
}
