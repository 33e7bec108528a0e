//! What must pass before a change lands.

use std::process::Command;
use std::time::Instant;

use callsheet_dialect::read_dir;

use crate::{cargo, project};

/// Run every step; the first that fails ends it.
pub(crate) fn run() -> Result<(), String> {
    let warnings = [("RUSTDOCFLAGS", "-D warnings")];
    step("generated code and spec agree", || {
        project().run("codegen", ["--check"])
    })?;
    step("spec/schema.json is current", || {
        project().run("schema", ["--check"])
    })?;
    step("formatting", || cargo::run(["fmt", "--all", "--check"]))?;
    step("lints", || {
        cargo::run([
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ])
    })?;
    step("any subset of the surfaces", subsets)?;
    step("the client without a transport, for WebAssembly", wasm)?;
    step("tests", || cargo::run(["test", "--workspace"]))?;
    step("documentation", || {
        cargo::run_with(["doc", "--workspace", "--no-deps", "--quiet"], &warnings)
    })?;
    step("packages", || {
        let packages = ["-p", "callsheet-runtime", "-p", "pipedrive"];
        cargo::run(
            ["package", "--no-verify", "--allow-dirty", "--quiet"]
                .into_iter()
                .chain(packages),
        )
    })
}

/// The client without any surface, and with each alone: none leans on another.
fn subsets() -> Result<(), String> {
    let spec = read_dir(&project().spec).map_err(|report| report.to_string())?;
    let alone = spec.apis.iter().map(|api| &*api.name);
    for features in std::iter::once("").chain(alone) {
        let client = ["clippy", "--quiet", "-p", "pipedrive"];
        let chosen = ["--no-default-features", "--features", features];
        cargo::run(
            client
                .iter()
                .chain(&chosen)
                .chain(&["--", "-D", "warnings"]),
        )?;
    }
    Ok(())
}

/// The client type-checks where there are neither sockets nor threads. Needs the target's standard library; where that can
/// be neither found nor fetched, the log says that nothing was checked.
fn wasm() -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let fetched = Command::new("rustup")
        .args(["target", "add", TARGET])
        .output();
    if !fetched.is_ok_and(|output| output.status.success()) {
        println!("NOT CHECKED: `rustup target add {TARGET}` failed");
        return Ok(());
    }
    let check = ["check", "--quiet", "-p", "pipedrive", "--target", TARGET];
    let features = [
        "--no-default-features",
        "--features",
        "surfaces,webhook,oauth,mock,tracing,js",
    ];
    cargo::run(check.iter().chain(&features))
}

fn step(name: &str, run: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    println!("== {name}");
    let start = Instant::now();
    run().map_err(|error| format!("{name}: {error}"))?;
    println!(
        "== {name}: passed in {:.1} s\n",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}
