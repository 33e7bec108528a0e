//! One request and its response: who may ask, the fault it meets, reading it whole, answering it away from the async
//! threads, and writing it down.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::Response;
use hyper::body::{Body as _, Incoming};
use hyper::header::CONTENT_LENGTH;
use hyper::http::request::Parts;
use tokio::sync::SemaphorePermit;
use tokio::task::spawn_blocking;

use super::answer::{Answer, Request};
use super::body::{Body, Reset};
use super::faults::Effect;
use super::journal::Entry;
use super::server::Server;
use super::shape::ErrorShape;
use super::{app, control, log, redact, transfer};
use crate::behavior::refusal::Refusal;

/// The longest body that is read.
pub(super) const MAX_BODY: usize = 32 * 1024 * 1024;

/// The memory that all larger bodies together may take, in KiB.
pub(super) const BODIES: usize = 256 * 1024;

/// A body up to this length needs no share of that memory.
const SMALL_BODY: usize = 64 * 1024;

/// How long the body of a request may take to arrive.
pub(super) const BODY_TIME: Duration = Duration::from_secs(60);

/// What is sent for a request.
struct Reply {
    answer: Answer,
    /// What happens to the response as it is sent.
    effect: Option<Effect>,
    /// What the log says of the operation.
    mark: String,
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        Self {
            answer,
            effect: None,
            mark: String::new(),
        }
    }
}

/// Answers a request.
///
/// # Errors
/// Where a fault resets the connection instead.
pub(super) async fn answer(
    server: Arc<Server>,
    request: hyper::Request<Incoming>,
) -> Result<Response<Body>, Reset> {
    let started = Instant::now();
    let number = server.served.fetch_add(1, Ordering::Relaxed) + 1;
    let (method, target) = (request.method().clone(), request.uri().clone());
    let shape = server.app.shape(target.path());

    let mut reply = match server.app.guard.admit(&target, request.headers()) {
        Ok(admitted) => {
            let preflight = admitted.preflight(&method, request.headers());
            let mut reply = match preflight {
                Some(answer) => answer.into(),
                None => exchange(&server, shape, number, started, request).await,
            };
            admitted.share(&mut reply.answer);
            reply
        }
        Err(refusal) => refusal.answer(shape).into(),
    };
    app::identify(&mut reply.answer, &shape.conventions, number);
    // Engines of containers ask every few seconds.
    let is_health_check = reply.answer.status.is_success() && control::is_health(target.path());
    if server.log && !is_health_check {
        let target = redact::target(target.path(), target.query(), &server.app.token);
        let ms = started.elapsed().as_millis();
        match reply.effect {
            Some(Effect::Reset) => {
                log::line(format_args!("{method} {target} reset by a fault {ms} ms"));
            }
            _ => log::line(format_args!(
                "{method} {target} {} {ms} ms{}",
                reply.answer.status.as_u16(),
                reply.mark
            )),
        }
    }
    reply.send()
}

impl Reply {
    fn send(self) -> Result<Response<Body>, Reset> {
        let Answer {
            status,
            headers,
            body,
            file,
        } = self.answer;
        let body = match self.effect {
            Some(Effect::Reset) => return Err(Reset),
            _ if let Some((file, length)) = file => Body::file(file, length),
            Some(Effect::Cut) => Body::cut(body),
            Some(Effect::Slow(pause)) => Body::slow(body, pause),
            _ => Body::whole(body),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        response.headers_mut().extend(headers);
        Ok(response)
    }
}

/// Reads a request and answers it, or does what a fault says.
async fn exchange(
    server: &Server,
    shape: &ErrorShape,
    number: u64,
    started: Instant,
    request: hyper::Request<Incoming>,
) -> Reply {
    let app = &server.app;
    let (head, body) = request.into_parts();
    let mut entry = Entry::new(number, app.now(), &head);
    let fault = match app.fault(&head, &mut entry) {
        Ok(fault) => fault,
        Err(refusal) => return refusal.answer(shape).into(),
    };
    let is_journaled = app::is_journaled(head.uri.path());
    if let Some(fault) = &fault {
        tokio::time::sleep(fault.latency).await;
    }
    let effect = fault.as_ref().and_then(|fault| fault.effect);
    let replaced = fault.as_ref().and_then(|fault| fault.answer(shape));
    let answer = match (replaced, &fault) {
        (Some(replaced), Some(fault)) if !fault.after => replaced,
        (replaced, _) => {
            let answer = carry_out(server, shape, head, body, effect, &mut entry).await;
            replaced.unwrap_or(answer)
        }
    };
    let reply = Reply {
        answer,
        effect,
        mark: app.mark_of(entry.operation.as_deref()),
    };
    if is_journaled {
        entry.status = (effect != Some(Effect::Reset)).then_some(reply.answer.status);
        entry.took = started.elapsed();
        app.journal.add(entry);
    }
    reply
}

/// Reads a request whole and carries it out.
async fn carry_out(
    server: &Server,
    shape: &ErrorShape,
    head: Parts,
    body: Incoming,
    effect: Option<Effect>,
    entry: &mut Entry,
) -> Answer {
    let (request, memory) = match read(server, head, body).await {
        Ok(read) => read,
        Err(refusal) => return refusal.answer(shape),
    };
    entry.body(&request.body);
    let (app, request) = (Arc::clone(&server.app), Arc::new(request));
    let asked = Arc::clone(&request);
    let answer = contained(shape, move || {
        let mut answer = app.answer(&asked);
        if let Some(effect) = effect {
            app.spoil(&asked, &mut answer, effect);
        }
        answer
    });
    let answer = answer.await;
    if let Some(operation) = request.operation.get() {
        entry.operation = Some(operation.clone());
    }
    drop(memory);
    answer
}

/// The request with its body, unless that is too long or does not arrive, and the memory that the body takes.
async fn read(
    server: &Server,
    head: Parts,
    body: Incoming,
) -> Result<(Request, Option<SemaphorePermit<'_>>), Refusal> {
    if transfer::takes_file(&head) {
        let mut request = Request::of(head);
        transfer::receive(&server.app, &mut request, body).await?;
        return Ok((request, None));
    }
    let stated = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if stated.is_some_and(|length| length > MAX_BODY) {
        return Err(Refusal::too_large(MAX_BODY as u64));
    }
    let length = match (stated, body.is_end_stream()) {
        (_, true) => 0,
        (Some(length), false) => length,
        (None, false) => MAX_BODY,
    };
    let whole = async {
        let memory = if length > SMALL_BODY {
            let share = u32::try_from(length.div_ceil(1024)).unwrap_or(u32::MAX);
            server.bodies.acquire_many(share).await.ok()
        } else {
            None
        };
        let body = Limited::new(body, MAX_BODY).collect().await;
        let body = body.map_err(|error| {
            if error.is::<LengthLimitError>() {
                return Refusal::too_large(MAX_BODY as u64);
            }
            Refusal::cut_off()
        })?;
        Ok((body.to_bytes(), memory))
    };
    let in_time = tokio::time::timeout(BODY_TIME, whole).await;
    let (body, memory) = in_time.map_err(|_| Refusal::too_slow(BODY_TIME))??;
    let mut request = Request::of(head);
    request.body = body;
    Ok((request, memory))
}

/// Runs `work` on a thread that may block. Should it panic, the answer says so and the server goes on.
async fn contained(shape: &ErrorShape, work: impl FnOnce() -> Answer + Send + 'static) -> Answer {
    spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Refusal::internal().answer(shape))
}

#[cfg(test)]
mod tests {
    use super::*;
    use callsheet_dialect::model::Conventions;
    use hyper::StatusCode;

    #[test]
    fn a_panic_becomes_an_answer() {
        let shape = ErrorShape {
            conventions: Conventions {
                success: Some("success".to_owned()),
                ..Conventions::default()
            },
            ..ErrorShape::default()
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        let answer = runtime.block_on(contained(&shape, || panic!("on purpose, by a test")));
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        let body: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        assert_eq!(body["success"], false);
        assert!(!body.to_string().contains("on purpose"));
    }
}
