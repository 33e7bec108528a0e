//! A text where a field holds a date.

#[path = "../../fields/tests/golden/fields.rs"]
mod fields;

use pipedrive::v2::Client;
use pipedrive_fields::WriteFields as _;

fn mistake(client: &Client) {
    let _ = client.deals().update(7).custom(fields::deal::CONTRACT_START, "soon");
}

fn main() {}
