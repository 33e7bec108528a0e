//! Deliveries that are made and not received, to test a receiver with.

use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use callsheet_runtime::DateTime;
use callsheet_runtime::decode::{Decode, Fault};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request};

use super::credentials::Credentials;
use super::delivery::Delivery;
use super::meta::{self, Meta};
use super::words::{Action, ChangeSource, Version, WebhookKind};
use super::write::{Sides, WriteEvents, named, text};

/// How many were made: each is an event of its own.
static MADE: AtomicU64 = AtomicU64::new(1);

impl<E: WriteEvents> Delivery<E> {
    /// A delivery of the event, for a test of its receiver.
    ///
    /// The meta follows from the event: the action from the sides that there are, the record's id from the record. Version 2 is
    /// taken where it has the event. The rest is made up; set its members to have others. In version 2, each has an `event_id` of
    /// its own, so it is no duplicate of another. Of an event that is `Other`, set the meta's `entity` as well.
    #[must_use]
    pub fn new(event: E) -> Self {
        let sides = event.sides();
        let (version, entity) = named(&event).unwrap_or((Version::V2, ""));
        let action = match (sides.current, sides.previous) {
            (_, None) => Action::Create,
            (Some(_), Some(_)) => Action::Change,
            (None, Some(_)) => Action::Delete,
        };
        // What version 1 does not say.
        let second = version != Version::V1;
        let made = MADE.fetch_add(1, Ordering::Relaxed);
        let uuid = |kind| second.then(|| format!("00000000-0000-4000-{kind}000-{made:012x}"));
        let at = jiff::Timestamp::new(1_795_428_900, 0).ok();
        let meta = Meta {
            version,
            action,
            entity: entity.to_owned(),
            entity_id: id(sides).unwrap_or_default(),
            event_id: uuid(8),
            correlation_id: uuid(9),
            timestamp: at.map(DateTime::from),
            company_id: Some(1),
            user_id: Some(1),
            change_source: Some(ChangeSource::App),
            host: "example.pipedrive.com".to_owned(),
            permitted_user_ids: vec![1],
            webhook_id: Some(1),
            webhook_owner_id: second.then_some(1),
            kind: second.then_some(WebhookKind::General),
            ..meta::blank()
        };
        Self { meta, event }
    }

    /// The body that the service would send.
    ///
    /// # Errors
    ///
    /// A [`Fault`] where JSON cannot hold a value of a record, such as an infinite number.
    pub fn to_body(&self) -> Result<Bytes, Fault> {
        text(self).map(Bytes::from)
    }

    /// The request that the service would send to `/`, with the user and the password that the credentials accept first.
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
