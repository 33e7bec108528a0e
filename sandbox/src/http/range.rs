//! Parts of files (RFC 9110, sections 13 and 14), so that a download can go on where it broke off.

use std::hash::{DefaultHasher, Hasher};
use std::ops::Range;

use hyper::header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, HeaderValue};
use hyper::{Method, StatusCode};

use super::answer::{Answer, Request};

/// Says of a file that parts of it can be asked for, and which version of it this is.
pub(super) fn offer(answer: &mut Answer) {
    let mut hasher = DefaultHasher::new();
    hasher.write(&answer.body);
    if let Ok(tag) = HeaderValue::try_from(format!("\"{:016x}\"", hasher.finish())) {
        answer.headers.push((ETAG, tag));
        let bytes = HeaderValue::from_static("bytes");
        answer.headers.push((ACCEPT_RANGES, bytes));
    }
}

/// Cuts an answer down to the part that is asked for, if one is and the file is still the one that is meant. Of several
/// parts, and what is no part, all comes, as the standard allows.
pub(super) fn cut(request: &Request, mut answer: Answer) -> Answer {
    let Some((_, tag)) = answer.headers.iter().find(|(name, _)| *name == ETAG) else {
        return answer;
    };
    let same = request
        .headers
        .get("if-range")
        .is_none_or(|meant| meant == tag);
    let range = request.header("range");
    let Some(range) = range.filter(|_| same && request.method == Method::GET) else {
        return answer;
    };
    let length = answer.body.len();
    let said = match part(range, length) {
        None => return answer,
        Some(part) if part.is_empty() => {
            answer.status = StatusCode::RANGE_NOT_SATISFIABLE;
            answer.body = answer.body.slice(..0);
            format!("bytes */{length}")
        }
        Some(part) => {
            let (first, last) = (part.start, part.end - 1);
            answer.status = StatusCode::PARTIAL_CONTENT;
            answer.body = answer.body.slice(part);
            format!("bytes {first}-{last}/{length}")
        }
    };
    if let Ok(said) = HeaderValue::try_from(said) {
        answer.headers.push((CONTENT_RANGE, said));
    }
    answer
}

/// Where a part is, if it is one; empty where there are no such bytes.
fn part(range: &str, length: usize) -> Option<Range<usize>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.parse::<usize>().ok();
    let (first, end) = match (first, last) {
        ("", last) => (length.saturating_sub(number(last)?), length),
        (first, "") => (number(first)?, length),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            (first, last.saturating_add(1).min(length))
        }
    };
    Some(first..end.max(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_within_the_file() {
        for (range, expected) in [
            ("bytes=0-", Some(0..10)),
            ("bytes=3-5", Some(3..6)),
            ("bytes=3-99", Some(3..10)),
            ("bytes=9-9", Some(9..10)),
            ("bytes=-4", Some(6..10)),
            ("bytes=-99", Some(0..10)),
            ("bytes=10-", Some(10..10)),
            ("bytes=-0", Some(10..10)),
            ("bytes=12-15", Some(12..12)),
            ("bytes=5-3", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=a-b", None),
            ("bytes=-", None),
        ] {
            assert_eq!(part(range, 10), expected, "{range}");
        }
    }
}
