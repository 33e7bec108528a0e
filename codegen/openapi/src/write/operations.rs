//! Operations as YAML.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Writer;
use super::lists::{self, Item};
use super::params::{Known, by_method, default_location, in_body};
use super::shared::{Shared, scalars};
use crate::arrange::{Arranged, Resource, Returned};
use crate::naming;
use crate::openapi::Operation;
use crate::shape::Type;
use crate::yaml::{flow, line, scalar};
use callsheet_dialect::model::{Body, PageStyle};
use callsheet_dialect::phrase::of_operation;

impl Writer<'_> {
    /// `operations:` of a resource, and before it what they share.
    pub(super) fn operations(
        &mut self,
        resource: &Resource,
        known: &Known<'_>,
        limits: &BTreeMap<&'static str, u32>,
    ) -> (Shared, String) {
        let calls = &resource.calls;
        let lists: Vec<Vec<Item>> = calls
            .iter()
            .map(|call| self.items(resource, call, known))
            .collect();
        let names: Vec<&str> = calls.iter().map(|call| &*call.name).collect();
        let lists = lists::written(&names, &lists);
        let shared = self.shared(resource);
        let mut text = "\noperations:\n".to_owned();
        for (position, (call, params)) in calls.iter().zip(&lists).enumerate() {
            if position > 0 {
                text.push('\n');
            }
            text += &self.operation(resource, call, params, &shared, limits);
        }
        (shared, text)
    }

    fn operation(
        &mut self,
        resource: &Resource,
        call: &Arranged,
        params: &[String],
        shared: &Shared,
        limits: &BTreeMap<&'static str, u32>,
    ) -> String {
        let mut text = format!("  {}:\n", scalar(&call.name));
        let operation = &self.document.operations[call.operation];
        let method = operation.method;
        let _ = writeln!(
            text,
            "    call: {}",
            line(&format!("{} {}", method.as_str(), operation.path))
        );
        if of_operation(&resource.name, &call.name).as_ref() != Some(&call.doc) {
            let _ = writeln!(text, "    doc: {}", line(&call.doc));
        }
        if let Some(url) = &operation.base_url {
            let _ = writeln!(text, "    base_url: {}", line(url));
        }
        if !params.is_empty() {
            text += &flow(4, "params", '[', params, ']');
        }
        if default_location(operation) != by_method(operation) {
            text += "    in: body\n";
        }
        text += &body(operation);
        text += &self.returns(resource, call);
        let operation = &self.document.operations[call.operation];
        if let Some(status) = operation.status.filter(|status| *status != 200) {
            let _ = writeln!(text, "    status: {status}");
        }
        text += &pages(operation, call.paged, limits);
        if operation.cost > 0 {
            let _ = writeln!(text, "    cost: {}", operation.cost);
        }
        if *shared.scopes(operation) != operation.scopes {
            text += &flow(4, "scopes", '[', &scalars(&operation.scopes), ']');
        }
        if operation.deprecated {
            text += "    deprecated: Deprecated by the API.\n";
        }
        if let Some(page) = self.page(resource, operation) {
            let _ = writeln!(text, "    docs: {}", line(shared.fragment(&page)));
        }
        text
    }

    pub(super) fn returns(&mut self, resource: &Resource, call: &Arranged) -> String {
        let Some(returned) = &call.returns else {
            return String::new();
        };
        let id = self.returned_id(resource, call, returned);
        let ty = match id {
            Some(id) => {
                self.used_ids.insert(id.clone());
                if matches!(returned.ty, Type::List(_)) {
                    format!("[{id}]")
                } else {
                    id
                }
            }
            None => self.ty(&returned.ty),
        };
        let envelope = self.settings.envelope();
        let usual: Vec<&str> = envelope
            .iter()
            .map(|around| &*around.payload.text)
            .collect();
        if returned.at == usual {
            return format!("    returns: {ty}\n");
        }
        let at = if returned.at.is_empty() {
            ".".to_owned()
        } else {
            returned.at.join(".")
        };
        format!("    returns: {{type: {ty}, at: {}}}\n", scalar(&at))
    }

    /// The id type of what an operation answers with, where that is an id, or ids.
    fn returned_id(
        &self,
        resource: &Resource,
        call: &Arranged,
        returned: &Returned,
    ) -> Option<String> {
        let last = returned.at.last().map_or("", String::as_str);
        let names = self.names;
        if !matches!(last, "id" | "ids") {
            // The users who may see a deal, by their ids.
            return match &call.role {
                naming::Role::Part(_) => {
                    let path = &self.document.operations[call.operation].path;
                    let noun = naming::words(path.rsplit('/').next().unwrap_or_default());
                    names.listed_ids(&noun, &returned.ty)
                }
                naming::Role::Main => None,
            }
            .or_else(|| names.id_type(last, &returned.ty, None));
        }
        // `{id: 7}` of what was deleted.
        let operation = &self.document.operations[call.operation];
        if let Some((_, last)) = operation.path.rsplit_once("/{")
            && let Some(child) = names.child(&operation.path, last.trim_end_matches('}'))
            && names.is_repr(&child, &returned.ty)
        {
            return Some(child);
        }
        if call.role != naming::Role::Main {
            return None;
        }
        let entity = names.canonical(&resource.entity);
        names.id_type("id", &returned.ty, Some(entity))
    }
}

fn body(operation: &Operation) -> String {
    let mut text = String::new();
    if let Some(part) = &operation.upload {
        let _ = writeln!(text, "    upload: {}", scalar(part));
    } else if operation.value_body {
        text += "    body: value\n";
    } else if in_body(operation) && operation.body == Some(Body::Form) {
        text += "    body: form\n";
    } else if in_body(operation) && operation.body == Some(Body::Multipart) {
        text += "    body: multipart\n";
    }
    text
}

pub(super) fn style_word(style: PageStyle) -> &'static str {
    match style {
        PageStyle::Offset => "offset",
        PageStyle::Cursor => "cursor",
    }
}

pub(super) fn pages(
    operation: &Operation,
    paged: bool,
    limits: &BTreeMap<&'static str, u32>,
) -> String {
    match operation.pages.filter(|_| paged) {
        Some((style, max)) => {
            let style = style_word(style);
            match max.filter(|max| limits.get(style) != Some(max)) {
                Some(max) => format!("    pages: {{style: {style}, max: {max}}}\n"),
                None => format!("    pages: {style}\n"),
            }
        }
        None => String::new(),
    }
}
