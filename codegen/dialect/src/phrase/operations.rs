//! What the name of an operation says.

use super::plain;
use crate::english::{singular, with_article};

/// The sentence of an operation with a usual name: `list` of `deals` is *Get deals.*
#[must_use]
pub fn of_operation(resource: &str, operation: &str) -> Option<String> {
    let many = plain(resource);
    let (before, last) = many.rsplit_once(' ').unwrap_or(("", &many));
    let one = format!("{before} {}", singular(last));
    let one = match one.trim_start() {
        // The settings of something, which are one.
        one if one == many && one.ends_with('s') => one.to_owned(),
        one => with_article(one),
    };
    Some(match operation {
        "list" => format!("Get {many}."),
        "get" => format!("Get {one}."),
        "create" => format!("Create {one}."),
        "update" => format!("Update {one}."),
        "delete" => format!("Delete {one}."),
        _ => return None,
    })
}
