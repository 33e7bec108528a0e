//! The document as a tree; what it means is the business of `openapi`.

use std::collections::HashSet;

use callsheet_dialect::source::FileId;
pub(super) use callsheet_dialect::yaml::Value;
use callsheet_dialect::yaml::{Limits, parse as read};

/// Parse a document.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut tree = read(text, FileId::default(), Limits::DOCUMENT)
        .map_err(|error| error.to_string())?
        .value;
    keep_first(&mut tree);
    Ok(tree)
}

/// Of equal keys the first stands.
fn keep_first(value: &mut Value) {
    match value {
        Value::List(items) => {
            for item in items {
                keep_first(&mut item.value);
            }
        }
        Value::Map(entries) => {
            let mut seen = HashSet::new();
            entries.retain(|entry| seen.insert(entry.key.clone()));
            for entry in entries {
                keep_first(&mut entry.value.value);
            }
        }
        _ => {}
    }
}

/// A JSON pointer one step further.
pub(super) fn step(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_json_give_the_same_tree() {
        let yaml = "a: &x {b: [1, 2.5, yes, null]}\n200: *x\n";
        let json = r#"{"a": {"b": [1, 2.5, "yes", null]}, "200": {"b": [1, 2.5, "yes", null]}}"#;
        assert_eq!(parse(yaml), parse(json));
        assert!(parse(yaml).is_ok());
    }

    #[test]
    fn pointers_are_followed_and_unescaped() {
        let tree = parse("{a/b: [{c~d: 7}]}").expect("YAML");
        let pointer = step(&step(&step("", "a/b"), "0"), "c~d");
        assert_eq!(pointer, "/a~1b/0/c~0d");
        assert_eq!(tree.pointer(&pointer), Some(&Value::Integer(7)));
        assert_eq!(tree.pointer("/a~1b/1"), None);
    }
}
