//! A deal cannot be created without its title.

use pipedrive::crm::Client;

fn mistake(client: &Client) {
    let _ = client.deals().create().value(1200.0);
}

fn main() {}
