//! Custom fields by name and as types, against the sandbox's company.

mod stranger;

use pipedrive::mock::{MockTransport, Reply, json};
use pipedrive::runtime::{Continuation, Date, Money, Time};
use pipedrive::support::{CustomFields, DateRange, Monetary, OptionId, TimeOfDay};
use pipedrive::{crm, v1, v2};
use pipedrive_fields::{
    Choice as _, Entity, FieldMap, NamedFields as _, ReadFields as _, WriteFields as _,
};
use pipedrive_sandbox::{Running, Sandbox};
use pipedrive_tests::Outcome;

/// The generated module for fields of the sandbox's company.
#[path = "../fields/tests/golden/fields.rs"]
#[rustfmt::skip]
mod golden;

use golden::deal::{self, Equipment, Tier};

async fn sandbox() -> Outcome<Running> {
    Ok(Sandbox::builder().port(0).log(false).start().await?)
}

fn v2(sandbox: &Running) -> pipedrive::Result<v2::Client> {
    v2::Client::builder()
        .api_token(sandbox.token())
        .base_url(sandbox.base_url("v2"))
        .build()
}

fn v1(sandbox: &Running) -> pipedrive::Result<v1::Client> {
    v1::Client::builder()
        .api_token(sandbox.token())
        .base_url(sandbox.base_url("v1"))
        .build()
}

#[tokio::test]
async fn fields_are_read_and_written_by_name() -> Outcome {
    let sandbox = sandbox().await?;
    let client = v2(&sandbox)?;
    let map = FieldMap::fetch(&client).await?;
    assert!(map.projects().definitions().is_empty());
    for entity in Entity::DEFAULT {
        let fields = map.entity(entity);
        assert!(!fields.definitions().is_empty(), "{entity}");
        // Standard fields are not among them.
        assert!(fields.definitions().iter().all(|it| it.key.len() == 40));
    }
    let budget = map.deals().field("Budget")?;
    let parts: Vec<&str> = budget.subfields.iter().map(|it| &*it.key).collect();
    assert_eq!(
        (&*budget.field_type, &parts[..]),
        ("monetary", &["value", "currency"][..])
    );

    let values = map
        .deals()
        .new_values()
        .set("Budget", Monetary::new(1500.0, "EUR"))?
        .set("Priority", "High")?
        .set("Equipment", ["Radar", "Sonar"])?
        .set(
            "Best time to call",
            TimeOfDay::new(Time::new(9, 0, 0)?).in_timezone("Europe/Berlin"),
        )?;
    let deal = client
        .deals()
        .create("Rocket launch")
        .custom_fields(values)
        .await?;
    let named = deal.named(&map);
    assert_eq!(named.get("Budget")?, Some(Monetary::new(1500.0, "EUR")));
    assert_eq!(named.get::<String>("Priority")?.as_deref(), Some("High"));
    let equipment: Option<Vec<String>> = named.get("Equipment")?;
    assert_eq!(
        equipment.as_deref(),
        Some(&["Radar".to_owned(), "Sonar".to_owned()][..])
    );
    let all: Vec<(String, String)> = named
        .all()
        .into_iter()
        .map(|it| (it.name.to_owned(), it.value.to_string()))
        .collect();
    for pair in [
        ("Budget", "1500 EUR"),
        ("Priority", "High"),
        ("Equipment", "Radar, Sonar"),
        ("Best time to call", "09:00:00 Europe/Berlin"),
    ] {
        assert!(
            all.contains(&(pair.0.to_owned(), pair.1.to_owned())),
            "{pair:?} in {all:?}"
        );
    }

    // A change of what was received is sent alone: somebody else's value stays.
    client
        .deals()
        .update(deal.id)
        .custom_fields([(deal::SOURCE, "fair")])
        .await?;
    let change = deal
        .custom_fields
        .named(map.deals())
        .set("Priority", "Low")?
        .clear("Budget")?;
    let deal = client.deals().update(deal.id).custom_fields(change).await?;
    let named = deal.named(&map);
    assert_eq!(named.get::<String>("Priority")?.as_deref(), Some("Low"));
    assert_eq!(named.get::<Monetary>("Budget")?, None);
    assert_eq!(named.get::<String>("Source")?.as_deref(), Some("fair"));
    Ok(())
}

#[tokio::test]
async fn a_map_is_fetched_again() -> Outcome {
    let sandbox = sandbox().await?;
    let client = v2(&sandbox)?;
    let mut map = FieldMap::fetch_only(&client, [Entity::Deal]).await?;
    assert!(map.persons().field("Assistant").is_err());
    client
        .deal_fields()
        .create("Region", v2::FieldType::Varchar)
        .await?;
    let hour = std::time::Duration::from_secs(3600);
    assert!(!map.refresh_if_older(hour, &client).await?);
    assert!(map.deals().field("Region").is_err());
    map.refresh(&client).await?;
    assert_eq!(map.deals().field("Region")?.field_type, "varchar");

    // With a second field of that name, the name is ambiguous; the keys still work.
    let second = client
        .deal_fields()
        .create("Region", v2::FieldType::Double)
        .await?;
    map.refresh(&client).await?;
    let error = map.deals().field("Region").unwrap_err().to_string();
    assert!(
        error.starts_with("2 deal fields are called \"Region\": "),
        "{error}"
    );
    assert!(
        error.contains(&format!("{} (double)", second.field_code)),
        "{error}"
    );
    assert_eq!(map.deals().field(&second.field_code)?.field_type, "double");
    Ok(())
}

#[tokio::test]
async fn fields_are_types() -> Outcome {
    let sandbox = sandbox().await?;
    let client = v2(&sandbox)?;
    let start = Date::new(2027, 6, 1)?;
    let deal = client
        .deals()
        .create("Rocket launch")
        .custom(deal::BUDGET, Monetary::new(1500.0, "EUR"))
        .custom(deal::TIER, Tier::Gold)
        .custom(deal::EQUIPMENT, [Equipment::Radar, Equipment::ChartPlotter])
        .custom(deal::CONTRACT_START, start.clone())
        .custom(deal::BOATS, 3)
        .custom(deal::SOURCE, "fair")
        .custom(deal::ACCOUNT_OWNER, v1::UserId::from(1))
        .custom(deal::DELIVERY_ADDRESS, "Paldiski mnt 80, Tallinn")
        .value(1200.0)
        .await?;
    assert_eq!(deal.value.map(Money::amount), Some(1200.0));
    assert_eq!(deal.get(deal::BUDGET)?, Some(Monetary::new(1500.0, "EUR")));
    assert_eq!(deal.get(deal::TIER)?, Some(Tier::Gold));
    assert_eq!(deal.get(deal::CONTRACT_START)?, Some(start));
    assert_eq!(deal.get(deal::BOATS)?, Some(3.0));
    assert_eq!(deal.get(deal::SOURCE)?.as_deref(), Some("fair"));
    assert_eq!(deal.get(deal::ACCOUNT_OWNER)?, Some(v2::UserId::from(1)));
    let address = deal.get(deal::DELIVERY_ADDRESS)?;
    assert_eq!(
        address.map(|it| it.value).as_deref(),
        Some("Paldiski mnt 80, Tallinn")
    );
    assert_eq!(deal.get(deal::DELIVERY_WINDOW)?, None);
    let equipment = deal.get(deal::EQUIPMENT)?;
    assert_eq!(
        equipment,
        Some(vec![Equipment::Radar, Equipment::ChartPlotter])
    );

    let deal = client
        .deals()
        .update(deal.id)
        .clear_custom(deal::BUDGET)
        .custom(deal::EQUIPMENT, [])
        .custom(deal::TIER, Tier::from_id(32))
        .await?;
    assert_eq!(
        (deal.get(deal::BUDGET)?, deal.get(deal::EQUIPMENT)?),
        (None, None)
    );
    // An option that the file does not list is kept.
    let tier = deal.get(deal::TIER)?.ok_or("no tier")?;
    assert!(matches!(tier, Tier::Other(option) if option.id() == 32));
    assert_eq!((tier.label(), &*tier.to_string()), (None, "option 32"));
    for (id, label) in Tier::OPTIONS {
        let tier = Tier::from_label(label).ok_or("no option")?;
        assert_eq!((tier.id(), &*tier.to_string()), (*id, *label));
    }

    let odd = client
        .deals()
        .update(deal.id)
        .custom_fields([(deal::SOURCE, "fair")])
        .custom_fields(CustomFields::new().set(deal::BOATS, 4))
        .await?;
    assert_eq!(
        odd.get(deal::BOATS)?,
        Some(4.0),
        "the second call adds to the first"
    );
    let wrong: pipedrive_fields::Field<pipedrive_fields::entity::Deal, Date> =
        pipedrive_fields::Field::new(deal::SOURCE.key(), deal::SOURCE.name());
    assert_eq!(
        odd.get(wrong).unwrap_err().to_string(),
        format!(
            r#"the deal field "Source" holds "fair": {}: expected a date, found the text "fair""#,
            deal::SOURCE.key()
        )
    );
    Ok(())
}

#[tokio::test]
async fn leads_have_the_fields_of_deals() -> Outcome {
    let sandbox = sandbox().await?;
    let map = FieldMap::fetch_only(&v2(&sandbox)?, [Entity::Deal]).await?;
    let client = v1(&sandbox)?;
    let lead = client
        .leads()
        .create("Rocket launch")
        .person_id(1)
        .custom(deal::BUDGET, Monetary::new(1500.0, "EUR"))
        .custom(deal::TIER, Tier::Gold)
        .custom(deal::EQUIPMENT, [Equipment::Radar, Equipment::Autopilot])
        .await?;
    assert_eq!(lead.get(deal::BUDGET)?, Some(Monetary::new(1500.0, "EUR")));
    assert_eq!(lead.get(deal::TIER)?, Some(Tier::Gold));
    assert_eq!(
        lead.get(deal::EQUIPMENT)?,
        Some(vec![Equipment::Radar, Equipment::Autopilot])
    );
    let named = lead.named(&map);
    assert_eq!(named.get::<String>("Priority")?.as_deref(), Some("High"));
    assert_eq!(named.get::<OptionId>("Priority")?.map(|it| it.id), Some(33));
    Ok(())
}

/// API v1 has the parts of a value beside it: `<key>`, `<key>_currency`.
#[tokio::test]
async fn amounts_and_ranges_of_leads_are_set_and_cleared() -> Outcome {
    let sandbox = sandbox().await?;
    let client = v1(&sandbox)?;
    let lead = client
        .leads()
        .create("Rocket launch")
        .person_id(1)
        .custom(deal::SOURCE, "fair")
        .await?;
    let mut window = DateRange::new(Date::new(2027, 6, 1)?, Date::new(2027, 6, 5)?);
    for amount in [Monetary::new(1500.0, "EUR"), Monetary::new(99.5, "GBP")] {
        let lead = client
            .leads()
            .update(lead.id.clone())
            .custom(deal::BUDGET, amount.clone())
            .custom(deal::DELIVERY_WINDOW, window.clone())
            .await?;
        assert_eq!(lead.get(deal::BUDGET)?, Some(amount));
        assert_eq!(lead.get(deal::DELIVERY_WINDOW)?, Some(window.clone()));
        // The second time, the end that is there is taken away.
        window.end = None;
    }
    let copy = v2(&sandbox)?
        .deals()
        .create("Copied")
        .custom(deal::BUDGET, Monetary::new(5.0, "EUR"))
        .await?;
    let copy = client.deals().duplicate(copy.id).await?;
    assert_eq!(copy.get(deal::BUDGET)?, Some(Monetary::new(5.0, "EUR")));

    client
        .leads()
        .update(lead.id.clone())
        .clear_custom(deal::BUDGET)
        .clear_custom(deal::DELIVERY_WINDOW)
        .await?;
    let lead = client.leads().get(lead.id).await?;
    assert_eq!(lead.get(deal::BUDGET)?, None);
    assert_eq!(lead.get(deal::DELIVERY_WINDOW)?, None);
    assert_eq!(lead.get(deal::SOURCE)?.as_deref(), Some("fair"));
    Ok(())
}

#[tokio::test]
async fn every_page_of_definitions_is_read() -> Outcome {
    let mock = MockTransport::new(&v2::API);
    let client = mock.client(v2::Client::builder());
    let page = |from: usize, next: Option<&str>| {
        let fields = (from..from + 3).map(|number| {
            json!({"field_code": format!("{number:040x}"), "field_name": format!("Field {number}"),
                "field_type": "enum", "is_custom_field": true,
                "options": [{"id": 31, "label": "Low"}, {"id": "33", "label": "High"}, {"id": "open"}]})
        });
        Reply::page(fields, next.map(|it| Continuation::Cursor(it.to_owned())))
    };
    mock.when(&v2::ops::deal_fields::LIST)
        .with_query("limit", 500)
        .respond(page(0, Some("a")))
        .once();
    for (from, cursor, next) in [(3, "a", Some("b")), (6, "b", None)] {
        mock.when(&v2::ops::deal_fields::LIST)
            .with_query("cursor", cursor)
            .respond(page(from, next))
            .once();
    }
    let map = FieldMap::fetch_only(&client, [Entity::Deal]).await?;
    let names: Vec<&str> = map
        .deals()
        .definitions()
        .iter()
        .map(|it| &*it.name)
        .collect();
    let expected: Vec<String> = (0..9).map(|number| format!("Field {number}")).collect();
    assert_eq!(names, expected);
    let options = &map.deals().definitions()[0].options;
    let ids: Vec<i64> = options.iter().map(|option| option.id).collect();
    assert_eq!(ids, [31, 33], "an id can be a text");
    Ok(())
}

#[tokio::test]
async fn projects_have_fields_where_they_are_named() -> Outcome {
    let sandbox = sandbox().await?;
    let client = v2(&sandbox)?;
    let costs = client
        .project_fields()
        .create("Launch costs", v2::FieldType::Monetary)
        .await?;
    let map = FieldMap::fetch_only(&client, [Entity::Project]).await?;
    let values = map
        .projects()
        .new_values()
        .set("Launch costs", Monetary::new(1500.0, "EUR"))?;
    let project = client
        .projects()
        .create("Rocket launch")
        .custom_fields(values)
        .await?;
    let named = project.named(&map);
    assert_eq!(
        named.get("Launch costs")?,
        Some(Monetary::new(1500.0, "EUR"))
    );

    let key: &'static str = costs.field_code.leak();
    let field = pipedrive_fields::Field::<pipedrive_fields::entity::Project, Monetary>::new(
        key,
        "Launch costs",
    );
    let v1 = v1(&sandbox)?;
    assert_eq!(
        v1.projects().get(project.id).await?.get(field)?,
        Some(Monetary::new(1500.0, "EUR"))
    );
    let update = client.projects().update(project.id).clear_custom(field);
    assert_eq!(update.await?.get(field)?, None);
    Ok(())
}

#[tokio::test]
async fn every_surface_has_them() -> Outcome {
    let sandbox = sandbox().await?;
    let client = crm::Client::builder()
        .api_token(sandbox.token())
        .base_url(sandbox.base_url("crm"))
        .build()?;
    let created = client
        .deals()
        .create("Rocket launch")
        .custom(deal::TIER, Tier::Gold)
        .await?;
    assert_eq!(created.get(deal::TIER)?, Some(Tier::Gold));
    let read = v2(&sandbox)?.deals().get(created.id.get()).await?;
    assert_eq!(read.get(deal::TIER)?, Some(Tier::Gold));
    let person = v2(&sandbox)?
        .persons()
        .create("Ada")
        .custom(golden::person::ASSISTANT, "Bo")
        .await?;
    assert_eq!(
        person.get(golden::person::ASSISTANT)?.as_deref(),
        Some("Bo")
    );
    Ok(())
}
