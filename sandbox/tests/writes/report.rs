//! What came of the calls.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Found;
use crate::known;

#[derive(Default)]
pub(crate) struct Report {
    operations: BTreeMap<String, Outcome>,
    /// Views through which something was read back.
    views: BTreeSet<String>,
    /// What is wrong, once for each operation and kind, with the call that shows it.
    wrong: BTreeMap<(String, String), String>,
}

/// What came of the calls of one operation.
#[derive(Default)]
struct Outcome {
    accepted: u64,
    refused: u64,
    last_refusal: String,
    /// Members that were written, and those that were read back.
    given: BTreeSet<String>,
    compared: BTreeSet<String>,
}

impl Report {
    pub(crate) fn wrong(&mut self, operation: &str, what: &str, call: &str) {
        let kind = what.split(':').next().unwrap_or(what);
        let key = (operation.to_owned(), kind.to_owned());
        let text = || format!("{operation}: {what}\n    {call}");
        self.wrong.entry(key).or_insert_with(text);
    }

    pub(crate) fn called(&mut self, operation: &str) {
        self.operations.entry(operation.to_owned()).or_default();
    }

    pub(crate) fn refused(&mut self, operation: &str, call: String) {
        let outcome = self.operations.entry(operation.to_owned()).or_default();
        outcome.refused += 1;
        outcome.last_refusal = call;
    }

    /// Of a call that was accepted: what was written, and what was found of it.
    pub(crate) fn accepted(
        &mut self,
        operation: &str,
        given: &[&String],
        found: Found,
        call: &str,
    ) {
        let outcome = self.operations.entry(operation.to_owned()).or_default();
        outcome.accepted += 1;
        outcome.given.extend(given.iter().map(|it| (*it).clone()));
        outcome.compared.extend(found.compared);
        self.views.extend(found.views);
        for what in &found.wrong {
            self.wrong(operation, what, call);
        }
    }

    /// What is wrong with the whole of `rounds` rounds.
    pub(crate) fn lines(self, rounds: u64) -> Vec<String> {
        let (accepted, refused) = self.operations.values().fold((0, 0), |(a, r), outcome| {
            (a + outcome.accepted, r + outcome.refused)
        });
        println!(
            "{} operations: {accepted} calls accepted, {refused} refused; read back through {} views",
            self.operations.len(),
            self.views.len()
        );
        let mut lines: Vec<String> = self.wrong.into_values().collect();
        for (name, outcome) in &self.operations {
            if outcome.accepted < rounds {
                let refusal = match &*outcome.last_refusal {
                    "" => "there is nothing to call it with",
                    refusal => refusal,
                };
                let accepted = outcome.accepted;
                lines.push(format!(
                    "{name}: {accepted} calls accepted, not {rounds}\n    {refusal}"
                ));
                continue;
            }
            let unseen = |member: &&String| {
                !outcome.compared.contains(*member) && !known::is_unseen(name, member)
            };
            let given = outcome.given.iter();
            let unseen: Vec<&str> = given.filter(unseen).map(|it| &**it).collect();
            if !unseen.is_empty() {
                lines.push(format!("{name}: nothing shows {}", unseen.join(", ")));
            }
        }
        lines
    }
}
