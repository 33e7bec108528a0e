//! `one_of`: the alternatives of a union, and the member that tells them apart.

use super::types::{named, ty, unmarked};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::syntax::fields::{Fields, unique, wrong};
use crate::syntax::{Name, Type, Union};
use crate::yaml::{Entry, Value};

/// `one_of: [integer, string]`, `one_of: {number: integer}`, or `one_of: {deal: RecentDeal}` with `by: item`
pub(super) fn union(entry: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) -> Option<Union> {
    let by = fields.name("by", found);
    let alternatives: Vec<(Option<Name>, Type)> = match &entry.value.value {
        Value::List(_) if let Some(by) = &by => {
            found.push(
                Diagnostic::error("it is not said which text is for which alternative")
                    .at(entry.value.span, "expected a mapping from texts to records")
                    .also(by.span, "told apart by the text of this member")
                    .help(format!(
                        "state the text of `{}` for each: `one_of: {{deal: RecentDeal}}`",
                        by.text
                    )),
            );
            return None;
        }
        Value::List(items) => items
            .iter()
            .filter_map(|item| {
                let ty = unmarked(ty(item, entry.span, found)?, found);
                Some((None, ty))
            })
            .collect(),
        Value::Map(entries) => unique(entries, found)
            .into_iter()
            .filter_map(|entry| {
                let ty = unmarked(ty(&entry.value, entry.span, found)?, found);
                Some((Some(named(entry)), ty))
            })
            .collect(),
        _ => {
            found.push(wrong(
                &entry.value,
                entry.span,
                "a list of types, or a mapping from names to types",
            ));
            return None;
        }
    };
    let empty = match &entry.value.value {
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    };
    if empty {
        found.push(
            Diagnostic::error("a union has at least one alternative")
                .at(entry.value.span, "empty")
                .help("list the types known today; other values are kept when they come, or use `json`"),
        );
    }
    Some(Union { by, alternatives })
}

/// Report a `by` that no union stands beside.
pub(super) fn by_of_a_union_only(kind: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) {
    if let Some(by) = fields.entry("by")
        && kind.key != "one_of"
    {
        found.push(
            Diagnostic::error("`by` is a key of unions")
                .at(by.span, "says nothing here")
                .also(kind.span, "which this makes no union")
                .help("it says which member tells the records of `one_of` apart"),
        );
    }
}
