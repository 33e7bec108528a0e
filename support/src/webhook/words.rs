//! The words that deliveries use. All are open: a word that the service adds does not fail a delivery.

use callsheet_runtime::{
    UnknownValue,
    decode::{Decode, Fault, Token},
};

macro_rules! open {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $first:literal $(| $more:literal)*,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A word that was not known when this was written.
            Other(UnknownValue),
        }

        impl $name {
            /// The word; where versions differ, the newer one's.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $first,)*
                    Self::Other(word) => word.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($first $(| $more)* => Self::$variant,)*
                    _ => Self::Other(UnknownValue::__new(word)),
                }
            }
        }

        /// Any word is one.
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(word))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl Decode for $name {
            fn decode(token: Token<'_>) -> Result<Self, Fault> {
                String::decode(token).map(|word| Self::from(&*word))
            }
        }
    };
}

open! {
    /// The version of a webhook, which decides what its payloads look like. A webhook has one for good; new ones have
    /// version 2 unless asked for otherwise.
    Version {
        /// Payloads with `current`, and `previous` complete.
        V1 = "1.0" | "1",
        /// Payloads with `data`, and in `previous` only what changed.
        V2 = "2.0" | "2",
    }
}

open! {
    /// What happened to a record.
    Action {
        /// It is new. `added` in version 1.
        Create = "create" | "added",
        /// Something about it changed. `updated` in version 1.
        Change = "change" | "updated",
        /// It is gone. `deleted` in version 1.
        Delete = "delete" | "deleted",
        /// Another record was merged into it. Version 1 only; version 2 sends [`Change`](Self::Change) with
        /// [`merged_from_id`](super::Meta::merged_from_id). The record that is gone has an event of its own in both.
        Merge = "merged",
    }
}

open! {
    /// Through what the change was made.
    ChangeSource {
        /// Pipedrive's own app.
        App = "app",
        /// The API: perhaps the receiver itself.
        Api = "api",
    }
}

open! {
    /// What kind of webhook delivers.
    WebhookKind {
        /// One that somebody made.
        General = "general",
        /// One that an app made, and that is gone when the app is uninstalled.
        Application = "application",
        /// One that an automation made.
        Automation = "automation",
    }
}
