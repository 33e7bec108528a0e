//! Properties that hold for any input: what is sent is what was meant, whoever parses the URL, and what is read is
//! what `serde_json` reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::Value;
use url::Url;

use crate::encode::{Encode, json};
use crate::testing::{GET, LIST, answer, client, now};
use crate::{
    Error, Extra, Operation, Request, Result,
    decode::{from_str, from_value},
    operation::DateTimeFormat,
};

/// The URL that a call is sent to, as a browser's parser understands it.
fn url(operation: &'static Operation, fill: impl FnOnce(&mut Request)) -> Result<Url> {
    let (client, script) = client([answer(200, r#"{"data": null}"#)]);
    let mut request = Request::new(&client, operation);
    fill(&mut request);
    now(request.send::<()>())?;
    let url = script.sent()[0].uri().to_string();
    Ok(url.parse().expect("a URL"))
}

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

proptest! {
    #[test]
    fn a_path_argument_is_one_segment_and_reads_back(id in any::<String>()) {
        match url(&GET, |request| request.set(0, id.as_str())) {
            Ok(url) => {
                let segments: Vec<&str> = url.path_segments().unwrap().collect();
                prop_assert_eq!(segments.len(), 4, "{}", url);
                let read = percent_encoding::percent_decode_str(segments[2]).decode_utf8().unwrap();
                prop_assert_eq!(read, id.as_str());
                prop_assert_eq!((segments[1], segments[3], url.query(), url.fragment()), ("deals", "files", None, None));
            }
            Err(Error::Argument(_)) => prop_assert!(matches!(id.to_ascii_lowercase().as_str(), "" | "." | ".." | "%2e" | ".%2e" | "%2e." | "%2e%2e")),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn a_query_reads_back(title in any::<String>(), fields in prop::collection::btree_map(any::<String>(), any::<String>(), 0..4)) {
        let url = url(&LIST, |request| {
            request.set(0, title.as_str());
            request.set(2, fields.clone());
        }).unwrap();
        let mut pairs = url.query_pairs().into_owned();
        prop_assert_eq!(pairs.next(), Some(("title".to_owned(), title)));
        let read: BTreeMap<String, String> = pairs.collect();
        let expected = fields.into_iter().map(|(key, value)| (format!("custom_fields[{key}]"), value)).collect();
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn json_is_written_and_read_as_serde_json_does(value in any_json()) {
        let mut text = String::new();
        json::write(&mut text, &value.clone().encode(), DateTimeFormat::Rfc3339).unwrap();
        prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value.clone());
        prop_assert_eq!(from_str::<Value>(&text).unwrap(), value.clone());
        prop_assert_eq!(from_value::<Value>(&value).unwrap(), value);
    }

    #[test]
    fn json_is_read_however_it_is_written(value in any_json()) {
        let pretty = serde_json::to_string_pretty(&value).unwrap().replace('\n', "\r\n\t");
        prop_assert_eq!(from_str::<Value>(&pretty).unwrap(), value.clone());
        prop_assert_eq!(from_str::<Value>(&escaped(&value.to_string())).unwrap(), value);
    }

    #[test]
    fn what_is_nearly_json_is_read_as_serde_json_does(value in any_json(), at in any::<prop::sample::Index>(), put in prop::sample::select(MARKS), cut in 0..2_usize) {
        let mut text: Vec<char> = value.to_string().chars().collect();
        let at = at.index(text.len());
        text.splice(at..at + cut, put.chars());
        same_as_serde_json(&text.into_iter().collect::<String>());
    }

    #[test]
    fn any_marks_are_json_or_are_not(text in prop::collection::vec(prop::sample::select(MARKS), 0..12)) {
        same_as_serde_json(&text.concat());
    }

    #[test]
    fn unknown_members_are_kept_as_they_come(members in prop::collection::btree_map(any::<String>(), any_json(), 0..6)) {
        let text = escaped(&serde_json::to_string(&members).unwrap());
        let kept: Extra = from_str(&text).unwrap();
        let tree = members.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        prop_assert_eq!(from_value::<Extra>(&tree), Ok(kept.clone()));
        prop_assert_eq!(kept.iter().map(|(name, value)| (name.to_owned(), value)).collect::<BTreeMap<_, _>>(), members.clone());
        for (name, value) in &members {
            prop_assert_eq!(kept.get::<Value>(name), Ok((!value.is_null()).then(|| value.clone())));
        }
    }

    #[test]
    fn any_number_reads_back(number in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL) {
        let text = json::number(number).unwrap();
        prop_assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(number.to_bits()));
        prop_assert_eq!(from_str::<f64>(&text).map(f64::to_bits), Ok(number.to_bits()));
    }

    #[test]
    fn amounts_read_exactly(cents in -100_000_000_000_000_i64..100_000_000_000_000) {
        let sign = if cents < 0 { "-" } else { "" };
        let text = format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100);
        let read: f64 = from_str(&text).unwrap();
        prop_assert_eq!(text.parse().map(f64::to_bits), Ok(read.to_bits()));
    }

    #[test]
    fn any_text_is_json_or_is_not_and_nothing_panics(text in r#"[\[\]{}",:0-9a-z\\ .-]{0,40}"#) {
        same_as_serde_json(&text);
    }

    #[test]
    fn any_bytes_are_json_or_are_not(bytes in prop::collection::vec(any::<u8>(), 0..20)) {
        let ours = crate::decode::from_slice::<Value>(&bytes).is_ok();
        let theirs = serde_json::from_slice::<Value>(&bytes).is_ok();
        prop_assert_eq!(ours, theirs);
    }
}

/// What makes and breaks JSON.
const MARKS: &[&str] = &[
    "",
    " ",
    "\n",
    ",",
    ":",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\"a\"",
    "\\",
    "\\\"",
    "\\u00e9",
    "\\ud83d\\ude80",
    "\\n",
    "\\x",
    "é",
    "\u{1f}",
    "\u{7f}",
    "\u{a0}",
    "0",
    "-",
    "-0",
    "1",
    "01",
    "1.",
    ".5",
    "1.5",
    "e5",
    "E+05",
    "1e999",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "null",
    "nul",
    "true",
    "false",
    "NaN",
    "//",
];

/// That a text is JSON to us if it is to `serde_json`, and says the same.
fn same_as_serde_json(text: &str) {
    let ours = from_str::<Value>(text);
    match (&ours, serde_json::from_str::<Value>(text)) {
        (Err(_), Err(_)) => {}
        (Ok(ours), Ok(theirs)) if alike(ours, &theirs) => {}
        // Half a character is text to us.
        (Ok(_), Err(theirs)) if theirs.to_string().contains("hex escape") => {}
        (_, theirs) => panic!("{text:?} is {ours:?}, to serde_json {theirs:?}"),
    }
}

/// Equal, but for the last bits of floats: `serde_json`'s quick reading of them may be off.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let near =
                |one: f64, other: f64| (one - other).abs() <= other.abs() * 4.0 * f64::EPSILON;
            let float = one.is_f64() && other.is_f64();
            one == other
                || float
                    && one
                        .as_f64()
                        .zip(other.as_f64())
                        .is_some_and(|(one, other)| near(one, other))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |((one, value), (other, others)): ((&String, &Value), (&String, &Value))| {
                one == other && alike(value, others)
            };
            one.len() == other.len() && one.iter().zip(other).all(same)
        }
        _ => one == other,
    }
}

/// The same JSON with every character of its texts that needs no escape as one all the same.
fn escaped(json: &str) -> String {
    let (mut out, mut inside, mut behind_backslash) = (String::new(), false, false);
    for character in json.chars() {
        match character {
            '"' if !behind_backslash => {
                inside = !inside;
                out.push('"');
            }
            character if !inside || behind_backslash || character == '\\' => out.push(character),
            character => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04X}");
                }
            }
        }
        behind_backslash = character == '\\' && !behind_backslash;
    }
    out
}

#[test]
fn a_document_cut_anywhere_is_no_json() {
    let text =
        r#"{"a": [1, -2.5e-3, "b\u00e9\"", {}, []], "c": {"d": null, "é": true}, "f": false}"#;
    for (at, _) in text.char_indices() {
        let fault = from_str::<Value>(&text[..at]).unwrap_err();
        assert!(fault.is_syntax(), "{}: {fault}", &text[..at]);
        same_as_serde_json(&text[..at]);
    }
    assert!(from_str::<Value>(text).is_ok());
}
