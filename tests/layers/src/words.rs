//! Reads the source of crates and reports words that it may not have. Test modules and examples in documentation may have
//! them.

use std::fs;
use std::path::{Path, PathBuf};

/// How a word is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Anywhere in a line.
    Anywhere,
    /// As a word of a name or a sentence, also in the plural: `deal` in `deal_id`, `DealId` and `deals`, not in `ideal`.
    Word,
}

/// A message for each line below `folders`, which are relative to `root`, that has one of `words` in lower case.
///
/// # Panics
/// When a file or folder cannot be read, or when there are fewer than `least` files.
#[must_use]
pub fn words_in(
    root: &Path,
    folders: &[&str],
    words: &[&str],
    how: Match,
    least: usize,
) -> Vec<String> {
    let mut files = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut files);
    }
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file can be read");
        (path, text)
    };
    let files: Vec<(PathBuf, String)> = files.into_iter().map(read).collect();
    assert!(files.len() >= least, "source files are missing");
    let tests: Vec<PathBuf> = files
        .iter()
        .flat_map(|(path, text)| {
            let names = Lines::of(text, words, how).tests.into_iter();
            names.map(|name| below(path, &name))
        })
        .collect();
    let mut offences = Vec::new();
    for (path, text) in &files {
        let module = path.with_extension("");
        if tests.iter().any(|test| module.starts_with(test)) {
            continue;
        }
        let shown = path.strip_prefix(root).unwrap_or(path).display();
        for (line, word) in Lines::of(text, words, how).offences {
            offences.push(format!("{shown}:{line}: `{word}`"));
        }
    }
    offences
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
    offences: Vec<(usize, String)>,
}

impl Lines {
    /// Reads a file as `rustfmt` writes it: the brace that closes a module is alone on its line, as far to the right as the
    /// module itself.
    fn of(text: &str, words: &[&str], how: Match) -> Self {
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
            let has = |word: &&&str| match how {
                Match::Anywhere => line.to_lowercase().contains(**word),
                Match::Word => has_word(line, word),
            };
            let there = words.iter().filter(has);
            let offences = there.map(|word| (index + 1, (*word).to_owned()));
            found.offences.extend(offences);
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

/// Whether a line has a word, or its plural, between other words of a name or a sentence.
fn has_word(line: &str, word: &str) -> bool {
    let mut words = vec![String::new()];
    for letter in line.chars() {
        if letter.is_uppercase() || !letter.is_alphabetic() {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut().filter(|_| letter.is_alphabetic()) {
            last.extend(letter.to_lowercase());
        }
    }
    let plural = match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    };
    words.iter().any(|it| *it == word || *it == plural)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_by_themselves() {
        for (line, there) in [
            ("let deal_id = 1;", true),
            ("struct DealId;", true),
            ("// two deals", true),
            ("// an ideal case", false),
            ("let activities = 2;", false),
        ] {
            assert_eq!(has_word(line, "deal"), there, "{line}");
        }
        assert!(has_word("let activities = 2;", "activity"));
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
                (1, "pipedrive".to_owned()),
                (2, "additional_data".to_owned()),
                (7, "x-daily".to_owned()),
                (8, "api_domain".to_owned()),
                (21, "pipedrive".to_owned()),
            ],
        };
        let words = ["pipedrive", "additional_data", "x-daily", "api_domain"];
        assert_eq!(Lines::of(text, &words, Match::Anywhere), expected);
        assert_eq!(below(Path::new("a/mod.rs"), "b"), Path::new("a/b"));
        assert_eq!(below(Path::new("a/c.rs"), "b"), Path::new("a/c/b"));
    }
}
