//! Who sends, and the callback of apps.

use http::HeaderMap;
use http::header::AUTHORIZATION;
use serde_json::json;

use crate::webhook::{AppCredentials, Credentials, Refused, Uninstalled};

fn authorized(value: &str) -> HeaderMap {
    [(AUTHORIZATION, value.parse().unwrap())]
        .into_iter()
        .collect()
}

#[test]
fn who_sends_is_verified() {
    let credentials = Credentials::new("pipedrive", "pass:word é");
    let verify = |value| credentials.verify(&authorized(value));
    // pipedrive:pass:word é
    assert_eq!(verify("Basic cGlwZWRyaXZlOnBhc3M6d29yZCDDqQ=="), Ok(()));
    assert_eq!(verify("basic  cGlwZWRyaXZlOnBhc3M6d29yZCDDqQ=="), Ok(()));
    for wrong in [
        // The same but for its last byte, without it, and twice over.
        "Basic cGlwZWRyaXZlOnBhc3M6d29yZCDDqg==",
        "Basic cGlwZWRyaXZlOnBhc3M6d29yZCDD",
        "Basic cGlwZWRyaXZlOnBhc3M6d29yZCDDqXBpcGVkcml2ZTpwYXNzOndvcmQgw6k=",
        "Basic ",
    ] {
        assert_eq!(verify(wrong), Err(Refused::Wrong), "{wrong}");
    }
    for odd in [
        "Basic",
        "",
        "Bearer abc",
        "Basic %%%",
        "Basic cGlwZWRy aXZl",
    ] {
        assert_eq!(verify(odd), Err(Refused::Malformed), "{odd}");
    }
    assert_eq!(credentials.verify(&HeaderMap::new()), Err(Refused::Missing));
    let mut two = authorized("Basic cGlwZWRyaXZlOnBhc3M6d29yZCDDqQ==");
    two.append(AUTHORIZATION, "Basic eDp5".parse().unwrap());
    assert_eq!(credentials.verify(&two), Err(Refused::Malformed));

    let both = credentials.or("x", "y");
    assert_eq!(both.verify_value(b"Basic eDp5"), Ok(()));
    assert_eq!(
        both.verify_value(b"Basic cGlwZWRyaXZlOnBhc3M6d29yZCDDqQ=="),
        Ok(())
    );
    assert_eq!(format!("{both:?}"), "Credentials(..)");
}

#[test]
fn an_app_hears_that_it_was_uninstalled() {
    let app = AppCredentials::new("a1b2", "hush");
    // a1b2:hush
    assert_eq!(app.verify(&authorized("Basic YTFiMjpodXNo")), Ok(()));
    let body = br#"{"client_id": "a1b2", "company_id": 4711, "user_id": "12", "timestamp": 1764000000, "why": "x"}"#;
    let uninstalled = Uninstalled::from_slice(body).unwrap();
    assert_eq!((uninstalled.company_id, uninstalled.user_id), (4711, 12));
    let at = uninstalled.timestamp.as_ref().unwrap().timestamp().unwrap();
    assert_eq!(at.as_second(), 1_764_000_000);
    assert_eq!(uninstalled.extra.value("why"), Some(json!("x")));
    assert_eq!(uninstalled.verify(&app), Ok(()));
    assert_eq!(
        uninstalled.verify(&AppCredentials::new("c3d4", "hush")),
        Err(Refused::OtherApp)
    );
    assert!(!format!("{app:?}").contains("hush"));
    let error = Uninstalled::from_slice(br#"{"client_id": "a1b2", "company_id": 1}"#).unwrap_err();
    assert_eq!(error.to_string(), "user_id: missing");
}
