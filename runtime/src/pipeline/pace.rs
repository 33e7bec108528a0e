//! Waiting for the permit to send a request.

use std::pin::pin;

use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::QuotaReason;
use crate::operation::Operation;
use crate::rate_limit::Permit;

/// Waits until the quota allows another request, within the deadline.
pub(super) async fn permit<'a>(
    client: &'a Client,
    operation: Option<&'static Operation>,
    deadline: Deadline<'_>,
) -> Result<Permit<'a>, QuotaReason> {
    let permit = pin!(client.pacer().enter(client.clock(), operation));
    deadline.limit(permit).await
}
