//! Imported surfaces against the documents they were imported from: every operation, and every name under which a
//! parameter travels. `tests/surface` keeps what the documents say, so that it is known where they are not at hand.
//!
//! The documents are looked for in the folder that `PIPEDRIVE_OPENAPI` names, else beside the project. Where they are,
//! `UPDATE=1 cargo test -p xtask --test surface` writes the tables anew.
//!
//! A value that is the whole body has no name, and neither has a map whose members travel by themselves: both are
//! absent from all three.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use callsheet_dialect::model::PageStyle;
use serde_json::Value;

/// The imported surfaces, and how many operations their documents have.
const IMPORTED: [(&str, usize); 2] = [("v1", 213), ("v2", 158)];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's root")
}

/// Names of parameters, sorted, by method and path.
type Surface = BTreeMap<String, Vec<String>>;

/// Reads lines of METHOD, tab, path, tab, names joined by commas.
fn table(lines: &str) -> Surface {
    let rows = lines.lines().map(|line| {
        let (call, names) = line.rsplit_once('\t').expect("three columns");
        let names = names.split(',').filter(|name| !name.is_empty());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort();
        (call.to_owned(), names)
    });
    rows.collect()
}

/// The document of a surface, if it is at hand.
fn document(surface: &str) -> Option<Value> {
    let folder = std::env::var_os("PIPEDRIVE_OPENAPI")
        .map_or_else(|| root().join("../shared/openapi"), PathBuf::from);
    let text = fs::read_to_string(folder.join(format!("pipedrive-{surface}.yaml"))).ok()?;
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_nodes: 5_000_000, max_events: 10_000_000 },
    };
    Some(serde_yaml::from_str_with_options(&text, options).expect("an OpenAPI document"))
}

/// What a document says, as lines of a table, by path.
fn documented(document: &Value) -> String {
    let mut lines = String::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for method in ["get", "post", "put", "patch", "delete"] {
            let operation = &item[method];
            if operation.is_null() {
                continue;
            }
            let mut names = Vec::new();
            for params in [&item["parameters"], &operation["parameters"]] {
                for param in params.as_array().into_iter().flatten() {
                    names.push(param["name"].as_str().expect("a name"));
                }
            }
            let bodies = operation["requestBody"]["content"].as_object();
            for media in bodies.into_iter().flat_map(|bodies| bodies.values()) {
                members(&media["schema"], &mut names);
            }
            let (method, path) = (method.to_uppercase(), path.trim_start_matches('/'));
            writeln!(lines, "{method}\t{path}\t{}", names.join(",")).expect("a string takes all");
        }
    }
    lines
}

/// The members of an object, wherever its schema states them.
fn members<'a>(schema: &'a Value, names: &mut Vec<&'a str>) {
    for name in schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|them| them.keys())
    {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    for several in ["allOf", "oneOf", "anyOf"] {
        for part in schema[several].as_array().into_iter().flatten() {
            members(part, names);
        }
    }
}

/// What `cargo xtask surface` prints, if the spec has the surface. Names that `pages` and `upload` add are added where
/// the spec does not list them.
fn described(surface: &str) -> Option<Surface> {
    let spec = callsheet_dialect::read_dir(&root().join("spec"));
    let spec = spec.unwrap_or_else(|report| panic!("{report}"));
    let api = spec.apis.iter().find(|api| api.name == surface)?;
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["surface", surface])
        .current_dir(root())
        .output()
        .expect("xtask runs");
    assert!(output.status.success(), "xtask surface {surface}");
    let mut printed = table(&String::from_utf8(output.stdout).expect("UTF-8"));
    for (_, operation) in api.operations() {
        let call = format!("{}\t{}", operation.method.as_str(), operation.path.text);
        let names = printed.get_mut(&call).expect("every operation is printed");
        let pages = match operation.pages.as_ref().map(|pages| pages.style) {
            Some(PageStyle::Offset) => &["start", "limit"][..],
            Some(PageStyle::Cursor) => &["cursor", "limit"],
            None => &[],
        };
        let upload = operation.upload.as_ref().map(|upload| &*upload.part);
        for name in pages.iter().copied().chain(upload) {
            if !names.iter().any(|listed| listed == name) {
                names.push(name.to_owned());
            }
        }
        names.sort();
    }
    Some(printed)
}

/// Where two surfaces differ, a line each.
fn differences(left: &Surface, right: &Surface) -> String {
    let mut text = String::new();
    let calls = left
        .keys()
        .chain(right.keys().filter(|call| !left.contains_key(*call)));
    for call in calls {
        let (ours, theirs) = (left.get(call), right.get(call));
        if ours != theirs {
            writeln!(text, "{call}: {ours:?} and not {theirs:?}").expect("a string takes all");
        }
    }
    text
}

#[test]
fn imported_surfaces_are_their_documents() {
    for (surface, operations) in IMPORTED {
        let path = root().join(format!("tests/surface/{surface}.tsv"));
        let document = document(surface).map(|document| documented(&document));
        if let Some(documented) = &document
            && std::env::var_os("UPDATE").is_some()
        {
            fs::write(&path, documented).expect("a table written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if let Some(documented) = document {
            assert!(
                documented == kept,
                "{} is not what the document says; write it anew with \
                 `UPDATE=1 cargo test -p xtask --test surface`:\n{}",
                path.display(),
                differences(&table(&kept), &table(&documented))
            );
        }
        assert_eq!(kept.lines().count(), operations, "{}", path.display());
        let kept = table(&kept);
        assert_eq!(kept.len(), operations, "no call is there twice");
        if let Some(described) = described(surface) {
            let differences = differences(&described, &kept);
            assert!(
                differences.is_empty(),
                "`cargo xtask surface {surface}` prints (and {} says):\n{differences}",
                path.display()
            );
        }
    }
}
