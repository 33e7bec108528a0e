//! A server that allows so many requests within any so many seconds, over real sockets, and programs that get from it what
//! they can: what pacing is measured by.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use callsheet_redis::RedisRateLimiter;
use callsheet_test_server::{Response, Server};
use pipedrive::Client;
use pipedrive::runtime::Plan;
use pipedrive::v2::{API, plans};

/// The window in which every plan of the API limits requests.
pub const WINDOW: Duration = Duration::from_secs(2);

/// The clients that pull.
#[derive(Debug, Clone, Copy)]
pub struct Setup<'a> {
    /// The plan of the clients, which the server enforces.
    pub plan: Plan,
    /// Surfaces that one client pulls through: v2, or v2 and v1.
    pub surfaces: usize,
    /// Number of processes, with a client each.
    pub processes: usize,
    /// The Redis in which they share a rate limiter. Without one, each has its own.
    pub redis: Option<&'a str>,
}

impl Setup<'_> {
    /// One process with one surface, on the plan that allows 100 requests.
    pub const ONE: Self = Self {
        plan: plans::PREMIUM,
        surfaces: 1,
        processes: 1,
        redis: None,
    };

    /// Two surfaces of one client, on the plan that allows 20 requests.
    pub const TWO_SURFACES: Self = Self {
        plan: plans::LITE,
        surfaces: 2,
        ..Self::ONE
    };

    /// Requests that the plan allows within any [`WINDOW`].
    #[must_use]
    pub fn limit(&self) -> usize {
        self.plan.burst.map_or(0, |burst| burst.requests as usize)
    }
}

/// What came of pulling.
#[derive(Debug, Clone, Copy)]
pub struct Pulled {
    /// Requests served in the time, from the first one on.
    pub served: usize,
    /// Requests that the plan allows in that time.
    pub allowance: usize,
    /// Answers with 429, by the server's count.
    pub refused: usize,
    /// The most requests within any window.
    pub densest: usize,
}

impl Pulled {
    /// The part of the allowance that was used, in percent.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "thousands")]
    pub fn percent(&self) -> f64 {
        self.served as f64 * 100.0 / self.allowance as f64
    }
}

/// Starts processes that request records for that time, each with several workers, and counts the requests at the server.
/// `program` is `pull` of this package.
///
/// # Errors
///
/// Where something does not start, or a call fails.
pub fn measure(program: &Path, setup: &Setup<'_>, time: Duration) -> io::Result<Pulled> {
    let counts = Arc::<Mutex<Counts>>::default();
    let (counted, limit) = (Arc::clone(&counts), setup.limit());
    let server = Server::serve(move |_| judge(&mut locked(&counted), limit))?;
    let pulling: Vec<_> = (0..setup.processes)
        .map(|_| {
            Command::new(program)
                .arg(server.url())
                .arg(time.as_secs().to_string())
                .args([setup.plan.name, &setup.surfaces.to_string()])
                .args(setup.redis)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
        })
        .collect::<Result<_, _>>()?;
    for process in pulling {
        let output = process.wait_with_output()?;
        if !output.status.success() {
            let error = String::from_utf8_lossy(&output.stderr);
            return Err(io::Error::other(format!("a process failed: {error}")));
        }
    }
    let counted = locked(&counts).within(time, limit);
    Ok(counted)
}

/// Arguments of [`pull`].
pub struct Pulling {
    /// URL of the server.
    pub base_url: String,
    /// How long to pull.
    pub time: Duration,
    /// Name of the plan.
    pub plan: String,
    /// Number of surfaces.
    pub surfaces: usize,
    /// URL of the Redis in which the rate limiter is shared, if it is.
    pub redis: Option<String>,
}

/// Requests records as fast as the rate limiter allows; all that the program `pull` does.
///
/// # Errors
///
/// The first that a call fails with.
pub async fn pull(pulling: Pulling) -> Result<(), Box<dyn std::error::Error>> {
    let mut plans = API.plans.iter();
    let plan = plans.find(|plan| plan.name == pulling.plan);
    let plan = *plan.ok_or("no such plan")?;
    let redis = pulling.redis.as_deref();
    let shared = redis.map(|url| RedisRateLimiter::new(url, "acme", Some(plan)).map(Arc::new));
    let shared = shared.transpose()?;
    let mut builder = Client::builder()
        .base_url(pulling.base_url)
        .api_token("token")
        .plan(plan);
    if let Some(shared) = &shared {
        builder = builder.rate_limiter(shared.clone());
    }
    let client = builder.build()?;
    let until = Instant::now() + pulling.time;
    let workers: Vec<_> = (0..16)
        .map(|worker| {
            let client = client.clone();
            let is_old = worker % 2 < pulling.surfaces - 1;
            tokio::spawn(async move {
                while Instant::now() < until {
                    if is_old {
                        client.v1().notes().get(7).await?;
                    } else {
                        client.v2().deals().get(7).await?;
                    }
                }
                Ok::<(), pipedrive::Error>(())
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    if let Some(shared) = shared {
        shared.flush().await;
    }
    Ok(())
}

/// When requests were read, and how many of them were one too many.
#[derive(Default)]
struct Counts {
    served: Vec<Instant>,
    recent: VecDeque<Instant>,
    refused: usize,
}

fn locked(counts: &Mutex<Counts>) -> MutexGuard<'_, Counts> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Counts {
    fn within(&self, time: Duration, limit: usize) -> Pulled {
        let within = |from: &Instant, time: Duration| {
            let from_there = self.served.iter().skip_while(move |then| *then < from);
            from_there
                .take_while(|then| then.duration_since(*from) < time)
                .count()
        };
        let windows = usize::try_from(time.as_millis() / WINDOW.as_millis()).unwrap_or(usize::MAX);
        Pulled {
            served: self.served.first().map_or(0, |first| within(first, time)),
            allowance: limit.saturating_mul(windows),
            refused: self.refused,
            densest: self
                .served
                .iter()
                .map(|from| within(from, WINDOW))
                .max()
                .unwrap_or(0),
        }
    }
}

/// At this moment: what came less than a window ago counts.
fn judge(counts: &mut Counts, limit: usize) -> Response {
    let now = Instant::now();
    counts
        .recent
        .retain(|then| now.duration_since(*then) < WINDOW);
    let (status, body) = if counts.recent.len() < limit {
        counts.recent.push_back(now);
        counts.served.push(now);
        (200, r#"{"success":true,"data":{"id":7}}"#)
    } else {
        counts.refused += 1;
        (429, r#"{"success":false,"error":"request over limit"}"#)
    };
    let headers = [
        ("content-type", "application/json"),
        ("x-ratelimit-limit", &limit.to_string()),
        (
            "x-ratelimit-remaining",
            &(limit - counts.recent.len()).to_string(),
        ),
        ("x-ratelimit-reset", "2"),
    ];
    Response::new(status, &headers, body)
}
