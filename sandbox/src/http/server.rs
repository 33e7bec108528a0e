//! Sockets: listening, serving connections, and stopping so that what is under way is finished.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncWrite as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;

use super::app::App;
use super::{exchange, log};

/// How many connections are open at once; further ones wait. Most systems let a process have 1,024 files.
const MOST_CONNECTIONS: usize = 900;

/// How long a connection may take to send the head of a request, and stay open without one.
const HEAD_TIME: Duration = Duration::from_secs(75);

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
    /// Memory for the bodies of requests, see [`exchange::BODIES`].
    pub(super) bodies: Semaphore,
}

/// Serves until `stop` changes or its sender is gone.
pub(super) async fn serve(
    server: Arc<Server>,
    listener: TcpListener,
    mut stop: watch::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    let slots = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let next = async || {
        let slot = Arc::clone(&slots).acquire_owned().await;
        let slot = slot.map_err(io::Error::other)?;
        let (stream, _) = listener.accept().await?;
        Ok::<_, io::Error>((stream, slot))
    };
    while let Some(accepted) = until(next(), &mut stop).await {
        match accepted {
            Ok((stream, slot)) => {
                let task = connection(Arc::clone(&server), stream, slot, stop.clone());
                drop(connections.spawn(task));
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
pub(super) async fn until<T>(
    future: impl Future<Output = T>,
    stop: &mut watch::Receiver<()>,
) -> Option<T> {
    let (mut future, mut stopped) = (pin!(future), pin!(stop.changed()));
    poll_fn(|cx| {
        if stopped.as_mut().poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        future.as_mut().poll(cx).map(Some)
    })
    .await
}

async fn connection(
    server: Arc<Server>,
    stream: TcpStream,
    slot: OwnedSemaphorePermit,
    mut stop: watch::Receiver<()>,
) {
    let used = AtomicBool::new(false);
    let reset = AtomicBool::new(false);
    let service = service_fn(|request| {
        used.store(true, Ordering::Relaxed);
        let answered = exchange::answer(Arc::clone(&server), request);
        Box::pin(async {
            let answered = answered.await;
            let is_cut = answered
                .as_ref()
                .map_or(true, |response| response.body().is_cut());
            reset.fetch_or(is_cut, Ordering::Relaxed);
            answered
        })
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .serve_connection(TokioIo::new(stream), service);
    {
        let mut stopped = pin!(stop.changed());
        let mut stopping = false;
        let ended = poll_fn(|cx| {
            if !stopping && stopped.as_mut().poll(cx).is_ready() {
                stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
            let polled = connection.poll_without_shutdown(cx);
            // hyper waits for the rest of half a head. Nobody has asked for anything there yet, so nothing is lost.
            if polled.is_pending() && stopping && !used.load(Ordering::Relaxed) {
                return Poll::Ready(Ok(()));
            }
            polled
        });
        // A connection that breaks is the other side's affair; the request, if there was one, is in the log.
        let _ = ended.await;
    }
    let mut stream = connection.into_parts().io.into_inner();
    if reset.load(Ordering::Relaxed) {
        // What a fault ends is ended with a reset, not as if all had been said.
        let _ = stream.set_zero_linger();
    } else {
        let _ = poll_fn(|cx| Pin::new(&mut stream).poll_shutdown(cx)).await;
    }
    drop((stream, slot));
}
