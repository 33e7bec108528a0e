//! Nothing that is printed shows a secret.

use std::fmt::Write;

use super::*;

/// Everything public, printed: after a code was exchanged, tokens refreshed, refused and given back.
#[test]
fn nothing_that_is_printed_holds_a_secret() {
    paused(async {
        let service = Service::new();
        let oauth = service.oauth();
        let begun = oauth.authorize().unwrap();
        let state = begun.pending.to_text();
        let mut printed = format!("{oauth:?} {:?}", begun.pending);
        assert!(!printed.contains(&state));

        let callback = format!("code={}&state={state}", SECRETS[3]);
        let token = oauth.exchange(&begun.pending, &callback).await.unwrap();
        let store = keeping(token.clone());
        let session = oauth.session(store.clone());
        let client = service.client(&session);
        call(&client).await.unwrap();
        let _ = write!(
            printed,
            "{token:?} {session:?} {client:?} {store:?} {:?}",
            store.lock().await
        );
        let _ = write!(
            printed,
            "{:?} {:?}",
            token.access_token(),
            token.refresh_token()
        );
        let _ = write!(printed, "{:?}", &*store as &dyn TokenStore);
        let builder = OAuth::builder(&OAUTH_API).client_secret(SECRETS[0]);
        let _ = write!(
            printed,
            "{builder:?} {:?}",
            ClientBuilder::<Client>::new(&OAUTH_API).oauth(session.clone())
        );

        // A service that says back all that it was sent.
        let all = [
            SECRETS[0].to_owned(),
            format!("{}-1", SECRETS[1]),
            format!("{}-1", SECRETS[2]),
        ];
        let quoting = |status, all: &str| {
            json(
                status,
                format!(r#"{{"error": "{all}", "error_description": "no {all}"}}"#),
            )
        };
        let issuing = format!(
            r#"{{"access_token": ["{}"], "refresh_token": "{}"}}"#,
            SECRETS[1], SECRETS[2]
        );
        let mut errors = Vec::new();
        for (code, said) in [(false, all.join(" ")), (true, SECRETS[3].to_owned())] {
            for answer in [
                quoting(400, &said),
                quoting(500, &said),
                quoting(200, &said),
                json(200, issuing.clone()),
                json(400, format!(r#""{said}""#)),
                json(400, r#"{"error": "invalid_grant"}"#),
                answer(302, ""),
            ] {
                let replies = (0..3).map(|_| Reply::Answer(answer.clone()));
                locked(&service.replies).extend(replies);
                let ended = Token {
                    expires_at: Some(EPOCH),
                    ..token.clone()
                };
                errors.push(if code {
                    auth_error(oauth.exchange(&begun.pending, &callback).await)
                } else {
                    auth_error(oauth.session(keeping(ended)).token().await)
                });
                locked(&service.replies).clear();
            }
        }
        for error in &errors {
            let whole = Error::from(error.clone());
            let _ = writeln!(printed, "{error} {error:?} {whole} {whole:?}");
        }
        service.forget();
        locked(&service.replies).push_back(refusal("invalid_grant"));
        let error = call(&client).await.unwrap_err();
        let _ = write!(printed, "{error} {error:?}");
        assert!(!printed.contains("s3cr3t"), "{printed}");
        assert!(errors.len() == 14 && printed.contains("no …"), "{printed}");
    });
}

#[test]
fn what_is_stored_comes_back_and_is_not_quoted() {
    let token = expired().with_api_host("https://acme.example.com");
    let text = secrecy::ExposeSecret::expose_secret(&token.to_json()).to_owned();
    assert!(text.contains(SECRETS[1]) && text.contains(SECRETS[2]));
    let back = Token::from_json(&text).unwrap();
    assert_eq!(format!("{back:?}"), format!("{token:?}"));
    assert!(back.has_access(&token));
    let bare = Token::from_json(r#"{"access_token": "a", "of_tomorrow": 1}"#).unwrap();
    assert!(bare.expires_at().is_none() && bare.refresh_token().is_none());
    for wrong in [
        "",
        "s3cr3t-access",
        "{}",
        r#"{"access_token": "s3cr3t-access", "scopes": "s3cr3t-refresh"}"#,
        r#"{"access_token": "s3cr3t-access", "expires_at": "s3cr3t-refresh"}"#,
    ] {
        let error = Token::from_json(wrong).unwrap_err().to_string();
        assert!(
            !error.contains("s3cr3t") && error.starts_with("what is stored"),
            "{error}"
        );
    }
}
