//! Custom fields of API v1. They stand among the other members of a record, and what is one object in API v2 is
//! several members here: `<key>` is the value, `<key>_currency` its currency.

use std::collections::BTreeMap;

use callsheet_runtime::Extra;
use callsheet_runtime::decode::{Decode, Fault};
use serde_json::{Map, Value};

use super::{Address, CustomFields, VALUE};

/// What stands beside a value, after its key and `_`, apart from the parts of an address.
const BESIDE: &[&str] = &["currency", "until", "timezone_id", "timezone_name"];

/// How long a key is.
const KEY: usize = 40;

/// The custom fields of records of API v1, which stand among their other members.
///
/// It is implemented for [`Extra`], the unknown members of a record.
pub trait FlatFields {
    /// The custom fields among the members of a record of API v1: those whose names are keys, 40 hexadecimal digits.
    ///
    /// What stands beside a value is put together with it, as API v2 would write it. Fields with readable keys are
    /// told from other members by [`custom_field`](Self::custom_field).
    ///
    /// ```
    /// use callsheet_runtime::Extra;
    /// use pipedrive_support::{FlatFields as _, Monetary};
    ///
    /// const BUDGET: &str = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
    ///
    /// let mut extra = Extra::default(); // of a lead, say
    /// extra.insert(BUDGET, 12.5);
    /// extra.insert(format!("{BUDGET}_currency"), "EUR");
    ///
    /// let budget = extra.custom_fields().get::<Monetary>(BUDGET)?;
    /// assert_eq!(budget, Some(Monetary::new(12.5, "EUR")));
    /// # Ok::<(), callsheet_runtime::decode::Fault>(())
    /// ```
    ///
    /// Described in [Custom fields](https://pipedrive.readme.io/docs/core-api-concepts-custom-fields).
    #[must_use]
    fn custom_fields(&self) -> CustomFields;

    /// Reads one custom field of a record of API v1, by any key: also by a readable one, such as `postal_address`.
    ///
    /// `None` as for [`CustomFields::get`].
    ///
    /// # Errors
    ///
    /// Where the value is not of that type. The [`Fault`] names the key.
    fn custom_field<T: Decode>(&self, key: &str) -> Result<Option<T>, Fault>;
}

impl FlatFields for Extra {
    fn custom_fields(&self) -> CustomFields {
        collected(self, |name| {
            let (key, rest) = name.split_at_checked(KEY)?;
            let is_key = key.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_key.then_some((key, rest))
        })
    }

    fn custom_field<T: Decode>(&self, key: &str) -> Result<Option<T>, Fault> {
        collected(self, |name| Some((key, name.strip_prefix(key)?))).get(key)
    }
}

/// The fields of the members whose names `split` takes apart, into a key and what follows it.
fn collected<'n>(
    members: &'n Extra,
    split: impl Fn(&'n str) -> Option<(&'n str, &'n str)>,
) -> CustomFields {
    let mut fields: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for name in members.names() {
        if let Some((key, rest)) = split(name)
            && let Some(member) = member(rest)
            && let Some(value) = members.value(name)
        {
            let field = fields.entry(key).or_default();
            field.insert(member.to_owned(), value);
        }
    }
    let fields = fields.into_iter();
    fields.map(|(key, field)| (key, joined(field))).collect()
}

/// A field as API v2 has it: a value by itself, or an object of it and what stands beside it.
fn joined(mut field: Map<String, Value>) -> Value {
    if field.values().all(Value::is_null) {
        // An empty field is null there, and not an object of nulls.
        return Value::Null;
    }
    let value = field.remove(VALUE).unwrap_or_default();
    if field.is_empty() {
        return value;
    }
    field.insert(VALUE.to_owned(), value);
    field.into()
}

/// The member that what follows a key is of the object; `None` where it follows no key, but is part of another name.
fn member(rest: &str) -> Option<&str> {
    if rest.is_empty() {
        return Some(VALUE);
    }
    let name = rest.strip_prefix('_')?;
    (BESIDE.contains(&name) || Address::PARTS.contains(&name)).then_some(name)
}
