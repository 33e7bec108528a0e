//! The kind of an activity where a deal's status belongs.

use pipedrive::crm::{ActivityType, Client};

fn mistake(client: &Client) {
    let _ = client.deals().list().status(ActivityType::Call);
}

fn main() {}
