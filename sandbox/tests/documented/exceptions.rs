//! What responses may lack: `tests/shapes/exceptions.tsv`, a line of operation, what it lacks, and why.

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
        let key = (operation.to_owned(), what.to_owned());
        self.0.contains_key(&key)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Those that none of these is.
    pub(crate) fn beside(&self, missing: &[(String, String)]) -> Vec<String> {
        let keys = self.0.keys();
        let stale = keys.filter(|key| !missing.contains(key));
        stale
            .map(|(operation, what)| format!("{operation}: {what}"))
            .collect()
    }

    /// Writes the file anew with these, each with the reason that it had.
    pub(crate) fn rewrite(&self, missing: &[(String, String)]) {
        let mut missing = missing.to_vec();
        missing.sort();
        let mut text = format!("{HEAD}\n");
        for key in missing {
            let reason = self.0.get(&key).map_or(NOT_YET, String::as_str);
            writeln!(text, "{}\t{}\t{reason}", key.0, key.1).expect("a string takes all");
        }
        fs::write(PATH, text).unwrap_or_else(|error| panic!("{PATH}: {error}"));
    }
}
