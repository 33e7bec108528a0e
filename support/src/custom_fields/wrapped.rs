//! How webhooks of version 2 write custom fields: each with its `type` beside it. It is taken off when a value is read,
//! so that there is one set of types.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// The member that says what the value is.
pub(super) const TYPE: &str = "type";

/// The value as API v2 writes it. What is not wrapped stays as it is.
///
/// Told by shape, and not by what `type` says: a type that is new looks like one of these.
pub(super) fn unwrapped(value: &Value) -> Cow<'_, Value> {
    let Value::Object(members) = value else {
        return Cow::Borrowed(value);
    };
    if !members.get(TYPE).is_some_and(Value::is_string) {
        return Cow::Borrowed(value);
    }
    if let Some(Value::Array(chosen)) = members.get("values") {
        let ids = chosen
            .iter()
            .map(|one| one.get("id").unwrap_or(one).clone());
        return Cow::Owned(ids.collect());
    }
    if let Some(from) = members.get("from") {
        return Cow::Owned(Value::Object(range(from, members)));
    }
    match (members.get("id"), members.get("value")) {
        (Some(id), None) => Cow::Borrowed(id),
        (None, Some(value)) if members.len() == 2 => Cow::Borrowed(value),
        // Amounts, times and addresses are objects in any case.
        _ => Cow::Borrowed(value),
    }
}

/// With `value` for `from`.
fn range(from: &Value, members: &Map<String, Value>) -> Map<String, Value> {
    let others = members.iter().filter(|(name, _)| *name != "from");
    [("value".to_owned(), from.clone())]
        .into_iter()
        .chain(others.map(|(name, value)| (name.clone(), value.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use callsheet_runtime::decode::{Decode, from_str};
    use callsheet_runtime::{Date, Time};

    use crate::{
        Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
    };

    fn get<T: Decode>(value: &serde_json::Value) -> Option<T> {
        let fields: CustomFields = from_str(&json!({ "key": value }).to_string()).unwrap();
        assert_eq!(fields.value("key").as_ref(), Some(value), "kept as it came");
        fields.get("key").unwrap()
    }

    #[test]
    fn every_type_reads_as_in_the_api() {
        let text = json!({"type": "varchar", "value": "By Friday"});
        assert_eq!(get::<String>(&text).as_deref(), Some("By Friday"));
        let number = json!({"type": "double", "value": 12.5});
        assert_eq!(get::<f64>(&number), Some(12.5));
        let money = json!({"type": "monetary", "value": 200, "currency": "EUR"});
        assert_eq!(get(&money), Some(Monetary::new(200.0, "EUR")));
        let option = json!({"type": "enum", "id": 17});
        assert_eq!(get(&option), Some(OptionId::new(17)));
        let options = json!({"type": "set", "values": [{"id": 13}, {"id": 14}]});
        assert_eq!(get(&options), Some(OptionIds::from([13, 14])));
        assert_eq!(get::<Vec<i64>>(&options), Some(vec![13, 14]));
        for kind in ["user", "people", "org"] {
            assert_eq!(get(&json!({"type": kind, "id": 7})), Some(7_i64), "{kind}");
        }
        let phone = json!({"type": "phone", "value": "555-0101"});
        assert_eq!(get::<String>(&phone).as_deref(), Some("555-0101"));
    }

    #[test]
    fn so_do_days_and_times() {
        let (monday, friday) = (
            Date::new(2026, 11, 23).unwrap(),
            Date::new(2026, 11, 27).unwrap(),
        );
        let (nine, five) = (Time::new(9, 0, 0).unwrap(), Time::new(17, 0, 0).unwrap());
        let date = json!({"type": "date", "value": "2026-11-23"});
        assert_eq!(get(&date), Some(monday.clone()));
        let range = json!({"type": "daterange", "from": "2026-11-23", "until": "2026-11-27"});
        assert_eq!(get(&range), Some(DateRange::new(monday, friday)));
        let time = json!({"type": "time", "value": "09:00:00", "timezone_id": 310});
        assert_eq!(
            get(&time),
            Some(TimeOfDay::new(nine.clone()).in_timezone("310"))
        );
        let times = json!({"type": "timerange", "from": "09:00:00", "until": "17:00:00", "timezone_id": 310});
        assert_eq!(
            get(&times),
            Some(TimeRange::new(nine, five).in_timezone("310"))
        );
        let address = json!({"type": "address", "value": "Main St 1", "locality": "Springfield"});
        let address = get::<Address>(&address).unwrap();
        assert_eq!(address.locality.as_deref(), Some("Springfield"));
    }

    #[test]
    fn what_is_empty_is_nothing() {
        for empty in [
            json!(null),
            json!({"type": "varchar", "value": null}),
            json!({"type": "enum", "id": null}),
            json!({"type": "daterange", "from": null, "until": null}),
        ] {
            assert_eq!(get::<DateRange>(&empty), None, "{empty}");
        }
        assert_eq!(get::<f64>(&json!({"type": "double", "value": ""})), None);
        // A field of one's own API may well have a member of that name.
        let odd = json!({"type": 3, "value": 5});
        assert_eq!(get(&odd), Some(odd.clone()));
    }
}
