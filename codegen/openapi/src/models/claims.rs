//! What operations say that their parameters and responses are called.

use std::collections::HashMap;

use super::candidates::{member_name, without};
use super::{CONTENTS, Claim, Names};
use crate::arrange::{Arranged, Resource};
use crate::known::Known;
use crate::naming::{self, Role};
use crate::openapi::{Document, Param};
use crate::report::NoteKind;
use crate::shape::{Kind, NodeId, Shapes, Type, node_of};
use callsheet_dialect::model::{Method, ParamLocation};

/// Name every node that an operation reaches.
pub(crate) fn name<'k>(
    document: &mut Document,
    resources: &[Resource],
    known: &'k Known,
) -> Names<'k> {
    enums_of_parameters(document, resources, known);
    let entities = resources.iter().map(|one| one.entity.clone()).collect();
    let mut names = Names::new(known, entities);
    names.find_ids(document, resources);
    let mut main: Vec<Claim> = Vec::new();
    let mut own: Vec<(NodeId, String)> = Vec::new();
    let mut parts: Vec<Claim> = Vec::new();
    let mut params: Vec<Claim> = Vec::new();
    for (index, resource) in resources.iter().enumerate() {
        // What gets one record knows it best.
        let mut order: Vec<&_> = resource.calls.iter().collect();
        order.sort_by_key(|call| !matches!(&*call.name, "get"));
        for call in order {
            let returned = call
                .returns
                .as_ref()
                .and_then(|returned| node_of(&returned.ty));
            if let Some(id) = returned {
                let entity = &resource.entity;
                match &call.role {
                    Role::Main => {
                        own.push((id, entity.clone()));
                        main.push(main_claim(&document.shapes, resource, call, id, index));
                    }
                    Role::Part(noun) => {
                        let claims = names.part_claims(resource, call, noun);
                        parts.extend(part_claims(&document.shapes, id, claims, index));
                        if noun_of_search(&call.role)
                            && let Some(item) = found(&document.shapes, id)
                        {
                            own.push((item, entity.clone()));
                        }
                    }
                }
            }
            let operation = &document.operations[call.operation];
            for param in &operation.params {
                if call.pages(param) {
                    continue;
                }
                if let Some(id) = node_of(&param.field.ty) {
                    let mut claim = param_claim(document, resource, call, param, id);
                    claim.resource = index;
                    params.push(claim);
                }
            }
        }
    }
    // The plain record has the name, one that holds others in place of their ids a longer one.
    main.sort_by_key(|claim| document.shapes.expanded(claim.node) > 0);
    names.layers(&mut document.shapes, resources, main);
    names.read = names
        .given
        .iter()
        .map(|(id, _)| document.shapes.find(*id))
        .collect();
    names.share_entities(&document.shapes, resources);
    names.layers(&mut document.shapes, resources, params);
    names.layers(&mut document.shapes, resources, parts);
    names.rename_shared(&document.shapes);
    for (id, entity) in own {
        let entity = names.canonical(&entity).to_owned();
        names.own.entry(document.shapes.find(id)).or_insert(entity);
    }
    names.own_by_members(&document.shapes);
    names.child_ids(document, resources);
    for (pointer, name) in std::mem::take(&mut names.joined) {
        let what = format!("a view of `{name}`");
        document.report.note(NoteKind::Assumed, &pointer, what);
    }
    names
}

/// What gives a resource's own records.
fn main_claim(
    shapes: &Shapes,
    resource: &Resource,
    call: &Arranged,
    id: NodeId,
    index: usize,
) -> Claim {
    let entity = &resource.entity;
    let other = if shapes.expanded(id) > 0 {
        format!("Expanded{entity}")
    } else {
        format!("{entity}Record")
    };
    Claim::new(
        id,
        vec![entity.clone(), other, by_call(resource, call)],
        index,
    )
}

fn by_call(resource: &Resource, call: &Arranged) -> String {
    format!(
        "{}{}",
        resource.entity,
        naming::pascal(&naming::words(&call.name))
    )
}

impl Names<'_> {
    /// The names of what an operation gives beside its resource's own records.
    fn part_claims(&self, resource: &Resource, call: &Arranged, noun: &[String]) -> Vec<String> {
        let part = part_name(resource, noun);
        let noun = naming::pascal(&without(&resource.words, noun));
        let mut names = Vec::new();
        names.extend(Some(noun).filter(|noun| self.entities.contains(noun)));
        names.extend([part, by_call(resource, call)]);
        names
    }
}

/// Claims of what is given, and of what it wraps: the contents have the name, and have it before they are met inside.
fn part_claims(shapes: &Shapes, id: NodeId, mut names: Vec<String>, index: usize) -> Vec<Claim> {
    let mut claims = Vec::new();
    // `{object, timestamp, data}` around what was asked for.
    if let Some(inner) = content(shapes, id) {
        claims.push(Claim::new(inner, names.clone(), index));
        for name in &mut names {
            name.push_str("Item");
        }
    }
    claims.push(Claim::new(id, names, index));
    claims
}

fn param_claim(
    document: &Document,
    resource: &Resource,
    call: &Arranged,
    param: &Param,
    id: NodeId,
) -> Claim {
    let operation = &document.operations[call.operation];
    let record = document.shapes.is_record(id);
    let several = !matches!(param.field.ty, Type::Node(_));
    let member = naming::from_member(&param.field.name, record, several);
    let owner = match &call.role {
        Role::Part(_) if noun_of_search(&call.role) => format!("{}Search", resource.entity),
        Role::Part(noun) if !call.paged => part_name(resource, noun),
        _ => resource.entity.clone(),
    };
    let by_entity = member_name(&owner, &member, several && record);
    let by_call = format!(
        "{}{}{}",
        resource.entity,
        naming::pascal(&naming::words(&call.name)),
        naming::pascal(&member)
    );
    let mut claim = Claim::new(id, vec![by_entity, by_call], 0);
    if operation.value_body && record {
        // `options` of `…/options`: the operation's own noun says what they are.
        let one = if naming::words(&owner).ends_with(&member) {
            owner.clone()
        } else {
            claim.names[0].clone()
        };
        claim.names = match operation.method {
            Method::Post => vec![format!("New{one}"), one],
            Method::Delete => vec![format!("{one}ToDelete")],
            _ => vec![one],
        };
    } else if !record {
        claim
            .views_of
            .push(member_name(&resource.entity, &member, false));
    } else if operation.method == Method::Post
        && call.role == Role::Main
        && several
        && CONTENTS.contains(&&*param.field.name)
    {
        claim.names.insert(0, format!("New{}", resource.entity));
    }
    claim
}

/// `DealDiscount`; but `MailThread` of a mailbox.
fn part_name(resource: &Resource, noun: &[String]) -> String {
    let noun = without(&resource.words, noun);
    let entity = &resource.entity;
    let again = noun.len() > 1 && entity.to_lowercase().starts_with(&*noun[0]) && noun[0].len() > 2;
    let noun = naming::pascal(&noun);
    if again && *entity.to_lowercase() != *noun.to_lowercase() {
        return noun;
    }
    format!("{entity}{noun}")
}

/// The record that another one only wraps.
fn content(shapes: &Shapes, id: NodeId) -> Option<NodeId> {
    let fields = shapes.fields(id);
    let contents = fields.iter().filter(|field| {
        let record = matches!(field.ty, Type::Node(inner) if shapes.is_record(inner));
        record && field.name != "item" && CONTENTS.contains(&&*field.name)
    });
    let contents: Vec<NodeId> = contents.filter_map(|field| node_of(&field.ty)).collect();
    match contents[..] {
        [only] if (2..=3).contains(&fields.len()) => Some(only),
        _ => None,
    }
}

fn noun_of_search(role: &Role) -> bool {
    matches!(role, Role::Part(noun) if noun[..] == ["search", "result"])
}

/// What a search found: `{result_score, item}`.
fn found(shapes: &Shapes, id: NodeId) -> Option<NodeId> {
    let item = shapes
        .fields(id)
        .iter()
        .find(|field| field.name == "item")?;
    match item.ty {
        Type::Node(inner) if shapes.is_record(inner) => Some(inner),
        _ => None,
    }
}

/// Texts of a resource's records for whose values a parameter of the same name has an enum.
fn enums_of_parameters(document: &mut Document, resources: &[Resource], settings: &Known) {
    for resource in resources {
        let mut known: HashMap<String, NodeId> = HashMap::new();
        for call in &resource.calls {
            for param in &document.operations[call.operation].params {
                if let Some(id) = node_of(&param.field.ty)
                    && matches!(document.shapes.node(id).kind, Kind::Strings(_))
                    && call.role == Role::Main
                {
                    known.entry(param.field.name.clone()).or_insert(id);
                }
            }
        }
        for call in resource.calls.iter().filter(|call| call.role == Role::Main) {
            for param in &mut document.operations[call.operation].params {
                if let Some(id) = known.get(&param.field.name)
                    && param.field.ty == Type::String
                    && param.location == ParamLocation::Body
                    && settings.takes_enum(&param.field.name)
                {
                    param.field.ty = Type::Node(*id);
                }
            }
            let record = call
                .returns
                .as_ref()
                .and_then(|returned| document.shapes.record_of(&returned.ty));
            let Some(record) = record else { continue };
            if let Kind::Record(fields) = &mut document.shapes.node_mut(record).kind {
                for field in fields.iter_mut().filter(|field| field.ty == Type::String) {
                    if let Some(id) = known.get(&field.name)
                        && settings.takes_enum(&field.name)
                    {
                        field.ty = Type::Node(*id);
                    }
                }
            }
        }
    }
}
