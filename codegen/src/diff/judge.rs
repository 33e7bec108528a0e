//! The rules: what a change of the spec does to a crate that uses the generated one. The questions are whether such a
//! crate still compiles, with every way of using what is emitted in mind, and if so, whether it does something else.

use std::fmt;

use super::kind::{Aspect, Item, Kind, Named};

/// The part of the version that a change asks to be raised. While the crate is at 0.x, Cargo reads `0.2.0` as a major
/// step from `0.1.0`, and `0.1.1` as everything less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// What compiles and what is sent are the same; documentation or a table says something else.
    Patch,
    /// What compiled compiles and works; there is more of it, or it sends or expects something else.
    Minor,
    /// Some crate that used it no longer compiles, or no longer works.
    Major,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// What a change does to users of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// How bad it is.
    pub level: Level,
    /// Why, in a clause.
    pub reason: &'static str,
}

const fn major(reason: &'static str) -> Judgement {
    Judgement {
        level: Level::Major,
        reason,
    }
}

const fn minor(reason: &'static str) -> Judgement {
    Judgement {
        level: Level::Minor,
        reason,
    }
}

const fn patch(reason: &'static str) -> Judgement {
    Judgement {
        level: Level::Patch,
        reason,
    }
}

impl Kind {
    /// What it does to users of the crate.
    #[must_use]
    pub fn judge(&self) -> Judgement {
        match self {
            Self::Added(item) => added(item),
            Self::Removed(item) => removed(item),
            Self::Renamed { what, .. } => match what {
                Named::Resource => major("the client's method and its module have another name"),
                Named::Operation => major("the method and its builder have another name"),
                // A required parameter is a positional argument.
                Named::Placeholder(_) => {
                    patch("an argument has no name where it is passed, and the URL is the same")
                }
                Named::Value(_) | Named::Alternative(_) => major("the variant has another name"),
            },
            Self::Changed(aspect) => changed(aspect),
        }
    }
}

fn added(item: &Item) -> Judgement {
    match item {
        Item::Surface { .. } => minor("a new module behind a feature"),
        Item::Resource { .. } => minor("a new method of the client"),
        Item::Operation { .. } => minor("a new method"),
        Item::Parameter { required: true, .. } | Item::Upload { .. } => {
            major("a new argument of the method")
        }
        Item::Parameter {
            required: false, ..
        } => minor("a new setter"),
        Item::Pages(_) => major("awaiting it gives a `Page` and no longer a `Vec`"),
        Item::Model(_) => minor("a new type"),
        Item::Field {
            exhaustive: true, ..
        } => major("the record is sent: a literal of it needs every field"),
        Item::Field {
            exhaustive: false, ..
        } => minor("a new field of a struct that is `non_exhaustive`"),
        Item::Alternative {
            ambiguous: true, ..
        } => major("two alternatives of one type leave no `From` of that type"),
        Item::Value(_)
        | Item::Alternative {
            ambiguous: false, ..
        } => minor("a new variant of a `non_exhaustive` enum"),
        Item::Plan(_) => minor("a new constant"),
        // So is what was `Other` for somebody who read it there; that is what `Other` is for.
        Item::Event { .. } => minor("a variant of a `non_exhaustive` enum in the place of `Other`"),
        Item::Crate(_) => minor("a new name at the root"),
        Item::Feature(_) => minor("a new feature"),
        Item::ApiToken => major("a client cannot be built without a token"),
        Item::OAuth2 => minor("clients can authenticate with it"),
        Item::OneClient => minor("a new type at the root"),
        Item::Conversion { .. } => minor("new implementations of `From`"),
    }
}

fn removed(item: &Item) -> Judgement {
    match item {
        Item::Surface { .. } => major("its module and feature are gone"),
        Item::Resource { .. } => major("the client's method and its module are gone"),
        Item::Operation { .. } => major("the method and its builder are gone"),
        Item::Parameter { required: true, .. } | Item::Upload { .. } => {
            major("the method has an argument less")
        }
        Item::Parameter {
            required: false, ..
        } => major("the setter is gone"),
        Item::Pages(_) => major("awaiting it gives a `Vec` and no longer a `Page`"),
        Item::Model(_) => major("the type is gone"),
        Item::Field { .. } => major("the field is gone"),
        Item::Value(_) | Item::Alternative { .. } => major("the variant is gone"),
        Item::Plan(_) => major("the constant is gone"),
        Item::Event { .. } => major("it is `Other` now, and its variant perhaps gone"),
        Item::Crate(_) => major("its name at the root is gone"),
        Item::Feature(_) => major("the feature is gone"),
        Item::ApiToken => major("tokens are no longer sent"),
        Item::OAuth2 => major("clients that authenticate with it cannot be built"),
        Item::OneClient => major("the type at the root is gone"),
        Item::Conversion { .. } => major("implementations of `From` are gone"),
    }
}

fn changed(aspect: &Aspect) -> Judgement {
    match aspect {
        Aspect::BaseUrl { .. } => minor("calls go elsewhere, unless the client says where"),
        Aspect::DateTimes { .. }
        | Aspect::TokenHeader { .. }
        | Aspect::UserAgent { .. }
        | Aspect::Call { .. }
        | Aspect::Body { .. }
        | Aspect::UploadPart { .. }
        | Aspect::ParamLocation { .. }
        | Aspect::Explode { .. }
        | Aspect::Format { same: false, .. }
        | Aspect::FieldType { same: true, .. }
        | Aspect::Wire { .. }
        | Aspect::OAuth2 { fewer: false } => minor("the same code sends another request"),
        Aspect::Payload { .. } | Aspect::Convention { .. } => {
            minor("the same code reads another part of the response")
        }
        Aspect::OAuth2 { fewer: true } => major("what worked is refused"),
        Aspect::PlanLimit { .. } | Aspect::KnownAs { .. } => {
            minor("the constant has another value")
        }
        Aspect::Returns { same: true, .. } => patch("the Rust type is the same"),
        Aspect::Returns { same: false, .. } => major("awaiting it gives another type"),
        Aspect::PageStyle { .. } => major("the setter that says where to begin is another"),
        Aspect::PageMax { .. } => minor("the largest page is asked for, and has another size"),
        Aspect::Cost { pages: true, .. } => minor("a page has another size where none is stated"),
        // Clients take every status of success alike.
        Aspect::Status { .. }
        | Aspect::Cost { pages: false, .. }
        | Aspect::Limit { .. }
        | Aspect::Scopes { .. }
        | Aspect::Format { same: true, .. } => patch("only documentation and tables say so"),
        Aspect::Deprecated { now: true } => minor("calling it is a warning"),
        Aspect::Deprecated { now: false } => patch("calling it is no longer a warning"),
        Aspect::Arguments { .. } => major("they are arguments, in that order"),
        Aspect::Required { now: true, .. } => major("an argument and no longer a setter"),
        Aspect::Required { now: false, .. } => major("a setter and no longer an argument"),
        Aspect::ParamType { accepts: true, .. } => minor("what was passed can still be passed"),
        Aspect::ParamType { accepts: false, .. } => {
            major("what was passed may no longer be accepted")
        }
        Aspect::Clearable {
            now: true,
            setter: true,
            ..
        }
        | Aspect::FieldClearable { now: true, .. } => minor("a new method `clear_…`"),
        Aspect::Clearable {
            now: false,
            setter: true,
            ..
        }
        | Aspect::FieldClearable { now: false, .. } => major("the method `clear_…` is gone"),
        Aspect::Clearable { setter: false, .. } => {
            patch("an argument is never null; only a table says so")
        }
        Aspect::Shape { .. } => major("another kind of type"),
        Aspect::Sent { now: true } => {
            minor("it can be made by hand now: `new`, and not `non_exhaustive`")
        }
        Aspect::Sent { now: false } => major("it can no longer be made by hand"),
        Aspect::NoDefault => major("`new` makes it, with its required fields"),
        Aspect::Returned { now: true } => minor("it can be decoded now"),
        Aspect::Returned { now: false } => major("it can no longer be decoded"),
        Aspect::Present { now: true, .. } => major("the field is no `Option` any more"),
        Aspect::Present { now: false, .. } => major("the field is an `Option` now"),
        Aspect::FieldType { same: false, .. } => major("the field has another type"),
        Aspect::Recursive { now: true, .. } => major("the field is in a `Box` now"),
        Aspect::Recursive { now: false, .. } => major("the field is no longer in a `Box`"),
        Aspect::NewArguments { .. } => major("they are arguments of `new`, in that order"),
        Aspect::Repr { .. } => major("it is made from, and gives, another type"),
        Aspect::Rust { .. } => major("other types are behind it"),
        Aspect::CanBeEmpty { now: true } => major("fields of it are no longer an `Option`"),
        Aspect::CanBeEmpty { now: false } => major("fields of it are an `Option` now"),
        Aspect::InJson { .. } => minor("the tables say another type"),
        Aspect::AlternativeType { .. } => major("the variant holds another type"),
        Aspect::EventRecord { .. } => major("it is another variant, with another type"),
        Aspect::By { .. } => minor("the same code reads, and sends, other JSON"),
        Aspect::Order(_) => patch("only documentation and tables show it"),
        Aspect::Documentation => patch("it says something else and does the same"),
    }
}
