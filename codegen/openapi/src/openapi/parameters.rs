//! Parameters: where they stand, and what of their spelling the dialect has.

use std::collections::HashMap;

use super::bodies::without_bytes;
use super::{Operation, Param, plain};
use crate::naming;
use crate::report::{ImportReport, NoteKind};
use crate::schema::Schemas;
use crate::shape::{Field, Kind, NodeId, Shapes, Type};
use crate::tree::{Value, step};
use callsheet_dialect::model::{Body, ParamLocation};

/// A path in the dialect: segments that are neither plain text nor one placeholder become one, whose names come back.
pub(super) fn dialect_path(
    path: &str,
    pointer: &str,
    report: &mut ImportReport,
) -> (String, Vec<String>) {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:".contains(c);
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut segments: Vec<String> = Vec::new();
    let mut invented = Vec::new();
    for segment in path.split('/') {
        let whole = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        if whole.is_some_and(|name| !name.is_empty() && !name.contains(['{', '}']))
            || (segment.chars().all(fits) && !matches!(segment, "." | ".."))
        {
            let segment = match whole {
                Some(name) => format!("{{{}}}", unlike(name, &segments)),
                None => segment.to_owned(),
            };
            segments.push(segment);
            continue;
        }
        let words: Vec<&str> = segment
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .filter(|word| !word.is_empty())
            .collect();
        let name = if words.is_empty() {
            "segment".to_owned()
        } else {
            words.join("_")
        };
        let unique = unlike(&name, &segments);
        report.note(
            NoteKind::Weaker,
            pointer,
            format!("`{segment}` in the path cannot be said: it is the parameter `{unique}`, to be given as it stands there"),
        );
        segments.push(format!("{{{unique}}}"));
        invented.push(unique);
    }
    (segments.join("/"), invented)
}

/// A placeholder's name, made unlike those before it.
fn unlike(name: &str, segments: &[String]) -> String {
    let mut name = name.to_owned();
    let is_placeholder = |segment: &&String| segment.starts_with('{');
    while segments
        .iter()
        .filter(is_placeholder)
        .any(|segment| naming::identity(segment) == naming::identity(&name))
    {
        name = format!("other_{name}");
    }
    name
}

/// A parameter; none where it cannot be said, several where the members of an object travel by themselves.
pub(super) fn parameter<'d>(
    schemas: &mut Schemas<'d>,
    param: &'d Value,
    pointer: &str,
) -> Vec<Param> {
    let Some(name) = param.str("name").filter(|name| !name.is_empty()) else {
        schemas
            .report
            .note(NoteKind::Missing, pointer, "a parameter without a name");
        return Vec::new();
    };
    let location = match param.str("in") {
        Some("path") => ParamLocation::Path,
        Some("query") => ParamLocation::Query,
        Some("header") => ParamLocation::Header,
        other => {
            let what = format!(
                "`{name}` travels in `{}`, for which the dialect has no word",
                other.unwrap_or("nothing")
            );
            schemas.report.note(NoteKind::Missing, pointer, what);
            return Vec::new();
        }
    };
    // HTTP itself says these; a description of them is to be ignored (OpenAPI 3.1, Parameter Object).
    if location == ParamLocation::Header
        && ["accept", "content-type"].contains(&&*name.to_lowercase())
    {
        return Vec::new();
    }
    let media = param.at("content").members().next();
    let (value, at) = match (param.get("schema"), media) {
        (Some(schema), _) => (schema, step(pointer, "schema")),
        (None, Some((media, content))) => {
            let at = step(&step(&step(pointer, "content"), media), "schema");
            (content.at("schema"), at)
        }
        // Swagger's way, in documents that were half converted.
        (None, None) => (param, pointer.to_owned()),
    };
    let schema = schemas.convert(value, &at);
    let description = param
        .str("description")
        .or(value.str("description"))
        .unwrap_or_default();
    let mut ty = schemas.outside_json(without_bytes(&schema.ty), &at);
    if ty == Type::String {
        ty = assumed(schemas, description, &at);
    }
    let mut explode = false;
    let joined = location == ParamLocation::Query
        && is_single(&ty, &schemas.shapes)
        && ty != Type::Boolean
        && schemas.known.is_list(description);
    if joined {
        let what = "its description says so: a list with commas";
        schemas.report.note(NoteKind::Assumed, &at, what);
        ty = joined_by_commas(schemas, ty);
    } else {
        let style = Style::of(param, location);
        if let Type::Node(id) = ty
            && location == ParamLocation::Query
            && schemas.shapes.is_record(id)
            && style == Style::EXPLODED
            && param.get("content").is_none()
        {
            return members(schemas, id, param.flag("required"), &at);
        }
        if param.get("schema").is_none() && media.is_some() && !is_single(&ty, &schemas.shapes) {
            let what = "a parameter that is written in a media type";
            schemas.report.note(NoteKind::Json, &at, what);
            ty = Type::Json;
        }
        (ty, explode) = flattened(schemas, ty, location, style, &at);
    }
    vec![Param {
        field: Field {
            name: name.to_owned(),
            ty,
            nullable: false,
            required: location == ParamLocation::Path || param.flag("required"),
            always: true,
            moment: schemas.known.written(description),
            disputed: false,
        },
        location,
        pointer: pointer.to_owned(),
        explode,
        joined,
    }]
}

/// What a description says of how a text is written.
fn assumed(schemas: &mut Schemas<'_>, description: &str, pointer: &str) -> Type {
    let Some(ty) = schemas.known.described(description) else {
        return Type::String;
    };
    let what = "its description says how it is written";
    schemas.report.note(NoteKind::Assumed, pointer, what);
    ty
}

/// A text that is several, with commas between them: values that are lists themselves, `a`, `b` and `a,b`, are taken apart.
fn joined_by_commas(schemas: &mut Schemas<'_>, ty: Type) -> Type {
    if let Type::Node(id) = ty
        && let Kind::Strings(values) = &mut schemas.shapes.node_mut(id).kind
    {
        let single = std::mem::take(values)
            .into_iter()
            .flat_map(|(name, value)| {
                let parts: Vec<String> = value
                    .split(',')
                    .map(|part| part.trim().to_owned())
                    .collect();
                let name = name.filter(|_| parts.len() == 1);
                parts.into_iter().map(move |part| (name.clone(), part))
            });
        let mut kept: Vec<(Option<String>, String)> = Vec::new();
        for (name, value) in single {
            if !value.is_empty() && !kept.iter().any(|(_, known)| *known == value) {
                kept.push((name, value));
            }
        }
        *values = kept;
    }
    let says_nothing = matches!(ty, Type::Node(id)
            if matches!(&schemas.shapes.node(id).kind, Kind::Strings(values) if values.is_empty()));
    Type::List(Box::new(if says_nothing { Type::String } else { ty }))
}

/// The members of an object that travel beside the other parameters of a query.
fn members(schemas: &mut Schemas<'_>, id: NodeId, required: bool, pointer: &str) -> Vec<Param> {
    let fields = schemas.shapes.fields(id).to_vec();
    let at = step(pointer, "properties");
    fields
        .into_iter()
        .map(|field| {
            let pointer = step(&at, &field.name);
            let ty = schemas.outside_json(without_bytes(&field.ty), &pointer);
            // What is inside of a member has no style of its own.
            let style = Style::of(&Value::Null, ParamLocation::Query);
            let (ty, explode) = flattened(schemas, ty, ParamLocation::Query, style, &pointer);
            Param {
                field: Field {
                    ty,
                    nullable: false,
                    required: required && field.required,
                    ..field
                },
                location: ParamLocation::Query,
                pointer,
                explode,
                joined: false,
            }
        })
        .collect()
}

/// How a list or an object is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style<'d> {
    name: &'d str,
    explode: bool,
}

impl<'d> Style<'d> {
    const EXPLODED: Style<'static> = Style {
        name: "form",
        explode: true,
    };

    /// What a parameter says of itself, or what holds where it stands.
    pub(super) fn of(param: &'d Value, location: ParamLocation) -> Self {
        let usual = if location == ParamLocation::Query {
            "form"
        } else {
            "simple"
        };
        let name = param.str("style").unwrap_or(usual);
        let explode = param
            .get("explode")
            .map_or(name == "form", |flag| *flag == Value::Boolean(true));
        Self { name, explode }
    }
}

/// What can travel in a path, query or header: texts, and in a query lists and maps of them. With it comes whether it
/// travels in parts.
pub(super) fn flattened(
    schemas: &mut Schemas<'_>,
    ty: Type,
    location: ParamLocation,
    style: Style<'_>,
    pointer: &str,
) -> (Type, bool) {
    if is_single(&ty, &schemas.shapes) {
        let ty = if ty == Type::Bytes { Type::String } else { ty };
        return (ty, false);
    }
    let inner_single = match &ty {
        Type::List(item) | Type::Map(item) => is_single(item, &schemas.shapes),
        _ => false,
    };
    let mut weaker = |what: String| schemas.report.note(NoteKind::Weaker, pointer, what);
    match (&ty, location, style.name) {
        (Type::List(_), ParamLocation::Query, name) if inner_single => {
            // Separators only stand where a list is written in one piece.
            if !style.explode && name != "form" {
                weaker(format!("a list in style `{name}`: joined by commas"));
            }
            (ty, style.explode)
        }
        (Type::List(_), ..) => {
            weaker("a list here: `string`, to be joined by the caller".to_owned());
            (Type::String, false)
        }
        (Type::Map(_), ParamLocation::Query, "deepObject") if inner_single => (ty, false),
        (Type::Map(_), ParamLocation::Query, "form") if inner_single && style.explode => (ty, true),
        (Type::Node(_) | Type::Map(_) | Type::Stated(_), ParamLocation::Query, "deepObject") => {
            (Type::Map(Box::new(Type::Json)), false)
        }
        (.., name) => {
            let what = format!("an object in style `{name}`");
            schemas.report.note(NoteKind::Json, pointer, what);
            (Type::Json, false)
        }
    }
}

pub(super) fn is_single(ty: &Type, shapes: &Shapes) -> bool {
    match ty {
        Type::Node(id) => !shapes.is_record(*id),
        Type::List(_) | Type::Map(_) | Type::Stated(_) => false,
        _ => true,
    }
}

/// A name can stand only once among the parameters of an operation.
pub(super) fn one_place_each(operation: &mut Operation, report: &mut ImportReport) {
    // What is in the path must stay; of the others, what comes first does.
    let is_path = |param: &Param| param.location == ParamLocation::Path;
    let mut taken: HashMap<String, String> = operation
        .params
        .iter()
        .filter(|param| is_path(param))
        .map(|param| {
            (
                naming::identity(&param.field.name),
                param.field.name.clone(),
            )
        })
        .collect();
    let mut kept: Vec<Param> = Vec::with_capacity(operation.params.len());
    let mut left: Vec<(Param, String)> = Vec::new();
    for param in std::mem::take(&mut operation.params) {
        let name = param.field.name.clone();
        let identity = naming::identity(&name);
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        let unsayable = name.is_empty()
            || name.ends_with(['!', '?'])
            || (param.location == ParamLocation::Header && !name.chars().all(is_token));
        if is_path(&param) {
            kept.push(param);
        } else if let Some(known) = taken.get(&identity) {
            let what = format!("`{name}` is called like `{known}`");
            left.push((param, what));
        } else if unsayable {
            let what = format!("the dialect cannot say the name `{name}` here");
            left.push((param, what));
        } else {
            taken.insert(identity, name);
            kept.push(param);
        }
    }
    operation.params = kept;
    for (param, what) in left {
        match into_more(operation, &param) {
            Some(more) => {
                let what = format!("{what}: to be given in `{more}`");
                report.note(NoteKind::Weaker, &param.pointer, what);
            }
            None => report.note(
                NoteKind::Missing,
                &param.pointer,
                format!("{what}: left out"),
            ),
        }
    }
}

/// A map whose members travel by themselves, for a parameter that cannot have a name of its own.
fn into_more(operation: &mut Operation, param: &Param) -> Option<&'static str> {
    let by_themselves = match param.location {
        ParamLocation::Query => true,
        ParamLocation::Body => {
            matches!(operation.body, Some(Body::Json | Body::Form))
                && !operation.value_body
                && !operation.is_upload(param)
        }
        ParamLocation::Path | ParamLocation::Header => false,
    };
    if param.field.name.is_empty() || !by_themselves {
        return None;
    }
    let more = if param.location == ParamLocation::Query {
        "more_query"
    } else {
        "more"
    };
    let known = operation
        .params
        .iter()
        .find(|known| naming::identity(&known.field.name) == more);
    if let Some(known) = known {
        return (known.explode && known.location == param.location).then_some(more);
    }
    let anything = Type::Map(Box::new(Type::Json));
    let mut map = plain(more, anything, param.location, &operation.pointer);
    map.explode = true;
    operation.params.push(map);
    Some(more)
}

/// The largest page, where the `limit` parameter says it.
pub(super) fn page_max(param: &Value) -> Option<u32> {
    if let Some(max) = param.at("schema").count("maximum").filter(|max| *max > 0) {
        return Some(max);
    }
    let about = param.str("description")?.to_lowercase();
    let words = [
        "maximum value of ",
        "maximum of ",
        "upper limit is ",
        "up to ",
        "at most ",
        "max ",
    ];
    let rest = words.iter().find_map(|word| about.split_once(word))?.1;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|max| *max > 0)
}
