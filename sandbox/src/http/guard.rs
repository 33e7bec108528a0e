//! Who may ask. A page on the web can make its visitor's browser send requests to this machine, under a name of its own that it
//! points here. The browser then states that name in `host` and the page's origin in `origin`; programs send no
//! `origin` and are served.

use std::net::IpAddr;

use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HOST, HeaderName, HeaderValue, ORIGIN, VARY,
};
use hyper::{HeaderMap, Method, StatusCode, Uri};

use super::answer::Answer;
use super::error::Error;
use crate::behavior::refusal::Refusal;

/// Names and origins that are served beside those of this machine.
#[derive(Debug)]
pub(super) struct Guard {
    /// In lower case, without a port.
    hosts: Vec<String>,
    /// In lower case: `https://app.example.com`.
    origins: Vec<String>,
    /// First segments of paths that only the sandbox's own pages may call: its control pages and OAuth.
    own: Vec<String>,
}

/// A request that may be answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Admitted {
    /// The origin of the page that asks, if it is another than the sandbox's own.
    origin: Option<HeaderValue>,
}

impl Guard {
    /// `listens` is the address that the sandbox was told to listen on.
    ///
    /// # Errors
    /// When a host or an origin is none.
    pub(super) fn new(
        listens: &str,
        hosts: &[String],
        origins: &[String],
        own: Vec<String>,
    ) -> Result<Self, Error> {
        let hosts = self::hosts(hosts)?;
        for origin in origins {
            if !is_origin(origin) {
                return Err(Error::Origin(origin.clone()));
            }
        }
        Ok(Self {
            hosts: [lower(listens)].into_iter().chain(hosts).collect(),
            origins: origins.iter().map(|origin| lower(origin)).collect(),
            own,
        })
    }

    /// Whether a request may be answered, by what its head states.
    pub(super) fn admit(&self, uri: &Uri, headers: &HeaderMap) -> Result<Admitted, Refusal> {
        let stated = uri
            .authority()
            .map(|authority| authority.as_str().as_bytes());
        let named = headers.get_all(HOST).iter().map(HeaderValue::as_bytes);
        for authority in named.chain(stated) {
            let authority = str::from_utf8(authority).unwrap_or_default();
            let host = host_of(authority).unwrap_or_default();
            if !is_loopback(host) && !self.hosts.contains(&lower(host)) {
                return Err(foreign_host(authority, host));
            }
        }
        let mut origins = headers.get_all(ORIGIN).iter();
        let origin = origins.next();
        let text = origin.map(|origin| origin.to_str().unwrap_or_default());
        if origins.next().is_some() {
            return Err(foreign_origin("several origins"));
        }
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let is_own = text.is_some_and(|origin| is_same(origin, host.unwrap_or_default()));
        if self.is_for_own_pages(uri.path()) {
            if text.is_some_and(|_| !is_own) || is_part_of_foreign_page(headers) {
                return Err(not_for_pages(uri.path()));
            }
        } else if let Some(origin) = text
            && !is_own
            && !is_local(origin)
            && !self.origins.contains(&lower(origin))
        {
            return Err(foreign_origin(origin));
        }
        Ok(Admitted {
            origin: origin.filter(|_| !is_own).cloned(),
        })
    }

    fn is_for_own_pages(&self, path: &str) -> bool {
        let first = path.trim_start_matches('/').split('/').next();
        first.is_some_and(|first| self.own.iter().any(|own| own == first))
    }
}

impl Admitted {
    /// The answer to a browser that asks whether a page may send a request (the Fetch standard, CORS preflight).
    pub(super) fn preflight(&self, method: &Method, headers: &HeaderMap) -> Option<Answer> {
        self.origin.as_ref()?;
        let asked = headers.get(ACCESS_CONTROL_REQUEST_METHOD)?;
        if *method != Method::OPTIONS {
            return None;
        }
        let mut answer = Answer {
            status: StatusCode::NO_CONTENT,
            headers: vec![
                (ACCESS_CONTROL_ALLOW_METHODS, asked.clone()),
                (ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600")),
            ],
            body: hyper::body::Bytes::new(),
            file: None,
        };
        if let Some(names) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
            let allowed = (ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
            answer.headers.push(allowed);
        }
        // A page of a public address asks for more than one on this machine does (Private Network Access).
        if headers.contains_key("access-control-request-private-network") {
            let name = HeaderName::from_static("access-control-allow-private-network");
            answer
                .headers
                .push((name, HeaderValue::from_static("true")));
        }
        Some(answer)
    }

    /// Lets the page that asked read the answer.
    pub(super) fn share(self, answer: &mut Answer) {
        if let Some(origin) = self.origin {
            answer.headers.extend([
                (ACCESS_CONTROL_ALLOW_ORIGIN, origin),
                (ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*")),
                (VARY, HeaderValue::from_static("origin")),
            ]);
        }
    }
}

/// Whether a browser states that another site's page loads this as a part of itself, as an image for example. Such a
/// request has no `origin`. Following a link is something else.
fn is_part_of_foreign_page(headers: &HeaderMap) -> bool {
    let is = |name: &str, values: &[&str]| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| values.contains(&value))
    };
    is("sec-fetch-site", &["cross-site", "same-site"]) && !is("sec-fetch-mode", &["navigate"])
}

fn foreign_host(authority: &str, host: &str) -> Refusal {
    let (authority, host) = (shown(authority), shown(host));
    Refusal::new(
        421,
        "ERR_MISDIRECTED_REQUEST",
        format!("this sandbox is not known as \"{authority}\""),
        format!("if it is meant to be, start it with --allow-host {host}"),
    )
}

fn foreign_origin(origin: &str) -> Refusal {
    let origin = shown(origin);
    Refusal::new(
        403,
        "ERR_FOREIGN_ORIGIN",
        format!("pages of \"{origin}\" may not call this sandbox"),
        if is_origin(&origin) {
            format!("to let them, start it with --allow-origin {origin}")
        } else {
            "serve the page from a web server on this machine: one that was opened as a file has no origin".to_owned()
        },
    )
}

fn not_for_pages(path: &str) -> Refusal {
    Refusal::new(
        403,
        "ERR_FOREIGN_ORIGIN",
        format!("only the sandbox's own pages may call {path}"),
        "call it from a program, which sends no origin; --allow-origin does not extend to it",
    )
}

/// As much of a name as a message needs.
fn shown(name: &str) -> String {
    name.chars().take(100).collect()
}

/// The host in `host` or `host:port`, an IPv6 address without its brackets; `None` if it is neither.
pub(super) fn host_of(authority: &str) -> Option<&str> {
    let is_port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (host, rest) = rest.split_once(']')?;
            (
                host,
                rest.strip_prefix(':').or(rest.is_empty().then_some(""))?,
            )
        }
        None => authority.split_once(':').unwrap_or((authority, "")),
    };
    (!host.is_empty() && is_port(port)).then_some(host)
}

/// Names and addresses of hosts in lower case, IPv6 addresses without brackets.
///
/// # Errors
/// When one is none.
pub(super) fn hosts(stated: &[String]) -> Result<Vec<String>, Error> {
    let hosts = stated.iter().map(|host| {
        if is_host(host) {
            Ok(lower(without_brackets(host)))
        } else {
            Err(Error::HostName(host.clone()))
        }
    });
    hosts.collect()
}

/// Whether this is a host's name or address, without a port.
fn is_host(text: &str) -> bool {
    let text = without_brackets(text);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let is_name = !text.is_empty() && text.bytes().all(is_plain);
    is_name || text.parse::<IpAddr>().is_ok()
}

/// `::1` of `[::1]`.
fn without_brackets(host: &str) -> &str {
    let inside = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    inside.unwrap_or(host)
}

fn is_loopback(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether an origin is a page that this machine serves itself.
fn is_local(origin: &str) -> bool {
    let of = |scheme| origin.strip_prefix(scheme).and_then(host_of);
    of("http://")
        .or_else(|| of("https://"))
        .is_some_and(is_loopback)
}

/// Whether an origin is the one that a request's `host` names.
fn is_same(origin: &str, host: &str) -> bool {
    let usual = |authority: &str| lower(authority.strip_suffix(":80").unwrap_or(authority));
    let authority = origin.strip_prefix("http://");
    authority.is_some_and(|authority| usual(authority) == usual(host))
}

fn is_origin(text: &str) -> bool {
    let odd = |char: char| char.is_whitespace() || "/?#@".contains(char);
    let parts = text.split_once("://");
    parts.is_some_and(|(scheme, authority)| {
        !scheme.is_empty()
            && !scheme.contains(odd)
            && !authority.contains(odd)
            && host_of(authority).is_some()
            && HeaderValue::from_str(text).is_ok()
    })
}

fn lower(text: &str) -> String {
    text.to_ascii_lowercase()
}

#[cfg(test)]
mod tests;
