#![doc = include_str!("../README.md")]
//!
//! # Features
//!
//! - `client` (default): [`FieldMap`], names and typed handles, for the records and calls of API v2.
//! - `v1`, `crm` (default), `webhook`: the same for records and calls of these surfaces.
//! - `file`: `fields.yaml`, in the module `file`.
//! - `build`: the generator of typed handles, in the module `build`; brings `file`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod definition;
pub mod entity;

#[cfg(feature = "build")]
#[cfg_attr(docsrs, doc(cfg(feature = "build")))]
pub mod build;
#[cfg(feature = "file")]
#[cfg_attr(docsrs, doc(cfg(feature = "file")))]
pub mod file;

#[cfg(feature = "client")]
mod choice;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod handle;
#[cfg(feature = "client")]
mod ids;
#[cfg(feature = "client")]
mod input;
#[cfg(feature = "client")]
mod map;
#[cfg(feature = "client")]
mod named;
#[cfg(feature = "client")]
mod readable;
#[cfg(feature = "client")]
mod records;
#[cfg(feature = "client")]
pub mod types;
#[cfg(feature = "client")]
mod value;

pub use definition::{Definition, FieldKind, FieldOption, Subfield};
pub use entity::{Entity, EntityType};

#[cfg(feature = "client")]
pub use self::{
    choice::{Choice, UnknownOption},
    error::{Error, Result},
    handle::{Field, IntoValue, ReadFields, WriteFields},
    input::Input,
    map::{EntityFields, FieldMap},
    named::{Named, NamedFields, NamedValue},
    readable::Value,
    value::{FieldValue, RawValue},
};

/// Includes the module that [`build::generate`](https://docs.rs/pipedrive-fields/latest/pipedrive_fields/build/fn.generate.html)
/// wrote.
///
/// ```ignore
/// pub mod fields {
///     pipedrive_fields::include_fields!();
/// }
/// ```
#[macro_export]
macro_rules! include_fields {
    () => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/fields.rs"));
    };
}
