//! One surface as it is served: its kinds of records, its operations with their behaviors, and the way from a path
//! to an operation.

use std::collections::BTreeSet;

use callsheet_dialect::model::{Api, Method, ModelId, Operation, Resource, Segment};
use percent_encoding::percent_decode_str;

use super::infer::{self, Behavior};
use super::kind::{Kind, Mirror};

/// A surface as it is served, below `/<its name>`.
#[derive(Debug)]
pub(crate) struct Surface {
    pub(crate) api: Api,
    /// Kinds of records by model: the place in `Api::models`.
    kinds: Vec<Option<Kind>>,
    operations: Vec<Served>,
}

/// An operation and what it does.
#[derive(Debug)]
pub(crate) struct Served {
    resource: usize,
    operation: usize,
    pub(crate) behavior: Behavior,
}

/// What a path names: an operation and the values of its placeholders.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) resource: &'a Resource,
    pub(crate) operation: &'a Operation,
    pub(crate) behavior: &'a Behavior,
    pub(crate) path: Vec<(&'a str, String)>,
}

/// Why no operation answers at a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Miss {
    /// There is no such path.
    Path,
    /// It answers these methods only.
    Method(Vec<Method>),
    /// The path is not UTF-8 once percent-decoded.
    Encoding,
}

impl Found<'_> {
    /// Whether more of the path is literal text in this template than in that of `other`.
    pub(crate) fn is_more_literal_than(&self, other: &Found<'_>) -> bool {
        let literal = |found: &Found<'_>| literal(&found.operation.path.segments);
        literal(self) > literal(other)
    }
}

impl Surface {
    /// Decides what every operation of `api` does.
    pub(crate) fn new(api: Api) -> Self {
        let mut operations = Vec::new();
        for (at, resource) in api.resources.iter().enumerate() {
            for (operation, described) in resource.operations.iter().enumerate() {
                let behavior = infer::infer(&api, resource, described);
                operations.push(Served {
                    resource: at,
                    operation,
                    behavior,
                });
            }
        }
        // Records that no operation works on are parts of others or of what nothing is known about.
        let kept: BTreeSet<_> = operations
            .iter()
            .flat_map(|served: &Served| served.behavior.models())
            .collect();
        let mut kinds: Vec<_> = (0..api.models.len())
            .map(ModelId)
            .map(|model| kept.contains(&model).then(|| Kind::of(&api, model))?)
            .collect();
        let mirrors: Vec<_> = kinds
            .iter()
            .flatten()
            .map(|kind| Mirror::of(&api, kind, &kinds))
            .collect();
        let written = |model: ModelId, field: &str| {
            operations.iter().any(|served| {
                let writes = match &served.behavior {
                    Behavior::Create { model } | Behavior::CreateChild { model, .. } => {
                        Some(*model)
                    }
                    Behavior::Update { model, .. } => Some(*model),
                    _ => None,
                };
                let described = &api.resources[served.resource].operations[served.operation];
                writes == Some(model) && described.params.iter().any(|param| param.name == field)
            })
        };
        for (kind, mirrors) in kinds.iter_mut().flatten().zip(mirrors) {
            let model = kind.model;
            kind.follow(
                mirrors
                    .into_iter()
                    .filter(|mirror| !written(model, &mirror.field))
                    .collect(),
            );
        }
        Self {
            api,
            kinds,
            operations,
        }
    }

    /// The names of all operations: `v2.boats.update`.
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        let operations = self.api.resources.iter().flat_map(|resource| {
            let operations = resource.operations.iter();
            operations.map(move |operation| (&resource.name, &operation.name))
        });
        operations.map(|(resource, operation)| format!("{}.{resource}.{operation}", self.api.name))
    }

    /// The kind of a model's records, if they are kept.
    pub(crate) fn kind(&self, model: ModelId) -> Option<&Kind> {
        self.kinds.get(model.0)?.as_ref()
    }

    /// Every kind of record that an operation works on: what is shown and filled with samples.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = &Kind> {
        self.kinds.iter().flatten()
    }

    /// Whether an operation gives the file that was uploaded for a record of this kind.
    pub(crate) fn has_files(&self, kind: &Kind) -> bool {
        self.operations.iter().any(|served| {
            matches!(served.behavior, Behavior::Download { model, .. } if model == kind.model)
        })
    }

    /// How many operations are served.
    pub(crate) fn operation_count(&self) -> usize {
        self.operations.len()
    }

    fn described(&self, served: &Served) -> &Operation {
        &self.api.resources[served.resource].operations[served.operation]
    }

    /// The operation that answers `method` at `path`, which is what follows the surface's own path.
    pub(crate) fn find(&self, path: &str, method: &str) -> Result<Found<'_>, Miss> {
        let segments: Option<Vec<String>> = path.split('/').map(decode).collect();
        let segments = segments.ok_or(Miss::Encoding)?;
        let matching = || {
            let templates = self
                .operations
                .iter()
                .map(|served| (served, self.described(served)));
            templates.filter(|(_, operation)| fits(&operation.path.segments, &segments))
        };
        let named = matching().filter(|(_, operation)| operation.method.as_str() == method);
        let best = named.max_by_key(|(_, operation)| literal(&operation.path.segments));
        if let Some((served, operation)) = best {
            let pairs = operation.path.segments.iter().zip(segments);
            let path = pairs.filter_map(|(segment, value)| match segment {
                Segment::Placeholder(name) => Some((name.as_str(), value)),
                Segment::Literal(_) => None,
            });
            return Ok(Found {
                resource: &self.api.resources[served.resource],
                operation,
                behavior: &served.behavior,
                path: path.collect(),
            });
        }
        let mut methods: Vec<_> = matching().map(|(_, operation)| operation.method).collect();
        if methods.is_empty() {
            return Err(Miss::Path);
        }
        methods.sort_unstable();
        methods.dedup();
        Err(Miss::Method(methods))
    }

    /// What the paths of its operations begin with.
    pub(crate) fn first_segments(&self) -> impl Iterator<Item = &str> {
        self.operations.iter().filter_map(|served| {
            match self.described(served).path.segments.first() {
                Some(Segment::Literal(first)) => Some(first.as_str()),
                _ => None,
            }
        })
    }

    /// How an operation is called in listings: `GET boats/{id}`.
    pub(crate) fn calls(&self) -> impl Iterator<Item = String> {
        let described = self.operations.iter().map(|served| self.described(served));
        described.map(|operation| format!("{} {}", operation.method.as_str(), operation.path.text))
    }

    /// Every operation with its behavior.
    #[cfg(test)]
    pub(crate) fn served(&self) -> impl Iterator<Item = (&Operation, &Behavior)> {
        self.operations
            .iter()
            .map(|served| (self.described(served), &served.behavior))
    }
}

fn decode(segment: &str) -> Option<String> {
    percent_decode_str(segment)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// By which templates that fit one path are told apart: `boats/summary` is more literal than `boats/{id}`.
fn literal(segments: &[Segment]) -> Vec<bool> {
    let literal = |segment: &Segment| matches!(segment, Segment::Literal(_));
    segments.iter().map(literal).collect()
}

fn fits(template: &[Segment], segments: &[String]) -> bool {
    template.len() == segments.len()
        && template
            .iter()
            .zip(segments)
            .all(|(segment, text)| match segment {
                Segment::Literal(literal) => literal == text,
                Segment::Placeholder(_) => !text.is_empty(),
            })
}

#[cfg(test)]
mod tests;
