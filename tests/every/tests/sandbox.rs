//! Every resource of `crm` in the sandbox, over real HTTP: a record has what it was created with, is found by each filter with
//! its own value and not with another, and by all of them at once nothing else is. It can be changed in every parameter, and is
//! deleted under its id. So client and sandbox, which read the spec each by itself, mean the same by what is on the wire.

use std::collections::BTreeSet;

use callsheet_dialect::model::{Api, Literal, ModelKind, Operation, Param, Resource, Scalar, Type};
use pipedrive_every::{Arguments, CALLS, Clients, Ending};
use pipedrive_sandbox::Sandbox;
use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::invent::NASTY;
use crate::walk::specs;

/// What the company demands of a parameter beyond its type: the values that the first and the second have. Null is left out
/// of a request.
fn demanded(resource: &str, name: &str) -> Option<[Value; 2]> {
    let custom = |key: &str| [json!({ key: NASTY }), json!({ key: "plain" })];
    let moments = ["2026-01-03T04:05:06Z", "2026-02-03T04:05:06Z"].map(Value::from);
    let [moment, later] = moments;
    Some(match (resource, name) {
        (_, "currency") => ["EUR", "USD"].map(Value::from),
        // The first is won, the second is lost in another pipeline.
        ("deals", "status") => ["won", "lost"].map(Value::from),
        ("deals", "stage_id") => [1, 6].map(Value::from),
        ("deals", "won_time") => [moment, Value::Null],
        ("deals", "lost_time") => [Value::Null, later],
        ("deals", "lost_reason") => [Value::Null, json!(NASTY)],
        // They follow from the activities of the deal.
        ("deals", "next_activity_date" | "next_activity_time" | "next_activity_id") => {
            [Value::Null, Value::Null]
        }
        ("deals", "custom_fields") => custom("dcf558aac1ae4e8c4f849ba5e668430d8df9be12"),
        ("persons", "custom_fields") => custom("fec2a0f60e99ce9c28ee90bb9e7d8fa2d77a5f47"),
        ("organizations", "custom_fields") => custom("f5e6cd6f1707a78dadeeb91c6967c63d6198a9e7"),
        ("organizations", "industry_id") => [41, 42].map(Value::from),
        ("activities", "custom_fields") => custom("eb88048afea8ee209593397865c042fb522eccd3"),
        ("products", "custom_fields") => custom("7a951c7c031296f2a99e72f39d70a064f3b6a5f5"),
        _ => return None,
    })
}

/// A value for a parameter: the first and the second differ. There are records with the ids 1 and 2 of each kind.
fn value(api: &Api, ty: &Type, second: bool) -> Value {
    let either = |one: Value, other: Value| if second { other } else { one };
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::String => either(json!(NASTY), json!("plain")),
            Scalar::Integer => either(json!(40), json!(60)),
            Scalar::Number | Scalar::Money => either(json!(1234.5), json!(99.75)),
            Scalar::Boolean => json!(!second),
            Scalar::Flag => either(json!(1), json!(0)),
            Scalar::Date => either(json!("2026-01-28"), json!("2026-02-28")),
            Scalar::Time => either(json!("09:30"), json!("10:30")),
            Scalar::DateTime => {
                either(json!("2026-01-03T04:05:06Z"), json!("2026-02-03T04:05:06Z"))
            }
            Scalar::Json | Scalar::Bytes => panic!("no parameter of `crm` is {scalar:?}"),
        },
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Id { .. } => either(json!(1), json!(2)),
            ModelKind::Enum { values, .. } => match &values[usize::from(second)].value {
                Literal::String(text) => json!(text),
                Literal::Integer(number) => json!(number),
            },
            other => panic!("no parameter of `crm` is {other:?}"),
        },
        Type::List(_) | Type::Map(_) | Type::Nullable(_) => {
            panic!("no parameter of `crm` is {ty:?}")
        }
    }
}

/// Calls an operation; what it returns as its types show it. A list is fetched whole.
async fn call(
    clients: &Clients,
    resource: &Resource,
    operation: &Operation,
    values: Map<String, Value>,
) -> Result<Value, String> {
    let name = (&*resource.name, &*operation.name);
    let named = CALLS
        .iter()
        .find(|call| call.surface == "crm" && (call.resource, call.operation) == name);
    let named = named.unwrap_or_else(|| panic!("{name:?} cannot be called"));
    let with = Arguments {
        values,
        ending: Ending::All,
        ..Arguments::default()
    };
    let result = (named.start)(clients, &with).await;
    result.map_err(|error| format!("{}.{}: {error}", name.0, name.1))
}

/// The ids of the records of a list.
fn ids(list: &Value) -> Vec<&Value> {
    records(list).iter().map(|item| &item["id"]).collect()
}

fn records(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

/// The field that a parameter is about.
fn field(param: &Param) -> &str {
    param.filters.as_deref().unwrap_or(&param.name)
}

#[tokio::test]
async fn every_record_is_found_by_what_it_was_created_with() -> Outcome {
    let specs = specs()?;
    let api = specs.iter().find(|api| api.name == "crm").ok_or("no crm")?;
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let clients = Clients::new(&sandbox.base_url("crm"), sandbox.token())?;
    let mut walked = 0;
    for resource in &api.resources {
        let named = |name: &str| resource.operations.iter().find(|it| it.name == name);
        let [Some(create), Some(list), Some(delete)] = ["create", "list", "delete"].map(named)
        else {
            continue;
        };
        walked += 1;
        let value = |param: &Param, second: bool| match demanded(&resource.name, &param.name) {
            Some(values) => values[usize::from(second)].clone(),
            None => value(api, &param.ty, second),
        };
        let all = |operation: &Operation, second| -> Map<String, Value> {
            let params = operation.params.iter();
            params
                .map(|param| (param.name.clone(), value(param, second)))
                .filter(|(_, value)| !value.is_null())
                .collect()
        };
        let given = all(create, false);
        let created = call(&clients, resource, create, given.clone()).await?;
        assert_has(&created, create, &given, &resource.name);

        let sample = call(&clients, resource, list, Map::new()).await?;
        let mut own_filters = Map::new();
        let mut tried = BTreeSet::new();
        for param in &list.params {
            let name = &param.name;
            // What no request can state, some record of the sample has.
            let has = |record: &&Value| !record[field(param)].is_null();
            let record = Some(&created).filter(has);
            let Some(record) = record.or_else(|| records(&sample).iter().find(has)) else {
                continue;
            };
            tried.insert(name);
            let own = if name == "deleted" {
                json!(false)
            } else {
                set(&record[field(param)])
            };
            if record["id"] == created["id"] {
                own_filters.insert(name.clone(), own.clone());
            }
            let other = [true, false]
                .map(|second| match value(param, second) {
                    Value::Null => self::value(api, &param.ty, second),
                    value => value,
                })
                .into_iter()
                .find(|other| *other != own)
                .ok_or("the values are the same")?;
            for (value, finds) in [(&own, true), (&other, false)] {
                let one = Map::from_iter([(name.clone(), value.clone())]);
                let found = call(&clients, resource, list, one).await?;
                let found = ids(&found).contains(&&record["id"]);
                assert_eq!(found, finds, "{}: {name} = {value}", resource.name);
            }
        }
        let untried = list.params.iter().filter(|it| !tried.contains(&it.name));
        let untried: Vec<_> = untried.map(|it| &it.name).collect();
        assert!(untried.is_empty(), "{}: {untried:?}", resource.name);
        let found = call(&clients, resource, list, own_filters).await?;
        assert_eq!(ids(&found), [&created["id"]], "{}", resource.name);
        let own = |mut values: Map<String, Value>| {
            values.insert("id".to_owned(), created["id"].clone());
            values
        };
        if let Some(update) = named("update") {
            let given = own(all(update, true));
            let changed = call(&clients, resource, update, given.clone()).await?;
            assert_has(&changed, update, &given, &resource.name);
        }
        let deleted = call(&clients, resource, delete, own(Map::new())).await?;
        assert_eq!(deleted, created["id"], "{}", resource.name);
    }
    assert_eq!(walked, 6, "resources that create, list and delete");
    sandbox.shutdown().await;
    Ok(())
}

/// A value, or of a map the entries that are not null: custom fields that have no value are null.
fn set(value: &Value) -> Value {
    let Value::Object(entries) = value else {
        return value.clone();
    };
    let entries = entries.iter().filter(|(_, value)| !value.is_null());
    entries
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// A record has what was written to it.
#[track_caller]
fn assert_has(record: &Value, operation: &Operation, given: &Map<String, Value>, resource: &str) {
    for param in &operation.params {
        let Some(value) = given.get(&param.name) else {
            continue;
        };
        let expected = match (&param.ty, value) {
            // As the surface writes moments.
            (Type::Scalar(Scalar::DateTime), Value::String(text)) => {
                json!(text.replace('T', " ").trim_end_matches('Z'))
            }
            _ => value.clone(),
        };
        let found = set(&record[field(param)]);
        assert_eq!(found, expected, "{resource}: {}", param.name);
    }
}
