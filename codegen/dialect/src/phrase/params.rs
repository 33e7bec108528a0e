//! What setting a parameter does: of a body, what it holds; of a query, what is asked for.

use heck::ToSnakeCase;

use super::{by, event, is_state, of_value, row, several, spelt, written};
use crate::english::{capital, plural};
use crate::model::{
    Api, Field, Method, ModelKind, Operation, Param, ParamLocation, Returns, Scalar, Type,
};

/// What parameters of a query say, as sentences.
pub(super) const ASKED: &[(&str, &str)] = &[
    (
        "everyone",
        "Whether for all users, and not only for the one who asks.",
    ),
    ("exact_match", "Whether only exact matches are found."),
    ("filter_id", "Only those that this filter lets through."),
    (
        "include_fields",
        "Also gives these, which are left out otherwise.",
    ),
    ("match", "How what is found has to match."),
    ("order_by", "What the list is ordered by."),
    ("sort", "What the list is ordered by."),
    ("sort_by", "What the list is ordered by."),
    ("sort_direction", "Which way the list is ordered."),
    (
        "totals_convert_currency",
        "The currency into which totals are converted.",
    ),
    ("visible_to", "Only those with this visibility."),
];

/// What setting a parameter does, as a sentence.
#[must_use]
pub fn of_parameter(api: &Api, operation: &Operation, param: &Param) -> String {
    let asks = operation.method == Method::Get && param.location == ParamLocation::Query;
    if asks {
        return written(api, &asked(api, operation, param));
    }
    let phrase = of_value(api, &param.name, &param.ty);
    if param.location == ParamLocation::Body {
        format!("Sets {phrase}.")
    } else {
        format!("{}.", capital(&phrase))
    }
}

/// What a parameter asks for.
fn asked(api: &Api, operation: &Operation, param: &Param) -> String {
    let snake = param.name.to_snake_case();
    // `type.params.stage_id` is about a stage.
    let own = param
        .name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_snake_case();
    let words: Vec<&str> = own.split('_').collect();
    let lists = matches!(operation.returns.ty, Some(Type::List(_)));
    let searches = operation.params.iter().any(|other| other.name == "term");
    let is_switch = matches!(param.ty, Type::Scalar(Scalar::Boolean | Scalar::Flag));
    if let Some(sentence) = row(ASKED, &snake) {
        return sentence.to_owned();
    }
    match &words[..] {
        ["include", rest @ ..] if is_switch && !rest.is_empty() => {
            format!("Also gives {}.", them(rest))
        }
        ["exclude" | "skip", rest @ ..] if is_switch && !rest.is_empty() => {
            format!("Leaves out {}.", them(rest))
        }
        ["fields"] if searches => "Which fields to search.".to_owned(),
        ["custom", "fields"]
            if matches!(param.ty, Type::List(_) | Type::Scalar(Scalar::String)) =>
        {
            "Which custom fields to give, by key.".to_owned()
        }
        [what @ .., limit @ ("since" | "until")] if lists && event(&what.join("_")).is_some() => {
            let what = event(&what.join("_")).unwrap_or_default();
            format!("Only those {what} {limit} then, in UTC.")
        }
        ["ids"] if lists => "Only those with these ids.".to_owned(),
        [stem @ .., "user", "id"] | [stem @ .., "id"] if lists && by(stem).is_some() => {
            format!(
                "Only those that this user {}.",
                by(stem).unwrap_or_default()
            )
        }
        [stem @ .., "id"] if lists && !stem.is_empty() => {
            format!("Only those of this {}.", spelt(stem))
        }
        [stem @ .., "ids"] if lists && !stem.is_empty() => {
            format!("Only those of these {}.", several(stem))
        }
        _ => {
            let phrase = of_value(api, &param.name, &param.ty);
            match phrase.strip_prefix("whether it is ") {
                Some(state) if lists => {
                    format!("Only those that are {state}, or only those that are not.")
                }
                _ if filters(api, &operation.returns, param) => {
                    let is_list = matches!(param.ty, Type::List(_));
                    let noun = if is_list {
                        several(&words)
                    } else {
                        spelt(&words)
                    };
                    let one = if is_list {
                        "one of these"
                    } else if several(&words) == noun {
                        "these"
                    } else {
                        "this"
                    };
                    format!("Only those with {one} {noun}.")
                }
                _ => format!("{}.", capital(&phrase)),
            }
        }
    }
}

/// What is given, or not: `archived` stands for records that are.
fn them(words: &[&str]) -> String {
    match words {
        [state] if is_state(state) => format!("those that are {state}"),
        [one] if plural(one) != *one => format!("the {}", spelt(words)),
        _ => spelt(words),
    }
}

/// Whether a parameter is called like a field of what is listed.
fn filters(api: &Api, returns: &Returns, param: &Param) -> bool {
    let Some(Type::List(item)) = &returns.ty else {
        return false;
    };
    let Type::Model(id) = **item else {
        return false;
    };
    let has = |fields: &[Field]| fields.iter().any(|field| field.name == param.name);
    matches!(&api.model(id).kind, ModelKind::Record { fields } if has(fields))
}
