//! The connection to Redis: made when it is needed, made anew when it breaks, shared by all who ask.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use callsheet_runtime::rate_limit::{Quota, Quotas};
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use tokio::sync::watch;

use super::locked;

/// Redis's own clock, in microseconds.
pub(super) const CLOCK: &str = "local function clock()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000000 + tonumber(time[2])
end
";
const DECISIONS: &str = include_str!("limiter.lua");
/// After Redis could not be reached, how long nobody tries.
const PAUSE: Duration = Duration::from_millis(500);

pub(super) struct Link {
    client: Client,
    script: Script,
    standing: tokio::sync::Mutex<Standing>,
    /// The quotas when Redis last answered.
    remaining: Mutex<Option<(Instant, Quotas)>>,
    /// How much is being told.
    telling: watch::Sender<usize>,
}

enum Standing {
    Apart,
    Connected(MultiplexedConnection),
    /// It could not be reached, for that reason; not before then again.
    Down(Instant, String),
}

/// What the script is asked.
pub(super) struct Question {
    pub(super) keys: Vec<String>,
    pub(super) text: String,
    pub(super) timeout: Duration,
}

/// What the script decided.
pub(super) enum Verdict {
    Granted {
        /// Its place among all that were granted.
        place: u64,
        probe: bool,
    },
    Wait {
        wait: Duration,
        /// The place of the limit that takes the longest among [the request's](callsheet_runtime::rate_limit::PermitRequest::scopes).
        scope: usize,
    },
    Exhausted {
        remaining: u64,
        resets_in: Duration,
    },
    /// Nothing was wished for.
    Told,
}

impl Link {
    /// To that address, if it is one, by what a text defines as the script's `clock()`.
    pub(super) fn new(url: &str, clock: &str) -> Option<Self> {
        Some(Self {
            client: Client::open(url).ok()?,
            script: Script::new(&format!("{clock}{DECISIONS}")),
            standing: tokio::sync::Mutex::new(Standing::Apart),
            remaining: Mutex::default(),
            telling: watch::Sender::new(0),
        })
    }

    /// Asks the script; or why it could not be asked.
    pub(super) async fn ask(&self, question: &Question) -> Result<Verdict, String> {
        let Question {
            keys,
            text,
            timeout,
        } = question;
        // A connection that was closed meanwhile says so when it is used: then with a new one, once. The script knows
        // what it has granted already.
        let mut again = true;
        loop {
            let (mut connection, used) = self.connection(*timeout).await?;
            let mut call = self.script.arg(text);
            for key in keys {
                call.key(key);
            }
            match call.invoke_async::<[i64; 9]>(&mut connection).await {
                Ok(reply) => {
                    *locked(&self.remaining) = Some((Instant::now(), quotas(&reply)));
                    return Ok(verdict(&reply));
                }
                Err(error) => {
                    self.part().await;
                    if !(again && used && error.is_connection_dropped()) {
                        return Err(told(&error));
                    }
                    again = false;
                }
            }
        }
    }

    /// The connection, and whether it was there before.
    async fn connection(&self, timeout: Duration) -> Result<(MultiplexedConnection, bool), String> {
        let mut standing = self.standing.lock().await;
        match &*standing {
            Standing::Connected(connection) => return Ok((connection.clone(), true)),
            Standing::Down(until, reason) if Instant::now() < *until => return Err(reason.clone()),
            _ => {}
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(timeout))
            .set_response_timeout(Some(timeout));
        let made = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        match made.await {
            Ok(connection) => {
                *standing = Standing::Connected(connection.clone());
                Ok((connection, false))
            }
            Err(error) => {
                let reason = told(&error);
                *standing = Standing::Down(Instant::now() + PAUSE, reason.clone());
                Err(reason)
            }
        }
    }

    /// Whatever failed, a new connection is the cure if there is one: also from a server that is only a replica now.
    async fn part(&self) {
        *self.standing.lock().await = Standing::Apart;
    }

    /// The quotas when Redis last answered, and when that was.
    pub(super) fn last(&self) -> Option<(Instant, Quotas)> {
        *locked(&self.remaining)
    }

    /// The quotas then, with what has come back since.
    pub(super) fn quotas(&self) -> Quotas {
        let Some((then, remaining)) = self.last() else {
            return Quotas::default();
        };
        let passed = then.elapsed();
        let now = |quota: Quota| Quota {
            remaining: match quota.limit {
                Some(of) if quota.resets_in <= passed => of,
                _ => quota.remaining,
            },
            resets_in: quota.resets_in.saturating_sub(passed),
            ..quota
        };
        Quotas {
            requests: remaining.requests.map(now),
            daily: remaining.daily.map(now),
        }
    }

    /// Something is being told, until that is dropped.
    pub(super) fn telling(self: &Arc<Self>) -> Telling {
        self.telling.send_modify(|count| *count += 1);
        Telling(Arc::clone(self))
    }

    /// Nothing is being told any more.
    pub(super) async fn idle(&self) {
        // The sender is here, so there is always an answer.
        let _ = self.telling.subscribe().wait_for(|count| *count == 0).await;
    }
}

pub(super) struct Telling(Arc<Link>);

impl Drop for Telling {
    fn drop(&mut self) {
        self.0.telling.send_modify(|count| *count -= 1);
    }
}

fn verdict(&[kind, one, two, ..]: &[i64; 9]) -> Verdict {
    match kind {
        0 => Verdict::Granted {
            place: one.unsigned_abs(),
            probe: two == 1,
        },
        1 => Verdict::Wait {
            wait: micros(one),
            scope: usize::try_from(two).unwrap_or_default(),
        },
        2 => Verdict::Exhausted {
            remaining: one.unsigned_abs(),
            resets_in: micros(two),
        },
        _ => Verdict::Told,
    }
}

/// What is not known is negative.
fn quotas(reply: &[i64; 9]) -> Quotas {
    let quota = |from: usize| {
        Some(Quota {
            remaining: u64::try_from(reply[from]).ok()?,
            limit: u64::try_from(reply[from + 1]).ok(),
            resets_in: micros(reply[from + 2]),
        })
    };
    Quotas {
        requests: quota(3),
        daily: quota(6),
    }
}

fn micros(micros: i64) -> Duration {
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}

/// What went wrong, in one line, and what helps.
fn told(error: &RedisError) -> String {
    format!(
        "Redis: {}; see whether it can be reached, or say with `RedisRateLimiter::fallback` what counts meanwhile",
        error.to_string().replace(['\r', '\n'], " ")
    )
}
