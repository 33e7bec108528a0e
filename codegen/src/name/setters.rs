//! The setters of builders and of records that are sent. Each optional parameter or field brings up to three methods,
//! `x`, `maybe_x` and `clear_x`, and the spec may have one that is called like one of another's.

use std::collections::HashSet;

use super::docs;
use super::ident::{self, Case};
use super::rust::{Docs, Field, FieldSetter, Ident, Output, PageStyle, Setter};
use super::scope::Scope;
use super::types::Types;
use callsheet_dialect::code::code;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::{self, Operation, Param, ParamLocation};
use callsheet_dialect::phrase;

/// The documentation of a setter whose calls add up.
const ADDS: &str = "Each call adds members. If a member is set twice, the later value is sent.";

/// The setters for the optional parameters of an operation, in its order.
pub(super) fn setters(
    types: &Types<'_>,
    operation: &Operation,
    output: &Output,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Setter> {
    let optional: Vec<(usize, &Param)> = operation
        .params
        .iter()
        .enumerate()
        .filter(|(_, param)| !param.required)
        .collect();
    let taking: &[&str] = match output {
        Output::Page {
            style: PageStyle::Offset,
            ..
        } => &["start", "limit", "resume", "stream", "all"],
        Output::Page {
            style: PageStyle::Cursor,
            ..
        } => &["cursor", "limit", "resume", "stream", "all"],
        Output::Bytes => &["stream"],
        _ => &[],
    };
    let mut scope = Scope::new("parameter", Case::Snake)
        .reserving(["clone", "into_future", "response"])
        .reserving(taking.iter().copied());
    let mut methods: Vec<Methods> = optional
        .iter()
        .map(|(_, param)| {
            let ident = scope.claim(&param.name, param.span, problems);
            Methods::new(ident, can_clear(operation, param))
        })
        .collect();
    give_way(&mut methods);
    optional
        .into_iter()
        .zip(methods)
        .map(|((index, param), methods)| setter(types, operation, (index, param), methods))
        .collect()
}

/// The setters for what a record that is sent can do without, called as a builder's are. `fields` are its `described`
/// ones, named. They need no `maybe_x`: an optional value can be assigned.
pub(super) fn of_record(
    types: &Types<'_>,
    described: &[model::Field],
    fields: &[Field],
) -> Vec<FieldSetter> {
    let optional: Vec<usize> = (0..fields.len())
        .filter(|&index| !fields[index].presence.is_argument())
        .collect();
    let mut methods: Vec<Methods> = optional
        .iter()
        .map(|&index| {
            let ident = &fields[index].ident;
            let ident = if ["new", "clone"].contains(&ident.bare()) {
                ident::suffixed(ident, "_")
            } else {
                ident.clone()
            };
            Methods::new(ident, described[index].nullable)
        })
        .collect();
    give_way(&mut methods);
    optional
        .into_iter()
        .zip(methods)
        .map(|(index, methods)| FieldSetter {
            clear_docs: clear_docs(methods.clear.as_ref(), &described[index].name),
            ident: methods.ident,
            clear: methods.clear,
            form: types.form(&described[index].ty),
            field: index,
        })
        .collect()
}

/// The methods of one parameter or field.
struct Methods {
    ident: Ident,
    maybe: Ident,
    clear: Option<Ident>,
}

impl Methods {
    fn new(ident: Ident, can_clear: bool) -> Self {
        let maybe = ident::prefixed("maybe", &ident);
        let clear = can_clear.then(|| ident::prefixed("clear", &ident));
        Self {
            ident,
            maybe,
            clear,
        }
    }

    fn companions(&self) -> impl Iterator<Item = &str> {
        [&self.maybe]
            .into_iter()
            .chain(&self.clear)
            .map(Ident::bare)
    }
}

/// `maybe_x` and `clear_x` always belong to `x`: what is called so itself takes a suffix.
fn give_way(all: &mut [Methods]) {
    let companions: HashSet<String> = all
        .iter()
        .flat_map(Methods::companions)
        .map(str::to_owned)
        .collect();
    let mut taken: HashSet<String> = all
        .iter()
        .map(|methods| methods.ident.bare().to_owned())
        .collect();
    taken.extend(companions.iter().cloned());
    for methods in all
        .iter_mut()
        .filter(|methods| companions.contains(methods.ident.bare()))
    {
        while {
            *methods = Methods::new(
                ident::suffixed(&methods.ident, "_"),
                methods.clear.is_some(),
            );
            let mut names = methods.companions().chain([methods.ident.bare()]);
            names.any(|name| taken.contains(name))
        } {}
        taken.extend(
            methods
                .companions()
                .chain([methods.ident.bare()])
                .map(str::to_owned),
        );
    }
}

fn setter(
    types: &Types<'_>,
    operation: &Operation,
    (index, param): (usize, &Param),
    methods: Methods,
) -> Setter {
    let Methods {
        ident,
        maybe,
        clear,
    } = methods;
    let mut text = docs::or(&param.doc, || match &param.filters {
        Some(field) => format!("Looks at the field {}.", code(field)),
        None => phrase::of_parameter(types.api, operation, param),
    });
    let adds = types.adds(&param.ty);
    if adds {
        docs::paragraph(&mut text, [ADDS.to_owned()]);
    }
    Setter {
        attrs: docs::attrs(text, &param.name, &ident, "on the wire"),
        maybe,
        maybe_docs: vec![format!(
            "[`{name}`](Self::{name}), if there is a value.",
            name = ident.bare()
        )],
        clear_docs: clear_docs(clear.as_ref(), &param.name),
        clear,
        form: types.form_of(param),
        adds,
        index,
        ident,
    }
}

fn clear_docs(clear: Option<&Ident>, name: &str) -> Docs {
    match clear {
        Some(_) => vec![format!("Empties {}: sends null.", code(name))],
        None => Docs::new(),
    }
}

/// Only a JSON body can say null.
fn can_clear(operation: &Operation, param: &Param) -> bool {
    param.nullable && operation.body.is_json() && param.location == ParamLocation::Body
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names: &[&str]) -> Vec<String> {
        let mut all: Vec<Methods> = names
            .iter()
            .map(|name| Methods::new(ident::ident(name, Case::Snake), true))
            .collect();
        give_way(&mut all);
        let mut seen = HashSet::new();
        for methods in &all {
            for name in methods.companions().chain([methods.ident.bare()]) {
                assert!(
                    seen.insert(name.to_owned()),
                    "two methods are called {name}"
                );
            }
        }
        all.iter()
            .map(|methods| methods.ident.to_string())
            .collect()
    }

    #[test]
    fn a_parameter_called_like_the_companion_of_another_gives_way() {
        assert_eq!(
            named(&["title", "clear_title", "maybe_title"]),
            ["title", "clear_title_", "maybe_title_"]
        );
        assert_eq!(named(&["maybe_x", "clear_x"]), ["maybe_x", "clear_x"]);
        assert_eq!(named(&["type", "maybe_type"]), ["r#type", "maybe_type_"]);
        assert_eq!(
            named(&["x", "maybe_x", "maybe_maybe_x", "clear_maybe_x"]),
            ["x", "maybe_x_", "maybe_maybe_x__", "clear_maybe_x__"]
        );
        assert_eq!(
            named(&["title", "clear_title", "maybe_clear_title"]),
            ["title", "clear_title_", "maybe_clear_title__"]
        );
    }
}
