//! A call that is never awaited is never sent, and the compiler says so.

#![deny(unused_must_use)]

use pipedrive::crm::Client;

fn mistake(client: &Client) {
    client.deals().delete(1);
}

fn main() {}
