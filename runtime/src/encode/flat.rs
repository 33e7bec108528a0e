//! Values of custom fields as an API without nesting takes them: everything beside the field's own key.

use std::borrow::Cow;

use super::{Argument, Unwritable, text};
use crate::operation::DateTimeFormat;

/// The members of `custom_fields`, flat: what is in a value stands beside it, its name behind the key, but for `value`,
/// which is what the key itself stands for. `{k: {value: 5, currency: "EUR"}}` is `k: 5, k_currency: "EUR"`. A list is
/// one text, its items joined by commas.
pub(crate) fn flatten(
    members: &[(Cow<'static, str>, Argument)],
    format: DateTimeFormat,
) -> Result<Vec<(String, Argument)>, Unwritable> {
    let mut flat = Vec::new();
    for (key, value) in members {
        collect(key, value, format, &mut flat)?;
    }
    Ok(flat)
}

fn collect(
    key: &str,
    value: &Argument,
    format: DateTimeFormat,
    flat: &mut Vec<(String, Argument)>,
) -> Result<(), Unwritable> {
    let value = match value {
        Argument::Map(members) => {
            for (name, value) in members {
                if name == "value" {
                    collect(key, value, format, flat)?;
                } else {
                    collect(&format!("{key}_{name}"), value, format, flat)?;
                }
            }
            return Ok(());
        }
        list @ Argument::List(_) => Argument::Text(text::parts(list, format)?.join(",")),
        value => value.clone(),
    };
    flat.push((key.to_owned(), value));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::encode::Encode as _;

    #[test]
    fn what_is_in_a_value_stands_beside_it() {
        let fields = json!({
            "text": "a", "money": {"value": 5, "currency": "EUR"}, "set": [1, 2], "none": null,
            "place": {"value": "Tallinn", "route": null}, "empty": [],
        });
        let Argument::Map(members) = fields.encode() else {
            panic!("an object is a map");
        };
        let mut flat = flatten(&members, DateTimeFormat::Space).unwrap();
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
        assert_eq!(flat, expected.map(|(key, value)| (key.to_owned(), value)));
    }

    #[test]
    fn lists_of_more_than_values_have_no_text() {
        let nested = ("k".into(), Argument::List(vec![Argument::List(vec![])]));
        assert_eq!(
            flatten(&[nested], DateTimeFormat::Space),
            Err(Unwritable::Nested)
        );
    }
}
