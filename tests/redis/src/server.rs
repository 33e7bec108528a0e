//! A Redis server of a test's own: it listens on a socket in a folder of its own, keeps nothing on disk, and ends with the
//! test.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that runs until it is dropped.
pub struct RedisServer {
    folder: TempDir,
    password: Option<String>,
    running: Option<Child>,
}

impl RedisServer {
    /// Starts one.
    ///
    /// # Errors
    ///
    /// Where it is not installed, and says how it gets to be; where it does not start.
    pub fn start() -> io::Result<Self> {
        Self::launch(None)
    }

    /// The same, for those who know the password.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start).
    pub fn start_with_password(password: &str) -> io::Result<Self> {
        Self::launch(Some(password.to_owned()))
    }

    fn launch(password: Option<String>) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("redis").tempdir()?;
        let mut server = Self {
            folder,
            password,
            running: None,
        };
        server.resume()?;
        Ok(server)
    }

    /// Where it listens, for the crate `redis`. Without the password.
    #[must_use]
    pub fn url(&self) -> String {
        format!("unix://{}", self.socket().display())
    }

    /// Ends it. What it knew is gone, its address stays.
    ///
    /// # Errors
    ///
    /// Where it cannot be ended.
    pub fn stop(&mut self) -> io::Result<()> {
        if let Some(mut running) = self.running.take() {
            running.kill()?;
            running.wait()?;
        }
        Ok(())
    }

    /// Starts it again, after [`stop`](Self::stop).
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start).
    pub fn resume(&mut self) -> io::Result<()> {
        self.stop()?;
        let mut command = Command::new("redis-server");
        command
            .args(["--port", "0", "--save", "", "--appendonly", "no"])
            .arg("--unixsocket")
            .arg(self.socket())
            .arg("--dir")
            .arg(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(password) = &self.password {
            command.args(["--requirepass", password]);
        }
        let running = command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => io::Error::other(
                "redis-server is not installed, and this needs it: `apt-get install redis-server`",
            ),
            _ => error,
        })?;
        self.running = Some(running);
        let began = Instant::now();
        while !self.answers() {
            if let Some(running) = &mut self.running
                && let Some(status) = running.try_wait()?
            {
                return Err(io::Error::other(format!("redis-server ended: {status}")));
            }
            if began.elapsed() > PATIENCE {
                return Err(io::Error::other("redis-server does not answer"));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    /// Whether it has something to say, be it that a password is needed.
    fn answers(&self) -> bool {
        let ask = || {
            let mut socket = UnixStream::connect(self.socket())?;
            socket.set_read_timeout(Some(PATIENCE))?;
            socket.write_all(b"PING\r\n")?;
            socket.read(&mut [0; 16])
        };
        ask().is_ok_and(|read| read > 0)
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        // Nothing is left that could be done about it.
        let _ = self.stop();
    }
}
