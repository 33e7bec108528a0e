//! A person's id where a deal's belongs.

use pipedrive::crm::{Client, PersonId};

fn mistake(client: &Client) {
    let person = PersonId::from(7);
    let _ = client.deals().get(person);
}

fn main() {}
