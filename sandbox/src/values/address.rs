//! Addresses that the sandbox sends requests to: what is one, and which are on this machine.

use std::net::IpAddr;

use hyper::Uri;

/// A host under which the original serves itself, and below which it serves each company.
const ORIGINAL: &str = "pipedrive.com";

/// An address of http or https.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// Whether it is one of https.
    pub(crate) secure: bool,
    /// In lower case; an IPv6 address without its brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    /// Host and port as the address has them.
    pub(crate) authority: String,
    /// Path and query.
    pub(crate) target: String,
}

impl Address {
    /// Reads a URL.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn read(url: &str) -> Result<Self, &'static str> {
        let expected = "expected http:// or https:// and a host";
        let uri: Uri = url.parse().map_err(|_| expected)?;
        let secure = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(expected),
        };
        let authority = uri.authority().ok_or(expected)?;
        if authority.as_str().contains('@') {
            return Err("a user and a password are stated beside the URL");
        }
        let usual = if secure { 443 } else { 80 };
        let port = match authority.as_str().strip_prefix(authority.host()) {
            None | Some("" | ":") => usual,
            Some(_) => authority.port_u16().ok_or("there is no such port")?,
        };
        let host = authority.host();
        let host = host.strip_prefix('[').unwrap_or(host);
        let host = host.strip_suffix(']').unwrap_or(host).to_ascii_lowercase();
        if host.is_empty() {
            return Err(expected);
        }
        Ok(Self {
            secure,
            host,
            port,
            authority: authority.as_str().to_owned(),
            target: uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
        })
    }

    /// Whether it is a loopback address, or a name that stands for one.
    pub(crate) fn is_local(&self) -> bool {
        match self.ip() {
            Some(ip) => ip.is_loopback(),
            None => self.host == "localhost" || self.host.ends_with(".localhost"),
        }
    }

    /// Whether it is an address that the public cannot reach.
    pub(crate) fn is_private(&self) -> bool {
        match self.ip() {
            Some(IpAddr::V4(ip)) => {
                ip.is_private()
                    || ip.is_link_local()
                    || ip.is_unspecified()
                    || ip.is_broadcast()
                    || ip.is_multicast()
                    || ip.is_loopback()
            }
            Some(IpAddr::V6(ip)) => {
                ip.is_unique_local()
                    || ip.is_unicast_link_local()
                    || ip.is_unspecified()
                    || ip.is_multicast()
                    || ip.is_loopback()
            }
            None => self.is_local(),
        }
    }

    /// Whether it is one of the original.
    pub(crate) fn is_of_original(&self) -> bool {
        let below = self.host.strip_suffix(ORIGINAL);
        below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
    }

    /// The IP address that the host is, if it is no name.
    pub(crate) fn ip(&self) -> Option<IpAddr> {
        let ip: IpAddr = self.host.parse().ok()?;
        Some(ip.to_canonical())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Address {
        Address::read(url).unwrap_or_else(|problem| panic!("{url}: {problem}"))
    }

    #[test]
    fn urls_are_read() {
        let address = read("http://LocalHost:3000/hooks?a=1#b");
        assert_eq!(
            (&*address.host, address.port, &*address.target),
            ("localhost", 3000, "/hooks?a=1")
        );
        let address = read("https://[::1]");
        assert_eq!(
            (&*address.host, address.port, &*address.target),
            ("::1", 443, "/")
        );
        assert_eq!(read("http://a.example").port, 80);
        for url in [
            "",
            "hooks",
            "/hooks",
            "ftp://a.example",
            "http://",
            "http:///a",
            "https://a b.example",
            "http://user:password@a.example/",
            "http://a.example:99999/",
        ] {
            assert!(Address::read(url).is_err(), "{url}");
        }
    }

    #[test]
    fn addresses_of_this_machine_are_known() {
        for url in [
            "http://127.0.0.1:1",
            "http://127.9.9.9",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://localhost",
            "http://app.localhost",
        ] {
            assert!(read(url).is_local() && read(url).is_private(), "{url}");
        }
        for url in [
            "http://10.0.0.1",
            "http://[fd00::1]",
            "http://0.0.0.0",
            "http://169.254.1.1",
        ] {
            assert!(!read(url).is_local() && read(url).is_private(), "{url}");
        }
        for url in [
            "http://1.1.1.1",
            "https://localhost.example",
            "https://notlocalhost",
        ] {
            assert!(!read(url).is_local() && !read(url).is_private(), "{url}");
        }
    }

    #[test]
    fn the_original_is_known() {
        assert!(read("https://api.pipedrive.com/v1").is_of_original());
        assert!(read("https://Pipedrive.com").is_of_original());
        assert!(!read("https://mypipedrive.com").is_of_original());
        assert!(!read("https://pipedrive.com.example").is_of_original());
    }
}
