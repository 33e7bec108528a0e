//! `...create` and `-name` in the lists of parameters: each list of a resource becomes one of parameters alone, before
//! their names are looked up.

use super::operations::added_by;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::source::Span;
use crate::syntax::{ListItem, Name, Operation, Param, Resource};

/// The parameters of every operation of a resource, in order.
pub(super) fn lists(resource: &Resource, found: &mut Diagnostics) -> Vec<Vec<Param>> {
    let mut lists = Lists {
        resource,
        done: vec![None; resource.operations.len()],
        trail: Vec::new(),
    };
    for index in 0..resource.operations.len() {
        lists.expand(index, found);
    }
    lists
        .done
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect()
}

/// The longest way from a spread over others to what it stands for.
const MAX_DEPTH: usize = 32;

struct Lists<'r> {
    resource: &'r Resource,
    done: Vec<Option<Vec<Param>>>,
    /// The operations that are being expanded, each with the spread in it that led further.
    trail: Vec<(usize, Span)>,
}

impl Lists<'_> {
    fn expand(&mut self, index: usize, found: &mut Diagnostics) {
        if self.done[index].is_some() {
            return;
        }
        let operation = &self.resource.operations[index];
        let mut list: Vec<Param> = Vec::new();
        let mut is_behind_spread = false;
        for (position, item) in operation.params.iter().enumerate() {
            match item {
                ListItem::Spread(name) => {
                    is_behind_spread = true;
                    let without = without(&operation.params[position + 1..]);
                    let Some(base) = self.base(index, name, found) else {
                        continue;
                    };
                    let params = taken(operation, &self.resource.operations[base.0], &base.1);
                    add(&mut list, name, params, &without, found);
                }
                ListItem::Without(name) if !is_behind_spread => found.push(
                    Diagnostic::error(format!("`-{}` leaves out of nothing", name.text))
                        .at(name.span, "no spread stands before it")
                        .help(
                            "write it behind the spread that it belongs to: `[...create, -name]`",
                        ),
                ),
                ListItem::Without(_) => {}
                ListItem::Param(param) => put(&mut list, param, found),
            }
        }
        self.done[index] = Some(list);
    }

    /// The operation that a spread names, and its parameters.
    fn base(
        &mut self,
        from: usize,
        name: &Name,
        found: &mut Diagnostics,
    ) -> Option<(usize, Vec<Param>)> {
        let operations = &self.resource.operations;
        let Some(base) = operations
            .iter()
            .position(|known| known.name.text == name.text)
        else {
            if !self.resource.unread.contains(&name.text) {
                found.push(self.unknown(from, name));
            }
            return None;
        };
        if self.trail.len() == MAX_DEPTH {
            found.push(
                Diagnostic::error(format!("spreads more than {MAX_DEPTH} lists deep"))
                    .at(name.span, "too far from what it stands for")
                    .help("state the parameters here"),
            );
            return None;
        }
        self.trail.push((from, name.span));
        let circle = self.trail.iter().position(|(seen, _)| *seen == base);
        if let Some(start) = circle {
            found.push(self.circle(start));
        } else {
            self.expand(base, found);
        }
        self.trail.pop();
        Some((base, self.done[base].clone()?))
    }

    fn unknown(&self, from: usize, name: &Name) -> Diagnostic {
        let shown = format!("...{}", name.text);
        let span = name.span.of_name(&shown);
        let diagnostic =
            Diagnostic::error(format!("this resource has no operation `{}`", name.text))
                .at(span, "spreads the list of another operation");
        let others = self.resource.operations.iter().enumerate();
        let others = others.filter(|(index, _)| *index != from);
        match nearest(&name.text, others.map(|(_, other)| &*other.name.text)) {
            Some(near) => diagnostic.suggest(span, format!("...{near}")),
            None => diagnostic.help("name an operation of the same file"),
        }
    }

    fn circle(&self, start: usize) -> Diagnostic {
        let circle = &self.trail[start..];
        let names: Vec<&str> = circle
            .iter()
            .map(|(index, _)| &*self.resource.operations[*index].name.text)
            .collect();
        let mut diagnostic =
            Diagnostic::error(format!("the list of `{}` spreads itself", names[0]))
                .at(circle[0].1, format!("{} → {}", names.join(" → "), names[0]));
        for (_, span) in &circle[1..] {
            diagnostic = diagnostic.also(*span, "on the way");
        }
        diagnostic.help("state the parameters in one of the lists")
    }
}

/// The names that are left out of a spread: those before the next one.
fn without(behind: &[ListItem]) -> Vec<&Name> {
    behind
        .iter()
        .take_while(|item| !matches!(item, ListItem::Spread(_)))
        .filter_map(|item| match item {
            ListItem::Without(name) => Some(name),
            ListItem::Param(_) | ListItem::Spread(_) => None,
        })
        .collect()
}

/// What an operation takes of another's list. What is in the path of the other belongs to that path, and what its `pages`
/// or `upload` adds comes along only where this operation adds it too.
fn taken(operation: &Operation, base: &Operation, params: &[Param]) -> Vec<Param> {
    params
        .iter()
        .filter(|param| {
            let name = &*param.name.text;
            !base.has_in_path(name)
                && (added_by(base, name).is_none() || added_by(operation, name).is_some())
        })
        .map(|param| {
            let name = &*param.name.text;
            if added_by(operation, name).is_some() {
                return Param::bare(param.name.clone());
            }
            Param {
                // What is in the path is required anyway.
                required: (!operation.has_in_path(name)).then_some(false),
                ..param.clone()
            }
        })
        .collect()
}

/// Add what a spread gives.
fn add(
    list: &mut Vec<Param>,
    spread: &Name,
    params: Vec<Param>,
    without: &[&Name],
    found: &mut Diagnostics,
) {
    let shown = format!("...{}", spread.text);
    let names = || params.iter().map(|param| &*param.name.text);
    for name in without {
        if !names().any(|known| known == name.text) {
            let span = name.span.of_name(&format!("-{}", name.text));
            let diagnostic = Diagnostic::error(format!("`{shown}` has no `{}`", name.text))
                .at(span, "leaves out nothing")
                .also(spread.span, "this spread stands before it");
            found.push(match nearest(&name.text, names()) {
                Some(near) => diagnostic.suggest(span, format!("-{near}")),
                None => diagnostic.help("remove it"),
            });
        }
    }
    let before = list.len();
    let mut is_doubled = false;
    for param in params {
        let name = &param.name.text;
        if without.iter().any(|without| without.text == *name) {
            continue;
        }
        if let Some(known) = list[..before].iter().find(|known| known.name.text == *name) {
            is_doubled = true;
            let diagnostic = match known.spread {
                Some(before) => Diagnostic::error(format!("two spreads give `{name}`"))
                    .at(before, "one of them"),
                None => Diagnostic::error(format!("`{name}` is listed before `{shown}`"))
                    .at(known.name.span, "listed here"),
            };
            found.push(diagnostic.also(spread.span, "has it too").help(format!(
                "leave it out of the spread, `-{name}`, or say behind the spread what is different here"
            )));
            continue;
        }
        list.push(Param {
            spread: Some(spread.span),
            ..param
        });
    }
    if list.len() == before && !is_doubled {
        found.push(
            Diagnostic::error(format!("`{shown}` adds nothing"))
                .at(spread.span, "no parameter is left of that list")
                .help("remove it"),
        );
    }
}

/// Add a parameter that is listed by itself; behind a spread that has it, it says what is different.
fn put(list: &mut Vec<Param>, param: &Param, found: &mut Diagnostics) {
    let same = |known: &&mut Param| known.spread.is_some() && known.name.text == param.name.text;
    let Some(known) = list.iter_mut().find(same) else {
        list.push(param.clone());
        return;
    };
    if param.is_bare() {
        let name = &param.name.text;
        found.extend(known.spread.map(|spread| {
            Diagnostic::error(format!("`{name}` is in the list already"))
                .at(param.name.span, "says nothing new")
                .also(spread, "this spread has it")
                .help(format!(
                    "remove it; `{name}!` makes it required, and `-{name}` before it moves it here"
                ))
        }));
        return;
    }
    let before = known.clone();
    *known = Param {
        name: param.name.clone(),
        spread: None,
        required: param.required.or(before.required),
        ty: param.ty.clone().or(before.ty),
        location: param.location.or(before.location),
        doc: if param.doc.is_empty() {
            before.doc
        } else {
            param.doc.clone()
        },
        filters: param.filters.clone().or(before.filters),
        explode: param.explode.or(before.explode),
        format: param.format.or(before.format),
    };
}
