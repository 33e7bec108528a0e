//! What responses may lack: `tests/shapes/exceptions.tsv`, a line of operation, what it lacks, and why. A `*` in the first
//! two stands for any text, so that one line can say what several operations, or members, have in common.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

const PATH: &str = "../tests/shapes/exceptions.tsv";
const HEAD: &str = "operation\twhat\treason";

/// The reason of an exception that nobody has given one.
const NOT_YET: &str = "not done yet";

/// Operation and what it lacks, and the reason.
pub(crate) struct Exceptions(BTreeMap<(String, String), String>);

impl Exceptions {
    pub(crate) fn read() -> Self {
        let text = fs::read_to_string(PATH).unwrap_or_else(|error| panic!("{PATH}: {error}"));
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some(HEAD), "{PATH}");
        let mut exceptions = BTreeMap::new();
        for line in lines {
            let columns: Vec<&str> = line.split('\t').collect();
            let [operation, what, reason] = columns[..] else {
                panic!("{PATH}: three columns and not {line:?}");
            };
            assert!(!reason.trim().is_empty(), "{PATH}: no reason: {line}");
            let key = (operation.to_owned(), what.to_owned());
            let before = exceptions.insert(key, reason.to_owned());
            assert_eq!(before, None, "{PATH}: {line} stands there twice");
        }
        Self(exceptions)
    }

    pub(crate) fn has(&self, operation: &str, what: &str) -> bool {
        self.0.keys().any(|key| covers(key, operation, what))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Those that cover none of these.
    pub(crate) fn stale(&self, missing: &[(String, String)]) -> Vec<String> {
        let keys = self.0.keys();
        let stale = keys.filter(|key| !is_used(key, missing));
        stale
            .map(|(operation, what)| format!("{operation}: {what}"))
            .collect()
    }

    /// Writes the file anew: the lines that still cover something, and one for each of these that none covers.
    pub(crate) fn rewrite(&self, missing: &[(String, String)]) {
        let used = self.0.iter().filter(|(key, _)| is_used(key, missing));
        let used = used.map(|(key, reason)| (key, &**reason));
        let new = missing
            .iter()
            .filter(|(operation, what)| !self.has(operation, what));
        let lines: BTreeMap<_, _> = used.chain(new.map(|key| (key, NOT_YET))).collect();
        let mut text = format!("{HEAD}\n");
        for ((operation, what), reason) in lines {
            writeln!(text, "{operation}\t{what}\t{reason}").expect("a string takes all");
        }
        fs::write(PATH, text).unwrap_or_else(|error| panic!("{PATH}: {error}"));
    }
}

fn is_used(key: &(String, String), missing: &[(String, String)]) -> bool {
    missing
        .iter()
        .any(|(operation, what)| covers(key, operation, what))
}

fn covers((operations, whats): &(String, String), operation: &str, what: &str) -> bool {
    matches(operations, operation) && matches(whats, what)
}

/// Whether a text is what a pattern with `*` for any text says.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((before, pattern)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(before) else {
        return false;
    };
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.any(|at| matches(pattern, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        assert!(matches("v1 GET deals", "v1 GET deals"));
        assert!(!matches("v1 GET deals", "v1 GET deals/{id}"));
        assert!(matches("v2 * deals*", "v2 PATCH deals/{id}"));
        assert!(matches("data*.id: *", "data[].id: null, not integer"));
        assert!(!matches("data*.id: *", "data[].ids: null, not array"));
        assert!(matches("*", ""));
    }
}
