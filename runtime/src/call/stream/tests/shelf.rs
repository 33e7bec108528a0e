//! For tests: a service with one list, which answers whatever page it is asked for, takes its time and counts.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use http::Response;
use tokio::time::sleep;

use crate::testing::{API, LIST, SEARCH, TOKEN, Ticking};
use crate::{
    BoxFuture, Client, ClientBuilder, Operation, Request, RetryPolicy,
    operation::PageStyle,
    transport::{Content, Transport, TransportError, TransportErrorKind},
};

pub(super) const STYLES: [PageStyle; 2] = [PageStyle::Offset, PageStyle::Cursor];

/// Paused time is exact to a millisecond for each timer.
pub(super) fn about(seconds: f64, expected: f64) -> bool {
    (seconds - expected).abs() < 0.1
}

/// A list of numbers from 0, in pages that end at these places and where a page would be longer than the service makes it.
#[derive(Clone, Debug)]
pub(super) struct Shelf {
    pub(super) style: PageStyle,
    pub(super) length: u64,
    /// Where pages end, whatever they begin with.
    pub(super) ends: Vec<u64>,
    /// The most it puts into a page, whatever it is asked for.
    pub(super) most: u64,
    /// What is on the shelf and not shown: pages have fewer items than their offsets say.
    pub(super) hidden: Vec<u64>,
    /// How long answers take, in turn.
    pub(super) seconds: Vec<f64>,
    /// Requests that fail, counted from 0.
    pub(super) failing: Vec<usize>,
}

impl Shelf {
    /// One with pages of 2.
    pub(super) fn new(style: PageStyle, pages: u64) -> Self {
        Self {
            style,
            length: 2 * pages,
            ends: Vec::new(),
            most: 2,
            hidden: Vec::new(),
            seconds: vec![1.0],
            failing: Vec::new(),
        }
    }

    pub(super) fn operation(&self) -> &'static Operation {
        match self.style {
            PageStyle::Offset => &LIST,
            PageStyle::Cursor => &SEARCH,
        }
    }

    /// All that is shown.
    pub(super) fn items(&self) -> Vec<i64> {
        self.shown(0, self.length)
    }

    fn shown(&self, start: u64, end: u64) -> Vec<i64> {
        let shown = (start..end).filter(|item| !self.hidden.contains(item));
        shown.map(u64::cast_signed).collect()
    }

    fn page(&self, start: u64, limit: u64) -> String {
        let longest = start + limit.min(self.most).max(1);
        let end = self.ends.iter().copied().filter(|end| *end > start);
        let end = end.fold(longest.min(self.length), u64::min);
        let items = self.shown(start, end);
        let more = end < self.length;
        match self.style {
            PageStyle::Cursor => {
                let next = more.then(|| format!("c{end}"));
                serde_json::json!({"data": {"items": items}, "additional_data": {"next_cursor": next}})
            }
            PageStyle::Offset => {
                let next = more.then_some(end);
                serde_json::json!({"data": items, "additional_data": {"pagination": {
                    "start": start, "limit": limit, "more_items_in_collection": more, "next_start": next,
                }}})
            }
        }
        .to_string()
    }

    /// A client of it, before it is built.
    pub(super) fn client(self) -> (ClientBuilder<Client>, Arc<Service>) {
        let service = Arc::new(Service {
            shelf: self,
            log: Arc::default(),
        });
        let builder = ClientBuilder::new(&API)
            .api_token(TOKEN)
            .transport(service.clone())
            .clock(Arc::new(Ticking(tokio::time::Instant::now())))
            .retry(RetryPolicy::none());
        (builder, service)
    }

    /// A call of its list, with Tokio's runtime for a background.
    pub(super) fn list(self) -> (Request, Arc<Service>) {
        let operation = self.operation();
        let (builder, service) = self.client();
        let client = builder.executor(|work| drop(tokio::spawn(work)));
        (Request::new(&client.build().unwrap(), operation), service)
    }

    /// A call of its list, without a background.
    pub(super) fn list_along(self) -> (Request, Arc<Service>) {
        let operation = self.operation();
        let (builder, service) = self.client();
        let client = builder.executor(drop);
        (Request::new(&client.build().unwrap(), operation), service)
    }
}

/// What serves it.
pub(super) struct Service {
    shelf: Shelf,
    log: Arc<Mutex<Log>>,
}

#[derive(Default)]
pub(super) struct Log {
    /// Where the pages that were asked for begin.
    pub(super) asked: Vec<u64>,
    /// How many requests there are right now, and how many there were at most.
    pub(super) running: usize,
    pub(super) most_running: usize,
}

impl Service {
    pub(super) fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap()
    }
}

/// A request on its way, until it is dropped.
struct Running(Arc<Mutex<Log>>);

impl Drop for Running {
    fn drop(&mut self) {
        // A test that fails may hold it.
        if let Ok(mut log) = self.0.lock() {
            log.running -= 1;
        }
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        let query = request.uri().query().unwrap_or_default();
        let argument = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let (_, value) = pairs.find(|(key, _)| *key == name)?;
            value.trim_start_matches('c').parse::<u64>().ok()
        };
        let start = argument("start").or(argument("cursor")).unwrap_or(0);
        let body = self.shelf.page(start, argument("limit").unwrap_or(100));
        let turn = {
            let mut log = self.log();
            log.asked.push(start);
            log.running += 1;
            log.most_running = log.most_running.max(log.running);
            log.asked.len() - 1
        };
        let running = Running(Arc::clone(&self.log));
        Box::pin(async move {
            let seconds = self.shelf.seconds[turn % self.shelf.seconds.len()];
            if seconds > 0.0 {
                sleep(Duration::from_secs_f64(seconds)).await;
            }
            drop(running);
            if self.shelf.failing.contains(&turn) {
                let kind = TransportErrorKind::Other;
                return Err(TransportError::new(kind, "as the shelf says"));
            }
            Ok(Response::new(body.into()))
        })
    }
}
