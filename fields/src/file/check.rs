//! Collisions of Rust names.

use std::collections::BTreeMap;

use callsheet_dialect::diagnostic::{Diagnostic, Diagnostics};

use super::names::type_name;
use super::{Error, FieldsFile, RustName};
use crate::definition::FieldKind;

impl FieldsFile {
    /// Checks that no Rust name is used twice.
    ///
    /// # Errors
    ///
    /// Two fields of an entity, or two options of a field, have the same Rust name. The error shows both places.
    pub fn check(&self) -> Result<(), Error> {
        let problems = collisions(self);
        if problems.is_empty() {
            return Ok(());
        }
        let mut found = Diagnostics::default();
        found.extend(problems);
        Err(Error::invalid(&self.sources, found))
    }
}

fn collisions(file: &FieldsFile) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for entity in file.entities() {
        let fields = file.fields(entity);
        let mut constants = Names::new(format!("two {entity} fields"));
        let mut enums = Names::new(format!("the options of two {entity} fields"));
        for field in fields {
            let definition = &field.definition;
            let shown = format!("{:?} ({})", definition.name, definition.key);
            constants.claim(field.rust.text.clone(), &field.rust, &shown, &mut problems);
            // Nothing is generated for options of other types.
            if !matches!(definition.kind(), FieldKind::Option | FieldKind::Options) {
                continue;
            }
            enums.claim(
                type_name(&field.rust.text),
                &field.rust,
                &shown,
                &mut problems,
            );
            let mut variants = Names::new(format!("two options of the {entity} field {shown}"));
            for (option, variant) in definition.options.iter().zip(&field.variants) {
                let shown = format!("{:?} ({})", option.label, option.id);
                variants.claim(variant.text.clone(), variant, &shown, &mut problems);
            }
        }
    }
    problems
}

/// The names of one scope.
struct Names<'f> {
    whose: String,
    taken: BTreeMap<String, (&'f RustName, String)>,
}

impl<'f> Names<'f> {
    fn new(whose: String) -> Self {
        Self {
            whose,
            taken: BTreeMap::new(),
        }
    }

    fn claim(
        &mut self,
        name: String,
        stated: &'f RustName,
        shown: &str,
        problems: &mut Vec<Diagnostic>,
    ) {
        if let Some((first, other)) = self.taken.get(&name) {
            let whose = &self.whose;
            let mut problem = Diagnostic::error(format!(
                "{whose} are called `{name}` in Rust: {other} and {shown}"
            ))
            .help("give one of them another `rust:`; it stays when the file is pulled again");
            if let Some(span) = stated.span {
                problem = problem.at(span, "this one");
            }
            if let Some(span) = first.span {
                problem = problem.also(span, "and this one");
            }
            problems.push(problem);
        } else {
            self.taken.insert(name, (stated, shown.to_owned()));
        }
    }
}
