//! A person's field on a deal, written and read.

#[path = "../../fields/tests/golden/fields.rs"]
mod fields;

use pipedrive::v2::{Client, Deal};
use pipedrive_fields::{ReadFields as _, WriteFields as _};

fn written(client: &Client) {
    let _ = client.deals().update(7).custom(fields::person::ASSISTANT, "Ada");
}

fn read(deal: &Deal) {
    let _ = deal.get(fields::person::ASSISTANT);
}

fn main() {}
