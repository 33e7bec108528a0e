//! What stands in a record's required members until they are read: a record is read in place, member by member, and
//! handed out only when all that it cannot do without has been met.

use super::Fault;

/// A meaningless value, to be overwritten. Every type with a default has one. Ids, enums and unions have no default, because
/// it would mean nothing to the service. Not for use elsewhere.
// Without it, reading needs a variable per member and moves each into the record at the end: twice the code.
pub trait Placeholder {
    /// The value.
    fn placeholder() -> Self;
}

impl<T: Default> Placeholder for T {
    fn placeholder() -> Self {
        Self::default()
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
