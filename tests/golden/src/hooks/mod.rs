// @generated from tests/golden/spec/hooks/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Hooks
//!
//! What webhooks send, of both versions.
//!
//! API documentation: <https://example.com/hooks>
//!
//! # Receiving
//!
//! Verify the [credentials](::pipedrive_support::webhook::Credentials) of a delivery, then read its body as a
//! [`Delivery`] with an [`Event`]:
//!
//! ```no_run
//! use pipedrive_golden::support::webhook::Credentials;
//! use pipedrive_golden::hooks::{Delivery, Event};
//!
//! # fn example(headers: &pipedrive_golden::runtime::http::HeaderMap, body: &[u8]) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! Credentials::new("user", "password").verify(headers)?;
//! let delivery = Delivery::from_slice(body)?;
//! match delivery.event {
//!     Event::Deal(change) => println!("{:?}", change.latest()),
//!     _ => println!("{} {}", delivery.meta.action, delivery.meta.entity),
//! }
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! - [`Deal`](Event::Deal): A deal: `deal` of version 2, `dealCopy` of version 2.
//! - [`Event`](Event::Event): An event: `event` of version 2.
//! - [`Delivery`](Event::Delivery): A delivery: `delivery` of version 2.
//! - [`Other_`](Event::Other_): An other: `other` of version 2, `other` of version 1.
//! - [`Box`](Event::Box): A box: `box` of version 2.
//! - [`Change`](Event::Change): A change: `*` of version 2.
//! - [`OldDeal`](Event::OldDeal): An old deal: `deal` of version 1.

pub mod models;

pub use self::models::{
    CustomFields, Event_, Delivery_, Other, Box, Change, Deal, OldDeal, DealStatus,
    EventId, DealId,
};

#[doc(inline)]
pub use ::pipedrive_support::webhook::*;
/// One delivery of an event.
pub type Delivery = ::pipedrive_support::webhook::Delivery<Event>;

/// Events, by the kind of record. The action is in the delivery's meta.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A deal: `deal` of version 2, `dealCopy` of version 2.
    Deal(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Deal>>),
    /// An event: `event` of version 2.
    Event(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Event_>>),
    /// A delivery: `delivery` of version 2.
    Delivery(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Delivery_>>,
    ),
    /// An other: `other` of version 2, `other` of version 1.
    ///
    /// Called `Other` in the spec.
    #[doc(alias = "Other")]
    Other_(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Other>>),
    /// A box: `box` of version 2.
    Box(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Box>>),
    /// A change: `*` of version 2.
    Change(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Change>>,
    ),
    /// An old deal: `deal` of version 1.
    OldDeal(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::OldDeal>>,
    ),
    /// A kind of record that is not described, as JSON.
    Other(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<::callsheet_runtime::Json>,
        >,
    ),
}

impl ::pipedrive_support::webhook::Events for Event {
    fn read(
        payload: &::pipedrive_support::webhook::Payload<'_>,
    ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
        ::std::result::Result::Ok(
            match (payload.version(), payload.entity()) {
                (::pipedrive_support::webhook::Version::V2, "deal") => {
                    Self::Deal(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "dealCopy") => {
                    Self::Deal(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "event") => {
                    Self::Event(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "delivery") => {
                    Self::Delivery(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "other") => {
                    Self::Other_(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "box") => {
                    Self::Box(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "*") => {
                    Self::Change(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "deal") => {
                    Self::OldDeal(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "other") => {
                    Self::Other_(payload.change()?)
                }
                _ => Self::Other(payload.change()?),
            },
        )
    }
}

#[cfg(feature = "serde")]
impl ::pipedrive_support::webhook::WriteEvents for Event {
    fn sides(&self) -> ::pipedrive_support::webhook::Sides<'_> {
        match self {
            Self::Deal(change) => change.sides(),
            Self::Event(change) => change.sides(),
            Self::Delivery(change) => change.sides(),
            Self::Other_(change) => change.sides(),
            Self::Box(change) => change.sides(),
            Self::Change(change) => change.sides(),
            Self::OldDeal(change) => change.sides(),
            Self::Other(change) => change.sides(),
        }
    }
    fn object(
        &self,
        version: &::pipedrive_support::webhook::Version,
    ) -> ::std::option::Option<&'static str> {
        match (self, version) {
            (Self::Deal(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("deal")
            }
            (Self::Event(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("event")
            }
            (Self::Delivery(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("delivery")
            }
            (Self::Other_(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("other")
            }
            (Self::Box(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("box")
            }
            (Self::Change(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("*")
            }
            (Self::OldDeal(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("deal")
            }
            (Self::Other_(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("other")
            }
            _ => ::std::option::Option::None,
        }
    }
}
#[cfg(feature = "serde")]
impl ::callsheet_runtime::private::ToToken for Event {
    fn with_token(
        &self,
        then: ::callsheet_runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), ::callsheet_runtime::decode::Fault> {
        ::pipedrive_support::webhook::write_event(self, then)
    }
}
#[cfg(feature = "serde")]
impl ::callsheet_runtime::decode::Decode for Event {
    fn decode(
        token: ::callsheet_runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
        ::pipedrive_support::webhook::read_event(token)
    }
}
#[cfg(feature = "serde")]
::callsheet_runtime::private::serde_traits!(Event);
