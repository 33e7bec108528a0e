//! The main job, end to end: a sandbox on this machine, and the generated client creating, listing, changing and deleting
//! deals on it. Each call prints a line that a person can follow.

use std::error::Error;

use pipedrive::Upload;
use pipedrive::crm::{Client, DealId, DealStatus, ParticipantRole};
use pipedrive_sandbox::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let url = sandbox.base_url("crm");
    println!(
        "sandbox   {url}, a Pipedrive of your own: no account, sample data, gone when this ends"
    );
    let client = Client::builder()
        .base_url(url)
        .api_token(sandbox.token())
        .build()?;
    story(&client).await?;
    sandbox.shutdown().await;
    println!("done      `cargo xtask sandbox` starts one to work against");
    Ok(())
}

/// The key of the custom field "Delivery".
const DELIVERY: &str = "dcf558aac1ae4e8c4f849ba5e668430d8df9be12";

type Told<T = ()> = Result<T, Box<dyn Error>>;

async fn story(client: &Client) -> Told {
    let deal = create(client).await?;
    list(client).await?;
    change(client, deal).await?;
    add(client, deal).await?;
    end(client, deal).await
}

async fn create(client: &Client) -> Told<DealId> {
    // As the API's FAQ says: title, value, currency, stage and person.
    let deal = client
        .deals()
        .create("Rocket launch")
        .value(1200.0)
        .currency("EUR")
        .stage_id(3)
        .person_id(7)
        .custom_fields([(DELIVERY, "by sea")])
        .await?;
    let value = deal.value.ok_or("a deal without its value")?;
    println!(
        "create    POST deals → deal {}, {:?}, {value} {}",
        deal.id,
        deal.title.as_deref().unwrap_or_default(),
        deal.currency.as_deref().unwrap_or_default()
    );
    for number in 1..=4 {
        client
            .deals()
            .create(format!("Satellite {number}"))
            .stage_id(1)
            .person_id(number)
            .await?;
    }
    Ok(deal.id)
}

async fn list(client: &Client) -> Told {
    let first = client
        .deals()
        .list()
        .status(DealStatus::Open)
        .limit(2)
        .await?;
    println!(
        "page      GET deals?status=open&limit=2 → {} deals, {}",
        first.len(),
        if first.has_more() {
            "and there are more"
        } else {
            "and that is all"
        }
    );
    let mut open = client
        .deals()
        .list()
        .status(DealStatus::Open)
        .limit(50)
        .stream();
    let mut titles = Vec::new();
    while let Some(deal) = open.try_next().await? {
        titles.push(deal.title.unwrap_or_default());
    }
    let newest = titles
        .get(titles.len().saturating_sub(3)..)
        .unwrap_or_default();
    println!(
        "stream    GET deals?status=open, page after page → {} deals in {} pages: …, {}",
        titles.len(),
        open.progress().pages,
        newest.join(", ")
    );
    let hers = client.deals().list().person_id(7).all().await?;
    println!("filter    GET deals?person_id=7 → {} deals", hers.len());
    Ok(())
}

async fn change(client: &Client, deal: DealId) -> Told {
    let won = client.deals().set_status(deal, DealStatus::Won).await?;
    println!(
        "status    PATCH deals/{deal}/status → {}, at {}",
        shown(won.status),
        shown(won.won_time)
    );
    let moved = client.deals().set_stage(deal, 5).await?;
    println!(
        "stage     PUT deals/{deal}/stage → stage {}",
        shown(moved.stage_id)
    );
    let likely = client.deals().set_probability(deal, 80).await?;
    println!(
        "probable  PUT deals/{deal}/probability → {} %",
        shown(likely.probability)
    );
    let reopened = client
        .deals()
        .update(deal)
        .status(DealStatus::Open)
        .clear_probability()
        .clear_won_time()
        .await?;
    let delivery: Option<String> = reopened.custom_fields.get(DELIVERY)?;
    println!(
        "update    PUT deals → {}, probability {}, custom field kept: {}",
        shown(reopened.status),
        shown(reopened.probability),
        shown(delivery)
    );
    Ok(())
}

async fn add(client: &Client, deal: DealId) -> Told {
    let participant = client
        .deal_participants()
        .create(deal, 2)
        .role(ParticipantRole::Collaborator)
        .await?;
    println!(
        "join      POST dealParticipants → participant {}, user {}",
        participant.id,
        shown(participant.user_id)
    );

    let offer = Upload::bytes("offer.txt", "One rocket, delivered.\n").media_type("text/plain");
    let file = client.deals().add_file(deal, offer).await?;
    println!(
        "upload    POST deals/{deal}/files → file {}, {} bytes",
        file.id,
        shown(file.file_size)
    );
    let files = client.deals().files(deal).await?;
    let names: Vec<_> = files
        .iter()
        .filter_map(|file| file.name.as_deref())
        .collect();
    println!("files     GET deals/{deal}/files → {}", names.join(", "));
    Ok(())
}

async fn end(client: &Client, deal: DealId) -> Told {
    let gone = client.deals().delete(deal).await?;
    println!("delete    DELETE deals/{deal} → {gone} is gone");
    match client.deals().set_probability(deal, 10).await {
        Err(error) if error.is_not_found() => println!("error     {error}"),
        other => return Err(format!("a deleted deal still answers: {other:?}").into()),
    }
    match client.deals().create("Lost cause").person_id(999).await {
        Err(error) => println!("error     {error}"),
        Ok(deal) => return Err(format!("deal {} has a person that is not there", deal.id).into()),
    }
    Ok(())
}

/// A value, or a dash.
fn shown<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}
