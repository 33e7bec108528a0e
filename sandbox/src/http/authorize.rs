//! Whether a request carries the sandbox's own token.

use callsheet_dialect::model::Auth;

use super::answer::Request;
use crate::behavior::refusal::Refusal;
use crate::behavior::surface::Surface;

/// Whether the request carries `token` in a header that one of `surfaces` takes it in, or as a bearer token.
pub(super) fn authorize<'a>(
    surfaces: impl IntoIterator<Item = &'a Surface>,
    token: &str,
    request: &Request,
) -> Result<(), Refusal> {
    let auth = surfaces.into_iter().flat_map(|surface| &surface.api.auth);
    let headers = auth.filter_map(|auth| match auth {
        Auth::ApiToken { header } => Some(header.as_str()),
        Auth::OAuth2(_) => None,
    });
    let headers: Vec<_> = headers.collect();
    let plain = headers.iter().find_map(|name| request.header(name));
    let bearer = request.header("authorization").and_then(|value| {
        let (scheme, token) = value.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then_some(token.trim())
    });
    let wanted = || {
        let named = headers.iter().map(|name| format!("{name}: <token>"));
        let all: Vec<_> = named
            .chain(["authorization: Bearer <token>".to_owned()])
            .collect();
        all.join(" or ")
    };
    match plain.or(bearer) {
        Some(given) if given == token => Ok(()),
        Some(_) => Err(Refusal::unauthorized(
            "the token is not this sandbox's; it printed its token when it started",
        )),
        None => Err(Refusal::unauthorized(format!(
            "no token: send {}",
            wanted()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use hyper::body::Bytes;
    use hyper::{HeaderMap, Method};

    #[test]
    fn tokens_are_taken_from_either_header() {
        let surface = Surface::new(testing::api());
        let with = |name: &'static str, value: &str| {
            let mut request = Request {
                method: Method::GET,
                path: "/crm/deals".to_owned(),
                query: String::new(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
            };
            request
                .headers
                .insert(name, value.parse().expect("a header value"));
            authorize([&surface], "secret", &request).is_ok()
        };
        assert!(with("x-api-token", "secret"));
        assert!(with("authorization", "Bearer secret"));
        assert!(with("authorization", "bearer secret"));
        assert!(!with("authorization", "Basic secret"));
        assert!(!with("authorization", "secret"));
        assert!(!with("x-api-token", "wrong"));
        assert!(!with("x-api-token", ""));
    }
}
