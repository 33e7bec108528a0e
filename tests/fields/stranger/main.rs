//! Reads and writes three custom fields by name, and by types. Adds a note of API v1 to the deal of API v2.

use std::error::Error;

use pipedrive::Client;
use pipedrive_fields::types::{Date, Monetary};
use pipedrive_fields::{FieldMap, ReadFields as _, WriteFields as _};

mod fields {
    pipedrive_fields::include_fields!();
}

use fields::deal::{self, Equipment, Priority};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let deals = client.v2().deals();

    // By name.
    let map = FieldMap::fetch(client.v2()).await?;
    let values = map
        .deals()
        .new_values()
        .set("Budget", Monetary::new(1500.0, "EUR"))?
        .set("Priority", "High")?
        .set("Decision date", Date::new(2027, 6, 1)?)?;
    let deal = deals.create("Rocket launch").custom_fields(values).await?;
    let named = deal.named(&map);
    assert_eq!(named.get("Budget")?, Some(Monetary::new(1500.0, "EUR")));
    assert_eq!(named.get::<String>("Priority")?.as_deref(), Some("High"));

    // As types.
    assert_eq!(deal.get(deal::BUDGET)?, Some(Monetary::new(1500.0, "EUR")));
    assert_eq!(deal.get(deal::PRIORITY)?, Some(Priority::High));
    assert_eq!(deal.get(deal::DECISION_DATE)?, Some(Date::new(2027, 6, 1)?));
    let deal = deals
        .update(deal.id)
        .custom(deal::PRIORITY, Priority::Low)
        .custom(deal::EQUIPMENT, [Equipment::Radar])
        .clear_custom(deal::BUDGET)
        .await?;
    assert_eq!(deal.get(deal::BUDGET)?, None);

    let notes = client.v1().notes();
    let note = notes.create("Wants to launch.").deal_id(deal.id).await?;
    assert_eq!(note.deal_id.map(i64::from), Some(deal.id.get()));

    let priority = deal.get(deal::PRIORITY)?.ok_or("no priority")?;
    let equipment = deal.get(deal::EQUIPMENT)?.unwrap_or_default();
    let equipment: Vec<String> = equipment.iter().map(ToString::to_string).collect();
    println!("{priority}, {}", equipment.join(", "));
    Ok(())
}
