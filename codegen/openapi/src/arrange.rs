//! Operations into resources: which tag each follows, what it is called there, and what of its response is the payload.

use std::collections::HashSet;

use super::naming::{self, Call, Role};
use super::openapi::{Document, Operation, Param};
use super::report::NoteKind;
use super::shape::{Field, Shapes, Type, node_of};
use super::tree::step;
use callsheet_dialect::model::{Method, Place};

/// A resource file to be.
#[derive(Debug)]
pub(super) struct Resource {
    /// `deal_fields`
    pub(super) name: String,
    /// `DealField`
    pub(super) entity: String,
    /// Words of the tag.
    pub(super) words: Vec<String>,
    /// The tag as the document writes it.
    pub(super) tag: String,
    /// The path that its operations share.
    pub(super) base: Vec<String>,
    pub(super) calls: Vec<Arranged>,
}

/// An operation in its resource.
#[derive(Debug)]
pub(super) struct Arranged {
    /// Its index in the document.
    pub(super) operation: usize,
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) role: Role,
    pub(super) returns: Option<Returned>,
    /// Whether `start` or `cursor`, and `limit`, are left to `pages`.
    pub(super) paged: bool,
}

impl Arranged {
    /// Whether a parameter is left to `pages`.
    pub(super) fn pages(&self, param: &Param) -> bool {
        let adds = matches!(&*param.field.name, "start" | "cursor" | "limit");
        self.paged && adds && param.place == Place::Query
    }
}

/// What of a response is the payload.
#[derive(Debug)]
pub(super) struct Returned {
    pub(super) ty: Type,
    /// Members that lead there.
    pub(super) at: Vec<String>,
}

/// Tags that say how far a thing is and not what it is.
const STAGES: &[&str] = &[
    "beta",
    "alpha",
    "experimental",
    "preview",
    "deprecated",
    "internal",
];

/// Members of an envelope that are not its payload.
const ENVELOPE: &[&str] = &[
    "success",
    "status",
    "statusCode",
    "statusText",
    "service",
    "message",
    "error",
    "errors",
    "code",
    "ok",
];

/// Put every operation into its resource.
pub(super) fn arrange(document: &mut Document) -> (Vec<Resource>, bool) {
    let enveloped = is_enveloped(document);
    let mut resources: Vec<Resource> = Vec::new();
    for index in 0..document.operations.len() {
        let operation = &document.operations[index];
        let tag = operation
            .tags
            .iter()
            .find(|tag| !STAGES.contains(&&*tag.to_lowercase()))
            .or(operation.tags.first())
            .cloned()
            .or_else(|| {
                let first = operation
                    .path
                    .split('/')
                    .find(|segment| !segment.starts_with('{'));
                first
                    .filter(|segment| !segment.is_empty())
                    .map(str::to_owned)
            })
            .unwrap_or_else(|| "root".to_owned());
        let name = resource_name(&tag);
        let arranged = Arranged {
            operation: index,
            name: String::new(),
            doc: String::new(),
            role: Role::Main,
            returns: None,
            paged: false,
        };
        match resources.iter_mut().find(|resource| resource.name == name) {
            Some(resource) => resource.calls.push(arranged),
            None => resources.push(Resource {
                entity: naming::type_name(&naming::entity(&name)),
                words: naming::words(&name),
                name,
                tag,
                base: Vec::new(),
                calls: vec![arranged],
            }),
        }
    }
    for resource in &mut resources {
        resource.base = base(document, resource);
        let mut names = HashSet::new();
        for position in 0..resource.calls.len() {
            let index = resource.calls[position].operation;
            let (returns, paged) = payload(document, index, enveloped);
            let operation = &document.operations[index];
            let segments: Vec<&str> = operation
                .path
                .split('/')
                .filter(|segment| !segment.is_empty())
                .collect();
            let shared = segments
                .iter()
                .zip(&resource.base)
                .take_while(|(a, b)| *a == b)
                .count();
            let lists: Vec<&str> = operation
                .params
                .iter()
                .filter(|param| matches!(param.field.ty, Type::List(_)))
                .map(|param| &*param.field.name)
                .collect();
            let base: Vec<&str> = resource.base.iter().map(String::as_str).collect();
            let call = Call {
                base: &base,
                lists: &lists,
                method: operation.method,
                below: &segments[shared..],
                id: operation.id.as_deref(),
                returns_list: returns
                    .as_ref()
                    .is_some_and(|returned| matches!(returned.ty, Type::List(_))),
                resource: &resource.words,
            };
            let mut name = call
                .names()
                .into_iter()
                .find(|name| !names.contains(name))
                .unwrap_or_else(|| call.names().pop().unwrap_or_default());
            while !names.insert(name.clone()) {
                name += "_again";
            }
            let arranged = Arranged {
                operation: index,
                doc: naming::doc(&name, &call),
                role: call.role(),
                name,
                returns,
                paged,
            };
            resource.calls[position] = arranged;
        }
    }
    (resources, enveloped)
}

/// Folder and file names: snake case, and none that a surface has for itself.
fn resource_name(tag: &str) -> String {
    let name = naming::snake(tag);
    match &*name {
        "" => "other".to_owned(),
        "api" | "overlay" => format!("{name}_resource"),
        name if name.starts_with(|c: char| c.is_ascii_lowercase()) => name.to_owned(),
        name => format!("resource_{name}"),
    }
}

/// The literal segments that lead to a resource: those that say its name, else those that all its paths share.
fn base(document: &Document, resource: &Resource) -> Vec<String> {
    let paths: Vec<Vec<&str>> = resource
        .calls
        .iter()
        .map(|call| {
            document.operations[call.operation]
                .path
                .split('/')
                .collect()
        })
        .collect();
    let own = |segment: &&str| {
        naming::singular_words(&naming::words(segment)) == naming::singular_words(&resource.words)
    };
    let named = paths
        .iter()
        .find_map(|path| path.iter().position(own).map(|at| &path[..=at]));
    let literal = |path: &[&str]| !path.iter().any(|segment| segment.starts_with('{'));
    if let Some(named) = named.filter(|named| literal(named)) {
        return named.iter().map(|segment| (*segment).to_owned()).collect();
    }
    // `deals/{id}/products` for what is tagged "deal products".
    let part = paths.iter().find_map(|path| {
        let at = path.iter().position(|segment| {
            let words = naming::words(segment);
            !segment.starts_with('{')
                && words.len() < resource.words.len()
                && resource.words.ends_with(&words)
        })?;
        let of = naming::singular_words(&naming::words(path[0]));
        (at == 2 && path[1].starts_with('{') && resource.words.starts_with(&of))
            .then(|| &path[..=at])
    });
    if let Some(part) = part {
        return part.iter().map(|segment| (*segment).to_owned()).collect();
    }
    let Some(first) = paths.first() else {
        return Vec::new();
    };
    let shared = (0..first.len())
        .take_while(|at| {
            !first[*at].starts_with('{')
                && !first[*at].is_empty()
                && paths.iter().all(|path| path.get(*at) == Some(&first[*at]))
        })
        .count();
    // The only operation of a resource keeps a word for its name.
    first[..shared]
        .iter()
        .map(|segment| (*segment).to_owned())
        .collect()
}

/// Whether responses have their payload in a member `data`.
fn is_enveloped(document: &Document) -> bool {
    let records: Vec<bool> = document
        .operations
        .iter()
        .filter_map(|operation| match &operation.response {
            Some(Type::Node(id)) => Some(
                document
                    .shapes
                    .fields(*id)
                    .iter()
                    .any(|field| field.name == "data"),
            ),
            Some(_) => Some(false),
            None => None,
        })
        .collect();
    let with = records.iter().filter(|has| **has).count();
    with * 2 > records.len()
}

fn payload(document: &mut Document, index: usize, enveloped: bool) -> (Option<Returned>, bool) {
    let operation = &document.operations[index];
    let Some(response) = operation.response.clone() else {
        return (None, false);
    };
    let bare = Returned {
        ty: response.clone(),
        at: Vec::new(),
    };
    let Type::Node(envelope) = response else {
        return (Some(bare), false);
    };
    if !enveloped {
        return (Some(bare), false);
    }
    let fields = document.shapes.fields(envelope).to_vec();
    let Some(data) = fields.iter().find(|field| field.name == "data") else {
        let nothing = fields.iter().all(|field| ENVELOPE.contains(&&*field.name));
        return ((!nothing).then_some(bare), false);
    };
    let beside: Vec<&str> = fields
        .iter()
        .map(|field| &*field.name)
        .filter(|name| *name != "data" && *name != "additional_data" && !ENVELOPE.contains(name))
        .collect();
    let pageable =
        operation.pages.is_some() && fields.iter().any(|field| field.name == "additional_data");
    let pointer = document.shapes.node(envelope).pointer.clone();
    if !beside.is_empty() {
        let what = format!("beside the payload: {}", beside.join(", "));
        document
            .report
            .note(NoteKind::Missing, &step(&pointer, "properties"), what);
    }
    let mut returned = Returned {
        ty: data.ty.clone(),
        at: vec!["data".to_owned()],
    };
    if let Type::Node(id) = data.ty {
        let mut inner = document.shapes.fields(id).to_vec();
        // An envelope in the envelope.
        let is_envelope = inner
            .iter()
            .all(|field| field.name == "data" || ENVELOPE.contains(&&*field.name));
        if is_envelope
            && let Some(Type::Node(id)) = inner
                .iter()
                .find(|field| field.name == "data")
                .map(|field| field.ty.clone())
        {
            inner = document.shapes.fields(id).to_vec();
            returned.ty = Type::Node(id);
            returned.at.push("data".to_owned());
        }
        let items = inner
            .iter()
            .find(|field| field.name == "items" && matches!(field.ty, Type::List(_)));
        let only = match &inner[..] {
            [only] if is_wrapped(only, &document.shapes, &document.operations[index]) => Some(only),
            _ => items.filter(|_| pageable),
        };
        if let Some(only) = only {
            if inner.len() > 1 {
                let rest: Vec<&str> = inner
                    .iter()
                    .map(|field| &*field.name)
                    .filter(|name| *name != "items")
                    .collect();
                let what = format!("beside the items: {}", rest.join(", "));
                let pointer = document.shapes.node(id).pointer.clone();
                document
                    .report
                    .note(NoteKind::Missing, &step(&pointer, "properties"), what);
            }
            returned.ty = only.ty.clone();
            returned.at.push(only.name.clone());
        }
    }
    let paged = pageable && matches!(returned.ty, Type::List(_));
    (Some(returned), paged)
}

/// The only member of an object that stands for it: what was deleted, a list, a record.
fn is_wrapped(field: &Field, shapes: &Shapes, operation: &Operation) -> bool {
    let id = naming::words(&field.name)
        .last()
        .is_some_and(|word| matches!(&**word, "id" | "ids"));
    match &field.ty {
        Type::List(_) => true,
        Type::Node(_) => node_of(&field.ty).is_some_and(|id| shapes.is_record(id)),
        Type::Integer | Type::Number | Type::String => id || operation.method == Method::Delete,
        _ => false,
    }
}
