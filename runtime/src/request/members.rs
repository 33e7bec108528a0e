//! What of the arguments travels under which name: mostly each under its parameter's, but what
//! [explodes](Param::explode) in parts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ptr;

use super::Request;
use crate::encode::Argument;
use crate::encode::text::{Pair, pairs};
use crate::error::Result;
use crate::operation::{DateTimeFormat, Param, ParamLocation};

/// A name and what it says.
pub(super) struct Member<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) argument: Cow<'a, Argument>,
    /// The parameter that it is, or is a part of.
    pub(super) param: &'static Param,
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
        let mut names: HashMap<&str, Option<&Param>> =
            others.iter().map(|name| (*name, None)).collect();
        for member in &all {
            let Some(before) = names.insert(&member.name, Some(member.param)) else {
                continue;
            };
            let exploded = if member.param.explode {
                Some(member.param)
            } else {
                before.filter(|param| param.explode)
            };
            // The items of a list all have its name.
            let items = before.is_some_and(|param| ptr::eq(param, member.param))
                && member.name == member.param.name;
            if let (false, Some(exploded)) = (items, exploded) {
                let reason = format!("its member {:?} is set by another name too", member.name);
                return Err(self.wrong(exploded.name, reason));
            }
        }
        Ok(all)
    }

    /// How a parameter's moments are written.
    pub(super) fn datetime(&self, param: &Param) -> DateTimeFormat {
        param.format.unwrap_or(self.client.api().datetime)
    }

    /// A member as a query or a form has it.
    pub(super) fn pairs(&self, member: &Member<'_>) -> Result<Vec<Pair>> {
        pairs(&member.name, &member.argument, self.datetime(member.param))
            .map_err(|reason| self.wrong(member.param.name, reason))
    }
}

/// What an argument travels as.
fn parts<'a>(param: &'static Param, argument: &'a Argument, all: &mut Vec<Member<'a>>) {
    let part = |name, argument| Member {
        name,
        argument,
        param,
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
