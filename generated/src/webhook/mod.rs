// @generated from spec/webhook/api.yaml by `cargo xtask codegen`. Do not edit.

//! Pipedrive's webhooks
//!
//! The events that Pipedrive sends to webhooks. Receiving them needs no client and no network.
//!
//! Records of version 2 are not those of API v2: flags have the names of API v1, `visible_to` is text,
//! and each custom field states its type, which `CustomFields::get` removes. Records of version 1 are
//! those of API v1, named `V1…` if they differ, with custom fields among their other members: see
//! `FlatFields`.
//!
//! API documentation: <https://pipedrive.readme.io/docs/guide-for-webhooks-v2>
//!
//! # Receiving
//!
//! Verify the [credentials](::pipedrive_support::webhook::Credentials) of a delivery, then read its body as a
//! [`Delivery`] with an [`Event`]:
//!
//! ```no_run
//! use pipedrive::support::webhook::Credentials;
//! use pipedrive::webhook::{Delivery, Event};
//!
//! # fn example(headers: &pipedrive::runtime::http::HeaderMap, body: &[u8]) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
//! - [`Deal`](Event::Deal): A deal: `deal` of version 2.
//! - [`DealProduct`](Event::DealProduct): A deal product: `deal_product` of version 2.
//! - [`DealInstallment`](Event::DealInstallment): A deal installment: `deal_installment` of version 2.
//! - [`Lead`](Event::Lead): A lead: `lead` of version 2.
//! - [`Person`](Event::Person): A person: `person` of version 2.
//! - [`Organization`](Event::Organization): An organization: `organization` of version 2.
//! - [`Activity`](Event::Activity): An activity: `activity` of version 2.
//! - [`Note`](Event::Note): A note: `note` of version 2, `note` of version 1.
//! - [`Product`](Event::Product): A product: `product` of version 2.
//! - [`Pipeline`](Event::Pipeline): A pipeline: `pipeline` of version 2, `pipeline` of version 1.
//! - [`Stage`](Event::Stage): A stage: `stage` of version 2, `stage` of version 1.
//! - [`Project`](Event::Project): A project: `project` of version 2.
//! - [`Board`](Event::Board): A board: `board` of version 2.
//! - [`Phase`](Event::Phase): A phase: `phase` of version 2.
//! - [`Task`](Event::Task): A task: `task` of version 2.
//! - [`User`](Event::User): A user: `user` of version 2, `user` of version 1.
//! - [`V1Deal`](Event::V1Deal): A v1 deal: `deal` of version 1.
//! - [`V1Person`](Event::V1Person): A v1 person: `person` of version 1.
//! - [`V1Organization`](Event::V1Organization): A v1 organization: `organization` of version 1.
//! - [`V1Activity`](Event::V1Activity): A v1 activity: `activity` of version 1.
//! - [`ActivityType`](Event::ActivityType): An activity type: `activityType` of version 1.
//! - [`V1Product`](Event::V1Product): A v1 product: `product` of version 1.

pub mod models;

pub use self::models::{
    CustomFields, Visibility, ContactDetail, Deal, V1Deal, DealStatus, DealProduct,
    DealProductId, ProductVariationId, DiscountType, TaxMethod, DealInstallment, LeadId,
    LeadLabelId, Lead, LeadValue, Person, V1Person, Organization, V1Organization,
    Activity, ActivityTime, V1Activity, ActivityType, Note, Product, ProductPrice,
    BillingFrequency, V1Product, Pipeline, Stage, Project, Board, Phase, Task, CompanyId,
    User, DealId, DealInstallmentId, PersonId, OrganizationId, ActivityId,
    ActivityTypeId, NoteId, ProductId, PipelineId, StageId, ProjectId, BoardId, PhaseId,
    TaskId, UserId,
};

#[doc(inline)]
pub use ::pipedrive_support::webhook::*;
/// One delivery of an event.
pub type Delivery = ::pipedrive_support::webhook::Delivery<Event>;

/// Events, by the kind of record. The action is in the delivery's meta.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A deal: `deal` of version 2.
    Deal(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Deal>>),
    /// A deal product: `deal_product` of version 2.
    DealProduct(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<self::models::DealProduct>,
        >,
    ),
    /// A deal installment: `deal_installment` of version 2.
    DealInstallment(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<self::models::DealInstallment>,
        >,
    ),
    /// A lead: `lead` of version 2.
    Lead(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Lead>>),
    /// A person: `person` of version 2.
    Person(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Person>>,
    ),
    /// An organization: `organization` of version 2.
    Organization(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<self::models::Organization>,
        >,
    ),
    /// An activity: `activity` of version 2.
    Activity(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Activity>>,
    ),
    /// A note: `note` of version 2, `note` of version 1.
    Note(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Note>>),
    /// A product: `product` of version 2.
    Product(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Product>>,
    ),
    /// A pipeline: `pipeline` of version 2, `pipeline` of version 1.
    Pipeline(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Pipeline>>,
    ),
    /// A stage: `stage` of version 2, `stage` of version 1.
    Stage(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Stage>>),
    /// A project: `project` of version 2.
    Project(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Project>>,
    ),
    /// A board: `board` of version 2.
    Board(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Board>>),
    /// A phase: `phase` of version 2.
    Phase(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Phase>>),
    /// A task: `task` of version 2.
    Task(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Task>>),
    /// A user: `user` of version 2, `user` of version 1.
    User(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::User>>),
    /// A v1 deal: `deal` of version 1.
    V1Deal(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::V1Deal>>,
    ),
    /// A v1 person: `person` of version 1.
    V1Person(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::V1Person>>,
    ),
    /// A v1 organization: `organization` of version 1.
    V1Organization(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<self::models::V1Organization>,
        >,
    ),
    /// A v1 activity: `activity` of version 1.
    V1Activity(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::V1Activity>>,
    ),
    /// An activity type: `activityType` of version 1.
    ActivityType(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<self::models::ActivityType>,
        >,
    ),
    /// A v1 product: `product` of version 1.
    V1Product(
        ::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::V1Product>>,
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
                (::pipedrive_support::webhook::Version::V2, "deal_product") => {
                    Self::DealProduct(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "deal_installment") => {
                    Self::DealInstallment(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "lead") => {
                    Self::Lead(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "person") => {
                    Self::Person(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "organization") => {
                    Self::Organization(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "activity") => {
                    Self::Activity(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "note") => {
                    Self::Note(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "product") => {
                    Self::Product(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "pipeline") => {
                    Self::Pipeline(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "stage") => {
                    Self::Stage(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "project") => {
                    Self::Project(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "board") => {
                    Self::Board(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "phase") => {
                    Self::Phase(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "task") => {
                    Self::Task(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V2, "user") => {
                    Self::User(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "deal") => {
                    Self::V1Deal(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "person") => {
                    Self::V1Person(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "organization") => {
                    Self::V1Organization(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "activity") => {
                    Self::V1Activity(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "activityType") => {
                    Self::ActivityType(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "note") => {
                    Self::Note(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "product") => {
                    Self::V1Product(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "pipeline") => {
                    Self::Pipeline(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "stage") => {
                    Self::Stage(payload.change()?)
                }
                (::pipedrive_support::webhook::Version::V1, "user") => {
                    Self::User(payload.change()?)
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
            Self::DealProduct(change) => change.sides(),
            Self::DealInstallment(change) => change.sides(),
            Self::Lead(change) => change.sides(),
            Self::Person(change) => change.sides(),
            Self::Organization(change) => change.sides(),
            Self::Activity(change) => change.sides(),
            Self::Note(change) => change.sides(),
            Self::Product(change) => change.sides(),
            Self::Pipeline(change) => change.sides(),
            Self::Stage(change) => change.sides(),
            Self::Project(change) => change.sides(),
            Self::Board(change) => change.sides(),
            Self::Phase(change) => change.sides(),
            Self::Task(change) => change.sides(),
            Self::User(change) => change.sides(),
            Self::V1Deal(change) => change.sides(),
            Self::V1Person(change) => change.sides(),
            Self::V1Organization(change) => change.sides(),
            Self::V1Activity(change) => change.sides(),
            Self::ActivityType(change) => change.sides(),
            Self::V1Product(change) => change.sides(),
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
            (Self::DealProduct(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("deal_product")
            }
            (Self::DealInstallment(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("deal_installment")
            }
            (Self::Lead(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("lead")
            }
            (Self::Person(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("person")
            }
            (Self::Organization(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("organization")
            }
            (Self::Activity(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("activity")
            }
            (Self::Note(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("note")
            }
            (Self::Product(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("product")
            }
            (Self::Pipeline(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("pipeline")
            }
            (Self::Stage(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("stage")
            }
            (Self::Project(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("project")
            }
            (Self::Board(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("board")
            }
            (Self::Phase(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("phase")
            }
            (Self::Task(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("task")
            }
            (Self::User(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("user")
            }
            (Self::V1Deal(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("deal")
            }
            (Self::V1Person(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("person")
            }
            (Self::V1Organization(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("organization")
            }
            (Self::V1Activity(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("activity")
            }
            (Self::ActivityType(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("activityType")
            }
            (Self::Note(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("note")
            }
            (Self::V1Product(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("product")
            }
            (Self::Pipeline(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("pipeline")
            }
            (Self::Stage(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("stage")
            }
            (Self::User(_), ::pipedrive_support::webhook::Version::V1) => {
                ::std::option::Option::Some("user")
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
