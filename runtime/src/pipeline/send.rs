//! Sending, and following redirects where that is safe.
//!
//! Redirects are followed here and not in the transport, as HTTP clients strip `Authorization` on the way to
//! another host but not the header that carries the token. So: reading calls only, to the same scheme, host and
//! port only. A file may be kept elsewhere, and is fetched there without anything that says who calls. Any other
//! redirect is left for `classify` to refuse.

use http::{HeaderName, Method, Request, Response, Uri, header};

use super::{SendResult, stand_in};
use crate::client::Client;
use crate::request::build::ResponseMode;
use crate::request::payload::Payload;

/// How many redirects in a row are followed.
const HOPS: usize = 5;

/// How much is kept of an answer that is no success: what it says of itself is short, and nothing else bounds what comes
/// in place of a file.
const REFUSAL: usize = 1 << 20;

/// Headers that are sent to another host after a redirect: none that the caller or a credential set.
const FORWARDED: [HeaderName; 5] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::USER_AGENT,
    header::RANGE,
    header::IF_RANGE,
];

/// Among an answer's extensions: it is another host's, and says nothing of how the client stands with the service.
#[derive(Clone, Copy)]
struct Elsewhere;

/// Whether an answer is another host's.
pub(super) fn is_elsewhere<B>(response: &Response<B>) -> bool {
    response.extensions().get::<Elsewhere>().is_some()
}

/// Where a redirect leads.
enum Hop {
    Here(Uri),
    Elsewhere(Uri),
}

/// Sends the request and waits for the whole response, or, if a success is to be streamed, for its head. What may have
/// come in place of a file is read before that, if it is short. Of refusals the beginning is enough: what is cut off or
/// too long is left out.
pub(super) async fn send(
    client: &Client,
    mut request: Request<Payload>,
    mode: ResponseMode,
) -> SendResult {
    let mut hops = if request.method() == Method::GET {
        HOPS
    } else {
        0
    };
    // Whoever works against a server of their own has its files there too; otherwise nothing travels in the open.
    let plain = request.uri().scheme_str() == Some("http");
    let mut elsewhere = false;
    loop {
        let (parts, payload) = request.clone().into_parts();
        let sent = Request::from_parts(parts, payload.content().await?);
        let mut response = client.transport().send(sent).await?;
        match hop(&request, &response) {
            Some(Hop::Here(target)) if hops > 0 => *request.uri_mut() = target,
            Some(Hop::Elsewhere(target))
                if hops > 0 && mode != ResponseMode::Buffered && is_safe(&target, plain) =>
            {
                elsewhere = true;
                *request.headers_mut() = std::mem::take(request.headers_mut())
                    .into_iter()
                    .filter_map(|(name, value)| Some((name?, value)))
                    .filter(|(name, value)| FORWARDED.contains(name) && !value.is_sensitive())
                    .collect();
                *request.uri_mut() = target;
            }
            _ => {
                if elsewhere {
                    response.extensions_mut().insert(Elsewhere);
                }
                let success = response.status().is_success();
                let streamed = mode == ResponseMode::Streamed && success;
                if streamed && !stand_in::is_possible(response.status(), response.headers()) {
                    return Ok(response);
                }
                let (parts, content) = response.into_parts();
                if streamed {
                    let content = content.held_within(REFUSAL).await?;
                    return Ok(Response::from_parts(parts, content));
                }
                let body = if success {
                    content.collect_within(client.max_response_size()).await?
                } else {
                    content.beginning(REFUSAL).await
                };
                return Ok(Response::from_parts(parts, body.into()));
            }
        }
        hops -= 1;
    }
}

/// Where an answer redirects to, if that can be told.
fn hop<Q, A>(request: &Request<Q>, response: &Response<A>) -> Option<Hop> {
    if !response.status().is_redirection() {
        return None;
    }
    let target = location(response.headers())?;
    match (target.scheme(), target.authority()) {
        // A path alone: on the same host.
        (None, None) if target.path().starts_with('/') => {
            let mut parts = request.uri().clone().into_parts();
            parts.path_and_query = target.into_parts().path_and_query;
            Uri::from_parts(parts).ok().map(Hop::Here)
        }
        _ if same_origin(request.uri(), &target) => Some(Hop::Here(target)),
        _ => Some(Hop::Elsewhere(target)),
    }
}

/// Whether a file may be fetched there.
fn is_safe(target: &Uri, plain: bool) -> bool {
    let scheme = match target.scheme_str() {
        Some("https") => true,
        Some("http") => plain,
        _ => false,
    };
    scheme && target.host().is_some_and(|host| !host.is_empty()) && has_no_user(target)
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
    one.scheme().is_some()
        && one.scheme() == other.scheme()
        && host(one) == host(other)
        && port(one) == port(other)
        && has_no_user(other)
}

fn has_no_user(uri: &Uri) -> bool {
    uri.authority()
        .is_some_and(|authority| !authority.as_str().contains('@'))
}
