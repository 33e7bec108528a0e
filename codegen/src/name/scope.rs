//! Where identifiers must differ. A name that the generated code needs for itself wins and the spec's gets a suffix;
//! two names of the spec that meet are an error that shows both, because choosing one for them would be a guess that
//! changes when a line moves.

use std::collections::HashMap;

use super::ident::{self, Case};
use super::rust::Ident;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::source::Span;

/// Identifiers that must differ from each other.
pub(super) struct Scope<'a> {
    /// Said in messages: `parameter`.
    what: &'static str,
    case: Case,
    /// Names that the generated code uses itself.
    reserved: Vec<&'a str>,
    /// What a name that is reserved gets.
    suffix: &'static str,
    taken: HashMap<String, (String, Span)>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(what: &'static str, case: Case) -> Self {
        Self {
            what,
            case,
            reserved: Vec::new(),
            suffix: "_",
            taken: HashMap::new(),
        }
    }

    /// The same with names that are not to be had.
    pub(super) fn reserving(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.reserved.extend(names);
        self
    }

    /// The same with another way out than `_`.
    pub(super) fn with_suffix(self, suffix: &'static str) -> Self {
        Self { suffix, ..self }
    }

    /// The identifier for `name`, which stands at `span`.
    pub(super) fn claim(
        &mut self,
        name: &str,
        span: Span,
        problems: &mut Vec<Diagnostic>,
    ) -> Ident {
        let mut ident = ident::ident(name, self.case);
        if self.reserved.contains(&ident.bare()) {
            ident = ident::suffixed(&ident, self.suffix);
        }
        match self.taken.get(ident.bare()) {
            None => {
                self.taken
                    .insert(ident.bare().to_owned(), (name.to_owned(), span));
            }
            Some((other, first)) => {
                let what = self.what;
                let message = if other == name {
                    format!("the {what} `{name}` is there twice")
                } else {
                    format!(
                        "the {what}s `{other}` and `{name}` would both be called `{ident}` in Rust"
                    )
                };
                problems.push(
                    Diagnostic::error(message)
                        .at(span, format!("this becomes `{ident}`"))
                        .also(*first, format!("and so does this, `{other}`"))
                        .help(match what {
                            "value" => "write the enum as a mapping and name one of them otherwise: `{another_name: value}`",
                            "alternative" => "write `one_of` as a mapping and name one of them otherwise: `{another_name: type}`",
                            "field" | "parameter" => "drop one of them: these are the names on the wire",
                            _ => "rename one of them in the spec",
                        }),
                );
            }
        }
        ident
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: u32) -> Span {
        Span {
            start,
            end: start + 1,
            ..Span::default()
        }
    }

    #[test]
    fn a_reserved_name_gets_a_suffix() {
        let mut problems = Vec::new();
        let mut scope = Scope::new("field", Case::Snake).reserving(["extra"]);
        assert_eq!(
            scope.claim("extra", span(0), &mut problems).as_str(),
            "extra_"
        );
        assert_eq!(
            scope.claim("extras", span(1), &mut problems).as_str(),
            "extras"
        );
        assert!(problems.is_empty());
    }

    #[test]
    fn two_names_for_one_identifier_are_an_error_at_the_second() {
        let mut problems = Vec::new();
        let mut scope = Scope::new("parameter", Case::Snake);
        scope.claim("type.name", span(3), &mut problems);
        scope.claim("type_name", span(9), &mut problems);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            problems[0].message(),
            "the parameters `type.name` and `type_name` would both be called `type_name` in Rust"
        );
        assert_eq!(problems[0].span(), Some(span(9)));
    }
}
