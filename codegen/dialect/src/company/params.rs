//! `params`: what parameters mean, in company.yaml and in the rule of an operation.

use super::names::params;
use super::operations::Rule;
use super::scope::{Here, Params, Scope};
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{EntityId, ParamMeaning, ParamRule, Requirement};
use crate::syntax::OrderBy;
use crate::syntax::fields::{Fields, one_of};
use crate::syntax::shape;
use crate::yaml::{Entry, Value};

impl Rule<'_, '_> {
    /// What the operation's parameters mean; one that it does not have is reported.
    pub(super) fn params(
        &self,
        scope: Scope<'_>,
        written: Option<EntityId>,
        found: &mut Diagnostics,
    ) -> Vec<ParamRule> {
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
            rules.extend(param_rule(entry, scope, written, self.reader, found));
        }
        rules
    }
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
        rules.extend(param_rule(entry, scope, None, reader, found));
    }
    rules
}

/// A condition, or a mapping of one key that says something else, and of what must hold.
fn param_rule(
    entry: &Entry,
    scope: Scope<'_>,
    written: Option<EntityId>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<ParamRule> {
    let mut rule = ParamRule {
        name: entry.key.clone(),
        meaning: None,
        require: None,
        span: entry.span,
    };
    if let Value::Map(_) = &entry.value.value {
        let fields = Fields::read(&entry.value, entry.span, &shape::PARAM_RULE, found)?;
        rule.require = require(entry, &fields, scope, reader, found);
        rule.meaning = meaning(entry, &fields, scope, written, reader, found);
        if rule.require.is_none() && rule.meaning.is_none() {
            return None;
        }
    } else {
        rule.meaning = Some(ParamMeaning::Condition(reader.expr(entry, scope, found)));
    }
    Some(rule)
}

/// `that` and `message`, one of which says nothing without the other.
fn require(
    entry: &Entry,
    fields: &Fields<'_>,
    scope: Scope<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Requirement> {
    let scope = scope.about(Here::Nothing);
    let condition = fields.entry("that");
    let condition = condition.map(|entry| reader.expr(entry, scope, found));
    let message = fields.text("message", found);
    if condition.is_some() != message.is_some() && !fields.misspells(shape::DEMANDS) {
        found.push(
            Diagnostic::error("`that` and `message` go together")
                .at(entry.span, "one of them is missing")
                .help("`{that: length($ids) <= 100, message: at most 100 ids}`"),
        );
    }
    Some(Requirement {
        condition: condition?,
        message: message?,
        status: None,
        span: entry.span,
    })
}

fn meaning(
    entry: &Entry,
    fields: &Fields<'_>,
    scope: Scope<'_>,
    written: Option<EntityId>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<ParamMeaning> {
    let keys = shape::PARAM_RULE.keys.iter().map(|key| key.name);
    let keys = keys.filter(|key| !shape::DEMANDS.contains(key));
    let stated: Vec<&Entry> = keys.clone().filter_map(|key| fields.entry(key)).collect();
    let demands = shape::DEMANDS.iter().any(|key| fields.entry(key).is_some());
    let [key] = stated[..] else {
        let only_demands = stated.is_empty() && demands;
        if !only_demands && !fields.misspells_any() {
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
        "where" => ParamMeaning::Condition(reader.expr(key, scope, found)),
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
        "set" => {
            let Some(written) = written else {
                found.push(
                    Diagnostic::error("nothing is written here")
                        .at(key.span, "no record to set a field of")
                        .help("`set` is for an operation that creates or updates a record"),
                );
                return None;
            };
            let entries = fields.each("set", found);
            ParamMeaning::Set(reader.set(&entries, written, scope, found))
        }
        "ignore" => ParamMeaning::Ignored(fields.text("ignore", found)?),
        _ => ParamMeaning::Refused(fields.text("refuse", found)?),
    })
}
