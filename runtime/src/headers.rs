//! Which headers of an answer matter to a caller: those that tell which request it was, why it came to what it did and
//! when to come back.

use http::{HeaderMap, HeaderName};

use crate::conventions::ResponseHeaders;

/// These are kept whatever the API.
const KEPT: [&str; 3] = ["retry-after", "content-type", "date"];

impl ResponseHeaders {
    /// Those of a response's headers that responses and errors keep: the listed ones, `retry-after`, `content-type` and
    /// `date`.
    #[must_use]
    pub fn kept(&self, headers: &HeaderMap) -> HeaderMap {
        let matters = |name: &HeaderName| {
            let name = name.as_str();
            KEPT.contains(&name) || self.all().any(|kept| kept == name)
        };
        headers
            .iter()
            .filter(|(name, _)| matters(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    /// Every header that is listed.
    fn all(&self) -> impl Iterator<Item = &'static str> {
        let lists = [
            self.request_id,
            self.limit,
            self.remaining,
            self.reset,
            self.daily_limit,
            self.daily_remaining,
            self.daily_requests_remaining,
            self.keep,
        ];
        lists.into_iter().flatten().copied()
    }
}

/// A header as text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What the service calls this request in its logs, from the first of the headers that is there.
pub(crate) fn request_id<'a>(headers: &'a HeaderMap, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| text(headers, name))
}
