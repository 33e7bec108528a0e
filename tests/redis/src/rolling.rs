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
use pipedrive::runtime::{
    Plan,
    rate_limit::{LocalRateLimiter, RateLimiter},
};
use pipedrive::v2::Client;

/// Requests that the server allows, and the client's plan has, within any [`WINDOW`].
pub const LIMIT: usize = 100;
/// See [`LIMIT`].
pub const WINDOW: Duration = Duration::from_secs(2);
/// What the client knows of it.
pub const PLAN: Plan = pipedrive::v2::plans::PREMIUM;

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

/// Has so many processes get what they can for so long, each with workers of its own, and counts at the server. `program` is
/// `pull` of this package; the processes share a rate limiter in that Redis, or, without one, have one each.
///
/// # Errors
///
/// Where something does not start, or a call fails.
pub fn measure(
    program: &Path,
    processes: usize,
    time: Duration,
    redis: Option<&str>,
) -> io::Result<Pulled> {
    let counts = Arc::<Mutex<Counts>>::default();
    let counted = Arc::clone(&counts);
    let server = Server::serve(move |_| judge(&mut locked(&counted)))?;
    let base_url = format!("{}/api/v2", server.url());
    let pulling: Vec<_> = (0..processes)
        .map(|_| {
            Command::new(program)
                .arg(&base_url)
                .arg(time.as_secs().to_string())
                .args(redis)
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
    let counted = locked(&counts).within(time);
    Ok(counted)
}

/// Gets deals as fast as the rate limiter allows, for so long; all that `pull` does.
///
/// # Errors
///
/// The first that a call fails with.
pub async fn pull(
    base_url: String,
    time: Duration,
    redis: Option<String>,
) -> Result<(), Box<dyn std::error::Error>> {
    let shared = redis.map(|url| RedisRateLimiter::new(&url, "acme", Some(PLAN)).map(Arc::new));
    let shared = shared.transpose()?;
    let rate_limiter: Arc<dyn RateLimiter> = match &shared {
        Some(shared) => shared.clone(),
        None => Arc::new(LocalRateLimiter::new(Some(PLAN))),
    };
    let client = Client::builder()
        .base_url(base_url)
        .api_token("token")
        .rate_limiter(rate_limiter)
        .build()?;
    let until = Instant::now() + time;
    let workers: Vec<_> = (0..16)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                while Instant::now() < until {
                    client.deals().get(7).await?;
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
    fn within(&self, time: Duration) -> Pulled {
        let within = |from: &Instant, time: Duration| {
            let from_there = self.served.iter().skip_while(move |then| *then < from);
            from_there
                .take_while(|then| then.duration_since(*from) < time)
                .count()
        };
        let windows = usize::try_from(time.as_millis() / WINDOW.as_millis()).unwrap_or(usize::MAX);
        Pulled {
            served: self.served.first().map_or(0, |first| within(first, time)),
            allowance: LIMIT.saturating_mul(windows),
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
fn judge(counts: &mut Counts) -> Response {
    let now = Instant::now();
    counts
        .recent
        .retain(|then| now.duration_since(*then) < WINDOW);
    let (status, body) = if counts.recent.len() < LIMIT {
        counts.recent.push_back(now);
        counts.served.push(now);
        (200, r#"{"success":true,"data":{"id":7}}"#)
    } else {
        counts.refused += 1;
        (429, r#"{"success":false,"error":"request over limit"}"#)
    };
    let headers = [
        ("content-type", "application/json"),
        ("x-ratelimit-limit", &LIMIT.to_string()),
        (
            "x-ratelimit-remaining",
            &(LIMIT - counts.recent.len()).to_string(),
        ),
        ("x-ratelimit-reset", "2"),
    ];
    Response::new(status, &headers, body)
}
