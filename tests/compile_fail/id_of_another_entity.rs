//! A person's id of one surface where a deal's id of another belongs.

use pipedrive::Client;
use pipedrive::v2::PersonId;

fn mistake(client: &Client) {
    let person = PersonId::from(7);
    let _ = client.v1().notes().create("hi").deal_id(person);
}

fn main() {}
