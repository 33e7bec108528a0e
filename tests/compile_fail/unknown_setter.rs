//! A parameter that the endpoint does not have: a deal is created undeleted.

use pipedrive::crm::Client;

fn mistake(client: &Client) {
    let _ = client.deals().create("Rocket launch").deleted(true);
}

fn main() {}
