//! Conversions between ids that two surfaces have of the same records.

use std::fmt::Write as _;

use super::Item;
use crate::name::rust::{Repr, SameIds};

/// A call of the runtime's macro. It is text, because `prettyplease` does not lay out the inside of a macro call.
pub(super) fn item(same: &SameIds) -> Item {
    let [one, other] = &same.features;
    let [here, there] = &same.modules;
    let mut text = format!(
        "#[cfg(all(feature = {one:?}, feature = {other:?}))]\n::callsheet_runtime::same_ids! {{\n"
    );
    for pair in &same.pairs {
        let raw = match pair.repr {
            Repr::Integer => "i64",
            Repr::String => "String",
        };
        let [one, other] = &pair.idents;
        let _ = writeln!(
            text,
            "    {raw}: self::{here}::models::{one} = self::{there}::models::{other};"
        );
    }
    text.push_str("}\n");
    Item::Text(text)
}
