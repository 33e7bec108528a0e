//! Keeping secrets out of the log and the journal.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Names of query parameters whose values are secrets: people send tokens where they do not belong.
const SECRET: &[&str] = &[
    "api_token",
    "access_token",
    "token",
    "x-api-token",
    "client_secret",
    "refresh_token",
    "code",
];

/// Parts of names whose values are secrets, in bodies and headers.
const SECRET_PARTS: &[&str] = &["token", "secret", "password", "authorization", "cookie"];

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

/// Whether the value of a header, or of a member of a body, is a secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_PARTS.iter().any(|part| name.contains(part))
}

/// Replaces secrets in a JSON value.
pub(super) fn members(value: &mut Value, token: &str) {
    match value {
        Value::String(text) if text.contains(token) => *text = text.replace(token, "…"),
        Value::Array(items) => items.iter_mut().for_each(|item| members(item, token)),
        Value::Object(object) => {
            for (name, value) in object {
                if is_secret_name(name) && !value.is_null() {
                    *value = "…".into();
                } else {
                    members(value, token);
                }
            }
        }
        _ => {}
    }
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
