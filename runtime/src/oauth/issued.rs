//! Responses of the endpoints that deviate slightly from OAuth. The `oauth2` crate reads them strictly, and an authorization
//! code works only once: a readable token must not be lost over a detail.

use http::{StatusCode, header};
use oauth2::HttpResponse;
use serde_json::{Map, Value};

use crate::decode::from_slice;

/// Returns the response in the form that the `oauth2` crate reads: an error with a success status gets an error status, and
/// missing or unusual members of a token are written as OAuth specifies.
pub(super) fn mended(mut response: HttpResponse) -> HttpResponse {
    // As tolerant as of payloads: neither a byte order mark nor half a surrogate pair in a name may cost a token.
    let Ok(Value::Object(mut members)) = from_slice(response.body()) else {
        return response;
    };
    if response.status().is_success() {
        if !matches!(members.get("access_token"), None | Some(Value::Null)) {
            mend(&mut members);
        } else if is_text(members.get("error")) {
            *response.status_mut() = StatusCode::BAD_REQUEST;
        }
    }
    // A map of JSON values can always be written.
    *response.body_mut() = serde_json::to_vec(&members).unwrap_or_default();
    response.headers_mut().remove(header::CONTENT_TYPE);
    response
}

fn mend(token: &mut Map<String, Value>) {
    let stated = token.entry("token_type").or_insert(Value::Null);
    if stated.is_null() {
        *stated = "bearer".into();
    }
    if let Some(lifetime) = token.get_mut("expires_in") {
        // With an unknown lifetime, the token is used until it is refused.
        *lifetime = seconds(lifetime).into();
    }
    if let Some(Value::Array(scopes)) = token.get("scope") {
        let scopes: Vec<&str> = scopes.iter().filter_map(Value::as_str).collect();
        let scopes = scopes.join(" ");
        token.insert("scope".to_owned(), scopes.into());
    }
}

/// A number of seconds, also written as text or with decimals.
fn seconds(value: &Value) -> Option<u64> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    let whole = text.split('.').next().unwrap_or_default();
    whole.parse().ok()
}

fn is_text(value: Option<&Value>) -> bool {
    matches!(value, Some(Value::String(text)) if !text.is_empty())
}
