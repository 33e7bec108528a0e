//! Why a JSON value could not be read, and where in the document.

use std::fmt::{self, Write as _};

/// What stopped the reading of a JSON document.
///
/// `Display` is one line: `data[3].stage_id: expected an integer, found the text "soon"`.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
// Boxed: it travels in the `Result` of every decoding function.
pub struct Fault(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// The way to the value, innermost step first: steps are added while the error travels outwards.
    steps: Vec<Step>,
    problem: Problem,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Index(usize),
}

#[derive(Clone, PartialEq, Eq)]
enum Problem {
    Mismatch {
        expected: &'static str,
        found: String,
    },
    Missing,
    NotJson(String),
}

/// How much of an unexpected text is quoted.
const QUOTED: usize = 40;

impl Fault {
    fn new(problem: Problem) -> Self {
        Self(Box::new(Inner {
            steps: Vec::new(),
            problem,
        }))
    }

    /// Something else was found than expected. Both read as nouns: `"an integer"`, `"a list"`.
    #[must_use]
    pub fn mismatch(expected: &'static str, found: impl Into<String>) -> Self {
        Self::new(Problem::Mismatch {
            expected,
            found: found.into(),
        })
    }

    pub(crate) fn mismatch_text(expected: &'static str, text: &str) -> Self {
        let cut = text
            .char_indices()
            .nth(QUOTED)
            .map_or(text.len(), |(at, _)| at);
        let dots = if cut < text.len() { "…" } else { "" };
        Self::mismatch(expected, format!("the text {:?}{dots}", &text[..cut]))
    }

    /// A member that must be there is not, or is `null`.
    #[must_use]
    pub fn missing(member: &str) -> Self {
        Self::new(Problem::Missing).in_member(member)
    }

    pub(crate) fn not_json(message: impl fmt::Display) -> Self {
        Self::new(Problem::NotJson(message.to_string()))
    }

    /// Says that it happened inside the member of that name.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        self.0.steps.push(Step::Member(name.to_owned()));
        self
    }

    /// Says that it happened inside the item at that index.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// The way to the value: `data[3].stage_id`; empty for the document itself.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Index(index) => write!(path, "[{index}]"),
                Step::Member(name) if !is_plain(name) => write!(path, "[{name:?}]"),
                Step::Member(name) if path.is_empty() => path.write_str(name),
                Step::Member(name) => write!(path, ".{name}"),
            };
        }
        path
    }

    /// Whether the value itself is absent or of another kind, as opposed to a fault within it.
    pub(crate) fn is_absence(&self) -> bool {
        match self.0.problem {
            Problem::Missing => self.0.steps.len() == 1,
            Problem::Mismatch { .. } => self.0.steps.is_empty(),
            Problem::NotJson(_) => false,
        }
    }

    /// The input is not JSON at all, as opposed to JSON of another shape.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.0.problem, Problem::NotJson(_))
    }
}

/// A name that can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        match &self.0.problem {
            Problem::Mismatch { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Problem::Missing => f.write_str("missing"),
            Problem::NotJson(message) => write!(f, "not JSON: {message}"),
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({self})")
    }
}
