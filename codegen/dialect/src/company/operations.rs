//! `operations`: what operations do.

use std::collections::HashMap;

use super::answers;
use super::fields::around;
use super::mechanisms::stated_status;
use super::scope::{Here, Params, Scope};
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Api, Company, EntityId, Expr, Mechanism, Operation, OperationRule};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::fields::{Fields, name, unique, wrong};
use crate::syntax::shape;
use crate::yaml::{Entry, Node, Value};

/// The rules of an entity's file.
pub(super) fn rules(
    own: EntityId,
    said: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<OperationRule> {
    let entries = said.each("operations", found).into_iter();
    entries
        .filter_map(|entry| rule(own, entry, reader, found))
        .collect()
}

/// Report operations whose rules stand in two files.
pub(super) fn stated_twice(company: &Company, found: &mut Diagnostics) {
    let entities = company.entities.iter();
    let mut first: HashMap<(&str, &str, &str), Span> = HashMap::new();
    for rule in entities.flat_map(|entity| &entity.operations) {
        let name = (&*rule.surface, &*rule.resource, &*rule.operation);
        if let Some(before) = first.insert(name, rule.span) {
            let (surface, resource, operation) = name;
            found.push(
                Diagnostic::error(format!(
                    "the operation `{surface}.{resource}.{operation}` has two rules"
                ))
                .at(rule.span, "again")
                .also(before, "first")
                .help("remove one of the two"),
            );
        }
    }
}

/// A rule while it is read.
pub(super) struct Rule<'r, 'n> {
    /// The entity of its file.
    pub(super) own: EntityId,
    pub(super) fields: Fields<'n>,
    /// The operation and its surface, where they exist.
    pub(super) api: Option<&'r Api>,
    pub(super) operation: Option<&'r Operation>,
    pub(super) reader: &'r Reader<'r>,
    pub(super) span: Span,
}

fn rule(
    own: EntityId,
    entry: &Entry,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<OperationRule> {
    let mut parts = entry.key.splitn(3, '.');
    let (Some(surface), Some(resource), Some(name)) = (parts.next(), parts.next(), parts.next())
    else {
        found.push(
            Diagnostic::error("an operation has the name of a surface, a resource and its own")
                .at(entry.span, "expected `v2.deals.list`"),
        );
        return None;
    };
    let behind = format!("{resource}.{name}");
    let (before, place) = around(entry.span.of_name(&entry.key), surface, &behind);
    let api = reader.names.api(surface, before, found);
    let operation = api.and_then(|api| operation(api, resource, name, place, reader, found));
    let fields = Fields::read(&entry.value, entry.span, &shape::OPERATION_RULE, found)?;
    let rule = Rule {
        own,
        fields,
        api,
        operation,
        reader,
        span: entry.span,
    };
    let mechanism = rule.mechanism(found);
    let of = mechanism.as_ref().map_or(Vec::new(), about);
    let rule = rule.whole(mechanism, &of, found)?;
    Some(OperationRule {
        surface: surface.to_owned(),
        resource: resource.to_owned(),
        operation: name.to_owned(),
        ..rule
    })
}

fn operation<'a>(
    api: &'a Api,
    resource: &str,
    name: &str,
    span: Span,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<&'a Operation> {
    let mut operations = api.operations();
    let operation = operations.find(|(of, own)| of.name == resource && own.name == name);
    if operation.is_none() && !reader.names.is_unsure(&api.name) {
        let known: Vec<String> = api
            .operations()
            .map(|(resource, operation)| format!("{}.{}", resource.name, operation.name))
            .collect();
        let diagnostic = Diagnostic::error(format!(
            "the surface `{}` has no operation `{resource}.{name}`",
            api.name
        ))
        .at(span, "not defined there");
        let same_resource = |known: &&String| {
            let known = known.split_once('.');
            known.is_some_and(|(known, _)| known == resource)
        };
        let beside: Vec<&str> = known
            .iter()
            .filter(same_resource)
            .map(|name| &**name)
            .collect();
        let whole = format!("{resource}.{name}");
        found.push(match nearest(&whole, known.iter().map(|name| &**name)) {
            Some(meant) => diagnostic.suggest(span, meant),
            None if beside.is_empty() => diagnostic,
            None => diagnostic.help(format!("there are {}", beside.join(", "))),
        });
    }
    Some(operation?.1)
}

/// The entities whose records a mechanism is about.
fn about(mechanism: &Mechanism) -> Vec<EntityId> {
    match mechanism {
        Mechanism::Search { of } => of.clone(),
        Mechanism::List(of)
        | Mechanism::Get { of, .. }
        | Mechanism::Create { of, .. }
        | Mechanism::Update { of, .. }
        | Mechanism::Delete { of, .. }
        | Mechanism::Merge { of, .. }
        | Mechanism::Duplicate { of, .. }
        | Mechanism::Convert { of, .. }
        | Mechanism::Upload { of }
        | Mechanism::Download { of, .. }
        | Mechanism::Parts { of, .. } => vec![*of],
        Mechanism::Answer { among, .. } => among.iter().copied().collect(),
        Mechanism::Refuse { .. } => Vec::new(),
    }
}

impl Rule<'_, '_> {
    /// The request, which is about no record.
    pub(super) fn request(&self) -> Scope<'_> {
        Scope {
            params: match self.operation {
                Some(operation) => Params::Of(operation),
                None => Params::Anything,
            },
            ..Scope::request()
        }
    }

    /// The keys that all mechanisms have.
    fn whole(
        &self,
        mechanism: Option<Mechanism>,
        of: &[EntityId],
        found: &mut Diagnostics,
    ) -> Option<OperationRule> {
        let fields = &self.fields;
        let about = match (&mechanism, of) {
            (None, _) => Here::Anything,
            (_, []) => Here::Nothing,
            (_, [of]) => Here::Record(*of),
            (_, several) => Here::AnyOf(several),
        };
        let records = Scope {
            old: of.first().copied(),
            ..self.request().about(about)
        };
        let result = match mechanism {
            Some(Mechanism::Answer { .. } | Mechanism::Search { .. }) => self.request(),
            _ => records,
        };
        let entries = |key: &str, found: &mut Diagnostics| fields.each(key, found);
        let reader = self.reader;
        let condition = fields.entry("where");
        let condition = condition.map(|entry| reader.expr(entry, records, found));
        let exists = self.exists(found);
        let written = match &mechanism {
            Some(Mechanism::Convert { to, .. }) => Some(*to),
            _ => of.first().copied(),
        };
        let set = entries("set", found);
        let set = match written {
            Some(written) => reader.set(&set, written, records, found),
            None => self.exprs(&set, records, found),
        };
        let writes = matches!(
            mechanism,
            Some(
                Mechanism::Create { each: None, .. }
                    | Mechanism::Update { .. }
                    | Mechanism::Upload { .. }
            )
        );
        let params = self.params(records, written.filter(|_| writes), found);
        let refused = entries("refused", found);
        let refused = self.exprs(&refused, self.request(), found);
        let beside = entries("beside", found);
        let beside = self.exprs(&beside, result, found);
        let payload = fields.entry("payload");
        let payload = payload.map(|entry| reader.expr(entry, result, found));
        let view = fields.name("view", found);
        if let (Some(view), Some(api)) = (&view, self.api) {
            let views = answers::Views {
                api: Some(api),
                reader,
            };
            for of in of {
                views.is_view(*of, &view.text, view.span, found);
            }
        }
        Some(OperationRule {
            surface: String::new(),
            resource: String::new(),
            operation: String::new(),
            condition,
            exists,
            set,
            order: fields
                .name("order", found)
                .and_then(|name| order(&name, of, reader, found)),
            params,
            related: self.related(records, mechanism.as_ref(), found),
            beside,
            include: self.include(of, found),
            related_items: self.entities("related_items", found),
            payload,
            view: view.map(|name| name.text),
            status: stated_status(fields, "status", found),
            missing: fields.text("missing", found),
            missing_status: stated_status(fields, "missing_status", found),
            refused,
            span: self.span,
            mechanism: mechanism?,
        })
    }

    pub(super) fn expr(&self, key: &str, found: &mut Diagnostics) -> Option<Expr> {
        let entry = self.fields.entry(key)?;
        Some(self.reader.expr(entry, self.request(), found))
    }

    fn exprs(
        &self,
        entries: &[&Entry],
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Vec<(String, Expr)> {
        let entries = entries.iter();
        entries
            .map(|entry| (entry.key.clone(), self.reader.expr(entry, scope, found)))
            .collect()
    }

    /// The entity that a key names.
    pub(super) fn entity(&self, key: &str, found: &mut Diagnostics) -> Option<EntityId> {
        let name = self.fields.name(key, found)?;
        self.reader.names.lookup(&name.text, name.span, found)
    }

    pub(super) fn entities(&self, key: &str, found: &mut Diagnostics) -> Vec<EntityId> {
        let names = self.fields.texts(key, found).into_iter();
        names
            .filter_map(|name| self.reader.names.lookup(&name.text, name.span, found))
            .collect()
    }

    /// The entity of `of`, or of the file.
    pub(super) fn of(&self, found: &mut Diagnostics) -> Option<EntityId> {
        match self.fields.entry("of") {
            Some(_) => self.entity("of", found),
            None => Some(self.own),
        }
    }

    /// Members that are returned although a view leaves them out.
    fn include(&self, of: &[EntityId], found: &mut Diagnostics) -> Vec<String> {
        let names = self.fields.texts("include", found);
        let entities = of.iter().map(|of| self.reader.names.entity(*of));
        let surface = self.api.map_or("", |api| &api.name);
        let is_of_surface = |view: &str| view.split('.').next() == Some(surface);
        let optional: Vec<&str> = entities
            .flat_map(|known| &known.optional)
            .filter(|(view, _)| is_of_surface(view))
            .map(|(_, member)| &**member)
            .collect();
        for name in &names {
            if self.api.is_some() && !of.is_empty() && !optional.contains(&&*name.text) {
                let diagnostic = Diagnostic::error(format!("no view leaves `{}` out", name.text))
                    .at(name.span, "not an optional member");
                found.push(match nearest(&name.text, optional.iter().copied()) {
                    Some(meant) => diagnostic.suggest(name.span, meant),
                    None => {
                        diagnostic.help("`include` names members that are `optional` in a view")
                    }
                });
            }
        }
        names.into_iter().map(|name| name.text).collect()
    }

    /// `[deal: $id]`, `{deal: $id}`
    fn exists(&self, found: &mut Diagnostics) -> Vec<(EntityId, Expr)> {
        let Some(entry) = self.fields.entry("exists") else {
            return Vec::new();
        };
        let mut entries: Vec<&Entry> = Vec::new();
        let nodes: &[Node] = match &entry.value.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(&entry.value),
        };
        for node in nodes {
            match &node.value {
                Value::Map(own) => entries.extend(unique(own, found)),
                _ => found.push(
                    wrong(node, entry.span, "an entity and an id").help("`exists: [deal: $id]`"),
                ),
            }
        }
        let mut exists = Vec::new();
        for entry in entries {
            let of = self.reader.names.lookup(&entry.key, entry.span, found);
            let id = self.reader.expr(entry, self.request(), found);
            exists.extend(of.map(|of| (of, id)));
        }
        exists
    }

    /// `{user: [owner_id, creator_user_id], organization: org_id}`
    fn related(
        &self,
        records: Scope<'_>,
        mechanism: Option<&Mechanism>,
        found: &mut Diagnostics,
    ) -> Vec<(String, Vec<String>)> {
        // Those of an answer are fields of whatever records it has.
        let scope = match mechanism {
            Some(Mechanism::Answer { .. }) => records.about(Here::Anything),
            _ => records,
        };
        let mut related = Vec::new();
        for entry in self.fields.each("related", found) {
            let nodes: &[Node] = match &entry.value.value {
                Value::List(items) => items,
                _ => std::slice::from_ref(&entry.value),
            };
            let mut fields = Vec::new();
            for node in nodes {
                let Some(Name { text, .. }) = name(node, found) else {
                    continue;
                };
                let mut field = self.reader.parse(node, entry.span, found);
                self.reader.names.check(&mut field, scope, found);
                fields.push(text);
            }
            related.push((entry.key.clone(), fields));
        }
        related
    }
}

/// `title`, `-update_time`
pub(super) fn order(
    name: &Name,
    of: &[EntityId],
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<(String, bool)> {
    let span = name.span.of_name(&name.text);
    let (field, descending) = match name.text.strip_prefix('-') {
        Some(field) => (field, true),
        None => (&*name.text, false),
    };
    let place = Span {
        start: span.start + u32::from(descending),
        ..span
    };
    let mut known = of
        .iter()
        .map(|of| reader.is_member(*of, field, place, found));
    known
        .all(|known| known)
        .then(|| (field.to_owned(), descending))
}
