//! Values of custom fields as an API without nesting takes them: everything beside the field's own key.

use std::borrow::Cow;

use callsheet_runtime::encode::Argument;
use callsheet_runtime::operation::DateTimeFormat;
use callsheet_runtime::private::{Unwritable, parts};

type Members = Vec<(Cow<'static, str>, Argument)>;

/// The values, flat: what is in a value stands beside it, its name behind the key, but for `value`, which is what the key
/// itself stands for. `{k: {value: 5, currency: "EUR"}}` is `k: 5, k_currency: "EUR"`. A list is one text, its items joined
/// by commas.
pub(super) fn exploded(fields: Argument) -> Argument {
    let Argument::Map(members) = fields else {
        return fields;
    };
    let mut flat = Vec::new();
    for (key, value) in members {
        collect(key, value, &mut flat);
    }
    Argument::Map(flat)
}

fn collect(key: Cow<'static, str>, value: Argument, flat: &mut Members) {
    let value = match value {
        Argument::Map(members) => {
            for (name, value) in members {
                let key = if name == "value" {
                    key.clone()
                } else {
                    format!("{key}_{name}").into()
                };
                collect(key, value, flat);
            }
            return;
        }
        // Moments are text in custom fields already, so the format has no effect.
        list @ Argument::List(_) => match parts(&list, DateTimeFormat::Rfc3339) {
            Ok(parts) => Argument::Text(parts.join(",")),
            Err(Unwritable::NotFinite) => Argument::Number(f64::NAN),
            Err(_) => Argument::Invalid("a list of lists, maps or nulls has no text"),
        },
        value => value,
    };
    flat.push((key, value));
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::encode::Encode as _;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_in_a_value_stands_beside_it() {
        let fields = json!({
            "text": "a", "money": {"value": 5, "currency": "EUR"}, "set": [1, 2], "none": null,
            "place": {"value": "Tallinn", "route": null}, "empty": [],
        });
        let Argument::Map(mut flat) = exploded(fields.encode()) else {
            panic!("an object is a map");
        };
        flat.sort_by(|one, other| one.0.cmp(&other.0));
        let expected = [
            ("empty", "".encode()),
            ("money", 5_i64.encode()),
            ("money_currency", "EUR".encode()),
            ("none", Argument::Null),
            ("place", "Tallinn".encode()),
            ("place_route", Argument::Null),
            ("set", "1,2".encode()),
            ("text", "a".encode()),
        ];
        assert_eq!(flat, expected.map(|(key, value)| (key.into(), value)));
    }

    #[test]
    fn lists_of_more_than_values_have_no_text() {
        for list in [json!([[]]), json!([{}]), json!([null])] {
            let Argument::Map(flat) = exploded(json!({ "k": list }).encode()) else {
                panic!("an object is a map");
            };
            assert!(matches!(flat[..], [(_, Argument::Invalid(_))]), "{list}");
        }
    }
}
