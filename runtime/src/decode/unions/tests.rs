//! Which alternative of a union a value is read as.

use serde_json::json;

use super::*;
use crate::decode::from_str;
use crate::decode::placeholder::require;
use crate::encode::{Argument, Encode};

/// As the generator writes it.
#[derive(Debug, PartialEq)]
enum Id {
    Integer(i64),
    String(String),
    IntegerList(Vec<i64>),
    Other(Value),
}

impl Decode for Id {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        one_of(
            token,
            &[
                (JsonKind::Number, |json| from_value(json).map(Self::Integer)),
                (JsonKind::String, |json| from_value(json).map(Self::String)),
                (JsonKind::List, |json| {
                    from_value(json).map(Self::IntegerList)
                }),
            ],
            Self::Other,
        )
    }
}

#[derive(Debug, PartialEq)]
enum Switch {
    Boolean(bool),
    Integer(i64),
    Other(Value),
}

impl Decode for Switch {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        one_of(
            token,
            &[
                (JsonKind::Boolean, |json| {
                    from_value(json).map(Self::Boolean)
                }),
                (JsonKind::Number, |json| from_value(json).map(Self::Integer)),
            ],
            Self::Other,
        )
    }
}

#[derive(Debug, PartialEq)]
struct Deal {
    id: i64,
}

impl Decode for Deal {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let (mut deal, mut id) = (Self { id: 0 }, false);
        token.object(&mut |member, json| match member {
            "id" => json.decode_required(&mut deal.id, &mut id),
            _ => Ok(()),
        })?;
        require("id", id)?;
        Ok(deal)
    }
}

#[derive(Debug, PartialEq)]
enum Recent {
    Deal(Box<Deal>),
    Lead(Box<Deal>),
    Other(Value),
}

impl Decode for Recent {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        one_of_by(
            token,
            "item",
            &[
                ("deal", |json| from_value(json).map(Self::Deal)),
                ("1", |json| from_value(json).map(Self::Lead)),
            ],
            Self::Other,
        )
    }
}

#[test]
fn a_value_is_what_it_is_in_json() {
    for (text, value) in [
        ("7", Id::Integer(7)),
        (r#""7""#, Id::String("7".into())),
        (r#""""#, Id::String(String::new())),
        (r#"[1, "2"]"#, Id::IntegerList(vec![1, 2])),
        // Not whole, so it is none; as text it loses nothing.
        ("7.5", Id::String("7.5".into())),
        ("true", Id::String("true".into())),
        ("[[1], 2]", Id::Other(json!([[1], 2]))),
        (r#"{"a": 1}"#, Id::Other(json!({"a": 1}))),
        ("null", Id::Other(Value::Null)),
    ] {
        assert_eq!(from_str::<Id>(text), Ok(value), "{text}");
    }
}

#[test]
fn what_another_alternative_takes_is_that() {
    for (text, value) in [
        ("true", Switch::Boolean(true)),
        // A number is a number where there is one.
        ("1", Switch::Integer(1)),
        (r#""true""#, Switch::Boolean(true)),
        (r#""12""#, Switch::Integer(12)),
        (r#""soon""#, Switch::Other(json!("soon"))),
        ("1.5", Switch::Other(json!(1.5))),
        ("[]", Switch::Other(json!([]))),
    ] {
        assert_eq!(from_str::<Switch>(text), Ok(value), "{text}");
    }
}

#[test]
fn a_record_is_what_its_member_says() {
    let deal = || Box::new(Deal { id: 7 });
    for (text, value) in [
        // Wherever the member stands.
        (r#"{"id": 7, "item": "deal"}"#, Recent::Deal(deal())),
        (r#"{"item": 1, "id": "7"}"#, Recent::Lead(deal())),
        (
            r#"{"item": "note", "id": 7}"#,
            Recent::Other(json!({"item": "note", "id": 7})),
        ),
        (
            r#"{"item": "deal"}"#,
            Recent::Other(json!({"item": "deal"})),
        ),
        (r#"{"id": 7}"#, Recent::Other(json!({"id": 7}))),
        ("7", Recent::Other(json!(7))),
    ] {
        assert_eq!(from_str::<Recent>(text), Ok(value), "{text}");
    }
}

#[test]
fn an_optional_one_is_nothing_where_null_stands() {
    assert_eq!(from_str::<Option<Id>>("null"), Ok(None));
    let mut slot = Some(Id::Integer(1));
    Token::Null.decode_optional(&mut slot).unwrap();
    assert_eq!(slot, None);
}

#[test]
fn no_json_is_no_value() {
    assert!(from_str::<Id>(r#"{"a": "#).unwrap_err().is_syntax());
}

#[test]
fn a_record_goes_out_with_what_it_is() {
    let text = |argument: Argument| match argument {
        Argument::Map(members) => members
            .into_iter()
            .map(|(name, value)| format!("{name}={value:?}"))
            .collect::<Vec<_>>()
            .join(" "),
        other => format!("{other:?}"),
    };
    let tagged = |value: Value| text(value.encode().tagged("item", "deal"));
    assert_eq!(
        tagged(json!({"id": 7})),
        r#"item=Text("deal") id=Integer(7)"#
    );
    assert_eq!(
        tagged(json!({"id": 7, "item": "note"})),
        r#"id=Integer(7) item=Text("deal")"#
    );
    assert_eq!(tagged(json!(7)), "Integer(7)");
}

#[test]
fn null_items_count_of_what_a_value_is() {
    let read = |text| nulls::counted(|| from_str::<Id>(text).unwrap());
    assert_eq!(read("[1, null]"), (Id::IntegerList(vec![1]), 1));
    assert_eq!(read(r#"[null, "x"]"#), (Id::Other(json!([null, "x"])), 0));
    // Null is none of the alternatives, so it is no item either.
    let list = nulls::counted(|| from_str::<Vec<Id>>("[7, null]").unwrap());
    assert_eq!(list, (vec![Id::Integer(7)], 1));
}
