//! What a named type is, by its name: `DealStatus` is *the status of a deal* where there is a `Deal`.

use super::{plain, written};
use crate::english::{capital, plural, singular, with_article};
use crate::model::{Api, Model, ModelKind};

/// What enums are for, by how their names end; `{a}` is one of what the rest names, `{all}` are several.
const ENUMS: &[(&str, &str)] = &[
    (
        "SearchIncludeField",
        "What a search for {all} leaves out unless asked for it.",
    ),
    ("IncludeField", "What is left out of {a} unless asked for."),
    ("SearchField", "A field that a search for {all} looks at."),
    ("SortBy", "What a list of {all} can be ordered by."),
    ("OrderBy", "What a list of {all} can be ordered by."),
    ("SortDirection", "Which way a list of {all} is ordered."),
];

/// The same of enums that are of no record.
const ALONE: &[(&str, &str)] = &[
    ("IncludeField", "What is left out unless asked for."),
    ("OrderBy", "What a list can be ordered by."),
    ("SearchField", "A field that a search looks at."),
    ("SortBy", "What a list can be ordered by."),
    ("SortDirection", "Which way a list is ordered."),
];

/// The same of records.
const RECORDS: &[(&str, &str)] = &[
    ("SearchResultItem", "{A}, as a search shows it."),
    (
        "SearchResult",
        "{A} that a search found, and how well it matches.",
    ),
    ("Reference", "{A}, as other records show it."),
    (
        "FollowersChangelog",
        "That somebody began, or ceased, to follow {a}.",
    ),
    ("Changelog", "A change of {a}."),
];

/// What records are, by how their names begin.
const BEFORE: &[(&str, &str)] = &[
    ("Expanded", "{A} with the records it refers to."),
    ("New", "{A} to be created."),
    ("Recent", "{A} that was changed of late."),
];

/// A sentence about a model that has none.
#[must_use]
pub fn of_model(api: &Api, model: &Model) -> String {
    written(api, &told(api, model))
}

fn told(api: &Api, model: &Model) -> String {
    let name = &*model.name;
    match &model.kind {
        ModelKind::Record { .. } => {
            let ends = ending(RECORDS, name);
            let begins = BEFORE
                .iter()
                .find_map(|(start, says)| Some((name.strip_prefix(start)?, *says)));
            match ends.or(begins.filter(|(rest, _)| is_record(api, rest))) {
                Some((rest, says)) => filled(says, rest),
                None => match owned(api, name) {
                    // Several things in one record are the one's they belong to.
                    Some((owner, part)) if is_several(part) => {
                        format!("The {} of {}.", plain(part), one(owner))
                    }
                    _ => format!("{}.", capital(&one(name))),
                },
            }
        }
        ModelKind::Enum { .. } | ModelKind::Union { .. } | ModelKind::External { .. } => {
            if let Some((_, says)) = ALONE.iter().find(|(whole, _)| *whole == name) {
                return (*says).to_owned();
            }
            match (ending(ENUMS, name), owned(api, name)) {
                (Some((rest, says)), _) => filled(says, rest),
                (None, Some((owner, part))) => {
                    format!("The {} of {}.", plain(part), one(owner))
                }
                _ => format!("{}.", capital(&one(name))),
            }
        }
        ModelKind::Id { .. } => match name.strip_suffix("Id") {
            Some(of) if !of.is_empty() => format!("The id of {}.", with_article(&plain(of))),
            _ => "An id.".to_owned(),
        },
    }
}

fn ending<'n>(table: &[(&str, &'static str)], name: &'n str) -> Option<(&'n str, &'static str)> {
    table
        .iter()
        .find_map(|(end, says)| Some((name.strip_suffix(end)?, *says)))
        .filter(|(rest, _)| !rest.is_empty())
}

/// `a deal`; several are what they are.
fn one(name: &str) -> String {
    if is_several(name) {
        plain(name)
    } else {
        with_article(&plain(name))
    }
}

fn filled(says: &str, rest: &str) -> String {
    let a = one(rest);
    let all = match plain(rest).rsplit_once(' ') {
        Some((before, last)) => format!("{before} {}", plural(last)),
        None => plural(&plain(rest)),
    };
    says.replace("{A}", &capital(&a))
        .replace("{a}", &a)
        .replace("{all}", &all)
}

fn is_record(api: &Api, name: &str) -> bool {
    let named =
        |model: &Model| model.name == name && matches!(model.kind, ModelKind::Record { .. });
    api.models.iter().any(named)
}

/// The record that a name begins with, the longest if there are several, and what follows.
fn owned<'n>(api: &Api, name: &'n str) -> Option<(&'n str, &'n str)> {
    let words = name
        .char_indices()
        .filter(|(at, c)| *at > 0 && c.is_uppercase());
    words
        .map(|(at, _)| name.split_at(at))
        .rfind(|(owner, _)| is_record(api, owner))
}

fn is_several(name: &str) -> bool {
    let words = plain(name);
    let last = words.rsplit(' ').next().unwrap_or_default();
    singular(last) != last || last == "settings" || last == "statistics" || last == "permissions"
}
