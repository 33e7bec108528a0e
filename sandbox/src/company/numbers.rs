//! Numbers of JSON as expressions compute with them: whole ones stay whole.

use serde_json::{Number, Value};

/// A number as JSON: without a fraction where it has none. What is no number (a division by zero) is null.
pub(crate) fn value(number: f64) -> Value {
    /// Up to here every whole number is one of `f64`.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    if number.fract() == 0.0 && number.abs() <= EXACT {
        return Value::from(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

/// What a value is as a number: a text that is one counts, as do true and false.
pub(crate) fn of(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|it: &f64| it.is_finite()),
        Value::Bool(flag) => Some(f64::from(u8::from(*flag))),
        _ => None,
    }
}

/// The number with the other sign; null for what is no number.
pub(crate) fn negative(of_value: &Value) -> Value {
    match of_value {
        Value::Number(_) => of(of_value).map_or(Value::Null, |number| value(-number)),
        _ => Value::Null,
    }
}
