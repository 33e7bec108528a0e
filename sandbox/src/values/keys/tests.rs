//! Keys that are equal, and keys that sort.

use super::*;
use crate::testing;
use callsheet_dialect::model::Required;
use serde_json::json;

const fn scalar(scalar: Scalar) -> Type {
    Type::Scalar(scalar)
}

fn matches(field: &Type, stored: &Value, asked: &Type, value: &Value) -> bool {
    let api = testing::api();
    let found = of_value(&api, field, stored);
    sought(&api, field, asked, value)
        .iter()
        .any(|key| found.contains(key))
}

#[test]
fn equal_is_what_a_person_calls_equal() {
    for (ty, stored, value) in [
        (
            scalar(Scalar::String),
            json!("Größe"),
            json!("GRÖSSE".replace("SS", "ß")),
        ),
        (scalar(Scalar::Money), json!(1200), json!(1200.0)),
        (scalar(Scalar::Number), json!(0.1), json!(0.1)),
        (scalar(Scalar::Time), json!("10:15"), json!("10:15:00")),
        (
            scalar(Scalar::DateTime),
            json!("2026-11-23T10:00:00Z"),
            json!("2026-11-23 10:00:00"),
        ),
        (scalar(Scalar::Boolean), json!(true), json!(true)),
        (scalar(Scalar::Json), json!(5), json!("5")),
        (scalar(Scalar::Json), json!("5"), json!("5.0")),
        (scalar(Scalar::Json), json!(["Red", "blue"]), json!("red")),
        (
            scalar(Scalar::Integer),
            json!(9_007_199_254_740_993_i64),
            json!(9_007_199_254_740_993_i64),
        ),
    ] {
        assert!(matches(&ty, &stored, &ty, &value), "{stored} = {value}");
    }
}

#[test]
fn different_stays_different() {
    for (ty, stored, value) in [
        (scalar(Scalar::String), json!("Rocket"), json!("Rock")),
        (
            scalar(Scalar::Integer),
            json!(9_007_199_254_740_993_i64),
            json!(9_007_199_254_740_992_i64),
        ),
        (
            scalar(Scalar::DateTime),
            json!("2026-11-23T10:00:00Z"),
            json!("2026-11-23T10:00:01Z"),
        ),
        (scalar(Scalar::Boolean), json!(true), json!(false)),
        (scalar(Scalar::String), Value::Null, json!("null")),
    ] {
        assert!(!matches(&ty, &stored, &ty, &value), "{stored} ≠ {value}");
    }
}

#[test]
fn a_date_asks_for_the_day_of_a_moment() {
    let (moment, date) = (scalar(Scalar::DateTime), scalar(Scalar::Date));
    assert!(matches(
        &moment,
        &json!("2026-11-23T10:00:00Z"),
        &date,
        &json!("2026-11-23")
    ));
    assert!(!matches(
        &moment,
        &json!("2026-11-23T10:00:00Z"),
        &date,
        &json!("2026-11-24")
    ));
    assert!(matches(
        &date,
        &json!("2026-11-23"),
        &moment,
        &json!("2026-11-23T10:00:00Z")
    ));
}

#[test]
fn lists_mean_any_and_maps_mean_each() {
    let ids = Type::List(Box::new(scalar(Scalar::Integer)));
    assert!(matches(
        &scalar(Scalar::Integer),
        &json!(2),
        &ids,
        &json!([1, 2])
    ));
    assert!(matches(&ids, &json!([3, 4]), &ids, &json!([4, 5])));

    let span = callsheet_dialect::source::Span::default();
    let map = Type::Map(Box::new(scalar(Scalar::Json)));
    let api = testing::api();
    for ty in [map, testing::model(&api, "CustomFields")] {
        let field = Field {
            name: "custom_fields".to_owned(),
            ty: ty.clone(),
            required: Required::Never,
            nullable: false,
            doc: String::new(),
            span,
        };
        let record = json!({"custom_fields": {"a": 1, "b": "x"}});
        let entries = of_record(
            &api,
            std::slice::from_ref(&field),
            record.as_object().expect("an object"),
        );
        assert_eq!(
            entries,
            [("custom_fields[a]", "1"), ("custom_fields[b]", "x")]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        let conditions = of_filter(&api, &field, &ty, &json!({"a": "1", "c": "y"}));
        assert_eq!(conditions.len(), 2);
        assert_eq!(
            conditions[1],
            Condition {
                place: "custom_fields[c]".to_owned(),
                any: vec!["y".to_owned()]
            }
        );
    }
}
