use serde_json::{Value, json};

use super::placeholder::{Placeholder, require};
use super::*;
use crate::values::{Map, UnknownValue};

/// As the generator writes it.
#[derive(Debug, PartialEq)]
struct Deal {
    id: i64,
    title: Option<String>,
    stages: Option<Vec<i64>>,
    extra: Extra,
}

impl Decode for Deal {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut record = Self {
            id: Placeholder::placeholder(),
            title: None,
            stages: None,
            extra: Extra::default(),
        };
        let mut id = false;
        token.object(&mut |key, value| match key {
            "id" => value.decode_required(&mut record.id, &mut id),
            "title" => value.decode_optional(&mut record.title),
            "stages" => value.decode_optional(&mut record.stages),
            _ => record.extra.insert_token(key, value),
        })?;
        require("id", id)?;
        Ok(record)
    }
}

/// Reads JSON text, and checks that the same value as a tree reads alike.
#[track_caller]
fn read<T: Decode + PartialEq + std::fmt::Debug>(text: &str) -> Result<T, Fault> {
    let result = from_str(text);
    if let Ok(tree) = serde_json::from_str(text) {
        assert_eq!(from_value(&tree), result, "text and tree differ");
    }
    assert_eq!(from_slice(text.as_bytes()), result, "text and bytes differ");
    result
}

#[track_caller]
fn fault<T: Decode + PartialEq + std::fmt::Debug>(text: &str) -> String {
    read::<T>(text).unwrap_err().to_string()
}

#[test]
fn integers_come_in_many_forms() {
    for text in ["7", "7.0", r#""7""#, r#"" 7 ""#, r#""7.0""#, "70e-1"] {
        assert_eq!(read::<i64>(text), Ok(7), "{text}");
    }
    assert_eq!(read::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(
        fault::<i64>("9223372036854775808"),
        "expected an integer, found 9223372036854775808"
    );
    assert_eq!(
        fault::<i64>("9.3e18"),
        "expected an integer, found 9300000000000000000"
    );
    assert_eq!(fault::<i64>("7.5"), "expected an integer, found 7.5");
    for text in [r#""""#, r#""seven""#, "true", "null", "[7]", r#""inf""#] {
        assert!(read::<i64>(text).is_err(), "{text}");
    }
}

#[test]
fn numbers_come_as_strings_too() {
    assert_eq!(read::<f64>("19.99"), Ok(19.99));
    assert_eq!(read::<f64>(r#""19.99""#), Ok(19.99));
    assert_eq!(read::<f64>("7"), Ok(7.0));
    for text in [r#""NaN""#, r#""inf""#, r#""1e999""#, r#""""#, "false"] {
        assert!(read::<f64>(text).is_err(), "{text}");
    }
}

#[test]
fn flags_come_as_digits_and_strings() {
    for text in ["true", "1", r#""1""#, r#""true""#] {
        assert_eq!(read::<bool>(text), Ok(true), "{text}");
    }
    for text in ["false", "0", r#""0""#, r#""false""#] {
        assert_eq!(read::<bool>(text), Ok(false), "{text}");
    }
    assert_eq!(fault::<bool>("2"), "expected a boolean, found 2");
    assert_eq!(
        fault::<bool>(r#""Y""#),
        r#"expected a boolean, found the text "Y""#
    );
}

#[test]
fn strings_take_scalars() {
    for (text, expected) in [
        (r#""a\u00e9\n""#, "aé\n"),
        ("7", "7"),
        ("7.5", "7.5"),
        ("true", "true"),
    ] {
        assert_eq!(read::<String>(text).as_deref(), Ok(expected));
    }
    assert_eq!(
        read::<String>("18446744073709551615").as_deref(),
        Ok("18446744073709551615")
    );
    assert_eq!(fault::<String>("{}"), "expected a string, found an object");
}

#[test]
fn enum_values_never_fail_for_being_new() {
    for (text, as_str, as_i64) in [
        (r#""nova""#, "nova", None),
        ("7", "7", Some(7)),
        ("true", "true", None),
    ] {
        let value: UnknownValue = read(text).unwrap();
        assert_eq!((value.as_str(), value.as_i64()), (as_str, as_i64));
    }
    assert!(read::<UnknownValue>("[]").is_err());
}

#[test]
fn null_and_absent_are_none() {
    let deal = read::<Deal>(r#"{"id": 7, "title": null}"#).unwrap();
    assert_eq!(
        deal,
        Deal {
            id: 7,
            title: None,
            stages: None,
            extra: Extra::default()
        }
    );
    assert_eq!(
        read::<Deal>(r#"{"id": 7, "stages": null}"#).unwrap().stages,
        None
    );
    assert_eq!(read::<Option<i64>>("null"), Ok(None));
    assert_eq!(
        read::<Vec<i64>>("null"),
        Ok(vec![]),
        "an empty list is answered as null"
    );
    assert_eq!(fault::<Deal>(r#"{"id": null}"#), "id: missing");
    assert_eq!(fault::<Deal>("null"), "expected an object, found null");
}

#[test]
fn an_empty_list_is_an_empty_object() {
    assert_eq!(read::<Map<i64>>("[]"), Ok(Map::new()));
    assert_eq!(fault::<Deal>("[]"), "id: missing");
    assert_eq!(fault::<Map<i64>>("[1]"), "expected an object, found a list");
    assert_eq!(read::<()>(r#"[{"a": [1]}]"#), Ok(()));
}

#[test]
fn unknown_members_are_kept_whatever_they_are() {
    let text = r#"{"a": null, "id": 7, "z": [1, {"b": "c"}], "big": 18446744073709551616, "n": -1, "": {"": []}, "esc\"aped": 1.5}"#;
    let deal = read::<Deal>(text).unwrap();
    assert_eq!(deal.extra.len(), 6);
    assert_eq!(deal.extra.value("a"), Some(Value::Null));
    assert_eq!(deal.extra.value("z"), Some(json!([1, {"b": "c"}])));
    assert_eq!(
        deal.extra.value("big"),
        Some(json!(18_446_744_073_709_551_616_f64))
    );
    assert_eq!(deal.extra.value("esc\"aped"), Some(json!(1.5)));
    assert_eq!(deal.extra.value("id"), None);
    let names: Vec<&str> = deal.extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "z", "big", "n", "", "esc\"aped"]);
    let whole: Value = from_str(text).unwrap();
    assert_eq!(whole, serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn escaped_keys_are_the_same_keys() {
    assert_eq!(
        read::<Deal>(r#"{"\u0069d": 7, "tit\u006ce": "x"}"#)
            .unwrap()
            .title
            .as_deref(),
        Some("x")
    );
}

#[test]
fn faults_say_where() {
    assert_eq!(
        fault::<Map<Vec<Deal>>>(r#"{"data": [{"id": 1}, {"id": 2, "stages": [1, "soon"]}]}"#),
        r#"data[1].stages[1]: expected an integer, found the text "soon""#
    );
    assert_eq!(
        fault::<Map<i64>>(r#"{"a b": []}"#),
        r#"["a b"]: expected an integer, found a list"#
    );
    assert_eq!(
        fault::<Map<Deal>>(r#"{"data": {"title": "x"}}"#),
        "data.id: missing"
    );
    let fault = read::<Vec<i64>>("[1, {}]").unwrap_err();
    assert_eq!((fault.path().as_str(), fault.is_syntax()), ("[1]", false));
    let long = format!("{:?}", "é".repeat(100));
    assert_eq!(
        self::fault::<i64>(&long),
        format!("expected an integer, found the text {:?}…", "é".repeat(40))
    );
}

#[test]
fn what_is_no_json_says_so() {
    for text in [
        "",
        "{",
        "[1,",
        r#"{"id": 7} x"#,
        "<html>",
        r#"{"id" 7}"#,
        r#"{"a": [1, 2}"#,
    ] {
        let fault = read::<Deal>(text).unwrap_err();
        assert!(fault.is_syntax(), "{text}: {fault}");
    }
    assert_eq!(
        fault::<Vec<i64>>("[1,\n x]"),
        "[1]: not JSON: expected a value at line 2 column 2"
    );
    assert!(from_slice::<String>(b"\"\xff\"").unwrap_err().is_syntax());
}

#[test]
fn unread_parts_are_skipped() {
    struct First;
    impl Decode for First {
        fn decode(token: Token<'_>) -> Result<Self, Fault> {
            // Leaves lists and objects where they are.
            match token {
                Token::List(_) | Token::Object(_) => Ok(Self),
                other => Err(other.mismatch("a list")),
            }
        }
    }
    assert!(from_str::<Vec<First>>(r#"[[1, [2]], {"a": {"b": 1}, "c": 2}, [], {}]"#).is_ok());
    assert!(from_str::<Vec<First>>("[[1, [2]").is_err());
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert!(from_str::<Value>(&text).unwrap_err().is_syntax());
        assert!(from_str::<Deal>(&text.replace("\"a\"", "\"x\"")).is_err());
        let text = format!("{}1{}", open.repeat(100), close.repeat(100));
        assert!(from_str::<Value>(&text).is_ok());
    }
}

#[test]
fn an_empty_text_is_nothing_where_no_text_is_expected() {
    fn stored<T: Decode>(json: &str) -> Result<Option<T>, Fault> {
        struct Slot<T>(Option<T>);
        impl<T: Decode> Decode for Slot<T> {
            fn decode(token: Token<'_>) -> Result<Self, Fault> {
                let mut slot = None;
                token.object(&mut |_, value| value.decode_optional(&mut slot))?;
                Ok(Self(slot))
            }
        }
        from_str::<Slot<T>>(json).map(|slot| slot.0)
    }
    assert_eq!(stored::<i64>(r#"{"a": ""}"#), Ok(None));
    assert_eq!(stored::<bool>(r#"{"a": ""}"#), Ok(None));
    assert_eq!(stored::<Vec<i64>>(r#"{"a": ""}"#), Ok(None));
    assert_eq!(stored::<String>(r#"{"a": ""}"#), Ok(Some(String::new())));
    assert!(stored::<i64>(r#"{"a": "x"}"#).is_err());
}

/// What is read, and how many null items are left out, from text and from a tree.
#[track_caller]
fn left_out<T: Decode + PartialEq + std::fmt::Debug>(text: &str) -> (T, usize) {
    let (value, left_out) = nulls::counted(|| from_str(text).unwrap());
    let tree = serde_json::from_str(text).unwrap();
    let (of_tree, left_out_of_tree) = nulls::counted(|| from_value::<T>(&tree).unwrap());
    assert_eq!((&value, left_out), (&of_tree, left_out_of_tree));
    (value, left_out)
}

#[test]
fn null_items_are_left_out_where_null_is_no_value() {
    assert_eq!(left_out::<Vec<i64>>("[null, 1, null]"), (vec![1], 2));
    assert_eq!(left_out::<Vec<String>>("[null]"), (vec![], 1));
    assert_eq!(
        left_out::<Vec<Vec<i64>>>("[null, [null, 1]]"),
        (vec![vec![1]], 2)
    );
    let one = Map::from([("b".to_owned(), 1)]);
    assert_eq!(left_out::<Map<i64>>(r#"{"a": null, "b": 1}"#), (one, 1));
    let deals = r#"[{"id": 1, "stages": [null, 2]}, null, {"id": 3}]"#;
    let (deals, nulls) = left_out::<Vec<Deal>>(deals);
    let ids: Vec<i64> = deals.iter().map(|deal| deal.id).collect();
    assert_eq!((ids, nulls), (vec![1, 3], 2));
    assert_eq!(deals[0].stages, Some(vec![2]));

    // Where it is a value.
    assert_eq!(
        left_out::<Vec<Option<i64>>>("[null, 1]"),
        (vec![None, Some(1)], 0)
    );
    assert_eq!(
        left_out::<Vec<Box<Option<i64>>>>("[null]"),
        (vec![Box::new(None)], 0)
    );
    assert_eq!(left_out::<Vec<Value>>("[null]"), (vec![Value::Null], 0));
    let none = Map::from([("a".to_owned(), None::<i64>)]);
    assert_eq!(left_out::<Map<Option<i64>>>(r#"{"a": null}"#), (none, 0));
    // A list is not null because of its items, and a fault has the place that it has in the text.
    assert_eq!(left_out::<Option<Vec<i64>>>("[null]"), (Some(vec![]), 1));
    assert_eq!(
        fault::<Vec<i64>>(r#"[null, "x"]"#),
        "[1]: expected an integer, found the text \"x\""
    );
}
