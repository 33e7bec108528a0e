//! `Other` is for values nobody knew; a known one cannot be put there by hand.

use pipedrive::crm::DealStatus;

fn main() {
    let _ = DealStatus::Other("open".into());
}
