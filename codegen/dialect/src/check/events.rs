//! Rules on what is received: a record whose fields can all be absent.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, ModelKind};

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for event in &api.events {
        if event.object.is_empty() {
            found.push(
                Diagnostic::error("an object of events has no name")
                    .at(event.span, "empty")
                    .help("write what the service calls it, such as `deal`"),
            );
        }
        let model = api.model(event.model);
        let ModelKind::Record { fields } = &model.kind else {
            continue;
        };
        if !seen.insert(event.model) {
            continue;
        }
        for field in fields.iter().filter(|field| field.required.is_always()) {
            found.push(
                Diagnostic::error(format!(
                    "`{}.{}` cannot be required: events have the record",
                    model.name, field.name
                ))
                .at(field.span, "always there")
                .also(
                    event.span,
                    "what was before has only the fields that changed",
                )
                .help("remove the `!`"),
            );
        }
    }
}
