//! Limits in the headers of a response, by the names that the API has for them. No header is guaranteed: one that is absent or unreadable is `None`.

use std::time::Duration;

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};
use jiff::fmt::rfc2822;

use crate::clock;
use crate::conventions::ResponseHeaders;

/// The longest time that a number of seconds can mean: what is more is a moment, or nonsense.
const LONGEST: u64 = 24 * 60 * 60;

/// How long the service asks to wait: `retry-after`, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    text(headers, &RETRY_AFTER)
        .and_then(seconds)
        .map(Duration::from_secs)
        .or_else(|| {
            let date = |name| rfc2822::parse(text(headers, name)?).ok();
            let then = date(&RETRY_AFTER)?.timestamp();
            // By the service's clock where it tells, as ours may be wrong.
            let now = date(&DATE).map_or_else(clock::system, |now| now.timestamp());
            Some(Duration::try_from(then.duration_since(now)).unwrap_or_default())
        })
}

/// The headers in which an API speaks of limits, as names that can be looked up without being read first: each answer is
/// asked for all of them.
#[derive(Debug)]
pub(crate) struct LimitHeaders {
    requests: Box<[HeaderName]>,
    requests_left: Box<[HeaderName]>,
    reset: Box<[HeaderName]>,
    daily: Box<[HeaderName]>,
    daily_left: Box<[HeaderName]>,
    daily_requests_left: Box<[HeaderName]>,
}

impl LimitHeaders {
    /// Those of the API. What cannot name a header is left out: no answer has it.
    pub(crate) fn new(api: &ResponseHeaders) -> Self {
        let names = |names: &[&str]| {
            let names = names.iter().map(|name| name.parse::<HeaderName>());
            names.flatten().collect()
        };
        Self {
            requests: names(api.limit),
            requests_left: names(api.remaining),
            reset: names(api.reset),
            daily: names(api.daily_limit),
            daily_left: names(api.daily_remaining),
            daily_requests_left: names(api.daily_requests_remaining),
        }
    }

    /// What an answer says about limits.
    pub(crate) fn read(&self, status: StatusCode, headers: &HeaderMap) -> Limits {
        let retry_after = retry_after(headers);
        let asks = retry_after.is_some_and(|wait| !wait.is_zero());
        Limits {
            refused: match status {
                StatusCode::TOO_MANY_REQUESTS => true,
                StatusCode::SERVICE_UNAVAILABLE => asks,
                _ => false,
            },
            retry_after,
            requests: first(headers, &self.requests).filter(|limit| *limit > 0),
            requests_left: first(headers, &self.requests_left),
            resets_in: self.reset(headers),
            daily: first(headers, &self.daily),
            daily_left: self.daily_left(headers),
        }
    }

    /// How long until the window of the burst limit begins anew.
    pub(crate) fn reset(&self, headers: &HeaderMap) -> Option<Duration> {
        first(headers, &self.reset)
            .filter(|seconds| *seconds <= LONGEST)
            .map(Duration::from_secs)
    }

    /// What is left of the daily allowance, or nothing where no requests are left, which are counted beside tokens.
    pub(crate) fn daily_left(&self, headers: &HeaderMap) -> Option<u64> {
        first(headers, &self.daily_left)
            .or_else(|| first(headers, &self.daily_requests_left).filter(|left| *left == 0))
    }
}

/// Limits that a response reports. A limit that it does not report is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Whether the service refused the request because of a limit: 429, or 503 with `retry-after`.
    pub refused: bool,
    /// How long the service asks to wait (`retry-after`).
    pub retry_after: Option<Duration>,
    /// Requests that the current burst window allows.
    pub requests: Option<u64>,
    /// Requests that are left in this window.
    pub requests_left: Option<u64>,
    /// Time until the window ends.
    pub resets_in: Option<Duration>,
    /// Tokens per day.
    pub daily: Option<u64>,
    /// Tokens that are left today. Also 0 if the service reports that no requests are left today.
    pub daily_left: Option<u64>,
}

impl Limits {
    /// Returns how long the service asks to wait: `retry_after`, or else `resets_in`.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        let said = [self.retry_after, self.resets_in];
        said.into_iter().flatten().find(|wait| !wait.is_zero())
    }
}

/// The first of these headers that is a number. One below zero tells nothing: some services write an unlimited count so.
fn first(headers: &HeaderMap, names: &[HeaderName]) -> Option<u64> {
    names
        .iter()
        .find_map(|name| text(headers, name).and_then(whole))
}

/// A number of seconds, rounded up: a service may write `1.5`. Nothing is retried earlier than it asks.
fn seconds(text: &str) -> Option<u64> {
    let (digits, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let part = whole(decimals)?.min(1);
    Some(whole(digits)?.saturating_add(part))
}

/// A whole number in digits. What is beyond 64 bits is the largest that they hold.
fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
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
            // Less than it asks for would be too early.
            ("120.0", Some(120)),
            ("0.25", Some(1)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("1.", None),
            (".5", None),
            ("1.5.0", None),
            ("1e3", None),
            ("+7", None),
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
    fn a_service_that_is_down_for_a_while_takes_no_requests() {
        let limits = LimitHeaders::new(&crate::testing::CONVENTIONS.headers);
        for (status, value, refused) in [
            (429, "0", true),
            (503, "120", true),
            (503, "0", false),
            (503, "soon", false),
            (500, "120", false),
            (200, "120", false),
        ] {
            let headers = headers(&[("retry-after", value)]);
            let limits = limits.read(status.try_into().unwrap(), &headers);
            assert_eq!(limits.refused, refused, "{status} {value}");
        }
    }

    #[test]
    fn a_moment_is_no_time_to_wait() {
        let limits = LimitHeaders::new(&crate::testing::CONVENTIONS.headers);
        let reset_in = |value| limits.reset(&headers(&[("x-ratelimit-reset", value)]));
        assert_eq!(reset_in("2"), Some(Duration::from_secs(2)));
        assert_eq!(reset_in("1795478400"), None);
        assert_eq!(reset_in("99999999999999999999999"), None);
        assert_eq!(reset_in(""), None);
    }

    #[test]
    fn what_is_no_count_tells_nothing() {
        let limits = LimitHeaders::new(&crate::testing::CONVENTIONS.headers);
        for (value, left) in [
            ("7", Some(7)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("-1", None),
            ("+7", None),
            ("7.5", None),
            ("", None),
            ("-", None),
            ("many", None),
            ("7, 7", None),
        ] {
            let [name, ..] = crate::testing::CONVENTIONS.headers.daily_remaining else {
                panic!("there is such a header");
            };
            let headers = headers(&[(name, value)]);
            let status = StatusCode::TOO_MANY_REQUESTS;
            assert_eq!(limits.read(status, &headers).daily_left, left, "{value}");
        }
    }
}
