//! An option of another field.

#[path = "../../fields/tests/golden/fields.rs"]
mod fields;

use fields::deal::{self, Equipment};
use pipedrive::v2::Client;
use pipedrive_fields::WriteFields as _;

fn mistake(client: &Client) {
    let _ = client.deals().update(7).custom(deal::TIER, Equipment::Radar);
}

fn main() {}
