//! The sandbox's own requests: one connection each, HTTP Basic, a limit of time, and no redirect followed.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::Request;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::company::{Outcome, Outgoing};
use crate::values::address::Address;

/// How long a receiver has until it has answered.
const PATIENCE: Duration = Duration::from_secs(10);

/// As much as is read of a response, so that its sender is not cut off.
const MOST_READ: usize = 64 * 1024;

/// Sends a request, if it may be sent to its address, and says how that went.
pub(super) async fn send(outgoing: &Outgoing, allows: impl Fn(&Address) -> bool) -> Outcome {
    let address = match addressed(&outgoing.url, allows) {
        Ok(address) => address,
        Err(error) => {
            return Outcome {
                error: Some(error),
                refused: true,
                ..Outcome::default()
            };
        }
    };
    let started = Instant::now();
    let answered = match timeout(PATIENCE, exchange(outgoing, &address)).await {
        Ok(answered) => answered,
        Err(_) => Err(format!("no response within {} seconds", PATIENCE.as_secs())),
    };
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let (status, error) = match answered {
        Ok(status) => (Some(status), None),
        Err(error) => (None, Some(error)),
    };
    Outcome {
        status,
        error,
        milliseconds,
        refused: false,
    }
}

/// The address of a URL to which requests may be sent.
///
/// # Errors
/// Why none may be, and how to allow it.
fn addressed(url: &str, allows: impl Fn(&Address) -> bool) -> Result<Address, String> {
    let address = Address::read(url)?;
    if !allows(&address) {
        let host = &address.host;
        return Err(format!(
            "{host} is not this machine; start the sandbox with --deliver-to {host} to send requests there"
        ));
    }
    if address.secure {
        return Err(
            "the sandbox does not send requests over https; state an address with http://"
                .to_owned(),
        );
    }
    Ok(address)
}

/// The status of the response.
async fn exchange(outgoing: &Outgoing, address: &Address) -> Result<u16, String> {
    let request = request(outgoing, address).map_err(|error| error.to_string())?;
    let stream = connect(address).await;
    let stream = stream.map_err(|error| format!("no connection: {error}"))?;
    let broken = |error: hyper::Error| format!("no response: {error}");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(broken)?;
    // Ends with this function.
    let mut connections = JoinSet::new();
    drop(connections.spawn(connection));
    let response = sender.send_request(request).await.map_err(broken)?;
    let status = response.status().as_u16();
    let _ = Limited::new(response.into_body(), MOST_READ)
        .collect()
        .await;
    Ok(status)
}

fn request(
    outgoing: &Outgoing,
    address: &Address,
) -> Result<Request<Full<Bytes>>, hyper::http::Error> {
    let mut request = Request::builder()
        .method(outgoing.method.as_str())
        .uri(address.target.as_str())
        .header(HOST, &address.authority)
        .header(
            USER_AGENT,
            concat!("pipedrive-sandbox/", env!("CARGO_PKG_VERSION")),
        )
        .header(CONTENT_TYPE, "application/json");
    if let Some((user, password)) = &outgoing.credentials {
        let credentials = BASE64_STANDARD.encode(format!("{user}:{password}"));
        request = request.header(AUTHORIZATION, format!("Basic {credentials}"));
    }
    request.body(Full::new(Bytes::from(outgoing.body.clone())))
}

/// A name for this machine is not looked up, so that it is this machine.
async fn connect(address: &Address) -> io::Result<TcpStream> {
    let port = address.port;
    if let Some(ip) = address.ip() {
        return TcpStream::connect((ip, port)).await;
    }
    if !address.is_local() {
        return TcpStream::connect((address.host.as_str(), port)).await;
    }
    let own = [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ];
    TcpStream::connect(&own.map(|ip| (ip, port).into())[..]).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_not_be_sent_says_how_to_allow_it() {
        let local = |address: &Address| address.is_local();
        let refused = |url: &str| addressed(url, local).expect_err("no address for requests");
        assert!(refused("http://hooks.example/a").contains("--deliver-to hooks.example"));
        assert!(refused("https://127.0.0.1/").contains("http://"));
        assert!(refused("nowhere").contains("expected http://"));
        assert!(addressed("http://localhost:3000/", local).is_ok());
        assert!(addressed("http://hooks.example/", |_| true).is_ok());
    }
}
