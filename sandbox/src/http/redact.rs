//! Keeping secrets out of the log.

use percent_encoding::percent_decode_str;

/// Names of query parameters whose values are secrets: people send tokens where they do not belong.
const SECRET: &[&str] = &[
    "api_token",
    "access_token",
    "token",
    "x-api-token",
    "client_secret",
    "refresh_token",
];

/// A path and query as the log shows them, without secrets: wherever the sandbox's own token stands, it is left out.
pub(super) fn target(path: &str, query: Option<&str>, token: &str) -> String {
    let query = query.map(redacted).unwrap_or_default();
    format!("{path}{query}").replace(token, "…")
}

/// A query with its `?`, without secrets.
fn redacted(query: &str) -> String {
    let pairs = query.split('&').map(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        let plain = percent_decode_str(name)
            .decode_utf8_lossy()
            .to_ascii_lowercase();
        if SECRET.contains(&plain.as_str()) {
            format!("{name}=…")
        } else {
            pair.to_owned()
        }
    });
    format!("?{}", pairs.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown_however_they_are_spelt() {
        for query in [
            "api_token=abc",
            "a=1&Api_Token=abc",
            "api%5Ftoken=abc&b",
            "token=abc=abc",
        ] {
            assert!(!redacted(query).contains("abc"), "{query}");
        }
        let misplaced = target("/v2/deals/abc", Some("apitoken=abc"), "abc");
        assert_eq!(misplaced, "/v2/deals/…?apitoken=…");
        assert_eq!(
            redacted("status=open&title=a%20b"),
            "?status=open&title=a%20b"
        );
    }
}
