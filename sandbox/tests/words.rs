//! What the sandbox keeps is data of the spec, so its code has no name of it.

use std::path::Path;

use callsheet_test_layers::{Match, words_in};

/// What no source file says, in lower case.
const WORDS: [&str; 8] = [
    "deal",
    "person",
    "organization",
    "pipeline",
    "lead",
    "activity",
    "product",
    "currency",
];

#[test]
fn the_code_of_the_sandbox_knows_no_entity() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let offences = words_in(root, &["src"], &WORDS, Match::Word, 40);
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}
