//! One name of a spec → one Rust identifier. The name in its case is the dialect's `case`; what Rust has for itself is here. No
//! scopes and no collisions: see `scope`.

pub(super) use callsheet_dialect::case::Case;
use callsheet_dialect::case::cased;

use super::rust::Ident;

/// Words that only `r#` makes usable, up to the 2024 edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that even `r#` does not make usable.
const NOT_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// Whether Rust has the word for itself.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || NOT_RAW.contains(&word)
}

/// The identifier for a name of the spec.
pub(super) fn ident(name: &str, case: Case) -> Ident {
    escape(&cased(name, case))
}

/// A word in the case it already has, made an identifier.
pub(super) fn escape(word: &str) -> Ident {
    Ident(if NOT_RAW.contains(&word) {
        format!("{word}_")
    } else if KEYWORDS.contains(&word) {
        format!("r#{word}")
    } else {
        word.to_owned()
    })
}

/// The same with a suffix: the way out where a name is taken by something that is not in the spec.
pub(super) fn suffixed(ident: &Ident, suffix: &str) -> Ident {
    // `Self_` and a word are `SelfRequest`.
    let stem = if suffix == "_" {
        ident.bare()
    } else {
        ident.bare().trim_end_matches('_')
    };
    Ident(format!("{stem}{suffix}"))
}

/// `prefix_name`, for the methods that come with a parameter.
pub(super) fn prefixed(prefix: &str, ident: &Ident) -> Ident {
    Ident(format!("{prefix}_{}", ident.bare()))
}

/// Whether someone who knows `name` from the API would not find `ident`: more has changed than upper and lower case
/// and where the underscores are.
pub(super) fn renamed(name: &str, ident: &Ident) -> bool {
    let squash = |text: &str| text.replace('_', "").to_lowercase();
    squash(name) != squash(ident.bare()) || ident.bare().ends_with('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_identifier_in_each_case() {
        let table = [
            // name            snake                  camel                SHOUTY
            ("deal_id", "deal_id", "DealId", "DEAL_ID"),
            (
                "dealParticipants",
                "deal_participants",
                "DealParticipants",
                "DEAL_PARTICIPANTS",
            ),
            ("APIKey", "api_key", "ApiKey", "API_KEY"),
            ("type.name", "type_name", "TypeName", "TYPE_NAME"),
            ("channel-id", "channel_id", "ChannelId", "CHANNEL_ID"),
            ("type", "r#type", "Type", "TYPE"),
            ("gen", "r#gen", "Gen", "GEN"),
            ("self", "self_", "Self_", "SELF"),
            ("super", "super_", "Super", "SUPER"),
            ("Crate", "crate_", "Crate", "CRATE"),
            ("_", "underscore", "Underscore", "UNDERSCORE"),
            ("__meta__", "meta", "Meta", "META"),
            ("7_days", "n7_days", "N7Days", "N7_DAYS"),
            ("404", "n404", "N404", "N404"),
            ("+", "plus", "Plus", "PLUS"),
            ("-1", "minus_1", "Minus1", "MINUS_1"),
            ("+1", "plus_1", "Plus1", "PLUS_1"),
            (">=", "greater_equal", "GreaterEqual", "GREATER_EQUAL"),
            ("", "empty", "Empty", "EMPTY"),
            ("-created", "created", "Created", "CREATED"),
            ("€", "u20ac", "U20ac", "U20AC"),
            ("½", "ubd", "Ubd", "UBD"),
            ("größe", "größe", "Größe", "GRÖSSE"),
            ("Option", "option", "Option", "OPTION"),
        ];
        for (name, snake, camel, shouty) in table {
            let found = [Case::Snake, Case::Camel, Case::Shouty]
                .map(|case| ident(name, case).as_str().to_owned());
            assert_eq!(found, [snake, camel, shouty], "for {name:?}");
        }
    }

    #[test]
    fn whatever_the_name_the_identifier_parses() {
        for name in [
            "\u{24b6}",
            "a\u{301}",
            "٣",
            "e\u{200d}f",
            "🦀",
            "  ",
            "a b\tc",
            "_1",
            "fn",
            "Fn",
            "union",
            "'",
        ] {
            for case in [Case::Snake, Case::Camel, Case::Shouty] {
                let ident = ident(name, case);
                assert!(
                    syn::parse_str::<syn::Ident>(ident.as_str()).is_ok(),
                    "{name:?} became {ident}"
                );
            }
        }
    }

    #[test]
    fn only_more_than_casing_counts_as_renamed() {
        for (name, case, expected) in [
            ("activityId", Case::Snake, false),
            ("type", Case::Snake, false),
            ("DealID", Case::Camel, false),
            ("type.name", Case::Snake, true),
            ("channel-id", Case::Snake, true),
            ("self", Case::Snake, true),
            ("-1", Case::Camel, true),
            ("7_days", Case::Camel, true),
        ] {
            assert_eq!(renamed(name, &ident(name, case)), expected, "for {name:?}");
        }
    }
}
