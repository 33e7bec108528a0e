//! Converts names to the cases of identifiers. Words that a language reserves are not handled here.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// What an identifier is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Modules, methods, arguments and fields.
    Snake,
    /// Types and variants.
    Camel,
    /// Statics and constants.
    Shouty,
}

/// The name in that case: letters, digits and underscores, beginning with a letter.
#[must_use]
pub fn cased(name: &str, case: Case) -> String {
    let words = words(name);
    let text = match case {
        Case::Snake => words.to_snake_case(),
        Case::Camel => words.to_upper_camel_case(),
        Case::Shouty => words.to_shouty_snake_case(),
    };
    if text.starts_with(unicode_ident::is_xid_start) {
        return text;
    }
    match case {
        Case::Snake => format!("n{text}"),
        Case::Camel | Case::Shouty => format!("N{text}"),
    }
}

/// Whether a text is an identifier, in any case.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let starts = |c: char| c == '_' || unicode_ident::is_xid_start(c);
    text.starts_with(starts) && text.chars().all(is_word) && text != "_"
}

/// The name as words that `heck` can split. Signs separate words. Where only they distinguish the name, they are spelled out:
/// in a name without letters or digits, and before a number.
fn words(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if is_word(c) { c } else { ' ' })
        .collect();
    let bare = plain.trim();
    let signed_number = bare.starts_with(|c: char| c.is_ascii_digit())
        && name
            .trim_start()
            .starts_with(['+', '-', '<', '>', '=', '!']);
    if name.is_empty() {
        "empty".to_owned()
    } else if !bare.contains(is_kept) || signed_number {
        name.chars().map(spelt).collect()
    } else {
        plain
    }
}

fn is_word(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_continue(c)
}

/// Whether `heck` keeps a character. It drops marks, which an identifier could hold: an emoji is often a sign and a mark.
fn is_kept(c: char) -> bool {
    is_word(c) && c.is_alphanumeric()
}

fn spelt(c: char) -> String {
    let word = match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '?' => "question",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        ' ' => "space",
        '\'' => "quote",
        '"' => "double quote",
        '`' => "backtick",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        c if is_kept(c) => return c.to_string(),
        c => return format!(" u{:x} ", u32::from(c)),
    };
    format!(" {word} ")
}
