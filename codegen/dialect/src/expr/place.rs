//! Where each part of a scalar's text stands in its file, however the scalar is written: plain, quoted or in a block of
//! several lines.

use crate::source::{Sources, Span};

/// The text of a scalar and the place of each of its bytes.
#[derive(Debug)]
pub(crate) struct Placed<'t> {
    pub(crate) text: &'t str,
    /// The whole scalar.
    span: Span,
    bytes: Bytes,
    /// Whether a comma is behind it, which ends a plain text inside `{…}`.
    ends_at_comma: bool,
}

/// The places of the bytes of a text in its file.
#[derive(Debug)]
enum Bytes {
    /// One behind the other from here.
    From(u32),
    /// One by one: quotes, escapes or line breaks are between them.
    Each(Vec<u32>),
    /// Not known: only the whole has a place.
    Whole,
}

impl<'t> Placed<'t> {
    /// The text of a scalar whose place is `span`.
    pub(crate) fn new(text: &'t str, span: Span, sources: &Sources) -> Self {
        let source = &*sources.file(span.file).text;
        let raw = source.get(span.start as usize..).unwrap_or_default();
        let quoted = raw.starts_with(['\'', '"']);
        let bytes = if raw[usize::from(quoted)..].starts_with(text) {
            Bytes::From(span.start + u32::from(quoted))
        } else {
            align(text, raw, span.start).map_or(Bytes::Whole, Bytes::Each)
        };
        let behind = raw.strip_prefix(text).unwrap_or_default();
        Self {
            text,
            span,
            bytes,
            ends_at_comma: behind.trim_start().starts_with(','),
        }
    }

    /// Whether the text ended because of a comma.
    pub(crate) fn ends_at_comma(&self) -> bool {
        self.ends_at_comma
    }

    /// The place of a part of the text.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        match &self.bytes {
            Bytes::From(first) => Span {
                start: first.saturating_add(offset(start)),
                end: first.saturating_add(offset(end)),
                ..self.span
            },
            Bytes::Each(places) => {
                let behind = places.last().map_or(self.span.start, |last| last + 1);
                let start = places.get(start).copied().unwrap_or(behind);
                let last = end.checked_sub(1).and_then(|last| places.get(last));
                Span {
                    start,
                    end: last.map_or(start, |last| last + 1).max(start),
                    ..self.span
                }
            }
            Bytes::Whole => self.span,
        }
    }
}

/// The place of each byte of `text` in `raw`, which begins at `start`; nothing where the two do not correspond.
fn align(text: &str, raw: &str, start: u32) -> Option<Vec<u32>> {
    let quote = raw.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let is_block = raw.starts_with(['|', '>']);
    let mut at = if is_block {
        raw.find('\n')? + 1
    } else {
        usize::from(quote.is_some())
    };
    let mut places = Vec::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            at += raw[at..].len() - raw[at..].trim_start().len();
        }
        let place = start + u32::try_from(at).ok()?;
        let next = raw[at..].chars().next();
        let taken = match (next, quote) {
            (Some('\''), Some('\'')) => "''".len(),
            (Some('\\'), Some('"')) => escape(&raw[at..]),
            (Some(next), _) if next == c => c.len_utf8(),
            // Line breaks and indentation stand for one blank.
            (Some(next), _) if c.is_whitespace() && next.is_whitespace() => {
                raw[at..].len() - raw[at..].trim_start().len()
            }
            (None, _) if c.is_whitespace() => 0,
            _ => return None,
        };
        places.extend((0..c.len_utf8()).map(|byte| place + u32::try_from(byte).unwrap_or(0)));
        at += taken;
        raw.get(at..)?;
    }
    Some(places)
}

/// The length of the escape at the start of a text in double quotes.
fn escape(raw: &str) -> usize {
    let digits = match raw.chars().nth(1) {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(c) => return 1 + c.len_utf8(),
        None => return 1,
    };
    2 + digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;
    use crate::yaml::{self, Limits, Value};

    /// Each word of a scalar is found where it stands in the file, as the reader of YAML gives the scalar's place.
    #[test]
    fn every_word_has_its_place() {
        for yaml in [
            "key: one and two\n",
            "key: 'one and two'\n",
            "key: \"one and two\"\n",
            "key: one\n  and\n  two\n",
            "key: >-\n  one\n  and two\n",
            "key: >\n  one\n\n  and two\n",
            "key: |\n  one\n    and\n  two\n",
            "key: 'it''s one and two'\n",
            "key: \"\\\"one\\u0020x\\\" and two\"\n",
            "- {key: \"é one and 'two'\"}\n",
            "key: # why\n  one and two\n",
        ] {
            let sources = Sources::from_texts([("a.yaml", yaml)]);
            let mut node = yaml::parse(yaml, FileId(0), Limits::WRITTEN).expect("YAML");
            while let Value::List(items) = &node.value {
                node = items[0].clone();
            }
            let scalar = &node.entries()[0].value;
            let text = scalar.text().expect("a text");
            let placed = Placed::new(text, scalar.span, &sources);
            for word in ["one", "and", "two"] {
                let start = text.find(word).expect("a word");
                let span = placed.span(start, start + word.len());
                assert_eq!(sources.text(span), word, "{yaml}");
            }
            let last = placed.span(text.len(), text.len());
            assert!(last.end as usize <= yaml.len(), "{yaml}");
        }
    }
}
