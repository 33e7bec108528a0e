//! What stays of members that no record describes.

use serde_json::json;

use super::*;
use crate::decode::{from_str, from_value};

#[test]
fn a_field_that_holds_something_is_sent_and_not_what_is_beside_it() {
    let mut extra = Extra::default();
    extra.insert("end", Value::Null);
    extra.insert("start", Value::Null);
    extra.insert("custom_fields", Value::Null);
    extra.insert("more", 1);
    let fields = vec![
        ("start".into(), "2026".encode()),
        ("custom_fields".into(), Argument::Omitted),
    ];
    let expected = [
        ("start", "2026".encode()),
        ("custom_fields", Argument::Null),
        ("end", Argument::Null),
        ("more", 1_i64.encode()),
    ];
    let expected = expected.map(|(name, value)| (name.into(), value));
    assert_eq!(extra.encode_with(fields), Argument::Map(expected.into()));
}

fn read(json: &str) -> Extra {
    from_str(json).unwrap()
}

#[test]
fn members_are_read_when_asked_for() {
    let extra = read(
        r#"{"t": "a\u00e9", "none": null, "list" : [ 1, "2", {"a": "\ud83d\""} ], "n": 7, "f": 0.5,
            "u": 18446744073709551615, "b": true, "o": {"value": null}, "\u006b": {}}"#,
    );
    assert_eq!(extra.get("t"), Ok(Some("aé".to_owned())));
    assert_eq!(extra.get::<i64>("none"), Ok(None));
    assert_eq!(extra.value("none"), Some(Value::Null));
    assert_eq!(extra.get::<i64>("absent"), Ok(None));
    assert_eq!(extra.value("absent"), None);
    assert_eq!(extra.get("n"), Ok(Some("7".to_owned())));
    assert_eq!(extra.get("f"), Ok(Some(0.5)));
    assert_eq!(extra.get("b"), Ok(Some(true)));
    assert_eq!(extra.value("u"), Some(json!(u64::MAX)));
    assert_eq!(extra.value("k"), Some(json!({})));
    assert_eq!(
        extra.value("list"),
        Some(json!([1, "2", {"a": "\u{fffd}\""}]))
    );
    assert_eq!(
        extra.get::<Vec<i64>>("list").unwrap_err().to_string(),
        "list[2]: expected an integer, found an object"
    );
    assert_eq!(
        extra.get::<i64>("t").unwrap_err().to_string(),
        "t: expected an integer, found the text \"aé\""
    );
}

#[test]
fn the_last_of_two_counts() {
    let mut extra = read(r#"{"b": 1, "a": [2], "b": "x", "c": 3, "a": {"y": 4}}"#);
    assert_eq!(
        format!("{extra:?}"),
        r#"{"b": String("x"), "c": Number(3), "a": Object {"y": Number(4)}}"#
    );
    assert_eq!(extra.len(), 3);
    assert_eq!(extra.names().collect::<Vec<_>>(), ["b", "c", "a"]);
    assert_eq!(extra.arguments().count(), 3);
    extra.insert("a", 5);
    extra.insert("0", json!([6]));
    extra.remove("b");
    extra.remove("b");
    assert_eq!(
        format!("{:?}", extra.iter()),
        r#"{"c": Number(3), "a": Number(5), "0": Array [Number(6)]}"#
    );
}

/// A record of that many members, the last name first, and again with other values.
fn falling(count: u32, twice: bool) -> Extra {
    let names = (0..count).rev().map(|number| (number, 1));
    let again = (0..count).map(|number| (number, 2)).filter(|_| twice);
    let members = names
        .chain(again)
        .map(|(number, value)| format!("\"n{number:06}\":{value}"));
    read(&format!("{{{}}}", members.collect::<Vec<_>>().join(",")))
}

#[test]
fn few_members_are_as_many() {
    for count in [1, 64, 65, 300] {
        for twice in [false, true] {
            let value = if twice { 2 } else { 1 };
            let mut extra = falling(count, twice);
            assert_eq!(extra.get("n000000"), Ok(Some(value)), "{count}");
            assert_eq!(extra.get::<i64>("n"), Ok(None));
            assert_eq!(extra.len(), count as usize);
            let first = if twice { 0 } else { count - 1 };
            assert_eq!(extra.names().next(), Some(&*format!("n{first:06}")));
            assert_eq!(extra, falling(count, twice));
            // Looked up before, and changed after.
            extra.insert("n000000", 3);
            extra.insert("m", 4);
            extra.insert("o", 5);
            assert_eq!(extra.get("n000000"), Ok(Some(3)));
            assert_eq!((extra.get("m"), extra.get("o")), (Ok(Some(4)), Ok(Some(5))));
            assert_eq!(extra.len(), count as usize + 2);
            extra.remove("n000000");
            assert_eq!(extra.value("n000000"), None);
            assert_eq!(extra.get("o"), Ok(Some(5)));
            assert_eq!(extra.len(), count as usize + 1);
        }
    }
}

/// It took half a minute to keep these sorted.
#[test]
fn many_members_are_read_in_one_breath() {
    let began = std::time::Instant::now();
    let extra = falling(200_000, false);
    assert_eq!(extra.get("n012345"), Ok(Some(1)));
    assert_eq!(extra.names().last(), Some("n000000"));
    let Argument::Map(sent) = extra.encode_with(vec![("title".into(), Argument::Omitted)]) else {
        panic!("a record is sent as an object")
    };
    assert_eq!(sent.len(), 200_001);
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}

#[test]
fn values_are_equal_however_they_are_written() {
    let read = |json: &str| read(json);
    let extra = read(r#"{"a": [1, 2], "b": "é", "c": {"x": 1, "y": [null]}}"#);
    assert_eq!(
        extra,
        read(r#"{"c":{"y":[null],"x":1},"b":"\u00e9","a":[1,2]}"#)
    );
    assert_ne!(
        extra,
        read(r#"{"a": [1, 2], "b": "é", "c": {"x": 1, "y": []}}"#)
    );
    assert_ne!(extra, read(r#"{"a": [1, 2], "b": "é"}"#));
    let mut made = Extra::default();
    for (name, value) in &extra {
        made.insert(name, value);
    }
    assert_eq!(extra, made);
    let tree: Value = extra
        .iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    assert_eq!(from_value(&tree), Ok(extra), "from a tree as from text");
}

#[test]
fn what_is_kept_is_json_to_its_end() {
    for text in [
        r#"{"a": [1, }"#,
        r#"{"a": {"b" 1}}"#,
        r#"{"a": ["\x"]}"#,
        r#"{"a": [1"#,
    ] {
        assert!(from_str::<Extra>(text).unwrap_err().is_syntax(), "{text}");
    }
}

/// A value that could not be read again would be sent as null.
#[test]
fn what_is_kept_can_be_read_however_deep_it_is() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [1, 127, 128, 129, 300] {
            let deepest = if open == "[" { "" } else { "7" };
            let text = [&*open.repeat(depth), deepest, &*close.repeat(depth)].concat();
            let kept = |extra: Result<Extra, Fault>| {
                let extra = extra.map_err(|fault| fault.to_string())?;
                let mut again = String::new();
                write_argument(&mut again, &extra);
                assert_eq!(again, text, "{depth}");
                Ok::<(), String>(())
            };
            let mut tree = Value::from(7);
            if open == "[" {
                tree = json!([]);
            }
            for _ in usize::from(open == "[")..depth {
                tree = if open == "[" {
                    json!([tree])
                } else {
                    json!({ "a": tree })
                };
            }
            let outcome = kept(from_value(&json!({ "deep": tree })));
            if depth <= 128 {
                assert_eq!(outcome, Ok(()));
            } else {
                let fault = outcome.unwrap_err();
                assert!(
                    fault.ends_with("nested more than 128 levels deep"),
                    "{fault}"
                );
            }
        }
    }
}

fn write_argument(out: &mut String, extra: &Extra) {
    for (_, value) in extra.arguments() {
        json::write(out, &value, crate::operation::DateTimeFormat::Rfc3339).unwrap();
    }
}
