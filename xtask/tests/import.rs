//! `cargo xtask import`, from documents to a crate that compiles: every document that codegen's tests import becomes a
//! surface of one crate. The folder is kept between runs, so a run in which nothing changed compiles nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's root")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn shown(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(out).into_owned() + &String::from_utf8_lossy(err)
}

fn xtask(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("xtask runs");
    assert!(output.status.success(), "{arguments:?}\n{}", shown(&output));
    shown(&output)
}

/// The documents of codegen's tests, by the name of the surface that each becomes.
fn documents() -> Vec<(String, PathBuf)> {
    let folder = fs::read_dir(root().join("codegen/openapi/tests/import")).expect("documents");
    let files = folder.map(|file| file.expect("a file").path());
    let mut documents: Vec<(String, PathBuf)> = files
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            (name.into_owned(), path.clone())
        })
        .collect();
    documents.sort();
    documents
}

#[test]
fn what_is_imported_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported");
    let (spec, krate) = (folder.join("spec"), folder.join("crate"));
    if spec.exists() {
        fs::remove_dir_all(&spec).expect("an old spec");
    }
    fs::create_dir_all(&spec).expect("a folder");
    let documents = documents();
    assert!(documents.len() > 8, "{documents:?}");
    for (surface, path) in &documents {
        let known = root().join(format!("codegen/openapi/tests/import/known/{surface}.yaml"));
        if known.exists() {
            fs::create_dir_all(spec.join(surface)).expect("a folder");
            fs::copy(known, spec.join(surface).join("import.yaml")).expect("a copy");
        }
        let arguments = [
            "import",
            text(path),
            "--surface",
            surface,
            "--spec",
            text(&spec),
        ];
        assert!(xtask(&arguments).contains(" written, "), "{surface}");
        assert!(xtask(&arguments).ends_with(": unchanged\n"), "{surface}");
    }

    let (out, name) = (text(&krate), "imported");
    xtask(&[
        "codegen",
        "--spec",
        text(&spec),
        "--out",
        out,
        "--new-crate",
        name,
    ]);
    // It stands below the project's folder, but is none of its crates.
    let manifest = krate.join("Cargo.toml");
    let text_of = fs::read_to_string(&manifest).expect("a manifest");
    fs::write(&manifest, text_of + "\n[workspace]\n").expect("a manifest");
    // What is compiled is what the project was built with, without a look at the registry.
    fs::copy(root().join("Cargo.lock"), krate.join("Cargo.lock")).expect("a copy");
    let surfaces: Vec<&str> = documents.iter().map(|(name, _)| &**name).collect();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--no-default-features"])
        .args(["--features", &surfaces.join(",")])
        .args(["--target-dir", text(&folder.join("target"))])
        .current_dir(&krate)
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", shown(&output));
}
