//! YAML as people write it: what needs quotes, where a list breaks.

use std::fmt::Write as _;

use callsheet_dialect::yaml::{Entry, Value};

/// Where lines break.
const WIDTH: usize = 110;

/// A text inside of `[…]` and `{…}`, quoted where it would be something else.
pub(super) fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./-:+!? {}".contains(c);
    // Some readers take a `?` in a list for the mark of a key.
    let word = |c: char| c.is_ascii_alphanumeric() || "_.-!".contains(c);
    let safe = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.ends_with(word)
        && text.chars().all(|c| word(c) || c == ':');
    if safe && !is_taken(text) {
        text.to_owned()
    } else if text
        .chars()
        .all(|c| plain(c) || " ,;()[]&*#%@<>=|$^~`\"\\é".contains(c))
        && !text.contains('\'')
    {
        format!("'{text}'")
    } else {
        double(text)
    }
}

/// A text that stands behind a key on its own line.
pub(super) fn line(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_./-+!?{}#(),' ".contains(c) || c == ':';
    let safe = text.starts_with(|c: char| c.is_alphabetic() || c == '/')
        && text.chars().all(plain)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !is_taken(text);
    if safe { text.to_owned() } else { scalar(text) }
}

/// Words that a reader of YAML may take for something else than text. No model is called like one: names of types
/// stand without quotes.
pub(super) fn is_taken(text: &str) -> bool {
    matches!(
        &*text.to_lowercase(),
        "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "nan" | "inf"
    )
}

/// JSON's quotes are YAML's.
fn double(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{85}') => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// `key: [a, b]`, broken at the width; items are as they are to be printed.
pub(super) fn flow(indent: usize, key: &str, open: char, items: &[String], close: char) -> String {
    let mut text = format!("{:indent$}{key}: {open}", "");
    let mut column = text.chars().count();
    for (index, item) in items.iter().enumerate() {
        let last = index + 1 == items.len();
        let length = item.chars().count() + 1;
        if index > 0 {
            if column + 1 + length > WIDTH {
                let _ = write!(text, "\n{:1$}", "", indent + 2);
                column = indent + 2;
            } else {
                text.push(' ');
                column += 1;
            }
        }
        text.push_str(item);
        column += length;
        text.push(if last { close } else { ',' });
    }
    if items.is_empty() {
        text.push(close);
    }
    text.push('\n');
    text
}

/// An entry of a mapping at the left margin.
pub(super) fn mapping(entry: &Entry) -> String {
    match &entry.value.value {
        Value::Map(entries) if !entries.is_empty() => block(0, &entry.key, entries),
        _ => nested(0, entry),
    }
}

/// How many entries a mapping on one line has at most.
const ON_A_LINE: usize = 2;

fn nested(indent: usize, entry: &Entry) -> String {
    let key = scalar(&entry.key);
    match &entry.value.value {
        Value::String(text) => format!("{:indent$}{key}: {}\n", "", line(text)),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| inline(&item.value)).collect();
            flow(indent, &key, '[', &items, ']')
        }
        Value::Map(entries) => {
            let short = format!("{:indent$}{key}: {}\n", "", inline(&entry.value.value));
            if entries.len() <= ON_A_LINE && short.chars().count() <= WIDTH {
                short
            } else {
                block(indent, &key, entries)
            }
        }
        plain => format!("{:indent$}{key}: {}\n", "", inline(plain)),
    }
}

fn block(indent: usize, key: &str, entries: &[Entry]) -> String {
    let entries: String = entries
        .iter()
        .map(|entry| nested(indent + 2, entry))
        .collect();
    format!("{:indent$}{key}:\n{entries}", "")
}

/// A value inside of `[…]` and `{…}`.
fn inline(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(text) => scalar(text),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| inline(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|entry| format!("{}: {}", scalar(&entry.key), inline(&entry.value.value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_as_something_else_is_quoted() {
        for (text, expected) in [
            ("open", "open"),
            ("type.name", "type.name"),
            ("channel-id!", "channel-id!"),
            ("match?", "'match?'"),
            ("1.0", "'1.0'"),
            ("true", "'true'"),
            ("No", "'No'"),
            ("", "''"),
            ("*", "'*'"),
            ("a: b", "'a: b'"),
            ("it's", "\"it's\""),
            ("a\nb", "\"a\\nb\""),
        ] {
            assert_eq!(scalar(text), expected);
        }
    }

    #[test]
    fn lists_break_at_the_width() {
        let items = vec!["x".repeat(40); 4];
        let text = flow(4, "params", '[', &items, ']');
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
    }
}
