//! Sockets: listening, reading a request whole, answering it away from the async threads, and stopping so that what
//! is under way is finished.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::Response;
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_LENGTH;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinSet, spawn_blocking};

use super::answer::{Answer, Request};
use super::app::{self, App};
use super::log;
use super::redact;
use super::shape::ErrorShape;
use crate::behavior::refusal::Refusal;

/// The longest body that is read.
pub(super) const MAX_BODY: usize = 32 * 1024 * 1024;

/// How long requests under way may take once the sandbox is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// How long to wait before accepting again when the system refuses, as it does without free file descriptors.
const RETRY: Duration = Duration::from_millis(100);

/// What connections share.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) app: Arc<App>,
    pub(super) log: bool,
    pub(super) served: AtomicU64,
}

/// Serves until `stop` changes or its sender is gone.
pub(super) async fn serve(
    server: Arc<Server>,
    listener: TcpListener,
    mut stop: watch::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    while let Some(accepted) = until(poll_fn(|cx| listener.poll_accept(cx)), &mut stop).await {
        match accepted {
            Ok((stream, _)) => {
                drop(connections.spawn(connection(Arc::clone(&server), stream, stop.clone())));
            }
            Err(error) => {
                log::line(format_args!("cannot accept a connection: {error}"));
                tokio::time::sleep(RETRY).await;
            }
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    let finished = async { while connections.join_next().await.is_some() {} };
    // Dropping the set ends what is still open.
    let _ = tokio::time::timeout(GRACE, finished).await;
}

/// What `future` gives, or nothing once `stop` says so.
async fn until<T>(future: impl Future<Output = T>, stop: &mut watch::Receiver<()>) -> Option<T> {
    let (mut future, mut stopped) = (pin!(future), pin!(stop.changed()));
    poll_fn(|cx| {
        if stopped.as_mut().poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        future.as_mut().poll(cx).map(Some)
    })
    .await
}

async fn connection(server: Arc<Server>, stream: TcpStream, mut stop: watch::Receiver<()>) {
    let used = AtomicBool::new(false);
    let service = service_fn(|request| {
        used.store(true, Ordering::Relaxed);
        answer(Arc::clone(&server), request)
    });
    let mut connection =
        pin!(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    let mut stopped = pin!(stop.changed());
    let mut stopping = false;
    let ended = poll_fn(|cx| {
        if !stopping && stopped.as_mut().poll(cx).is_ready() {
            stopping = true;
            connection.as_mut().graceful_shutdown();
        }
        let polled = connection.as_mut().poll(cx);
        // hyper waits for the rest of half a head. Nobody has asked for anything there yet, so nothing is lost.
        if polled.is_pending() && stopping && !used.load(Ordering::Relaxed) {
            return Poll::Ready(Ok(()));
        }
        polled
    });
    // A connection that breaks is the other side's affair; the request, if there was one, is in the log.
    let _ = ended.await;
}

async fn answer(
    server: Arc<Server>,
    request: hyper::Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let started = Instant::now();
    let number = server.served.fetch_add(1, Ordering::Relaxed) + 1;
    let (method, target) = (request.method().clone(), request.uri().clone());
    let shape = server.app.shape(target.path());

    let mut answer = match server.app.guard.admit(&target, request.headers()) {
        Ok(admitted) => {
            let preflight = admitted.preflight(&method, request.headers());
            let mut answer = match preflight {
                Some(answer) => answer,
                None => respond(&server, shape, request).await,
            };
            admitted.share(&mut answer);
            answer
        }
        Err(refusal) => refusal.answer(shape),
    };
    app::identify(&mut answer, &shape.conventions, number);
    if server.log {
        let target = redact::target(target.path(), target.query(), &server.app.token);
        let (status, ms) = (answer.status.as_u16(), started.elapsed().as_millis());
        log::line(format_args!("{method} {target} {status} {ms} ms"));
    }
    let mut response = Response::new(Full::new(answer.body));
    *response.status_mut() = answer.status;
    response.headers_mut().extend(answer.headers);
    Ok(response)
}

async fn respond(server: &Server, shape: &ErrorShape, request: hyper::Request<Incoming>) -> Answer {
    match read(request).await {
        Ok(request) => {
            let app = Arc::clone(&server.app);
            contained(shape, move || app.answer(&request)).await
        }
        Err(refusal) => refusal.answer(shape),
    }
}

/// The request with its body, unless that is too long or does not arrive.
async fn read(request: hyper::Request<Incoming>) -> Result<Request, Refusal> {
    let (head, body) = request.into_parts();
    let stated = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if stated.is_some_and(|length| length > MAX_BODY) {
        return Err(Refusal::too_large(MAX_BODY));
    }
    let body = Limited::new(body, MAX_BODY)
        .collect()
        .await
        .map_err(|error| {
            if error.is::<LengthLimitError>() {
                return Refusal::too_large(MAX_BODY);
            }
            Refusal::invalid(&["body: it did not arrive whole".to_owned()], "")
        })?;
    Ok(Request {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: body.to_bytes(),
    })
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
