//! How the files of `spec/` are written: no parameter list is stated twice, and other readers of YAML take them too.

use std::fs;
use std::path::{Path, PathBuf};

use callsheet_dialect::model::{Operation, Param, ParamLocation};
use callsheet_dialect::read_dir;
use callsheet_dialect::source::Span;

/// The fewest items that a spread would have to save.
const SAVED: usize = 2;

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec")
}

/// A name in an operation's list.
struct Item<'a> {
    name: &'a str,
    span: Span,
    /// Nothing for what `pages` and `upload` add.
    param: Option<&'a Param>,
}

impl Item<'_> {
    fn is_spread(&self) -> bool {
        self.param.is_some_and(|param| param.spread.is_some())
    }

    /// Whether both lists state the same, each in a place of its own.
    fn repeats(&self, other: &Self) -> bool {
        let alike = match (self.param, other.param) {
            (Some(a), Some(b)) => {
                (&a.ty, a.location, a.nullable) == (&b.ty, b.location, b.nullable)
                    && (a.explode, a.format) == (b.explode, b.format)
            }
            (a, b) => a.is_none() && b.is_none(),
        };
        alike && self.name == other.name && self.span != other.span
    }
}

/// The list of an operation, without what is in its path.
fn list(operation: &Operation) -> Vec<Item<'_>> {
    let mut items: Vec<Option<Item<'_>>> = operation
        .params
        .iter()
        .map(|param| {
            (param.location != ParamLocation::Path).then_some(Item {
                name: &param.name,
                span: param.span,
                param: Some(param),
            })
        })
        .collect();
    for listed in operation.listed.iter().rev() {
        let item = Item {
            name: &listed.name,
            span: listed.span,
            param: None,
        };
        items.insert(listed.after, Some(item));
    }
    items.into_iter().flatten().collect()
}

/// The parameters in a row that `list` could take from `other`, where that would save enough.
fn repeated<'a>(list: &[Item<'a>], other: &[Item<'_>]) -> Option<Vec<&'a str>> {
    (0..list.len()).find_map(|start| {
        let mut rest = other.iter();
        let row: Vec<&Item<'_>> = list[start..]
            .iter()
            .take_while(|item| !item.is_spread() && rest.any(|known| item.repeats(known)))
            .collect();
        (1..=row.len()).find_map(|length| {
            let row = &row[..length];
            let required = row
                .iter()
                .filter(|item| item.param.is_some_and(|param| param.required));
            let without = other.len() - length;
            let spread = 1 + without + required.count();
            (spread + SAVED <= length).then(|| row.iter().map(|item| item.name).collect())
        })
    })
}

#[test]
fn no_list_repeats_another() {
    let spec = read_dir(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let mut found = Vec::new();
    let mut spreads = 0;
    for api in &spec.apis {
        for resource in &api.resources {
            for operation in &resource.operations {
                let own = list(operation);
                spreads += own.iter().filter(|item| item.is_spread()).count();
                for other in &resource.operations {
                    if other.span == operation.span {
                        continue;
                    }
                    if let Some(names) = repeated(&own, &list(other)) {
                        found.push(format!(
                            "{}: `{}` could have `...{}` for {}",
                            resource.file,
                            operation.name,
                            other.name,
                            names.join(", ")
                        ));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(spreads > 300, "{spreads} parameters are spread");
}

/// `PyYAML` and others take a `?` in a flow collection for the mark of a key, unless it is quoted.
#[test]
fn no_mark_of_a_key_stands_in_a_flow_collection() {
    for folder in fs::read_dir(spec()).expect("spec") {
        let folder = folder.expect("a folder").path();
        for file in folder.read_dir().into_iter().flatten() {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("text");
            if let Some(line) = marked(&text) {
                panic!("{}:{line}: quote the text with `?`", path.display());
            }
        }
    }
    assert_eq!(marked("a: is it?\nb: [x, 'y?', \"z?\"] # what?\n"), None);
    assert_eq!(marked("a: 1\nb: {c: date?}\n"), Some(2));
    assert_eq!(marked("b: [c,\n  d?]\n"), Some(2));
}

/// The first line with a plain `?` in `[…]` or `{…}`. Knows quotes and comments; texts in blocks have no brackets that
/// would be taken for a collection, for those begin behind `: ` or `- `.
fn marked(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (number, line) in (1..).zip(text.lines()) {
        let mut before = "\n".to_owned();
        for c in line.chars() {
            match (c, quote) {
                (_, Some(closing)) => quote = quote.filter(|_| c != closing),
                ('#', None) if before.ends_with([' ', '\n']) => break,
                ('"' | '\'', None) if before.ends_with([' ', '[', '{', '\n']) => quote = Some(c),
                ('[' | '{', None)
                    if depth > 0 || before.ends_with(": ") || before.ends_with("- ") =>
                {
                    depth += 1;
                }
                (']' | '}', None) => depth = depth.saturating_sub(1),
                ('?', None) if depth > 0 => return Some(number),
                _ => {}
            }
            before.push(c);
        }
        if depth == 0 {
            quote = None;
        }
    }
    None
}
