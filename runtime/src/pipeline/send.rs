//! Sending, and following redirects where that is safe.
//!
//! Redirects are followed here and not in the transport, as HTTP clients strip `Authorization` on the way to
//! another host but not the header that carries the token. So: reading calls only, to the same scheme, host and
//! port only. Any other redirect is left for `classify` to refuse.

use bytes::Bytes;
use http::{Method, Request, Response, Uri, header};

use super::attempt::Exchange;
use crate::client::Client;
use crate::transport::Content;

/// How many redirects in a row are followed.
const HOPS: usize = 5;

/// Sends the request and waits for the whole answer, whatever its status.
pub(super) async fn send(client: &Client, mut request: Request<Bytes>) -> Exchange {
    let mut hops = if request.method() == Method::GET {
        HOPS
    } else {
        0
    };
    loop {
        let sent = request.clone().map(Content::from);
        let response = client.transport().send(sent).await?;
        match redirect(&request, &response) {
            Some(target) if hops > 0 => *request.uri_mut() = target,
            _ => {
                let (parts, content) = response.into_parts();
                return Ok(Response::from_parts(parts, content.collect().await?));
            }
        }
        hops -= 1;
    }
}

/// Where an answer to a reading call redirects to, if it is safe to follow with the token.
fn redirect<Q, A>(request: &Request<Q>, response: &Response<A>) -> Option<Uri> {
    if !response.status().is_redirection() {
        return None;
    }
    let target = location(response.headers())?;
    match (target.scheme(), target.authority()) {
        // A path alone: on the same host.
        (None, None) if target.path().starts_with('/') => {
            let mut parts = request.uri().clone().into_parts();
            parts.path_and_query = target.into_parts().path_and_query;
            Uri::from_parts(parts).ok()
        }
        _ => same_origin(request.uri(), &target).then_some(target),
    }
}

/// The target that the header `location` names. `Uri` does not read every legal one; the rest are not followed.
pub(super) fn location(headers: &http::HeaderMap) -> Option<Uri> {
    let target = headers.get(header::LOCATION)?.to_str().ok()?;
    // `//host/path` means another host, and `Uri` takes it for a path.
    if target.starts_with("//") {
        return None;
    }
    let target: Uri = target.parse().ok()?;
    // A path beside this one, `deals`, is taken for a host.
    (target.scheme().is_some() || target.authority().is_none()).then_some(target)
}

fn same_origin(one: &Uri, other: &Uri) -> bool {
    let port = |uri: &Uri| {
        uri.port_u16().or(match uri.scheme_str() {
            Some("http") => Some(80),
            Some("https") => Some(443),
            _ => None,
        })
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    let no_user = |uri: &Uri| {
        uri.authority()
            .is_some_and(|authority| !authority.as_str().contains('@'))
    };
    one.scheme().is_some()
        && one.scheme() == other.scheme()
        && host(one) == host(other)
        && port(one) == port(other)
        && no_user(other)
}
