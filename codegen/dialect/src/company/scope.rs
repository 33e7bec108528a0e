//! What names mean where an expression stands.

use crate::model::{EntityId, Operation};

/// What names mean where an expression stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    /// Whose fields bare names are.
    pub(super) here: Here<'s>,
    /// What `this` is.
    pub(super) this: Here<'s>,
    /// Whose record `old` is; nothing where there is no change.
    pub(super) old: Option<EntityId>,
    pub(super) params: Params<'s>,
    /// Whether it makes records of a new company.
    pub(super) sample: bool,
}

/// Whose fields names are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Here<'s> {
    /// There is no record.
    Nothing,
    /// Members that are not known.
    Anything,
    /// A record of this entity.
    Record(EntityId),
    /// A record of any of these.
    AnyOf(&'s [EntityId]),
    /// A group: it has a key.
    Group,
}

/// Which parameters there are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Params<'s> {
    /// No request.
    Nothing,
    /// Those of an operation that is not known.
    Anything,
    /// Those of an operation.
    Of(&'s Operation),
    /// Those of the operations of a surface; of every surface where none is stated.
    Any(Option<&'s str>),
}

impl<'s> Scope<'s> {
    /// A record of an entity, in whatever request.
    pub(super) fn record(of: EntityId) -> Self {
        Self {
            here: Here::Record(of),
            this: Here::Record(of),
            old: None,
            params: Params::Any(None),
            sample: false,
        }
    }

    /// A request that is about no record.
    pub(super) fn request() -> Self {
        Self {
            here: Here::Nothing,
            this: Here::Nothing,
            old: None,
            params: Params::Anything,
            sample: false,
        }
    }

    /// The same about this record.
    pub(super) fn about(self, here: Here<'s>) -> Self {
        Self {
            here,
            this: here,
            ..self
        }
    }

    /// The same inside a query: `this` is the record around it, if there is one.
    pub(super) fn inside(self, here: Here<'s>) -> Self {
        let this = match self.here {
            Here::Nothing => self.this,
            around => around,
        };
        Self { here, this, ..self }
    }
}
