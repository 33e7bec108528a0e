use std::convert::Infallible;

use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full, StreamBody};
use tower::{ServiceBuilder, service_fn};

use super::*;
use crate::testing::{API, Script, TOKEN, answer, now, row};
use crate::{Client, ClientBuilder, Error, Method, RetryPolicy};

fn builder() -> ClientBuilder<Client> {
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .retry(RetryPolicy::none())
}

/// What a call comes to through that transport.
fn call(transport: impl Transport + 'static) -> Result<serde_json::Value, Error> {
    let client = builder().transport(Arc::new(transport)).build().unwrap();
    now(client.request(Method::Post, "/deals").json(vec![7]))
}

#[test]
fn layers_fit_around_a_transport() {
    let script = Script::answering([answer(200, "[1]"), answer(200, "[2]")]);
    let client = builder()
        .transport(script.clone())
        .wrap_transport(|transport| {
            let service = ServiceBuilder::new()
                // Panics if it is called before it is ready.
                .concurrency_limit(1)
                .map_request(|mut request: Request<Content>| {
                    let layered = HeaderValue::from_static("yes");
                    request.headers_mut().insert("x-layered", layered);
                    request
                })
                .service(TransportService::new(transport));
            Arc::new(ServiceTransport::new(service))
        })
        .build()
        .unwrap();
    for expected in [1, 2] {
        let body = now(client.request(Method::Get, "/deals")).unwrap();
        assert_eq!(body[0], expected);
    }
    let sent = script.sent();
    assert!(sent.iter().all(|sent| sent.headers()["x-layered"] == "yes"));
    assert_eq!(sent[0].headers()["x-api-token"], TOKEN);
}

#[test]
fn a_service_gets_the_request_and_its_response_is_read() {
    let echo = service_fn(|request: Request<Content>| async move {
        assert_eq!(Body::size_hint(request.body()).exact(), Some(3));
        let body = BodyExt::collect(request.into_body()).await?.to_bytes();
        Ok::<_, TransportError>(Response::new(Full::new(body)))
    });
    assert_eq!(call(ServiceTransport::new(echo)).unwrap()[0], 7);

    let parts = service_fn(|_: Request<Content>| async {
        let frames = Frames(row([Ok("[1"), Ok(""), Ok(",2]")]));
        let trailers = async { Some(Ok(http::HeaderMap::new())) };
        let body = StreamBody::new(frames).with_trailers(trailers);
        Ok::<_, Infallible>(Response::new(body))
    });
    assert_eq!(call(ServiceTransport::new(parts)).unwrap()[1], 2);
}

/// Chunks as frames.
struct Frames(crate::testing::Row<std::io::Error>);

impl Stream for Frames {
    type Item = Result<Frame<Bytes>, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(cx).map_ok(Frame::data)
    }
}

#[test]
fn errors_keep_their_kind() {
    let refused = || TransportError::new(TransportErrorKind::Connect, "no route");
    let service = service_fn(move |_: Request<Content>| async move {
        Err::<Response<Full<Bytes>>, Source>(refused().into())
    });
    let error = call(ServiceTransport::new(service)).unwrap_err();
    assert!(error.is_connect(), "{error}");

    let service = service_fn(|_: Request<Content>| async {
        Err::<Response<Full<Bytes>>, Source>("something".into())
    });
    let error = call(ServiceTransport::new(service)).unwrap_err();
    assert_eq!(error.kind(), "transport");
    assert!(error.may_have_taken_effect());

    let cut = service_fn(|_: Request<Content>| async {
        let frames = Frames(row([Ok("["), Err(std::io::ErrorKind::BrokenPipe.into())]));
        Ok::<_, Infallible>(Response::new(StreamBody::new(frames)))
    });
    let error = call(ServiceTransport::new(cut)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /deals: no answer: broken pipe; it may have taken effect"
    );
}
