//! Words, and what they make: names of resources and models from tags, titles and members; of methods in `call`. Which
//! of two candidates a thing gets is decided in `models` and `arrange`.

mod call;

use heck::{ToSnakeCase, ToUpperCamelCase};

pub(super) use self::call::{Call, Role, doc};
pub(super) use callsheet_dialect::english::{capital, plural, singular, with_article};

/// The words of a name, in lower case.
pub(super) fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    plain
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `participantsChangelog` → `participants_changelog`
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// What two names have in common that would be one identifier in Rust.
pub(super) fn identity(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let snake = plain.to_snake_case();
    if snake.is_empty() {
        name.to_owned()
    } else {
        snake
    }
}

/// Words as the name of a type.
pub(super) fn pascal<W: AsRef<str>>(words: &[W]) -> String {
    words
        .iter()
        .map(|word| word.as_ref().to_upper_camel_case())
        .collect()
}

/// The same of the last of several words.
pub(super) fn singular_words(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// What a resource is a collection of: `DealFields` → `DealField`.
pub(super) fn entity(tag: &str) -> String {
    pascal(&singular_words(&words(tag)))
}

/// Words that say how something travels rather than what it is.
const NOISE: &[&str] = &[
    "get", "add", "update", "upsert", "delete", "create", "put", "post", "patch", "response",
    "request", "body", "data", "item", "object", "inline", "base", "success", "payload", "dto",
    "model", "schema", "result", "all", "of", "strict", "the", "for", "one", "new", "200", "201",
];

/// A title as the name of a type, if it says something.
pub(super) fn from_title(title: &str) -> Option<String> {
    let kept: Vec<String> = words(title)
        .into_iter()
        .filter(|word| !NOISE.contains(&&**word) && !word.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    let odd = title
        .chars()
        .any(|c| !c.is_ascii_alphanumeric() && c != '_');
    (1..=4)
        .contains(&kept.len())
        .then(|| pascal(&singular_words(&kept)))
        .filter(|_| !odd)
}

/// The name of a component, which its author chose; only what says how it travels goes.
pub(super) fn from_component(name: &str) -> String {
    let all = words(name);
    let mut kept = all.clone();
    while kept.len() > 1
        && kept.last().is_some_and(|word| {
            matches!(&**word, "response" | "request" | "dto" | "schema" | "model")
        })
    {
        kept.pop();
    }
    type_name(&pascal(&kept))
}

/// A name that can be a type's.
pub(super) fn type_name(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("Type{name}")
    }
}

/// What a member is called as a type of its own: `person_id` holds a person, `emails` are of type email.
pub(super) fn from_member(name: &str, is_record: bool, is_several: bool) -> Vec<String> {
    // One record that is called like several, `conditions`, is not one of them.
    let number = |words: &[String]| {
        if is_record && !is_several {
            words.to_vec()
        } else {
            singular_words(words)
        }
    };
    let mut kept = number(&words(name));
    let says_how =
        |word: &String| matches!(&**word, "id" | "data" | "item" | "object" | "info" | "list");
    if is_record && kept.len() > 1 && kept.last().is_some_and(says_how) {
        kept.pop();
        kept = number(&kept);
    }
    if kept.is_empty() {
        kept.push("value".to_owned());
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_lose_what_says_how_they_travel() {
        assert_eq!(from_title("GetDealsResponseData").as_deref(), Some("Deal"));
        assert_eq!(from_title("baseResponse"), None);
        assert_eq!(from_title("Jane Doe's deal"), None);
        assert_eq!(from_component("PetResponse"), "Pet");
        assert_eq!(from_component("Response"), "Response");
    }
}
