//! Which operations are meant: `boats.update`, `v2.boats.update`, or several with `*`.

use std::fmt;

/// A pattern of operation names. `*` stands for any text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(String);

impl Pattern {
    pub(super) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Whether an operation is meant. `name` is whole, `v2.boats.update`; a pattern may leave out the surface.
    pub(super) fn matches(&self, name: &str) -> bool {
        let short = name.split_once('.').map(|(_, short)| short);
        glob(&self.0, name) || short.is_some_and(|short| glob(&self.0, short))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` has the form of `pattern`: each piece between stars in its turn.
fn glob(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(first) else {
        return false;
    };
    let mut pieces = rest.split('*').peekable();
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            return text.ends_with(piece);
        }
        let Some(at) = text.find(piece) else {
            return false;
        };
        text = &text[at + piece.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_meant_with_and_without_their_surface() {
        for (pattern, meant) in [
            ("boats.update", true),
            ("v2.boats.update", true),
            ("boats.*", true),
            ("*.update", true),
            ("v2.*", true),
            ("v*.boats.*", true),
            ("*", true),
            ("v1.*", false),
            ("update", false),
            ("boats", false),
            ("*.create", false),
            ("*.updates*", false),
            ("boats.update*update", false),
        ] {
            assert_eq!(
                Pattern::new(pattern).matches("v2.boats.update"),
                meant,
                "{pattern}"
            );
        }
    }
}
