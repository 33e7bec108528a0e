//! `Cargo.toml` of a new crate.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::name::features::FEATURES;
use crate::name::rust::Crate;
use callsheet_dialect::out::{MARK, OutFile};

/// Where the new crate finds the runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Runtime {
    /// On the registry, by version.
    Version(String),
    /// In a folder.
    Path(String),
}

/// The manifest, with a feature for each surface. `folders` are those of crates of handwritten Rust, by package; the others
/// are on the registry.
#[must_use]
pub fn manifest(krate: &Crate, runtime: &Runtime, folders: &BTreeMap<String, String>) -> OutFile {
    // A crate that lies in that folder below the runtime's, with the same version.
    let dependency = |below: &str| match runtime {
        Runtime::Version(version) => format!("version = {}", quoted(version)),
        Runtime::Path(path) => format!("path = {}", quoted(&format!("{path}{below}"))),
    };
    // What is only received is for those who do.
    let called = krate.surfaces.iter().filter(|it| it.client.is_some());
    let called = called.map(|surface| quoted(&surface.feature));
    let default = FEATURES.iter().filter(|feature| feature.default);
    let default = default.map(|feature| quoted(feature.name));
    let default: Vec<String> = called.chain(default).collect();
    let mut text = format!(
        "# {MARK} by `{}`. Do not edit.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = \"1.89\"\n\n\
         [features]\n\
         default = [{}]\n",
        krate.command,
        quoted(&krate.name),
        quoted(&krate.description),
        default.join(", "),
    );
    for surface in &krate.surfaces {
        let _ = writeln!(text, "{} = [{}]", surface.feature, list(&surface.needs));
    }
    for feature in FEATURES {
        let name = feature.name;
        let mut enables = vec![match feature.beside {
            Some(folder) => format!("dep:callsheet-{folder}"),
            None => format!("callsheet-runtime/{name}"),
        }];
        let passed = krate.passed.iter().filter(|passed| passed.name == name);
        enables.extend(passed.flat_map(|passed| passed.enables.clone()));
        let _ = writeln!(text, "{name} = [{}]", list(&enables));
    }
    for passed in krate.passed.iter().filter(|passed| passed.own) {
        let _ = writeln!(text, "{} = [{}]", passed.name, list(&passed.enables));
    }
    let _ = write!(
        text,
        "\n[dependencies]\ncallsheet-runtime = {{ {}, default-features = false }}\n",
        dependency("")
    );
    for folder in FEATURES.iter().filter_map(|feature| feature.beside) {
        let _ = writeln!(
            text,
            "callsheet-{folder} = {{ {}, optional = true }}",
            dependency(&format!("/{folder}"))
        );
    }
    for krate in &krate.crates {
        let at = match folders.get(&krate.package) {
            Some(folder) => format!("path = {}", quoted(folder)),
            None => format!(
                "version = {}",
                quoted(krate.version.as_deref().unwrap_or("*"))
            ),
        };
        let package = &krate.package;
        let _ = writeln!(text, "{package} = {{ {at}, default-features = false }}");
    }
    OutFile {
        path: "Cargo.toml".to_owned(),
        text,
    }
}

/// The items of an array of strings.
fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    items.join(", ")
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
