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

/// A query as the log shows it: with its `?`, without secrets.
pub(super) fn redacted(query: &str) -> String {
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
        assert_eq!(
            redacted("status=open&title=a%20b"),
            "?status=open&title=a%20b"
        );
    }
}
