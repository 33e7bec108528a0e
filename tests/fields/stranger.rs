//! A crate outside of the workspace, written from the docs: its `build.rs` makes types of a `fields.yaml` that was pulled from a
//! sandbox, and its program runs against the sandbox.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use pipedrive_fields::FieldMap;
use pipedrive_fields::file::FieldsFile;
use pipedrive_tests::{Outcome, root};

use super::{sandbox, v2};

const MANIFEST: &str = r#"
[package]
name = "stranger"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
pipedrive = { path = "ROOT/generated", default-features = false, features = ["v1", "v2", "reqwest"] }
pipedrive-fields = { path = "ROOT/fields", default-features = false, features = ["client"] }
tokio = { version = "1", features = ["macros", "rt"] }

[build-dependencies]
pipedrive-fields = { path = "ROOT/fields", default-features = false, features = ["build"] }
"#;

fn cargo(folder: &Path, variables: &[(&str, &str)]) -> std::io::Result<Output> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fields");
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--target-dir"])
        .arg(target)
        .current_dir(folder)
        .envs(variables.iter().copied())
        .env("RUSTFLAGS", "--deny warnings")
        .output()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crate_makes_types_of_its_accounts_fields() -> Outcome {
    let sandbox = sandbox().await?;
    let map = FieldMap::fetch(&v2(&sandbox)?).await?;
    let definitions = map
        .iter()
        .map(|(entity, fields)| (entity, fields.definitions().to_vec()));
    let fields = FieldsFile::pulled(definitions, None).to_string();

    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    let here = root().join("tests/fields/stranger");
    let workspace = root().canonicalize()?;
    let workspace = workspace.to_str().ok_or("a path in UTF-8")?;
    fs::create_dir(folder.join("src"))?;
    fs::write(
        folder.join("Cargo.toml"),
        MANIFEST.replace("ROOT", workspace),
    )?;
    fs::write(folder.join("fields.yaml"), &fields)?;
    fs::copy(here.join("build.rs"), folder.join("build.rs"))?;
    fs::copy(here.join("main.rs"), folder.join("src/main.rs"))?;
    // The versions are the workspace's own.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;

    let url = sandbox.url();
    let variables = [
        ("PIPEDRIVE_BASE_URL", url),
        ("PIPEDRIVE_API_TOKEN", sandbox.token()),
    ];
    let run = cargo(folder, &variables)?;
    let said = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(run.status.success(), "{}", said(&run));
    assert_eq!(String::from_utf8_lossy(&run.stdout), "Low, Radar\n");

    // A build script that fails shows the file's problem, readable.
    fs::write(
        folder.join("fields.yaml"),
        fields.replacen("rust: BUDGET", "rust: SCOPE", 1),
    )?;
    let run = cargo(folder, &variables)?;
    assert!(!run.status.success());
    let said = said(&run);
    assert!(
        said.contains("two deal fields are called `SCOPE` in Rust"),
        "{said}"
    );
    assert!(said.contains("--> fields.yaml:"), "{said}");
    Ok(())
}
