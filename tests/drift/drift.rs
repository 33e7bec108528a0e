//! Everything that is checked in and written by the generator: the client, the golden crate, the schema. Each test
//! generates in memory, compares with the files, and shows the difference and the command that updates them.
//!
//! In a crate of its own, because the manifest of the golden crate is generated too and has no room for tests.

use std::collections::BTreeMap;
use std::path::Path;

use callsheet::emit::{Runtime, manifest};
use callsheet::name::Options;
use callsheet::sync::{self, Changes, SyncError};
use callsheet::{Generated, generate};
use callsheet_dialect::out::OutFile;
use callsheet_dialect::{Spec, read_dir, syntax};

const GOLDEN: &str = "cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support";

fn root() -> &'static Path {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders.nth(2).expect("the project's root")
}

/// The spec in a folder of the project.
fn spec(folder: &str) -> Spec {
    read_dir(&root().join(folder)).unwrap_or_else(|report| panic!("{report}"))
}

fn generated<'s>(spec: &'s Spec, options: &Options) -> Generated<'s> {
    generate(spec, options).unwrap_or_else(|error| panic!("{error}"))
}

/// What the client's files are written with.
fn client() -> Options {
    Options {
        crate_name: "pipedrive".to_owned(),
        command: "cargo xtask codegen".to_owned(),
        ..Options::default()
    }
}

#[track_caller]
fn assert_current(planned: Result<Changes, SyncError>, command: &str) {
    let changes = planned.unwrap_or_else(|error| panic!("{error}"));
    assert!(
        changes.is_empty(),
        "{}\nthe files above are not what the generator writes; if the difference is meant, run `{command}`",
        sync::diff(&changes)
    );
}

#[test]
fn the_client_is_what_the_spec_gives() {
    let spec = spec("spec");
    let generated = generated(&spec, &client());
    let planned = sync::plan(&root().join("generated/src"), &generated.sources);
    assert_current(planned, "cargo xtask codegen");
}

/// Its spec has every word of the dialect and every trap for names. The crate is a member of the workspace, so it is
/// compiled as well.
#[test]
fn the_golden_crate_is_what_its_spec_gives() {
    let options = Options {
        crate_name: "pipedrive-golden".to_owned(),
        command: GOLDEN.to_owned(),
        spec: "tests/golden/spec".to_owned(),
    };
    let spec = spec("tests/golden/spec");
    let generated = generated(&spec, &options);
    let folder = root().join("tests/golden");
    let manifest = manifest(
        &generated.krate,
        &Runtime::Path("../../runtime".to_owned()),
        &[
            ("callsheet-test-decimal".to_owned(), "../decimal".to_owned()),
            ("pipedrive-support".to_owned(), "../../support".to_owned()),
        ]
        .into(),
    );
    assert_current(sync::plan_file(&folder, &manifest), GOLDEN);
    let planned = sync::plan(&folder.join("src"), &generated.sources);
    assert_current(planned, GOLDEN);
}

#[test]
fn the_schema_is_what_the_dialect_gives() {
    let schema = OutFile {
        path: "schema.json".to_owned(),
        text: syntax::schema::json_schema("cargo xtask schema"),
    };
    let planned = sync::plan_file(&root().join("spec"), &schema);
    assert_current(planned, "cargo xtask schema");
}

/// The client's manifest is written by hand: it says more than that of a new crate, and nothing else.
#[test]
fn the_client_has_the_features_of_a_new_crate() {
    let spec = spec("spec");
    let generated = generated(&spec, &client());
    let runtime = Runtime::Path("../runtime".to_owned());
    let new = manifest(&generated.krate, &runtime, &BTreeMap::new());
    let own = std::fs::read_to_string(root().join("generated/Cargo.toml")).expect("a manifest");
    let (new, own) = (features(&new.text), features(&own));
    for (name, brings) in &new {
        let there = own
            .get(name)
            .unwrap_or_else(|| panic!("the feature `{name}` is missing"));
        let all: Vec<&str> = there
            .iter()
            .flat_map(|item| own.get(*item).into_iter().flatten().chain([item]))
            .copied()
            .collect();
        for item in brings {
            assert!(
                all.contains(item),
                "the feature `{name}` does not bring `{item}`"
            );
        }
    }
    for name in own.keys() {
        assert!(
            new.contains_key(name) || name == "surfaces",
            "the feature `{name}` is in no list: add it to FEATURES, or remove it"
        );
    }
}

/// The features of a manifest that has each on a line.
fn features(manifest: &str) -> BTreeMap<String, Vec<&str>> {
    let (_, section) = manifest.split_once("[features]\n").expect("features");
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, brings)| {
            let brings = brings.trim_matches(['[', ']']).split(", ");
            let brings = brings.map(|item| item.trim_matches('"'));
            (
                name.to_owned(),
                brings.filter(|item| !item.is_empty()).collect(),
            )
        })
        .collect()
}
