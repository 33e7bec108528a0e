//! Starting a sandbox and what is in hand while it runs.

use std::io::{self, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, spawn_blocking};

use super::app::{App, Choice};
use super::clock::{self, Clock};
use super::faults::Faults;
use super::guard::{self, Guard};
use super::hooks::{self, Hooks};
use super::journal::{Journal, Seen, Wanted};
use super::mounts::Mounts;
use super::oauth::Endpoints;
use super::quota::{self, Quota};
use super::server::{self, Server};
use super::shape::ErrorShape;
use super::{Error, Spec, exchange, spec};
use crate::behavior::surface::Surface;
use crate::company::{DELIVERIES, Rules};
use crate::records::{Db, ExportError, Ledger, Store};

/// Default port of the command: `PIPE` on a telephone.
pub const DEFAULT_PORT: u16 = 7473;

/// Default address. Only programs on this machine reach it.
pub const DEFAULT_HOST: &str = "127.0.0.1";

/// Default token. It is public, so it protects nothing.
pub const DEFAULT_TOKEN: &str = "sandbox-token";

/// Number of records by surface, then by model, in the spec's order.
pub type Counts = Vec<(String, Vec<(String, u64)>)>;

/// A local Pipedrive. See the [crate's documentation](crate).
#[derive(Debug)]
#[non_exhaustive]
pub struct Sandbox;

impl Sandbox {
    /// Returns a builder. Its defaults: any free port of this machine, records in memory, the embedded spec, sample data, no limits,
    /// and no log.
    pub fn builder() -> Builder {
        Builder {
            host: DEFAULT_HOST.to_owned(),
            port: 0,
            hosts: Vec::new(),
            origins: Vec::new(),
            deliver_to: Vec::new(),
            db: Db::Memory,
            reset: false,
            sample: true,
            import: None,
            spec: None,
            token: DEFAULT_TOKEN.to_owned(),
            lifetime: Duration::from_secs(3600),
            log: false,
            retired: false,
            seed: 1,
            scale: None,
            now: None,
            plan: quota::OFF.to_owned(),
            seats: 1,
            faults: Vec::new(),
        }
    }
}

/// Options of a sandbox. [`start`](Self::start) starts it.
#[derive(Clone)]
#[must_use = "nothing is started until start() is awaited"]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own"
)]
pub struct Builder {
    host: String,
    port: u16,
    hosts: Vec<String>,
    origins: Vec<String>,
    deliver_to: Vec<String>,
    db: Db,
    reset: bool,
    sample: bool,
    import: Option<PathBuf>,
    spec: Option<Spec>,
    token: String,
    lifetime: Duration,
    log: bool,
    retired: bool,
    seed: u64,
    scale: Option<u32>,
    now: Option<SystemTime>,
    plan: String,
    seats: u32,
    faults: Vec<String>,
}

impl Builder {
    /// Sets the address to listen on; [`DEFAULT_HOST`] by default. An address that is not a loopback address lets other
    /// machines call the sandbox.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Accepts requests with this name in their header `host`, in addition to loopback addresses and
    /// [`host`](Self::host). Other names are refused. Can be called several times.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Lets web pages of this origin call the surfaces, such as `https://app.example.com`, in addition to pages of this
    /// machine. Pages of other origins are refused. Programs send no origin. Can be called several times.
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Delivers webhooks and uninstall callbacks to this host as well as to this machine. Deliveries to other hosts are
    /// refused. Can be called several times.
    pub fn deliver_to(mut self, host: impl Into<String>) -> Self {
        self.deliver_to.push(host.into());
        self
    }

    /// Sets the port to listen on. The default, 0, takes any free port; [`Running::url`] has it.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets where records are kept; [`Db::Memory`] by default.
    pub fn database(mut self, db: Db) -> Self {
        self.db = db;
        self
    }

    /// Sets whether a new database gets sample data; `true` by default. Without it, the company has what a new account has,
    /// such as the calling user and the standard fields.
    pub fn sample(mut self, sample: bool) -> Self {
        self.sample = sample;
        self
    }

    /// Sets whether an existing database is emptied and filled with sample data again; `false` by default.
    pub fn reset(mut self, reset: bool) -> Self {
        self.reset = reset;
        self
    }

    /// Replaces all records at the start with those of a file that [`export`](Self::export), [`Running::export`] or
    /// `GET /_sandbox/export` wrote. `-` reads standard input.
    pub fn import(mut self, file: impl Into<PathBuf>) -> Self {
        self.import = Some(file.into());
        self
    }

    /// Serves another spec than the one embedded at build time: a [`Spec`], or surfaces without a company.
    pub fn spec(mut self, spec: impl Into<Spec>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Sets the seed of the sample data's random choices; 1 by default. The same seed and [`now`](Self::now) give the same
    /// company.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the number of records of the largest kind in the sample data, for load tests. Other kinds keep their numbers.
    pub fn scale(mut self, records: u32) -> Self {
        self.scale = Some(records);
        self
    }

    /// Sets the time at which the sandbox's clock starts; the system's time by default. Times in the sample data are relative
    /// to it. Without a stated time, they may be up to ten minutes off: starts of one process share the data that the first
    /// one made.
    pub fn now(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Enforces the limits of a plan, by its name in the spec, such as `lite`. The default, `off`, enforces none.
    /// `PUT /_sandbox/plan` changes it while the sandbox runs.
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = plan.into();
        self
    }

    /// Sets the number of seats, which multiplies the plan's tokens per day; 1 by default.
    pub fn seats(mut self, seats: u32) -> Self {
        self.seats = seats;
        self
    }

    /// Makes requests fail: `status=503, operation=v2.boats.create, times=1`. The README of this crate lists the words. Can be
    /// called several times; the first fault that matches a request applies.
    pub fn fault(mut self, fault: impl Into<String>) -> Self {
        self.faults.push(fault.into());
        self
    }

    /// Sets the API token to accept; [`DEFAULT_TOKEN`] by default.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// Sets the lifetime of OAuth access tokens; one hour by default.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Sets whether each request is logged as a line on standard error; `false` by default.
    pub fn log(mut self, log: bool) -> Self {
        self.log = log;
        self
    }

    /// Sets whether operations that API v1 retired in 2026 come before those of `crm` below `/v1` and `/api/v1`; `false` by
    /// default. `/retired/v1` serves API v1 without `crm`.
    pub fn retired(mut self, retired: bool) -> Self {
        self.retired = retired;
        self
    }

    /// Starts the sandbox on the current Tokio runtime.
    ///
    /// # Errors
    /// The spec, plan or a fault is not valid, the port is taken, the database cannot be used, or an allowed host or origin is
    /// not one.
    pub async fn start(self) -> Result<Running, Error> {
        if self.token.is_empty() || !self.token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::Token);
        }
        let listener = TcpListener::bind((self.host.as_str(), self.port));
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => Error::PortTaken { port: self.port },
            _ => Error::Listen {
                host: self.host.clone(),
                port: self.port,
                source,
            },
        };
        // First the port: whoever finds it taken must find the database as it was.
        let listener = listener.await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let url = format!("http://{}", reachable(address));

        let log = self.log;
        let prepared = spawn_blocking(move || self.prepare(url));
        let app = match prepared.await {
            Ok(app) => Arc::new(app?),
            Err(panic) => std::panic::resume_unwind(panic.into_panic()),
        };
        let server = Arc::new(Server {
            app: Arc::clone(&app),
            log,
            served: AtomicU64::new(0),
            bodies: Semaphore::new(exchange::BODIES),
        });
        let (stop, stopped) = watch::channel(());
        let deliveries = tokio::spawn(hooks::run(Arc::clone(&app), stopped.clone()));
        let task = tokio::spawn(server::serve(server, listener, stopped));
        Ok(Running {
            app,
            address,
            stop,
            task,
            deliveries,
        })
    }

    /// Writes the records that a sandbox with these options would start with, and does not start one. It blocks. The README of
    /// this crate describes the lines.
    ///
    /// # Errors
    /// Those of [`start`](Self::start) that are not about the port, and [`Error::WriteExport`].
    pub fn export(self, mut out: impl Write) -> Result<(), Error> {
        let url = format!("http://{DEFAULT_HOST}:{DEFAULT_PORT}");
        export(&self.prepare(url)?, &mut out)
    }

    /// Opens the database and makes ready everything that requests are answered with.
    fn prepare(self, url: String) -> Result<App, Error> {
        let Self {
            host,
            hosts,
            origins,
            deliver_to,
            db,
            reset,
            sample,
            import,
            spec,
            token,
            lifetime,
            log,
            retired,
            seed,
            scale,
            now,
            plan,
            seats,
            faults,
            ..
        } = self;
        let now = now.map(Timestamp::try_from);
        let now = now.transpose().map_err(|_| Error::Now)?;
        if now.is_some_and(|now| !clock::is_near(now)) {
            return Err(Error::Now);
        }
        let clock = Clock::starting_at(now);
        let is_embedded = spec.is_none();
        let is_private = db == Db::Memory;
        let spec = spec.map_or_else(spec::embedded, Ok)?;
        let Spec {
            surfaces,
            events,
            company,
        } = spec;
        let lifetime = lifetime.try_into().unwrap_or(SignedDuration::MAX);
        let oauth = Endpoints::of(&surfaces, lifetime);
        let own = oauth.folders().chain(["_sandbox"]).map(str::to_owned);
        let guard = Guard::new(&host, &hosts, &origins, own.collect())?;
        let deliver_to = guard::hosts(&deliver_to)?;
        let rules =
            company.map(|company| Rules::new(company, &surfaces).with_events(&events, deliver_to));
        let store = Store::open(&db).map_err(|error| Error::opening(error, &db))?;
        let app = App {
            mounts: Mounts::of(&surfaces, retired),
            oauth,
            guard,
            shapes: surfaces.iter().map(ErrorShape::of).collect(),
            rules,
            surfaces: surfaces.into_iter().map(Surface::new).collect(),
            store,
            token,
            url,
            sample,
            company: Choice {
                seed,
                now,
                scale,
                is_embedded,
            },
            clock,
            hooks: Hooks::default(),
            quota: Quota::default(),
            faults: Faults::default(),
            journal: Journal::default(),
            log,
            warned: AtomicBool::new(false),
        };
        let chosen = app.quota.choose(&app.surfaces, &plan, seats);
        chosen.map_err(Error::Plan)?;
        for fault in faults {
            let fault = fault.parse().and_then(|fault| app.known(fault));
            app.faults.add(fault.map_err(Error::Fault)?);
        }
        // A private database is always new. An import starts over too, and has its own records.
        let reset = (reset || is_private) && import.is_none();
        if let Some(file) = import {
            app.import_from(&file).map_err(|error| error.of(&db))?;
        }
        app.prepare(reset, false).map_err(|error| error.of(&db))?;
        app.load_hooks()
            .map_err(|failure| Error::from(failure).of(&db))?;
        Ok(app)
    }
}

fn export(app: &App, out: &mut dyn Write) -> Result<(), Error> {
    app.export(out).map_err(|error| match error {
        ExportError::File(error) => Error::WriteExport(error),
        ExportError::Failed(error) => Error::Database(error),
    })
}

/// An address by which a program on this machine reaches what listens on `address`.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}

/// Says everything but the token and the spec's text.
impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            host,
            port,
            db,
            reset,
            log,
            ..
        } = self;
        let mut shown = f.debug_struct("Builder");
        shown
            .field("host", host)
            .field("port", port)
            .field("db", db)
            .field("reset", reset)
            .field("log", log)
            .finish_non_exhaustive()
    }
}

/// A running sandbox. Dropping it stops it; requests in progress are completed in the background.
#[must_use = "a sandbox stops when this is dropped"]
pub struct Running {
    app: Arc<App>,
    address: SocketAddr,
    /// Changed to stop; dropped, which does the same.
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
    /// Sends what webhooks are told.
    deliveries: JoinHandle<()>,
}

impl Running {
    /// Returns the base URL for a client of all surfaces, `pipedrive::Client`: `http://127.0.0.1:7473`, without a slash at the
    /// end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.app.url
    }

    /// Returns the address that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL of one surface, with its path: `http://127.0.0.1:7473/api/v2`. Clients of one surface, such as
    /// `pipedrive::v2::Client`, accept this URL and [`url`](Self::url).
    #[must_use]
    pub fn base_url(&self, surface: &str) -> String {
        let mut names = self.app.surfaces.iter().map(|surface| &surface.api.name);
        let at = names.position(|name| name == surface);
        let path = at.map_or(surface, |at| self.app.mounts.base(at));
        format!("{}/{path}", self.app.url)
    }

    /// Returns the API token that it accepts.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.app.token
    }

    /// Returns name, title and number of operations of each surface.
    pub fn surfaces(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        let surfaces = self.app.surfaces.iter();
        surfaces.map(|surface| {
            (
                surface.api.name.as_str(),
                surface.api.title.as_str(),
                surface.operation_count(),
            )
        })
    }

    /// Returns the numbers of records, without deleted ones.
    ///
    /// # Errors
    /// The database failed.
    pub fn counts(&self) -> Result<Counts, Error> {
        Ok(self.app.counts()?)
    }

    /// Returns the requests of an operation, oldest first: `boats.update`, `v2.boats.update`, or of several operations with
    /// `*`. The journal keeps the last 1,000 requests.
    #[must_use]
    pub fn requests(&self, operation: &str) -> Vec<Seen> {
        let wanted = Wanted::of_operation(operation);
        self.app.journal.find(&wanted, &self.app.token)
    }

    /// Writes all records, as `GET /_sandbox/export` returns them. It blocks.
    ///
    /// # Errors
    /// The database failed, or `out` did.
    pub fn export(&self, mut out: impl Write) -> Result<(), Error> {
        export(&self.app, &mut out)
    }

    /// A number that differs whenever any record or file does. What is on its way to webhooks changes by itself and is left out.
    /// For the sandbox's own tests.
    ///
    /// # Errors
    /// When the database fails.
    #[doc(hidden)]
    pub fn digest(&self) -> Result<u64, Error> {
        let digest = |ledger: &Ledger<'_>| ledger.digest(DELIVERIES);
        Ok(self.app.store.read(digest)?)
    }

    /// Stops listening, waits a few seconds for requests in progress, and closes the database.
    pub async fn shutdown(self) {
        let Self {
            app,
            stop,
            task,
            deliveries,
            ..
        } = self;
        drop(stop);
        // The tasks do not panic; were they cancelled with their runtime, there is nothing left to wait for.
        let _ = task.await;
        let _ = deliveries.await;
        drop(app);
    }
}

/// Never shows the token.
impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running")
            .field("url", &self.app.url)
            .finish_non_exhaustive()
    }
}
