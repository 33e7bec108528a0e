//! What is secret in a call, so that neither a message nor a file shows it.

use std::collections::BTreeSet;

use callsheet_runtime::Api;
use callsheet_runtime::Json;
use http::{HeaderMap, HeaderName, Uri};

use super::form::unescaped;
use super::received::{Parsed, ReceivedRequest};

/// What stands in the place of a secret.
pub(super) const HIDDEN: &str = "***";

/// Members of bodies and queries that are secret wherever they come.
const SECRETS: [&str; 6] = [
    "access_token",
    "api_token",
    "client_secret",
    "http_auth_password",
    "password",
    "refresh_token",
];
/// Those that are where tokens are dealt in, and anything elsewhere.
const SECRETS_OF_OAUTH: [&str; 3] = ["code", "code_verifier", "token"];
/// Those that open a signed link: in queries, in any case, and anything in bodies.
const SECRETS_OF_LINKS: [&str; 6] = [
    "sig",
    "signature",
    "token",
    "x-amz-credential",
    "x-amz-security-token",
    "x-amz-signature",
];

/// Names whose values are not shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Redaction {
    /// Those that the caller added.
    pub(super) names: BTreeSet<String>,
}

impl Redaction {
    /// Whether that member of a call of that path is secret.
    pub(super) fn hides(&self, path: &str, name: &str) -> bool {
        SECRETS.contains(&name)
            || self.names.contains(name)
            || (is_oauth(path) && SECRETS_OF_OAUTH.contains(&name))
    }

    /// Whether that member of the query of a URL of that path is secret.
    fn hides_in_query(&self, path: &str, name: &str) -> bool {
        let mut of_links = SECRETS_OF_LINKS.iter();
        self.hides(path, name) || of_links.any(|of| of.eq_ignore_ascii_case(name))
    }

    /// Whether what stands there is secret: `body.client.password`, `header.x-api-token`.
    pub(super) fn hides_place(&self, path: &str, place: &str) -> bool {
        if let Some(header) = place.strip_prefix("header.") {
            return is_credential(header);
        }
        let names = place.split('.').map(|name| name.split('[').next());
        if place.starts_with("query.") {
            return names.flatten().any(|name| self.hides_in_query(path, name));
        }
        names.flatten().any(|name| self.hides(path, name))
    }

    /// Hides what is secret in a JSON value; whether there was anything.
    pub(super) fn json(&self, path: &str, value: &mut Json) -> bool {
        let mut any = false;
        match value {
            Json::Object(members) => {
                for (name, value) in members.iter_mut().filter(|(_, value)| !value.is_null()) {
                    if self.hides(path, name) {
                        *value = HIDDEN.into();
                        any = true;
                    } else {
                        any |= self.json(path, value);
                    }
                }
            }
            Json::Array(items) => {
                for item in items {
                    any |= self.json(path, item);
                }
            }
            _ => {}
        }
        any
    }

    /// The URL that an answer to a call of that path leads to, with what is secret in its query hidden; and in its
    /// fragment, where there are tokens too.
    pub(super) fn url(&self, path: &str, url: &str) -> String {
        let Some(end) = url.find(['?', '#']) else {
            return url.to_owned();
        };
        let (target, members) = (&url[..end], &url[end + 1..]);
        let mut text = url[..=end].to_owned();
        for member in members.split_inclusive(['&', '#']) {
            let hidden = member.split_once('=').filter(|(name, _)| {
                let name = unescaped(name);
                // A page's own route may stand in a fragment, with a query of its own.
                let name = name.rsplit('?').next().unwrap_or_default();
                self.hides_in_query(path, name) || self.hides_in_query(target, name)
            });
            let Some((name, value)) = hidden else {
                text.push_str(member);
                continue;
            };
            let value = value.trim_end_matches(['&', '#']).len();
            let rest = &member[name.len() + 1 + value..];
            text.extend([name, "=", HIDDEN, rest]);
        }
        text
    }

    /// Whether bytes that cannot be taken apart speak of a secret: its name is in them, in quotes.
    pub(super) fn is_mentioned(&self, path: &str, bytes: &[u8]) -> bool {
        // Escapes come in either case. Names that only differ in it are rather hidden too.
        let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
        let of_oauth: &[&str] = if is_oauth(path) {
            &SECRETS_OF_OAUTH
        } else {
            &[]
        };
        let mut names = SECRETS
            .iter()
            .chain(of_oauth)
            .copied()
            .chain(self.names.iter().map(|name| &**name));
        names.any(|name| {
            let quoted = Json::from(name).to_string().to_ascii_lowercase();
            text.contains(&quoted) || text.contains(&escaped(&quoted))
        })
    }

    /// The same call with what is secret hidden.
    pub(super) fn received(&self, mut received: ReceivedRequest) -> ReceivedRequest {
        let path = received.path.clone();
        for (name, value) in &mut received.query {
            if self.hides_in_query(&path, name) {
                HIDDEN.clone_into(value);
            }
        }
        for (name, value) in &mut received.headers {
            if is_credential(name.as_str()) || value.is_sensitive() {
                *value = http::HeaderValue::from_static(HIDDEN);
            }
        }
        match &mut received.parsed {
            Parsed::Json(value) => {
                self.json(&path, value);
            }
            Parsed::Fields(fields) => {
                for field in fields {
                    if field.file.is_none() && self.hides(&path, &field.name) {
                        field.content = HIDDEN.into();
                    }
                }
            }
            Parsed::Other if self.is_mentioned(&path, &received.body) => {
                received.body = HIDDEN.into();
            }
            Parsed::None | Parsed::Other => {}
        }
        received
    }
}

/// The same JSON as it is written where all but ASCII is escaped.
fn escaped(json: &str) -> String {
    json.encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{unit:04x}"),
        })
        .collect()
}

/// Whether a path is one of those that deal in tokens.
fn is_oauth(path: &str) -> bool {
    path.split('/').any(|segment| segment == "oauth")
}

/// Whether a request header proves who calls, in whatever case a test writes it.
fn is_credential(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.as_str();
    matches!(name, "authorization" | "proxy-authorization" | "cookie") || name.ends_with("-token")
}

/// Headers of an answer that are worth recording: those that matter to a caller. The others differ from day to day, and
/// some of them are secret. An answer that leads elsewhere on the same host does not name the host.
pub(super) fn recorded(uri: &Uri, headers: &HeaderMap, api: &Api) -> HeaderMap {
    const ALSO: [&str; 6] = [
        "accept-ranges",
        "content-disposition",
        "content-range",
        "etag",
        "last-modified",
        "location",
    ];
    let mut kept = api.conventions.headers.kept(headers);
    kept.remove(http::header::DATE);
    for name in ALSO {
        if let Some(value) = headers.get(name) {
            kept.insert(HeaderName::from_static(name), value.clone());
        }
    }
    let here = kept
        .get(http::header::LOCATION)
        .and_then(|value| value.to_str().ok()?.parse::<Uri>().ok())
        .filter(|target| target.authority().is_some() && target.authority() == uri.authority())
        .and_then(|target| target.path_and_query()?.as_str().parse().ok());
    if let Some(path) = here {
        kept.insert(http::header::LOCATION, path);
    }
    kept
}
