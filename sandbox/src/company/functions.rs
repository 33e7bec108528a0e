//! Operators and functions of values: what needs no record.

use std::cmp::Ordering;
use std::fmt::Write as _;

use callsheet_dialect::model::{DateTimeFormat, Function, Operator};
use jiff::tz::Offset;
use jiff::{Span, Timestamp, Unit};
use serde_json::{Map, Value, json};

use super::eval::is_true;
use super::numbers;
use super::random::Random;
use crate::values::clock;

/// The value of an operator between two values.
pub(crate) fn operate(operator: Operator, left: &Value, right: &Value) -> Value {
    match operator {
        Operator::Or => (is_true(left) || is_true(right)).into(),
        Operator::And => (is_true(left) && is_true(right)).into(),
        Operator::Equal => equal(left, right).into(),
        Operator::NotEqual => (!equal(left, right)).into(),
        Operator::Less => (order(left, right) == Some(Ordering::Less)).into(),
        Operator::LessOrEqual => order(left, right).is_some_and(Ordering::is_le).into(),
        Operator::More => (order(left, right) == Some(Ordering::Greater)).into(),
        Operator::MoreOrEqual => order(left, right).is_some_and(Ordering::is_ge).into(),
        Operator::In => contains(right, left).into(),
        Operator::Add => match (left, right) {
            (Value::String(left), Value::String(right)) => format!("{left}{right}").into(),
            _ => arithmetic(left, right, |left, right| left + right),
        },
        Operator::Subtract => arithmetic(left, right, |left, right| left - right),
        Operator::Multiply => arithmetic(left, right, |left, right| left * right),
        Operator::Divide => arithmetic(left, right, |left, right| left / right),
    }
}

fn arithmetic(left: &Value, right: &Value, operate: impl Fn(f64, f64) -> f64) -> Value {
    match (numbers::of(left), numbers::of(right)) {
        (Some(left), Some(right)) => numbers::value(operate(left, right)),
        _ => Value::Null,
    }
}

/// Whether two values are the same: a number and a text of it are. Of an object, the members that the right one has count.
pub(crate) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Null, _) | (_, Value::Null) => left.is_null() && right.is_null(),
        (Value::Bool(_), Value::Bool(_)) => left == right,
        // A map has what is asked of it, and may have more.
        (Value::Object(left), Value::Object(right)) => right
            .iter()
            .all(|(name, wanted)| left.get(name).is_some_and(|value| equal(value, wanted))),
        _ => order(left, right) == Some(Ordering::Equal) || left == right,
    }
}

/// Whether a list has the value; of a text with commas, whether one of its parts is it.
fn contains(list: &Value, value: &Value) -> bool {
    match list {
        Value::Array(items) => items.iter().any(|item| equal(item, value)),
        Value::String(text) => text
            .split(',')
            .any(|part| equal(&part.trim().into(), value)),
        Value::Null => false,
        one => equal(one, value),
    }
}

/// Which of two values comes first, if they can be compared. A day and a moment compare as moments, and times compare with
/// or without seconds.
pub(crate) fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => {
            if left.len() != right.len()
                && let (Some(left), Some(right)) = (moment(left), moment(right))
            {
                return Some(left.cmp(&right));
            }
            if left.len() != right.len()
                && let (Some(left), Some(right)) = (clock::time(left), clock::time(right))
            {
                return Some(left.cmp(&right));
            }
            Some(left.cmp(right))
        }
        (Value::Bool(left), Value::Bool(right)) => Some(left.cmp(right)),
        (Value::Null | Value::Array(_) | Value::Object(_), _) | (_, Value::Null) => None,
        _ => {
            if let (Some(left), Some(right)) = (left.as_i64(), right.as_i64()) {
                return Some(left.cmp(&right));
            }
            numbers::of(left)?.partial_cmp(&numbers::of(right)?)
        }
    }
}

/// The order of a sorted list: nulls come first, and what cannot be compared stays where it is. Texts compare without
/// regard to case.
pub(crate) fn sorted(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Null, Value::Null) => Ordering::Equal,
        (Value::Null, _) => Ordering::Less,
        (_, Value::Null) => Ordering::Greater,
        (Value::String(left), Value::String(right)) => {
            left.to_lowercase().cmp(&right.to_lowercase())
        }
        _ => order(left, right).unwrap_or(Ordering::Equal),
    }
}

/// A moment: a day is its beginning.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    clock::moment(text).or_else(|| clock::moment(&format!("{}T00:00:00Z", clock::date(text)?)))
}

/// The value of a function.
pub(crate) fn call(function: Function, values: &[Value], random: &Random) -> Value {
    let at = |index: usize| values.get(index).unwrap_or(&Value::Null);
    match function {
        Function::If | Function::Coalesce | Function::Pick => Value::Null,
        Function::Join => join(at(0), values.get(1..).unwrap_or_default()),
        Function::Round => round(at(0), at(1)),
        Function::Lower => map_text(at(0), str::to_lowercase),
        Function::Upper => map_text(at(0), str::to_uppercase),
        Function::Text => match at(0) {
            Value::Null => Value::Null,
            value => text_of(value).into(),
        },
        Function::Number => numbers::of(at(0)).map_or(Value::Null, numbers::value),
        Function::Length => match at(0) {
            Value::Array(items) => items.len().into(),
            Value::Object(members) => members.len().into(),
            Value::String(text) => text.chars().count().into(),
            _ => 0.into(),
        },
        Function::Day => slice(at(0), |text| Some(text.get(..10)?.to_owned())),
        Function::Time => slice(at(0), |text| match text.get(11..16) {
            Some(time) => Some(time.to_owned()),
            None => Some(text.to_owned()),
        }),
        Function::Days => days(at(0), at(1)),
        Function::Elapsed => elapsed(at(0), at(1)).unwrap_or_default(),
        Function::Plus => plus(at(0), at(1), at(2)),
        Function::Money => money(at(0), at(1)),
        Function::Word => word(at(0), at(1)),
        Function::Left => match (at(0).as_str(), at(1).as_u64()) {
            (Some(text), Some(most)) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                text.chars().take(most).collect::<String>().into()
            }
            _ => Value::Null,
        },
        Function::Member => at(0).get(text_of(at(1))).cloned().unwrap_or_default(),
        Function::Uuid => random.uuid().into(),
        Function::Hex => random.hex40().into(),
        Function::Texts => {
            let mut found = Vec::new();
            texts(at(0), &mut found);
            found.into()
        }
        Function::Matches => matches(at(0), at(1), at(2)).into(),
        Function::Numbers => whole_numbers(at(0)).into(),
        Function::Items => {
            let flat = values.iter().flat_map(|value| match value {
                Value::Array(items) => items.clone(),
                Value::Null => Vec::new(),
                one => vec![one.clone()],
            });
            flat.collect()
        }
        Function::Object => {
            let pairs = values.chunks_exact(2);
            let members = pairs.map(|pair| (text_of(&pair[0]), pair[1].clone()));
            Value::Object(members.collect())
        }
        Function::Merged => merged(at(0)),
        Function::Random => match (at(0).as_i64(), at(1).as_i64()) {
            (Some(least), Some(most)) => random.between(least, most).into(),
            _ => Value::Null,
        },
        Function::Chance => random.chance(numbers::of(at(0)).unwrap_or(0.0)).into(),
    }
}

/// Every text in a value, mapped.
fn map_text(value: &Value, map: fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => map(text).into(),
        Value::Array(items) => items.iter().map(|item| map_text(item, map)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            Value::Object(
                members
                    .map(|(name, it)| (name.clone(), map_text(it, map)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

fn slice(value: &Value, cut: impl Fn(&str) -> Option<String>) -> Value {
    value
        .as_str()
        .and_then(cut)
        .map_or(Value::Null, Value::from)
}

/// A value as people write it.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Texts with something between them; what is empty is left out.
fn join(separator: &Value, values: &[Value]) -> Value {
    let flat = values.iter().flat_map(|value| match value {
        Value::Array(items) => items.iter().map(text_of).collect(),
        other => vec![text_of(other)],
    });
    let parts: Vec<_> = flat.filter(|part| !part.is_empty()).collect();
    parts.join(&text_of(separator)).into()
}

fn round(number: &Value, digits: &Value) -> Value {
    let Some(number) = numbers::of(number) else {
        return Value::Null;
    };
    let digits = digits.as_i64().unwrap_or(0).clamp(-15, 15);
    let factor = 10_f64.powi(i32::try_from(digits).unwrap_or(0));
    numbers::value((number * factor).round() / factor)
}

/// Days from one moment to another, rounded down.
pub(super) fn days(from: &Value, to: &Value) -> Value {
    let moments = from
        .as_str()
        .and_then(moment)
        .zip(to.as_str().and_then(moment));
    moments.map_or(Value::Null, |(from, to)| {
        let seconds = to.as_second() - from.as_second();
        seconds.div_euclid(24 * 3600).into()
    })
}

/// The time from one moment to another: in years, months and so on, and in seconds alone.
fn elapsed(from: &Value, to: &Value) -> Option<Value> {
    let (from, to) = (moment(from.as_str()?)?, moment(to.as_str()?)?);
    let days = |moment: Timestamp| Offset::UTC.to_datetime(moment);
    let span = days(from).until((Unit::Year, days(to))).ok()?;
    Some(json!({
        "y": span.get_years(),
        "m": span.get_months(),
        "d": span.get_days(),
        "h": span.get_hours(),
        "i": span.get_minutes(),
        "s": span.get_seconds(),
        "total_seconds": to.as_second() - from.as_second(),
    }))
}

/// The members of several objects in one. Numbers of the same name are added up; of other values, the last one counts.
fn merged(objects: &Value) -> Value {
    let mut all = Map::new();
    let objects = objects.as_array().into_iter().flatten();
    for (name, value) in objects.filter_map(Value::as_object).flatten() {
        let before = all.get(name).and_then(numbers::of);
        let sum = before.zip(numbers::of(value)).map(|(one, more)| one + more);
        let value = sum.map_or_else(|| value.clone(), numbers::value);
        all.insert(name.clone(), value);
    }
    all.into()
}

/// A moment or a day, moved; null for anything else.
pub(super) fn plus(from: &Value, number: &Value, unit: &Value) -> Value {
    let moved = || {
        let text = from.as_str()?;
        let number = number.as_i64()?;
        let moment = Offset::UTC.to_datetime(moment(text)?);
        let span = Span::new();
        let span = match unit.as_str() {
            Some("months") => span.try_months(number),
            Some("days") => span.try_days(number),
            Some("hours") => span.try_hours(number),
            _ => span.try_minutes(number),
        };
        let moved = moment.checked_add(span.ok()?).ok()?;
        let moved = Offset::UTC.to_timestamp(moved).ok()?;
        let written = clock::write(moved, DateTimeFormat::Rfc3339);
        // A day stays a day.
        Some(if text.len() == 10 {
            written.get(..10)?.to_owned()
        } else {
            written
        })
    };
    moved().map_or(Value::Null, Value::from)
}

/// `€1,200`: an amount as readers in the United States expect it.
fn money(amount: &Value, symbol: &Value) -> Value {
    let Some(amount) = numbers::of(amount) else {
        return Value::Null;
    };
    let symbol = text_of(symbol);
    let cents = (amount.abs() * 100.0).round();
    let (whole, rest) = ((cents / 100.0).floor(), cents % 100.0);
    let digits = format!("{whole:.0}");
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if rest > 0.0 {
        // Writing to a string does not fail.
        let _ = write!(grouped, ".{rest:02.0}");
    }
    let sign = if amount < 0.0 { "-" } else { "" };
    format!("{sign}{symbol}{grouped}").into()
}

/// The n-th word of a text, from 1; from the end where n is negative.
fn word(text: &Value, number: &Value) -> Value {
    let (Some(text), Some(number)) = (text.as_str(), number.as_i64()) else {
        return Value::Null;
    };
    let mut words = text.split_whitespace();
    let place = usize::try_from(number.unsigned_abs()).unwrap_or(usize::MAX);
    let place = place.saturating_sub(1);
    let found = if number < 0 {
        words.nth_back(place)
    } else {
        words.nth(place)
    };
    found.map_or(Value::Null, Value::from)
}

/// Whether a text, or one of a list of texts, says a term: all of it, at its beginning or anywhere. Case counts.
fn matches(texts: &Value, term: &Value, place: &Value) -> bool {
    let term = text_of(term);
    let says = |text: &Value| {
        let text = text_of(text);
        match place.as_str() {
            Some("exact") => text == term,
            Some("beginning") => text.starts_with(&term),
            _ => text.contains(&term),
        }
    };
    match texts {
        Value::Null => false,
        Value::Array(texts) => texts.iter().any(says),
        text => says(text),
    }
}

/// The whole numbers of a list, or of a text that is one.
fn whole_numbers(list: &Value) -> Vec<Value> {
    match list {
        Value::Array(items) => items.iter().flat_map(whole_numbers).collect(),
        Value::String(text) => {
            let parts = text.split(|c: char| !c.is_ascii_digit());
            let numbers = parts.filter_map(|part| part.parse::<i64>().ok());
            numbers.map(Value::from).collect()
        }
        Value::Number(number) if number.is_i64() => vec![list.clone()],
        _ => Vec::new(),
    }
}

/// Every text and number in a value.
pub(crate) fn texts(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::String(text) if text.is_empty() => {}
        Value::String(_) | Value::Number(_) => found.push(text_of(value).into()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
    }
}

#[cfg(test)]
mod tests;
