//! Receiving webhooks: the sender is verified, a repeated event is handled once, and the response is sent before the work.
//!
//! `WEBHOOK_USER=… WEBHOOK_PASSWORD=… cargo run -p pipedrive --example webhooks --features axum`, behind a proxy that
//! terminates TLS. Create the webhook with API v1, `client.webhooks().create(…)`, and the same `http_auth_user` and
//! `http_auth_password`.

use std::env::var;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use pipedrive::webhook::{
    Change, Claim, Credentials, Deal, Deduplicator, Delivery, Event, Meta, Ticket, Verified,
};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// State of the receiver: expected credentials, events seen, and the queue of the worker.
#[derive(Clone)]
struct Receiver {
    credentials: Credentials,
    seen: Deduplicator,
    work: mpsc::Sender<(Delivery, Ticket)>,
}

impl FromRef<Receiver> for Credentials {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.credentials.clone()
    }
}

/// Queues the event, because Pipedrive waits 10 seconds for a response.
async fn receive(
    State(receiver): State<Receiver>,
    Verified(delivery): Verified<Delivery>,
) -> StatusCode {
    match receiver.seen.claim(&delivery.meta) {
        Claim::New(ticket) => match receiver.work.try_send((delivery, ticket)) {
            Ok(()) => StatusCode::ACCEPTED,
            // The queue is full: the ticket is dropped, and the event is sent again after 3, 30 and 150 seconds.
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        Claim::Running | Claim::Done => StatusCode::OK,
    }
}

fn handle(delivery: Delivery) {
    let Delivery { meta, event, .. } = delivery;
    match event {
        Event::Deal(change) => deal(&meta, &change),
        Event::Person(change) => println!("person {:?}", change.latest().and_then(|it| it.id)),
        Event::Other(change) => println!("{}, as JSON: {:?}", meta.entity, change.latest()),
        _ => println!("{} {} {}", meta.action, meta.entity, meta.entity_id),
    }
}

fn deal(meta: &Meta, change: &Change<Deal>) {
    let title = change.latest().and_then(|deal| deal.title.as_deref());
    println!("{} deal {title:?}", meta.action);
    if change.is_changed("stage_id") {
        let before = change.previous.as_ref().and_then(|deal| deal.stage_id);
        let now = change.current.as_ref().and_then(|deal| deal.stage_id);
        println!("  from stage {before:?} to {now:?}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (work, mut todo) = mpsc::channel(1_000);
    let receiver = Receiver {
        credentials: Credentials::new(var("WEBHOOK_USER")?, var("WEBHOOK_PASSWORD")?),
        seen: Deduplicator::new(),
        work,
    };
    tokio::spawn(async move {
        while let Some((delivery, ticket)) = todo.recv().await {
            handle(delivery);
            ticket.done();
        }
    });
    let router = Router::new()
        .route("/pipedrive", post(receive))
        .with_state(receiver);
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}/pipedrive", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
