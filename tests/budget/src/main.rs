//! A nightly job as somebody would write it against API v1 and v2: 40 operations, most of them for what they return.
//! It is here to be compiled: `cargo xtask budget` measures what the client costs a crate that uses it.

#[cfg(feature = "records")]
mod records;

use std::error::Error;

use pipedrive::{v1, v2};

type Failed = Box<dyn Error>;
type Done = Result<(), Failed>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Done {
    let token = std::env::var("PIPEDRIVE_API_TOKEN")?;
    let new = v2::Client::builder().api_token(token.clone()).build()?;
    let old = v1::Client::builder().api_token(token).build()?;
    sales(&new).await?;
    contacts(&new).await?;
    catalogue(&new).await?;
    work(&new).await?;
    leads(&old).await?;
    paper(&old).await?;
    people(&old).await?;
    #[cfg(feature = "records")]
    records::all()?;
    Ok(())
}

async fn sales(client: &v2::Client) -> Done {
    let created = client.deals().create("Rocket launch").stage_id(3).await?;
    let deal = client.deals().get(created.id).await?;
    let deal = client.deals().update(deal.id).clear_lost_reason().await?;
    println!("{}: {:?}", deal.id, deal.title);
    let mut deals = client.deals().list().stream();
    while let Some(deal) = deals.try_next().await? {
        println!("{}: {:?} {:?}", deal.id, deal.title, deal.currency);
    }
    for found in &client.deals().search("rocket").await? {
        println!("{:?}", found.result_score);
    }
    let followers = client.deals().followers(deal.id).all().await?;
    println!("{} followers", followers.len());
    println!("{:?}", client.deals().delete(deal.id).await?);
    for pipeline in &client.pipelines().list().await? {
        println!("{:?}", pipeline.name);
    }
    for stage in &client.stages().list().await? {
        println!("{:?}", stage.name);
    }
    for field in &client.deal_fields().list().await? {
        println!("{}: {:?}", field.field_code, field.field_name);
    }
    Ok(())
}

async fn contacts(client: &v2::Client) -> Done {
    let person = client.persons().create("Ada").await?;
    let person = client.persons().update(person.id).name("Ada L.").await?;
    println!("{:?}", client.persons().get(person.id).await?.name);
    for person in client.persons().list().all().await? {
        println!("{}: {:?}", person.id, person.name);
    }
    let organization = client.organizations().create("Tyrell").await?;
    let organization = client.organizations().get(organization.id).await?;
    println!("{:?}", organization.owner_id);
    let mut organizations = client.organizations().list().stream();
    while let Some(organization) = organizations.try_next().await? {
        println!("{}: {:?}", organization.id, organization.name);
    }
    Ok(())
}

async fn catalogue(client: &v2::Client) -> Done {
    let product = client.products().create("Fuel").await?;
    println!("{:?}", client.products().get(product.id).await?.code);
    for product in client.products().list().all().await? {
        println!("{}: {:?}", product.id, product.name);
    }
    for found in &client.item_search().search("rocket").await? {
        println!("{:?}", found.result_score);
    }
    Ok(())
}

async fn work(client: &v2::Client) -> Done {
    let activity = client.activities().create().subject("Call").await?;
    println!("{:?}", client.activities().get(activity.id).await?.due_date);
    let mut activities = client.activities().list().stream();
    while let Some(activity) = activities.try_next().await? {
        println!("{}: {:?}", activity.id, activity.subject);
    }
    for project in &client.projects().list().await? {
        println!("{:?}", project.title);
    }
    for task in &client.tasks().list().await? {
        println!("{:?}", task.title);
    }
    Ok(())
}

async fn leads(client: &v1::Client) -> Done {
    let lead = client.leads().create("Moon base").await?;
    let lead = client.leads().get(lead.id).await?;
    println!(
        "{}",
        client.leads().update(lead.id).was_seen(true).await?.id
    );
    for lead in client.leads().list().all().await? {
        println!("{}: {:?}", lead.id, lead.title);
    }
    for label in &client.lead_labels().list().await? {
        println!("{:?}", label.name);
    }
    Ok(())
}

async fn paper(client: &v1::Client) -> Done {
    let note = client.notes().create("Called back.").await?;
    println!("{:?}", client.notes().get(note.id).await?.content);
    let mut notes = client.notes().list().stream();
    while let Some(note) = notes.try_next().await? {
        println!("{:?}", note.content);
    }
    for file in client.files().list().all().await? {
        println!("{}: {:?}", file.id, file.name);
    }
    for recent in &client
        .recents()
        .list("2026-11-23T00:00:00Z".parse::<pipedrive::DateTime>()?)
        .await?
    {
        match recent {
            v1::Recent::Deal(deal) => println!("deal {}", deal.id),
            v1::Recent::Person(person) => println!("person {}", person.id),
            _ => {}
        }
    }
    Ok(())
}

async fn people(client: &v1::Client) -> Done {
    println!("{:?}", client.users().me().await?.company_domain);
    for user in &client.users().list().await? {
        println!("{:?}", user.name);
    }
    for currency in &client.currencies().list().await? {
        println!("{:?}", currency.name);
    }
    for webhook in &client.webhooks().list().await? {
        println!("{:?}", webhook.subscription_url);
    }
    Ok(())
}
