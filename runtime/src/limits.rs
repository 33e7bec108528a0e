//! What an answer's headers say about limits. None of them is promised: each is read where it is there and makes
//! sense, and is nothing otherwise.

use std::time::Duration;

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};
use jiff::fmt::rfc2822;

use crate::clock;

// Names that are read once: each answer is asked for all of them.
static REQUESTS: HeaderName = HeaderName::from_static("x-ratelimit-limit");
static REQUESTS_LEFT: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
static DAILY: HeaderName = HeaderName::from_static("x-daily-ratelimit-token-limit");
static DAILY_LEFT: HeaderName = HeaderName::from_static("x-daily-ratelimit-token-remaining");
static DAILY_REQUESTS_LEFT: HeaderName = HeaderName::from_static("x-daily-requests-left");

/// The longest time that a number of seconds can mean: what is more is a moment, or nonsense.
const LONGEST: u64 = 24 * 60 * 60;

/// How long the service asks to wait: `retry-after`, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    number(headers, &RETRY_AFTER)
        .map(Duration::from_secs)
        .or_else(|| {
            let date = |name| rfc2822::parse(text(headers, name)?).ok();
            let then = date(&RETRY_AFTER)?.timestamp();
            // By the service's clock where it tells, as ours may be wrong.
            let now = date(&DATE).map_or_else(clock::system, |now| now.timestamp());
            Some(Duration::try_from(then.duration_since(now)).unwrap_or_default())
        })
}

/// How long until the window of the burst limit begins anew: `x-ratelimit-reset`, in seconds.
pub(crate) fn reset(headers: &HeaderMap) -> Option<Duration> {
    number(headers, &RESET)
        .filter(|seconds| *seconds <= LONGEST)
        .map(Duration::from_secs)
}

/// What is left of the daily allowance: `x-daily-ratelimit-token-remaining`, or nothing where there is none left by
/// `x-daily-requests-left`, which counts requests and not tokens.
pub(crate) fn daily_left(headers: &HeaderMap) -> Option<u64> {
    number(headers, &DAILY_LEFT)
        .or_else(|| number(headers, &DAILY_REQUESTS_LEFT).filter(|left| *left == 0))
}

/// What an answer says about limits, as far as it does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The request was one too many (429).
    pub refused: bool,
    /// How long the service asks to wait (`retry-after`).
    pub retry_after: Option<Duration>,
    /// Requests per burst (`x-ratelimit-limit`).
    pub requests: Option<u64>,
    /// Those left (`x-ratelimit-remaining`).
    pub requests_left: Option<u64>,
    /// When they are there again (`x-ratelimit-reset`).
    pub resets_in: Option<Duration>,
    /// Tokens per day (`x-daily-ratelimit-token-limit`).
    pub daily: Option<u64>,
    /// Those left (`x-daily-ratelimit-token-remaining`; 0 also where `x-daily-requests-left` is).
    pub daily_left: Option<u64>,
}

impl Limits {
    /// Returns how long the service asks to wait: `retry_after`, or else `resets_in`.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        let said = [self.retry_after, self.resets_in];
        said.into_iter().flatten().find(|wait| !wait.is_zero())
    }

    pub(crate) fn read(status: StatusCode, headers: &HeaderMap) -> Self {
        Self {
            refused: status == StatusCode::TOO_MANY_REQUESTS,
            retry_after: retry_after(headers),
            requests: number(headers, &REQUESTS).filter(|limit| *limit > 0),
            requests_left: number(headers, &REQUESTS_LEFT),
            resets_in: reset(headers),
            daily: number(headers, &DAILY),
            daily_left: daily_left(headers),
        }
    }
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    text(headers, name)?.parse().ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn a_wait_is_asked_for_in_seconds_or_as_a_date() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        for (value, seconds) in [
            ("7", Some(7)),
            (" 0 ", Some(0)),
            ("Sun, 06 Nov 1994 08:51:07 GMT", Some(90)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
        ] {
            let said = retry_after(&headers(&[("retry-after", value), date]));
            assert_eq!(said, seconds.map(Duration::from_secs), "{value}");
        }
        assert_eq!(
            retry_after(&headers(&[("retry-after", date.1)])),
            Some(Duration::ZERO)
        );
    }

    #[test]
    fn a_moment_is_no_time_to_wait() {
        let reset_in = |value| reset(&headers(&[("x-ratelimit-reset", value)]));
        assert_eq!(reset_in("2"), Some(Duration::from_secs(2)));
        assert_eq!(reset_in("1795478400"), None);
        assert_eq!(reset_in(""), None);
    }
}
