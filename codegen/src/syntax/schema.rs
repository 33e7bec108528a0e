//! The dialect as a JSON Schema, for editors: completion, checking while typing, and the sentences on hover. It is
//! printed from the same tables that reading checks against.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::shape::{Holds, OVERLAY, RESOURCE, SURFACE, Shape};
use super::{Repr, Scalar, Word};

/// The schema as text, with a newline at its end.
#[must_use]
pub fn json_schema() -> String {
    let mut shapes = BTreeMap::new();
    for root in [&SURFACE, &RESOURCE, &OVERLAY] {
        collect(root, &mut shapes);
    }
    let mut definitions: Map<String, Value> = shapes
        .iter()
        .map(|(name, shape)| (name.clone(), mapping(shape)))
        .collect();
    definitions.insert("type".to_owned(), type_schema());
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a spec",
        "description": "api.yaml, a resource, or overlay.yaml. Printed by `cargo xtask schema`.",
        "type": "object",
        "if": {"required": ["api"]},
        "then": reference(&SURFACE),
        "else": {
            "if": {"required": ["fixups"]},
            "then": reference(&OVERLAY),
            "else": reference(&RESOURCE),
        },
        "$defs": definitions,
    });
    format!("{schema:#}\n")
}

/// Every shape that can be got to, by name.
fn collect(shape: &'static Shape, to: &mut BTreeMap<String, &'static Shape>) {
    if to.insert(name(shape), shape).is_some() {
        return;
    }
    for key in shape.keys {
        match key.holds {
            Holds::One(shape)
            | Holds::Each(shape)
            | Holds::List(shape)
            | Holds::Types(shape)
            | Holds::Params(shape)
            | Holds::ParamList(shape)
            | Holds::TypeOr(shape)
            | Holds::WordOr(_, shape) => collect(shape, to),
            Holds::Text
            | Holds::Count
            | Holds::Flag
            | Holds::Texts
            | Holds::Word(_)
            | Holds::Words(_)
            | Holds::Type
            | Holds::Values
            | Holds::Anything => {}
        }
    }
}

/// `an API token` → `api_token`
fn name(shape: &Shape) -> String {
    let words = shape
        .what
        .split(' ')
        .filter(|word| !matches!(*word, "a" | "an" | "the"));
    words
        .map(|word| word.to_lowercase().replace('.', "_"))
        .collect::<Vec<_>>()
        .join("_")
}

fn reference(shape: &Shape) -> Value {
    json!({"$ref": format!("#/$defs/{}", name(shape))})
}

fn mapping(shape: &Shape) -> Value {
    let properties: Map<String, Value> = shape
        .keys
        .iter()
        .map(|key| {
            let mut value = holds(key.holds);
            value["description"] = json!(key.doc);
            (key.name.to_owned(), value)
        })
        .collect();
    let required: Vec<&str> = shape
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "required": required,
    })
}

fn holds(holds: Holds) -> Value {
    let ty = || json!({"$ref": "#/$defs/type"});
    match holds {
        Holds::Text => json!({"type": "string"}),
        Holds::Count => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        Holds::Flag => json!({"type": "boolean"}),
        Holds::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Holds::Word(words) => json!({"enum": words}),
        Holds::Words(words) => json!({"type": "array", "items": {"enum": words}}),
        Holds::Type => ty(),
        Holds::One(shape) => reference(shape),
        Holds::Each(shape) => {
            json!({"type": ["object", "null"], "additionalProperties": reference(shape)})
        }
        Holds::List(shape) => json!({"type": "array", "items": reference(shape)}),
        Holds::Types(shape) | Holds::Params(shape) => json!({
            "type": ["object", "null"],
            "additionalProperties": {"anyOf": [ty(), reference(shape)]},
        }),
        Holds::ParamList(shape) => json!({
            "type": "array",
            "items": {"anyOf": [
                {"type": "string"},
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": {"anyOf": [ty(), reference(shape)]},
                },
            ]},
        }),
        Holds::Values => json!({"anyOf": [
            {"type": "array", "items": {"type": "string"}, "minItems": 1},
            {
                "type": "object",
                "additionalProperties": {"type": ["string", "integer"]},
                "minProperties": 1,
            },
        ]}),
        Holds::TypeOr(shape) => json!({"anyOf": [ty(), reference(shape)]}),
        Holds::WordOr(words, shape) => json!({"anyOf": [{"enum": words}, reference(shape)]}),
        Holds::Anything => json!({}),
    }
}

fn type_schema() -> Value {
    let scalars: Vec<&str> = Scalar::WORDS.iter().map(|(word, _)| *word).collect();
    json!({
        "description": "A built-in type, the name of a model, `[T]` or `{string: T}`; `?` allows null in requests.",
        "anyOf": [
            {"enum": scalars},
            {"type": "string"},
            {"type": "array", "items": {"$ref": "#/$defs/type"}, "minItems": 1, "maxItems": 1},
            {
                "type": "object",
                "properties": {"string": {"$ref": "#/$defs/type"}},
                "required": ["string"],
                "additionalProperties": false,
            },
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DateTimeFormat, Grant, Method, PageStyle, Place};

    /// The words in the tables are those that reading knows.
    #[test]
    fn words_agree() {
        fn words<W: Word>() -> Vec<&'static str> {
            W::WORDS.iter().map(|(word, _)| *word).collect()
        }
        let known: [Vec<&str>; 5] = [
            words::<DateTimeFormat>(),
            words::<Grant>(),
            words::<Place>(),
            words::<PageStyle>(),
            words::<Repr>(),
        ];
        let mut shapes = BTreeMap::new();
        for root in [&SURFACE, &RESOURCE, &OVERLAY] {
            collect(root, &mut shapes);
        }
        let stated = shapes
            .values()
            .flat_map(|shape| shape.keys)
            .filter_map(|key| match key.holds {
                Holds::Word(words) | Holds::Words(words) | Holds::WordOr(words, _) => {
                    Some((key, words))
                }
                _ => None,
            });
        for (key, words) in stated {
            let body = key.name == "body" && words == ["json", "form", "multipart"];
            assert!(
                body || known.iter().any(|known| known == words),
                "{}: {words:?}",
                key.name
            );
        }
        assert_eq!(Method::WORDS.len(), Method::ALL.len());
    }

    #[test]
    fn the_schema_is_valid_json_and_defines_what_it_refers_to() {
        let schema: Value = serde_json::from_str(&json_schema()).expect("JSON");
        let text = schema.to_string();
        for part in text.split("#/$defs/").skip(1) {
            let name = part.split('"').next().expect("a name");
            assert!(schema["$defs"].get(name).is_some(), "{name}");
        }
    }
}
