//! Waiting for the permit to send a request.

use std::pin::pin;

use super::span::Span;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::QuotaReason;
use crate::operation::Operation;
use crate::rate_limit::Permit;

/// Waits until the quota allows another request, within the deadline and the policy's longest wait.
pub(super) async fn permit<'a>(
    client: &'a Client,
    operation: Option<&'static Operation>,
    deadline: Deadline<'_>,
    span: &Span,
) -> Result<Permit<'a>, QuotaReason> {
    let (clock, max_wait) = (client.clock(), client.retry_policy().max_wait);
    let begin = |wait| span.waiting(wait, "rate limit");
    let permit = client.pacer().enter(clock, operation, max_wait, &begin);
    deadline.limit(pin!(permit)).await
}
