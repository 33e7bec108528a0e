//! The generator and the runtime serve any API, so their code has no word that is true of one API only. Test modules and
//! examples in documentation may have them.

use std::fs;
use std::path::{Path, PathBuf};

/// What no source file says, in lower case.
const WORDS: [&str; 4] = ["pipedrive", "additional_data", "x-daily", "api_domain"];

/// The folders that are neutral, from the project's root.
const FOLDERS: [&str; 2] = ["codegen", "runtime"];

#[test]
fn the_code_of_generator_and_runtime_knows_no_api() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut files);
    }
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file can be read");
        (path, text)
    };
    let files: Vec<(PathBuf, String)> = files.into_iter().map(read).collect();
    assert!(files.len() > 200, "source files are missing");
    let tests: Vec<PathBuf> = files
        .iter()
        .flat_map(|(path, text)| {
            Lines::of(text)
                .tests
                .into_iter()
                .map(|name| below(path, &name))
        })
        .collect();
    let mut offences = Vec::new();
    for (path, text) in &files {
        let module = path.with_extension("");
        if tests.iter().any(|test| module.starts_with(test)) {
            continue;
        }
        let shown = path.strip_prefix(&root).unwrap_or(path).display();
        for (line, word) in Lines::of(text).offences {
            offences.push(format!("{shown}:{line}: `{word}`"));
        }
    }
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}

/// Every source file but those in folders called `tests`.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("a source folder can be listed");
    for entry in entries {
        let path = entry.expect("a source folder can be listed").path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if name != "tests" && name != "target" {
                collect(&path, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests.rs"
        {
            files.push(path);
        }
    }
}

/// The path, without an extension, of a module that a file declares.
fn below(file: &Path, module: &str) -> PathBuf {
    let own = file.with_extension("");
    match own.file_name().and_then(|name| name.to_str()) {
        Some("mod" | "lib" | "main") => own.with_file_name(module),
        _ => own.join(module),
    }
}

/// What the lines of a source file say.
#[derive(Debug, Default, PartialEq, Eq)]
struct Lines {
    /// Modules of other files that are for tests only.
    tests: Vec<String>,
    /// Lines outside of tests and examples that have a word, from 1, and the word.
    offences: Vec<(usize, &'static str)>,
}

impl Lines {
    /// Reads a file as `rustfmt` writes it: the brace that closes a module is alone on its line, as far to the right as the
    /// module itself.
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut is_for_tests = false;
        let mut is_example = false;
        let mut closing: Option<String> = None;
        for (index, line) in text.lines().enumerate() {
            if let Some(end) = &closing {
                if line == end {
                    closing = None;
                }
                continue;
            }
            let code = line.trim_start();
            if let Some(doc) = code
                .strip_prefix("///")
                .or_else(|| code.strip_prefix("//!"))
            {
                if doc.trim_start().starts_with("```") {
                    is_example = !is_example;
                    continue;
                }
                if is_example {
                    continue;
                }
            } else {
                is_example = false;
            }
            if code.starts_with("#[cfg(test)]") || code.starts_with("#[cfg(all(test,") {
                is_for_tests = true;
                continue;
            }
            if is_for_tests && !code.starts_with('#') {
                is_for_tests = false;
                if let Some(name) = module(code, ';') {
                    found.tests.push(name.to_owned());
                } else if module(code, '{').is_some() {
                    let indent = line.len() - code.len();
                    closing = Some(format!("{}}}", &line[..indent]));
                    continue;
                }
            }
            let lower = line.to_lowercase();
            let words = WORDS.into_iter().filter(|word| lower.contains(word));
            found.offences.extend(words.map(|word| (index + 1, word)));
        }
        found
    }
}

/// The name in `mod name;` or `mod name {`.
fn module(code: &str, end: char) -> Option<&str> {
    let code = code
        .trim_start_matches("pub(crate) ")
        .trim_start_matches("pub ");
    Some(code.strip_prefix("mod ")?.strip_suffix(end)?.trim_end())
}

#[test]
fn words_are_found_where_they_may_not_be() {
    let text = "\
//! About Pipedrive.
/// Like `additional_data`:
///
/// ```
/// let host = \"pipedrive.com\";
/// ```
/// and `X-Daily-Limit`.
fn f() { g(\"api_domain\") }
#[cfg(test)]
mod fixture;
#[cfg(all(test, feature = \"fs\"))]
#[path = \"x.rs\"]
mod other;
mod inner {
    #[cfg(test)]
    mod tests {
        fn t() {
            \"pipedrive\"
        }
    }
    const A: &str = \"pipedrive\";
}
";
    let expected = Lines {
        tests: vec!["fixture".to_owned(), "other".to_owned()],
        offences: vec![
            (1, "pipedrive"),
            (2, "additional_data"),
            (7, "x-daily"),
            (8, "api_domain"),
            (21, "pipedrive"),
        ],
    };
    assert_eq!(Lines::of(text), expected);
    assert_eq!(below(Path::new("a/mod.rs"), "b"), Path::new("a/b"));
    assert_eq!(below(Path::new("a/c.rs"), "b"), Path::new("a/c/b"));
}
