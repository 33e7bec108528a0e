//! Bodies of requests and responses, of all media types.

use super::parameters::{Style, flattened, is_single};
use super::{Operation, Param, plain};
use crate::naming;
use crate::report::NoteKind;
use crate::schema::{Schema, Schemas};
use crate::shape::{Field, Type};
use crate::tree::{Value, step};
use callsheet_dialect::model::{Body, Method, ParamLocation};

/// The media type to use, of several.
pub(super) fn best<'v>(
    content: &'v Value,
    wanted: &[fn(&str) -> bool],
) -> Option<(&'v str, &'v Value)> {
    let fitting =
        |fits: &fn(&str) -> bool| content.members().find(|(media, _)| fits(essence(media)));
    wanted
        .iter()
        .find_map(fitting)
        .or_else(|| content.members().next())
}

pub(super) fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or(media).trim()
}

pub(super) fn is_json(media: &str) -> bool {
    media.eq_ignore_ascii_case("application/json")
        || media.ends_with("+json")
        || media == "text/json"
}

pub(super) fn is_any(media: &str) -> bool {
    media == "*/*" || media == "application/*"
}

pub(super) fn body<'d>(schemas: &mut Schemas<'d>, value: &'d Value, operation: &mut Operation) {
    let at = step(&operation.pointer, "requestBody");
    let Some(body) = value.get("requestBody") else {
        return;
    };
    let Some((body, at)) = schemas.follow(body, &at) else {
        return;
    };
    let content = body.at("content");
    let wanted: [fn(&str) -> bool; 4] = [
        is_json,
        |media| media == "multipart/form-data",
        |media| media == "application/x-www-form-urlencoded",
        is_any,
    ];
    let Some((media, content)) = best(content, &wanted) else {
        return;
    };
    let at = step(&step(&at, "content"), media);
    let encoding = match essence(media) {
        "multipart/form-data" => Body::Multipart,
        "application/x-www-form-urlencoded" => Body::Form,
        media if is_json(media) || is_any(media) => Body::Json,
        media => {
            let what = format!("a body of type `{media}`: sent as the multipart part `body`");
            schemas.report.note(NoteKind::Missing, &at, what);
            if operation.method != Method::Get {
                operation.body = Some(Body::Multipart);
                operation.upload = Some("body".to_owned());
            }
            return;
        }
    };
    let at = step(&at, "schema");
    let schema = schemas.convert(content.at("schema"), &at);
    operation.body = Some(encoding);
    let fields: Vec<Field> = match &schema.ty {
        Type::Node(id) => schemas.shapes.fields(*id).to_vec(),
        _ => Vec::new(),
    };
    if fields.is_empty() {
        let mut param = whole(schema, operation, content.at("schema"), &at);
        let map = matches!(param.field.ty, Type::Map(_));
        if encoding == Body::Json || operation.method == Method::Get {
            operation.value_body = operation.method != Method::Get;
        } else if encoding == Body::Form && map {
            param.explode = true;
        } else {
            let what = format!(
                "a form whose members are not described: sent as its member `{}`",
                param.field.name
            );
            schemas.report.note(NoteKind::Missing, &at, what);
        }
        operation.params.push(param);
    }
    for field in fields {
        let at = step(&step(&at, "properties"), &field.name);
        operation.params.push(Param {
            field,
            location: ParamLocation::Body,
            pointer: at,
            explode: false,
            joined: false,
        });
    }
    more_members(schemas, content.at("schema"), &at, encoding, operation);
    if encoding != Body::Json {
        flat_body(schemas, encoding, operation);
    }
    if operation.method == Method::Get {
        into_query(schemas, operation, &at);
    }
    let upload = operation.upload.clone();
    for param in &mut operation.params {
        if param.location == ParamLocation::Body && upload.as_ref() != Some(&param.field.name) {
            param.field.ty = without_bytes(&param.field.ty);
            schemas.shapes.mark_written(&param.field.ty);
        }
    }
}

/// A GET has no body: what is described as one travels in the query.
fn into_query(schemas: &mut Schemas<'_>, operation: &mut Operation, at: &str) {
    schemas.report.note(
        NoteKind::Weaker,
        at,
        "a GET has no body: its members travel in the query",
    );
    operation.body = None;
    if let Some(part) = operation.upload.take() {
        operation
            .params
            .retain(|param| param.field.name != part || param.location != ParamLocation::Body);
        let what = format!("a GET sends no file: `{part}` is left out");
        schemas.report.note(NoteKind::Missing, at, what);
    }
    for index in 0..operation.params.len() {
        if operation.params[index].location == ParamLocation::Body {
            let ty = operation.params[index].field.ty.clone();
            let ty = schemas.outside_json(ty, at);
            let style = Style::of(&Value::Null, ParamLocation::Query);
            let (ty, explode) = flattened(schemas, ty, ParamLocation::Query, style, at);
            let param = &mut operation.params[index];
            param.field.ty = ty;
            param.explode |= explode;
            param.location = ParamLocation::Query;
        }
    }
}

/// A body that is one value, as a parameter.
fn whole(schema: Schema, operation: &Operation, value: &Value, pointer: &str) -> Param {
    let list = matches!(schema.ty, Type::List(_));
    let plural = |words: &[String]| {
        words
            .last()
            .is_some_and(|last| naming::singular(last) != *last)
    };
    let segments = operation.path.split('/').rev();
    let by_path = segments
        .filter(|segment| !segment.starts_with('{'))
        .map(naming::words)
        .find(|words| list && plural(words));
    let component = value
        .str("$ref")
        .and_then(|target| target.rsplit('/').next());
    let title = [
        value.str("title"),
        component,
        value.at("items").str("title"),
    ];
    let by_title = || title.into_iter().flatten().find_map(naming::from_title);
    let mut names: Vec<String> = Vec::new();
    names.extend(by_path.map(|words| words.join("_")));
    names.extend(by_title().map(|name| naming::snake(&name)));
    names.push(if list { "items" } else { "body" }.to_owned());
    names.push("content".to_owned());
    let free = |name: &&String| {
        let identity = naming::identity(name);
        !operation
            .params
            .iter()
            .any(|param| naming::identity(&param.field.name) == identity)
    };
    let name = names.iter().find(free).or(names.last());
    let name = name.map_or("body", String::as_str);
    let ty = match schema.ty {
        Type::Stated(_) => Type::Map(Box::new(Type::Json)),
        ty => ty,
    };
    let mut param = plain(name, ty, ParamLocation::Body, pointer);
    param.field.required = true;
    param.field.nullable = schema.nullable;
    param
}

/// Members of a body beside those that it names, where it says of what type they are.
fn more_members<'d>(
    schemas: &mut Schemas<'d>,
    value: &'d Value,
    pointer: &str,
    encoding: Body,
    operation: &mut Operation,
) {
    let Some(more @ Value::Map(_)) = value.get("additionalProperties") else {
        return;
    };
    let named = !value.at("properties").entries().is_empty();
    if !named || encoding == Body::Multipart || operation.value_body {
        return;
    }
    let at = step(pointer, "additionalProperties");
    let item = schemas.convert(more, &at).ty;
    let ty = Type::Map(Box::new(without_bytes(&item)));
    let mut param = plain("more", ty, ParamLocation::Body, &at);
    param.explode = true;
    operation.params.push(param);
}

/// Files that stand where no file can be sent are text.
pub(super) fn without_bytes(ty: &Type) -> Type {
    match ty {
        Type::Bytes => Type::String,
        Type::List(item) => Type::List(Box::new(without_bytes(item))),
        Type::Map(item) => Type::Map(Box::new(without_bytes(item))),
        ty => ty.clone(),
    }
}

/// A form has texts, and lists and maps of them; a multipart body has a file as well.
pub(super) fn flat_body(schemas: &mut Schemas<'_>, encoding: Body, operation: &mut Operation) {
    let params = std::mem::take(&mut operation.params);
    for mut param in params {
        if param.location != ParamLocation::Body {
            operation.params.push(param);
            continue;
        }
        let file = match &param.field.ty {
            Type::Bytes => true,
            Type::List(item) => **item == Type::Bytes,
            _ => false,
        };
        if file && encoding == Body::Multipart && operation.upload.is_none() {
            if param.field.ty != Type::Bytes {
                schemas.report.note(
                    NoteKind::Weaker,
                    &param.pointer,
                    "several files: one is sent",
                );
            }
            operation.upload = Some(param.field.name.clone());
            param.field.ty = Type::Bytes;
            operation.params.push(param);
            continue;
        }
        if file {
            schemas
                .report
                .note(NoteKind::Missing, &param.pointer, "another file: `string`");
            param.field.ty = Type::String;
        }
        param.field.ty = schemas.outside_json(param.field.ty, &param.pointer);
        let single = |ty: &Type| is_single(ty, &schemas.shapes);
        let flat = match &param.field.ty {
            Type::List(item) | Type::Map(item) => single(item),
            ty => single(ty),
        };
        if !flat {
            schemas
                .report
                .note(NoteKind::Json, &param.pointer, "an object in a form");
            param.field.ty = Type::Json;
        }
        operation.params.push(param);
    }
}

/// Status and content of the response that says that a call succeeded: the first of 2xx with content, else the first of
/// 2xx, else `default`.
pub(super) fn response<'d>(
    schemas: &mut Schemas<'d>,
    value: &'d Value,
    pointer: &str,
) -> (Option<u16>, Option<Type>) {
    let at = step(pointer, "responses");
    let mut good: Vec<(&str, &'d Value)> = value
        .at("responses")
        .members()
        .filter(|(code, _)| code.starts_with('2'))
        .collect();
    good.sort_by_key(|(code, _)| code.to_uppercase());
    if good.is_empty() {
        good.extend(
            value
                .at("responses")
                .get("default")
                .map(|value| ("default", value)),
        );
    }
    let mut status = good.first().and_then(|(code, _)| code.parse().ok());
    let mut found = None;
    for (code, response) in good {
        let Some((response, at)) = schemas.follow(response, &step(&at, code)) else {
            continue;
        };
        let wanted: [fn(&str) -> bool; 2] = [is_json, is_any];
        let Some((media, content)) = best(response.at("content"), &wanted) else {
            continue;
        };
        let at = step(&step(&at, "content"), media);
        if found.is_some() {
            schemas.report.note(
                NoteKind::Weaker,
                &at,
                "another successful response: the first is read",
            );
            break;
        }
        status = code.parse().ok();
        if matches!(status, Some(204 | 205)) {
            let what = format!("a response of status {code} has no content: `200`");
            schemas.report.note(NoteKind::Weaker, &at, what);
            status = None;
        }
        found = Some(
            if is_json(essence(media))
                || (is_any(essence(media)) && content.get("schema").is_some())
            {
                schemas
                    .convert(content.at("schema"), &step(&at, "schema"))
                    .ty
            } else {
                if essence(media) != "application/octet-stream" {
                    schemas.report.note(
                        NoteKind::Bytes,
                        &at,
                        format!("a response of type `{media}`"),
                    );
                }
                Type::Bytes
            },
        );
    }
    (status.filter(|status| (200..300).contains(status)), found)
}
