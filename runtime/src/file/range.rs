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
    // Where an encoding is undone on the way, the bytes that came are not those that the server counts. (A transport that
    // does it removes `accept-ranges`.)
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
mod tests;
