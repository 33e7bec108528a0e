//! A small API as data, and ways to run a call without a server.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use callsheet_runtime::{
    Api, BoxFuture, Clock, Method, Operation,
    conventions::{Conventions, CursorMembers, ErrorMembers, OffsetMembers, ResponseHeaders},
    jiff,
    operation::{Auth, Body, DateTimeFormat, PageStyle, Pages, Param, ParamLocation, Resource},
};
use tokio::time::Instant;

/// A token that must not be seen anywhere.
pub(super) const TOKEN: &str = "s3cr3t-t0k3n";

static DEALS: Resource = Resource {
    name: "deals",
    doc: "",
    operations: &[
        &GET,
        &LIST,
        &SEARCH,
        &UPDATE,
        &FORM,
        &PARTS,
        &FLAT,
        &DELETE_OPTIONS,
        &ADD_FILE,
        &DELETE,
        &ELSEWHERE,
        &BARE,
    ],
};

pub(super) static API: Api = Api {
    name: "test",
    title: "Test",
    base_url: "https://api.example.com/v1",
    docs_url: "",
    user_agent: "test-rust/1.2.3",
    conventions: CONVENTIONS,
    auth: &[Auth::ApiToken {
        header: "x-api-token",
    }],
    plans: &[],
    datetime: DateTimeFormat::Space,
    resources: &[&DEALS],
};

pub(super) const CONVENTIONS: Conventions = Conventions {
    success: "success",
    errors: ErrorMembers {
        message: &[&["error"]],
        code: &[&["code"]],
        details: &[&["error_info"]],
    },
    offset: OffsetMembers {
        more: &[&["additional_data", "pagination", "more_items_in_collection"]],
        next: &[&["additional_data", "pagination", "next_start"]],
        start: &[],
        limit: &[],
    },
    cursor: CursorMembers {
        next: &[&["additional_data", "next_cursor"]],
    },
    headers: ResponseHeaders {
        request_id: &["x-request-id"],
        limit: &["x-ratelimit-limit"],
        remaining: &["x-ratelimit-remaining"],
        reset: &["x-ratelimit-reset"],
        daily_limit: &[],
        daily_remaining: &[],
        daily_requests_remaining: &[],
        keep: &[],
    },
};

/// An API without operations.
pub(super) static OTHER_API: Api = Api {
    resources: &[],
    ..API
};

/// An operation of no API.
pub(super) static UNLISTED: Operation = operation("list", Method::Get, "deals");

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

const fn param(name: &'static str, place: ParamLocation) -> Param {
    let required = matches!(place, ParamLocation::Path);
    Param {
        name,
        ty: "string",
        wire: "string",
        values: &[],
        location: place,
        required,
        nullable: false,
        explode: false,
        omit_empty: false,
        format: None,
        doc: "",
    }
}

pub(super) static GET: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("since", ParamLocation::Header),
        param("ids", ParamLocation::Query),
    ],
    ..operation("get", Method::Get, "deals/{id}/files")
};

pub(super) static LIST: Operation = Operation {
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

pub(super) static SEARCH: Operation = Operation {
    payload: &["data", "items"],
    pages: Some(Pages {
        style: PageStyle::Cursor,
        max: 100,
    }),
    ..operation("search", Method::Get, "deals/search")
};

pub(super) static UPDATE: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("title", ParamLocation::Body),
        param("value", ParamLocation::Body),
        param("when", ParamLocation::Body),
    ],
    body: Body::Json,
    ..operation("update", Method::Put, "deals/{id}")
};

pub(super) static FORM: Operation = Operation {
    params: &[
        param("name", ParamLocation::Body),
        param("custom_fields", ParamLocation::Body),
    ],
    body: Body::Form,
    ..operation("form", Method::Post, "files/remote")
};

/// What travels in parts, in every place that has room for them.
pub(super) static PARTS: Operation = Operation {
    params: &[
        param("title", ParamLocation::Query),
        param("ids", ParamLocation::Query).explode(),
        param("labels", ParamLocation::Query).explode(),
        param("since", ParamLocation::Query).format(DateTimeFormat::Rfc3339),
    ],
    pages: LIST.pages,
    ..operation("parts", Method::Get, "parts")
};

pub(super) static FLAT: Operation = Operation {
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

pub(super) static DELETE_OPTIONS: Operation = Operation {
    params: &[
        param("code", ParamLocation::Path),
        param("options", ParamLocation::Body),
    ],
    body: Body::Value,
    ..operation("delete_options", Method::Delete, "fields/{code}/options")
};

pub(super) static ADD_FILE: Operation = Operation {
    params: &[
        param("id", ParamLocation::Path),
        param("note", ParamLocation::Body),
    ],
    body: Body::Multipart,
    upload: Some("file"),
    ..operation("add_file", Method::Post, "deals/{id}/files")
};

pub(super) static DELETE: Operation = Operation {
    params: &[param("id", ParamLocation::Path)],
    payload: &["data", "id"],
    ..operation("delete", Method::Delete, "deals/{id}")
};

pub(super) static ELSEWHERE: Operation = Operation {
    base_url: "https://oauth.example.com",
    params: &[param("code", ParamLocation::Body)],
    body: Body::Form,
    ..operation("token", Method::Post, "oauth/token")
};

pub(super) static BARE: Operation = Operation {
    payload: &[],
    ..operation("bare", Method::Get, "bare")
};

/// The moment at which a [`Ticking`] clock begins.
pub(super) const EPOCH: jiff::Timestamp = jiff::Timestamp::constant(1_790_000_000, 0);

/// Tokio's timer, whatever the features.
pub(super) struct Ticking(pub(super) Instant);

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

/// The outcome of a future in a time that passes only where everybody waits, and then at once.
pub(super) fn paused<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(future)
}

/// The outcome of a future that never waits.
pub(super) fn now<F: Future>(
    future: impl std::future::IntoFuture<IntoFuture = F, Output = F::Output>,
) -> F::Output {
    match pin!(future.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}
