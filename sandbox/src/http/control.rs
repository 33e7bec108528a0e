//! The sandbox's own pages below `/_sandbox`: a table of methods and paths, and what is found there. No API has such
//! paths.

use hyper::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::answer::{Answer, Request};
use super::app::App;
use super::authorize::authorize;
use super::faults::Fault;
use super::{download, journal, transfer};
use crate::behavior::refusal::{Failure, Refusal};
use crate::behavior::surface::Surface;
use crate::company::id_of;

/// A page of the sandbox.
pub(super) struct Page {
    method: Method,
    /// The path, or with a slash at its end the beginning of one.
    path: &'static str,
    /// Whether a request must carry the token.
    guarded: bool,
    /// Answers. The last argument is the rest of the path where `path` is the beginning of one.
    answer: fn(&App, &Request, &str) -> Result<Answer, Failure>,
}

impl Page {
    /// A page that anybody may read.
    const fn open(path: &'static str, answer: Answers) -> Self {
        Self {
            method: Method::GET,
            path,
            guarded: false,
            answer,
        }
    }

    /// A page that only requests with the token reach.
    const fn guarded(method: Method, path: &'static str, answer: Answers) -> Self {
        Self {
            method,
            path,
            guarded: true,
            answer,
        }
    }

    /// What follows the page's path in `path`, if that is this page's.
    fn rest<'a>(&self, path: &'a str) -> Option<&'a str> {
        let rest = path.strip_prefix(self.path)?;
        (rest.is_empty() || self.path.ends_with('/')).then_some(rest)
    }
}

type Answers = fn(&App, &Request, &str) -> Result<Answer, Failure>;

/// Where health checks ask.
const HEALTH: &str = "_sandbox/health";

/// Whether a path is that of the health check.
pub(super) fn is_health(path: &str) -> bool {
    path.strip_prefix('/') == Some(HEALTH)
}

/// All of them.
const PAGES: &[Page] = &[
    Page::open("", |app, request, _| Ok(app.welcome(request))),
    Page::open("_sandbox", |app, request, _| app.describe(request)),
    Page::guarded(Method::POST, "_sandbox/reset", |app, request, _| {
        app.reset()?;
        app.describe(request)
    }),
    Page::guarded(Method::GET, "_sandbox/snapshots", |app, _, _| {
        app.snapshots_page()
    }),
    Page::guarded(Method::POST, "_sandbox/snapshots/", |app, _, path| {
        app.snapshot_page(path)
    }),
    Page::guarded(Method::DELETE, "_sandbox/snapshots/", |app, _, name| {
        app.delete_snapshot_page(name)
    }),
    Page::guarded(Method::GET, "_sandbox/export", |app, _, _| {
        app.export_page()
    }),
    Page::guarded(Method::POST, transfer::IMPORT, |app, request, _| {
        app.import_page(request)
    }),
    Page::open(HEALTH, |_, _, _| Ok(health())),
    Page::guarded(Method::GET, "_sandbox/plan", |app, _, _| Ok(app.plan())),
    Page::guarded(Method::PUT, "_sandbox/plan", |app, request, _| {
        app.choose_plan(request)
    }),
    Page::guarded(Method::GET, "_sandbox/faults", |app, _, _| {
        Ok(data(app.faults.report()))
    }),
    Page::guarded(Method::POST, "_sandbox/faults", |app, request, _| {
        app.add_fault(request)
    }),
    Page::guarded(Method::DELETE, "_sandbox/faults", |app, _, _| {
        app.faults.clear();
        Ok(data(app.faults.report()))
    }),
    Page::guarded(Method::GET, "_sandbox/requests", |app, request, _| {
        let wanted = journal::Wanted::read(&request.query)?;
        Ok(data(app.journal.report(&wanted, &app.token)?))
    }),
    Page::guarded(Method::DELETE, "_sandbox/requests", |app, _, _| {
        app.journal.clear();
        Ok(data(json!({ "count": 0, "requests": [] })))
    }),
    Page::open("_sandbox/clock", |app, _, _| Ok(app.clock_page())),
    Page::guarded(Method::POST, "_sandbox/clock", |app, request, _| {
        app.move_clock(request)
    }),
    Page::guarded(Method::GET, "_sandbox/webhooks", |app, _, _| {
        app.webhooks_page()
    }),
    Page::guarded(
        Method::GET,
        "_sandbox/webhooks/deliveries",
        |app, request, _| app.deliveries_page(request),
    ),
    Page::guarded(
        Method::GET,
        "_sandbox/webhooks/deliveries/",
        |app, _, id| app.delivery_page(id),
    ),
    Page::guarded(
        Method::POST,
        "_sandbox/webhooks/deliveries/",
        |app, _, id| app.redelivery_page(id),
    ),
    Page::guarded(Method::POST, "_sandbox/trigger", |app, request, _| {
        app.trigger_page(request)
    }),
    Page::guarded(Method::GET, "_sandbox/files/", |app, _, number| {
        app.file(number)
    }),
    Page::open("_sandbox/public/", |app, _, path| app.public_file(path)),
];

/// Whether a path is a page's.
pub(super) fn is_page(path: &str) -> bool {
    PAGES.iter().any(|page| page.rest(path).is_some())
}

impl App {
    /// The answer of the page at a path; `None` where there is none.
    pub(super) fn control(&self, path: &str, request: &Request) -> Option<Result<Answer, Failure>> {
        let pages = PAGES.iter();
        let found = pages.filter_map(|page| Some((page, page.rest(path)?)));
        let found: Vec<_> = found.collect();
        if found.is_empty() {
            return None;
        }
        let mut asked = found.iter();
        let Some((page, rest)) = asked.find(|(page, _)| page.method == *request.asks()) else {
            let allowed: Vec<_> = found.iter().map(|(page, _)| page.method.as_str()).collect();
            let method = request.method.as_str();
            let refusal = Refusal::method_not_allowed(method, &request.path, allowed.join(", "));
            return Some(Err(refusal.into()));
        };
        if page.guarded
            && let Err(refusal) = authorize(&self.surfaces, &self.token, request)
        {
            return Some(Err(refusal.into()));
        }
        Some((page.answer)(self, request, rest))
    }

    fn file(&self, number: &str) -> Result<Answer, Failure> {
        let file = match number.parse() {
            Ok(number) => self
                .store
                .read(|ledger| ledger.file(number).map_err(Failure::from))?,
            Err(_) => None,
        };
        Ok(download::answer(file.ok_or_else(|| no_file(number))?))
    }

    /// The file of a record whose entity is public, by `picture/1`.
    fn public_file(&self, path: &str) -> Result<Answer, Failure> {
        let named = path.split_once('/').and_then(|(name, id)| {
            let (_, entity) = self.rules.as_ref()?.company.named(name)?;
            let id = id_of(entity, &id.into())?;
            entity.public.then_some((name, id))
        });
        let file = match named {
            Some((name, id)) => self
                .store
                .read(|ledger| ledger.file_of(name, &id).map_err(Failure::from))?,
            None => None,
        };
        Ok(download::answer(file.ok_or_else(|| no_file(path))?))
    }

    fn plan(&self) -> Answer {
        data(self.quota.report(&self.surfaces, self.now()))
    }

    /// Puts the plan in force that the body states: `{"plan": "lite", "seats": 5}`.
    fn choose_plan(&self, request: &Request) -> Result<Answer, Failure> {
        let body = object(request)?;
        let wrong =
            |problem: String| Refusal::invalid(&[problem], "for example {\"plan\": \"off\"}");
        let mut seats = 1;
        let mut plan = None;
        for (name, value) in &body {
            match (name.as_str(), value) {
                ("plan", Value::String(text)) => plan = Some(text),
                ("seats", Value::Number(number)) => {
                    let number = number
                        .as_u64()
                        .and_then(|number| u32::try_from(number).ok());
                    let number = number.filter(|number| *number > 0);
                    seats = number
                        .ok_or_else(|| wrong("seats: expected a number of users".to_owned()))?;
                }
                ("plan", _) => return Err(wrong("plan: expected a name".to_owned()).into()),
                ("seats", _) => {
                    return Err(wrong("seats: expected a number of users".to_owned()).into());
                }
                _ => return Err(wrong(format!("{name}: not known here")).into()),
            }
        }
        let plan = plan.ok_or_else(|| wrong("plan: missing".to_owned()))?;
        let chosen = self.quota.choose(&self.surfaces, plan, seats);
        chosen.map_err(|problem| wrong(format!("plan: {problem}")))?;
        Ok(self.plan())
    }

    /// Puts the fault in force that the body states: `{"status": 503, "operation": "boats.*", "times": 1}`, or
    /// `{"fault": "status=503, operation=boats.*, times=1"}`.
    fn add_fault(&self, request: &Request) -> Result<Answer, Failure> {
        let body = object(request)?;
        let fault = match (body.get("fault").and_then(Value::as_str), body.len()) {
            (Some(text), 1) => text.parse::<Fault>(),
            _ => Fault::of_json(&body),
        };
        let fault = fault.and_then(|fault| self.known(fault));
        let fault = fault.map_err(|problem| {
            Refusal::invalid(&[problem], "GET /_sandbox/faults lists what a fault has")
        })?;
        self.faults.add(fault);
        Ok(data(self.faults.report()))
    }

    /// A fault, unless it is for operations that there are none of.
    pub(super) fn known(&self, fault: Fault) -> Result<Fault, String> {
        let mut names = self.surfaces.iter().flat_map(Surface::names);
        if names.any(|name| fault.concerns(Some(&name))) {
            return Ok(fault);
        }
        Err(format!(
            "no operation is meant by \"{}\"; GET /_sandbox lists them",
            fault.text()
        ))
    }

    /// What is served, for tools.
    fn describe(&self, request: &Request) -> Result<Answer, Failure> {
        let (counts, url) = (self.counts()?, self.url_of(request));
        let surfaces =
            self.surfaces
                .iter()
                .enumerate()
                .zip(counts)
                .map(|((at, surface), (name, records))| {
                    let records: Map<String, Value> = records
                        .into_iter()
                        .map(|(model, count)| (model, count.into()))
                        .collect();
                    json!({
                        "name": name,
                        "title": surface.api.title,
                        "retired": !surface.api.is_generated(),
                        "url": format!("{url}/{}", self.mounts.base(at)),
                        "operations": surface.calls().collect::<Vec<_>>(),
                        "records": records,
                    })
                });
        let surfaces: Vec<_> = surfaces.collect();
        Ok(data(
            json!({ "version": env!("CARGO_PKG_VERSION"), "surfaces": surfaces }),
        ))
    }
}

/// That the sandbox answers, for whoever waits until it does.
fn health() -> Answer {
    data(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}

/// The JSON object in the body of a request.
pub(super) fn object(request: &Request) -> Result<Map<String, Value>, Refusal> {
    serde_json::from_slice(&request.body).map_err(|error| {
        let problem = format!("body: expected a JSON object: {error}");
        Refusal::invalid(&[problem], "")
    })
}

/// The answer of a page that says something.
pub(super) fn data(data: impl Into<Value>) -> Answer {
    let text = json!({ "success": true, "data": data.into() }).to_string();
    Answer::json(StatusCode::OK, text)
}

fn no_file(named: &str) -> Refusal {
    Refusal::not_found(
        format!("no such file: {named}"),
        "a record's url says where its file is",
    )
}
