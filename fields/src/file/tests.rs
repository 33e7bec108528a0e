//! What a file says is read, what is pulled is written, and both are compared.

use proptest::prelude::*;

use super::*;

const FILE: &str = r#"
deals:
  - rust: LEVEL
    name: "Tier"
    key: "d4de"
    type: "enum"
    options:
      - {rust: Gold, id: 12, label: "Gold customers"}
      - {rust: Other_, id: 13, label: "Other"}
  - rust: BUDGET
    name: "Budget"
    key: "9dc8"
    type: "monetary"
    subfields:
      - {key: "value", name: "Amount", type: "double"}
persons: []
"#;

fn tier() -> Definition {
    Definition::new("d4de", "Tier", "enum")
        .option(12, "Gold customers")
        .option(13, "Other")
}

fn budget() -> Definition {
    Definition::new("9dc8", "Budget", "monetary").subfield("value", "Amount", "double")
}

fn account(deals: Vec<Definition>) -> Vec<(Entity, Vec<Definition>)> {
    vec![(Entity::Deal, deals), (Entity::Person, Vec::new())]
}

#[test]
fn what_is_written_is_read() {
    let file = FieldsFile::parse(NAME, FILE).unwrap();
    assert_eq!(
        file.entities().collect::<Vec<_>>(),
        [Entity::Deal, Entity::Person]
    );
    let fields: Vec<_> = file
        .fields(Entity::Deal)
        .iter()
        .map(|it| it.definition.clone())
        .collect();
    assert_eq!(fields, [tier(), budget()]);
    let text = file.to_string();
    assert_eq!(FieldsFile::parse(NAME, &*text).unwrap().to_string(), text);
    assert!(
        text.find("BUDGET") < text.find("LEVEL"),
        "sorted by Rust name"
    );
    assert!(text.ends_with("persons: []\n"));
}

#[test]
fn names_stay_when_fields_are_renamed() {
    let file = FieldsFile::parse(NAME, FILE).unwrap();
    let mut renamed = tier().option(14, "Silver");
    renamed.name = "Level of service".into();
    renamed.options[0].label = "Platinum customers".into();
    let pulled = FieldsFile::pulled(
        account(vec![renamed, Definition::new("77aa", "Region", "varchar")]),
        Some(&file),
    );
    let text = pulled.to_string();
    for part in [
        "- rust: LEVEL\n    name: \"Level of service\"",
        "{rust: Gold, id: 12, label: \"Platinum customers\"}",
        "{rust: Silver, id: 14, label: \"Silver\"}",
        "- rust: REGION",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("9dc8"), "a field that is gone is gone");
}

#[test]
fn differences_are_lines() {
    let file = FieldsFile::parse(NAME, FILE).unwrap();
    let shown = |deals: Vec<Definition>| -> Vec<String> {
        let account = account(deals);
        let account = account
            .iter()
            .map(|(entity, fields)| (*entity, &fields[..]));
        file.drift(account)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(shown(vec![budget(), tier()]), [""; 0], "in any order");
    let mut renamed = tier().option(14, "Silver");
    renamed.name = "Level".into();
    renamed.options.retain(|option| option.id != 12);
    renamed.options[0].label = "Others".into();
    let mut changed = budget();
    changed.field_type = "double".into();
    changed.subfields.clear();
    assert_eq!(
        shown(vec![
            renamed,
            changed,
            Definition::new("77aa", "Region", "varchar")
        ]),
        [
            r#"+ deals "Region" (varchar, 77aa)"#,
            r#"~ deals "Budget" (9dc8): type "monetary" is now "double""#,
            r#"~ deals "Budget" (9dc8): subfield value "Amount" (double) was removed"#,
            r#"~ deals "Level" (d4de): name "Tier" is now "Level""#,
            r#"~ deals "Level" (d4de): option 12 "Gold customers" was removed"#,
            r#"~ deals "Level" (d4de): option 13 "Other" is now "Others""#,
            r#"~ deals "Level" (d4de): option 14 "Silver" was added"#,
        ]
    );
    assert_eq!(shown(vec![tier()]), [r#"- deals "Budget" (9dc8)"#]);
    // What the file does not list is not compared.
    let product = [Definition::new("1", "Shelf", "varchar")];
    assert_eq!(file.drift([(Entity::Product, &product[..])]), []);
}

#[test]
fn marks_that_reorder_a_line_are_escaped() {
    let field = Definition::new("1", "a\u{202e}b\u{2067}", "varchar");
    let file = FieldsFile::pulled([(Entity::Deal, vec![field])], None);
    assert!(
        file.to_string().contains(r#"name: "a\u202eb\u2067""#),
        "{file}"
    );
}

/// What is said about a text that is wrong.
#[track_caller]
fn refused(text: &str) -> String {
    FieldsFile::parse(NAME, text).unwrap_err().to_string()
}

#[test]
fn mistakes_have_a_place_and_a_remedy() {
    for (text, parts) in [
        (
            "deal: []",
            &[
                "the file has no `deal`",
                "fields.yaml:1:1",
                "did you mean",
                "deals",
            ][..],
        ),
        ("- a", &["the file is a mapping", "found a list"]),
        (
            "deals: {a: 1}",
            &["expected a list of fields", "found a mapping"],
        ),
        (
            "deals:\n  - {rust: A, name: a, key: \"1\"}",
            &[
                "a field without `type`",
                "fields.yaml:2:",
                "`pipedrive fields pull`",
            ],
        ),
        (
            "deals:\n  - {rust: A, name: a, key: 11, type: text}",
            &["`key` is a text", "found a whole number", "in quotes"],
        ),
        (
            "deals:\n  - {rust: budget, name: a, key: \"1\", type: text}",
            &["a constant cannot be called `budget`", "BUDGET"],
        ),
        (
            "deals:\n  - {name: a, key: \"1\", type: enum, options: [{rust: Other, id: 1, label: Other}]}",
            &["a variant cannot be called `Other`", "Other_"],
        ),
        (
            "deals:\n  - {name: a, key: \"1\", type: enum, options: [{id: -1, label: x}]}",
            &["`id` is a whole number from 0", "found a negative one"],
        ),
        (
            "deals:\n  - {name: a, key: \"1\", type: enum, options: [{id: '31', label: x}]}",
            &["found a string", "a number stands without quotes"],
        ),
        (
            "deals:\n  - rust:\n    name: a\n    key: \"1\"\n    type: text",
            &["found nothing", "write the text after `rust:`"],
        ),
        (
            "deals:\n  - {name: a, key: \"1\", type: text}\n  - {name: b, key: \"1\", type: text}",
            &["two fields have the key 1", "this one", "and this one"],
        ),
        (
            "deals:\n  - {name: a, key: \"1\", type: enum, options: [{id: 1, label: x}, {id: 1, label: y}]}",
            &["two options have the id 1"],
        ),
        ("deals: []\ndeals: []", &["`deals` is stated twice"]),
        ("deals: [", &["fields.yaml:1:", "not closed"]),
    ] {
        let said = refused(text);
        for part in parts {
            assert!(said.contains(part), "{part:?} in\n{said}");
        }
    }
    let missing = FieldsFile::read("there/is/no.yaml").unwrap_err();
    assert!(
        missing
            .to_string()
            .starts_with("cannot read there/is/no.yaml: ")
    );
    assert!(missing.to_string().contains("`pipedrive fields pull`"));
    assert_eq!(format!("{missing:?}"), missing.to_string());
    // What cannot be pulled either has no such remedy.
    let folder = FieldsFile::read(env!("CARGO_MANIFEST_DIR")).unwrap_err();
    assert!(!folder.to_string().contains("pull"), "{folder}");
}

#[test]
fn a_file_of_many_options_is_read() {
    let fields = (0..5).map(|field| {
        let empty = Definition::new(format!("{field:040x}"), format!("Field {field}"), "set");
        (0..10_000).fold(empty, |it, id| it.option(id, format!("Option {id}")))
    });
    let file = FieldsFile::pulled([(Entity::Deal, fields.collect())], None);
    let again = FieldsFile::parse(NAME, file.to_string()).unwrap();
    assert_eq!(
        again.fields(Entity::Deal)[4].definition.options.len(),
        10_000
    );
}

#[test]
fn nothing_is_an_empty_file() {
    for text in ["", "# nothing yet\n"] {
        assert_eq!(FieldsFile::parse(NAME, text).unwrap().entities().count(), 0);
    }
}

proptest! {
    #[test]
    fn any_name_survives(name in any::<String>(), label in any::<String>(), key in any::<String>()) {
        let field = Definition::new(key, name, "enum").option(1, label);
        let file = FieldsFile::pulled([(Entity::Deal, vec![field.clone()])], None);
        let again = FieldsFile::parse(NAME, file.to_string());
        let again = again.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&again.fields(Entity::Deal)[0].definition, &field);
        prop_assert_eq!(again.to_string(), file.to_string());
    }
}
