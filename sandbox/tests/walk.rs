//! Operations with the least that they take, of `crm` and of a spec without a company: the answer succeeds and is what the
//! spec says is returned. And every operation of every surface with too little, too much, or a value that is not listed: it is
//! refused, and the refusal names the parameter.

mod support;

use std::path::Path;

use callsheet_dialect::model::{
    Api, Literal, Method, ModelKind, Operation, ParamLocation, Repr, Scalar, Type,
    UnknownParameters,
};
use pipedrive_sandbox::{Sandbox, read_spec};
use serde_json::{Value, json};
use support::call::{Call, File};
use support::{Server, TOKEN, fixture_spec};

/// What the first record with an id of text is called.
const FIRST: &str = "00000000-0000-4000-8000-000000000001";
/// And where it has a key in the place of an id.
const FIRST_KEY: &str = "0000000000000000000000000000000000000001";
/// What is uploaded where a file is taken.
const FILE: File = File {
    name: "a.txt",
    bytes: b"hello",
};

fn spec() -> Vec<Api> {
    let spec = read_spec(Path::new("../spec")).unwrap_or_else(|error| panic!("{error}"));
    spec.surfaces
}

/// A value of a type, of records that are there.
fn value(api: &Api, ty: &Type) -> Value {
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::String => FIRST.into(),
            Scalar::Integer | Scalar::Number | Scalar::Money | Scalar::Flag => 1.into(),
            Scalar::Boolean => true.into(),
            Scalar::Date => "2026-11-23".into(),
            Scalar::Time => "10:15".into(),
            Scalar::DateTime => "2026-11-23T10:15:00Z".into(),
            Scalar::Json | Scalar::Bytes => json!({}),
        },
        Type::List(item) => json!([value(api, item)]),
        Type::Map(item) => json!({ "key": value(api, item) }),
        Type::Nullable(item) => value(api, item),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Record { fields } => {
                let required = fields.iter().filter(|field| field.required.is_when_sent());
                let members = required.map(|field| (field.name.clone(), value(api, &field.ty)));
                Value::Object(members.collect())
            }
            ModelKind::Enum { values, .. } => match &values[0].value {
                Literal::String(text) => text.as_str().into(),
                Literal::Integer(number) => (*number).into(),
            },
            ModelKind::Id {
                repr: Repr::Integer,
            } => 1.into(),
            ModelKind::Id { repr: Repr::String } => FIRST.into(),
            ModelKind::External { json, .. } => value(api, json),
            ModelKind::Union { by, alternatives } => {
                let first = &alternatives[0];
                let mut value = value(api, &first.ty);
                if let (Some(by), Some(members)) = (by, value.as_object_mut()) {
                    members.insert(by.clone(), first.name.as_str().into());
                }
                value
            }
        },
    }
}

/// What does not fit, each as where and what.
fn misfits(api: &Api, ty: &Type, value: &Value, at: &str) -> Vec<String> {
    let expect = |fits: bool| {
        let misfit = || format!("{at}: {value} is no {ty:?}");
        if fits { Vec::new() } else { vec![misfit()] }
    };
    match ty {
        Type::Scalar(scalar) => expect(match scalar {
            Scalar::Integer => value.is_i64(),
            Scalar::Number | Scalar::Money => value.is_number(),
            Scalar::Boolean => value.is_boolean(),
            Scalar::Flag => value == 0 || value == 1,
            Scalar::String | Scalar::Date | Scalar::Time | Scalar::DateTime => value.is_string(),
            Scalar::Json | Scalar::Bytes => true,
        }),
        Type::List(item) => match value.as_array() {
            Some(items) => items
                .iter()
                .flat_map(|value| misfits(api, item, value, &format!("{at}[]")))
                .collect(),
            None => expect(false),
        },
        Type::Map(item) => match value.as_object() {
            Some(members) => members
                .iter()
                .flat_map(|(key, value)| misfits(api, item, value, &format!("{at}.{key}")))
                .collect(),
            None => expect(false),
        },
        Type::Nullable(_) if value.is_null() => Vec::new(),
        Type::Nullable(item) => misfits(api, item, value, at),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Record { fields } if value.is_object() => fields
                .iter()
                .flat_map(|field| {
                    let at = format!("{at}.{}", field.name);
                    match &value[&field.name] {
                        Value::Null if field.required.is_always() => vec![format!("{at}: missing")],
                        Value::Null => Vec::new(),
                        member => misfits(api, &field.ty, member, &at),
                    }
                })
                .collect(),
            ModelKind::Record { .. } => expect(false),
            ModelKind::External { json, .. } => misfits(api, json, value, at),
            // Enums are open: a company can have more values than the spec lists.
            ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => expect(match repr {
                Repr::Integer => value.is_i64(),
                Repr::String => value.is_string(),
            }),
            ModelKind::Union { alternatives, .. } => {
                let fits = |ty: &Type| misfits(api, ty, value, at).is_empty();
                expect(alternatives.iter().any(|one| fits(&one.ty)))
            }
        },
    }
}

/// A call with the least that the operation takes.
fn least<'a>(api: &'a Api, operation: &'a Operation) -> Call<'a> {
    let required = operation.params.iter().filter(|param| param.required);
    let arguments = required.map(|param| match &*param.name {
        "field_code" => (param, FIRST_KEY.into()),
        _ => (param, value(api, &param.ty)),
    });
    Call {
        arguments: arguments.collect(),
        file: Some(FILE),
        ..Call::new(api, operation)
    }
}

/// Calls operations with the least that they take, and says which do not succeed or return something else than the spec says.
fn wrong_answers<'a>(
    server: &Server,
    api: &Api,
    operations: impl Iterator<Item = &'a Operation>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for operation in operations {
        let call = least(api, operation);
        let reply = call.send(server);
        let name = call.name();
        if !(200..300).contains(&reply.status) {
            wrong.push(format!("{name}: {} {}", reply.status, reply.text()));
            continue;
        }
        let Some(ty) = &operation.returns.ty else {
            continue;
        };
        if *ty != Type::Scalar(Scalar::Bytes) {
            let body = reply.value();
            let payload = operation.returns.at.iter().fold(&body, |at, key| &at[key]);
            let misfits = misfits(api, ty, payload, "it");
            wrong.extend(misfits.iter().map(|misfit| format!("{name}: {misfit}")));
        }
    }
    wrong
}

/// The operations of a surface, deletions last and in reverse: a record takes with it what belongs to it, which the spec
/// describes after it.
fn deletions_last(api: &Api) -> impl Iterator<Item = &Operation> {
    let operations = api.operations().map(|(_, operation)| operation);
    let (deletions, others): (Vec<_>, Vec<_>) =
        operations.partition(|operation| operation.method == Method::Delete);
    others.into_iter().chain(deletions.into_iter().rev())
}

/// The other surfaces need more than the least: `documented` calls them.
#[test]
fn every_operation_of_crm_answers_what_it_says_it_returns() {
    let server = Server::new();
    let spec = spec();
    let crm = spec.iter().find(|api| api.name == "crm").expect("crm");
    let wrong = wrong_answers(&server, crm, deletions_last(crm));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_operation_without_a_company_answers_what_it_says_it_returns() {
    for surfaces in [fixture_spec().surfaces, spec()] {
        let server = Server::start(Sandbox::builder().spec(surfaces.clone()));
        for api in &surfaces {
            // There is one record of a kind, which several operations delete.
            let operations = deletions_last(api).inspect(|operation| {
                if operation.method == Method::Delete {
                    let reset = server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
                    assert_eq!(reset.status, 200, "{}", reset.text());
                }
            });
            let wrong = wrong_answers(&server, api, operations);
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        }
    }
}

#[test]
fn every_operation_refuses_what_does_not_fit() {
    // What does not fit is refused before any record is looked at.
    let server = Server::empty();
    let mut accepted = Vec::new();
    let mut refuse = |call: &Call<'_>, name: &str, why: &str| {
        let reply = call.send(&server);
        let body = reply.value();
        let says = |name: &str| body[name].as_str().is_some_and(|text| !text.is_empty());
        let fits = body["success"] == false && body["data"].is_null() && says("code");
        let is_named = body["error"].as_str().is_some_and(|it| it.contains(name));
        if reply.status != 400 || !fits || !is_named || !says("error_info") {
            let call = call.name();
            accepted.push(format!("{call}, {name} {why}: {} {body}", reply.status));
        }
    };
    for api in &spec() {
        for (_, operation) in api.operations() {
            // What lives elsewhere has rules of its own: the tests of OAuth have them.
            if operation.base_url.is_some() {
                continue;
            }
            let mut call = least(api, operation);
            call.query = vec![("no_such_parameter".to_owned(), 1.into())];
            if api.unknown_parameters == UnknownParameters::Refused {
                refuse(&call, "no_such_parameter", "added");
            }
            call.query.clear();
            if let Some(upload) = &operation.upload {
                call.file = None;
                refuse(&call, &upload.part, "left out");
                call.file = Some(FILE);
            }
            for at in 0..call.arguments.len() {
                let (param, value) = call.arguments[at].clone();
                if param.location != ParamLocation::Path {
                    call.arguments.remove(at);
                    refuse(&call, &param.name, "left out");
                    call.arguments.insert(at, (param, value));
                }
            }
            for param in &operation.params {
                let Some(wrong) = unlisted(api, &param.ty) else {
                    continue;
                };
                let mut call = least(api, operation);
                call.arguments.retain(|(given, _)| given.name != param.name);
                call.arguments.push((param, wrong));
                refuse(&call, &param.name, "of a value that is not listed");
            }
        }
    }
    assert!(accepted.is_empty(), "{}", accepted.join("\n"));
}

/// A value that an enum does not list, for a type that is one or a list of one.
fn unlisted(api: &Api, ty: &Type) -> Option<Value> {
    match ty {
        Type::List(item) => unlisted(api, item).map(|value| json!([value])),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Enum { repr, .. } => Some(match repr {
                Repr::String => "no-such-value".into(),
                Repr::Integer => (-77).into(),
            }),
            _ => None,
        },
        _ => None,
    }
}
