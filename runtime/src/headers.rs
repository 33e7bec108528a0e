//! Which headers of an answer matter to a caller: those that tell which request it was, why it came to what it did and
//! when to come back.

use http::{HeaderMap, HeaderName};

/// These names are kept, and these beginnings of names.
const KEPT: [&str; 6] = [
    "retry-after",
    "x-request-id",
    "x-correlation-id",
    "cf-ray",
    "content-type",
    "date",
];
const KEPT_FAMILIES: [&str; 2] = ["x-ratelimit-", "x-daily-"];
/// Where a request's id is looked for, the most telling first.
const REQUEST_IDS: [&str; 3] = ["x-correlation-id", "x-request-id", "cf-ray"];

/// The headers that matter.
pub(crate) fn kept(headers: &HeaderMap) -> HeaderMap {
    let matters = |name: &HeaderName| {
        let name = name.as_str();
        KEPT.contains(&name) || KEPT_FAMILIES.iter().any(|family| name.starts_with(family))
    };
    headers
        .iter()
        .filter(|(name, _)| matters(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// A header as text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What the service calls this request in its logs.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.iter().find_map(|name| text(headers, name))
}
