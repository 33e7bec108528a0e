//! Going on with a file whose rest did not come (RFC 9110, sections 13 and 14): whether a server can, how it is asked to,
//! and what it has to say for the rest to be taken for one of the same file.

use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};
use jiff::fmt::rfc2822;

/// Asks for a file from a byte on, and for all of it where it is another file by now.
#[derive(Clone, Debug)]
pub(crate) struct Rest {
    pub(crate) from: u64,
    pub(crate) validator: HeaderValue,
}

impl Rest {
    /// Puts the question into a request's headers.
    pub(crate) fn ask(&self, headers: &mut HeaderMap) {
        if let Ok(range) = HeaderValue::try_from(format!("bytes={}-", self.from)) {
            headers.insert(header::RANGE, range);
            headers.insert(header::IF_RANGE, self.validator.clone());
        }
    }

    /// Whether an answer with status 206 has what was asked for, of a file of that length if that is known. Gives the
    /// file's length; where neither knows it, nobody can tell whether the part is all of the rest.
    pub(crate) fn check(
        &self,
        headers: &HeaderMap,
        length: Option<u64>,
    ) -> Result<Option<u64>, String> {
        let said = headers.get(header::CONTENT_RANGE);
        let said = said.and_then(|said| said.to_str().ok()).unwrap_or_default();
        let wrong = |reason: &str| {
            Err(format!(
                "asked for bytes {}- of a file, and the answer's content-range {said:?} {reason}",
                self.from
            ))
        };
        let Some((first, last, total)) = content_range(said) else {
            return wrong("is none");
        };
        if first != self.from || last < first {
            return wrong("is another part");
        }
        if length.is_some() && total.is_some() && total != length
            || total.is_some_and(|total| last + 1 != total)
        {
            return wrong("is of a file of another length");
        }
        // What the server was asked by: a tag is in quotes, a date is not.
        let asked_by = if self.validator.as_bytes().starts_with(b"\"") {
            header::ETAG
        } else {
            header::LAST_MODIFIED
        };
        match headers.get(asked_by) {
            Some(version) if *version != self.validator => wrong("is of another version of it"),
            _ => Ok(total.or(length)),
        }
    }
}

/// What tells a file from its other versions byte by byte, where the server lets one go on with it.
pub(crate) fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    let text = |name| headers.get(name)?.to_str().ok();
    if !text(header::ACCEPT_RANGES)?
        .split(',')
        .any(|unit| unit.trim().eq_ignore_ascii_case("bytes"))
    {
        return None;
    }
    // Where an encoding is undone on the way, the bytes that came are not those that the server counts.
    if headers.contains_key(header::CONTENT_ENCODING) {
        return None;
    }
    // A tag that begins with `W/` is of versions that mean the same, and may differ in bytes.
    if text(header::ETAG).is_some_and(|tag| tag.starts_with('"')) {
        return headers.get(header::ETAG).cloned();
    }
    // A date has seconds: what was changed just now may be changed again within the same one.
    let date = |name| Some(rfc2822::parse(text(name)?).ok()?.timestamp());
    let age = date(header::DATE)?.duration_since(date(header::LAST_MODIFIED)?);
    (Duration::try_from(age).ok()? >= Duration::from_secs(60))
        .then(|| headers.get(header::LAST_MODIFIED).cloned())
        .flatten()
}

/// First and last byte, and how many there are in all if that is said: `bytes 5-9/10`.
fn content_range(said: &str) -> Option<(u64, u64, Option<u64>)> {
    let (unit, range) = said.trim().split_once(' ')?;
    let (range, total) = range.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let total = match total.trim() {
        "*" => None,
        total => Some(number(total)?),
    };
    let last = number(last).filter(|last| *last < u64::MAX)?;
    (unit.eq_ignore_ascii_case("bytes")).then_some((number(first)?, last, total))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn what_can_be_gone_on_with() {
        const BYTES: (&str, &str) = ("accept-ranges", "bytes");
        const NOW: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:50:37 GMT");
        for (pairs, expected) in [
            (&[BYTES, ("etag", "\"abc\"")][..], Some("\"abc\"")),
            (&[("etag", "\"abc\"")], None),
            (&[("accept-ranges", "none"), ("etag", "\"abc\"")], None),
            (&[BYTES, ("etag", "W/\"abc\"")], None),
            (&[BYTES], None),
            (
                &[BYTES, ("etag", "\"abc\""), ("content-encoding", "gzip")],
                None,
            ),
            (
                &[
                    BYTES,
                    NOW,
                    ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
                ],
                Some("Sun, 06 Nov 1994 08:49:37 GMT"),
            ),
            // Within the minute, in the future, or by nobody's clock.
            (
                &[
                    BYTES,
                    NOW,
                    ("last-modified", "Sun, 06 Nov 1994 08:49:38 GMT"),
                ],
                None,
            ),
            (
                &[
                    BYTES,
                    NOW,
                    ("last-modified", "Sun, 06 Nov 1994 09:00:00 GMT"),
                ],
                None,
            ),
            (
                &[BYTES, ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT")],
                None,
            ),
            (&[BYTES, NOW, ("last-modified", "yesterday")], None),
        ] {
            let found = validator(&headers(pairs));
            assert_eq!(
                found.as_ref().map(|value| value.to_str().unwrap()),
                expected,
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn only_the_rest_of_the_same_file_will_do() {
        let rest = Rest {
            from: 5,
            validator: HeaderValue::from_static("\"abc\""),
        };
        for (range, length, expected) in [
            ("bytes 5-9/10", Some(10), Some(Some(10))),
            ("bytes 5-9/10", None, Some(Some(10))),
            ("bytes 5-9/*", Some(10), Some(Some(10))),
            ("bytes 5-9/*", None, Some(None)),
            ("bytes 4-9/10", Some(10), None),
            ("bytes 5-9/11", Some(10), None),
            ("bytes 5-8/10", Some(10), None),
            ("bytes 5-4/10", Some(10), None),
            ("bytes 5-18446744073709551615/*", None, None),
            ("bytes */10", Some(10), None),
            ("lines 5-9/10", Some(10), None),
            ("", None, None),
        ] {
            let said = HeaderValue::from_static(range);
            let headers = HeaderMap::from_iter([(header::CONTENT_RANGE, said)]);
            let found = rest.check(&headers, length);
            assert_eq!(found.clone().ok(), expected, "{range} {found:?}");
        }
        let other = headers(&[("content-range", "bytes 5-9/10"), ("etag", "\"xyz\"")]);
        assert!(rest.check(&other, None).is_err());
    }

    #[test]
    fn another_date_is_another_version() {
        const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
        const LATER: &str = "Sun, 06 Nov 1994 08:59:37 GMT";
        let part = ("content-range", "bytes 5-9/10");
        let by = |validator, modified| {
            let rest = Rest {
                from: 5,
                validator: HeaderValue::from_static(validator),
            };
            let tag = ("etag", "\"abc\"");
            rest.check(&headers(&[part, tag, ("last-modified", modified)]), None)
        };
        assert_eq!(by(DATE, DATE), Ok(Some(10)));
        let refused = by(DATE, LATER).unwrap_err();
        assert!(
            refused.ends_with("is of another version of it"),
            "{refused}"
        );
        // The tag says more.
        assert_eq!(by("\"abc\"", LATER), Ok(Some(10)));
    }
}
