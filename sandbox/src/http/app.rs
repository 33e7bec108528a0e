//! From a request to an answer, without sockets: the surfaces and the sandbox's own pages.

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use callsheet_dialect::model::{Api, Auth, Conventions, Operation};
use hyper::header::{HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use jiff::Timestamp;
use rusqlite::{ErrorCode, ffi};

use super::answer::{Answer, Request};
use super::authorize::{Carrier, authorize};
use super::clock::Clock;
use super::faults::{self, Effect, Fault, Faults};
use super::guard::Guard;
use super::hooks::Hooks;
use super::journal::{Entry, Journal};
use super::mounts::Mounts;
use super::oauth::{self, Endpoints, Role};
use super::quota::{Headers, Holder, Quota, Verdict};
use super::shape::ErrorShape;
use super::{Counts, Error, control, input, log, range};
use crate::behavior::engine::Engine;
use crate::behavior::refusal::{Failure, Refusal};
use crate::behavior::surface::{Found, Surface};
use crate::company::{Books, Call, Rules};
use crate::records::{Ledger, Store};

/// Which company a new database is filled with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    /// Decides about random choices.
    pub(super) seed: u64,
    /// The moment that its own moments are relative to; that of the start where none is stated.
    pub(super) now: Option<Timestamp>,
    /// How many records there are of what is to be scaled.
    pub(super) scale: Option<u32>,
    /// Whether it is that of the spec embedded at build time.
    pub(super) is_embedded: bool,
}

/// Everything a running sandbox answers with.
#[derive(Debug)]
pub(super) struct App {
    pub(super) surfaces: Vec<Surface>,
    /// The company behind all surfaces, if the spec has one.
    pub(super) rules: Option<Rules>,
    /// How each of them writes its errors.
    pub(super) shapes: Vec<ErrorShape>,
    pub(super) mounts: Mounts,
    pub(super) oauth: Endpoints,
    pub(super) guard: Guard,
    pub(super) store: Store,
    pub(super) token: String,
    /// `http://127.0.0.1:7473`
    pub(super) url: String,
    /// Whether an empty database is filled with sample data.
    pub(super) sample: bool,
    /// Which company that is.
    pub(super) company: Choice,
    pub(super) clock: Clock,
    /// What is on its way to webhooks.
    pub(super) hooks: Hooks,
    pub(super) quota: Quota,
    pub(super) faults: Faults,
    pub(super) journal: Journal,
    /// Whether warnings are written to the log.
    pub(super) log: bool,
    /// Whether there was one of a token in a query.
    pub(super) warned: AtomicBool,
}

/// Who calls.
#[derive(Debug, Default)]
struct Caller {
    /// The client id of the app whose token the request has.
    app: Option<String>,
    /// The id of the user whose token it is; `None` for the company's own `caller`.
    user: Option<String>,
}

impl App {
    /// How many records of which model there are, by surface.
    pub(super) fn counts(&self) -> Result<Counts, rusqlite::Error> {
        self.store.read(|ledger| {
            let surfaces = self.surfaces.iter().map(|surface| {
                if let Some(rules) = &self.rules {
                    let shown = rules.shown_on(&surface.api.name);
                    let counts = shown
                        .map(|(name, entity)| Ok((name.to_owned(), ledger.count(&entity.name)?)));
                    let counts = counts.collect::<rusqlite::Result<_>>()?;
                    return Ok((surface.api.name.clone(), counts));
                }
                let kinds = surface.kinds().map(|kind| {
                    let name = surface.api.model(kind.model).name.clone();
                    Ok((name, ledger.count(&kind.name)?))
                });
                Ok((
                    surface.api.name.clone(),
                    kinds.collect::<rusqlite::Result<_>>()?,
                ))
            });
            surfaces.collect()
        })
    }

    /// The answer to a request, whatever it is.
    pub(super) fn answer(&self, request: &Request) -> Answer {
        match self.respond(request) {
            Ok(answer) => range::cut(request, answer),
            Err(Failure::Refused(refusal)) => refusal.answer(self.shape(&request.path)),
            Err(Failure::Database(error)) => {
                log::line(format_args!("database: {error}"));
                let refusal = if is_out_of_space(&error) {
                    Refusal::out_of_space()
                } else {
                    Refusal::internal()
                };
                refusal.answer(self.shape(&request.path))
            }
        }
    }

    /// How the surface at a path writes its errors; elsewhere, how the first does.
    pub(super) fn shape(&self, path: &str) -> &ErrorShape {
        static USUAL: LazyLock<ErrorShape> = LazyLock::new(ErrorShape::default);
        let mounted = self.mounts.find(path.strip_prefix('/').unwrap_or(path));
        let at = mounted.and_then(|(surfaces, _)| surfaces.first().copied());
        self.shapes.get(at.unwrap_or(0)).unwrap_or(&USUAL)
    }

    fn respond(&self, request: &Request) -> Result<Answer, Failure> {
        let path = request.path.strip_prefix('/').unwrap_or(&request.path);
        if let Some((mounted, rest)) = self.mounts.find(path) {
            return self.serve(mounted, rest, request);
        }
        if let Some(role) = self.oauth.find(path) {
            return self.grant(role, request);
        }
        let answer = self.control(path, request);
        answer.unwrap_or_else(|| Err(self.nowhere(request).into()))
    }

    fn serve(&self, mounted: &[usize], path: &str, request: &Request) -> Result<Answer, Failure> {
        let (at, found) = self.route(mounted, path, request)?;
        let surface = &self.surfaces[at];
        let _ = request.operation.set(named(surface, &found));
        let mut headers = Headers::new();
        let done = match self.admit(surface, found.operation, request) {
            Ok((Verdict::Blocked, _)) => return Ok(faults::blocked(403)),
            Ok((Verdict::Over(refusal, said), _)) => {
                headers = said;
                Err(refusal.into())
            }
            Ok((Verdict::Pass(said), caller)) => {
                headers = said;
                self.run(surface, &found, request, caller)
            }
            Err(failure) => Err(failure),
        };
        let mut answer = match done {
            Ok(answer) => answer,
            Err(Failure::Refused(refusal)) => {
                let elsewhere = matches!(refusal.status, 400 | 404)
                    .then(|| self.meant_elsewhere(mounted, path, request, &found));
                let refusal = elsewhere.flatten().unwrap_or(refusal);
                refusal.answer(&self.shapes[at])
            }
            Err(failure) => return Err(failure),
        };
        answer.headers.extend(headers);
        Ok(answer)
    }

    /// Whether a request may be carried out, by its token and by what the plan allows, and whose token it is.
    fn admit(
        &self,
        surface: &Surface,
        operation: &Operation,
        request: &Request,
    ) -> Result<(Verdict, Caller), Failure> {
        // What lives elsewhere is served here too, and is not sent the token.
        if operation.base_url.is_some() {
            return Ok((Verdict::Pass(Headers::new()), Caller::default()));
        }
        let (holder, caller) = self.let_in(surface, operation, request)?;
        let now = self.now();
        let verdict = self.quota.pass(&surface.api, operation, &holder, now);
        Ok((verdict, caller))
    }

    fn run(
        &self,
        surface: &Surface,
        found: &Found<'_>,
        request: &Request,
        caller: Caller,
    ) -> Result<Answer, Failure> {
        let url = self.url_of(request);
        let Some(rules) = &self.rules else {
            if caller.user.is_some() {
                return Err(
                    Refusal::unauthorized("the spec has no company, and so no users").into(),
                );
            }
            let input = input::read(&surface.api, found.operation, &found.path, false, request)?;
            let work = |ledger: &Ledger<'_>| {
                let engine = Engine {
                    surface,
                    ledger,
                    now: self.now(),
                    url: &url,
                };
                engine.run(found, &input)
            };
            let outcome = if found.behavior.reads() {
                self.store.read(work)
            } else {
                self.store.transact(work)
            };
            return outcome.map(Answer::from);
        };
        let (api, operation) = (&surface.api, found.operation);
        if let Some(role) = self.own_role(operation) {
            // Pages of other origins have no business with tokens; see `Guard`.
            if request.header("origin").is_some() {
                let error = "tokens are not for pages of other origins";
                return Err(Refusal::forbidden(error).into());
            }
            return self.grant(role, request);
        }
        let Some(plan) = rules.plan(&api.name, &found.resource.name, &operation.name) else {
            let error = format!("the sandbox does not do {}", named(surface, found));
            return Err(Refusal::not_implemented(error).into());
        };
        let flat = plan.takes_flat(&rules.company, api, operation);
        let input = input::read(api, operation, &found.path, flat, request)?;
        let work = |ledger: &Ledger<'_>| {
            let now = self.now();
            // Ids that are made up differ between requests.
            let seed = now.as_microsecond().unsigned_abs();
            let mut books = Books::new(&rules.company, ledger, now, seed, &url);
            books.app = caller.app;
            if let Some(user) = &caller.user {
                books.call_as(user)?;
            }
            let events = rules.events.as_ref().filter(|_| !plan.reads());
            if events.is_some() {
                books.watch();
            }
            let outcome = Call::new(&books, api, operation, plan, &input).answer()?;
            let told = events.map(|events| books.tell(events, plan.is_bulk()));
            Ok::<_, Failure>((outcome, told.transpose()?))
        };
        let (outcome, told) = if plan.reads() {
            self.store.read(work)
        } else {
            self.store.transact(work)
        }?;
        self.hooks.push(told.unwrap_or_default());
        Ok(outcome.into())
    }

    /// The answer of an endpoint of OAuth 2.0.
    fn grant(&self, role: Role, request: &Request) -> Result<Answer, Failure> {
        let (now, url) = (self.now(), self.url_of(request));
        let (answer, told) = self.store.transact(|ledger| {
            let (answer, gone) = self.oauth.answer(role, request, ledger, now, &url)?;
            let told = gone.map(|gone| self.tell_app(ledger, &gone)).transpose()?;
            Ok::<_, Failure>((answer, told.flatten()))
        })?;
        self.hooks.push(told);
        Ok(answer)
    }

    /// The endpoint of OAuth 2.0 that an operation is, where the surface describes those too.
    fn own_role(&self, operation: &Operation) -> Option<Role> {
        operation.base_url.as_ref()?;
        self.oauth.find(operation.path.text.trim_end_matches('/'))
    }

    /// The moment, by the sandbox's clock.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Warns once of tokens in queries, which end up in the logs of whatever is between.
    fn warn_of_query(&self, request: &Request) {
        if self.log && !self.warned.swap(true, Ordering::Relaxed) {
            log::line(format_args!(
                "warning: {} {} has its token in the query, where proxies log it; send it in a header",
                request.method, request.path
            ));
        }
    }

    /// The fault that a request meets: the one that it states itself, else one that is in force.
    ///
    /// # Errors
    /// When it states none that there is.
    pub(super) fn fault(&self, head: &Parts, entry: &mut Entry) -> Result<Option<Fault>, Refusal> {
        let stated = head.headers.get(faults::HEADER);
        if !is_journaled(head.uri.path()) || (stated.is_none() && self.faults.is_empty()) {
            return Ok(None);
        }
        entry.operation = self.operation_at(head);
        let operation = entry.operation.as_deref();
        let fault = match stated {
            Some(text) => {
                let text = String::from_utf8_lossy(text.as_bytes());
                let fault = text.parse::<Fault>().map_err(|problem| {
                    let problem = format!("{}: {problem}", faults::HEADER);
                    Refusal::invalid(&[problem], "GET /_sandbox/faults lists what a fault has")
                })?;
                fault.concerns(operation).then_some(fault)
            }
            None => self.faults.meet(operation),
        };
        entry.fault = fault.as_ref().map(|fault| fault.text().to_owned());
        Ok(fault)
    }

    /// The name of the operation that a request is for, by its head.
    fn operation_at(&self, head: &Parts) -> Option<String> {
        let path = head.uri.path();
        let (mounted, rest) = self.mounts.find(path.strip_prefix('/').unwrap_or(path))?;
        let method = match head.method {
            Method::HEAD => "GET",
            ref method => method.as_str(),
        };
        mounted.iter().find_map(|at| {
            let surface = &self.surfaces[*at];
            let found = surface.find(rest, method).ok()?;
            Some(named(surface, &found))
        })
    }

    /// Spoils an answer as a fault says.
    pub(super) fn spoil(&self, request: &Request, answer: &mut Answer, effect: Effect) {
        match effect {
            Effect::Garbled => faults::garble(answer),
            Effect::Repeat => {
                faults::repeat(answer, request, &self.shape(&request.path).conventions);
            }
            _ => {}
        }
    }

    /// The sandbox's address as the request has it, without a slash at its end.
    pub(super) fn url_of(&self, request: &Request) -> String {
        let host = request.header("host");
        host.map_or_else(|| self.url.clone(), |host| format!("http://{host}"))
    }

    /// Who calls an operation, if they may: with the sandbox's own token, or with an access token that was issued, is
    /// not over, and has a scope that the operation wants. Beside it, the app that the token was issued to.
    fn let_in(
        &self,
        surface: &Surface,
        operation: &Operation,
        request: &Request,
    ) -> Result<(Holder, Caller), Failure> {
        let mut auth = surface.api.auth.iter();
        let has_oauth = auth.any(|auth| matches!(auth, Auth::OAuth2(_)));
        if has_oauth && request.header("authorization").is_some() {
            let now = self.now();
            let grant = self
                .store
                .read(|ledger| oauth::lets_in(request, ledger, now))?;
            if let Some(grant) = grant {
                grant.check(operation)?;
                let token = request.header("authorization").unwrap_or_default();
                let holder = Holder {
                    token: token.to_owned(),
                    oauth: true,
                };
                let caller = Caller {
                    app: grant.app,
                    user: grant.user,
                };
                return Ok((holder, caller));
            }
        }
        let admitted = authorize([surface], &self.token, request)?;
        if admitted.carrier == Carrier::Query {
            self.warn_of_query(request);
        }
        let token = match &admitted.user {
            Some(user) => format!("{}-{user}", self.token),
            None => self.token.clone(),
        };
        let holder = Holder {
            token,
            oauth: false,
        };
        let caller = Caller {
            app: None,
            user: admitted.user,
        };
        Ok((holder, caller))
    }

    pub(super) fn reset(&self) -> Result<(), Failure> {
        self.refresh(true)
    }

    /// Makes a database ready whose records were all replaced, emptied before if asked.
    pub(super) fn refresh(&self, reset: bool) -> Result<(), Failure> {
        self.prepare(reset, true).map_err(|error| match error {
            Error::Database(error) => Failure::Database(error),
            _ => Refusal::internal().into(),
        })?;
        self.load_hooks()
    }

    /// What marks an operation by its name, `old.boats.update`.
    pub(super) fn mark_of(&self, operation: Option<&str>) -> String {
        let surface = operation.and_then(|name| name.split('.').next());
        let mut surfaces = self.surfaces.iter();
        let found = surfaces.find(|it| Some(&*it.api.name) == surface);
        found.map_or_else(String::new, |surface| mark(&surface.api))
    }

    /// What is served, for people.
    pub(super) fn welcome(&self, request: &Request) -> Answer {
        let mut text = "A local Pipedrive to develop against.\n\n".to_owned();
        let url = self.url_of(request);
        for (at, surface) in self.surfaces.iter().enumerate() {
            let count = surface.operation_count();
            // Writing to a string does not fail.
            let _ = writeln!(
                text,
                "{url}/{}   {} ({count} operations)",
                self.mounts.base(at),
                surface.api.title
            );
            for path in self.mounts.also(at, self.mounts.base(at)) {
                let _ = writeln!(text, "    also below {url}/{path}");
            }
            let mark = mark(&surface.api);
            for call in surface.calls() {
                let _ = writeln!(text, "    {call}{mark}");
            }
        }
        text.push_str("\nSend the token that the sandbox printed, as `x-api-token` or `authorization: Bearer`.\n");
        text.push_str(
            "GET /_sandbox says this as JSON; POST /_sandbox/reset brings the sample data back.\n",
        );
        Answer::new(StatusCode::OK, "text/plain; charset=utf-8", text)
    }

    fn nowhere(&self, request: &Request) -> Refusal {
        let url = self.url_of(request);
        let surfaces = 0..self.surfaces.len();
        let urls: Vec<_> = surfaces
            .map(|at| format!("{url}/{}", self.mounts.base(at)))
            .collect();
        let urls = urls.join(" or ");
        // Clients show the message and keep the rest.
        let message = format!("no such path: {}; a base URL is {urls}", request.path);
        let without_slash = request.path.trim_end_matches('/');
        let own = without_slash.trim_start_matches('/');
        let is_own = !own.is_empty() && control::is_page(own) || self.oauth.find(own).is_some();
        let info = if is_own {
            format!("leave out the slash at its end: {without_slash}")
        } else {
            "GET /_sandbox lists what is served".to_owned()
        };
        Refusal::not_found(message, info)
    }
}

/// Whether the system takes no more data: the disk is full, or a quota or a limit of file sizes is reached.
fn is_out_of_space(error: &rusqlite::Error) -> bool {
    match error {
        rusqlite::Error::SqliteFailure(error, _) => {
            error.code == ErrorCode::DiskFull
                || matches!(
                    error.extended_code,
                    ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_SHMSIZE
                )
        }
        _ => false,
    }
}

/// What marks the operations of a surface that only existing clients call.
fn mark(api: &Api) -> String {
    if api.is_generated() {
        String::new()
    } else {
        format!(" ({})", api.name)
    }
}

/// Whether a request is written down and can meet a fault: one that is for an API or its tokens.
pub(super) fn is_journaled(path: &str) -> bool {
    let path = path.strip_prefix('/').unwrap_or(path);
    !control::is_page(path) && path.split('/').next() != Some("_sandbox")
}

/// `v2.boats.update`
fn named(surface: &Surface, found: &Found<'_>) -> String {
    format!(
        "{}.{}.{}",
        surface.api.name, found.resource.name, found.operation.name
    )
}

/// Headers that every answer carries: by which it is found in the log.
pub(super) fn identify(answer: &mut Answer, api: &Conventions, number: u64) {
    if let Ok(id) = HeaderValue::from_str(&format!("sandbox-{number}")) {
        let names = api.headers.request_id.iter();
        let names = names.filter_map(|name| name.parse::<HeaderName>().ok());
        answer.headers.extend(names.map(|name| (name, id.clone())));
    }
}
