//! Properties of custom fields that hold for any input: what is read is kept, and what is written reads back.

use callsheet_runtime::Extra;
use callsheet_runtime::decode::{Decode, from_str, from_value};
use callsheet_runtime::encode::Encode;
use callsheet_runtime::operation::DateTimeFormat;
use callsheet_runtime::private::write_json;
use proptest::prelude::*;
use serde_json::Value;

use crate::{
    Address, CustomFields, DateRange, FlatFields as _, Monetary, OptionId, OptionIds, TimeOfDay,
    TimeRange,
};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        // Halves, so that a float's text is the same in every writer.
        any::<i32>().prop_map(|number| Value::from(f64::from(number) + 0.5)),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// The JSON that a value is sent as.
fn written(value: impl Encode) -> String {
    let mut text = String::new();
    write_json(&mut text, &value.encode(), DateTimeFormat::Rfc3339).expect("writable");
    text
}

/// Something like the value of a custom field, and now and then just one.
fn any_field() -> impl Strategy<Value = Value> {
    const NAMES: &[&str] = &[
        "value",
        "currency",
        "until",
        "timezone_id",
        "route",
        "id",
        "label",
    ];
    let scalar = prop_oneof![
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 4.0)),
        any::<i64>().prop_map(Value::from),
        "[0-9:,. -]{0,12}".prop_map(Value::from),
        any_json(),
    ];
    let names = prop::sample::subsequence(NAMES, 1..=NAMES.len());
    let values = prop::collection::vec(scalar.clone(), NAMES.len());
    let object = (names, values).prop_map(|(names, values)| {
        let members = names.into_iter().map(str::to_owned).zip(values);
        Value::Object(members.collect())
    });
    prop_oneof![scalar, object]
}

/// What can be read can be written, and reads back as the same.
fn reads_back<T: Decode + Encode + Clone + PartialEq + std::fmt::Debug>(value: &Value) {
    if let Ok(read) = from_value::<T>(value) {
        let text = written(read.clone());
        assert_eq!(from_str::<Option<T>>(&text), Ok(Some(read)), "{text}");
    }
}

proptest! {
    #[test]
    fn custom_fields_are_kept_as_they_come(fields in prop::collection::btree_map(any::<String>(), any_json(), 1..5)) {
        let text = serde_json::to_string(&fields).unwrap();
        let read: CustomFields = from_str(&text).unwrap();
        prop_assert_eq!(serde_json::from_str::<Value>(&written(read.clone())).unwrap(), serde_json::to_value(&fields).unwrap());
        prop_assert_eq!(fields.into_iter().collect::<CustomFields>(), read);
    }

    #[test]
    fn values_of_custom_fields_read_back(value in any_field()) {
        reads_back::<Monetary>(&value);
        reads_back::<DateRange>(&value);
        reads_back::<TimeRange>(&value);
        reads_back::<TimeOfDay>(&value);
        reads_back::<Address>(&value);
        if let Ok(option) = from_value::<OptionId>(&value) {
            prop_assert_eq!(from_str(&written(option.clone())), Ok(OptionId::new(option.id)));
        }
        if let Ok(options) = from_value::<OptionIds>(&value) {
            let ids: OptionIds = options.iter().map(|option| option.id).collect();
            prop_assert_eq!(from_str::<OptionIds>(&written(options)), Ok(ids));
        }
    }

    #[test]
    fn any_members_can_be_asked_for_custom_fields(names in prop::collection::vec("[0-9a-f]{40}(_(currency|until|route|x))?|.{0,42}", 0..6), value in any_field()) {
        let mut extra = Extra::default();
        for name in &names {
            extra.insert(name.clone(), value.clone());
        }
        let fields = extra.custom_fields();
        for (key, value) in &fields {
            prop_assert_eq!(extra.custom_field::<Value>(key), fields.get(key), "{}", value);
            prop_assert!(names.iter().any(|name| name.starts_with(key)));
        }
        for name in &names {
            // Whatever it says, it says it without a panic.
            let _ = extra.custom_field::<Monetary>(name);
        }
    }
}
