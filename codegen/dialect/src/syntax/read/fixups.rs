//! `overlay.yaml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::syntax::fields::{Fields, wrong};
use crate::syntax::shape;
use crate::syntax::{Correction, Fixup, RequiredWhen};
use crate::yaml::{Node, Value};

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
    items.iter().flat_map(|item| fixup(item, found)).collect()
}

/// One fixup for each place that an entry names.
fn fixup(node: &Node, found: &mut Diagnostics) -> Vec<Fixup> {
    let Some(fields) = Fields::read(node, node.span, &shape::FIXUP, found) else {
        return Vec::new();
    };
    let places = fields.text_or_texts("at", found).unwrap_or_default();
    let Some(why) = fields.text("why", found) else {
        return Vec::new();
    };
    let remove = fields
        .flag("remove", found)
        .is_some_and(|(remove, _)| remove);
    let corrections = [
        fields.get("set").cloned().map(Correction::Set),
        remove.then_some(Correction::Remove),
        fields.name("rename", found).map(Correction::Rename),
        fields
            .word::<RequiredWhen>("required", found)
            .map(|_| Correction::RequiredWhenSent),
    ];
    let mut corrections = corrections.into_iter().flatten();
    let (Some(correction), None) = (corrections.next(), corrections.next()) else {
        found.push(
            Diagnostic::error(
                "a fixup sets, removes or renames something, or states when it is required",
            )
            .at(node.span, "this does none of them, or more than one")
            .help("give it `set: …`, `remove: true`, `rename: …` or `required: sent`"),
        );
        return Vec::new();
    };
    let fixup = |at| Fixup {
        at,
        why: why.clone(),
        correction: correction.clone(),
    };
    places.into_iter().map(fixup).collect()
}
