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
            /// A word that this version of the crate does not know.
            Other(UnknownValue),
        }

        impl $name {
            /// Returns the word; if versions differ, that of version 2.
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
    /// The version of a webhook, which decides the form of its payloads. It cannot be changed. New webhooks have version 2
    /// unless `version` is set.
    Version {
        /// Payloads with `current`, and `previous` complete.
        V1 = "1.0" | "1",
        /// Payloads with `data`, and in `previous` only what changed.
        V2 = "2.0" | "2",
    }
}

open! {
    /// The action that an event reports.
    Action {
        /// The record was created. `added` in version 1.
        Create = "create" | "added",
        /// The record changed. `updated` in version 1.
        Change = "change" | "updated",
        /// The record was deleted. `deleted` in version 1.
        Delete = "delete" | "deleted",
        /// Another record was merged into it. Version 1 only; version 2 sends [`Change`](Self::Change) with
        /// [`merged_from_id`](super::Meta::merged_from_id). The record that is gone has an event of its own in both.
        Merge = "merged",
    }
}

open! {
    /// The interface through which a change was made.
    ChangeSource {
        /// Pipedrive's own app.
        App = "app",
        /// The API. The receiver itself may have made the change.
        Api = "api",
    }
}

open! {
    /// The kind of a webhook.
    WebhookKind {
        /// Created by a user.
        General = "general",
        /// Created by an app, and deleted when the app is uninstalled.
        Application = "application",
        /// Created by an automation.
        Automation = "automation",
    }
}
