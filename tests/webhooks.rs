//! The receiving end of webhooks over a real socket: a server as anyone would write it with axum's extractors, and the
//! deliveries of `tests/webhooks`, which hold every object of both versions.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef, State};
use axum::http::StatusCode;
use axum::routing::{delete, post};
use callsheet_dialect::model::{EventVersion, ModelKind};
use pipedrive::support::{
    Address, DateRange, FlatFields as _, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};
use pipedrive::webhook::{
    AppCredentials, Claim, Credentials, Deduplicator, Delivery, Event, Uninstalled, Verified,
    Visibility,
};
use pipedrive_tests::{Outcome, root};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, Notify, mpsc};

/// `pipedrive:correct horse`, and what is not it.
const RIGHT: &str = "Authorization: Basic cGlwZWRyaXZlOmNvcnJlY3QgaG9yc2U=\r\n";
const WRONG: &str = "Authorization: Basic cGlwZWRyaXZlOmNvcnJlY3QgaG9yc2V=\r\n";
/// `a1b2:hush`
const APP: &str = "Authorization: Basic YTFiMjpodXNo\r\n";

/// Longer bodies are refused.
const LIMIT: usize = 64 * 1024;

/// What the receiver has.
#[derive(Clone)]
struct Receiver {
    credentials: Credentials,
    app: AppCredentials,
    seen: Deduplicator,
    work: Arc<Work>,
}

/// What it does with deliveries: hands them over, fails as often as it is told to, and waits where it is told to.
struct Work {
    handed: mpsc::UnboundedSender<Delivery>,
    failures: AtomicUsize,
    done: AtomicUsize,
    begun: Notify,
    /// Held by a test, it keeps work from ending.
    gate: Mutex<()>,
}

impl FromRef<Receiver> for Credentials {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.credentials.clone()
    }
}

impl FromRef<Receiver> for AppCredentials {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.app.clone()
    }
}

async fn receive(
    State(receiver): State<Receiver>,
    Verified(delivery): Verified<Delivery>,
) -> StatusCode {
    let work = &receiver.work;
    match receiver.seen.claim(&delivery.meta) {
        Claim::Done => StatusCode::NO_CONTENT,
        Claim::Running => StatusCode::SERVICE_UNAVAILABLE,
        Claim::New(ticket) => {
            work.begun.notify_one();
            drop(work.gate.lock().await);
            let fails = |left: usize| left.checked_sub(1);
            if work
                .failures
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, fails)
                .is_ok()
            {
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            work.done.fetch_add(1, Ordering::SeqCst);
            let _ = work.handed.send(delivery);
            ticket.done();
            StatusCode::NO_CONTENT
        }
    }
}

async fn uninstalled(Verified(uninstalled): Verified<Uninstalled>) -> String {
    format!("{} of {}", uninstalled.user_id, uninstalled.company_id)
}

/// A running receiver.
struct Server {
    address: String,
    work: Arc<Work>,
    handed: mpsc::UnboundedReceiver<Delivery>,
}

impl Server {
    async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let (sender, handed) = mpsc::unbounded_channel();
        let work = Arc::new(Work {
            handed: sender,
            failures: AtomicUsize::new(0),
            done: AtomicUsize::new(0),
            begun: Notify::new(),
            gate: Mutex::new(()),
        });
        let receiver = Receiver {
            credentials: Credentials::new("pipedrive", "correct horse"),
            app: AppCredentials::new("a1b2", "hush"),
            seen: Deduplicator::new(),
            work: Arc::clone(&work),
        };
        let router = Router::new()
            .route("/hooks", post(receive))
            .route("/callback", delete(uninstalled))
            .layer(DefaultBodyLimit::max(LIMIT))
            .with_state(receiver);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            address,
            work,
            handed,
        })
    }

    /// What is answered: the status, and head and body as they came.
    async fn send(&self, request: &[u8]) -> std::io::Result<(u16, String)> {
        let mut socket = TcpStream::connect(&self.address).await?;
        socket.write_all(request).await?;
        let mut answer = Vec::new();
        // A server that answers before it has read a body may reset the connection after.
        while let Ok(1..) = socket.read_buf(&mut answer).await {}
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok());
        Ok((status.unwrap_or_default(), answer))
    }

    async fn request(
        &self,
        line: &str,
        authorization: &str,
        body: &str,
    ) -> std::io::Result<(u16, String)> {
        let head = format!(
            "{line} HTTP/1.1\r\nHost: a.b\r\nContent-Type: application/json\r\nConnection: close\r\n\
             {authorization}Content-Length: {}\r\n\r\n",
            body.len()
        );
        self.send(&[head.as_bytes(), body.as_bytes()].concat())
            .await
    }

    async fn deliver(&self, payload: &Value) -> std::io::Result<u16> {
        let body = payload.to_string();
        Ok(self.request("POST /hooks", RIGHT, &body).await?.0)
    }

    fn done(&self) -> usize {
        self.work.done.load(Ordering::SeqCst)
    }
}

/// The deliveries of a version, each with what it is about and the variant that its event is.
fn deliveries(version: &str) -> Result<Vec<Value>, Box<dyn std::error::Error>> {
    let path = root().join(format!("tests/webhooks/{version}.json"));
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

fn payload(version: &str, says: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let all = deliveries(version)?;
    let one = all.iter().find(|one| one["says"] == says);
    Ok(one.ok_or_else(|| format!("nothing says {says}"))?["payload"].clone())
}

fn read(payload: &Value) -> Result<Delivery, Box<dyn std::error::Error>> {
    Ok(Delivery::from_slice(payload.to_string().as_bytes())?)
}

/// The payloads of the tests and the descriptions were written from the same facts: what the one has, the other knows.
#[test]
fn payloads_are_described() -> Outcome {
    let apis = callsheet_dialect::read_dir(&root().join("spec"))?.apis;
    let api = apis.iter().find(|api| api.name == "webhook");
    let api = api.ok_or("no events")?;
    let mut missing = Vec::new();
    for event in &api.events {
        let ModelKind::Record { fields } = &api.model(event.model).kind else {
            return Err("no record".into());
        };
        let (version, object, current) = match event.version {
            EventVersion::V1 => ("v1", "object", "current"),
            EventVersion::V2 => ("v2", "entity", "data"),
        };
        let mut payloads = 0;
        for one in deliveries(version)? {
            let payload = &one["payload"];
            if payload["meta"][object] != event.object {
                continue;
            }
            payloads += 1;
            for side in [&payload[current], &payload["previous"]] {
                let members = side.get(0).unwrap_or(side).as_object();
                let unknown = members.into_iter().flatten().map(|(name, _)| name);
                let known = |name: &&String| fields.iter().any(|field| field.name == **name);
                // Custom fields of version 1, and a member that is unknown on purpose.
                let meant = |name: &&String| *name == "crew" || name.len() >= 40;
                let unknown = unknown.filter(|name| !known(name) && !meant(name));
                missing.extend(unknown.map(|name| format!("{version} {}: {name}", event.object)));
            }
        }
        assert!(payloads > 0, "no payload of {version} {}", event.object);
    }
    assert!(missing.is_empty(), "{missing:?}");
    Ok(())
}

#[tokio::test]
async fn every_object_of_both_versions_is_received() -> Outcome {
    let mut server = Server::start().await?;
    for one in deliveries("v1")?.iter().chain(&deliveries("v2")?) {
        let (says, payload) = (&one["says"], &one["payload"]);
        assert_eq!(server.deliver(payload).await?, 204, "{says}");
        let Delivery { meta, event, .. } = server.handed.try_recv()?;
        let text = format!("{event:?}");
        let (variant, _) = text.split_once('(').ok_or("a variant")?;
        assert_eq!(variant, one["variant"], "{says}");
        assert_eq!(meta.company_id, Some(4711), "{says}");
        assert_eq!((meta.user_id, meta.attempt), (Some(12), 1), "{says}");
        assert!(
            meta.timestamp.is_some_and(|at| at.timestamp().is_some()),
            "{says}"
        );
        assert!(meta.webhook_id.is_some(), "{says}");
    }
    assert_eq!(
        server.done(),
        deliveries("v1")?.len() + deliveries("v2")?.len()
    );
    Ok(())
}

#[test]
fn a_deal_is_read_as_what_it_is() -> Outcome {
    let delivery = read(&payload("v2", "a deal goes on; what was empty is null")?)?;
    assert_eq!(
        delivery.meta.entity_id_as::<pipedrive::webhook::DealId>()?,
        8.into()
    );
    let Event::Deal(change) = delivery.event else {
        return Err("a deal".into());
    };
    let (deal, before) = (change.current.as_ref(), change.previous.as_ref());
    let (deal, before) = (deal.ok_or("is")?, before.ok_or("was")?);
    assert_eq!((deal.id, deal.stage_id), (Some(8.into()), Some(2.into())));
    assert_eq!(deal.visible_to, Some(Visibility::OwnerGroup));
    assert_eq!(before.stage_id, Some(1.into()));
    assert_eq!((&before.title, before.probability), (&None, Some(50.0)));

    let custom = |digits: &str| digits.repeat(20);
    assert!(change.is_changed("stage_id") && change.is_changed(&custom("10")));
    assert!(!change.is_changed("title") && !change.is_changed(&custom("11")));

    let fields = &deal.custom_fields;
    let text: Option<String> = fields.get(&custom("10"))?;
    assert_eq!(text.as_deref(), Some("By Friday"));
    assert_eq!(fields.get(&custom("11"))?, Some(Monetary::new(99.5, "USD")));
    assert_eq!(fields.get(&custom("12"))?, Some(OptionId::new(17)));
    assert_eq!(fields.get(&custom("13"))?, Some(OptionIds::from([13, 14])));
    assert_eq!(
        fields.get(&custom("14"))?,
        Some(pipedrive::webhook::UserId::from(13))
    );
    let season: DateRange = fields.get(&custom("15"))?.ok_or("a season")?;
    assert_eq!(season.start.to_string(), "2026-12-01");
    assert_eq!(
        season.end.map(|it| it.to_string()).as_deref(),
        Some("2026-12-31")
    );
    let slot: TimeOfDay = fields.get(&custom("16"))?.ok_or("a slot")?;
    assert_eq!(
        (slot.time.to_string(), slot.timezone.as_deref()),
        ("09:30:00".into(), Some("310"))
    );
    let hours: TimeRange = fields.get(&custom("17"))?.ok_or("hours")?;
    assert_eq!(hours.start.to_string(), "09:00:00");
    assert_eq!(
        hours.end.map(|it| it.to_string()).as_deref(),
        Some("17:00:00")
    );
    let place: Address = fields.get(&custom("18"))?.ok_or("a place")?;
    assert_eq!(place.locality.as_deref(), Some("Springfield"));
    assert_eq!(fields.get::<i64>(&custom("19"))?, None);

    // Version 1 has them among its other members.
    let Event::V1Deal(change) = read(&payload("v1", "a deal has custom fields")?)?.event else {
        return Err("a deal".into());
    };
    let deal = change.current.as_ref().ok_or("is")?;
    let budget: Option<Monetary> = deal.extra.custom_field(&custom("11"))?;
    assert_eq!(budget, Some(Monetary::new(99.5, "USD")));
    assert_eq!(change.changed_fields().collect::<Vec<_>>(), [custom("10")]);
    Ok(())
}

#[test]
fn merged_records_know_each_other() -> Outcome {
    let stays = read(&payload("v2", "a person takes in another")?)?;
    let goes = read(&payload("v2", "a person is taken in by another")?)?;
    assert_eq!(
        stays.meta.merged_from_id.as_deref(),
        Some(&*goes.meta.entity_id)
    );
    assert_eq!(
        goes.meta.merged_to_id.as_deref(),
        Some(&*stays.meta.entity_id)
    );
    let old = read(&payload("v1", "a deal takes in another")?)?;
    assert_eq!(old.meta.action, pipedrive::webhook::Action::Merge);
    let Event::V1Deal(change) = old.event else {
        return Err("a deal".into());
    };
    assert!(change.is_changed("value") && !change.is_changed("title"));
    Ok(())
}

#[tokio::test]
async fn others_are_refused_before_their_body_is_read() -> Outcome {
    let mut server = Server::start().await?;
    let payload = payload("v2", "a new deal")?.to_string();
    for authorization in [
        "",
        WRONG,
        APP,
        "Authorization: Bearer abc\r\n",
        &RIGHT.repeat(2),
    ] {
        let (status, answer) = server
            .request("POST /hooks", authorization, &payload)
            .await?;
        assert_eq!(status, 401, "{authorization}");
        let asks = "www-authenticate: Basic realm=\"webhook\", charset=\"UTF-8\"\r\n";
        assert!(answer.contains(asks), "{answer}");
        assert!(
            !answer.contains("horse") && !answer.contains("cGlw"),
            "{answer}"
        );

        // A body that never comes is not waited for.
        let head = format!(
            "POST /hooks HTTP/1.1\r\nHost: a.b\r\nConnection: close\r\n{authorization}Content-Length: 9000\r\n\r\n"
        );
        assert_eq!(server.send(head.as_bytes()).await?.0, 401);
    }
    assert!(server.handed.try_recv().is_err());
    assert_eq!(server.done(), 0);
    Ok(())
}

#[tokio::test]
async fn what_is_no_payload_is_refused() -> Outcome {
    let server = Server::start().await?;
    let mut wrong = payload("v2", "a new deal")?;
    wrong["data"]["stage_id"] = json!("soon");
    let (status, answer) = server
        .request("POST /hooks", RIGHT, &wrong.to_string())
        .await?;
    assert_eq!(status, 400);
    let says = "data.stage_id: expected an integer, found the text \"soon\"";
    assert!(answer.ends_with(says), "{answer}");
    assert!(!answer.contains("Rocket"), "{answer}");

    for (body, says) in [
        ("{\"meta\": ", "not JSON: it is cut off"),
        ("{}", "meta: missing"),
        ("[null]", "expected an object, found a list"),
        ("{\"meta\": {\"entity\": \"deal\"}}", "meta.action: missing"),
    ] {
        let (status, answer) = server.request("POST /hooks", RIGHT, body).await?;
        assert_eq!(status, 400, "{body}");
        assert!(answer.contains(says), "{answer}");
    }
    let long = format!("{{\"meta\": \"{}\"}}", "x".repeat(LIMIT));
    assert_eq!(server.request("POST /hooks", RIGHT, &long).await?.0, 413);
    assert_eq!(server.done(), 0);
    Ok(())
}

#[tokio::test]
async fn an_event_is_worked_on_once() -> Outcome {
    let mut server = Server::start().await?;
    let mut payload = payload("v2", "a new deal")?;
    server.work.failures.store(1, Ordering::SeqCst);
    assert_eq!(server.deliver(&payload).await?, 500);
    // Sent again, it works; and again, as if the answer had been lost, it is not worked on.
    for attempt in 2..=4 {
        payload["meta"]["attempt"] = json!(attempt);
        assert_eq!(server.deliver(&payload).await?, 204);
    }
    assert_eq!(server.done(), 1);
    assert_eq!(server.handed.try_recv()?.meta.attempt, 2);

    // Of users, `id` is the user's in every event.
    for says in ["a user changes", "a user can no longer log in"] {
        assert_eq!(server.deliver(&self::payload("v2", says)?).await?, 204);
    }
    assert_eq!(server.done(), 3);
    Ok(())
}

#[tokio::test]
async fn what_is_being_worked_on_is_not_begun_again() -> Outcome {
    let server = Server::start().await?;
    let mut payload = payload("v1", "a deal changes")?;
    let gate = server.work.gate.lock().await;
    let first = async {
        let status = server.deliver(&payload.clone()).await;
        status.map_err(|error| error.to_string())
    };
    let second = async {
        server.work.begun.notified().await;
        let mut again = payload.clone();
        again["retry"] = json!(1);
        let status = server.deliver(&again).await;
        drop(gate);
        status.map_err(|error| error.to_string())
    };
    let (first, second) = tokio::join!(first, second);
    assert_eq!((first?, second?), (204, 503));
    payload["retry"] = json!(2);
    assert_eq!(server.deliver(&payload).await?, 204);
    assert_eq!(server.done(), 1);
    Ok(())
}

#[tokio::test]
async fn an_app_hears_that_it_was_uninstalled() -> Outcome {
    let server = Server::start().await?;
    let body = r#"{"client_id": "a1b2", "company_id": 4711, "user_id": 12, "timestamp": "2026-11-23 10:15:00"}"#;
    let (status, answer) = server.request("DELETE /callback", APP, body).await?;
    assert_eq!(status, 200);
    assert!(answer.ends_with("12 of 4711"), "{answer}");
    assert_eq!(
        server.request("DELETE /callback", RIGHT, body).await?.0,
        401
    );
    let other = body.replace("a1b2", "c3d4");
    assert_eq!(
        server.request("DELETE /callback", APP, &other).await?.0,
        401
    );
    assert_eq!(server.request("DELETE /callback", APP, "{}").await?.0, 400);
    Ok(())
}
