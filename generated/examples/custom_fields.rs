//! Custom fields by key: creating and listing fields, and writing, reading and clearing values.
//!
//! Against a sandbox: `cargo xtask sandbox` in one terminal, and in another
//! `PIPEDRIVE_BASE_URL=http://127.0.0.1:7473 PIPEDRIVE_API_TOKEN=sandbox-token cargo run -p pipedrive --example custom_fields`.

use pipedrive::runtime::Date;
use pipedrive::support::{CustomFields, DateRange, Monetary, OptionId};
use pipedrive::v2::{Client, FieldType, NewFieldOption};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;

    // Keys differ between companies: look them up by the name of the field.
    let fields = client.deal_fields();
    let channel = fields
        .create("Channel", FieldType::Enum)
        .options(["Fair", "Web"].map(NewFieldOption::new))
        .await?;
    fields.create("Budget", FieldType::Monetary).await?;
    fields.create("Season", FieldType::Daterange).await?;
    let all = fields.list().all().await?;
    let key = |name: &str| {
        all.iter()
            .find(|field| field.field_name.as_deref() == Some(name))
            .map(|field| field.field_code.as_str())
            .ok_or_else(|| format!("no field is called {name}"))
    };
    let (budget, season) = (key("Budget")?, key("Season")?);
    let web = channel
        .options
        .iter()
        .flatten()
        .find(|option| option.label.as_deref() == Some("Web"))
        .and_then(|option| option.id.clone())
        .ok_or("no option is called Web")?;

    // Written by key. Fields that are left out stay as they are.
    let deal = client
        .deals()
        .create("Rocket launch")
        .custom_fields(
            CustomFields::new()
                .set(&channel.field_code, web)
                .set(budget, Monetary::new(1200.5, "EUR"))
                .set(
                    season,
                    DateRange::new(Date::new(2027, 6, 1)?, Date::new(2027, 8, 31)?),
                ),
        )
        .await?;

    // Read by type. Another type is an error that names the field; a field without a value is `None`.
    let money: Option<Monetary> = deal.custom_fields.get(budget)?;
    let option: Option<OptionId> = deal.custom_fields.get(&channel.field_code)?;
    println!(
        "{money:?} {option:?} {:?}",
        deal.custom_fields.get::<DateRange>(season)?
    );

    // One field is cleared; the others stay as they are.
    let deal = client
        .deals()
        .update(deal.id)
        .custom_fields(CustomFields::new().clear(budget))
        .await?;
    assert_eq!(deal.custom_fields.get::<Monetary>(budget)?, None);
    assert!(deal.custom_fields.get::<DateRange>(season)?.is_some());
    Ok(())
}
