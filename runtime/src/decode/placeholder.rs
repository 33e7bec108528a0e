//! What stands in a record's required members until they are read: a record is read in place, member by member, and
//! handed out only when all that it cannot do without has been met.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Fault;

/// A value of no meaning, to be overwritten. Generated for every model that is read; not for use elsewhere.
// Without it, reading needs a variable per member and moves each into the record at the end: twice the code.
pub trait Placeholder {
    /// The value.
    fn placeholder() -> Self;
}

macro_rules! by_default {
    ($($ty:ty $(where $t:ident)?),* $(,)?) => {
        $(
            impl$(<$t>)? Placeholder for $ty {
                fn placeholder() -> Self {
                    Self::default()
                }
            }
        )*
    };
}

by_default!(
    i64,
    f64,
    bool,
    String,
    Value,
    Vec<T> where T,
    Option<T> where T,
    BTreeMap<String, T> where T,
);

impl<T: Placeholder> Placeholder for Box<T> {
    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }
}

/// Checks that a member is there which a record cannot do without.
///
/// # Errors
///
/// That the member is missing: it was absent or `null`.
pub fn require(member: &'static str, there: bool) -> Result<(), Fault> {
    if there {
        Ok(())
    } else {
        Err(Fault::missing(member))
    }
}
