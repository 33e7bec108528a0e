use serde_json::json;

use super::*;
use callsheet_runtime::decode::{from_str, from_value};
use callsheet_runtime::operation::DateTimeFormat;
use callsheet_runtime::private::{Unwritable, write_json};
use callsheet_runtime::{Date, Time};

const KEY: &str = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
const OTHER: &str = "d4de1c1518b4531717c676029a45911c340390a6";

callsheet_runtime::id! {
    /// The id of a user.
    pub(crate) UserId(i64)
}

/// The fields of an object with one.
fn one(value: impl Into<Value>) -> CustomFields {
    let value = value.into();
    from_value(&json!({ KEY: value })).unwrap()
}

/// What a value reads as; `None` where it is of another type.
fn read<T: Decode>(value: Value) -> Option<T> {
    one(value).get(KEY).unwrap_or_default()
}

fn fault<T: Decode + fmt::Debug>(value: Value) -> String {
    let fault = one(value).get::<T>(KEY).unwrap_err();
    let (key, reason) = fault.to_string().split_once(KEY).map_or_else(
        || panic!("{fault} names no key"),
        |(before, after)| (before.to_owned(), after.to_owned()),
    );
    assert_eq!(key, "");
    reason
}

fn written(value: impl Encode) -> String {
    let mut out = String::new();
    let argument = value.encode();
    write_json(&mut out, &argument, DateTimeFormat::Space).unwrap();
    out
}

fn time(text: &str) -> Time {
    text.parse().unwrap()
}

fn extra(members: Value) -> Extra {
    let Value::Object(members) = members else {
        panic!("an object")
    };
    let mut extra = Extra::default();
    for (name, value) in members {
        extra.insert(name, value);
    }
    extra
}

#[test]
fn plain_values_are_read_as_what_they_are() {
    assert_eq!(read(json!("a")), Some("a".to_owned()));
    assert_eq!(read(json!(1.5)), Some(1.5));
    assert_eq!(read(json!(7)), Some(7_i64));
    assert_eq!(read(json!(true)), Some(true));
    assert_eq!(read(json!(7)).map(UserId::get), Some(7));
    let date = Date::new(2026, 11, 23).unwrap();
    assert_eq!(read(json!("2026-11-23")), Some(date));
    assert_eq!(read(json!({"a": [1]})), Some(json!({"a": [1]})));
}

#[test]
fn what_is_empty_is_none() {
    for value in [
        json!(null),
        json!({"value": null, "currency": null}),
        json!({"value": null, "currency": "EUR"}),
    ] {
        assert_eq!(one(value.clone()).get::<Monetary>(KEY), Ok(None));
        assert_eq!(one(value.clone()).value(KEY), Some(value), "as it came");
    }
    assert_eq!(one(json!("")).get::<OptionIds>(KEY), Ok(None));
    assert_eq!(one(json!(1)).get::<i64>(OTHER), Ok(None));
    assert_eq!(one(json!(1)).value(OTHER), None);
}

#[test]
fn options_are_read_in_every_form() {
    let labelled = OptionId {
        label: Some("red".into()),
        ..OptionId::new(17)
    };
    assert_eq!(read(json!(17)), Some(OptionId::new(17)));
    assert_eq!(read(json!("17")), Some(OptionId::new(17)));
    assert_eq!(
        read(json!({"id": 17, "label": "red"})),
        Some(labelled.clone())
    );
    for set in [json!([17, 18]), json!("17,18"), json!([{"id": 17}, "18"])] {
        assert_eq!(read(set), Some(OptionIds::from([17, 18])));
    }
    for set in [json!("17"), json!(17), json!({"id": 17})] {
        assert_eq!(read(set), Some(OptionIds::from([17])));
    }
    assert_eq!(
        read(json!([{"id": 17, "label": "red"}])),
        Some(OptionIds::from([labelled]))
    );
    assert_eq!(read(json!([])), Some(OptionIds::default()));
}

#[test]
fn times_are_read_in_every_form() {
    let nine = TimeOfDay::new(time("09:00"));
    assert_eq!(read(json!("09:00:00")), Some(nine.clone()));
    assert_eq!(read(json!({"value": "09:00:00"})), Some(nine.clone()));
    let there = nine.in_timezone("Europe/Tallinn");
    for zone in ["timezone_name", "timezone_id"] {
        let value = json!({"value": "09:00:00", zone: "Europe/Tallinn"});
        assert_eq!(read(value), Some(there.clone()));
        let value = json!({"value": "09:00:00", "until": "17:30:00", zone: "Europe/Tallinn"});
        let hours = TimeRange::new(time("09:00"), time("17:30")).in_timezone("Europe/Tallinn");
        assert_eq!(read(value), Some(hours));
    }
}

#[test]
fn what_a_value_lacks_is_none() {
    let mut amount = Monetary::new(12.5, "EUR");
    amount.currency = None;
    assert_eq!(amount.to_string(), "12.5");
    let mut days = DateRange::new(
        Date::new(2026, 11, 23).unwrap(),
        Date::new(2026, 11, 27).unwrap(),
    );
    days.end = None;
    let mut hours = TimeRange::new(time("09:00"), time("17:30"));
    hours.end = None;
    // Null, absent, and the value alone, as a lead of API v1 has it.
    for value in [
        json!({"value": 12.5, "currency": null}),
        json!({"value": 12.5, "currency": ""}),
        json!({"value": 12.5}),
        json!({"type": "monetary", "value": 12.5}),
        json!(12.5),
    ] {
        assert_eq!(read(value), Some(amount.clone()));
    }
    for value in [
        json!({"value": "2026-11-23", "until": null}),
        json!({"value": "2026-11-23", "until": ""}),
        json!({"value": "2026-11-23"}),
        json!({"type": "daterange", "from": "2026-11-23", "until": null}),
        json!("2026-11-23"),
    ] {
        assert_eq!(read(value), Some(days.clone()));
    }
    for value in [
        json!({"value": "09:00:00", "until": null, "timezone_name": null}),
        json!({"value": "09:00:00"}),
        json!("09:00:00"),
    ] {
        assert_eq!(read(value), Some(hours.clone()));
    }
    let there = json!({"value": "09:00:00", "until": null, "timezone_id": "Europe/Tallinn"});
    assert_eq!(
        read(there),
        Some(hours.clone().in_timezone("Europe/Tallinn"))
    );
    // What was read is written, so that nothing else is made of it.
    assert_eq!(written(amount), r#"{"value":12.5,"currency":null}"#);
    assert_eq!(written(days), r#"{"value":"2026-11-23","until":null}"#);
    assert_eq!(written(hours), r#"{"value":"09:00","until":null}"#);
}

#[test]
fn a_fault_names_the_key_and_the_member() {
    assert_eq!(
        fault::<Monetary>(json!({"value": "a lot", "currency": "EUR"})),
        ".value: expected a number, found the text \"a lot\""
    );
    assert_eq!(
        fault::<Monetary>(json!({"currency": "EUR"})),
        ".value: missing"
    );
    assert_eq!(
        fault::<Monetary>(json!(true)),
        ": expected a number, found true"
    );
    assert_eq!(
        fault::<DateRange>(json!({"until": "2026-11-23"})),
        ".value: missing"
    );
    assert_eq!(
        fault::<DateRange>(json!([])),
        ": expected a date, found a list"
    );
    assert_eq!(
        fault::<OptionIds>(json!("17,red")),
        "[1]: expected an integer, found the text \"red\""
    );
    assert_eq!(
        fault::<OptionId>(json!([17])),
        ": expected an integer, found a list"
    );
    assert_eq!(
        fault::<Address>(json!([])),
        ": expected a string, found a list"
    );
}

#[test]
fn values_are_written_as_api_v2_takes_them() {
    assert_eq!(
        written(Monetary::new(1200, "EUR")),
        r#"{"value":1200,"currency":"EUR"}"#
    );
    let date = |day| Date::new(2026, 11, day).unwrap();
    assert_eq!(
        written(DateRange::new(date(23), date(27))),
        r#"{"value":"2026-11-23","until":"2026-11-27"}"#
    );
    let hours = TimeRange::new(time("09:00:00"), time("17:30:00"));
    assert_eq!(
        written(hours.in_timezone("Europe/Tallinn")),
        r#"{"value":"09:00:00","until":"17:30:00","timezone_name":"Europe/Tallinn"}"#
    );
    let nine = TimeOfDay::new(time("09:00:00"));
    assert_eq!(written(nine.clone()), r#""09:00:00""#);
    assert_eq!(
        written(nine.in_timezone("UTC")),
        r#"{"value":"09:00:00","timezone_name":"UTC"}"#
    );
    let mut office = Address::new("Paldiski mnt 80");
    office.country = Some("Estonia".into());
    assert_eq!(
        written(office),
        r#"{"value":"Paldiski mnt 80","country":"Estonia"}"#
    );
    let labelled: OptionIds = from_str(r#"[{"id": 17, "label": "red"}, 18]"#).unwrap();
    assert_eq!(written(labelled), "[17,18]");
    assert_eq!(written(OptionIds::default()), "null");
}

#[test]
fn the_last_word_on_a_field_counts() {
    let fields = CustomFields::new()
        .set("a", 1)
        .set("b", "x")
        .set("c", true)
        .set("a", OptionIds::default())
        .clear("b")
        .set("c", Argument::Omitted);
    assert_eq!(format!("{fields:?}"), r#"{"a": Null, "b": Null}"#);
    assert_eq!(fields, [("a", None::<i64>), ("b", None)].into());
    assert_eq!(written(fields), r#"{"a":null,"b":null}"#);
}

#[test]
fn none_are_not_sent() {
    assert_eq!(CustomFields::new().encode(), Argument::Omitted);
    let members = [
        ("a", CustomFields::new()),
        ("b", CustomFields::new().set("c", 1)),
    ];
    let members = members.map(|(name, fields)| (name.into(), fields.encode()));
    assert_eq!(written(Argument::Map(members.into())), r#"{"b":{"c":1}}"#);
    let list = vec![CustomFields::new(), CustomFields::new().set("c", 1)];
    assert_eq!(written(list), r#"[{"c":1}]"#);
}

#[test]
fn a_number_that_json_cannot_say_fails_the_call() {
    let odd = CustomFields::new().set("a", Monetary::new(f64::NAN, "EUR"));
    let fails = |argument: &Argument| {
        write_json(&mut String::new(), argument, DateTimeFormat::Space).unwrap_err()
    };
    assert_eq!(fails(&odd.clone().encode()), Unwritable::NotFinite);
    assert_eq!(fails(&odd.clone().explode()), Unwritable::NotFinite);
    assert_eq!(written(odd.set("a", 1)), r#"{"a":1}"#, "until it is mended");
}

#[test]
fn flat_fields_are_joined() {
    let extra = extra(json!({
        KEY: 12.5,
        format!("{KEY}_currency"): "EUR",
        format!("{KEY}x"): "no key",
        format!("{KEY}_shade"): "of nothing known",
        OTHER: "17,18",
        "label": 3,
        "postal_address": "Paldiski mnt 80",
        "postal_address_route": "Paldiski maantee",
        "postal_address_country": null,
        "birthday": "2026-11-23",
        // As long as a key, and none.
        "a_member_with_a_name_as_long_as_a_key_is": 1,
    }));
    let fields = extra.custom_fields();
    let names: Vec<&str> = fields.iter().map(|(key, _)| key).collect();
    assert_eq!(names, [KEY, OTHER]);
    assert_eq!(
        fields.value(KEY),
        Some(json!({"value": 12.5, "currency": "EUR"}))
    );
    assert_eq!(fields.get(OTHER), Ok(Some(OptionIds::from([17, 18]))));
    assert_eq!(
        extra.custom_field(KEY),
        Ok(Some(Monetary::new(12.5, "EUR")))
    );
    let home = Address {
        route: Some("Paldiski maantee".into()),
        ..Address::new("Paldiski mnt 80")
    };
    assert_eq!(extra.custom_field("postal_address"), Ok(Some(home)));
    let birthday = Date::new(2026, 11, 23).unwrap();
    assert_eq!(extra.custom_field("birthday"), Ok(Some(birthday)));
    assert_eq!(extra.custom_field::<String>("notes"), Ok(None));
}

#[test]
fn flat_fields_without_a_value_are_empty() {
    for members in [
        json!({KEY: null}),
        json!({KEY: null, format!("{KEY}_currency"): null}),
        json!({KEY: null, format!("{KEY}_currency"): "EUR"}),
        json!({format!("{KEY}_currency"): null}),
        json!({format!("{KEY}_currency"): "EUR"}),
    ] {
        let extra = extra(members.clone());
        assert_eq!(extra.custom_field::<Monetary>(KEY), Ok(None), "{members}");
        let fields = extra.custom_fields();
        assert_eq!(fields.get::<Monetary>(KEY), Ok(None), "{members}");
        assert_eq!(fields.len(), 1, "{members}");
    }
}

#[test]
fn phps_empty_map_has_no_fields() {
    for text in ["{}", "[]", "null"] {
        assert_eq!(from_str(text), Ok(CustomFields::new()));
    }
    assert!(from_str::<CustomFields>(r#"["found in this one"]"#).is_err());
}

#[test]
fn an_empty_text_in_a_record_is_no_fields() {
    for token in [Token::Null, Token::Text("")] {
        let mut fields = one(1);
        token.decode_into(&mut fields).unwrap();
        assert_eq!(fields, CustomFields::new());
    }
    let mut fields = CustomFields::new();
    assert!(Token::Text("x").decode_into(&mut fields).is_err());
}
