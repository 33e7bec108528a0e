//! `operations` and `params`: what operations do and what their parameters mean.

use std::collections::HashMap;

use super::answers;
use super::fields::around;
use super::names::params;
use super::scope::{Here, Params, Scope};
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    Api, Company, EntityId, Expr, FieldType, Mechanism, Operation, OperationRule, ParamMeaning,
    ParamRule,
};
use crate::source::Span;
use crate::syntax::fields::{Fields, one_of, unique, wrong};
use crate::syntax::shape::{self, MECHANISMS, OF_MECHANISMS};
use crate::syntax::{Name, OrderBy};
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

/// Report members that rules include although no view leaves them out.
pub(super) fn included(company: &Company, found: &mut Diagnostics) {
    let entities = company.entities.iter();
    for rule in entities.flat_map(|entity| &entity.operations) {
        let of = about(&rule.mechanism);
        let views = of.iter().flat_map(|of| &company.entity(*of).views);
        let views = views.filter(|view| view.surface == rule.surface);
        let optional: Vec<&str> = views
            .flat_map(|view| view.optional.iter().map(|name| &**name))
            .collect();
        for name in &rule.include {
            if !optional.contains(&&**name) {
                let diagnostic = Diagnostic::error(format!("no view leaves `{name}` out"))
                    .at(rule.span, "includes it");
                found.push(match nearest(name, optional.iter().copied()) {
                    Some(meant) => diagnostic.help(format!("is `{meant}` meant?")),
                    None => {
                        diagnostic.help("`include` names members that are `optional` in a view")
                    }
                });
            }
        }
    }
}

/// A rule while it is read.
struct Rule<'r, 'n> {
    own: EntityId,
    fields: Fields<'n>,
    /// The operation and its surface, where they exist.
    api: Option<&'r Api>,
    operation: Option<&'r Operation>,
    reader: &'r Reader<'r>,
    span: Span,
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
    fn request(&self) -> Scope<'_> {
        Scope {
            params: match self.operation {
                Some(operation) => Params::Of(operation),
                None => Params::Anything,
            },
            ..Scope::request()
        }
    }

    /// The one key that says how the operation works, with those that belong to it.
    fn mechanism(&self, found: &mut Diagnostics) -> Option<Mechanism> {
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
            _ => self.refusal(entry, found)?,
        })
    }

    fn answer(&self, entry: &Entry, found: &mut Diagnostics) -> crate::model::Answer {
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

    fn refusal(&self, entry: &Entry, found: &mut Diagnostics) -> Option<Mechanism> {
        let fields = Fields::read(&entry.value, entry.span, &shape::REFUSAL, found)?;
        let status = status(&fields, found);
        let message = fields.text("message", found);
        Some(Mechanism::Refuse {
            status: status?,
            message: message?,
        })
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
        let params = self.params(records, found);
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
            related: self.related(records, &mechanism, found),
            beside,
            include: fields
                .texts("include", found)
                .into_iter()
                .map(|name| name.text)
                .collect(),
            related_items: self.entities("related_items", found),
            payload,
            view: view.map(|name| name.text),
            status: fields.entry("status").and_then(|_| status(fields, found)),
            missing: fields.text("missing", found),
            span: self.span,
            mechanism: mechanism?,
        })
    }

    fn expr(&self, key: &str, found: &mut Diagnostics) -> Option<Expr> {
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
    fn entity(&self, key: &str, found: &mut Diagnostics) -> Option<EntityId> {
        let name = self.fields.name(key, found)?;
        self.reader.names.lookup(&name.text, name.span, found)
    }

    fn entities(&self, key: &str, found: &mut Diagnostics) -> Vec<EntityId> {
        let names = self.fields.texts(key, found).into_iter();
        names
            .filter_map(|name| self.reader.names.lookup(&name.text, name.span, found))
            .collect()
    }

    /// The entity of `of`, or of the file.
    fn of(&self, found: &mut Diagnostics) -> Option<EntityId> {
        match self.fields.entry("of") {
            Some(_) => self.entity("of", found),
            None => Some(self.own),
        }
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
        mechanism: &Option<Mechanism>,
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
                let Some(Name { text, .. }) = crate::syntax::fields::name(node, found) else {
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

    fn params(&self, scope: Scope<'_>, found: &mut Diagnostics) -> Vec<ParamRule> {
        let mut rules = Vec::new();
        for entry in self.fields.each("params", found) {
            if let Some(operation) = self.operation
                && !params(operation).any(|param| param == entry.key)
            {
                found.push(
                    Diagnostic::error(format!("the operation has no parameter `{}`", entry.key))
                        .at(entry.span, "not a parameter")
                        .suggest_name(entry.span, &entry.key, params(operation)),
                );
            }
            rules.extend(param_rule(entry, scope, self.reader, found));
        }
        rules
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

fn needs(entry: &Entry, key: &str, what: &str) -> Diagnostic {
    Diagnostic::error(format!("`{}` needs a key `{key}`", entry.key))
        .at(entry.span, format!("`{key}` is missing beside this"))
        .help(format!("{key}: {what}"))
}

fn status(fields: &Fields<'_>, found: &mut Diagnostics) -> Option<u16> {
    let (status, span) = fields.count("status", found)?;
    let status = u16::try_from(status)
        .ok()
        .filter(|status| (100..600).contains(status));
    if status.is_none() {
        found.push(Diagnostic::error("not an HTTP status").at(span, "expected 100 to 599"));
    }
    status
}

/// `params` of company.yaml.
pub(super) fn shared_params(
    fields: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<ParamRule> {
    let every: Vec<EntityId> = (0..reader.names.entities.len()).map(EntityId).collect();
    let scope = Scope {
        params: Params::Any(None),
        ..Scope::request()
    };
    let scope = scope.about(Here::AnyOf(&every));
    let mut rules = Vec::new();
    for entry in fields.each("params", found) {
        let mut known = reader.names.operations(None).flat_map(params);
        if !known.any(|param| param == entry.key) && !reader.names.are_unsure() {
            let known = reader.names.operations(None).flat_map(params);
            found.push(
                Diagnostic::error(format!("no operation has a parameter `{}`", entry.key))
                    .at(entry.span, "not a parameter")
                    .suggest_name(entry.span, &entry.key, known),
            );
        }
        rules.extend(param_rule(entry, scope, reader, found));
    }
    rules
}

/// A condition, or a mapping of one key that says something else.
fn param_rule(
    entry: &Entry,
    scope: Scope<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<ParamRule> {
    let meaning = if let Value::Map(_) = &entry.value.value {
        meaning(entry, scope, reader, found)?
    } else {
        ParamMeaning::Condition(reader.expr(entry, scope, found))
    };
    Some(ParamRule {
        name: entry.key.clone(),
        meaning,
        span: entry.span,
    })
}

fn meaning(
    entry: &Entry,
    scope: Scope<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<ParamMeaning> {
    let fields = Fields::read(&entry.value, entry.span, &shape::PARAM_RULE, found)?;
    let stated: Vec<&Entry> = shape::PARAM_RULE
        .keys
        .iter()
        .filter_map(|key| fields.entry(key.name))
        .collect();
    let [key] = stated[..] else {
        if !fields.misspells_any() {
            let keys = shape::PARAM_RULE.keys.iter().map(|key| key.name);
            found.push(
                Diagnostic::error("a parameter has one meaning")
                    .at(entry.span, "none, or several")
                    .help(format!("a condition, or one of {}", one_of(keys))),
            );
        }
        return None;
    };
    let is_true = |found: &mut Diagnostics| {
        let (flag, span) = fields.flag(&key.key, found)?;
        if !flag {
            found.push(
                Diagnostic::error("`false` says nothing")
                    .at(span, "expected `true`")
                    .help("remove it"),
            );
        }
        flag.then_some(())
    };
    Some(match &*key.key {
        "order" => match fields.word::<OrderBy>("order", found)?.0 {
            OrderBy::Field => ParamMeaning::OrderField,
            OrderBy::Direction => ParamMeaning::OrderDirection,
            OrderBy::Text => ParamMeaning::Order,
        },
        "filter" => is_true(found).map(|()| ParamMeaning::Filter)?,
        "include" => is_true(found).map(|()| ParamMeaning::Include)?,
        "labels" => is_true(found).map(|()| ParamMeaning::Labels)?,
        "project" => {
            let name = fields.name("project", found)?;
            let mut field = reader.parse(&key.value, key.span, found);
            reader.names.check(&mut field, scope, found);
            ParamMeaning::Project(name.text)
        }
        "ignore" => ParamMeaning::Ignored(fields.text("ignore", found)?),
        _ => ParamMeaning::Refused(fields.text("refuse", found)?),
    })
}
