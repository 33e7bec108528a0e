//! Something else where statuses belong, as one and as several.

use pipedrive::v2::{Client, DealIncludeField};

fn mistake(client: &Client) {
    let _ = client.deals().list().status(DealIncludeField::FilesCount);
    let _ = client.deals().list().status([DealIncludeField::FilesCount]);
    let _ = client.deals().list().status("open");
}

fn main() {}
