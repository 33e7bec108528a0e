//! The rooms of the sandbox: a module imports from its own room and from the rooms below it.

use std::path::Path;

/// The rooms, from the ground up.
const ROOMS: &[&str] = &["values", "records", "behavior", "company", "http"];

#[test]
fn imports_go_down_or_stay_in_their_room() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let broken = callsheet_test_layers::upward_imports(&source, ROOMS);
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}
