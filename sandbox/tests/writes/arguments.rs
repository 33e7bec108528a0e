//! Random arguments of an operation. What one argument demands of another, and no type says, stands here.

use callsheet_dialect::model::{
    Api, Body, CustomType, EntityId, Method, Operation, Param, ParamLocation, Type,
};
use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::records::{Path, Records};
use crate::spec::{custom_field, whole};
use crate::values::{Maker, option_ids};

/// What a request has.
pub(crate) struct Arguments {
    pub(crate) path: Path,
    /// The others, by name. Custom fields are nested here, however they travel.
    pub(crate) given: Map<String, Value>,
}

impl Arguments {
    /// What stands for the placeholders, in their order.
    pub(crate) fn values(&self) -> Vec<Value> {
        self.path.iter().map(|(_, value)| value.clone()).collect()
    }
}

/// Random arguments; `None` where something that they refer to is not there.
pub(crate) fn make<'a>(
    records: &mut Records<'a>,
    random: &mut Random,
    api: &'a Api,
    operation: &'a Operation,
) -> Option<Arguments> {
    let spec = records.spec;
    let path = records.path(api, operation, random)?;
    let entity = spec
        .entity(api, operation)
        .map(|id| spec.company.entity(id));
    let share = u64::try_from(random.between(10, 90)).unwrap_or(50);
    let again = again(records, random, api, operation, &path);
    let mut given = Map::new();
    let params = operation.params.iter();
    let mut params: Vec<&Param> = params
        .filter(|it| !matches!(it.location, ParamLocation::Path | ParamLocation::Header))
        .collect();
    random.shuffle(&mut params);
    for (at, param) in params.iter().enumerate() {
        // A change changes something.
        let last = at + 1 == params.len() && given.is_empty();
        if !param.required && !last && !random.chance(share) {
            continue;
        }
        let known = again.as_ref().and_then(|known| known.get(&param.name));
        let is_id = matches!(&*param.name, "id" | "ids");
        let value = match known {
            Some(value)
                if operation.body != Body::Value
                    && (operation.method == Method::Delete || random.chance(30)) =>
            {
                Some(value.clone())
            }
            _ if is_id => own_id(records, random, api, operation, param, &path),
            _ => {
                let write = spec.target(api, operation, &param.name);
                let mut maker = Maker {
                    records,
                    random,
                    api,
                };
                maker.argument(entity, param, write.as_ref())
            }
        };
        match value {
            Some(value) => drop(given.insert(param.name.clone(), value)),
            None if param.required => return None,
            None => {}
        }
    }
    if given.is_empty() && !params.is_empty() {
        return None;
    }
    let mut arguments = Arguments { path, given };
    settle(records, random, api, operation, &mut arguments);
    Some(arguments)
}

/// The arguments of a write to the same path that was accepted.
fn again(
    records: &Records<'_>,
    random: &mut Random,
    api: &Api,
    operation: &Operation,
    path: &Path,
) -> Option<Map<String, Value>> {
    let values: Vec<&Value> = path.iter().map(|(_, value)| value).collect();
    let known = records.accepted(api, &whole(operation));
    let same: Vec<_> = known
        .iter()
        .filter(|it| it.path.iter().eq(values.iter().copied()))
        .collect();
    random.pick(&same).map(|it| it.arguments.clone())
}

/// Ids, beside the path, of what the list at the operation's path gives.
fn own_id<'a>(
    records: &mut Records<'a>,
    random: &mut Random,
    api: &'a Api,
    operation: &Operation,
    param: &Param,
    path: &Path,
) -> Option<Value> {
    let mut values = records.values_at(api, &whole(operation), param, path);
    if values.is_empty()
        && let Some(entity) = records.spec.entity(api, operation)
    {
        values = records.ids(entity, random);
    }
    if !matches!(param.ty, Type::List(_)) {
        // One text id of the caller's own choice.
        return match random.pick(&values) {
            Some(value) if operation.method != Method::Post => Some(value.clone()),
            _ => Some(format!("id-{}", random.between(1, 1_000_000)).into()),
        };
    }
    let (one, other) = (random.pick(&values)?.clone(), random.pick(&values)?.clone());
    Some(if one == other {
        json!([one])
    } else {
        json!([one, other])
    })
}

/// Makes arguments agree with each other.
#[expect(clippy::too_many_lines, reason = "a case for each agreement")]
fn settle<'a>(
    records: &mut Records<'a>,
    random: &mut Random,
    api: &'a Api,
    operation: &'a Operation,
    arguments: &mut Arguments,
) {
    let spec = records.spec;
    let way = whole(operation);
    let given = &mut arguments.given;
    let ids = |records: &mut Records<'a>, random: &mut Random, name: &str| {
        let (entity, _) = spec.company.named(name).expect("an entity");
        records.ids(entity, random)
    };
    if way.ends_with("/options") {
        settle_options(records, random, api, operation, arguments);
        return;
    }
    // Mostly, not always: that what does not agree is refused is worth a call.
    if random.chance(85) {
        settle_deal(given);
    }
    match (&*api.name, &*way) {
        ("v2", "deals/{}/discounts" | "deals/{}/discounts/{}") if given.contains_key("amount") => {
            given.insert("amount".to_owned(), random.between(1, 100).into());
        }
        // The conditions of a filter are about records of its type.
        ("v1", "filters" | "filters/{}") if given.contains_key("conditions") => {
            let kinds = [
                ("deals", "deal", "deal_field"),
                ("people", "person", "person_field"),
                ("org", "organization", "organization_field"),
            ];
            let (ty, object, fields) = *random.pick(&kinds).expect("a kind");
            if given.contains_key("type") {
                given.insert("type".to_owned(), ty.into());
            }
            let (of, _) = spec.company.named(fields).expect("an entity");
            let mut lists = records.readers[&of].iter().copied();
            let list = lists.find(|it| it.api.name == "v1" && it.lists);
            let list = list.expect("a list of fields");
            let fields = records.items(list.api, list.operation, &[]);
            let fields: Vec<Value> = fields.iter().map(|field| field["id"].clone()).collect();
            let condition = json!({
                "object": object,
                "field_id": random.pick(&fields),
                "operator": random.pick(&["IS NULL", "IS NOT NULL"]),
                "value": null,
                "extra_value": null,
            });
            let conditions = json!({"glue": "and", "conditions": [
                {"glue": "and", "conditions": [condition]},
                {"glue": "or", "conditions": []},
            ]});
            given.insert("conditions".to_owned(), conditions);
        }
        ("v1", "goals" | "goals/{}") => {
            let users = ids(records, random, "user");
            if given.contains_key("assignee") {
                given.insert(
                    "assignee".to_owned(),
                    json!({"id": random.pick(&users), "type": "person"}),
                );
            }
            if given.contains_key("type") {
                let pipelines = ids(records, random, "pipeline");
                let params = json!({"pipeline_id": [random.pick(&pipelines)]});
                let name = random.pick(&["deals_won", "deals_started"]);
                given.insert("type".to_owned(), json!({"name": name, "params": params}));
            }
            if given.contains_key("expected_outcome") {
                let outcome =
                    json!({"target": random.between(1, 90), "tracking_metric": "quantity"});
                given.insert("expected_outcome".to_owned(), outcome);
            }
            if given.contains_key("duration") {
                let duration = json!({"start": "2026-01-01", "end": format!("2026-12-{}", random.between(10, 30))});
                given.insert("duration".to_owned(), duration);
            }
        }
        ("v1", "roles/{}/pipelines") => {
            let pipelines = ids(records, random, "pipeline");
            let lists = json!({
                "add": format!("[{}]", random.pick(&pipelines).cloned().unwrap_or_default()),
                "remove": format!("[{}]", random.pick(&pipelines).cloned().unwrap_or_default()),
            });
            given.insert("visible_pipeline_ids".to_owned(), lists);
        }
        ("v1", "files/remote" | "files/remoteLink") => {
            let kinds = [
                ("deal", "deal"),
                ("person", "person"),
                ("organization", "organization"),
            ];
            let (ty, entity) = *random.pick(&kinds).expect("a kind");
            let ids = ids(records, random, entity);
            given.insert("item_type".to_owned(), ty.into());
            given.insert(
                "item_id".to_owned(),
                random.pick(&ids).cloned().unwrap_or_default(),
            );
        }
        ("v1", "channels/messages/receive") => {
            let channels: Vec<Value> = records
                .accepted(api, "channels/{}")
                .iter()
                .map(|it| it.path[0].clone())
                .collect();
            if let Some(channel) = random.pick(&channels) {
                given.insert("channel_id".to_owned(), channel.clone());
            }
        }
        ("v2", "deals/{}/products" | "deals/{}/products/bulk") => {
            // A variation is one of the product, and cycles and discounts go with some settings alone.
            let items = given.get_mut("data").and_then(Value::as_array_mut);
            let items = items.into_iter().flatten();
            for item in items.filter_map(Value::as_object_mut) {
                item.remove("product_variation_id");
                for member in ["billing_frequency_cycles", "discount", "discount_type"] {
                    if random.chance(80) {
                        item.remove(member);
                    }
                }
            }
        }
        // Conversations are known by their messages alone, links by what they were made with.
        ("v1", "channels/{}/conversations/{}") => {
            let messages = records.accepted(api, "channels/messages/receive").to_vec();
            if let Some(message) = random.pick(&messages) {
                arguments.path[0].1 = message.arguments["channel_id"].clone();
                arguments.path[1].1 = message.arguments["conversation_id"].clone();
            }
        }
        ("v1", "meetings/userProviderLinks") => {
            let digits = format!("{:016x}{:016x}", random.number(), random.number());
            let (before, after) = digits.split_at(16);
            let id = format!(
                "{}-{}-4{}-8{}-{}",
                &before[..8],
                &before[8..12],
                &before[13..],
                &after[1..4],
                &after[4..]
            );
            given.insert("user_provider_id".to_owned(), id.into());
        }
        // What is planned of a project belongs to it.
        ("v1", "projects/{}/plan/activities/{}" | "projects/{}/plan/tasks/{}") => {
            let list = if way.contains("tasks") {
                "tasks"
            } else {
                "activities"
            };
            let mut operations = api.operations().map(|(_, it)| it);
            let list = operations.find(|it| {
                it.method == Method::Get && whole(it) == format!("projects/{{}}/{list}")
            });
            let Some(list) = list else { return };
            let mut projects = ids(records, random, "project");
            random.shuffle(&mut projects);
            // Those of the sample data have activities, archived or not.
            projects.extend([1, 2, 3].map(Value::from));
            for project in projects {
                let id = ("id".to_owned(), project.clone());
                let items = records.items(api, list, &[id]);
                if let Some(item) = random.pick(&items) {
                    arguments.path[0].1 = project;
                    arguments.path[1].1 = item["id"].clone();
                    break;
                }
            }
        }
        ("v1", "meetings/userProviderLinks/{}") => {
            let links = records.accepted(api, "meetings/userProviderLinks").to_vec();
            if let Some(link) = random.pick(&links) {
                arguments.path[0].1 = link.arguments["user_provider_id"].clone();
            }
        }
        _ => {}
    }
}

/// A stage is one of its pipeline, a phase one of its board, and moments are those of the status.
fn settle_deal(given: &mut Map<String, Value>) {
    for (part, whole) in [("stage_id", "pipeline_id"), ("phase_id", "board_id")] {
        if given.contains_key(part) && given.len() > 1 {
            given.remove(whole);
        }
    }
    let status = given.get("status").cloned().unwrap_or_default();
    for (member, of) in [
        ("won_time", &["won"][..]),
        ("lost_time", &["lost"]),
        ("lost_reason", &["lost"]),
        ("close_time", &["won", "lost"]),
    ] {
        if !of.iter().any(|of| status == **of) && given.len() > 1 {
            given.remove(member);
        }
    }
}

/// Options are those of a field that has some.
fn settle_options<'a>(
    records: &mut Records<'a>,
    random: &mut Random,
    api: &'a Api,
    operation: &Operation,
    arguments: &mut Arguments,
) {
    let Some(of) = records.spec.entity(api, operation) else {
        return;
    };
    let mut fields = records.of(of, random);
    fields.retain(|field| {
        let has_options = matches!(field["field_type"].as_str(), Some("enum" | "set"));
        has_options && field["is_custom_field"] == true
    });
    let Some(field) = random.pick(&fields) else {
        return;
    };
    arguments.path[0].1 = field["field_code"].clone();
    let mut ids = option_ids(field);
    random.shuffle(&mut ids);
    let given = arguments
        .given
        .get_mut("options")
        .and_then(Value::as_array_mut);
    let Some(given) = given else { return };
    if given.iter().any(|option| !option["id"].is_null()) {
        // No option twice.
        given.truncate(ids.len());
        for (option, id) in given.iter_mut().zip(ids) {
            option["id"] = id;
        }
    }
}

/// Custom fields as members beside the others.
pub(crate) fn flat(
    records: &mut Records<'_>,
    random: &mut Random,
    of: EntityId,
    values: &Map<String, Value>,
) -> Map<String, Value> {
    let mut members = Map::new();
    for definition in records.of(of, random) {
        let Some((key, value)) = definition["field_code"]
            .as_str()
            .and_then(|key| Some((key, values.get(key)?)))
        else {
            continue;
        };
        let types = &records.spec.company.custom_types;
        let ty = types
            .iter()
            .find(|(name, _)| definition["field_type"] == **name);
        match ty.map(|(_, ty)| ty) {
            Some(CustomType::Object(parts)) if value.is_object() => {
                for (at, part) in parts.iter().enumerate() {
                    let name = if at == 0 {
                        key.to_owned()
                    } else {
                        format!("{key}_{}", part.name)
                    };
                    if let Some(value) = value.get(&part.name) {
                        members.insert(name, value.clone());
                    }
                }
            }
            Some(CustomType::Options) if value.is_array() => {
                let ids: Vec<String> = value
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(ToString::to_string)
                    .collect();
                members.insert(key.to_owned(), ids.join(",").into());
            }
            Some(CustomType::Option) if !value.is_null() => {
                members.insert(key.to_owned(), value.to_string().into());
            }
            _ => drop(members.insert(key.to_owned(), value.clone())),
        }
    }
    members
}

/// The entity that defines the custom fields of an operation's records.
pub(crate) fn definitions(
    records: &Records<'_>,
    api: &Api,
    operation: &Operation,
) -> Option<EntityId> {
    let entity = records.spec.entity(api, operation)?;
    custom_field(records.spec.company.entity(entity)).map(|(_, of)| of)
}
