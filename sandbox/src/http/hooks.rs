//! Webhooks on their way: deliveries are sent when they are due by the sandbox's clock, one after the other to each
//! webhook. What is due follows from what the database keeps, so a restart continues.

mod client;
mod pages;
mod queue;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, watch};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::timeout;

use self::queue::Queue;
use super::app::App;
use super::log;
use super::oauth::Uninstalled;
use super::server::until;
use crate::behavior::refusal::Failure;
use crate::company::{Books, Events, Queued};
use crate::records::Ledger;

/// How long deliveries under way may take once the sandbox is told to stop. They are sent again after a restart.
const GRACE: Duration = Duration::from_secs(1);

/// How often deleted records are looked at whose time may be over.
const HOUSEKEEPING: Duration = Duration::from_secs(60 * 60);

/// After how long, in milliseconds, a delivery is tried again that the database could not tell of.
const REPEAT: i64 = 3000;

/// The deliveries that are due at some time.
#[derive(Debug, Default)]
pub(super) struct Hooks {
    queue: Mutex<Queue>,
    /// Notified when something may be due earlier than before.
    wake: Notify,
}

impl Hooks {
    /// Adds deliveries.
    pub(super) fn push(&self, queued: impl IntoIterator<Item = Queued>) {
        let mut queue = self.lock();
        for queued in queued {
            queue.push(queued);
            self.wake.notify_one();
        }
    }

    /// Says that the clock was moved.
    pub(super) fn wake(&self) {
        self.wake.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// What webhooks send; `None` where the spec states none.
    fn events(&self) -> Option<&Events> {
        self.rules.as_ref()?.events.as_ref()
    }

    /// Reads from the database what is due.
    pub(super) fn load_hooks(&self) -> Result<(), Failure> {
        #[allow(
            clippy::redundant_closure_for_method_calls,
            reason = "the path of the method has one lifetime"
        )]
        let waiting = self.look(|books, events| books.waiting(events))?;
        *self.hooks.lock() = Queue::default();
        self.hooks.push(waiting.unwrap_or_default());
        Ok(())
    }

    /// Writes down that an app is told that it was uninstalled.
    pub(super) fn tell_app(
        &self,
        ledger: &Ledger<'_>,
        gone: &Uninstalled,
    ) -> Result<Option<Queued>, Failure> {
        self.on_ledger(ledger, |books, events| {
            books.uninstall(events, (&gone.app, &gone.secret), &gone.callback)
        })
    }

    /// Does something with the records in a transaction; `None` where the spec states no webhooks.
    fn with_books<T>(
        &self,
        work: impl FnOnce(&Books<'_>, &Events) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        self.store.transact(|ledger| self.on_ledger(ledger, work))
    }

    /// The same where nothing is written.
    fn look<T>(
        &self,
        work: impl FnOnce(&Books<'_>, &Events) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        self.store.read(|ledger| self.on_ledger(ledger, work))
    }

    fn on_ledger<T>(
        &self,
        ledger: &Ledger<'_>,
        work: impl FnOnce(&Books<'_>, &Events) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        let (Some(rules), Some(events)) = (&self.rules, self.events()) else {
            return Ok(None);
        };
        let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
        work(&books, events).map(Some)
    }
}

/// Sends what is due until `stop` changes or its sender is gone.
pub(super) async fn run(app: Arc<App>, mut stop: watch::Receiver<()>) {
    let mut under_way = JoinSet::new();
    let mut tidied = Instant::now();
    loop {
        while under_way.try_join_next().is_some() {}
        if tidied.elapsed() >= HOUSEKEEPING {
            tidied = Instant::now();
            drop(blocking(&app, App::purge).await);
        }
        let now = app.now().as_millisecond();
        let (due, next) = app.hooks.lock().take_due(now);
        for queued in due {
            drop(under_way.spawn(deliver(Arc::clone(&app), queued)));
        }
        let pause = next.map_or(HOUSEKEEPING, |next| {
            let wait = u64::try_from(next.saturating_sub(now)).unwrap_or(0);
            // Never at once: what is due and was not taken waits for its lane.
            Duration::from_millis(wait.max(1)).min(HOUSEKEEPING)
        });
        let woken = timeout(pause, app.hooks.wake.notified());
        if until(woken, &mut stop).await.is_none() {
            break;
        }
    }
    let finished = async { while under_way.join_next().await.is_some() {} };
    // Dropping the set ends what is still under way.
    let _ = timeout(GRACE, finished).await;
}

async fn deliver(app: Arc<App>, queued: Queued) {
    let next = match attempt(&app, queued.id).await {
        Ok(next) => next,
        Err(failure) => {
            log::line(format_args!("webhooks: {failure}"));
            let due = app.now().as_millisecond().saturating_add(REPEAT);
            Some(Queued { due, ..queued })
        }
    };
    let mut queue = app.hooks.lock();
    queue.release(queued.lane);
    if let Some(next) = next {
        queue.push(next);
    }
    app.hooks.wake.notify_one();
}

/// Attempts a delivery. Returns when there is another attempt.
async fn attempt(app: &Arc<App>, id: i64) -> Result<Option<Queued>, String> {
    let outgoing = blocking(app, move |app| {
        app.with_books(|books, events| books.outgoing(events, id))
    });
    let Some(outgoing) = outgoing.await?.flatten() else {
        return Ok(None);
    };
    let allows = |address: &_| app.events().is_some_and(|events| events.allows(address));
    let outcome = client::send(&outgoing, allows).await;
    if app.log {
        let url = outgoing.url.split('?').next().unwrap_or_default();
        let came = match (outcome.status, &outcome.error) {
            (Some(status), _) => status.to_string(),
            (None, error) => error.clone().unwrap_or_default(),
        };
        log::line(format_args!(
            "{} {url} ({}): {came}, {} ms",
            outgoing.method, outgoing.said, outcome.milliseconds
        ));
    }
    let noted = blocking(app, move |app| {
        app.with_books(|books, events| books.attempted(events, id, &outcome))
    });
    Ok(noted.await?.flatten())
}

/// Runs `work` on a thread that may block.
///
/// # Errors
/// What the log says of a failure.
async fn blocking<T: Send + 'static>(
    app: &Arc<App>,
    work: impl FnOnce(&App) -> Result<T, Failure> + Send + 'static,
) -> Result<T, String> {
    let app = Arc::clone(app);
    match spawn_blocking(move || work(&app)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(Failure::Database(error))) => Err(error.to_string()),
        Ok(Err(Failure::Refused(refusal))) => Err(refusal.error),
        Err(_) => Err("a delivery could not be prepared".to_owned()),
    }
}
