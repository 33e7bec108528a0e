//! Operations into resources: which tag each follows, what it is called there, and what of its response is the payload.

use std::collections::HashSet;

use super::envelope::payload;
use super::known::Known;
use super::naming::{self, Call, Role};
use super::openapi::{Document, Param};
use super::shape::Type;
use callsheet_dialect::model::ParamLocation;

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
        self.paged && adds && param.location == ParamLocation::Query
    }
}

/// What of a response is the payload.
#[derive(Debug)]
pub(super) struct Returned {
    pub(super) ty: Type,
    /// Members that lead there.
    pub(super) at: Vec<String>,
}

/// Put every operation into its resource.
pub(super) fn arrange(document: &mut Document, known: &Known) -> Vec<Resource> {
    let mut resources: Vec<Resource> = Vec::new();
    for index in 0..document.operations.len() {
        let operation = &document.operations[index];
        let tag = operation
            .tags
            .first()
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
            let (returns, paged) = payload(document, index, known);
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
    resources
}

/// Folder and file names: snake case, and none that a surface has for itself.
fn resource_name(tag: &str) -> String {
    let name = naming::snake(tag);
    match &*name {
        "" => "other".to_owned(),
        "api" | "overlay" | "import" => format!("{name}_resource"),
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
