mod several;

use std::env::VarError;
use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::error::ConfigError;
use crate::testing::{API, OAUTH_API, OPEN_API, Script, TOKEN, answer, client, now};
use crate::{Customize, Error, Method};

const PORT: &str = "the base URL must have a port between 1 and 65535, or none";
const DOTS: &str = "the base URL must not have `.` or `..` in its path, which lead to another path";

fn builder() -> ClientBuilder<Client> {
    ClientBuilder::new(&API).transport(Arc::new(Script::default()))
}

/// Why no client is built.
fn refused(builder: ClientBuilder<Client>) -> ConfigError {
    match builder.build() {
        Err(Error::Config(error)) => *error,
        Err(error) => panic!("another error: {error}"),
        Ok(client) => panic!("it was built: {client:?}"),
    }
}

#[test]
fn a_token_is_needed_and_never_shown() {
    assert!(matches!(refused(builder()), ConfigError::NoToken));
    assert!(matches!(
        refused(builder().api_token(" ")),
        ConfigError::NoToken
    ));
    for token in [
        "s3cr3t\n",
        "s3cr3t\r\nx: y",
        "s3cr3té",
        "s3cr3t ",
        " s3cr3t",
    ] {
        let error = refused(builder().api_token(token));
        assert!(matches!(error, ConfigError::Token));
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
    assert!(builder().api_token("Bearer s3cr3t").build().is_ok());
    let builder = builder().api_token(TOKEN);
    assert!(!format!("{builder:?}").contains(TOKEN));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?} {:?}", client.request(Method::Get, "/x")).contains(TOKEN));
}

#[test]
fn a_base_url_is_checked() {
    for (url, message) in [
        (
            "",
            "the base URL is not a URL such as https://api.example.com/v1",
        ),
        (
            "api.example.com",
            "the base URL must begin with http:// or https://",
        ),
        ("/v1", "the base URL must begin with http:// or https://"),
        (
            "ftp://example.com",
            "the base URL must begin with http:// or https://",
        ),
        (
            "https://",
            "the base URL is not a URL such as https://api.example.com/v1",
        ),
        (
            "https://me:s3cr3t@example.com",
            "the base URL must not hold credentials; use `.api_token(…)`",
        ),
        (
            "https://example.com/v1?api_token=s3cr3t",
            "the base URL must not have a query",
        ),
        (
            "https://example.com/v1#x",
            "the base URL must not have a fragment",
        ),
        (
            "https://exa mple.com",
            "the base URL is not a URL such as https://api.example.com/v1",
        ),
        ("https://example.com:99999/v1", PORT),
        ("https://example.com:0", PORT),
        ("https://example.com:", PORT),
        ("https://example.com:+80", PORT),
        ("https://[::1]:x", PORT),
        ("https://example.com/v1/../v2", DOTS),
        ("https://example.com/v1/%2e%2E", DOTS),
        ("https://example.com/./v1", DOTS),
    ] {
        assert_eq!(
            refused(builder().api_token(TOKEN).base_url(url)).to_string(),
            message,
            "{url}"
        );
    }
    let client = builder()
        .api_token(TOKEN)
        .base_url("http://127.0.0.1:8080/api/")
        .build()
        .unwrap();
    assert_eq!(client.base_url(), "http://127.0.0.1:8080/api");
    assert_eq!(
        builder().api_token(TOKEN).build().unwrap().base_url(),
        API.base_url
    );
}

#[test]
fn a_credential_travels_encrypted_or_not_at_all() {
    let secret = || builder().api_token(TOKEN);
    for url in [
        "http://api.example.com/v1",
        "http://localhost.example.com",
        "http://10.0.0.1:8080",
        "http://[::ffff:10.0.0.1]",
        "http://[2001:db8::1]",
        "HTTP://sandbox:7473",
    ] {
        let error = refused(secret().base_url(url));
        assert!(matches!(error, ConfigError::PlainHttp), "{url}: {error}");
        let allowed = secret().base_url(url).allow_http().build();
        assert!(allowed.is_ok(), "{url}");
        // Where there is no credential, none can be seen.
        let open = ClientBuilder::<Client>::new(&OPEN_API).transport(Arc::new(Script::default()));
        assert!(open.base_url(url).build().is_ok(), "{url}");
    }
    for url in [
        "https://api.example.com",
        "http://localhost:8080/v1",
        "http://LOCALHOST.:80",
        "http://a.localhost",
        "http://127.8.9.10",
        "http://[::1]:8080",
        "http://[::ffff:127.0.0.1]",
    ] {
        assert!(secret().base_url(url).build().is_ok(), "{url}");
    }
}

#[test]
fn the_path_below_a_host_is_the_apis() {
    let company_path = "/api/v1";
    assert_eq!(OAUTH_API.oauth2().unwrap().api_path, company_path);
    for (api, stated, base_url) in [
        (&API, "http://127.0.0.1:7473", "http://127.0.0.1:7473/v1"),
        (&API, "http://127.0.0.1:7473/", "http://127.0.0.1:7473/v1"),
        (&API, "http://[::1]:7473", "http://[::1]:7473/v1"),
        (
            &API,
            "http://127.0.0.1:7473/v2/",
            "http://127.0.0.1:7473/v2",
        ),
        (
            &OAUTH_API,
            "https://acme.example.com",
            "https://acme.example.com/api/v1",
        ),
        (
            &OAUTH_API,
            "https://API.example.com",
            "https://API.example.com/v1",
        ),
    ] {
        let builder = ClientBuilder::<Client>::new(api).transport(Arc::new(Script::default()));
        let client = builder.api_token(TOKEN).base_url(stated).build().unwrap();
        assert_eq!(client.base_url(), base_url, "{stated}");
    }
}

#[test]
fn the_environment_has_token_base_url_and_whether_http_is_allowed() {
    let builder = |variables: &[(&str, Result<&str, VarError>)]| {
        ClientBuilder::<Client>::new(&API)
            .transport(Arc::new(Script::default()))
            .env_by("MY_API", &|name| {
                let mut found = variables.iter().filter(|(other, _)| *other == name);
                let value = found.next().map(|(_, value)| value.clone());
                value
                    .unwrap_or(Err(VarError::NotPresent))
                    .map(str::to_owned)
            })
    };
    let token = ("MY_API_API_TOKEN", Ok(TOKEN));
    let client = builder(std::slice::from_ref(&token))
        .unwrap()
        .build()
        .unwrap();
    assert_eq!(client.base_url(), API.base_url);
    let url = ("MY_API_BASE_URL", Ok("http://127.0.0.1:7473/v1"));
    let client = builder(&[token.clone(), url]).unwrap().build().unwrap();
    assert_eq!(client.base_url(), "http://127.0.0.1:7473/v1");

    // The builder's own checks hold for what it read.
    let remote = ("MY_API_BASE_URL", Ok("http://10.0.0.1:7473/v1"));
    for (value, allowed) in [("0", false), ("1", true)] {
        let allow = ("MY_API_ALLOW_HTTP", Ok(value));
        let built = builder(&[token.clone(), remote.clone(), allow])
            .unwrap()
            .build();
        assert_eq!(built.is_ok(), allowed, "{value}");
    }

    let not_unicode = || Err(VarError::NotUnicode("s3cr3t".into()));
    for (variables, message) in [
        (
            vec![],
            "the environment variable MY_API_API_TOKEN is not set",
        ),
        (
            vec![("MY_API_API_TOKEN", Ok(" "))],
            "the environment variable MY_API_API_TOKEN is empty",
        ),
        (
            vec![("MY_API_API_TOKEN", not_unicode())],
            "the environment variable MY_API_API_TOKEN is not Unicode",
        ),
        (
            vec![token.clone(), ("MY_API_BASE_URL", Ok(""))],
            "the environment variable MY_API_BASE_URL is empty",
        ),
        (
            vec![token, ("MY_API_ALLOW_HTTP", Ok("s3cr3t"))],
            "the environment variable MY_API_ALLOW_HTTP is neither 1 nor 0",
        ),
    ] {
        let error = builder(&variables).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
    }
}

#[cfg(feature = "reqwest")]
#[test]
fn two_transports_are_one_too_many() {
    let builder = builder().api_token(TOKEN);
    let error = refused(builder.http_client(reqwest::Client::builder()));
    assert!(matches!(error, ConfigError::TwoTransports), "{error}");
}

#[test]
fn a_user_agent_comes_before_ours() {
    let client = builder()
        .api_token(TOKEN)
        .user_agent("acme/1")
        .build()
        .unwrap();
    assert!(
        client
            .user_agent()
            .to_str()
            .unwrap()
            .starts_with("acme/1 test-rust/1.2.3")
    );
    assert!(matches!(
        refused(builder().api_token(TOKEN).user_agent("a\nb")),
        ConfigError::UserAgent
    ));
}

#[test]
fn a_plan_is_kept() {
    let plan = Plan {
        name: "starter",
        known_as: "",
        requests_per_minute: Some(100),
        burst: None,
        daily_tokens: None,
        seats: 1,
    };
    assert_eq!(
        builder()
            .api_token(TOKEN)
            .plan(plan)
            .build()
            .unwrap()
            .plan(),
        Some(plan)
    );
}

#[test]
fn any_path_can_be_called() {
    let body = r#"{"success": true, "data": [1], "additional_data": {"pagination": "odd"}}"#;
    let (client, script) = client([answer(201, body)]);
    let request = client
        .request(http::Method::POST, "deals/7/any thing%20é")
        .query("ids", vec![1_i64, 2])
        .query("limit", 5)
        .header("accept-language", "et")
        .json(json!({"a": 1}));
    assert_eq!(
        now(request).unwrap(),
        serde_json::from_str::<serde_json::Value>(body).unwrap()
    );
    let url = "https://api.example.com/v1/deals/7/any%20thing%20%C3%A9?ids=1,2&limit=5";
    assert_eq!(
        script.last(),
        (format!("POST {url}"), r#"{"a":1}"#.to_owned())
    );
    let headers = script.sent()[0].headers().clone();
    assert_eq!(headers["x-api-token"], TOKEN);
    assert_eq!(headers["accept-language"], "et");
    assert_eq!(headers["content-type"], "application/json");
}

#[test]
fn a_raw_call_cannot_leave_the_base_url() {
    let (client, script) = client([]);
    for path in [
        "https://evil.example/x",
        "//evil.example/x",
        "///evil.example/x",
        "/../../x",
        "/a/%2E%2e/x",
        "\\..\\x",
        "/a?b=c",
        "/a#b",
    ] {
        let error = now(client.request(Method::Get, path)).unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{path}: {error}");
    }
    assert!(now(client.request(Method::Get, "/a").header("a b", "c")).is_err());
    assert!(now(client.request(Method::Get, "/a").header("a", "c\r\nd: e")).is_err());
    assert!(script.sent().is_empty());
}

#[test]
fn a_raw_call_fails_like_any_other() {
    let (client, _) = client([
        answer(200, r#"{"success": false, "error": "Nope"}"#),
        answer(404, ""),
    ]);
    assert_eq!(
        now(client.request(Method::Get, "/a"))
            .unwrap_err()
            .to_string(),
        "GET /a: 200 OK: Nope"
    );
    assert!(
        now(client.request(Method::Get, "/a"))
            .unwrap_err()
            .is_not_found()
    );
}
