//! The span of a call, by OpenTelemetry's conventions for HTTP clients; nothing without the feature `tracing`.
//!
//! It names the operation and its path's template, never an argument: no path with ids, no query, no body, no header.

#[cfg(feature = "tracing")]
pub(crate) use on::Span;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Span;

#[cfg(feature = "tracing")]
mod on {
    use std::time::Duration;

    use http::{HeaderMap, Method, StatusCode, Uri};
    use tracing::field::Empty;
    use tracing::{Instrument, debug, info_span};

    use crate::conventions::ResponseHeaders;
    use crate::error::Error;
    use crate::headers;
    use crate::observe::CallOutcome;
    use crate::operation::{Api, Operation};
    use crate::retry::Attempt;

    /// What filters know it by, whatever module it is in.
    const TARGET: &str = "callsheet";

    /// A span of `tracing`.
    #[derive(Clone)]
    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn of(
            api: &'static Api,
            operation: Option<&'static Operation>,
            method: &Method,
        ) -> Self {
            let span = info_span!(
                target: TARGET,
                "callsheet.call",
                otel.name = Empty,
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = method.as_str(),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.scheme = Empty,
                url.template = Empty,
                server.address = Empty,
                server.port = Empty,
                "error.type" = Empty,
                callsheet.api = api.name,
                callsheet.operation = Empty,
                callsheet.cost = Empty,
                callsheet.attempts = Empty,
                callsheet.waited_ms = Empty,
                callsheet.null_items = Empty,
                callsheet.request_id = Empty,
            );
            if !span.is_disabled() {
                match operation {
                    Some(operation) => {
                        let name = format!("{}.{}", operation.resource, operation.name);
                        let path = operation.path;
                        span.record("otel.name", format!("{method} /{path}"));
                        span.record("url.template", format!("/{path}"));
                        span.record("callsheet.operation", name);
                        span.record("callsheet.cost", operation.cost);
                    }
                    None => {
                        span.record("otel.name", method.as_str());
                    }
                }
            }
            Self(span)
        }

        /// The one that the caller is in.
        pub(crate) fn current() -> Self {
            Self(tracing::Span::current())
        }

        /// One that nobody sees.
        pub(crate) fn none() -> Self {
            Self(tracing::Span::none())
        }

        /// Whatever the future does happens in the span.
        pub(crate) fn cover<F: Future>(
            &self,
            future: F,
        ) -> impl Future<Output = F::Output> + use<F> {
            future.instrument(self.0.clone())
        }

        pub(crate) fn start_attempt(&self, uri: &Uri, before: usize) {
            if self.0.is_disabled() {
                return;
            }
            if let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) {
                let usual = if scheme == "http" { 80 } else { 443 };
                self.0.record("url.scheme", scheme);
                self.0.record("server.address", host);
                self.0
                    .record("server.port", uri.port_u16().unwrap_or(usual));
            }
            if before > 0 {
                self.0.record("http.request.resend_count", before);
            }
        }

        pub(crate) fn attempted(&self, attempt: &Attempt, number: usize) {
            debug!(target: TARGET, parent: &self.0, number, %attempt, "attempted");
        }

        /// A wait of that length begins, for that.
        pub(crate) fn waiting(&self, wait: Duration, reason: &'static str) {
            let wait_ms = millis(wait);
            debug!(target: TARGET, parent: &self.0, wait_ms, reason, "waiting");
        }

        pub(crate) fn answered(
            &self,
            status: StatusCode,
            headers: &HeaderMap,
            names: &ResponseHeaders,
        ) {
            if self.0.is_disabled() {
                return;
            }
            self.0.record("http.response.status_code", status.as_u16());
            if let Some(id) = headers::request_id(headers, names.request_id) {
                self.0.record("callsheet.request_id", id);
            }
        }

        pub(crate) fn ended(
            &self,
            attempts: &[Attempt],
            waited: Duration,
            null_items: usize,
            outcome: CallOutcome<'_>,
        ) {
            if self.0.is_disabled() {
                return;
            }
            self.0.record("callsheet.attempts", attempts.len());
            self.0.record("callsheet.waited_ms", millis(waited));
            if null_items > 0 {
                self.0.record("callsheet.null_items", null_items);
            }
            match outcome {
                CallOutcome::Succeeded => {}
                CallOutcome::Canceled => {
                    self.0.record("error.type", "dropped");
                }
                CallOutcome::Failed(error) => {
                    self.0.record("otel.status_code", "ERROR");
                    match error {
                        Error::Api(refused) => self.0.record("error.type", refused.status.as_str()),
                        _ => self.0.record("error.type", error.kind()),
                    };
                    debug!(target: TARGET, parent: &self.0, %error, "failed");
                }
            }
        }
    }

    fn millis(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use http::{HeaderMap, Method, StatusCode, Uri};

    use crate::conventions::ResponseHeaders;
    use crate::observe::CallOutcome;
    use crate::operation::{Api, Operation};
    use crate::retry::Attempt;

    /// Nothing.
    #[derive(Clone)]
    pub(crate) struct Span;

    // One signature for all features.
    #[allow(clippy::unused_self, clippy::trivially_copy_pass_by_ref)]
    impl Span {
        pub(crate) fn of(_: &'static Api, _: Option<&'static Operation>, _: &Method) -> Self {
            Self
        }

        pub(crate) fn current() -> Self {
            Self
        }

        pub(crate) fn none() -> Self {
            Self
        }

        pub(crate) fn cover<F: Future>(&self, future: F) -> F {
            future
        }

        pub(crate) fn start_attempt(&self, _: &Uri, _: usize) {}

        pub(crate) fn attempted(&self, _: &Attempt, _: usize) {}

        pub(crate) fn waiting(&self, _: Duration, _: &'static str) {}

        pub(crate) fn answered(&self, _: StatusCode, _: &HeaderMap, _: &ResponseHeaders) {}

        pub(crate) fn ended(&self, _: &[Attempt], _: Duration, _: usize, _: CallOutcome<'_>) {}
    }
}
