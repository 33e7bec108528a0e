//! What operations do that no entity's file states: their method, path and return type say it.

use callsheet_dialect::model::{
    Api, Company, EntityId, ExprKind, FieldType, Mechanism, Method, ModelKind, Operation,
    OperationRule, Operator, Resource, Segment, Type,
};

use super::at;

/// What an operation does whose path and return type say it.
pub(super) fn infer(
    company: &Company,
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> Option<OperationRule> {
    let span = operation.span;
    let param = |name: &str| at(span, ExprKind::Param(name.to_owned()));
    let mut rule = OperationRule {
        surface: api.name.clone(),
        resource: resource.name.clone(),
        operation: operation.name.clone(),
        mechanism: Mechanism::List(EntityId(0)),
        condition: None,
        exists: Vec::new(),
        set: Vec::new(),
        order: None,
        params: Vec::new(),
        related: Vec::new(),
        include: Vec::new(),
        related_items: Vec::new(),
        beside: Vec::new(),
        payload: None,
        view: None,
        status: None,
        missing: None,
        missing_status: None,
        refused: Vec::new(),
        span,
    };
    let placeholders: Vec<&str> = operation.path.placeholders().collect();
    let ends_in_one = matches!(
        operation.path.segments.last(),
        Some(Segment::Placeholder(_))
    );
    let returned = operation.returns.ty.as_ref();
    let listed = match returned {
        Some(Type::List(item)) => entity_seen_as(company, api, item),
        _ => None,
    };
    let single = returned.and_then(|ty| entity_seen_as(company, api, ty));
    let own = single.or_else(|| own_entity(company, api, resource, operation));
    match (operation.method, &placeholders[..]) {
        (Method::Get, []) => rule.mechanism = Mechanism::List(listed?),
        (Method::Get, [id]) if ends_in_one => {
            rule.mechanism = Mechanism::Get {
                of: single?,
                id: Some(param(id)),
            };
        }
        (Method::Get, [id]) => {
            let of = listed?;
            let (parent, field) = link(company, api, operation, id, of)?;
            rule.exists = vec![(parent, param(id))];
            rule.condition = Some(at(
                span,
                ExprKind::Binary(
                    Box::new(at(span, ExprKind::Name(field))),
                    Operator::Equal,
                    Box::new(param(id)),
                ),
            ));
            rule.mechanism = Mechanism::List(of);
        }
        (Method::Post, []) => {
            rule.mechanism = Mechanism::Create {
                of: single?,
                each: None,
            };
        }
        (Method::Post, [id]) if !ends_in_one => {
            let of = single?;
            let (parent, field) = link(company, api, operation, id, of)?;
            rule.exists = vec![(parent, param(id))];
            rule.set = vec![(field, param(id))];
            rule.mechanism = Mechanism::Create { of, each: None };
        }
        (Method::Put | Method::Patch, [id]) => {
            rule.mechanism = Mechanism::Update {
                of: own?,
                id: Some(param(id)),
            };
        }
        (Method::Put | Method::Patch, []) => {
            operation.params.iter().find(|param| param.name == "id")?;
            rule.mechanism = Mechanism::Update {
                of: own?,
                id: Some(param("id")),
            };
        }
        (Method::Delete, [id]) if ends_in_one => {
            rule.mechanism = Mechanism::Delete {
                of: own?,
                each: Some(param(id)),
            };
        }
        (Method::Delete, []) if operation.params.iter().any(|param| param.name == "id") => {
            rule.mechanism = Mechanism::Delete {
                of: own?,
                each: Some(param("id")),
            };
        }
        _ => return None,
    }
    Some(rule)
}

/// The entity that a surface sees as the model of a type.
fn entity_seen_as(company: &Company, api: &Api, ty: &Type) -> Option<EntityId> {
    let Type::Model(id) = ty else { return None };
    let model = api.model(*id);
    if !matches!(model.kind, ModelKind::Record { .. }) {
        return None;
    }
    company
        .view(&api.name, &model.name)
        .map(|(entity, _)| entity)
}

/// The entity of a resource whose operation does not return it.
fn own_entity(
    company: &Company,
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> Option<EntityId> {
    // What the same path gives.
    let same = resource
        .operations
        .iter()
        .find(|other| other.method == Method::Get && other.path.text == operation.path.text);
    let given = same.and_then(|other| entity_seen_as(company, api, other.returns.ty.as_ref()?));
    given.or_else(|| entity_seen_as(company, api, &Type::Model(resource.model?)))
}

/// The record that a path names before the records that it is about, and the field by which these refer to it.
fn link(
    company: &Company,
    api: &Api,
    operation: &Operation,
    placeholder: &str,
    child: EntityId,
) -> Option<(EntityId, String)> {
    let param = operation.params.iter().find(|it| it.name == placeholder)?;
    let typed = match param.ty {
        Type::Model(id) => {
            let name = api.model(id).name.strip_suffix("Id")?;
            company.view(&api.name, name).map(|(entity, _)| entity)
        }
        _ => None,
    };
    let named = || {
        let segments = &operation.path.segments;
        let at = segments
            .iter()
            .position(|it| matches!(it, Segment::Placeholder(name) if name == placeholder))?;
        let Segment::Literal(plural) = segments.get(at.checked_sub(1)?)? else {
            return None;
        };
        let singular = match plural.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
        };
        company.named(&singular).map(|(entity, _)| entity)
    };
    let parent = typed.or_else(named)?;
    let field = company
        .entity(child)
        .fields
        .iter()
        .find(|field| field.ty == FieldType::Reference(parent))?;
    Some((parent, field.name.clone()))
}
