//! What is generated, and what is not.

use std::path::Path;

use super::*;
use crate::entity::Entity;
use crate::file::NAME;
use proptest::prelude::*;

use crate::definition::Definition;

/// `tests/golden/fields.rs` is what the generator writes for `tests/golden/fields.yaml`. `UPDATE=1` writes it. Other tests compile it.
#[test]
fn the_golden_module_is_current() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let file = FieldsFile::read(golden.join(NAME)).unwrap();
    let text = source(&file).unwrap();
    if env::var_os("UPDATE").is_some() {
        fs::write(golden.join(GENERATED), &text).unwrap();
        fs::write(golden.join(NAME), file.to_string()).unwrap();
    }
    for (name, written) in [(GENERATED, text), (NAME, file.to_string())] {
        let current = fs::read_to_string(golden.join(name)).unwrap();
        assert!(
            current == written,
            "tests/golden/{name} is not current: UPDATE=1 writes it"
        );
    }
}

#[test]
fn names_that_meet_are_errors_with_a_remedy() {
    for (text, parts) in [
        (
            "deals:\n  - {name: Region, key: \"1\", type: text}\n  - {name: region, key: \"2\", type: text}",
            &[
                "two deal fields are called `REGION` in Rust",
                "\"Region\" (1)",
                "\"region\" (2)",
                "another `rust:`",
            ][..],
        ),
        (
            "deals:\n  - {rust: A_1, name: a, key: \"1\", type: enum}\n  - {rust: A1, name: b, key: \"2\", type: set}",
            &[
                "the options of two deal fields are called `A1` in Rust",
                "fields.yaml:3:",
                "and this one",
            ],
        ),
        (
            "persons:\n  - {name: a, key: \"1\", type: enum, options: [{rust: X, id: 1, label: x}, {rust: X, id: 2, label: 'x!'}]}",
            &[
                "two options of the person field \"a\" (1) are called `X` in Rust",
                "\"x\" (1)",
                "\"x!\" (2)",
            ],
        ),
    ] {
        let file = FieldsFile::parse(NAME, text).unwrap();
        let said = source(&file).unwrap_err().to_string();
        for part in parts {
            assert!(said.contains(part), "{part:?} in\n{said}");
        }
        // The names are of the earlier file, so the places are gone. The error is the same.
        let definitions = file.entities().map(|entity| {
            let fields = file.fields(entity).iter();
            (entity, fields.map(|it| it.definition.clone()).collect())
        });
        let pulled = FieldsFile::pulled(definitions, Some(&file));
        let again = source(&pulled).unwrap_err().to_string();
        assert!(again.contains("in Rust"), "{again}");
    }
    // Nothing is generated for options of another type.
    let other = "deals:\n  - {name: a, key: \"1\", type: hologram, options: [{rust: X, id: 1, label: x}, {rust: X, id: 2, label: y}]}";
    assert!(source(&FieldsFile::parse(NAME, other).unwrap()).is_ok());
    // Fields of two entities do not meet.
    let apart = "deals:\n  - {name: a, key: \"1\", type: text}\npersons:\n  - {name: a, key: \"2\", type: text}";
    assert!(source(&FieldsFile::parse(NAME, apart).unwrap()).is_ok());
}

proptest! {
    #[test]
    fn any_name_becomes_rust(name in any::<String>(), label in any::<String>()) {
        let field = Definition::new("1", name, "set").option(1, label);
        let file = FieldsFile::pulled([(Entity::Deal, vec![field])], None);
        let text = source(&file).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(text.contains("pub mod deal"));
    }
}
