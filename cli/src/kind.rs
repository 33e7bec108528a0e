//! What a parameter takes, read from the text of its type in the tables, and a command line's words read as that.

use std::borrow::Cow;

use pipedrive::runtime::{
    Date, DateTime, Json, Time,
    encode::{Argument, Encode as _},
    operation::Param,
};

/// What a parameter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    Flag,
    Date,
    Time,
    DateTime,
    Json,
    /// An enum of whole numbers.
    IntegerEnum,
    /// An enum of texts.
    TextEnum,
    List(Box<Kind>),
    Map(Box<Kind>),
}

/// Why a word is not of its kind. It does not quote the word: whoever shows it has done so.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Misfit(&'static str);

impl Kind {
    /// What that parameter takes.
    pub(crate) fn of(param: &Param) -> Self {
        Self::parse(param.wire, param.values)
    }

    fn parse(ty: &str, values: &[&str]) -> Self {
        if let Some(item) = enclosed(ty, "[", "]") {
            return Self::List(Self::parse(item, values).into());
        }
        if let Some(value) = enclosed(ty, "{string:", "}") {
            return Self::Map(Self::parse(value, values).into());
        }
        if ty.ends_with("| null") {
            // JSON can express null.
            return Self::Json;
        }
        match ty {
            "string" if values.is_empty() => Self::Text,
            "string" => Self::TextEnum,
            "integer" if values.is_empty() => Self::Integer,
            "integer" => Self::IntegerEnum,
            "number" | "money" => Self::Number,
            "boolean" => Self::Boolean,
            "flag" => Self::Flag,
            "date" => Self::Date,
            "time" => Self::Time,
            "datetime" => Self::DateTime,
            _ => Self::Json,
        }
    }

    /// A word as an argument. A list's or map's may be one of several words, see [`merge`].
    pub(crate) fn read(&self, word: &str) -> Result<Argument, Misfit> {
        match self {
            Self::Text | Self::TextEnum => Ok(word.encode()),
            Self::Integer => integer(word).ok_or(Misfit("not a whole number")),
            Self::Number => number(word).ok_or(Misfit("not a number")),
            Self::Boolean => truth(word).map(bool::encode),
            Self::Flag => truth(word).map(Argument::flags),
            Self::Date => word
                .parse()
                .map(Date::encode)
                .map_err(|_| Misfit("not a date, such as 2026-11-23")),
            Self::Time => time(word).ok_or(Misfit("not a time or a duration, such as 10:15")),
            Self::DateTime => word.parse().map(DateTime::encode).map_err(|_| {
                Misfit(
                    "not a moment, such as 2026-11-23T10:15:00Z, or \"2026-11-23 10:15:00\" in UTC",
                )
            }),
            Self::Json => loose(word),
            // Not a whole number: a value nobody listed, which is the service's to judge.
            Self::IntegerEnum => Ok(whole(word).map_or_else(|| word.encode(), i64::encode)),
            Self::List(item) => list(item, word),
            Self::Map(value) => Ok(Argument::Map(map(value, word)?)),
        }
    }

    /// A value that was written as JSON within a list or a map: its texts are read as words are.
    fn convert(&self, value: Json) -> Result<Argument, Misfit> {
        match value {
            Json::String(text) if *self != Self::Json => self.read(&text),
            value if *self == Self::Flag => Ok(Argument::flags(value)),
            value => Ok(value.encode()),
        }
    }

    /// What stands for a value of that parameter in the help.
    pub(crate) fn placeholder(param: &Param) -> String {
        let named = param.ty.trim_start_matches('[');
        // A named type that is neither an enum nor a record is an id.
        let id = named.starts_with(char::is_uppercase) && param.values.is_empty();
        Self::of(param).stands_for(param.values, id)
    }

    fn stands_for(&self, values: &[&str], id: bool) -> String {
        let word = match self {
            Self::Text | Self::Integer if id => "ID",
            Self::Text => "TEXT",
            Self::Integer => "INTEGER",
            Self::Number => "NUMBER",
            Self::Boolean | Self::Flag => "true|false",
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::DateTime => "MOMENT",
            Self::Json => "JSON",
            Self::IntegerEnum | Self::TextEnum => return values.join("|"),
            Self::List(item) => return format!("{},…", item.stands_for(values, id)),
            Self::Map(value) => return format!("KEY={}", value.stands_for(values, id)),
        };
        word.to_owned()
    }
}

/// Puts a word's list or map behind that of an earlier word; of equal keys, the last counts.
pub(crate) fn merge(earlier: Argument, later: Argument) -> Argument {
    match (earlier, later) {
        (Argument::List(mut items), Argument::List(more)) => {
            items.extend(more);
            Argument::List(items)
        }
        (Argument::Map(mut members), Argument::Map(more)) => {
            members.retain(|(key, _)| !more.iter().any(|(other, _)| other == key));
            members.extend(more);
            Argument::Map(members)
        }
        (earlier, Argument::Omitted) => earlier,
        (_, later) => later,
    }
}

fn enclosed<'t>(ty: &'t str, open: &str, close: &str) -> Option<&'t str> {
    ty.strip_prefix(open)?.strip_suffix(close).map(str::trim)
}

/// A whole number that is written as JSON would write it. `007` is text.
fn whole(word: &str) -> Option<i64> {
    word.parse::<i64>()
        .ok()
        .filter(|number| number.to_string() == word)
}

fn integer(word: &str) -> Option<Argument> {
    let signed = word.parse().map(Argument::Integer);
    signed
        .or_else(|_| word.parse().map(Argument::Unsigned))
        .ok()
}

fn truth(word: &str) -> Result<bool, Misfit> {
    match word {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(Misfit("neither true nor false")),
    }
}

fn number(word: &str) -> Option<Argument> {
    // First as a whole number: beyond 2^53 a float would change it.
    integer(word).or_else(|| {
        let number = word.parse::<f64>().ok()?;
        number.is_finite().then_some(Argument::Number(number))
    })
}

/// A time of day, or a duration, which can be longer than a day.
fn time(word: &str) -> Option<Argument> {
    // An hour alone is read as a time as well, but could be meant as a number of anything.
    if let Ok(time) = word.parse::<Time>()
        && word.contains(':')
    {
        return Some(time.encode());
    }
    let mut parts = word.split(':');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let duration = parts.next().is_some_and(digits)
        && matches!(parts.clone().count(), 1 | 2)
        && parts.all(|part| part.len() == 2 && digits(part) && part < "60");
    duration.then(|| word.encode())
}

/// JSON where it is JSON, else text: `red`, `7`, `"7"`, `{"a": 1}`.
fn loose(word: &str) -> Result<Argument, Misfit> {
    match serde_json::from_str::<Json>(word) {
        Ok(value) => Ok(value.encode()),
        Err(_) if word.trim_start().starts_with(['{', '[', '"']) => {
            Err(Misfit("begins like JSON and is none"))
        }
        Err(_) => Ok(word.encode()),
    }
}

/// `a,b`, or a JSON array where an item has a comma.
fn list(item: &Kind, word: &str) -> Result<Argument, Misfit> {
    let items: Result<Vec<Argument>, Misfit> = if word.starts_with('[') {
        let items: Vec<Json> = serde_json::from_str(word)
            .map_err(|_| Misfit("begins like a JSON array and is none"))?;
        items.into_iter().map(|value| item.convert(value)).collect()
    } else if word.is_empty() {
        Ok(Vec::new())
    } else if word.starts_with('{') || matches!(item, Kind::Map(_)) {
        Ok(vec![item.read(word)?])
    } else {
        word.split(',').map(|word| item.read(word)).collect()
    };
    items.map(Argument::List)
}

/// `key=value`, or a JSON object.
fn map(kind: &Kind, word: &str) -> Result<Vec<(Cow<'static, str>, Argument)>, Misfit> {
    if word.starts_with('{') {
        let members: serde_json::Map<String, Json> = serde_json::from_str(word)
            .map_err(|_| Misfit("begins like a JSON object and is none"))?;
        let members = members
            .into_iter()
            .map(|(key, value)| Ok((key.into(), kind.convert(value)?)));
        return members.collect();
    }
    match word.split_once('=') {
        Some((key, value)) if !key.is_empty() => {
            Ok(vec![(key.to_owned().into(), kind.read(value)?)])
        }
        _ => Err(Misfit("not KEY=VALUE")),
    }
}

#[cfg(test)]
mod tests;
