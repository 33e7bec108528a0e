//! Receiving webhooks: deliveries and their events, verification of the sender, repeated deliveries, and the callback that
//! tells an app that it was uninstalled. The types of events are generated, in `pipedrive::webhook`, which exports all of this.
//! No network is needed.
//!
//! A webhook is delivered as a `POST` with JSON. A delivery succeeds with any 2xx within 10 seconds; otherwise it is sent again
//! after 3, 30 and 150 seconds. Ten events in a row whose first delivery fails get the webhook banned for 30 minutes, and events
//! in that time are lost. So respond first, then work. Deliveries are not signed: HTTP Basic is the only proof of the sender. ([Guide](https://pipedrive.readme.io/docs/guide-for-webhooks-v2))

mod change;
mod credentials;
mod delivery;
mod duplicates;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "serde")]
mod made;
mod meta;
mod uninstall;
mod words;
#[cfg(feature = "serde")]
mod write;

pub use change::Change;
pub use credentials::{AppCredentials, Credentials, Refused};
pub use delivery::{Delivery, Events, Payload, PayloadError};
pub use duplicates::{Claim, Deduplicator, EventKey, Ticket};
#[cfg(feature = "axum")]
pub use extract::{Received, Rejection, Verified};
pub use meta::Meta;
pub use uninstall::Uninstalled;
pub use words::{Action, ChangeSource, Version, WebhookKind};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use write::{Sides, WriteEvents, read_event, write_event};

#[cfg(test)]
mod tests;
