//! `overlay.yaml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Node, Value};
use crate::syntax::Fixup;
use crate::syntax::fields::{Fields, wrong};
use crate::syntax::shape;

/// `overlay.yaml`
pub fn fixups(tree: &Node, found: &mut Diagnostics) -> Vec<Fixup> {
    let Some(fields) = Fields::read(tree, tree.span, &shape::OVERLAY, found) else {
        return Vec::new();
    };
    let Some(entry) = fields.entry("fixups") else {
        return Vec::new();
    };
    let Value::List(items) = &entry.value.value else {
        found.push(wrong(&entry.value, entry.span, "a list of fixups"));
        return Vec::new();
    };
    items.iter().filter_map(|item| fixup(item, found)).collect()
}

fn fixup(node: &Node, found: &mut Diagnostics) -> Option<Fixup> {
    let fields = Fields::read(node, node.span, &shape::FIXUP, found)?;
    let at = fields.name("at", found)?;
    let remove = fields
        .flag("remove", found)
        .is_some_and(|(remove, _)| remove);
    let set = fields.get("set").cloned();
    if remove == set.is_some() {
        found.push(
            Diagnostic::error("a fixup either sets or removes")
                .at(at.span, "this does neither or both")
                .help("give it `set: …` or `remove: true`"),
        );
        return None;
    }
    Some(Fixup {
        at,
        why: fields.text("why", found)?,
        set,
    })
}
