//! How an operation works: the one key of its rule that says so, and those that belong to it.

use super::answers;
use super::fields::around;
use super::operations::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Answer, FieldType, Mechanism};
use crate::syntax::fields::{Fields, one_of};
use crate::syntax::shape::{self, MECHANISMS, OF_MECHANISMS};
use crate::yaml::Entry;

impl Rule<'_, '_> {
    /// The one key that says how the operation works, with those that belong to it.
    pub(super) fn mechanism(&self, found: &mut Diagnostics) -> Option<Mechanism> {
        let stated: Vec<&Entry> = MECHANISMS
            .iter()
            .filter_map(|key| self.fields.entry(key))
            .collect();
        let [entry] = stated[..] else {
            if !self.fields.misspells(MECHANISMS) {
                let mut diagnostic =
                    Diagnostic::error("a rule says one thing that an operation does")
                        .at(
                            self.span,
                            if stated.is_empty() {
                                "says nothing of it"
                            } else {
                                "says several"
                            },
                        )
                        .help(format!(
                            "give it one of {}",
                            one_of(MECHANISMS.iter().copied())
                        ));
                for entry in stated {
                    diagnostic = diagnostic.also(entry.span, "one of them");
                }
                found.push(diagnostic);
            }
            return None;
        };
        for (key, mechanisms) in OF_MECHANISMS {
            if let Some(odd) = self.fields.entry(key)
                && !mechanisms.contains(&&*entry.key)
            {
                found.push(
                    Diagnostic::error(format!("`{}` has no `{key}`", entry.key))
                        .at(odd.span, "says nothing here")
                        .help(format!(
                            "it belongs to {}",
                            one_of(mechanisms.iter().copied())
                        )),
                );
            }
        }
        self.read_mechanism(entry, found)
    }

    fn read_mechanism(&self, entry: &Entry, found: &mut Diagnostics) -> Option<Mechanism> {
        let mut optional = |key: &str| self.expr(key, found);
        let (id, each, into) = (optional("id"), optional("each"), optional("into"));
        Some(match &*entry.key {
            "list" => Mechanism::List(self.entity("list", found)?),
            "get" => Mechanism::Get {
                of: self.entity("get", found)?,
                id,
            },
            "create" => Mechanism::Create {
                of: self.entity("create", found)?,
                each,
            },
            "update" => Mechanism::Update {
                of: self.entity("update", found)?,
                id,
            },
            "delete" => Mechanism::Delete {
                of: self.entity("delete", found)?,
                each,
            },
            "merge" => {
                let id = self.expr("merge", found);
                if into.is_none() && !self.fields.misspells(&["into"]) {
                    found.push(needs(entry, "into", "the record that remains"));
                }
                Mechanism::Merge {
                    of: self.of(found)?,
                    id: id?,
                    into: into?,
                }
            }
            "duplicate" => Mechanism::Duplicate {
                id: self.expr("duplicate", found)?,
                with: self.entities("with", found),
                of: self.of(found)?,
            },
            "convert" => {
                let id = self.expr("convert", found);
                let to = self.entity("to", found);
                if self.fields.entry("to").is_none() && !self.fields.misspells(&["to"]) {
                    found.push(needs(entry, "to", "the entity of the new record"));
                }
                Mechanism::Convert {
                    of: self.of(found)?,
                    id: id?,
                    to: to?,
                }
            }
            "search" => Mechanism::Search {
                of: self.entities("search", found),
            },
            "answer" => {
                let narrows = ["where", "params"];
                let narrows = narrows.iter().any(|key| self.fields.entry(key).is_some());
                let among = match self.fields.entry("of") {
                    Some(_) => self.entity("of", found),
                    None => narrows.then_some(self.own),
                };
                Mechanism::Answer {
                    answer: self.answer(entry, found),
                    among,
                }
            }
            "upload" => Mechanism::Upload {
                of: self.entity("upload", found)?,
            },
            "download" => Mechanism::Download {
                id: self.expr("download", found)?,
                of: self.of(found)?,
            },
            "parts" => self.parts(found)?,
            _ => refusal(entry, found)?,
        })
    }

    fn answer(&self, entry: &Entry, found: &mut Diagnostics) -> Answer {
        let views = answers::Views {
            api: self.api,
            reader: self.reader,
        };
        views.answer(&entry.value, entry.span, self.request(), found)
    }

    /// `parts: options`, `parts: deal_field.options`
    fn parts(&self, found: &mut Diagnostics) -> Option<Mechanism> {
        let name = self.fields.name("parts", found)?;
        let span = name.span.of_name(&name.text);
        let (of, field, place) = match name.text.split_once('.') {
            Some((entity, field)) => {
                let (before, behind) = around(span, entity, field);
                let of = self.reader.names.lookup(entity, before, found)?;
                (of, field.to_owned(), behind)
            }
            None => (self.own, name.text, span),
        };
        if !self.reader.is_field(of, &field, place, found) {
            return None;
        }
        match self.reader.names.field_type(of, &field) {
            None | Some(FieldType::List(_) | FieldType::Json) => {}
            Some(_) => found.push(
                Diagnostic::error(format!("`{field}` is no list"))
                    .at(place, "has no items")
                    .help("`parts` changes the items of a list field"),
            ),
        }
        Some(Mechanism::Parts { of, field })
    }
}

fn refusal(entry: &Entry, found: &mut Diagnostics) -> Option<Mechanism> {
    let fields = Fields::read(&entry.value, entry.span, &shape::REFUSAL, found)?;
    let status = status(&fields, "status", found);
    let message = fields.text("message", found);
    Some(Mechanism::Refuse {
        status: status?,
        message: message?,
    })
}

fn needs(entry: &Entry, key: &str, what: &str) -> Diagnostic {
    Diagnostic::error(format!("`{}` needs a key `{key}`", entry.key))
        .at(entry.span, format!("`{key}` is missing beside this"))
        .help(format!("{key}: {what}"))
}

/// An HTTP status, if one is stated.
pub(super) fn stated_status(
    fields: &Fields<'_>,
    key: &str,
    found: &mut Diagnostics,
) -> Option<u16> {
    fields.entry(key)?;
    status(fields, key, found)
}

/// An HTTP status; another number is reported.
fn status(fields: &Fields<'_>, key: &str, found: &mut Diagnostics) -> Option<u16> {
    let (status, span) = fields.count(key, found)?;
    let status = u16::try_from(status)
        .ok()
        .filter(|status| (100..600).contains(status));
    if status.is_none() {
        found.push(Diagnostic::error("not an HTTP status").at(span, "expected 100 to 599"));
    }
    status
}
