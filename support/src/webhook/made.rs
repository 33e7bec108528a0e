//! Deliveries for tests of a receiver.

use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use callsheet_runtime::decode::{Decode, Fault};
use callsheet_runtime::{DateTime, Extra};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request};
use jiff::Timestamp;

use super::credentials::Credentials;
use super::delivery::Delivery;
use super::meta::{self, Meta};
use super::words::{Action, ChangeSource, Version, WebhookKind};
use super::write::{Sides, WriteEvents, named, text};

/// How many were made: each is an event of its own.
static MADE: AtomicU64 = AtomicU64::new(1);

impl<E: WriteEvents> Delivery<E> {
    /// Creates a delivery of the event, for a test of its receiver, in the newest version that has the event.
    ///
    /// The meta follows from the event: action, kind of record and id. Its other members have made-up values, which you can set.
    /// Each delivery is a new event, so none is a duplicate of another: `event_id` is unique in version 2, `timestamp_micro` in
    /// version 1. For an event `Other`, set the meta's `entity` as well.
    #[must_use]
    pub fn new(event: E) -> Self {
        let version = named(&event).map_or(Version::V2, |(version, _)| version);
        Self::in_version(version, event)
    }

    /// Like [`new`](Self::new), in this version: for kinds of records that both versions have, such as notes.
    #[must_use]
    pub fn in_version(version: Version, event: E) -> Self {
        let sides = event.sides();
        let entity = event.object(&version).unwrap_or_default();
        let action = match (sides.current, sides.previous) {
            (_, None) => Action::Create,
            (Some(_), Some(_)) => Action::Change,
            (None, Some(_)) => Action::Delete,
        };
        // What version 1 does not say.
        let second = version != Version::V1;
        let made = MADE.fetch_add(1, Ordering::Relaxed);
        let uuid = |kind| second.then(|| format!("00000000-0000-4000-{kind}000-{made:012x}"));
        let mut extra = Extra::default();
        let mut at = 1_795_428_900_000_000;
        if !second {
            at += i64::try_from(made).unwrap_or_default();
            extra.insert(meta::MICROSECONDS, at);
        }
        let meta = Meta {
            version,
            action,
            entity: entity.to_owned(),
            entity_id: id(sides).unwrap_or_default(),
            event_id: uuid(8),
            correlation_id: uuid(9),
            timestamp: Timestamp::from_microsecond(at).ok().map(DateTime::from),
            company_id: Some(1),
            user_id: Some(1),
            change_source: Some(ChangeSource::App),
            host: "example.pipedrive.com".to_owned(),
            permitted_user_ids: vec![1],
            webhook_id: Some(1),
            webhook_owner_id: second.then_some(1),
            kind: second.then_some(WebhookKind::General),
            extra,
            ..meta::blank()
        };
        Self { meta, event }
    }

    /// Returns the body that the service would send.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: JSON cannot hold a value of a record, such as an infinite number.
    pub fn to_body(&self) -> Result<Bytes, Fault> {
        text(self).map(Bytes::from)
    }

    /// Returns the request that the service would send, with the first user and password of the credentials. Its URI is `/`: set
    /// that of your route.
    ///
    /// # Errors
    ///
    /// As [`to_body`](Self::to_body).
    pub fn to_request(&self, credentials: &Credentials) -> Result<Request<Bytes>, Fault> {
        let mut request = Request::new(self.to_body()?);
        *request.method_mut() = Method::POST;
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, credentials.header());
        Ok(request)
    }
}

/// The id of the record.
fn id(sides: Sides<'_>) -> Option<String> {
    let mut id = None;
    let read = sides.current.or(sides.previous)?.with_token(&mut |token| {
        token.object(&mut |name, token| {
            if name == "id" {
                id = Some(String::decode(token)?);
            }
            Ok(())
        })
    });
    read.ok().and(id)
}
