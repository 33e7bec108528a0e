//! The generator and the runtime serve any API, so their code has no word that is true of one API only.

use std::path::Path;

use callsheet_test_layers::{Match, words_in};

/// What no source file says, in lower case.
const WORDS: [&str; 4] = ["pipedrive", "additional_data", "x-daily", "api_domain"];

#[test]
fn the_code_of_generator_and_runtime_knows_no_api() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let offences = words_in(&root, &["codegen", "runtime"], &WORDS, Match::Anywhere, 200);
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}
