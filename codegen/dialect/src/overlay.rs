//! Corrections on top of a spec: `overlay.yaml`, a list of fixups applied to the trees before anything is looked up.
//! A fixup that changes nothing any more is an error, so it goes the day its reason goes.

use crate::check::not_an_identifier;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::load::SurfaceTree;
use crate::source::Span;
use crate::syntax::{Correction, Fixup, Name, is_long_form};
use crate::yaml::{Entry, Node, Value};

/// Apply every surface's fixups to its trees.
pub fn overlay(surfaces: &mut [SurfaceTree], found: &mut Diagnostics) {
    for surface in surfaces {
        if let Some(tree) = surface.overlay.take() {
            for fixup in crate::syntax::fixups(&tree, found) {
                if let Err(problem) = apply(surface, &fixup) {
                    found.push(problem.help(format!("the fixup is there because: {}", fixup.why)));
                }
            }
        }
    }
}

fn apply(surface: &mut SurfaceTree, fixup: &Fixup) -> Result<(), Diagnostic> {
    let at = &fixup.at;
    let mut steps = at.text.split('/');
    let file = steps.next().unwrap_or_default();
    let steps: Vec<&str> = steps.collect();
    let Some((last, way)) = steps.split_last() else {
        return Err(Diagnostic::error("`at` names a file and a place in it")
            .at(at.span, "expected `deals/models/Deal/fields/title`"));
    };
    if let Correction::Rename(new) = &fixup.correction {
        is_a_name(new, way)?;
    }
    let mut node = root(surface, file).ok_or_else(|| {
        Diagnostic::error(format!(
            "the fixup never applied: there is no file `{file}.yaml`"
        ))
        .at(at.span, "begins with the name of a file")
    })?;
    for step in way {
        node = child(node, step).ok_or_else(|| {
            Diagnostic::error(format!("the fixup never applied: there is no `{step}`"))
                .at(at.span, format!("`{step}` leads nowhere"))
        })?;
    }
    change(node, last, fixup)?;
    if let (Correction::Rename(new), ["operations"]) = (&fixup.correction, way)
        && let Some(file) = root(surface, file)
    {
        spreads_follow(file, &format!("...{last}"), &format!("...{}", new.text));
    }
    Ok(())
}

/// Lists that spread an operation spread it by its new name.
fn spreads_follow(node: &mut Node, old: &str, new: &str) {
    match &mut node.value {
        Value::String(text) if text == old => new.clone_into(text),
        Value::List(items) => {
            for item in items {
                spreads_follow(item, old, new);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                spreads_follow(&mut entry.value, old, new);
            }
        }
        _ => {}
    }
}

fn root<'t>(surface: &'t mut SurfaceTree, file: &str) -> Option<&'t mut Node> {
    if file == "api" {
        return surface.api.as_mut();
    }
    surface
        .resources
        .iter_mut()
        .find(|(_, stem, _)| stem == file)
        .map(|(_, _, node)| node)
}

/// A mapping's value by its key; a list's item by what it says. The mark `!` need not be written.
fn child<'t>(node: &'t mut Node, step: &str) -> Option<&'t mut Node> {
    match &mut node.value {
        Value::Map(entries) => entries
            .iter_mut()
            .find(|entry| is(&entry.key, step))
            .map(|entry| &mut entry.value),
        Value::List(items) => items.iter_mut().find(|item| item_is(item, step)),
        _ => None,
    }
}

fn is(name: &str, step: &str) -> bool {
    name == step || name.strip_suffix('!') == Some(step)
}

fn item_is(item: &Node, step: &str) -> bool {
    match &item.value {
        Value::String(text) => is(text, step),
        Value::Map(entries) => entries.first().is_some_and(|entry| is(&entry.key, step)),
        _ => false,
    }
}

fn change(node: &mut Node, last: &str, fixup: &Fixup) -> Result<(), Diagnostic> {
    let unchanged = || {
        Diagnostic::error("the fixup changes nothing any more: it is so already")
            .at(fixup.at.span, "remove this fixup")
    };
    match (&mut node.value, &fixup.correction) {
        (Value::Map(entries), Correction::Set(new)) => {
            match entries.iter_mut().find(|entry| is(&entry.key, last)) {
                Some(entry) if same(&entry.value, new) => Err(unchanged()),
                Some(entry) => {
                    entry.value = new.clone();
                    Ok(())
                }
                None => {
                    entries.push(Entry {
                        key: last.to_owned(),
                        span: fixup.at.span,
                        value: new.clone(),
                    });
                    Ok(())
                }
            }
        }
        (Value::List(items), Correction::Set(new)) => {
            match items.iter_mut().find(|item| item_is(item, last)) {
                Some(item) if same(item, new) => Err(unchanged()),
                Some(item) => {
                    *item = new.clone();
                    Ok(())
                }
                None => {
                    items.push(new.clone());
                    Ok(())
                }
            }
        }
        (Value::Map(entries), Correction::Remove) => {
            let before = entries.len();
            let names: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
            entries.retain(|entry| !is(&entry.key, last));
            missing(
                before != entries.len(),
                &names,
                last,
                "remove",
                fixup.at.span,
            )
        }
        (Value::List(items), Correction::Remove) => {
            let before = items.len();
            items.retain(|item| !item_is(item, last));
            missing(before != items.len(), &[], last, "remove", fixup.at.span)
        }
        (Value::Map(entries), Correction::RequiredWhenSent) => {
            let names: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
            match entries.iter_mut().find(|entry| is(&entry.key, last)) {
                Some(entry) if entry.key == last => Err(unchanged()),
                Some(entry) => {
                    last.clone_into(&mut entry.key);
                    required_when_sent(entry);
                    Ok(())
                }
                None => missing(false, &names, last, "loosen", fixup.at.span),
            }
        }
        (_, Correction::Rename(new)) if new.text == last => Err(unchanged()),
        (Value::Map(entries), Correction::Rename(new)) => {
            let names: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
            is_free(names.iter().any(|name| is(name, &new.text)), new)?;
            let found = entries.iter_mut().find(|entry| is(&entry.key, last));
            let found = found.map(|entry| entry.key = renamed(&entry.key, &new.text));
            missing(found.is_some(), &names, last, "rename", fixup.at.span)
        }
        (Value::List(items), Correction::Rename(new)) => {
            is_free(items.iter().any(|item| item_is(item, &new.text)), new)?;
            let found = items.iter_mut().find(|item| item_is(item, last));
            let found = found.map(|item| match &mut item.value {
                Value::String(text) => *text = renamed(text, &new.text),
                Value::Map(entries) => {
                    for entry in entries.iter_mut().take(1) {
                        entry.key = renamed(&entry.key, &new.text);
                    }
                }
                _ => {}
            });
            missing(found.is_some(), &[], last, "rename", fixup.at.span)
        }
        _ => Err(Diagnostic::error(
            "the fixup never applied: its place holds neither a mapping nor a list",
        )
        .at(fixup.at.span, format!("`{last}` cannot be in it"))),
    }
}

/// Adds `required: sent` to a field, in its long form.
fn required_when_sent(field: &mut Entry) {
    let span = field.span;
    let entry = |key: &str, value| Entry {
        key: key.to_owned(),
        span,
        value,
    };
    let sent = Node {
        value: Value::String("sent".to_owned()),
        span,
    };
    if !is_long_form(&field.value) {
        let ty = field.value.clone();
        field.value.value = Value::Map(vec![entry("type", ty)]);
    }
    if let Value::Map(entries) = &mut field.value.value {
        entries.push(entry("required", sent));
    }
}

/// A new name with the mark of the old one.
fn renamed(old: &str, new: &str) -> String {
    let mark = if old.ends_with('!') { "!" } else { "" };
    format!("{new}{mark}")
}

/// Whether the item at `way` can have that name.
fn is_a_name(new: &Name, way: &[&str]) -> Result<(), Diagnostic> {
    let problem = match way {
        ["operations"] => not_an_identifier(&new.text, new.span, "an operation"),
        _ => new.text.is_empty().then(|| {
            Diagnostic::error("a fixup renames to nothing").at(new.span, "expected a name")
        }),
    };
    problem.map_or(Ok(()), Err)
}

fn is_free(taken: bool, new: &Name) -> Result<(), Diagnostic> {
    if !taken {
        return Ok(());
    }
    Err(Diagnostic::error(format!(
        "the fixup never applied: there is a `{}` already",
        new.text
    ))
    .at(new.span, "stands beside it"))
}

fn missing(
    was_there: bool,
    names: &[String],
    last: &str,
    to: &str,
    at: Span,
) -> Result<(), Diagnostic> {
    if was_there {
        return Ok(());
    }
    let near = nearest(last, names.iter().map(String::as_str));
    Err(Diagnostic::error(format!(
        "the fixup never applied: there is no `{last}` to {to}"
    ))
    .at(
        at,
        near.map_or_else(
            || "leads nowhere".to_owned(),
            |near| format!("there is a `{near}`"),
        ),
    ))
}

/// Whether two trees say the same, wherever they stand.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Null, Value::Null) => true,
        (Value::Boolean(a), Value::Boolean(b)) => a == b,
        (Value::Integer(a), Value::Integer(b)) => a == b,
        (Value::Number(a), Value::Number(b)) => a.to_bits() == b.to_bits(),
        (Value::String(a), Value::String(b)) => a == b,
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| a.key == b.key && same(&a.value, &b.value))
        }
        _ => false,
    }
}
