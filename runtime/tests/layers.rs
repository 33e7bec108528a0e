//! The layers of the runtime: a module imports from its own layer and from the layers below it.

use std::path::Path;

/// The layers, from the ground up. A new module is added where everything that it imports is above it in this list.
const LAYERS: &[&str] = &[
    "conventions",
    "operation",
    "headers",
    "continuation",
    "future",
    "temporal",
    "encode",
    "decode",
    "values",
    "serialize",
    "transport",
    "clock",
    "deadline",
    "executor",
    "limits",
    "retry",
    "error",
    "observe",
    "file",
    "connect",
    "rate_limit",
    "auth",
    "oauth",
    "client",
    "request",
    "pipeline",
    "call",
    "blocking",
    "private",
];

#[test]
fn imports_go_down_or_stay_in_their_folder() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let broken = callsheet_test_layers::upward_imports(&source, LAYERS);
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}
