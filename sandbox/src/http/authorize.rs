//! Whether a request carries a token of the sandbox's users, whose it is, and where.

use callsheet_dialect::model::Auth;

use super::answer::Request;
use crate::behavior::refusal::Refusal;
use crate::behavior::surface::Surface;

/// The parameter of a query that carries a token. No document has it any more, and many programs send it.
pub(super) const IN_QUERY: &str = "api_token";

/// Where a request carries its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carrier {
    Header,
    Query,
}

/// A token that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Admitted {
    pub(super) carrier: Carrier,
    /// The id of the user whose token it is; `None` for the token itself, which is the company's `caller`.
    pub(super) user: Option<String>,
}

/// Takes `token`, or that of another user, which is `token`, a hyphen and the user's id: in a header that one of `surfaces`
/// takes it in, as a bearer token, or in the query.
pub(super) fn authorize<'a>(
    surfaces: impl IntoIterator<Item = &'a Surface>,
    token: &str,
    request: &Request,
) -> Result<Admitted, Refusal> {
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
        let mut distinct = headers.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let named = distinct.iter().map(|name| format!("{name}: <token>"));
        let all: Vec<_> = named
            .chain(["authorization: Bearer <token>".to_owned()])
            .collect();
        all.join(" or ")
    };
    let in_header = plain.or(bearer).map(str::to_owned);
    let given = in_header.map(|given| (given, Carrier::Header));
    let in_query = || {
        let mut pairs = form_urlencoded::parse(request.query.as_bytes());
        let (_, given) = pairs.find(|(name, _)| name == IN_QUERY)?;
        Some((given.into_owned(), Carrier::Query))
    };
    let Some((given, carrier)) = given.or_else(in_query) else {
        let error = format!("no token: send {}", wanted());
        return Err(Refusal::unauthorized(error));
    };
    match given.strip_prefix(token).map(|rest| rest.strip_prefix('-')) {
        Some(Some(id)) if !id.is_empty() => Ok(Admitted {
            carrier,
            user: Some(id.to_owned()),
        }),
        Some(None) if given == token => Ok(Admitted {
            carrier,
            user: None,
        }),
        _ => Err(Refusal::unauthorized(
            "the token is not this sandbox's; it printed its token when it started",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use hyper::body::Bytes;
    use hyper::{HeaderMap, Method};

    fn carrier(headers: &[(&'static str, &str)], query: &str) -> Option<Carrier> {
        admitted(headers, query).map(|admitted| admitted.carrier)
    }

    fn admitted(headers: &[(&'static str, &str)], query: &str) -> Option<Admitted> {
        let surface = Surface::new(testing::api());
        let mut request = Request {
            method: Method::GET,
            path: "/crm/deals".to_owned(),
            query: query.to_owned(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            file: None,
            operation: std::sync::OnceLock::new(),
        };
        for (name, value) in headers {
            let value = value.parse().expect("a header value");
            request.headers.insert(*name, value);
        }
        authorize([&surface], "secret", &request).ok()
    }

    #[test]
    fn tokens_are_taken_from_either_header() {
        let with = |name, value| carrier(&[(name, value)], "");
        for (name, value) in [
            ("x-api-token", "secret"),
            ("authorization", "Bearer secret"),
            ("authorization", "bearer secret"),
        ] {
            assert_eq!(with(name, value), Some(Carrier::Header), "{name}: {value}");
        }
        for (name, value) in [
            ("authorization", "Basic secret"),
            ("authorization", "secret"),
            ("x-api-token", "wrong"),
            ("x-api-token", ""),
        ] {
            assert_eq!(with(name, value), None, "{name}: {value}");
        }
    }

    #[test]
    fn a_token_in_the_query_counts_where_no_header_has_one() {
        assert_eq!(carrier(&[], "a=b&api_token=secret"), Some(Carrier::Query));
        assert_eq!(carrier(&[], "api%5Ftoken=%73ecret"), Some(Carrier::Query));
        assert_eq!(carrier(&[], "api_token=wrong"), None);
        assert_eq!(carrier(&[], "token=secret"), None);
        let header = [("x-api-token", "secret")];
        assert_eq!(carrier(&header, "api_token=wrong"), Some(Carrier::Header));
        let header = [("x-api-token", "wrong")];
        assert_eq!(carrier(&header, "api_token=secret"), None);
    }
    #[test]
    fn each_user_has_a_token() {
        for (token, user) in [
            ("secret", Some(None)),
            ("secret-3", Some(Some("3"))),
            ("secret-a-b", Some(Some("a-b"))),
            ("secret-", None),
            ("secret3", None),
            ("secre", None),
            ("-3", None),
        ] {
            let admitted = admitted(&[("x-api-token", token)], "");
            let found = admitted.map(|admitted| admitted.user);
            assert_eq!(found, user.map(|user| user.map(str::to_owned)), "{token}");
        }
    }
}
