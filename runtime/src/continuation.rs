//! Where a list continues, as a value that can be stored.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

/// Where a list continues. Store it to resume the list later.
///
/// It is written as text, `start:500` or `cursor:eyJpZCI6N30`, and read back from it; serde reads and writes that text.
///
/// ```
/// use callsheet_runtime::Continuation;
///
/// let kept = Continuation::Start(500).to_string();
/// assert_eq!(kept.parse(), Ok(Continuation::Start(500)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Continuation {
    /// At that offset: the argument of `start`.
    Start(u64),
    /// At that cursor: the argument of `cursor`.
    Cursor(String),
}

/// The text is not a [`Continuation`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{} is no place in a list: expected `start:` and a whole number, or `cursor:` and a cursor",
    quoted(.0)
)]
pub struct ContinuationError(String);

/// How much of a text is quoted.
const QUOTED: usize = 40;

fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{:?}…", &text[..at]),
        None => format!("{text:?}"),
    }
}

impl fmt::Display for Continuation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(start) => write!(f, "start:{start}"),
            Self::Cursor(cursor) => write!(f, "cursor:{cursor}"),
        }
    }
}

impl FromStr for Continuation {
    type Err = ContinuationError;

    fn from_str(text: &str) -> Result<Self, ContinuationError> {
        // As a line of a file ends, and no cursor does.
        let line = text.trim_end_matches(['\r', '\n']);
        let read = match line.split_once(':') {
            Some(("start", start)) => start.parse().ok().map(Self::Start),
            Some(("cursor", cursor)) if !cursor.is_empty() => Some(Self::Cursor(cursor.to_owned())),
            _ => None,
        };
        read.ok_or_else(|| ContinuationError(text.to_owned()))
    }
}

impl Serialize for Continuation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Continuation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for (place, text) in [
            (Continuation::Start(0), "start:0"),
            (Continuation::Start(u64::MAX), "start:18446744073709551615"),
            (Continuation::Cursor("a:b/c+=".into()), "cursor:a:b/c+="),
            (Continuation::Cursor("start:5".into()), "cursor:start:5"),
        ] {
            assert_eq!(place.to_string(), text);
            assert_eq!(text.parse(), Ok(place.clone()));
            assert_eq!(format!("{text}\r\n").parse(), Ok(place.clone()));
            let json = serde_json::to_string(&place).unwrap();
            assert_eq!(json, format!("{text:?}"));
            assert_eq!(
                serde_json::from_str::<Continuation>(&json).unwrap(),
                place,
                "{json}"
            );
        }
    }

    #[test]
    fn anything_else_says_what_is_expected() {
        for text in [
            "",
            "500",
            "start:",
            "start:-1",
            "start: 5",
            "start:18446744073709551616",
            "cursor:",
            "cursor",
            "Start:5",
            "next:abc",
        ] {
            let error = text.parse::<Continuation>().unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "{text:?} is no place in a list: expected `start:` and a whole number, or `cursor:` and a cursor"
                )
            );
        }
        let long = "ä".repeat(9000).parse::<Continuation>().unwrap_err();
        assert!(
            long.to_string()
                .starts_with(&format!("\"{}\"… is", "ä".repeat(40)))
        );
        let error = serde_json::from_str::<Continuation>("\"5\"").unwrap_err();
        assert!(error.to_string().contains("\"5\" is no place"), "{error}");
        assert!(serde_json::from_str::<Continuation>("5").is_err());
    }
}
