//! Operations as YAML, and where each parameter says its type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::lists::{self, Item};
use super::types::{kept, long_or_short};
use super::{Prepared, Said, Writer};
use crate::arrange::{Arranged, Resource, Returned};
use crate::known::Written;
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
            && param.field.ty == Type::List(Box::new(Type::String))
            && (param.joined || self.names.is_repr(&format!("{entity}Id"), &Type::String));
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
        let stated = param
            .field
            .moment
            .filter(|_| param.field.ty == Type::DateTime);
        match stated.filter(|stated| *stated != self.moment()) {
            Some(Written::Space) => written.push("format: space"),
            Some(Written::Rfc3339) => written.push("format: rfc3339"),
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
                Said::plain(ty, Some(nullable && !self.always(&field))),
            );
        }
        said
    }

    /// The parameters of an operation, in the document's order.
    fn items(&mut self, resource: &Resource, call: &Arranged, known: &Known<'_>) -> Vec<Item> {
        let operation = &self.document.operations[call.operation];
        let default = default_place(operation);
        let params: Vec<(Param, bool)> = operation
            .params
            .iter()
            .map(|param| {
                let is_added = call.pages(param) || operation.is_upload(param);
                (param.clone(), is_added)
            })
            .collect();
        params
            .iter()
            .map(|(param, is_added)| {
                let said = if *is_added {
                    None
                } else {
                    let said = self.said(resource, call, param);
                    beside_name(param, &said, default, known)
                };
                Item::new(param, *is_added, said)
            })
            .collect()
    }

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
        let _ = writeln!(text, "    doc: {}", line(&call.doc));
        if let Some(url) = &operation.base_url {
            let _ = writeln!(text, "    base_url: {}", line(url));
        }
        if !params.is_empty() {
            text += &flow(4, "params", '[', params, ']');
        }
        if default_place(operation) != by_method(operation) {
            text += "    in: body\n";
        }
        text += &body(operation);
        text += &self.returns(resource, call);
        let operation = &self.document.operations[call.operation];
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

    /// The page of an operation in the API's own documentation.
    fn page(&self, resource: &Resource, operation: &Operation) -> Option<String> {
        operation.docs_url.clone().or_else(|| {
            let id = operation.id.as_ref()?;
            self.settings
                .page(self.docs().unwrap_or_default(), &resource.tag, id)
        })
    }

    /// What most operations of a resource have.
    fn shared(&self, resource: &Resource) -> Shared {
        let operations = || {
            let calls = resource.calls.iter();
            calls.map(|call| &self.document.operations[call.operation])
        };
        let scopes = |is_read: bool| {
            let fitting = operations().filter(|operation| reads(operation) == is_read);
            most_common(fitting.map(|operation| operation.scopes.clone())).unwrap_or_default()
        };
        let pages = operations().filter_map(|operation| {
            let page = self.page(resource, operation)?;
            page.split_once('#').map(|(page, _)| page.to_owned())
        });
        Shared {
            page: most_common(pages),
            read: scopes(true),
            write: scopes(false),
        }
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

/// What the operations of a resource share unless they say otherwise.
pub(super) struct Shared {
    /// Their page in the API's own documentation.
    page: Option<String>,
    /// Scopes of a `GET`.
    read: Vec<String>,
    /// Scopes of the other methods.
    write: Vec<String>,
}

impl Shared {
    fn scopes(&self, operation: &Operation) -> &Vec<String> {
        if reads(operation) {
            &self.read
        } else {
            &self.write
        }
    }

    /// A part of the shared page by its fragment; any other page by its URL.
    fn fragment<'p>(&self, url: &'p str) -> &'p str {
        match url.split_once('#') {
            Some((page, fragment))
                if self.page.as_deref() == Some(page) && !fragment.contains("://") =>
            {
                fragment
            }
            _ => url,
        }
    }

    /// The keys of the resource file; `docs` is the page of the whole API.
    pub(super) fn text(&self, docs: Option<&str>) -> String {
        let mut text = String::new();
        if let Some(page) = &self.page {
            let below = docs.and_then(|docs| page.strip_prefix(docs)?.strip_prefix('/'));
            let _ = writeln!(text, "docs: {}", line(below.unwrap_or(page)));
        }
        let scopes: Vec<String> = [("read", &self.read), ("write", &self.write)]
            .into_iter()
            .filter(|(_, scopes)| !scopes.is_empty())
            .map(|(key, scopes)| format!("{key}: [{}]", scalars(scopes).join(", ")))
            .collect();
        if !scopes.is_empty() {
            text += &flow(0, "scopes", '{', &scopes, '}');
        }
        text
    }
}

fn reads(operation: &Operation) -> bool {
    operation.method == Method::Get
}

fn scalars(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| scalar(text)).collect()
}

/// Of several that are equally common, the first.
fn most_common<T: PartialEq>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, usize)> = Vec::new();
    for one in all {
        match counts.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => counts.push((one, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let first = counts.into_iter().find(|(_, count)| *count == most);
    first.map(|(one, _)| one)
}

/// Where parameters travel by the method alone.
fn by_method(operation: &Operation) -> Place {
    match operation.method {
        Method::Get | Method::Delete => Place::Query,
        _ => Place::Body,
    }
}

/// Where an operation's parameters travel that say nothing themselves.
fn default_place(operation: &Operation) -> Place {
    if in_body(operation) {
        Place::Body
    } else {
        by_method(operation)
    }
}

fn in_body(operation: &Operation) -> bool {
    let mut params = operation.params.iter();
    params.any(|param| param.place == Place::Body)
}

/// What an operation's list says of a parameter beside its name: nothing where that is looked up.
fn beside_name(param: &Param, said: &Said, default: Place, known: &Known<'_>) -> Option<String> {
    let known = known
        .iter()
        .find_map(|known| known.get(&param.field.name))
        .is_some_and(|stated| agrees(said, stated));
    let place =
        (param.place != Place::Path && param.place != default).then_some(match param.place {
            Place::Query => "query",
            Place::Header => "header",
            _ => "body",
        });
    match (known, place) {
        (true, None) => None,
        (true, Some(place)) => Some(format!("{{in: {place}}}")),
        (false, place) => Some(long_or_short(said, place)),
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
