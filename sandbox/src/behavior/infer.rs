//! What an operation does, inferred from its method, its path and what it returns. Decided once at start-up; how
//! each behavior is carried out is `engine`'s business.

use callsheet_dialect::model::{
    Api, Body, Field, Method, Model, ModelId, Operation, Param, ParamLocation, Resource, Scalar,
    Segment, Type,
};

use super::kind::id_repr;
use super::rules;
use crate::values::fields_of;

/// What an operation does. `id` is always the name of the parameter that says which record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Behavior {
    /// The records of a model, filtered and paged.
    List { model: ModelId },
    /// The records of a model that belong to another record.
    ListChildren { model: ModelId, link: Link },
    /// One record.
    Get { model: ModelId, id: String },
    /// A new record.
    Create { model: ModelId },
    /// A new record that belongs to another.
    CreateChild { model: ModelId, link: Link },
    /// Members of a record changed.
    Update { model: ModelId, id: String },
    /// A record gone.
    Delete { model: ModelId, id: String },
    /// The bytes that were uploaded for a record.
    Download { model: ModelId, id: String },
    /// The records of a model that say a text, each as part of a record about the find.
    Search { model: ModelId, item: String },
    /// Items of a list inside a record added, changed or removed: `PATCH fields/{field_code}/options`.
    Parts {
        model: ModelId,
        id: String,
        parts: Parts,
    },
    /// No rule is known: answer with data that fits what the operation returns, change nothing.
    Improvise,
}

impl Behavior {
    /// Whether it changes nothing.
    pub(crate) fn reads(&self) -> bool {
        !matches!(
            self,
            Self::Create { .. }
                | Self::CreateChild { .. }
                | Self::Update { .. }
                | Self::Delete { .. }
                | Self::Parts { .. }
        )
    }

    /// The models whose records it works on.
    pub(crate) fn models(&self) -> impl Iterator<Item = ModelId> {
        let (model, parent) = match self {
            Self::List { model }
            | Self::Get { model, .. }
            | Self::Create { model }
            | Self::Update { model, .. }
            | Self::Delete { model, .. }
            | Self::Download { model, .. }
            | Self::Search { model, .. }
            | Self::Parts { model, .. } => (Some(*model), None),
            Self::ListChildren { model, link } | Self::CreateChild { model, link } => {
                (Some(*model), Some(link.parent))
            }
            Self::Improvise => (None, None),
        };
        model.into_iter().chain(parent)
    }
}

/// How a record belongs to another: `boats/{id}/files` lists the files whose `boat_id` is `id`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The other record's model.
    pub(crate) parent: ModelId,
    /// The path parameter that says which.
    pub(crate) param: String,
    /// The field that holds its id.
    pub(crate) field: String,
}

/// A list inside a record, and a request that is about its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The field that holds them.
    pub(crate) field: String,
    /// The record that each of them is. It has an `id`.
    pub(crate) model: ModelId,
    /// The parameter that has what is to be done to them.
    pub(crate) param: String,
}

/// What `operation` does.
pub(crate) fn infer(api: &Api, resource: &Resource, operation: &Operation) -> Behavior {
    let behavior = parts(api, resource, operation).or_else(|| match operation.method {
        Method::Get => read(api, resource, operation),
        Method::Post => create(api, operation),
        Method::Put | Method::Patch => update(api, resource, operation),
        Method::Delete => delete(api, resource, operation),
    });
    behavior.unwrap_or(Behavior::Improvise)
}

/// `GET boats/search` gives finds, whose `item` has a boat's id.
fn search(api: &Api, operation: &Operation, find: &Type) -> Option<Behavior> {
    let Type::Model(find) = *find else {
        return None;
    };
    let mut params = operation.params.iter();
    params.find(|param| param.required && param.name == rules::SEARCHED)?;
    fields_of(api.model(find)).iter().find_map(|field| {
        let Type::Model(item) = field.ty else {
            return None;
        };
        let id = id_field(api, api.model(item))?;
        Some(Behavior::Search {
            model: record_identified_by(api, &id.ty)?,
            item: field.name.clone(),
        })
    })
}

fn parts(api: &Api, resource: &Resource, operation: &Operation) -> Option<Behavior> {
    let [.., Segment::Placeholder(_), Segment::Literal(last)] = &operation.path.segments[..] else {
        return None;
    };
    if operation.body != Body::Value {
        return None;
    }
    let body = |param: &&Param| param.location == ParamLocation::Body;
    let param = operation.params.iter().find(body)?;
    let (model, id) = (resource.model?, last_placeholder(operation)?);
    let (field, part) =
        lists_of_parts(api, api.model(model)).find(|(field, _)| field.name == *last)?;
    identifies(api, id, model).then(|| Behavior::Parts {
        model,
        id: id.name.clone(),
        parts: Parts {
            field: field.name.clone(),
            model: part,
            param: param.name.clone(),
        },
    })
}

/// The fields of a record that list records with an `id` that are part of it.
pub(crate) fn lists_of_parts<'a>(
    api: &'a Api,
    model: &'a Model,
) -> impl Iterator<Item = (&'a Field, ModelId)> {
    fields_of(model).iter().filter_map(|field| {
        let Type::List(item) = &field.ty else {
            return None;
        };
        let Type::Model(part) = **item else {
            return None;
        };
        let mut members = fields_of(api.model(part)).iter();
        members
            .any(|member| member.name == "id")
            .then_some((field, part))
    })
}

fn read(api: &Api, resource: &Resource, operation: &Operation) -> Option<Behavior> {
    match operation.returns.ty.as_ref()? {
        Type::List(item) => {
            if let Some(search) = search(api, operation, item) {
                return Some(search);
            }
            let model = stored(api, item)?;
            if last_placeholder(operation).is_none() {
                return Some(Behavior::List { model });
            }
            Some(Behavior::ListChildren {
                model,
                link: link(api, operation, model)?,
            })
        }
        Type::Scalar(Scalar::Bytes) => {
            let (model, id) = (resource.model?, last_placeholder(operation)?);
            identifies(api, id, model).then(|| Behavior::Download {
                model,
                id: id.name.clone(),
            })
        }
        item => {
            let (model, id) = (stored(api, item)?, last_placeholder(operation)?);
            identifies(api, id, model).then(|| Behavior::Get {
                model,
                id: id.name.clone(),
            })
        }
    }
}

fn create(api: &Api, operation: &Operation) -> Option<Behavior> {
    let model = stored(api, operation.returns.ty.as_ref()?)?;
    match last_placeholder(operation) {
        None => Some(Behavior::Create { model }),
        // `POST boats/{id}/duplicate`: not a child of its own kind, and no rule says what it is.
        Some(id) if identifies(api, id, model) => None,
        Some(_) => Some(Behavior::CreateChild {
            model,
            link: link(api, operation, model)?,
        }),
    }
}

fn update(api: &Api, resource: &Resource, operation: &Operation) -> Option<Behavior> {
    let returned = operation.returns.ty.as_ref().and_then(|ty| stored(api, ty));
    let model = returned.or(resource.model)?;
    let id = match last_placeholder(operation) {
        Some(param) => Some(param).filter(|param| identifies(api, param, model)),
        None => operation
            .params
            .iter()
            .find(|param| identifies(api, param, model)),
    }?;
    Some(Behavior::Update {
        model,
        id: id.name.clone(),
    })
}

fn delete(api: &Api, resource: &Resource, operation: &Operation) -> Option<Behavior> {
    let id = match last_placeholder(operation) {
        // `DELETE boats/{id}/picture` must leave the boat alone.
        Some(param) => match operation.path.segments.last() {
            Some(Segment::Placeholder(_)) => param,
            _ => return None,
        },
        None => operation.params.iter().find(|param| {
            resource
                .model
                .is_some_and(|model| identifies(api, param, model))
        })?,
    };
    let own = resource.model.filter(|&model| identifies(api, id, model));
    // A typed id names its model wherever it stands; a plain number only that of the resource.
    let model = own.or_else(|| record_identified_by(api, &id.ty))?;
    Some(Behavior::Delete {
        model,
        id: id.name.clone(),
    })
}

/// How records of `child` belong to the record that the path names before its last segments.
fn link(api: &Api, operation: &Operation, child: ModelId) -> Option<Link> {
    let param = last_placeholder(operation)?;
    let parent = record_identified_by(api, &param.ty).or_else(|| {
        let segments = &operation.path.segments;
        let at = segments
            .iter()
            .rposition(|segment| matches!(segment, Segment::Placeholder(_)))?;
        let Segment::Literal(plural) = segments.get(at.checked_sub(1)?)? else {
            return None;
        };
        records(api)
            .find(|(_, model, _)| is_plural_of(plural, &model.name))
            .map(|(id, ..)| id)
    })?;
    let named = format!("{}_id", snake(&api.model(parent).name));
    let fields = fields_of(api.model(child));
    let typed = |field: &&Field| matches!(param.ty, Type::Model(_)) && field.ty == param.ty;
    let field = fields
        .iter()
        .find(|field| field.name == named)
        .or_else(|| {
            let own = id_field(api, api.model(child))?;
            fields
                .iter()
                .filter(|field| field.name != own.name)
                .find(typed)
        })?;
    Some(Link {
        parent,
        param: param.name.clone(),
        field: field.name.clone(),
    })
}

/// Whether a parameter says which record of `model` is meant.
fn identifies(api: &Api, param: &Param, model: ModelId) -> bool {
    let Some(field) = id_field(api, api.model(model)) else {
        return false;
    };
    let named =
        param.name == field.name || param.name == format!("{}_id", snake(&api.model(model).name));
    match field.ty {
        Type::Model(_) => param.ty == field.ty,
        _ => named && param.ty == field.ty,
    }
}

/// The parameter of the last placeholder in the path.
fn last_placeholder(operation: &Operation) -> Option<&Param> {
    let name = operation
        .path
        .segments
        .iter()
        .rev()
        .find_map(|segment| match segment {
            Segment::Placeholder(name) => Some(name),
            Segment::Literal(_) => None,
        })?;
    operation.params.iter().find(|param| param.name == *name)
}

/// The model of a type, if its records can be kept: a record with an id.
pub(crate) fn stored(api: &Api, ty: &Type) -> Option<ModelId> {
    let Type::Model(id) = *ty else { return None };
    id_field(api, api.model(id)).map(|_| id)
}

/// The record whose ids are of this type, by its name: the `Boat` of a `BoatId`. What else has such an id shows a boat in
/// another way, and is kept nowhere: the `BoatReference` of a search.
pub(crate) fn record_identified_by(api: &Api, ty: &Type) -> Option<ModelId> {
    let Type::Model(id) = *ty else { return None };
    let named = api.model(id).name.strip_suffix("Id")?;
    records(api)
        .find(|(_, model, id)| id.ty == *ty && model.name == named)
        .map(|(model, ..)| model)
}

/// Every record model with an id: the model and the field that holds it.
pub(crate) fn records(api: &Api) -> impl Iterator<Item = (ModelId, &Model, &Field)> {
    let numbered = api.models.iter().enumerate();
    numbered.filter_map(|(at, model)| Some((ModelId(at), model, id_field(api, model)?)))
}

/// The field that holds a record's id, if it is one that records can be kept under: a union is none. Where a record
/// has no `id`, it is what a `GET` of one has at the end of its path: the `field_code` of `GET fields/{field_code}`.
pub(crate) fn id_field<'a>(api: &Api, model: &'a Model) -> Option<&'a Field> {
    let fields = fields_of(model);
    let id = fields.iter().find(|field| field.name == "id").or_else(|| {
        api.operations().find_map(|(_, operation)| {
            let Some(Type::Model(returned)) = operation.returns.ty else {
                return None;
            };
            let [Segment::Literal(_), Segment::Placeholder(name)] = &operation.path.segments[..]
            else {
                return None;
            };
            if operation.method != Method::Get || !std::ptr::eq(api.model(returned), model) {
                return None;
            }
            let param = operation.params.iter().find(|param| param.name == *name)?;
            fields
                .iter()
                .find(|field| field.name == *name && field.ty == param.ty)
        })
    })?;
    id_repr(api, &id.ty).map(|_| id)
}

/// `BoatPart` → `boat_part`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Whether `plural`, a segment of a path, names records of `model`: `boats` of `Boat`, `ferries` of `Ferry`.
fn is_plural_of(plural: &str, model: &str) -> bool {
    let squash = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let (plural, model) = (squash(plural), squash(model));
    let ies = model.strip_suffix('y').map(|stem| format!("{stem}ies"));
    plural == format!("{model}s") || plural == model || ies.is_some_and(|ies| plural == ies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    /// Behaviors of every operation of the fixture as `resource.operation → behavior`.
    fn table() -> Vec<(String, String)> {
        let api = testing::api();
        let name = |id: ModelId| api.model(id).name.clone();
        let through =
            |link: &Link| format!("{}={} of {}", link.field, link.param, name(link.parent));
        let describe = |behavior: Behavior| match behavior {
            Behavior::List { model } => format!("list {}", name(model)),
            Behavior::ListChildren { model, link } => {
                format!("list {} with {}", name(model), through(&link))
            }
            Behavior::Get { model, id } => format!("get {} by {id}", name(model)),
            Behavior::Create { model } => format!("create {}", name(model)),
            Behavior::CreateChild { model, link } => {
                format!("create {} with {}", name(model), through(&link))
            }
            Behavior::Update { model, id } => format!("update {} by {id}", name(model)),
            Behavior::Delete { model, id } => format!("delete {} by {id}", name(model)),
            Behavior::Download { model, id } => format!("download {} by {id}", name(model)),
            Behavior::Search { model, item } => format!("search {} for {item}", name(model)),
            Behavior::Parts { model, id, parts } => {
                format!("{} of {} by {id}", parts.field, name(model))
            }
            Behavior::Improvise => "improvise".to_owned(),
        };
        api.operations()
            .map(|(resource, operation)| {
                let behavior = infer(&api, resource, operation);
                (
                    format!("{}.{}", resource.name, operation.name),
                    describe(behavior),
                )
            })
            .collect()
    }

    #[test]
    fn every_operation_has_the_behavior_a_reader_expects() {
        let expected = [
            ("deals.list", "list Deal"),
            ("deals.create", "create Deal"),
            ("deals.update", "update Deal by id"),
            ("deals.get", "get Deal by id"),
            ("deals.files", "list File with deal_id=id of Deal"),
            ("deals.add_file", "create File with deal_id=id of Deal"),
            ("deals.set_status", "update Deal by id"),
            ("deals.delete", "delete Deal by id"),
            ("deals.remove_picture", "improvise"),
            ("deals.duplicate", "improvise"),
            ("deals.summary", "improvise"),
            ("files.download", "download File by id"),
            ("files.delete", "delete File by id"),
            ("notes.list", "list Note"),
            ("notes.of_deal", "list Note with deal_id=deal_id of Deal"),
            ("notes.create", "create Note"),
            ("notes.get", "get Note by id"),
            ("notes.delete", "delete Note by id"),
            ("persons.list", "list Person"),
            ("persons.create", "create Person"),
            ("persons.update", "update Person by id"),
            ("persons.delete", "delete Person by id"),
            ("replies.list", "list Reply"),
            ("replies.create", "create Reply"),
            ("replies.recent", "improvise"),
        ];
        let expected: Vec<_> = expected
            .map(|(name, what)| (name.to_owned(), what.to_owned()))
            .into();
        assert_eq!(table(), expected);
    }

    #[test]
    fn plurals_of_paths_name_models() {
        for (plural, model) in [
            ("deals", "Deal"),
            ("activities", "Activity"),
            ("dealParticipants", "DealParticipant"),
        ] {
            assert!(is_plural_of(plural, model), "{plural}");
        }
        assert!(!is_plural_of("deals", "DealStatus"));
    }
}
