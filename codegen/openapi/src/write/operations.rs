//! Operations as YAML, and where each parameter says its type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::types::{always, kept, long_or_short};
use super::{Prepared, Said, Writer};
use crate::arrange::{Arranged, Resource, Returned};
use crate::models::param_id;
use crate::naming;
use crate::openapi::{Operation, Param};
use crate::shape::{Field, NodeId, Type};
use crate::yaml::{flow, line, scalar};
use callsheet_dialect::model::{Body, Method, PageStyle, Place};

impl Writer<'_> {
    /// How often each parameter of a resource is said in which way.
    pub(super) fn uses(&mut self, resource: &Resource) -> BTreeMap<String, Vec<Said>> {
        let mut uses: BTreeMap<String, Vec<Said>> = BTreeMap::new();
        for call in &resource.calls {
            let operation = &self.document.operations[call.operation];
            let params: Vec<Param> = operation
                .params
                .iter()
                .filter(|param| !call.pages(param) && !operation.is_upload(param))
                .cloned()
                .collect();
            for param in params {
                let said = self.said(resource, call, &param);
                uses.entry(param.field.name).or_default().push(said);
            }
        }
        uses
    }

    pub(super) fn said(&mut self, resource: &Resource, call: &Arranged, param: &Param) -> Said {
        let operation = &self.document.operations[call.operation];
        let json = operation.body == Some(Body::Json);
        let path = operation.path.clone();
        let entity = self.names.canonical(&resource.entity).to_owned();
        let ids = format!("[{entity}Id]");
        let known = self.names.ids.iter().any(|(known, _)| *known == entity);
        // `ids` of a list are those of what it lists.
        let own = call.role == naming::Role::Main
            && known
            && param.field.name == "ids"
            && param.field.ty == Type::List(Box::new(Type::String));
        // `deals/{id}/products/{product_attachment_id}`: what stands behind the path of the resource is its own.
        let behind = self.document.operations[call.operation]
            .path
            .split('/')
            .nth(resource.base.len())
            .is_some_and(|segment| segment == format!("{{{}}}", param.field.name));
        let is_id = naming::words(&param.field.name)
            .last()
            .is_some_and(|word| word == "id");
        let id = format!("{entity}Id");
        if behind && is_id && known && self.names.is_repr(&id, &param.field.ty) {
            self.used_ids.insert(id.clone());
            return Said::plain(id, None);
        }
        let ty = if own {
            self.used_ids.insert(id);
            ids
        } else {
            self.param_type(&path, param, &entity, &call.role)
        };
        let nullable = (json && param.place == Place::Body).then_some(param.field.nullable);
        let mut written = Vec::new();
        if param.explode {
            written.push("explode: true");
        }
        let spaced = param
            .field
            .spaced
            .filter(|_| param.field.ty == Type::DateTime);
        match spaced.filter(|spaced| *spaced != self.document.spaced_moments) {
            Some(true) => written.push("format: space"),
            Some(false) => written.push("format: rfc3339"),
            None => {}
        }
        Said {
            ty,
            nullable,
            written,
        }
    }

    pub(super) fn param_type(
        &mut self,
        path: &str,
        param: &Param,
        entity: &str,
        role: &naming::Role,
    ) -> String {
        if let Some(id) = param_id(self.names, path, param, Some(entity)) {
            self.used_ids.insert(id.clone());
            return if matches!(param.field.ty, Type::List(_)) {
                format!("[{id}]")
            } else {
                id
            };
        }
        // Beside a part of something, `id` is the part's.
        let is_own = *role == naming::Role::Main || param.field.name != "id";
        if param.place != Place::Path
            && is_own
            && matches!(param.field.ty, Type::Integer | Type::Number | Type::String)
            && let Some(id) = self.field_ids.get(&param.field.name)
            && !id.starts_with('[')
            && self.names.is_repr(id, &param.field.ty)
        {
            self.used_ids.insert(id.clone());
            return id.clone();
        }
        self.ty(&param.field.ty)
    }

    /// The fields of the record in which parameters are looked up.
    pub(super) fn main_fields(
        &mut self,
        id: NodeId,
        name: &str,
        uses: &BTreeMap<String, Vec<Said>>,
    ) -> BTreeMap<String, Said> {
        let written = self.document.shapes.node(id).written;
        let fields: Vec<Field> = kept(&self.document.shapes, id).cloned().collect();
        let mut said = BTreeMap::new();
        for field in fields {
            let ty = self.field_type(id, name, &field);
            let alike: Vec<bool> = uses
                .get(&field.name)
                .into_iter()
                .flatten()
                .filter(|used| used.ty == ty)
                .filter_map(|used| used.nullable)
                .collect();
            let nullable = if alike.is_empty() {
                written && field.nullable
            } else {
                alike.iter().filter(|nullable| **nullable).count() * 2 > alike.len()
            };
            said.insert(
                field.name.clone(),
                Said::plain(ty, Some(nullable && !always(&field))),
            );
        }
        said
    }

    pub(super) fn operation(
        &mut self,
        resource: &Resource,
        call: &Arranged,
        known: &Known<'_>,
        limits: &BTreeMap<&'static str, u32>,
    ) -> String {
        let index = call.operation;
        let mut text = format!("  {}:\n", scalar(&call.name));
        let operation = &self.document.operations[index];
        let method = operation.method;
        let _ = writeln!(
            text,
            "    call: {}",
            line(&format!("{} {}", method.as_str(), operation.path))
        );
        let _ = writeln!(text, "    doc: {}", line(&call.doc));
        if let Some(url) = &operation.base_url {
            let _ = writeln!(text, "    base_url: {}", line(url));
        }
        let by_method = match method {
            Method::Get | Method::Delete => Place::Query,
            _ => Place::Body,
        };
        let in_body = operation
            .params
            .iter()
            .any(|param| param.place == Place::Body);
        let default = if by_method == Place::Query && in_body {
            Place::Body
        } else {
            by_method
        };
        let params: Vec<(Param, bool)> = operation
            .params
            .iter()
            .map(|param| {
                (
                    param.clone(),
                    call.pages(param) || operation.is_upload(param),
                )
            })
            .collect();
        let mut items = Vec::with_capacity(params.len());
        for (param, by_name) in &params {
            if *by_name {
                items.push(scalar(&param.field.name));
            } else {
                let said = self.said(resource, call, param);
                items.push(listed(param, &said, default, known));
            }
        }
        if !items.is_empty() {
            text += &flow(4, "params", '[', &items, ']');
        }
        if default != by_method {
            text += "    in: body\n";
        }
        let operation = &self.document.operations[index];
        text += &body(operation, in_body);
        text += &self.returns(resource, call);
        let operation = &self.document.operations[index];
        text += &pages(operation, call.paged, limits);
        if operation.cost > 0 {
            let _ = writeln!(text, "    cost: {}", operation.cost);
        }
        if !operation.scopes.is_empty() {
            let scopes: Vec<String> = operation.scopes.iter().map(|scope| scalar(scope)).collect();
            text += &flow(4, "scopes", '[', &scopes, ']');
        }
        if operation.deprecated {
            text += "    deprecated: Deprecated by the API.\n";
        }
        let page = operation.docs_url.clone().or_else(|| {
            let id = operation.id.as_ref()?;
            Some(format!("{}/{}#{id}", self.docs_base()?, resource.tag))
        });
        if let Some(page) = page {
            let _ = writeln!(text, "    docs_url: {}", line(&page));
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
        let usual: &[&str] = if self.enveloped { &["data"] } else { &[] };
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
            .or_else(|| names.id_type(last, &returned.ty, None, None));
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
        names.id_type("id", &returned.ty, Some(entity), None)
    }
}

/// Where a parameter's type is looked up, in order: of the resource, fields of its record, of the API.
pub(super) type Known<'a> = [&'a BTreeMap<String, Said>; 3];

pub(super) fn agrees(used: &Said, stated: &Said) -> bool {
    used.ty == stated.ty
        && used.written == stated.written
        && used
            .nullable
            .is_none_or(|nullable| Some(nullable) == stated.nullable)
}

/// Parameters that several operations of a resource say in one way, and that are no fields.
pub(super) fn shared_params(
    uses: &BTreeMap<String, Vec<Said>>,
    looked_up: &BTreeMap<String, Said>,
    everywhere: &BTreeMap<String, Said>,
) -> BTreeMap<String, Said> {
    let mut shared = BTreeMap::new();
    for (name, uses) in uses {
        let known = looked_up.get(name).or_else(|| everywhere.get(name));
        if known.is_some_and(|said| uses.iter().any(|used| agrees(used, said))) {
            continue;
        }
        let mut counts: BTreeMap<&Said, usize> = BTreeMap::new();
        for used in uses {
            *counts.entry(used).or_default() += 1;
        }
        if let Some((said, count)) = counts.into_iter().max_by_key(|(_, count)| *count)
            && count > 1
        {
            shared.insert(
                name.clone(),
                Said {
                    nullable: Some(said.nullable == Some(true)),
                    ..said.clone()
                },
            );
        }
    }
    shared
}

/// In how many resources a parameter is the same before it is said once for all of them.
const EVERYWHERE: usize = 3;

/// Parameters that several resources say in one way, and that are no fields there.
pub(super) fn parameters_everywhere(all: &[Prepared]) -> BTreeMap<String, Said> {
    let mut counts: BTreeMap<&str, BTreeMap<Said, usize>> = BTreeMap::new();
    for one in all {
        for (name, uses) in &one.uses {
            // `id` is what each resource says it is.
            if one.looked_up.contains_key(name) || matches!(&**name, "id" | "ids") {
                continue;
            }
            let said: BTreeSet<Said> = uses
                .iter()
                .map(|used| Said {
                    nullable: Some(used.nullable == Some(true)),
                    ..used.clone()
                })
                .collect();
            for said in said {
                *counts.entry(name).or_default().entry(said).or_default() += 1;
            }
        }
    }
    counts
        .into_iter()
        .filter_map(|(name, counts)| {
            let all: usize = counts.values().sum();
            let (said, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
            (count >= EVERYWHERE && count * 2 > all).then(|| (name.to_owned(), said))
        })
        .collect()
}

/// A parameter in an operation's list: its name alone where the rest is looked up.
pub(super) fn listed(param: &Param, said: &Said, default: Place, known: &Known<'_>) -> String {
    let name = &param.field.name;
    let required = param.field.required || param.place == Place::Path;
    let key = scalar(&format!("{name}{}", if required { "!" } else { "" }));
    let known = known
        .iter()
        .find_map(|known| known.get(name))
        .is_some_and(|stated| agrees(said, stated));
    let place =
        (param.place != Place::Path && param.place != default).then_some(match param.place {
            Place::Query => "query",
            Place::Header => "header",
            _ => "body",
        });
    match (known, place) {
        (true, None) => key,
        (true, Some(place)) => format!("{{{key}: {{in: {place}}}}}"),
        (false, place) => format!("{{{key}: {}}}", long_or_short(said, place)),
    }
}

pub(super) fn body(operation: &Operation, in_body: bool) -> String {
    let mut text = String::new();
    if let Some(part) = &operation.upload {
        let _ = writeln!(text, "    upload: {}", scalar(part));
    } else if operation.value_body {
        text += "    body: value\n";
    } else if in_body && operation.body == Some(Body::Form) {
        text += "    body: form\n";
    } else if in_body && operation.body == Some(Body::Multipart) {
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
