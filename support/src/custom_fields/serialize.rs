//! The feature `serde`: custom fields and their values as JSON and back, in the form that API v2 writes.

use callsheet_runtime::decode::{EachItem, Fault};
use callsheet_runtime::encode::{Argument, Encode as _};
use callsheet_runtime::private::{ToToken, list_of, serde_traits};

use super::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};

/// As it is sent.
macro_rules! as_sent {
    ($($name:ident),*) => {
        $(
            impl ToToken for $name {
                fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
                    self.clone().encode().with_token(then)
                }
            }
        )*
    };
}

as_sent!(Address, DateRange, Monetary, TimeOfDay, TimeRange);

/// An object, in the order in which the fields came.
impl ToToken for CustomFields {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        self.0.with_token(then)
    }
}

/// With its label, where it has one.
impl ToToken for OptionId {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        let Some(label) = &self.label else {
            return self.id.with_token(then);
        };
        let members = vec![
            ("id".into(), self.id.encode()),
            ("label".into(), label.as_str().encode()),
        ];
        Argument::Map(members).with_token(then)
    }
}

impl ToToken for OptionIds {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        list_of(self.iter().as_slice(), OptionId::with_token, then)
    }
}

serde_traits!(
    Address,
    CustomFields,
    DateRange,
    Monetary,
    OptionId,
    OptionIds,
    TimeOfDay,
    TimeRange
);
