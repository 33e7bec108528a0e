//! What is written and read back, in JSON and in other formats. Every generated model is walked in the workspace's tests.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::*;
use crate::decode::{Decode, Token, from_str, from_value};
use crate::encode::{Argument, Encode};
use crate::private::{Alternative, JsonKind, one_of};
use crate::{Date, DateTime, External, Extra, Money, Page, UnknownValue};

crate::id! {
    pub(crate) DealId(i64)
}
crate::id! {
    pub(crate) LeadId(String)
}

/// As the generator writes it.
#[derive(Debug, Clone, PartialEq, Default)]
struct Deal {
    id: Option<DealId>,
    value: Option<f64>,
    done: Option<bool>,
    flags: Vec<bool>,
    prices: Option<Vec<Price>>,
    status: Option<Status>,
    parts: Vec<Part>,
    at: Option<DateTime>,
    extra: Extra,
}

impl ToToken for Deal {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        record(
            &[
                ("id", &self.id),
                ("value", &self.value),
                (
                    "done",
                    &With(&self.done, |value, then| option_of(value, flag, then)),
                ),
                (
                    "flags",
                    &With(&self.flags, |value, then| list_of(value, flag, then)),
                ),
                (
                    "prices",
                    &With(&self.prices, |value, then| {
                        option_of(value, |value, then| list_of(value, external, then), then)
                    }),
                ),
                ("status", &self.status),
                ("parts", &self.parts),
                ("at", &self.at),
            ],
            &self.extra,
            then,
        )
    }
}

impl Decode for Deal {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut deal = Self::default();
        token.object(&mut |member, json| match member {
            "id" => json.decode_optional(&mut deal.id),
            "value" => json.decode_optional(&mut deal.value),
            "done" => json.decode_optional(&mut deal.done),
            "flags" => json.decode_into(&mut deal.flags),
            "prices" => json.decode_optional(&mut deal.prices),
            "status" => json.decode_optional(&mut deal.status),
            "parts" => json.decode_into(&mut deal.parts),
            "at" => json.decode_optional(&mut deal.at),
            _ => deal.extra.insert_token(member, json),
        })?;
        Ok(deal)
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Status {
    Open,
    Other(UnknownValue),
}

impl Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl Decode for Status {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let value = UnknownValue::decode(token)?;
        Ok(match value.as_str() {
            "open" => Self::Open,
            _ => Self::Other(value),
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Text(String),
    Whole(Box<Deal>),
    Other(Value),
}

impl ToToken for Part {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        match self {
            Self::Text(value) => value.with_token(then),
            Self::Whole(value) => tagged(value, "kind", "deal", then),
            Self::Other(value) => value.with_token(then),
        }
    }
}

impl Decode for Part {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let alternatives: &[Alternative<JsonKind, Self>] = &[
            (JsonKind::String, |json| from_value(json).map(Self::Text)),
            (JsonKind::Object, |json| {
                from_value::<Box<Deal>>(json).map(|mut deal| {
                    deal.extra.remove("kind");
                    Self::Whole(deal)
                })
            }),
        ];
        one_of(token, alternatives, Self::Other)
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Price(i64);

impl Decode for Price {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let text = String::decode(token)?;
        let cents = text
            .strip_suffix(" cents")
            .and_then(|cents| cents.parse().ok());
        cents
            .map(Self)
            .ok_or_else(|| Fault::mismatch("cents", text))
    }
}

impl Encode for Price {
    fn encode(self) -> Argument {
        format!("{} cents", self.0).encode()
    }
}

impl External for Price {}

crate::__serde!(Deal, Part);
crate::__serde!(enum Status, as_str);

const DEAL: &str = r#"{"id":7,"value":1200,"done":1,"flags":[0,1],"prices":["5 cents"],"status":"open","parts":["true",{"kind":"deal","flags":[],"parts":[]},[1]],"at":"2026-01-02 03:04:05","zeta":{"b":1,"a":[null,0.5]},"alpha":null}"#;

#[test]
fn what_is_written_is_what_the_service_writes() {
    let deal: Deal = from_str(DEAL).unwrap();
    assert_eq!(serde_json::to_string(&deal).unwrap(), DEAL);
    assert_eq!(serde_json::from_str::<Deal>(DEAL).unwrap(), deal);
    let tree = serde_json::to_value(&deal).unwrap();
    assert_eq!(tree, serde_json::from_str::<Value>(DEAL).unwrap());
    assert_eq!(serde_json::from_value::<Deal>(tree.clone()).unwrap(), deal);
    assert_eq!(Deal::deserialize(&tree).unwrap(), deal);
}

#[test]
fn reading_is_as_tolerant_as_of_a_response() {
    let odd = json!({"id": "7", "value": "1.5", "done": "true", "status": 3, "at": "soon", "parts": [true, 7, null], "flags": null});
    let deal: Deal = serde_json::from_value(odd.clone()).unwrap();
    assert_eq!(Ok(deal.clone()), from_value::<Deal>(&odd));
    let text = serde_json::to_string(&deal).unwrap();
    assert_eq!(serde_json::from_str::<Deal>(&text).unwrap(), deal, "{text}");
    assert!(text.contains(r#""status":3"#), "{text}");
}

#[test]
fn a_fault_says_where_it_is() {
    let read = |text| {
        serde_json::from_str::<Vec<Deal>>(text)
            .unwrap_err()
            .to_string()
    };
    let error = read(r#"[{"parts": []}, {"flags": [0, "soon"]}]"#);
    assert!(error.starts_with("flags[1]: expected a boolean"), "{error}");
    let error = read(r#"[{"flags": [0, 1}]"#);
    assert!(error.contains("line 1 column"), "{error}");
    assert!(
        serde_json::from_str::<Deal>("[1]").is_err()
            && serde_json::from_str::<DealId>("{}").is_err()
    );

    let mut deal = Deal::default();
    deal.extra.set("a", vec![1.0, f64::NAN]);
    deal.parts = vec![Part::Whole(Box::new(Deal {
        value: Some(f64::INFINITY),
        ..Deal::default()
    }))];
    let error = serde_json::to_string(&deal).unwrap_err().to_string();
    assert_eq!(error, "parts[0].value: not JSON: a number must be finite");
    deal.parts.clear();
    let error = serde_json::to_string(&deal).unwrap_err().to_string();
    assert_eq!(error, "a: not JSON: a number must be finite");
}

#[test]
fn what_is_unread_is_passed_over() {
    // `Extra` and `()` leave what they do not take.
    let all: Vec<Option<Deal>> =
        serde_json::from_str(r#"[{"x": {"y": [1, {"z": 2}]}}, null, {}]"#).unwrap();
    assert_eq!(all.len(), 3);
    let mut unread = serde_json::Deserializer::from_str(r#"{"a": [1, {"b": 2}], "c": {}} 7"#);
    Extra::deserialize(&mut unread).unwrap();
    assert_eq!(i64::deserialize(&mut unread).unwrap(), 7);
}

#[test]
fn simple_types_are_what_they_are_on_the_wire() {
    fn kept<T: Serialize + for<'de> Deserialize<'de> + PartialEq + std::fmt::Debug>(
        value: &T,
        text: &str,
    ) {
        assert_eq!(serde_json::to_string(value).unwrap(), text);
        assert_eq!(serde_json::from_str::<T>(text).unwrap(), *value);
    }
    kept(&DealId::from(7), "7");
    kept(&LeadId::from("a"), r#""a""#);
    let read: (DealId, LeadId) = serde_json::from_str(r#"["7", 7]"#).unwrap();
    assert_eq!((read.0.get(), read.1.get()), (7, "7"));
    kept(&Money::from(0.1 + 0.2), "0.30000000000000004");
    kept(&Money::from(-12.0), "-12");
    kept(&"2026-01-02".parse::<Date>().unwrap(), r#""2026-01-02""#);
    kept(
        &from_str::<Date>(r#""0000-00-00""#).unwrap(),
        r#""0000-00-00""#,
    );
    kept(&from_str::<DateTime>(r#""""#).unwrap(), r#""""#);
    kept(
        &from_str::<Extra>(r#"{"b":[],"a":{}}"#).unwrap(),
        r#"{"b":[],"a":{}}"#,
    );
    kept(
        &std::collections::BTreeMap::from([(DealId::from(7), 1)]),
        r#"{"7":1}"#,
    );
    let page = Page::new(vec![DealId::from(7)], Some(crate::Continuation::Start(5)));
    kept(&page, r#"{"items":[7],"continuation":"start:5"}"#);
    kept(&Page::new(vec![true], None), r#"{"items":[true]}"#);
    kept(&Page::<bool>::new(vec![], None), r#"{"items":[]}"#);
    for text in [
        "{}",
        "[]",
        "null",
        r#"{"data":[true]}"#,
        r#"{"continuation":"start:5"}"#,
    ] {
        assert!(
            serde_json::from_str::<Page<bool>>(text).is_err(),
            "{text} is no empty page"
        );
    }
}

#[test]
fn an_empty_moment_is_an_empty_text() {
    let blank: DateTime = crate::private::Placeholder::placeholder();
    let text = serde_json::to_string(&blank).unwrap();
    assert_eq!(serde_json::from_str::<DateTime>(&text).unwrap(), blank);
}

/// A number as `serde_json` has it, where some crate of the build switches on its `arbitrary_precision`.
#[test]
fn numbers_of_any_precision_are_numbers() {
    let number = json!({"$serde_json::private::Number": "12.5"});
    let deal: Deal = serde_json::from_value(json!({ "value": number })).unwrap();
    assert_eq!(deal.value, Some(12.5));
}

#[test]
fn what_json_lacks_is_read_or_named() {
    use serde::de::IntoDeserializer as _;
    use serde::de::value::{
        BytesDeserializer, Error, I128Deserializer, MapDeserializer, U128Deserializer,
    };

    let read = |value: u128| {
        let number: U128Deserializer<Error> = value.into_deserializer();
        Money::deserialize(number).map(Money::amount)
    };
    assert_eq!(read(7), Ok(7.0));
    assert_eq!(read(1 << 80), Ok(2_f64.powi(80)));
    assert_eq!(read(u128::MAX), Ok(2_f64.powi(128)));
    let negative: I128Deserializer<Error> = (-7_i128).into_deserializer();
    assert_eq!(DealId::deserialize(negative), Ok((-7).into()));

    let bytes: BytesDeserializer<'_, Error> = BytesDeserializer::new(b"7");
    let members = [("zeta", bytes)].into_iter();
    let error = Deal::deserialize(MapDeserializer::new(members)).unwrap_err();
    assert_eq!(error.to_string(), "zeta: not JSON: bytes");
}
