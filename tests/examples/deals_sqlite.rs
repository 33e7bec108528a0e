//! Deals in `SQLite`, each as the JSON that the service writes: SQL queries it, and it is read back as the same record.
//!
//! ```sh
//! cargo run -p pipedrive-tests --example deals_sqlite
//! ```
//!
//! It starts a sandbox for itself. Against Pipedrive, only `main` differs: a token, and no base URL.

use pipedrive::v2::{Client, Deal, DealId};
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use rusqlite::{Connection, OptionalExtension as _, params};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url("v2"))
        .api_token(sandbox.token())
        .build()?;
    let store = Store::open(Connection::open_in_memory()?)?;
    let stored = pull(&client, &store).await?;
    println!("{stored} deals");
    if let Some(deal) = store.get(1.into())? {
        println!("the first: {}", deal.title.unwrap_or_default());
    }
    for (status, value) in store.values()? {
        println!("{status}: {value}");
    }
    sandbox.shutdown().await;
    Ok(())
}

/// Stores all deals, and returns their number.
async fn pull(client: &Client, store: &Store) -> Outcome<usize> {
    let mut stored = 0;
    let mut deals = client.deals().list().stream();
    while let Some(deal) = deals.try_next().await? {
        store.put(&deal)?;
        stored += 1;
    }
    Ok(stored)
}

/// A table of deals.
struct Store(Connection);

impl Store {
    fn open(connection: Connection) -> rusqlite::Result<Self> {
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS deals (id INTEGER PRIMARY KEY, deal TEXT NOT NULL)",
        )?;
        Ok(Self(connection))
    }

    fn put(&self, deal: &Deal) -> Outcome {
        self.0.execute(
            "INSERT OR REPLACE INTO deals VALUES (?1, ?2)",
            params![deal.id.get(), serde_json::to_string(deal)?],
        )?;
        Ok(())
    }

    fn get(&self, id: DealId) -> Outcome<Option<Deal>> {
        let json: Option<String> = self
            .0
            .query_row(
                "SELECT deal FROM deals WHERE id = ?1",
                params![id.get()],
                |row| row.get(0),
            )
            .optional()?;
        Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
    }

    /// The value of all deals by status: members of the JSON have the names of the API.
    fn values(&self) -> rusqlite::Result<Vec<(String, f64)>> {
        let mut query = self.0.prepare(
            "SELECT deal ->> 'status', sum(deal ->> 'value') FROM deals GROUP BY 1 ORDER BY 1",
        )?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_stored_is_read_back_equal() -> Outcome {
        let sandbox = Sandbox::builder().port(0).log(false).start().await?;
        let client = Client::builder()
            .base_url(sandbox.base_url("v2"))
            .api_token(sandbox.token())
            .build()?;
        let created = client
            .deals()
            .create("Rocket launch")
            .value(0.1 + 0.2)
            .await?;

        let store = Store::open(Connection::open_in_memory()?)?;
        let stored = pull(&client, &store).await?;
        let all = client.deals().list().all().await?;
        assert!(
            stored > 100 && stored == all.len(),
            "{stored} of {}",
            all.len()
        );
        for deal in all {
            assert_eq!(store.get(deal.id)?.as_ref(), Some(&deal));
        }
        assert_eq!(store.get(DealId::from(999_999))?, None);
        let open = store
            .values()?
            .into_iter()
            .find(|(status, _)| status == "open");
        assert!(open.is_some_and(|(_, value)| value > 0.0));
        assert!(
            store
                .get(created.id)?
                .is_some_and(|deal| deal.value == created.value)
        );
        sandbox.shutdown().await;
        Ok(())
    }
}
