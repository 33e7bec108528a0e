//! What a name says, where the spec says nothing else: `owner_id` is *the id of the user who owns it*, `is_done` *whether
//! it is done*. Words that follow no rule are rows of the tables; a phrase fits into a sentence, or is one.

mod kinds;
mod operations;
mod params;
mod tables;

use heck::ToSnakeCase;

pub use self::kinds::of_model;
pub use self::operations::of_operation;
pub use self::params::of_parameter;
use self::tables::{
    GRANTED, HAPPENS, KINDS, MOMENTS, NAMES, ORDERS, PARTICLES, SPELT_OUT, STATES, THINGS, WHOLE,
};
use crate::code::code;
use crate::english::{plural, with_article};
use crate::model::{Api, ModelKind, Repr, Scalar, Type};

fn row<'t>(table: &[(&str, &'t str)], name: &str) -> Option<&'t str> {
    table
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| *value)
}

/// The words of a name as a reader would write them: `avatarUrl` → `avatar URL`.
#[must_use]
pub fn words(api: &Api, name: &str) -> String {
    written(api, &plain(name))
}

/// A sentence with the words that the API writes in its own way.
fn written(api: &Api, sentence: &str) -> String {
    let words = sentence.split(' ').map(|word| {
        let bare = word.trim_end_matches(['.', ',', ';', ':']);
        let own = api.words.iter().find(|(name, _)| name == bare);
        own.map_or_else(
            || word.to_owned(),
            |(_, own)| format!("{own}{}", &word[bare.len()..]),
        )
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The words of a name, as any API writes them.
fn plain(name: &str) -> String {
    let words = name.to_snake_case();
    // Signs and the like say more in their own form.
    if words.is_empty() || !words.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return code(name);
    }
    spelt(&words.split('_').collect::<Vec<_>>())
}

fn spelt(words: &[&str]) -> String {
    let words = words
        .iter()
        .map(|word| row(SPELT_OUT, word).unwrap_or(word));
    words.collect::<Vec<_>>().join(" ")
}

/// The same, with the last word in the plural.
fn several(words: &[&str]) -> String {
    let spelt = spelt(words);
    match spelt.rsplit_once(' ') {
        Some((before, last)) => format!("{before} {}", plural(last)),
        None => plural(&spelt),
    }
}

/// What a field or parameter holds, to stand in a sentence: `when it was added, in UTC`.
#[must_use]
pub fn of_value(api: &Api, name: &str, ty: &Type) -> String {
    let snake = name.to_snake_case();
    let words: Vec<&str> = snake.split('_').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || !snake.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return code(name);
    }
    let phrase = match (row(WHOLE, &snake), ty) {
        (None, _) if PARTICLES.contains(&&*snake) => code(name),
        (Some(phrase), _) => phrase.to_owned(),
        (None, Type::Scalar(Scalar::Boolean | Scalar::Flag)) => whether(&words),
        (None, Type::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Time)) => when(&words),
        (None, Type::Scalar(Scalar::Integer | Scalar::Number))
            if words.last() == Some(&"count") =>
        {
            format!("how many {} there are", several(&words[..words.len() - 1]))
        }
        (None, _) => the(api, &words, ty),
    };
    let phrase = written(api, &phrase);
    match ty {
        Type::Scalar(Scalar::DateTime) => format!("{phrase}, in UTC"),
        Type::Scalar(Scalar::Money) => format!("{phrase}, in units of its currency"),
        ty if api.is_external(ty) && api.members(ty).is_some() => format!("{phrase}, by key"),
        _ => phrase,
    }
}

/// `is_done`, `read_flag`, `mail_tracking_enabled` → `whether …`
fn whether(words: &[&str]) -> String {
    let words = match words {
        [words @ .., "flag"] if !words.is_empty() => words,
        all => all,
    };
    match words {
        ["has", rest @ ..] if !rest.is_empty() => {
            let what = spelt(rest);
            if is_state(rest[0]) || plural(&what) == what {
                format!("whether it has {what}")
            } else {
                format!("whether it has {}", with_article(&what))
            }
        }
        ["can", rest @ ..] if !rest.is_empty() => format!("whether one can {}", spelt(rest)),
        ["was", rest @ ..] if !rest.is_empty() => format!("whether it was {}", spelt(rest)),
        [first, ..] if ORDERS.contains(first) => format!("whether to {}", spelt(words)),
        ["is", rest @ ..] if !rest.is_empty() => {
            state(rest).unwrap_or_else(|| format!("whether it is {}", with_article(&spelt(rest))))
        }
        [.., kind] if KINDS.contains(kind) => {
            format!("whether it is {}", with_article(&spelt(words)))
        }
        _ => state(words).unwrap_or_else(|| format!("whether {} is on", spelt(words))),
    }
}

/// `pinned_to_deal`, `deal_rot_enabled`
fn state(words: &[&str]) -> Option<String> {
    match words {
        ["add" | "details" | "detail" | "index", "visible"] => Some(format!(
            "whether it is shown {}",
            match words[0] {
                "add" => "where a record is added",
                "index" => "in lists",
                _ => "in details",
            }
        )),
        [what @ .., "detail", "visible"] => Some(format!(
            "whether it is shown in details of {}",
            several(what)
        )),
        [only] if is_state(only) => Some(format!("whether it is {}", spelt(words))),
        [first, "to", what @ ..] if is_state(first) && !what.is_empty() => {
            let what = with_article(&spelt(what));
            Some(format!("whether it is {first} to {what}"))
        }
        [first, "by" | "in" | "from" | "with" | "for" | "as", ..] if is_state(first) => {
            Some(format!("whether it is {}", spelt(words)))
        }
        [what @ .., last] if !what.is_empty() && is_state(last) => {
            let what = spelt(what);
            if GRANTED.contains(last) || plural(&what) == what {
                let is = if plural(&what) == what { "are" } else { "is" };
                Some(format!("whether {what} {is} {last}"))
            } else {
                Some(format!("whether the {what} is {last}"))
            }
        }
        _ => None,
    }
}

fn is_state(word: &str) -> bool {
    let ends = ["ed", "able", "ible"].iter().any(|end| word.ends_with(end));
    STATES.contains(&word) || ends && !THINGS.contains(&word)
}

/// `add_time`, `created_at`, `start_date` → `when …`; a moment of something else is its own noun.
fn when(words: &[&str]) -> String {
    let (stem, unit) = match words {
        [
            stem @ ..,
            unit @ ("time" | "date" | "at" | "on" | "timestamp"),
        ] if !stem.is_empty() => (stem, *unit),
        all => (all, ""),
    };
    let name = stem.join("_");
    if let Some(known) = row(MOMENTS, &name) {
        return known.to_owned();
    }
    if let Some(event) = event(&name) {
        return format!("when it was {event}");
    }
    match stem {
        [what @ .., "start"] if !what.is_empty() => {
            format!("when the {} starts", spelt(what))
        }
        [what @ .., "end"] if !what.is_empty() => {
            format!("when the {} ends", spelt(what))
        }
        [first, ..] if !unit.is_empty() && is_state(first) => {
            format!("when it was {}", spelt(stem))
        }
        [_, _, ..] if unit == "time" || unit == "timestamp" => {
            format!("the time of the {}", spelt(stem))
        }
        [_, _, ..] if unit == "date" => format!("the date of the {}", spelt(stem)),
        _ => format!("the {}", spelt(words)),
    }
}

/// What happened, by any form of its verb: `add`, `added`.
fn event(word: &str) -> Option<&'static str> {
    row(HAPPENS, word)
        .or_else(|| row(HAPPENS, word.strip_suffix('d')?))
        .or_else(|| row(HAPPENS, word.strip_suffix("ed")?))
}

/// Where something comes from, or goes.
const WAYS: &[(&str, &str)] = &[("from", "it comes from"), ("to", "it goes to")];

/// Everything else: `owner_id`, `labels`, `org_name`.
fn the(api: &Api, words: &[&str], ty: &Type) -> String {
    match words {
        ["id"] => match of(api, ty) {
            Some(of) => format!("the id of the {}", plain(of)),
            None => "the id".to_owned(),
        },
        ["ids"] => "the ids".to_owned(),
        [way @ ("from" | "to"), what @ .., last] => {
            let (of, what) = match *last {
                "id" if !what.is_empty() => ("id of the ", spelt(what)),
                _ => ("", spelt(&words[1..])),
            };
            format!("the {of}{what} {}", row(WAYS, way).unwrap_or_default())
        }
        ["by" | "across" | "per", ..] => spelt(words),
        ["show", "in", what @ ..] => format!("how it is shown in {}", spelt(what)),
        [what @ .., how @ ("formatted" | "converted")] if !what.is_empty() => {
            format!("the {how} {}", spelt(what))
        }
        [number] if number.chars().all(char::is_numeric) => code(number),
        [stem @ .., "by"] | [stem @ .., "by", "user", "id"] if by(stem).is_some() => {
            let who = if matches!(ty, Type::Model(_)) {
                "the id of the user who"
            } else {
                "who"
            };
            format!("{who} {} it", by(stem).unwrap_or_default())
        }
        [stem @ .., "user", "id"] | [stem @ .., "id"] if by(stem).is_some() => {
            format!("the id of the user who {} it", by(stem).unwrap_or_default())
        }
        [stem @ .., "id"] => {
            let stem = spelt(stem);
            match of(api, ty).map(plain) {
                Some(of) if of == "user" && !stem.ends_with("user") => {
                    format!("the id of the {stem}, a user")
                }
                _ => format!("the id of the {stem}"),
            }
        }
        [stem @ .., "ids"] => format!("the ids of the {}", several(stem)),
        [stem @ .., last, "name"] if !NAMES.contains(last) => {
            let of: Vec<&str> = stem.iter().copied().chain([*last]).collect();
            format!("the name of the {}", spelt(&of))
        }
        _ => format!("the {}", spelt(words)),
    }
}

/// What somebody did, who is named for it.
fn by(stem: &[&str]) -> Option<&'static str> {
    match stem.join("_").as_str() {
        "owner" => Some("owns"),
        name => event(name),
    }
}

/// What an id is one of.
fn of<'a>(api: &'a Api, ty: &Type) -> Option<&'a str> {
    let Type::Model(id) = ty else { return None };
    let model = api.model(*id);
    let is_id = matches!(
        model.kind,
        ModelKind::Id {
            repr: Repr::String | Repr::Integer
        }
    );
    let of = model.name.strip_suffix("Id")?;
    (is_id && !of.is_empty()).then_some(of)
}

#[cfg(test)]
mod tests;
