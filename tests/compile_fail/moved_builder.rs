//! A builder is used up by its setters and by sending it.

use pipedrive::crm::Client;

async fn twice(client: Client) {
    let create = client.deals().create("Rocket launch");
    let _ = create.value(1200.0).await;
    let _ = create.await;
}

fn main() {}
