//! `Cargo.toml` of a new crate.

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

/// The manifest, with a feature for each surface.
#[must_use]
pub fn manifest(krate: &Crate, runtime: &Runtime) -> OutFile {
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
        let needs = match surface.events {
            Some(_) => "\"callsheet-runtime/webhook\"",
            None => "",
        };
        let _ = writeln!(text, "{} = [{needs}]", surface.feature);
    }
    for feature in FEATURES {
        let name = feature.name;
        let _ = match feature.beside {
            Some(folder) => writeln!(text, "{name} = [\"dep:callsheet-{folder}\"]"),
            None => writeln!(text, "{name} = [\"callsheet-runtime/{name}\"]"),
        };
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
    OutFile {
        path: "Cargo.toml".to_owned(),
        text,
    }
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
