//! A user's way in, and out.

use super::*;
use crate::error::ConfigError;
use crate::testing::{API, PKCE_API, now};

fn pending(text: &str) -> Pending {
    Pending::from_text(text)
}

fn query(url: &str) -> Vec<(String, String)> {
    let (_, query) = url.split_once('?').unwrap();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn value(pairs: &[(String, String)], name: &str) -> Option<String> {
    let found = pairs.iter().find(|(found, _)| found == name);
    found.map(|(_, value)| value.clone())
}

fn refused(builder: OAuthBuilder) -> ConfigError {
    match builder.build() {
        Err(Error::Config(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn users_are_sent_with_a_state_of_their_own() {
    let oauth = Service::new().oauth();
    let (one, other) = (oauth.authorize().unwrap(), oauth.authorize().unwrap());
    assert!(
        one.url
            .starts_with("https://oauth.example.com/oauth/authorize?"),
        "{}",
        one.url
    );
    let pairs = query(&one.url);
    assert_eq!(value(&pairs, "response_type").unwrap(), "code");
    assert_eq!(value(&pairs, "client_id").unwrap(), "app");
    assert_eq!(
        value(&pairs, "redirect_uri").unwrap(),
        "https://app.example.com/callback"
    );
    assert_eq!(value(&pairs, "state").unwrap(), one.pending.to_text());
    assert!(one.pending.to_text().len() >= 20);
    assert_ne!(one.pending.to_text(), other.pending.to_text());
    assert_eq!(value(&pairs, "scope"), None);
    assert_eq!(value(&pairs, "code_challenge"), None);
    assert!(!one.url.contains("s3cr3t"), "{}", one.url);
}

#[test]
fn scopes_and_another_server_are_as_stated() {
    let oauth = OAuth::builder(&OAUTH_API)
        .client_id("app")
        .client_secret("s")
        .redirect_uri("http://localhost:1/callback")
        .scopes(["base", "deals:read"])
        .server("http://127.0.0.1:7473/")
        .transport(Service::new())
        .build()
        .unwrap();
    let url = oauth.authorize().unwrap().url;
    assert!(
        url.starts_with("http://127.0.0.1:7473/oauth/authorize?"),
        "{url}"
    );
    assert_eq!(value(&query(&url), "scope").unwrap(), "base deals:read");
}

#[test]
fn a_code_becomes_a_token() {
    paused(async {
        let service = Service::new();
        locked(&service.extra).push_str(r#", "api_domain": "https://acme.example.com/""#);
        let oauth = service.oauth();
        let begun = oauth.authorize().unwrap();
        let kept = begun.pending.to_text();
        let state = value(&query(&begun.url), "state").unwrap();
        let callback = format!(
            "https://app.example.com/callback?code={}&state={state}#_",
            SECRETS[3]
        );
        let token = oauth.exchange(&pending(&kept), &callback).await.unwrap();
        let (path, form) = service.last();
        assert_eq!(path, "/oauth/token");
        assert_eq!(value(&form, "grant_type").unwrap(), "authorization_code");
        assert_eq!(value(&form, "code").unwrap(), SECRETS[3]);
        assert_eq!(
            value(&form, "redirect_uri").unwrap(),
            "https://app.example.com/callback"
        );
        assert_eq!(value(&form, "code_verifier"), None);
        assert_eq!(value(&form, "client_secret"), None);
        assert_eq!(token.scopes(), ["base", "deals:full", "contacts:read"]);
        assert_eq!(token.api_host(), Some("https://acme.example.com"));
        assert_eq!(
            token.expires_at().unwrap(),
            EPOCH + LATENCY + Duration::from_secs(3599)
        );

        let session = oauth.session(Arc::new(MemoryStore::new()));
        session.store_token(&token).await.unwrap();
        assert_eq!(call(&service.client(&session)).await.unwrap()["data"], 7);
        assert_eq!(
            service.calls(),
            ["GET https://acme.example.com/api/v1/deals/7"]
        );
        assert_eq!(service.refreshes(), 1);
    });
}

#[test]
fn the_challenge_is_of_the_verifier() {
    paused(async {
        let service = Service::new();
        let oauth = OAuth::builder(&PKCE_API)
            .client_id("app")
            .client_secret(SECRETS[0])
            .redirect_uri("https://app.example.com/callback")
            .transport(service.clone())
            .build()
            .unwrap();
        let begun = oauth.authorize().unwrap();
        let pairs = query(&begun.url);
        assert_eq!(value(&pairs, "code_challenge_method").unwrap(), "S256");
        let callback = format!("?code=c&state={}", value(&pairs, "state").unwrap());
        let kept = pending(&begun.pending.to_text());
        oauth.exchange(&kept, &callback).await.unwrap();
        let verifier = value(&service.last().1, "code_verifier").unwrap();
        let verifier = oauth2::PkceCodeVerifier::new(verifier);
        let challenge = oauth2::PkceCodeChallenge::from_code_verifier_sha256(&verifier);
        assert_eq!(value(&pairs, "code_challenge").unwrap(), challenge.as_str());
    });
}

#[test]
fn a_callback_that_is_no_answer_gets_nothing() {
    let service = Service::new();
    let oauth = service.oauth();
    let kept = pending("abc");
    for (callback, kind) in [
        (
            "https://app.example.com/callback?code=c&state=abd",
            AuthErrorKind::StateMismatch,
        ),
        ("code=c&state=", AuthErrorKind::StateMismatch),
        ("code=c", AuthErrorKind::StateMismatch),
        ("", AuthErrorKind::StateMismatch),
        ("state=abc", AuthErrorKind::InvalidCallback),
        ("state=abc&code=", AuthErrorKind::InvalidCallback),
        ("state=abc&error=user_denied", AuthErrorKind::Declined),
        ("error=user_denied", AuthErrorKind::Declined),
        ("error=access_denied&state=abc", AuthErrorKind::Declined),
        ("error=user_denied&state=abd", AuthErrorKind::StateMismatch),
        ("error=invalid_scope&state=abc", AuthErrorKind::Refused),
    ] {
        let error = auth_error(now(Box::pin(oauth.exchange(&kept, callback))));
        assert_eq!(error.kind, kind, "{callback}");
        assert_eq!(error.step, AuthStep::Callback);
    }
    let error = auth_error(now(Box::pin(oauth.exchange(&pending(""), "code=c&state="))));
    assert_eq!(
        error.kind,
        AuthErrorKind::StateMismatch,
        "nothing is kept, nothing matches"
    );
    assert_eq!(service.refreshes(), 0);
    let error = now(Box::pin(
        oauth.exchange(&kept, "error=user_denied&state=abc"),
    ))
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "reading the callback: user_denied: the user declined"
    );
}

#[test]
fn a_code_is_sent_again_only_if_it_did_not_arrive() {
    paused(async {
        for (replies, asked, kind) in [
            (
                vec![Reply::Failure(TransportErrorKind::Connect), status(429)],
                3,
                None,
            ),
            (
                vec![Reply::Failure(TransportErrorKind::Timeout)],
                1,
                Some(AuthErrorKind::Unavailable),
            ),
            (vec![status(503)], 1, Some(AuthErrorKind::Unavailable)),
            (
                vec![refusal("invalid_grant")],
                1,
                Some(AuthErrorKind::InvalidGrant),
            ),
            (
                vec![refusal("invalid_client")],
                1,
                Some(AuthErrorKind::InvalidClient),
            ),
            (
                vec![refusal("invalid_request")],
                1,
                Some(AuthErrorKind::Refused),
            ),
            (vec![status(302)], 1, Some(AuthErrorKind::InvalidResponse)),
            (vec![status(404)], 1, Some(AuthErrorKind::Refused)),
            (vec![status(200)], 1, Some(AuthErrorKind::InvalidResponse)),
            (
                vec![Reply::Answer(json(200, "{}"))],
                1,
                Some(AuthErrorKind::InvalidResponse),
            ),
        ] {
            let service = Service::replying(replies);
            let exchanged = service
                .oauth()
                .exchange(&pending("a"), "state=a&code=c")
                .await;
            match kind {
                None => drop(exchanged.unwrap()),
                Some(kind) => {
                    let error = auth_error(exchanged);
                    assert_eq!(
                        (error.kind, error.step),
                        (kind, AuthStep::Exchange),
                        "{error}"
                    );
                    assert_eq!(error.attempts.len(), asked, "{error}");
                }
            }
            assert_eq!(service.refreshes(), asked);
        }
    });
}

/// A code works once: an answer to it that can be understood is.
#[test]
fn a_token_is_taken_from_an_answer_that_is_slightly_off() {
    let token = |members: &str| format!(r#"{{"access_token": "s3cr3t-access"{members}}}"#);
    #[rustfmt::skip]
    let cases = [
        // status, the body, and seconds until it expires with the scopes; or the error
        (200, token(r#", "token_type": "Bearer", "expires_in": 3600"#), Ok((Some(3600), vec![]))),
        (200, token(r#", "expires_in": 3600"#),                        Ok((Some(3600), vec![]))),
        (200, token(r#", "token_type": null, "expires_in": "3600""#),  Ok((Some(3600), vec![]))),
        (200, token(r#", "expires_in": 3599.5, "scope": "a,b c""#),    Ok((Some(3599), vec!["a", "b", "c"]))),
        (200, token(r#", "expires_in": "soon", "scope": ["a", "b"]"#), Ok((None, vec!["a", "b"]))),
        (201, token(r#", "error": null"#),                             Ok((None, vec![]))),
        (200, format!("\u{feff}{}", token(r#", "expires_in": 60"#)),    Ok((Some(60), vec![]))),
        (200, token(r#", "expires_in": 60, "company": "half \ud83d""#), Ok((Some(60), vec![]))),
        (200, token(r#", "token_type": "mac""#),                       Err("the token is no bearer token: the service's answer cannot be used")),
        (200, r#"{"error": "invalid_grant"}"#.to_owned(),              Err("invalid_grant: the user must authorize the app again")),
        (200, r#"{"access_token": null, "error": "invalid_client", "error_description": "Unknown app"}"#.to_owned(),
                                                                       Err("invalid_client: Unknown app: check the client id and secret")),
        (200, r#"{"error": "slow_down"}"#.to_owned(),                  Err("slow_down: the service refused")),
        (200, "\u{feff}{\"error\": \"invalid_grant\"}".to_owned(),        Err("invalid_grant: the user must authorize the app again")),
        (400, "\u{feff}{\"error\": \"invalid_grant\"}".to_owned(),        Err("400 Bad Request: invalid_grant: the user must authorize the app again")),
        (200, "{}".to_owned(),                                         Err("there is no token in the response: the service's answer cannot be used")),
        (200, "<html>Log in</html>".to_owned(),                        Err("the response is not JSON: the service's answer cannot be used")),
        (204, String::new(),                                           Err("server returned empty response body: the service's answer cannot be used")),
    ];
    paused(async {
        for (status, body, expected) in cases {
            let service = Service::replying([Reply::Answer(answer(status, body.clone()))]);
            let exchanged = service
                .oauth()
                .exchange(&pending("a"), "state=a&code=hush")
                .await;
            let got = exchanged.map(|token| {
                let lasts =
                    |at: jiff::Timestamp| at.duration_since(token.issued_at.unwrap()).as_secs();
                (token.expires_at.map(lasts), token.scopes)
            });
            match (got, expected) {
                (Ok((lasts, scopes)), Ok((expected, of))) => {
                    assert_eq!(lasts, expected, "{body}");
                    assert_eq!(scopes, of, "{body}");
                }
                (Err(error), Err(expected)) => {
                    let error = error.to_string();
                    assert_eq!(error, format!("exchanging the code: {expected}"), "{body}");
                }
                (got, _) => panic!("{body}: {got:?}"),
            }
            assert_eq!(service.refreshes(), 1);
        }
    });
}

#[test]
fn an_app_calls_for_itself() {
    paused(async {
        let service = Service::new();
        let session = service
            .oauth()
            .client_credentials(Arc::new(MemoryStore::new()))
            .unwrap();
        let client = service.client(&session);
        call(&client).await.unwrap();
        assert_eq!(
            value(&service.last().1, "grant_type").unwrap(),
            "client_credentials"
        );
        // What it got to refresh by is used, and done without where the service will not have it.
        service.forget();
        call(&client).await.unwrap();
        assert_eq!(
            value(&service.last().1, "grant_type").unwrap(),
            "refresh_token"
        );
        service.forget();
        locked(&service.replies).push_back(refusal("invalid_grant"));
        call(&client).await.unwrap();
        assert_eq!(
            value(&service.last().1, "grant_type").unwrap(),
            "client_credentials"
        );
        assert_eq!(service.refreshes(), 4);
    });
}

#[test]
fn what_was_granted_is_given_back() {
    paused(async {
        let service = Service::new();
        let store = keeping(expired());
        let session = service.oauth().session(store.clone());
        let client = service.client(&session);
        call(&client).await.unwrap();

        session.revoke_access_token().await.unwrap();
        let (path, form) = service.last();
        assert_eq!(path, "/oauth/revoke");
        assert_eq!(value(&form, "token").unwrap(), format!("{}-1", SECRETS[1]));
        assert_eq!(value(&form, "token_type_hint").unwrap(), "access_token");
        service.forget();
        call(&client).await.unwrap();
        assert_eq!(
            service.calls().len(),
            2,
            "it was known that the token is none any more"
        );

        locked(&service.replies).push_back(refusal("invalid_client"));
        let error = auth_error(session.revoke().await);
        assert_eq!(
            error.to_string(),
            "revoking the tokens: 400 Bad Request: invalid_client: check the client id and secret"
        );
        assert!(store.load().await.unwrap().is_some());
        session.revoke().await.unwrap();
        let (_, form) = service.last();
        assert_eq!(value(&form, "token").unwrap(), format!("{}-2", SECRETS[2]));
        assert_eq!(value(&form, "token_type_hint").unwrap(), "refresh_token");
        assert!(store.load().await.unwrap().is_none());
        for error in [
            auth_error(call(&client).await),
            auth_error(session.revoke().await),
        ] {
            assert_eq!(error.kind, AuthErrorKind::NoToken);
            assert!(error.must_authorize());
        }
    });
}

#[test]
fn a_token_leads_to_another_machine_over_https_alone() {
    now(async {
        let local = || {
            OAuth::builder(&OAUTH_API)
                .client_id("a")
                .client_secret("s")
                .transport(Service::new())
                .server("http://127.0.0.1:7473")
        };
        let stored = |app: OAuthBuilder, host: &str| {
            let session = app.build().unwrap().session(keeping(expired()));
            let token = Token::new("x").with_api_host(host);
            async move { session.store_token(&token).await.is_ok() }
        };
        assert!(stored(local(), "http://127.0.0.1:7473").await);
        assert!(stored(local(), "https://acme.example.com").await);
        assert!(!stored(local(), "http://10.0.0.9").await);
        assert!(stored(local().allow_http(), "http://10.0.0.9").await);
    });
}

#[test]
fn an_app_is_checked_before_anything_is_sent() {
    let app = || {
        OAuth::builder(&OAUTH_API)
            .transport(Service::new())
            .client_id("a")
            .client_secret("s")
    };
    assert!(matches!(
        refused(app().client_id(" ")),
        ConfigError::ClientId
    ));
    assert!(matches!(
        refused(app().client_secret("")),
        ConfigError::ClientSecret
    ));
    assert!(matches!(
        refused(app().redirect_uri("callback")),
        ConfigError::RedirectUri
    ));
    assert!(matches!(
        refused(app().server("ftp://a")),
        ConfigError::BaseUrl(_)
    ));
    let open = || app().server("http://sandbox:7473");
    assert!(matches!(refused(open()), ConfigError::PlainHttp));
    assert!(open().allow_http().build().is_ok());
    assert!(matches!(
        refused(OAuth::builder(&API)),
        ConfigError::NoOAuth
    ));
    let error = app().build().unwrap().authorize().unwrap_err().to_string();
    assert_eq!(
        error,
        "OAuth needs the app's callback as a URL: `.redirect_uri(…)`"
    );

    let pkce = OAuth::builder(&PKCE_API).transport(Service::new());
    let pkce = pkce.client_id("a").client_secret("s").build().unwrap();
    let error = pkce
        .client_credentials(Arc::new(MemoryStore::new()))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the API does not offer the grant `client_credentials`"
    );
    let session = pkce.session(keeping(expired()));
    let error = now(Box::pin(session.revoke())).unwrap_err();
    assert_eq!(error.to_string(), "the API cannot take tokens back");
}

#[test]
fn a_client_has_one_way_to_say_who_calls() {
    static ANOTHER: Api = Api {
        auth: &[crate::operation::Auth::OAuth2(crate::operation::OAuth2 {
            authorize_url: "https://b.example.com/a",
            token_url: "https://b.example.com/t",
            revoke_url: "",
            grants: &[],
            pkce: false,
            api_host: "",
            api_path: "",
        })],
        ..API_LIKE
    };
    const API_LIKE: Api = Api {
        name: "another",
        title: "Another",
        base_url: "https://b.example.com",
        docs_url: "",
        user_agent: "another/1",
        conventions: crate::testing::CONVENTIONS,
        auth: &[],
        plans: &[],
        datetime: crate::operation::DateTimeFormat::Space,
        resources: &[],
    };
    let service = Service::new();
    let session = service.oauth().session(keeping(expired()));
    let refused = |api, token: bool| {
        let mut builder = ClientBuilder::<Client>::new(api).oauth(session.clone());
        if token {
            builder = builder.api_token("t");
        }
        match builder.transport(service.clone()).build() {
            Err(Error::Config(error)) => *error,
            other => panic!("{other:?}"),
        }
    };
    assert!(matches!(
        refused(&OAUTH_API, true),
        ConfigError::TwoCredentials
    ));
    assert!(matches!(refused(&API, false), ConfigError::NoOAuth));
    assert!(matches!(refused(&ANOTHER, false), ConfigError::OtherOAuth));
}
