use super::*;
use serde_json::json;

fn called(function: Function, values: &[Value]) -> Value {
    call(function, values, &Random::seeded(1))
}

#[test]
fn values_compare_as_what_they_mean() {
    assert!(equal(&json!(5), &json!("5")));
    assert!(equal(&json!(5), &json!(5.0)));
    assert!(!equal(&json!(0), &Value::Null));
    assert!(equal(&Value::Null, &Value::Null));
    let less = |left, right| operate(Operator::Less, &left, &right);
    assert_eq!(
        less(json!("2026-11-02"), json!("2026-11-02T08:00:00Z")),
        json!(true)
    );
    assert_eq!(less(Value::Null, json!(1)), json!(false));
    assert_eq!(operate(Operator::In, &json!(3), &json!("1,3")), json!(true));
    assert_eq!(
        operate(Operator::In, &json!(3), &json!([1, 2])),
        json!(false)
    );
}

#[test]
fn arithmetic_with_nothing_is_nothing() {
    assert_eq!(operate(Operator::Add, &json!(1), &Value::Null), Value::Null);
    assert_eq!(operate(Operator::Divide, &json!(1), &json!(0)), Value::Null);
    assert_eq!(
        operate(Operator::Multiply, &json!(2), &json!(1.5)),
        json!(3)
    );
}

#[test]
fn amounts_read_as_people_write_them() {
    let money = |amount, symbol: &str| called(Function::Money, &[amount, json!(symbol)]);
    assert_eq!(money(json!(1_234_567), "€"), json!("€1,234,567"));
    assert_eq!(money(json!(-12.5), "$"), json!("-$12.50"));
    assert_eq!(money(json!(999), "SEK "), json!("SEK 999"));
}

#[test]
fn moments_move() {
    let plus = |from: &str, number: i64, unit: &str| {
        called(Function::Plus, &[json!(from), json!(number), json!(unit)])
    };
    assert_eq!(plus("2026-11-30", 1, "days"), json!("2026-12-01"));
    assert_eq!(
        plus("2026-11-30T23:30:00Z", 45, "minutes"),
        json!("2026-12-01T00:15:00Z")
    );
    let days = called(
        Function::Days,
        &[json!("2026-11-01"), json!("2026-11-29T23:00:00Z")],
    );
    assert_eq!(days, json!(28));
}

#[test]
fn terms_match_by_their_place() {
    let matches = |text: Value, term: &str, place: &str| {
        called(Function::Matches, &[text, json!(term), json!(place)]) == json!(true)
    };
    assert!(matches(json!("Euro"), "Euro", "exact"));
    assert!(!matches(json!("Euro"), "euro", "exact"));
    assert!(matches(json!(["US Dollar", "Euro"]), "Eu", "beginning"));
    assert!(!matches(json!("Euro"), "uro", "beginning"));
    assert!(matches(json!("Euro"), "uro", "middle"));
    assert!(!matches(Value::Null, "", "middle"));
}

#[test]
fn numbers_are_read_from_lists_and_texts() {
    for (list, expected) in [
        (json!([3, "4"]), json!([3, 4])),
        (json!("[3, 4]"), json!([3, 4])),
        (json!(7), json!([7])),
        (Value::Null, json!([])),
    ] {
        assert_eq!(called(Function::Numbers, &[list]), expected);
    }
}

#[test]
fn words_count_from_either_end() {
    let word = |number: i64| called(Function::Word, &[json!("Ada King Lovelace"), json!(number)]);
    assert_eq!(word(1), json!("Ada"));
    assert_eq!(word(-1), json!("Lovelace"));
    assert_eq!(word(4), Value::Null);
}

#[test]
fn time_passes_in_parts_and_in_seconds() {
    let elapsed = |from: &str, to: &str| called(Function::Elapsed, &[json!(from), json!(to)]);
    assert_eq!(
        elapsed("2024-10-30T23:00:00Z", "2026-11-29T22:58:57Z"),
        json!({"y": 2, "m": 0, "d": 29, "h": 23, "i": 58, "s": 57, "total_seconds": 65_663_937})
    );
    assert_eq!(elapsed("2026-11-29", "no moment"), Value::Null);
}

#[test]
fn objects_become_one() {
    let objects = json!([{"a": 1, "b": "x"}, null, {"a": 2.5, "b": "y"}, {"c": true}]);
    assert_eq!(
        called(Function::Merged, &[objects]),
        json!({"a": 3.5, "b": "y", "c": true})
    );
    assert_eq!(called(Function::Merged, &[Value::Null]), json!({}));
}
