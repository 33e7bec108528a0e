//! Tests of code that calls Pipedrive, without Pipedrive: a test states the expected calls and their responses.
//!
//! `cargo test -p pipedrive --features mock --example testing`, or against a sandbox as the other examples.

use pipedrive::runtime::jiff::{SignedDuration, Timestamp};
use pipedrive::v2::{Client, DealStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let year = SignedDuration::from_hours(365 * 24);
    let closed = close_stale(&client, Timestamp::now() - year).await?;
    println!("{closed} deals were given up");
    Ok(())
}

/// Marks open deals that were not updated since then as lost, and returns their number.
async fn close_stale(client: &Client, since: Timestamp) -> pipedrive::Result<usize> {
    let mut closed = 0;
    let deals = client.deals();
    let mut stale = deals
        .list()
        .status([DealStatus::Open])
        .updated_until(since)
        .stream();
    while let Some(deal) = stale.try_next().await? {
        let update = deals.update(deal.id).status(DealStatus::Lost);
        match update.lost_reason("stale").await {
            Ok(_) => closed += 1,
            // The deal was deleted in the meantime.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(closed)
}

#[cfg(test)]
mod tests {
    use pipedrive::mock::{MockTransport, Reply, json};
    use pipedrive::runtime::Continuation;
    use pipedrive::v2::{API, ops};

    use super::*;

    #[tokio::test]
    async fn every_page_is_worked_through() -> pipedrive::Result<()> {
        let mock = MockTransport::new(&API);
        let client = mock.client(Client::builder());
        // Only the data: the mock adds the envelope and the cursor.
        let second = Continuation::Cursor("second".to_owned());
        mock.when(&ops::deals::LIST)
            .with_query("status", "open")
            .with_query("updated_until", "1970-01-01T00:00:00Z")
            .respond(Reply::page(
                [json!({"id": 7}), json!({"id": 8})],
                Some(second),
            ))
            .once();
        mock.when(&ops::deals::LIST)
            .with_query("cursor", "second")
            .respond(Reply::page([json!({"id": 9})], None))
            .once();
        mock.when(&ops::deals::UPDATE)
            .with_json(json!({"status": "lost", "lost_reason": "stale"}))
            .respond(json!({"id": 0}))
            .times(3);

        assert_eq!(close_stale(&client, Timestamp::UNIX_EPOCH).await?, 3);

        let updates = mock.calls_of(&ops::deals::UPDATE);
        let ids: Vec<_> = updates.iter().filter_map(|call| call.path("id")).collect();
        assert_eq!(ids, ["7", "8", "9"]);
        // When it is dropped, the mock fails the test if a call was missing or unexpected.
        Ok(())
    }

    #[tokio::test]
    async fn a_deal_that_is_gone_does_not_count() -> pipedrive::Result<()> {
        let mock = MockTransport::new(&API);
        let client = mock.client(Client::builder());
        mock.when(&ops::deals::LIST)
            .respond(json!([{"id": 7}, {"id": 8}]));
        // General rules first, exceptions after them: the latest rule that matches responds.
        mock.when(&ops::deals::UPDATE).respond(json!({"id": 7}));
        mock.when(&ops::deals::UPDATE)
            .with_path("id", 8)
            .respond(Reply::error(404, "Deal not found"))
            .once();

        assert_eq!(close_stale(&client, Timestamp::UNIX_EPOCH).await?, 1);
        Ok(())
    }

    #[tokio::test]
    async fn any_other_error_ends_it() {
        let mock = MockTransport::new(&API);
        let client = mock.client(Client::builder());
        mock.when(&ops::deals::LIST)
            .respond(json!([{"id": 7}, {"id": 8}]));
        mock.when(&ops::deals::UPDATE)
            .respond(Reply::error(403, "Forbidden"))
            .once();

        let error = close_stale(&client, Timestamp::UNIX_EPOCH).await;
        assert!(error.is_err_and(|error| error.is_forbidden()));
    }
}
