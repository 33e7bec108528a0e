//! Tokens that end, and what calls see of it.

use std::future::{IntoFuture, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use futures_util::future::join_all;

use super::*;
use crate::error::StoreError;
use crate::oauth::store::StoreLock;
use crate::testing::{ADD_FILE, row};
use crate::{RetryPolicy, Upload, retry::StopReason};

/// Goes on with a future, once.
fn poll<T>(future: &mut (impl Future<Output = T> + Unpin)) -> Poll<T> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn two_hundred_calls_refresh_once() {
    paused(async {
        let service = Service::new();
        let store = keeping(expired());
        let session = service.oauth().session(store.clone());
        let clients = [service.client(&session), service.client(&session)];
        let calls = (0..200).map(|n| call(&clients[n % 2]));
        for outcome in join_all(calls).await {
            assert_eq!(outcome.unwrap()["data"], 7);
        }
        assert_eq!(service.refreshes(), 1);
        assert_eq!(service.calls().len(), 200);
        let form = service.last().1;
        assert!(form.contains(&("grant_type".to_owned(), "refresh_token".to_owned())));
        assert!(form.contains(&("refresh_token".to_owned(), format!("{}-0", SECRETS[2]))));
        let kept = store.load().await.unwrap().unwrap();
        assert!(kept.refresh_token().is_some() && kept.scopes().len() == 3);
    });
}

#[test]
fn sessions_that_share_a_store_refresh_once() {
    paused(async {
        let service = Service::new();
        let store = keeping(expired());
        let sessions: Vec<Session> = (0..10)
            .map(|_| service.oauth().session(store.clone()))
            .collect();
        let clients: Vec<Client> = sessions
            .iter()
            .map(|session| service.client(session))
            .collect();
        let calls = clients.iter().map(call);
        for outcome in join_all(calls).await {
            outcome.unwrap();
        }
        assert_eq!(service.refreshes(), 1);
    });
}

#[test]
fn tokens_are_replaced_before_they_end() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        call(&client).await.unwrap();
        tokio::time::sleep(Duration::from_secs(3599 - 61)).await;
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 1);
        tokio::time::sleep(Duration::from_secs(2)).await;
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 2);
        assert_eq!(service.calls().len(), 3, "none was refused");
    });
}

#[test]
fn a_token_serves_until_shortly_before_its_end() {
    let second = Duration::from_secs;
    let of = |lifetime, left| {
        let mut token = Token::new("a").with_expires_at(EPOCH + second(left));
        token.issued_at = Some(EPOCH + second(left) - second(lifetime));
        token.is_fresh(EPOCH, second(60))
    };
    assert!(of(3600, 61) && !of(3600, 60) && !of(3600, 0));
    // One that lasts a minute serves for three quarters of it.
    assert!(of(60, 16) && !of(60, 15));
    assert!(Token::new("a").is_fresh(EPOCH, second(60)));
    assert!(
        !Token::new("a")
            .with_expires_at(EPOCH)
            .is_fresh(EPOCH, Duration::ZERO)
    );
    assert!(
        !Token::new("a")
            .with_expires_at(EPOCH + second(30))
            .is_fresh(EPOCH, second(60))
    );
}

#[test]
fn a_refused_token_is_replaced_and_the_call_made_once_more() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        call(&client).await.unwrap();
        service.forget();
        // Any method: what was refused was not worked on.
        let calls = (0..50).map(|_| {
            let call = client
                .request(Method::Post, "/deals")
                .json(serde_json::json!({"a": 1}));
            call.into_future()
        });
        for outcome in join_all(calls).await {
            outcome.unwrap();
        }
        assert_eq!(service.refreshes(), 2);
        assert_eq!(service.calls().len(), 1 + 2 * 50);
    });
}

#[test]
fn a_file_is_sent_again_if_it_can_be_read_again() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        let add = |upload| {
            let mut request = crate::Request::new(&client, &ADD_FILE);
            request.set(0, 7_i64);
            request.upload(upload);
            request.send::<i64>()
        };
        call(&client).await.unwrap();
        service.forget();
        add(Upload::bytes("a.txt", "content")).await.unwrap();
        service.forget();
        let once = || Upload::stream("a.txt", None, row([Ok("content")]));
        let error = add(once()).await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!(error.stop_reason(), Some(StopReason::BodyConsumed));
        // The token is another one now.
        add(once()).await.unwrap();
        assert_eq!(service.refreshes(), 3);
    });
}

#[test]
fn a_second_refusal_is_the_error() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        // The service issues tokens that its API does not take.
        let issued = r#"{"access_token": "x", "token_type": "bearer", "refresh_token": "y"}"#;
        for _ in 0..2 {
            locked(&service.replies).push_back(Reply::Answer(json(200, issued)));
        }
        let error = call(&client).await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.attempts().len(), 2);
        assert_eq!(error.stop_reason(), Some(StopReason::NotRetryable));
        assert_eq!((service.refreshes(), service.calls().len()), (2, 2));
    });
    paused(async {
        let service = Service::new();
        let client: Client = ClientBuilder::new(&OAUTH_API)
            .api_token("none")
            .transport(service.clone())
            .build()
            .unwrap();
        assert!(call(&client).await.unwrap_err().is_unauthorized());
        assert_eq!(service.calls().len(), 1, "an API token has no other");
    });
}

#[test]
fn what_the_service_cannot_do_now_is_tried_again() {
    paused(async {
        let service = Service::replying([status(503), Reply::Failure(TransportErrorKind::Timeout)]);
        let session = service.oauth().session(keeping(expired()));
        call(&service.client(&session)).await.unwrap();
        assert_eq!(service.refreshes(), 3);
    });
    paused(async {
        let service = Service::replying([status(503), status(502), status(503)]);
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        let calls = (0..200).map(|_| call(&client));
        for outcome in join_all(calls).await {
            let error = auth_error(outcome);
            assert_eq!(error.kind, AuthErrorKind::Unavailable);
            assert!(error.is_temporary() && !error.must_authorize());
            assert_eq!(error.attempts.len(), 3);
            let text = error.to_string();
            let start = "refreshing the access token: 503 Service Unavailable: an HTML page instead of JSON: try again later; 3 attempts: 503, after ";
            assert!(text.starts_with(start), "{text}");
        }
        assert_eq!(
            service.refreshes(),
            3,
            "all were told of the same three attempts"
        );
        assert!(service.calls().is_empty());
        call(&client).await.unwrap();
    });
}

#[test]
fn a_response_that_is_too_large_is_not_asked_for_again() {
    paused(async {
        let large = || Reply::Answer(json(200, vec![b' '; (1 << 20) + 1]));
        let service = Service::replying([large(), large()]);
        let session = service.oauth().session(keeping(expired()));
        let error = auth_error(call(&service.client(&session)).await);
        assert_eq!(error.kind, AuthErrorKind::InvalidResponse);
        assert!(!error.is_temporary());
        assert_eq!(
            error.to_string(),
            "refreshing the access token: expected a response of OAuth 2.0, found one of more than 1048576 bytes: \
             the service's answer cannot be used"
        );
        assert_eq!((error.attempts.len(), service.refreshes()), (1, 1));
        // Nor is a code sent again.
        let (oauth, pending) = (service.oauth(), Pending::from_text("a"));
        let error = auth_error(oauth.exchange(&pending, "state=a&code=c").await);
        assert_eq!(error.kind, AuthErrorKind::InvalidResponse);
        assert_eq!(service.refreshes(), 2);
    });
}

#[test]
fn the_service_is_not_asked_before_it_wants_to_be() {
    paused(async {
        let mut busy = answer(429, "");
        busy.headers_mut().insert(header::RETRY_AFTER, 30.into());
        let service = Service::replying([Reply::Answer(busy)]);
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        for _ in 0..5 {
            let error = auth_error(call(&client).await);
            assert_eq!(error.retry_after, Some(Duration::from_secs(30)));
        }
        assert_eq!(service.refreshes(), 1);
        tokio::time::sleep(Duration::from_secs(30)).await;
        call(&client).await.unwrap();
    });
}

#[test]
fn what_is_over_is_not_asked_for_again_until_the_user_was_there() {
    paused(async {
        let service = Service::replying([refusal("invalid_grant")]);
        let store = keeping(expired());
        let session = service.oauth().session(store.clone());
        let client = service.client(&session);
        for _ in 0..5 {
            let error = auth_error(call(&client).await);
            assert!(error.must_authorize());
            assert_eq!(
                error.to_string(),
                "refreshing the access token: 400 Bad Request: invalid_grant: the user must authorize the app again"
            );
        }
        assert_eq!(service.refreshes(), 1);
        // In another process, say.
        store
            .save(&expired().with_refresh_token("new"))
            .await
            .unwrap();
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 2);
    });
    paused(async {
        let service = Service::new();
        let token = Token::new("a").with_expires_at(EPOCH);
        let session = service.oauth().session(keeping(token));
        let error = auth_error(session.token().await);
        assert_eq!(
            (error.kind, service.refreshes()),
            (AuthErrorKind::InvalidGrant, 0)
        );
    });
}

#[test]
fn what_an_answer_leaves_out_stays() {
    paused(async {
        let answer = r#"{"access_token": "x", "token_type": "bearer", "expires_in": 60}"#;
        let service = Service::replying([Reply::Answer(json(200, answer))]);
        let store = keeping(expired().with_api_host("https://acme.example.com"));
        let token = service.oauth().session(store).token().await.unwrap();
        let refresh = secrecy::ExposeSecret::expose_secret(token.refresh_token().unwrap());
        assert_eq!(refresh, format!("{}-0", SECRETS[2]));
        assert_eq!(token.api_host(), Some("https://acme.example.com"));
    });
}

#[test]
fn who_began_a_refresh_may_leave() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let client = service.client(&session);
        let mut first = Box::pin(call(&client));
        let mut second = Box::pin(call(&client));
        assert!(poll(&mut first).is_pending() && poll(&mut second).is_pending());
        drop(first);
        second.await.unwrap();
        assert_eq!(service.refreshes(), 1);
    });
}

/// Time that does not pass.
struct Still;

impl crate::Clock for Still {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn timestamp(&self) -> jiff::Timestamp {
        EPOCH
    }

    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}

/// Answers once it is let.
#[derive(Default)]
struct Gate {
    open: AtomicBool,
    asked: std::sync::atomic::AtomicUsize,
}

impl Transport for Gate {
    fn send(
        &self,
        _: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            poll_fn(|_| {
                if self.open.load(Ordering::SeqCst) {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
            let body = r#"{"access_token": "x", "token_type": "bearer", "refresh_token": "y"}"#;
            Ok(json(200, body).map(Content::from))
        })
    }
}

#[test]
fn without_an_executor_the_last_to_leave_ends_it_and_gives_back_the_lock() {
    let gate = Arc::new(Gate::default());
    let oauth = OAuth::builder(&OAUTH_API)
        .client_id("app")
        .client_secret("s")
        .transport(gate.clone())
        .clock(Arc::new(Still))
        .executor(drop)
        .build()
        .unwrap();
    let store = keeping(expired());
    let session = oauth.session(store.clone());
    let (mut one, mut other) = (Box::pin(session.token()), Box::pin(session.token()));
    assert!(poll(&mut one).is_pending() && poll(&mut other).is_pending());
    drop(one);
    assert!(poll(&mut other).is_pending());
    assert!(poll(&mut store.lock()).is_pending());
    drop(other);
    assert!(
        poll(&mut store.lock()).is_ready(),
        "nobody holds it any more"
    );
    let mut next = Box::pin(session.token());
    assert!(poll(&mut next).is_pending());
    gate.open.store(true, Ordering::SeqCst);
    assert!(matches!(poll(&mut next), Poll::Ready(Ok(_))));
    assert_eq!(gate.asked.load(Ordering::SeqCst), 2);
}

#[test]
fn an_executor_may_do_the_work_at_once() {
    let gate = Arc::new(Gate::default());
    gate.open.store(true, Ordering::SeqCst);
    let oauth = OAuth::builder(&OAUTH_API)
        .client_id("app")
        .client_secret("s")
        .transport(gate.clone())
        .clock(Arc::new(Still))
        .executor(|mut work| assert!(poll(&mut work).is_ready()))
        .build()
        .unwrap();
    let session = oauth.session(keeping(expired()));
    let mut token = Box::pin(session.token());
    assert!(matches!(poll(&mut token), Poll::Ready(Ok(_))));
    assert_eq!(gate.asked.load(Ordering::SeqCst), 1);
}

#[test]
fn an_answer_is_kept_even_if_all_calls_are_dropped() {
    paused(async {
        let service = Service::new();
        let store = keeping(expired());
        let session = service.oauth().session(store.clone());
        let client = service.client(&session);
        let mut calls: Vec<_> = (0..3).map(|_| Box::pin(call(&client))).collect();
        for call in &mut calls {
            assert!(poll(call).is_pending());
        }
        tokio::task::yield_now().await;
        assert_eq!(service.refreshes(), 1);
        drop(calls);
        tokio::time::sleep(LATENCY * 2).await;
        let kept = store.load().await.unwrap().unwrap();
        assert!(kept.scopes().len() == 3, "{kept:?}");
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 1);
    });
}

#[test]
fn a_deadline_holds_for_the_token_too() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(keeping(expired()));
        let policy = RetryPolicy {
            deadline: Some(LATENCY / 2),
            ..RetryPolicy::default()
        };
        let client = service.client(&session);
        let error = auth_error(call(&client.with_retry(policy)).await);
        assert_eq!(error.kind, AuthErrorKind::Deadline);
        assert_eq!(
            error.to_string(),
            "getting the access token: 100ms: the call's deadline is over"
        );
        assert!(service.calls().is_empty());
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 1, "what others began is waited for");
    });
}

#[test]
fn nothing_is_spent_where_there_is_no_token() {
    paused(async {
        let service = Service::new();
        let session = service.oauth().session(Arc::new(MemoryStore::new()));
        let plan = crate::Plan {
            name: "one",
            known_as: "",
            requests_per_minute: Some(1),
            burst: None,
            daily_tokens: None,
            seats: 1,
        };
        let client: Client = ClientBuilder::new(&OAUTH_API)
            .oauth(session)
            .plan(plan)
            .transport(service.clone())
            .clock(Arc::new(Ticking(Instant::now())))
            .build()
            .unwrap();
        for _ in 0..3 {
            match call(&client).await {
                Err(Error::Auth(error)) => assert_eq!(error.kind, AuthErrorKind::NoToken),
                other => panic!("{other:?}"),
            }
        }
        let budget = client.usage();
        assert_eq!(budget.quotas.requests.map(|quota| quota.remaining), Some(1));
        assert!(budget.operations.is_empty());
    });
}

#[test]
fn calls_go_to_the_companys_host_unless_a_base_url_is_stated() {
    paused(async {
        let service = Service::new();
        locked(&service.extra).push_str(r#", "api_domain": "https://acme.example.com""#);
        let session = service.oauth().session(keeping(expired()));
        let list = service
            .client(&session)
            .request(Method::Get, "/deals")
            .query("limit", 5);
        list.await.unwrap();
        let client: Client = ClientBuilder::new(&OAUTH_API)
            .oauth(session.clone())
            .base_url("https://proxy.example.com/pipedrive")
            .transport(service.clone())
            .build()
            .unwrap();
        call(&client).await.unwrap();
        assert_eq!(
            service.calls(),
            [
                "GET https://acme.example.com/api/v1/deals?limit=5",
                "GET https://proxy.example.com/pipedrive/deals/7"
            ]
        );
    });
}

#[test]
fn a_host_that_is_none_gets_no_token() {
    paused(async {
        for domain in [
            "http://acme.example.com",
            "acme.example.com",
            "https://me@acme.example.com",
            "https://acme.example.com/path",
            "https://acme.example.com?q",
            "https://acme.example.com#f",
            "https://",
            "javascript:x",
            "https://acme.example.com\\\\@evil.example",
        ] {
            let service = Service::new();
            *locked(&service.extra) = format!(r#", "api_domain": "{domain}""#);
            let store = keeping(expired());
            let error = auth_error(service.oauth().session(store.clone()).token().await);
            assert_eq!(
                error.kind,
                AuthErrorKind::InvalidResponse,
                "{domain}: {error}"
            );
            // Nor does one from the store.
            let stored = Token::new("x").with_api_host(domain.replace("\\\\", "\\"));
            let session = service.oauth().session(keeping(stored.clone()));
            let error = auth_error(call(&service.client(&session)).await);
            assert_eq!(
                error.kind,
                AuthErrorKind::InvalidResponse,
                "{domain}: {error}"
            );
            assert!(session.store_token(&stored).await.is_err());
            assert!(service.calls().is_empty());
        }
        let service = Service::new();
        let session = service.oauth().session(keeping(Token::new("x\r\ny: z")));
        assert_eq!(
            auth_error(session.token().await).kind,
            AuthErrorKind::InvalidResponse
        );
    });
}

/// Fails as often as it is told to.
struct Failing {
    inner: MemoryStore,
    failures: Mutex<u32>,
}

impl TokenStore for Failing {
    fn load(&self) -> BoxFuture<'_, Result<Option<Token>, StoreError>> {
        self.inner.load()
    }

    fn save<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut failures = locked(&self.failures);
        if *failures > 0 {
            *failures -= 1;
            return Box::pin(async { Err(StoreError::new("the disk is full")) });
        }
        self.inner.save(token)
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        self.inner.clear()
    }

    fn lock(&self) -> BoxFuture<'_, Result<StoreLock<'_>, StoreError>> {
        self.inner.lock()
    }
}

#[test]
fn a_token_that_could_not_be_kept_is_not_lost() {
    paused(async {
        let service = Service::new();
        let store = Arc::new(Failing {
            inner: expired().into(),
            failures: Mutex::new(2),
        });
        let session = service.oauth().session(store.clone());
        let client = service.client(&session);
        for _ in 0..2 {
            let error = auth_error(call(&client).await);
            assert_eq!(
                error.to_string(),
                "keeping the tokens: the token store failed: the disk is full"
            );
            assert!(error.is_temporary());
        }
        call(&client).await.unwrap();
        assert_eq!(service.refreshes(), 1);
        assert_eq!(store.load().await.unwrap().unwrap().scopes().len(), 3);
    });
}

#[test]
fn what_could_not_be_kept_is_newer_than_what_the_store_has() {
    paused(async {
        let service = Service::new();
        // It would serve still, but for the service, which refuses it.
        let store = Arc::new(Failing {
            inner: fresh().into(),
            failures: Mutex::new(1),
        });
        let session = service.oauth().session(store.clone());
        let client = service.client(&session);
        service.forget();
        auth_error(call(&client).await);
        call(&client).await.unwrap();
        assert_eq!(
            service.refreshes(),
            1,
            "the next call keeps the first one's"
        );

        // The same for giving back.
        *locked(&store.failures) = 1;
        service.forget();
        auth_error(call(&client).await);
        session.revoke().await.unwrap();
        let newest = format!("{}-{}", SECRETS[2], service.refreshes());
        let (_, form) = service.last();
        assert!(form.iter().any(|(_, value)| *value == newest), "{form:?}");
    });
}

#[test]
fn what_could_not_be_kept_gives_way_to_what_others_kept() {
    paused(async {
        let service = Service::new();
        let store = Arc::new(Failing {
            inner: expired().into(),
            failures: Mutex::new(1),
        });
        let session = service.oauth().session(store.clone());
        auth_error(call(&service.client(&session)).await);
        let other = fresh();
        store.save(&other).await.unwrap();
        assert!(session.token().await.unwrap().has_access(&other));
    });
}

#[test]
fn a_lock_that_is_never_given_back_is_an_error() {
    paused(async {
        let service = Service::new();
        let store = keeping(expired());
        let held = store.lock().await.unwrap();
        let session = service.oauth().session(store.clone());
        let error = auth_error(session.token().await);
        assert_eq!(
            error.to_string(),
            "getting the access token: the token store failed: another process has had its lock for 120 s"
        );
        let mut waits = pin!(session.token());
        assert!(poll(&mut waits).is_pending());
        drop(held);
        waits.await.unwrap();
    });
}
