//! Every operation of the project's spec is done, and every parameter of it means something.

use std::path::Path;

use pipedrive_sandbox::read_spec;

#[test]
fn every_operation_is_done() {
    let spec = read_spec(Path::new("../spec")).unwrap_or_else(|error| panic!("{error}"));
    let operations = spec
        .surfaces
        .iter()
        .flat_map(callsheet_dialect::model::Api::operations);
    let all = operations.count();
    let table = spec.coverage();
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines.len(), all + 2, "a line per operation, and the sum");
    let not: Vec<_> = lines
        .iter()
        .filter(|line| line.contains("answers 501"))
        .collect();
    assert!(not.is_empty(), "not done: {not:#?}");
    assert!(table.ends_with(&format!("\n{all} of {all} operations are done.\n")));
}
