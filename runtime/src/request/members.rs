//! What of the arguments travels under which name: mostly each under its parameter's, but what
//! [explodes](Param::explode) in parts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ptr;

use super::Request;
use crate::encode::Argument;
use crate::encode::text::{Pair, pairs};
use crate::error::Result;
use crate::operation::{DateTimeFormat, Operation, Param, ParamLocation};

/// A name and what it says.
pub(super) struct Member<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) argument: Cow<'a, Argument>,
    /// The described parameter that it belongs to; `None` if the caller added it.
    param: Option<&'static Param>,
}

impl Member<'_> {
    /// Its name in errors.
    pub(super) fn label(&self) -> &str {
        self.param.map_or(&self.name, |param| param.name)
    }
}

impl Request {
    /// What travels in a place, in the order of the operation's table, beside `others` that travel there too.
    ///
    /// A name that two things would travel under is an error: neither of them is what the caller wants left out.
    pub(super) fn members(
        &self,
        location: ParamLocation,
        others: &[&str],
    ) -> Result<Vec<Member<'_>>> {
        let mut all: Vec<Member<'_>> = Vec::new();
        for (param, argument) in self.given(location) {
            parts(param, argument, &mut all);
        }
        let added = self.added(location).iter();
        all.extend(added.map(|(name, argument)| Member {
            name: Cow::Borrowed(name),
            argument: Cow::Borrowed(argument),
            param: None,
        }));
        let mut names: HashMap<&str, Option<&Param>> =
            others.iter().map(|name| (*name, None)).collect();
        for member in &all {
            let Some(before) = names.insert(&member.name, member.param) else {
                continue;
            };
            let Some(param) = member.param else {
                let reason = "is set by the call already: use its setter, as `.with` is for other parameters";
                return Err(self.wrong(&member.name, reason));
            };
            let exploded = if param.explode {
                Some(param)
            } else {
                before.filter(|param| param.explode)
            };
            // The items of a list all have its name.
            let items =
                before.is_some_and(|before| ptr::eq(before, param)) && member.name == param.name;
            if let (false, Some(exploded)) = (items, exploded) {
                let reason = format!("its member {:?} is set by another name too", member.name);
                return Err(self.wrong(exploded.name, reason));
            }
        }
        Ok(all)
    }

    /// The parameters that the caller added there.
    pub(super) fn added(&self, location: ParamLocation) -> &[(String, Argument)] {
        let Operation { method, body, .. } = *self.operation;
        self.customization.params(location, &method.into(), body)
    }

    /// How a parameter's moments are written.
    pub(super) fn datetime(&self, param: &Param) -> DateTimeFormat {
        param.format.unwrap_or(self.client.api().datetime)
    }

    /// How a member's moments are written.
    pub(super) fn datetime_of(&self, member: &Member<'_>) -> DateTimeFormat {
        let format = member.param.and_then(|param| param.format);
        format.unwrap_or(self.client.api().datetime)
    }

    /// A member as a query or a form has it.
    pub(super) fn pairs(&self, member: &Member<'_>) -> Result<Vec<Pair>> {
        pairs(&member.name, &member.argument, self.datetime_of(member))
            .map_err(|reason| self.wrong(member.label(), reason))
    }
}

/// What an argument travels as.
fn parts<'a>(param: &'static Param, argument: &'a Argument, all: &mut Vec<Member<'a>>) {
    let part = |name, argument| Member {
        name,
        argument,
        param: Some(param),
    };
    match argument {
        // A body has each name once, so a list that came where a map was expected keeps its own.
        Argument::List(items) if param.explode && param.location == ParamLocation::Query => {
            let items = items.iter().map(Cow::Borrowed);
            all.extend(items.map(|item| part(Cow::Borrowed(param.name), item)));
        }
        Argument::Map(members) if param.explode => {
            let members = members.iter();
            all.extend(members.map(|(name, value)| part((&**name).into(), Cow::Borrowed(value))));
        }
        argument => all.push(part(Cow::Borrowed(param.name), Cow::Borrowed(argument))),
    }
}
