//! For tests: a small API as data, a transport in memory, and time that passes only where everybody waits.

mod properties;

use std::collections::VecDeque;
use std::future::{Future, pending};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response, StatusCode};
use tokio::time::Instant;

use crate::conventions::{
    Conventions, CursorMembers, ErrorMembers, OffsetMembers, ResponseHeaders,
};
use crate::operation::{
    Api, Auth, Body, Burst, DateTimeFormat, Limit, Method, OAuth2, Operation, PageStyle, Pages,
    Param, ParamLocation,
};
use crate::{
    BoxFuture, Client, ClientBuilder, Clock, RetryPolicy,
    transport::{Content, Transport, TransportError, TransportErrorKind},
};

/// A token that must not be seen anywhere.
pub(crate) const TOKEN: &str = "s3cr3t-t0k3n";

pub(crate) static API: Api = Api {
    auth: &[Auth::ApiToken {
        header: "x-api-token",
    }],
    ..described()
};

/// The same without credentials.
pub(crate) static OPEN_API: Api = described();

/// An API without credentials.
pub(crate) const fn described() -> Api {
    Api {
        name: "test",
        title: "Test",
        base_url: "https://api.example.com/v1",
        docs_url: "",
        user_agent: "test-rust/1.2.3",
        conventions: CONVENTIONS,
        auth: &[],
        plans: &[],
        datetime: DateTimeFormat::Space,
        resources: &[],
    }
}

/// An API that keeps everything in places of its own: flat in some answers, nested in others.
pub(crate) const CONVENTIONS: Conventions = Conventions {
    success: "success",
    errors: ErrorMembers {
        message: &[
            &["error"],
            &["message"],
            &["errors"],
            &["error_description"],
            &["status"],
        ],
        code: &[
            &["code"],
            &["error", "code"],
            &["additional_data", "code"],
            &["errorCode"],
        ],
        details: &[&["error_info"], &["error_description"]],
    },
    offset: OffsetMembers {
        more: &[
            &["additional_data", "pagination", "more_items_in_collection"],
            &["additional_data", "more_items_in_collection"],
        ],
        next: &[
            &["additional_data", "pagination", "next_start"],
            &["additional_data", "next_start"],
        ],
        start: &[
            &["additional_data", "pagination", "start"],
            &["additional_data", "start"],
        ],
        limit: &[
            &["additional_data", "pagination", "limit"],
            &["additional_data", "limit"],
        ],
    },
    cursor: CursorMembers {
        next: &[&["additional_data", "next_cursor"]],
    },
    headers: ResponseHeaders {
        request_id: &["x-correlation-id", "x-request-id", "cf-ray"],
        limit: &["x-ratelimit-limit"],
        remaining: &["x-ratelimit-remaining"],
        reset: &["x-ratelimit-reset"],
        daily_limit: &["x-daily-ratelimit-token-limit"],
        daily_remaining: &["x-daily-ratelimit-token-remaining"],
        daily_requests_remaining: &["x-daily-requests-left"],
        keep: &[],
    },
};

/// The same with OAuth 2.0 beside the token.
pub(crate) static OAUTH_API: Api = Api {
    auth: &[
        Auth::ApiToken {
            header: "x-api-token",
        },
        Auth::OAuth2(OAUTH2),
    ],
    ..described()
};

/// An API that does not say in a body whether a call failed.
pub(crate) static UNDECIDED_API: Api = Api {
    auth: API.auth,
    conventions: Conventions {
        success: "",
        ..CONVENTIONS
    },
    ..described()
};

/// Whose codes are bound to who asked for them, and which nobody can take tokens back from.
#[cfg(feature = "oauth")]
pub(crate) static PKCE_API: Api = Api {
    auth: &[Auth::OAuth2(OAuth2 {
        pkce: true,
        revoke_url: "",
        grants: &["authorization_code"],
        ..OAUTH2
    })],
    ..described()
};

const OAUTH2: OAuth2 = OAuth2 {
    authorize_url: "https://oauth.example.com/oauth/authorize",
    token_url: "https://oauth.example.com/oauth/token",
    revoke_url: "https://oauth.example.com/oauth/revoke",
    grants: &["authorization_code", "client_credentials"],
    pkce: false,
    api_host: "api_domain",
    api_path: "/api/v1",
};

const fn operation(name: &'static str, method: Method, path: &'static str) -> Operation {
    Operation {
        resource: "deals",
        name,
        method,
        path,
        base_url: "",
        doc: "",
        params: &[],
        body: Body::None,
        upload: None,
        returns: "Deal",
        payload: &["data"],
        pages: None,
        cost: 0,
        limit: None,
        scopes: &[],
        deprecated: "",
        docs_url: "",
    }
}

pub(crate) const fn param(name: &'static str, location: ParamLocation) -> Param {
    let required = matches!(location, ParamLocation::Path);
    Param {
        name,
        ty: "string",
        wire: "string",
        values: &[],
        location,
        required,
        nullable: false,
        explode: false,
        omit_empty: false,
        format: None,
        doc: "",
    }
}

pub(crate) static GET: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("since", ParamLocation::Header),
        param("ids", ParamLocation::Query),
    ],
    ..operation("get", Method::Get, "deals/{id}/files")
};

pub(crate) static LIST: Operation = Operation {
    params: &[
        param("title", ParamLocation::Query),
        param("type.name", ParamLocation::Query),
        param("custom_fields", ParamLocation::Query),
    ],
    pages: Some(Pages {
        style: PageStyle::Offset,
        max: 500,
    }),
    ..operation("list", Method::Get, "deals")
};

pub(crate) static SEARCH: Operation = Operation {
    payload: &["data", "items"],
    pages: Some(Pages {
        style: PageStyle::Cursor,
        max: 100,
    }),
    ..operation("search", Method::Get, "deals/search")
};

pub(crate) static UPDATE: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("title", ParamLocation::Body),
        param("value", ParamLocation::Body),
        param("when", ParamLocation::Body),
    ],
    body: Body::Json,
    ..operation("update", Method::Put, "deals/{id}")
};

/// A write without a described body.
pub(crate) static POST: Operation = operation("merge", Method::Post, "deals/merge");

pub(crate) static FORM: Operation = Operation {
    params: &[
        param("name", ParamLocation::Body),
        param("custom_fields", ParamLocation::Body),
    ],
    body: Body::Form,
    ..operation("form", Method::Post, "files/remote")
};

/// What travels in parts, in every place that has room for them.
pub(crate) static PARTS: Operation = Operation {
    params: &[
        param("title", ParamLocation::Query),
        param("ids", ParamLocation::Query).explode(),
        param("labels", ParamLocation::Query).explode(),
        param("since", ParamLocation::Query).format(DateTimeFormat::Rfc3339),
    ],
    pages: LIST.pages,
    ..operation("parts", Method::Get, "parts")
};

pub(crate) static FLAT: Operation = Operation {
    params: &[
        Param::body("fields", "Fields", "{string: json}")
            .explode()
            .omit_empty(),
        Param::body("extra", "{string: json}", "{string: json}").explode(),
        param("title", ParamLocation::Body),
        param("at", ParamLocation::Body).format(DateTimeFormat::Rfc3339),
    ],
    body: Body::Json,
    ..operation("flat", Method::Post, "parts")
};

pub(crate) static FLAT_FORM: Operation = Operation {
    body: Body::Form,
    ..operation_with(FLAT.params, "flat_form")
};

pub(crate) static FLAT_FILE: Operation = Operation {
    body: Body::Multipart,
    upload: Some("file"),
    ..operation_with(FLAT.params, "flat_file")
};

const fn operation_with(params: &'static [Param], name: &'static str) -> Operation {
    Operation {
        params,
        ..operation(name, Method::Post, "parts")
    }
}

pub(crate) static COSTLY: Operation = Operation {
    params: LIST.params,
    pages: LIST.pages,
    cost: 20,
    ..operation("list", Method::Get, "deals")
};

pub(crate) static LIMITED: Operation = Operation {
    limit: Some(Limit {
        name: "search",
        burst: Burst {
            requests: 1,
            seconds: 2,
        },
    }),
    ..operation("search", Method::Get, "deals/search")
};

pub(crate) static DELETE_OPTIONS: Operation = Operation {
    params: &[
        param("code", ParamLocation::Path),
        param("options", ParamLocation::Body),
    ],
    body: Body::Value,
    ..operation("delete_options", Method::Delete, "fields/{code}/options")
};

pub(crate) static ADD_FILE: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("note", ParamLocation::Body),
    ],
    body: Body::Multipart,
    upload: Some("file"),
    ..operation("add_file", Method::Post, "deals/{id}/files")
};

pub(crate) static FILE: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("since", ParamLocation::Header),
    ],
    returns: "bytes",
    ..operation("download", Method::Get, "files/{id}/download")
};

pub(crate) static DELETE: Operation = Operation {
    params: &[param("id", ParamLocation::Path)],
    payload: &["data", "id"],
    ..operation("delete", Method::Delete, "deals/{id}")
};

pub(crate) static ELSEWHERE: Operation = Operation {
    base_url: "https://oauth.example.com",
    params: &[param("code", ParamLocation::Body)],
    body: Body::Form,
    ..operation("token", Method::Post, "oauth/token")
};

/// What gives nothing beyond success.
pub(crate) static NOTHING: Operation = Operation {
    params: &[param("id", ParamLocation::Path)],
    returns: "",
    ..operation("nothing", Method::Delete, "deals/{id}/nothing")
};

pub(crate) static BARE: Operation = Operation {
    payload: &[],
    ..operation("bare", Method::Get, "bare")
};

/// Answers from a list, and remembers what it was sent.
#[derive(Default)]
pub(crate) struct Script {
    replies: Mutex<VecDeque<Reply>>,
    sent: Mutex<Vec<Request<Bytes>>>,
    times: Mutex<Vec<Instant>>,
}

/// What a request comes to.
pub(crate) enum Reply {
    Answer(Response<Bytes>),
    /// An answer whose content comes in chunks.
    Chunks(Response<Content>),
    Failure(TransportErrorKind),
    /// No end.
    Silence,
}

impl From<Response<Bytes>> for Reply {
    fn from(answer: Response<Bytes>) -> Self {
        Self::Answer(answer)
    }
}

impl Script {
    /// One that gives these answers.
    pub(crate) fn answering<R: Into<Reply>>(replies: impl IntoIterator<Item = R>) -> Arc<Self> {
        Arc::new(Self {
            replies: Mutex::new(replies.into_iter().map(Into::into).collect()),
            ..Self::default()
        })
    }

    /// When the requests so far were sent, in seconds after the first.
    pub(crate) fn times(&self) -> Vec<f64> {
        let times = self.times.lock().unwrap();
        let since = |time: &Instant| time.duration_since(times[0]).as_secs_f64();
        times.iter().map(since).collect()
    }

    /// The requests so far.
    pub(crate) fn sent(&self) -> MutexGuard<'_, Vec<Request<Bytes>>> {
        self.sent.lock().unwrap()
    }

    /// Method and URL of the last request, with its body.
    pub(crate) fn last(&self) -> (String, String) {
        let sent = self.sent();
        let last = sent.last().expect("something was sent");
        let body = String::from_utf8_lossy(last.body()).into_owned();
        (format!("{} {}", last.method(), last.uri()), body)
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        self.times.lock().unwrap().push(Instant::now());
        Box::pin(async {
            let (parts, content) = request.into_parts();
            let reply = self.replies.lock().unwrap().pop_front();
            let reply = reply.expect("an answer for every request");
            let body = match reply {
                // Nothing is sent, so nothing is read.
                Reply::Failure(TransportErrorKind::Connect) => Bytes::new(),
                _ => content.collect().await?,
            };
            self.sent().push(Request::from_parts(parts, body));
            match reply {
                Reply::Answer(answer) => Ok(answer.map(Content::from)),
                Reply::Chunks(answer) => Ok(answer),
                Reply::Failure(kind) => Err(TransportError::new(kind, "as the script says")),
                Reply::Silence => pending().await,
            }
        })
    }
}

/// Chunks in a row, none of them late; where the connection is cut there is a kind of error.
pub(crate) struct Row<E>(std::vec::IntoIter<Result<&'static str, E>>);

/// Those chunks.
pub(crate) fn row<E>(chunks: impl IntoIterator<Item = Result<&'static str, E>>) -> Row<E> {
    Row(chunks.into_iter().collect::<Vec<_>>().into_iter())
}

impl<E: Unpin> Stream for Row<E> {
    type Item = Result<Bytes, E>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(|chunk| chunk.map(Bytes::from)))
    }
}

/// An answer with a JSON body.
pub(crate) fn answer(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
    answer
}

/// A client that gets these answers, and makes no call again.
pub(crate) fn client(answers: impl IntoIterator<Item = Response<Bytes>>) -> (Client, Arc<Script>) {
    let script = Script::answering(answers);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (client, script)
}

/// A client that gets these replies, and makes calls again. It is for [`paused`] time.
pub(crate) fn retrying(replies: impl IntoIterator<Item = Reply>) -> (Client, Arc<Script>) {
    let script = Script::answering(replies);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script.clone())
        .clock(Arc::new(Ticking(Instant::now())))
        .build()
        .unwrap();
    (client, script)
}

/// The moment at which a [`Ticking`] clock begins.
pub(crate) const EPOCH: jiff::Timestamp = jiff::Timestamp::constant(1_790_000_000, 0);

/// Tokio's timer, whatever the features.
pub(crate) struct Ticking(pub(crate) Instant);

impl Clock for Ticking {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn timestamp(&self) -> jiff::Timestamp {
        EPOCH + self.now()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

/// Stands where it is set.
#[derive(Default)]
pub(crate) struct Set {
    now: Mutex<Duration>,
    suspended: Mutex<Duration>,
}

impl Set {
    pub(crate) fn at(&self, seconds: f64) {
        self.be(Duration::from_secs_f64(seconds));
    }

    pub(crate) fn be(&self, time: Duration) {
        *self.now.lock().unwrap() = time;
    }

    /// Suspends the machine for that long: the time of day goes on.
    pub(crate) fn suspend(&self, seconds: u64) {
        *self.suspended.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl Clock for Set {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    fn timestamp(&self) -> jiff::Timestamp {
        EPOCH + self.now() + *self.suspended.lock().unwrap()
    }

    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}

/// The outcome of a future in a time that passes only where everybody waits, and then at once.
pub(crate) fn paused<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(future)
}

/// The outcome of a future that never waits.
pub(crate) fn now<F: Future>(
    future: impl std::future::IntoFuture<IntoFuture = F, Output = F::Output>,
) -> F::Output {
    match pin!(future.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}
