//! Options of a field as an enum, which the generator writes.

use std::fmt;

/// The options of a field as an open enum: a variant for each known option, and one for any other.
///
/// The generator writes the enum and this implementation.
pub trait Choice: Copy + 'static {
    /// Ids and labels of the known options, in the order of their ids.
    const OPTIONS: &'static [(i64, &'static str)];

    /// The option with that id.
    fn from_id(id: i64) -> Self;

    /// The id of the option.
    fn id(self) -> i64;

    /// The label of the option, if it is known.
    #[must_use]
    fn label(self) -> Option<&'static str> {
        let mut options = Self::OPTIONS.iter();
        let found = options.find(|(id, _)| *id == self.id());
        found.map(|(_, label)| *label)
    }

    /// Writes the label; of an option that is not known, its id.
    ///
    /// # Errors
    ///
    /// As [`fmt::Display::fmt`].
    fn show(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.label() {
            Some(label) => f.pad(label),
            None => write!(f, "option {}", self.id()),
        }
    }

    /// The known option with that label. Of several, the first.
    #[must_use]
    fn from_label(label: &str) -> Option<Self> {
        let mut options = Self::OPTIONS.iter();
        let found = options.find(|(_, known)| *known == label);
        found.map(|(id, _)| Self::from_id(*id))
    }
}

/// An option that the enum does not list.
///
/// It can only come from [`Choice::from_id`], which looks for a known option first. So comparing with the known variants is
/// enough.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownOption(i64);

impl UnknownOption {
    /// For generated code only, which has looked for a known option.
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(id: i64) -> Self {
        Self(id)
    }

    /// The id of the option.
    #[must_use]
    pub const fn id(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnknownOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
