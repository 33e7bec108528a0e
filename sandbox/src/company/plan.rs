//! What each operation does: as an entity's file states it, or inferred from its method, its path and what it returns.
//! Decided once at start-up, with the meaning of every parameter.

mod infer;

use std::collections::HashMap;

use callsheet_dialect::model::{
    Answer, Api, Company, Entity, EntityId, Expr, ExprKind, FieldType, Function, KeyKind,
    Mechanism, Operation, OperationRule, Operator, Param, ParamMeaning, ParamRule, Requirement,
    Resource, Scalar, Source, Type, View, Write,
};
use callsheet_dialect::source::Span;

use self::infer::infer;
use super::show;

/// The plans of every operation of a surface, by resource and operation.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    by_name: HashMap<(String, String), Plan>,
}

/// How an operation is done.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) rule: OperationRule,
    /// Whether the rule is stated, and not inferred.
    pub(crate) stated: bool,
    /// What each parameter of the operation is for.
    pub(crate) uses: Vec<(String, Use)>,
    /// What must hold of a request that has a parameter.
    pub(crate) demands: Vec<(String, Requirement)>,
}

/// What a parameter is for.
#[derive(Debug)]
pub(crate) enum Use {
    /// The rule speaks of it.
    Rule,
    /// Its value is written.
    Write(Write),
    /// It has a meaning of its own.
    Meaning(ParamMeaning),
    /// Nothing is known of it.
    Unknown,
}

impl Plans {
    /// Decides what every operation of `api` does. Those without a plan are not done.
    pub(crate) fn of(company: &Company, api: &Api) -> Self {
        let mut by_name = HashMap::new();
        for (resource, operation) in operations(api) {
            let stated = company
                .entities
                .iter()
                .flat_map(|entity| &entity.operations);
            let stated = stated.into_iter().find(|rule| {
                rule.surface == api.name
                    && rule.resource == resource.name
                    && rule.operation == operation.name
            });
            let rule = match stated {
                Some(rule) => Some(rule.clone()),
                None => infer(company, api, resource, operation),
            };
            let Some(rule) = rule else { continue };
            let uses = operation.params.iter().map(|param| {
                let used = used(company, api, operation, &rule, param);
                (param.name.clone(), used)
            });
            let uses: Vec<_> = uses.collect();
            let demands = uses.iter().filter_map(|(name, used)| {
                // What holds wherever a parameter has a meaning does not hold where it has another.
                let shared = || {
                    let entry = entry(&company.params, name)?;
                    let same = entry.meaning.is_none() || matches!(used, Use::Meaning(_));
                    same.then_some(entry)
                };
                let entry = entry(&rule.params, name).or_else(shared)?;
                Some((name.clone(), entry.require.clone()?))
            });
            let plan = Plan {
                demands: demands.collect(),
                uses,
                stated: stated.is_some(),
                rule,
            };
            by_name.insert((resource.name.clone(), operation.name.clone()), plan);
        }
        Self { by_name }
    }

    /// The plan of an operation; `None` for one that is not done.
    pub(crate) fn get(&self, resource: &str, operation: &str) -> Option<&Plan> {
        self.by_name
            .get(&(resource.to_owned(), operation.to_owned()))
    }
}

/// The operations of a surface, in the spec's order.
pub(crate) fn operations(api: &Api) -> impl Iterator<Item = (&Resource, &Operation)> {
    let resources = api.resources.iter();
    resources.flat_map(|resource| resource.operations.iter().map(move |it| (resource, it)))
}

impl Plan {
    /// Whether the operation changes nothing.
    pub(crate) fn reads(&self) -> bool {
        matches!(
            self.rule.mechanism,
            Mechanism::List(_)
                | Mechanism::Get { .. }
                | Mechanism::Search { .. }
                | Mechanism::Answer { .. }
                | Mechanism::Download { .. }
                | Mechanism::Refuse { .. }
        )
    }

    /// Whether a request can have custom fields beside the other members of its body.
    pub(crate) fn takes_flat(&self, company: &Company, api: &Api, operation: &Operation) -> bool {
        let writes = matches!(
            self.rule.mechanism,
            Mechanism::Create { .. } | Mechanism::Update { .. }
        );
        let view = Self::view(company, api, operation, &self.rule);
        writes && view.is_some_and(|view| view.flat)
    }

    /// Whether it changes several records at once.
    pub(crate) fn is_bulk(&self) -> bool {
        matches!(
            self.rule.mechanism,
            Mechanism::Create { each: Some(_), .. } | Mechanism::Delete { each: Some(_), .. }
        )
    }

    /// The view that an operation's records are written and filtered through.
    pub(crate) fn view<'a>(
        company: &'a Company,
        api: &Api,
        operation: &Operation,
        rule: &OperationRule,
    ) -> Option<&'a View> {
        let entity = company.entity(entity_of(&rule.mechanism)?);
        let named = |name: &str| show::view(entity, &api.name, name);
        if let Some(view) = rule.view.as_deref().and_then(named) {
            return Some(view);
        }
        let returned = operation.returns.ty.as_ref().and_then(|ty| {
            let ty = if let Type::List(item) = ty { item } else { ty };
            match ty {
                Type::Model(id) => named(&api.model(*id).name),
                _ => None,
            }
        });
        returned.or_else(|| entity.views.iter().find(|view| view.surface == api.name))
    }
}

/// The entity whose records an operation works on.
pub(crate) fn entity_of(mechanism: &Mechanism) -> Option<EntityId> {
    match mechanism {
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
        | Mechanism::Parts { of, .. } => Some(*of),
        Mechanism::Search { of } => of.first().copied(),
        Mechanism::Answer { among, .. } => *among,
        Mechanism::Refuse { .. } => None,
    }
}

/// Parameters by which searches say what is looked for.
pub(crate) const SEARCH: &[&str] = &[
    super::run::TERM,
    super::run::FIELDS,
    super::run::EXACTLY,
    super::run::KINDS,
];

/// What is stated of a parameter.
fn entry<'a>(params: &'a [ParamRule], name: &str) -> Option<&'a ParamRule> {
    params.iter().find(|it| it.name == name)
}

fn used(
    company: &Company,
    api: &Api,
    operation: &Operation,
    rule: &OperationRule,
    param: &Param,
) -> Use {
    let name = &param.name;
    let stated = |params: &[ParamRule]| {
        let meaning = entry(params, name)?.meaning.clone();
        meaning.map(Use::Meaning)
    };
    if let Some(meaning) = stated(&rule.params) {
        return meaning;
    }
    if speaks_of(rule, name) {
        return Use::Rule;
    }
    let searches = matches!(rule.mechanism, Mechanism::Search { .. });
    if searches && SEARCH.contains(&&**name) {
        return Use::Rule;
    }
    if !rule.related_items.is_empty() && name == super::run::RELATED {
        return Use::Rule;
    }
    let entity = entity_of(&rule.mechanism).map(|of| company.entity(of));
    let view = Plan::view(company, api, operation, rule);
    let member = view.and_then(|view| view.members.iter().find(|it| it.name == *name));
    let field = entity.and_then(|entity| entity.field(name));
    // What an answer shows depends on it.
    let is_read = |member: &callsheet_dialect::model::Member| has_param(&member.read, name);
    let is_read = view.is_some_and(|view| view.members.iter().any(is_read));
    match &rule.mechanism {
        Mechanism::Create { .. } | Mechanism::Update { .. } | Mechanism::Upload { .. } => {
            let states_ids = entity.is_some_and(|entity| entity.key == KeyKind::Text);
            let write = match (member, field) {
                (Some(member), _) => member.write.clone(),
                (None, Some(_)) => Some(Write::Field(name.clone())),
                (None, None) if name == "id" && states_ids => Some(Write::Field(name.clone())),
                (None, None) => None,
            };
            match write {
                Some(write) => Use::Write(write),
                None if is_read => Use::Rule,
                None => stated(&company.params).unwrap_or(Use::Unknown),
            }
        }
        _ if is_read => Use::Rule,
        Mechanism::List(_) | Mechanism::Search { .. } | Mechanism::Answer { .. } => {
            if let Some(meaning) = stated(&company.params) {
                return meaning;
            }
            // A field of the name, or what the view reads under it.
            let known = name == "id"
                || field.is_some()
                || entity.is_some_and(|it| it.derivation(name).is_some());
            let read = match member {
                Some(member) => member.read.clone(),
                None if known => at(param.span, ExprKind::Name(name.clone())),
                None => return Use::Unknown,
            };
            let wanted = at(param.span, ExprKind::Param(name.clone()));
            Use::Meaning(ParamMeaning::Condition(narrowing(
                entity, param, read, wanted,
            )))
        }
        Mechanism::Parts { .. } => Use::Rule,
        _ => stated(&company.params).unwrap_or(Use::Unknown),
    }
}

/// The condition that a parameter of a list makes: that what is read is the value, one of the values, or the same text
/// regardless of case.
fn narrowing(entity: Option<&Entity>, param: &Param, read: Expr, wanted: Expr) -> Expr {
    let field = match &read.kind {
        ExprKind::Name(name) => entity.and_then(|entity| entity.field(name)),
        _ => None,
    };
    let is_reference = field.is_some_and(|field| matches!(field.ty, FieldType::Reference(_)));
    let is_text = param.ty == Type::Scalar(Scalar::String) && !is_reference;
    let operand = |expr: Expr| {
        if is_text {
            at(param.span, ExprKind::Call(Function::Lower, vec![expr]))
        } else {
            expr
        }
    };
    let operator = match param.ty {
        Type::List(_) => Operator::In,
        _ => Operator::Equal,
    };
    let (read, wanted) = (Box::new(operand(read)), Box::new(operand(wanted)));
    at(param.span, ExprKind::Binary(read, operator, wanted))
}

/// Whether a rule's own expressions have the parameter.
fn speaks_of(rule: &OperationRule, name: &str) -> bool {
    let has = |expr: &Expr| has_param(expr, name);
    let mechanism = match &rule.mechanism {
        Mechanism::Get { id, .. } | Mechanism::Update { id, .. } => match id {
            Some(id) => has(id),
            None => rule.condition.is_none() && name == "id",
        },
        Mechanism::Create { each, .. } => each.as_ref().is_some_and(has),
        Mechanism::Delete { each, .. } => match each {
            Some(each) => has(each),
            None => rule.condition.is_none() && name == "id",
        },
        Mechanism::Merge { id, into, .. } => has(id) || has(into),
        Mechanism::Duplicate { id, .. }
        | Mechanism::Convert { id, .. }
        | Mechanism::Download { id, .. } => has(id),
        Mechanism::Answer { answer, .. } => answer_has(answer, name),
        Mechanism::List(_)
        | Mechanism::Search { .. }
        | Mechanism::Upload { .. }
        | Mechanism::Parts { .. }
        | Mechanism::Refuse { .. } => false,
    };
    let narrows = |param: &ParamRule| match &param.meaning {
        Some(ParamMeaning::Condition(condition)) => has(condition),
        _ => false,
    };
    mechanism
        || rule.condition.iter().any(has)
        || rule.params.iter().any(narrows)
        || rule.payload.iter().any(has)
        || rule.exists.iter().any(|(_, expr)| has(expr))
        || rule.set.iter().any(|(_, expr)| has(expr))
        || rule.beside.iter().any(|(_, expr)| has(expr))
}

fn answer_has(answer: &Answer, name: &str) -> bool {
    let has = |expr: &Expr| has_param(expr, name);
    match answer {
        Answer::Value(expr) => has(expr),
        Answer::Object(members) => members.iter().any(|(_, it)| answer_has(it, name)),
        Answer::View { of, .. } => of.iter().any(has),
        Answer::Named { by, each } => has(by) || answer_has(each, name),
        Answer::All { of, .. } => of.iter().any(|it| answer_has(it, name)),
        Answer::Group {
            condition,
            by,
            each,
            ..
        } => condition.iter().any(has) || has(by) || answer_has(each, name),
        Answer::Each {
            condition, each, ..
        } => condition.iter().any(has) || answer_has(each, name),
    }
}

fn has_param(expr: &Expr, name: &str) -> bool {
    let has = |expr: &Expr| has_param(expr, name);
    match &expr.kind {
        ExprKind::Param(param) => param == name,
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => has(inner),
        ExprKind::Binary(left, _, right) => has(left) || has(right),
        ExprKind::Call(_, items) | ExprKind::List(items) => items.iter().any(has),
        ExprKind::Object(members) => members.iter().any(|(_, member)| has(member)),
        ExprKind::Query(query) => {
            let list = match &query.of {
                Source::Records(_) => false,
                Source::Items(list) => has(list),
            };
            list || [&query.value, &query.condition, &query.by]
                .into_iter()
                .any(|part| part.as_ref().is_some_and(has))
        }
        ExprKind::PickRecord(_, condition) => condition.as_deref().is_some_and(has),
        _ => false,
    }
}

fn at(span: Span, kind: ExprKind) -> Expr {
    Expr { kind, span }
}
