//! Values that serde writes and reads back: as text, as a tree, and by the crates' own decoding.

use std::fmt::Debug;

use pipedrive::runtime::decode::{self, Decode};
use pipedrive::support::webhook::{Delivery, WriteEvents};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Checked;
use crate::make::Make;

/// Checks the value that is read from this JSON. `None` if it cannot be read.
pub(crate) fn read<T>(json: &Value) -> Option<Checked>
where
    T: Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let value: T = decode::from_str(&json.to_string()).ok()?;
    Some(kept(&value))
}

/// Checks the value that a caller makes from this JSON. A value with a `union` is only written if the same JSON is read as another
/// value: a caller can put a known alternative into `Other`, or leave out the member by which alternatives are told apart.
pub(crate) fn made<T>(json: &Value, union: bool) -> Checked
where
    T: Make + Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let value = T::make(json);
    if union && decode::from_str::<T>(&json.to_string()).as_ref() != Ok(&value) {
        return text(&value).map(|_| ());
    }
    kept(&value)
}

/// Checks the default of a record.
pub(crate) fn blank<T>() -> Checked
where
    T: Default + Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    kept(&T::default())
}

/// Checks a delivery, and its event alone. `None` if the body is no delivery.
pub(crate) fn delivery<E>(body: &[u8]) -> Option<Checked>
where
    E: WriteEvents + Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let delivery = Delivery::<E>::from_slice(body).ok()?;
    Some(received(&delivery))
}

fn received<E>(delivery: &Delivery<E>) -> Checked
where
    E: WriteEvents + Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    kept(delivery)?;
    kept(&delivery.event)?;
    let sent = delivery.to_body().map_err(|error| error.to_string())?;
    let received = Delivery::from_slice(&sent).map_err(|error| error.to_string())?;
    same(&String::from_utf8_lossy(&sent), delivery, &received)
}

fn kept<T>(value: &T) -> Checked
where
    T: Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let text = text(value)?;
    same(&text, value, &parsed(&text)?)?;
    let own = decode::from_str(&text).map_err(|fault| format!("{text}: {fault}"))?;
    same(&text, value, &own)?;
    let tree = serde_json::to_value(value).map_err(|error| error.to_string())?;
    let read = T::deserialize(&tree).map_err(|error| format!("{tree}: {error}"))?;
    same(&text, value, &read)
}

fn text<T: Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("{text}: {error}"))
}

fn same<T: PartialEq + Debug>(text: &str, expected: &T, got: &T) -> Checked {
    if expected == got {
        Ok(())
    } else {
        let (expected, got) = (format!("{expected:?}"), format!("{got:?}"));
        let (expected, got) = apart(&expected, &got);
        Err(format!("`{expected}` was read as `{got}` from {text}"))
    }
}

/// The parts of two texts around their first difference.
fn apart(one: &str, other: &str) -> (String, String) {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let from = same.count().saturating_sub(60);
    let part = |text: &str| text.chars().skip(from).take(140).collect();
    (part(one), part(other))
}
