//! A title can be changed, not removed.

use pipedrive::crm::Client;

fn mistake(client: &Client) {
    let _ = client.deals().update(1).clear_title();
}

fn main() {}
