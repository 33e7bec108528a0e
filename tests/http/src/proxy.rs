//! A proxy in front of another server: it records what the client sends, and can cut a connection.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::{Request, locked};

/// A proxy that copies bytes both ways for as long as the process lives.
pub struct Proxy {
    address: SocketAddr,
    sent: Arc<Mutex<Vec<u8>>>,
}

impl Proxy {
    /// Starts a proxy in front of the server at `HOST:PORT`.
    ///
    /// # Errors
    /// If no port can be bound.
    pub fn start(server: &str) -> io::Result<Self> {
        Self::cutting(server, u64::MAX)
    }

    /// The same; of the responses on the first connection it passes so many bytes, and then closes it.
    ///
    /// # Errors
    /// If no port can be bound.
    pub fn cutting(server: &str, bytes: u64) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let sent = Arc::<Mutex<Vec<u8>>>::default();
        thread::spawn({
            let (server, sent) = (server.to_owned(), Arc::clone(&sent));
            move || {
                let mut bytes = bytes;
                for client in listener.incoming().flatten() {
                    let passed = std::mem::replace(&mut bytes, u64::MAX);
                    // A connection that cannot be made shows as a call that fails.
                    let _ = connect(client, &server, passed, &sent);
                }
            }
        });
        Ok(Self { address, sent })
    }

    /// Returns host and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the request that passed since the last call: the first, if there was more than one.
    ///
    /// # Errors
    /// If what passed is not HTTP.
    pub fn take(&self) -> io::Result<Request> {
        Request::parse(&std::mem::take(&mut *locked(&self.sent)))
    }
}

fn connect(
    client: TcpStream,
    server: &str,
    passed: u64,
    sent: &Arc<Mutex<Vec<u8>>>,
) -> io::Result<()> {
    let server = TcpStream::connect(server)?;
    let (mut from_client, mut to_server) = (client.try_clone()?, server.try_clone()?);
    let sent = Arc::clone(sent);
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(count @ 1..) = from_client.read(&mut buffer) {
            locked(&sent).extend_from_slice(&buffer[..count]);
            if to_server.write_all(&buffer[..count]).is_err() {
                break;
            }
        }
        let _ = to_server.shutdown(Shutdown::Write);
    });
    thread::spawn(move || {
        let _ = io::copy(&mut server.take(passed), &mut &client);
        let _ = client.shutdown(Shutdown::Write);
    });
    Ok(())
}
