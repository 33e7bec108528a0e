//! The feature `serde`: every model as JSON and back, in the form that the service writes.
//!
//! A model hands itself over as a [`Token`](crate::decode::Token), the same value that it is read from, and a `tape` holds it. So
//! serialization is one walk from a tape to a `Serializer` (`write`), and deserialization one from a `Deserializer` to a tape (`read`),
//! which [`Decode`](crate::decode::Decode) reads. Both are compiled once per format and not once per model: per model there is the list
//! of its fields.

mod model;
mod read;
mod tape;
mod values;
mod write;

pub use model::{Field, record, tagged};
pub use read::deserialize;
pub use tape::Tape;
pub use values::{With, external, external_map, flag, list_of, map_of, option_of};
pub use write::serialize;

use crate::decode::{EachItem, Extra, Fault};
use crate::values::{Date, DateTime, Money, Time, UnknownValue};

/// A value that can be written as JSON. Generated for every model.
pub trait ToToken {
    /// Hands over the value as a token; nothing is null.
    ///
    /// # Errors
    ///
    /// What `then` returns, or that JSON cannot hold the value.
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault>;
}

/// A value that is read from a tape. Implemented by [`serde_traits`], so that the code which drops a value is compiled in the crate that
/// defines it, and not once more in each crate that reads one.
pub trait FromTape: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// That it has another shape than the type.
    fn from_tape(tape: Box<Tape>) -> Result<Self, Fault>;
}

/// Implements serde's traits for types that are [`ToToken`] and [`Decode`](crate::decode::Decode); for an open enum, `ToToken` too.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (enum $name:ident, $known:ident) => {
        impl $crate::private::ToToken for $name {
            fn with_token(
                &self,
                then: $crate::decode::EachItem<'_>,
            ) -> ::core::result::Result<(), $crate::decode::Fault> {
                match self {
                    Self::Other(value) => $crate::private::ToToken::with_token(value, then),
                    known => $crate::private::ToToken::with_token(&known.$known(), then),
                }
            }
        }
        $crate::__serde!($name);
    };
    ($($name:ty),+) => {
        $(
            impl $crate::private::FromTape for $name {
                fn from_tape(
                    tape: ::std::boxed::Box<$crate::private::Tape>,
                ) -> ::core::result::Result<Self, $crate::decode::Fault> {
                    tape.decode()
                }
            }

            impl $crate::private::serde::Serialize for $name {
                #[inline]
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    // By reference: what is generic over the format has no need to drop the value.
                    $crate::private::serialize(&self, serializer)
                }
            }

            impl<'de> $crate::private::serde::Deserialize<'de> for $name {
                #[inline]
                fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::private::deserialize(deserializer)
                }
            }
        )+
    };
}

pub use __serde as serde_traits;

serde_traits!(Date, DateTime, Extra, Money, Time, UnknownValue);

#[cfg(test)]
mod tests;
