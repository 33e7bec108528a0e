//! Webhooks, for those who receive them: what a delivery says of itself and of the event, who sent it, whether it was
//! here before, and the callback by which an app hears that it was uninstalled. Which event carries which model is
//! generated; nothing here, nor there, needs a network.
//!
//! A webhook is delivered as a `POST` with JSON. It counts as delivered where the answer is any 2xx within 10 seconds;
//! otherwise it is sent again after 3, 30 and 150 seconds. Ten events whose first delivery fails get the webhook banned
//! for 30 minutes, and what happens meanwhile is never delivered: answer first, then work. The only way to tell who
//! sends is HTTP Basic: deliveries are not signed. ([Guide](https://pipedrive.readme.io/docs/guide-for-webhooks-v2))

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
