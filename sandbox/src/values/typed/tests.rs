//! Values that fit a type, and the form in which they are kept.

use super::*;
use crate::testing;
use serde_json::json;

fn ty(api: &Api, model: &str, field: &str) -> Type {
    let model = api
        .models
        .iter()
        .find(|candidate| candidate.name == model)
        .expect("a model of the fixture");
    let field = fields_of(model)
        .iter()
        .find(|candidate| candidate.name == field)
        .expect("a field of it");
    field.ty.clone()
}

fn mistakes(field: &str, value: Value) -> Vec<String> {
    let api = testing::api();
    let mut mistakes = Vec::new();
    check(&api, &ty(&api, "Deal", field), value, field, &mut mistakes);
    mistakes
}

#[test]
fn what_fits_is_accepted() {
    for (field, value) in [
        ("title", json!("")),
        ("value", json!(12.5)),
        ("value", json!(12)),
        ("stage_id", json!(3)),
        ("status", json!("won")),
        ("visible_to", json!(3)),
        ("close_time", json!("2026-11-23 10:00:00")),
        ("next_activity_date", json!("2026-11-23")),
        ("custom_fields", json!({"a": [1, {"b": null}]})),
    ] {
        assert_eq!(mistakes(field, value), Vec::<String>::new(), "{field}");
    }
}

#[test]
fn what_does_not_is_named_with_what_was_expected() {
    for (field, value, expected) in [
        ("title", json!(5), "title: expected a string, got 5"),
        (
            "value",
            json!("12"),
            "value: expected an amount, a number, got \"12\"",
        ),
        (
            "stage_id",
            json!(3.5),
            "stage_id: expected an id, a whole number, got 3.5",
        ),
        (
            "status",
            json!("wun"),
            "status: expected one of \"open\", \"won\", \"lost\", \"deleted\", got \"wun\"",
        ),
        (
            "visible_to",
            json!("3"),
            "visible_to: expected one of 1, 3, got \"3\"",
        ),
        (
            "close_time",
            json!("soon"),
            "close_time: expected a date and time such as \"2026-11-23T10:15:00Z\", got \"soon\"",
        ),
        (
            "custom_fields",
            json!([]),
            "custom_fields: expected an object, got a list",
        ),
    ] {
        assert_eq!(mistakes(field, value), [expected], "{field}");
    }
}

#[test]
fn members_of_what_can_be_empty_are_anything_but_an_empty_list() {
    let api = testing::api();
    for (value, expected) in [
        (
            json!({"a": {"value": 1, "currency": "EUR"}, "b": [1], "c": null}),
            &[][..],
        ),
        (json!({}), &[]),
        (
            json!({"a": []}),
            &["it.a: expected null or a value, got an empty list"],
        ),
        (json!(["a"]), &["it: expected an object, got a list"]),
    ] {
        let mut mistakes = Vec::new();
        let ty = testing::model(&api, "CustomFields");
        let kept = check(&api, &ty, value.clone(), "it", &mut mistakes);
        assert_eq!(
            (mistakes, &kept),
            (expected.iter().map(ToString::to_string).collect(), &value)
        );
    }
}

#[test]
fn a_record_has_what_it_cannot_do_without() {
    let api = testing::api();
    for (value, expected) in [
        (json!({"id": "n", "deal_id": 2}), &[][..]),
        (
            json!({"id": "n", "deal_id": null}),
            &["it.deal_id: missing"],
        ),
        (json!({"id": "n"}), &["it.deal_id: missing"]),
        (json!({}), &["it.id: missing", "it.deal_id: missing"]),
    ] {
        let mut mistakes = Vec::new();
        let ty = testing::model(&api, "Note");
        check(&api, &ty, value, "it", &mut mistakes);
        assert_eq!(mistakes, expected);
    }
}

#[test]
fn a_member_without_a_value_is_left_out() {
    let api = testing::api();
    for (model, value, kept) in [
        (
            "Note",
            json!({"id": "n", "deal_id": 2, "text": null}),
            json!({"id": "n", "deal_id": 2}),
        ),
        (
            "Deal",
            json!({"id": 1, "title": null, "probability": null}),
            json!({"id": 1, "probability": null}),
        ),
    ] {
        let mut mistakes = Vec::new();
        let ty = testing::model(&api, model);
        assert_eq!(check(&api, &ty, value, "it", &mut mistakes), kept);
        assert_eq!(mistakes, Vec::<String>::new(), "{model}");
    }
}

#[test]
fn moments_are_kept_in_the_surfaces_format() {
    let api = testing::api();
    let mut mistakes = Vec::new();
    let kept = check(
        &api,
        &Type::Scalar(Scalar::DateTime),
        json!("2026-11-23 12:00:00.75+02:00"),
        "at",
        &mut mistakes,
    );
    assert_eq!((kept, mistakes.len()), (json!("2026-11-23T10:00:00Z"), 0));
}

#[test]
fn flags_are_kept_as_what_they_mean() {
    let api = testing::api();
    for (value, kept, wrong) in [
        (json!(1), json!(true), 0),
        (json!(0), json!(false), 0),
        (json!(true), json!(true), 0),
        (json!(2), json!(2), 1),
        (json!("1"), json!("1"), 1),
    ] {
        let mut mistakes = Vec::new();
        let ty = Type::Scalar(Scalar::Flag);
        assert_eq!(check(&api, &ty, value, "at", &mut mistakes), kept);
        assert_eq!(mistakes.len(), wrong, "{mistakes:?}");
    }
}

#[test]
fn text_becomes_what_the_type_says() {
    let api = testing::api();
    let scalar = |scalar, text| from_text(&api, &Type::Scalar(scalar), text);
    assert_eq!(scalar(Scalar::Integer, "12"), json!(12));
    assert_eq!(scalar(Scalar::Number, "1e3"), json!(1000.0));
    assert_eq!(scalar(Scalar::Number, "inf"), json!("inf"));
    assert_eq!(scalar(Scalar::Boolean, "1"), json!(true));
    assert_eq!(scalar(Scalar::Flag, "0"), json!(false));
    assert_eq!(scalar(Scalar::String, "12"), json!("12"));
    let list = Type::List(Box::new(Type::Scalar(Scalar::Integer)));
    assert_eq!(from_text(&api, &list, "1,2,x"), json!([1, 2, "x"]));
}
