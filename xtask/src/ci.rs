//! What must pass before a change lands: the gate, and the gate with its long runs.

use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use callsheet_dialect::read_dir;

use crate::packages::{self, Package};
use crate::{budget, cargo, node, project, python};

/// The crate of the tests that need a Redis server, which an ordinary run reports as ignored.
const REDIS: &str = "pipedrive-redis-tests";

/// Benchmarks and their crates. Each fails when it is worse than `tests/benches/limits.tsv` allows.
const BENCHES: [(&str, &str); 5] = [
    ("decode", "pipedrive-tests"),
    ("call", "pipedrive-tests"),
    ("memory", "pipedrive-tests"),
    ("pages", "pipedrive-tests"),
    ("pacing", REDIS),
];

pub(crate) const HELP: &str = "\
cargo xtask ci [--full]

The gate, step by step, until one fails: generated code and schema against the spec, formatting, lints, the surfaces of
the client each alone, the client for WebAssembly, `cargo test --workspace`, the tests that need a Redis server
(`redis-server` must be installed), the official Node client against the sandbox (`node` and `npm` must be installed),
Python clients and a Singer tap against it (`python3` with `venv` must be installed), documentation, packages.

  --full    adds what takes minutes each: `cargo xtask budget`, the benchmarks against tests/benches/limits.tsv (needs
            `valgrind`), every feature of every published crate alone and all but it, packages built from what they
            contain, the sandbox's image (takes Linux and root), the demo from an empty target folder
";

/// Run every step of the gate, and its long runs where `full` is set. The first that fails ends it.
pub(crate) fn run(full: bool) -> Result<(), String> {
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
    step("tests with a Redis server", redis)?;
    step("the official Node client against the sandbox", || {
        node::run(std::iter::empty::<OsString>())
    })?;
    step(
        "Python clients and a Singer tap against the sandbox",
        python::run,
    )?;
    step("documentation", || {
        let warnings = [("RUSTDOCFLAGS", "-D warnings")];
        cargo::run_with(["doc", "--workspace", "--no-deps", "--quiet"], &warnings)
    })?;
    step("packages", || package(&["--no-verify"]))?;
    if full {
        long_runs()?;
    }
    Ok(())
}

/// What takes minutes each: costs and speed against their limits, builds from nothing.
fn long_runs() -> Result<(), String> {
    step("cost of compiling the client", budget::run)?;
    for (bench, package) in BENCHES {
        step(&format!("benchmark `{bench}`"), || {
            cargo::run(["bench", "-p", package, "--bench", bench])
        })?;
    }
    step("every feature alone, and all but it", features)?;
    step("packages, built from what they contain", || package(&[]))?;
    #[cfg(unix)]
    step("the sandbox's image", crate::container::run)?;
    step("the demo from an empty target folder", || {
        let target = cargo::root().join("target/empty");
        // An interrupted run leaves it behind. After any other, it does not exist, and the error is ignored.
        let _ = std::fs::remove_dir_all(&target);
        let run = cargo::run_with(["xtask", "demo"], &[("CARGO_TARGET_DIR", &target)]);
        let _ = std::fs::remove_dir_all(&target);
        run
    })
}

/// The tests that an ordinary run ignores, all of which need `redis-server`.
fn redis() -> Result<(), String> {
    cargo::run(["test", "-p", REDIS, "--", "--ignored"])
}

/// Package every crate that is published.
fn package(more: &[&str]) -> Result<(), String> {
    let fixed = ["package", "--allow-dirty", "--quiet"];
    let mut arguments: Vec<OsString> = fixed.iter().chain(more).map(OsString::from).collect();
    for package in packages::read()?.iter().filter(|it| it.published) {
        arguments.extend(["-p".into(), OsString::from(&package.name)]);
    }
    cargo::run(arguments)
}

/// Each published crate without features, with each feature alone, and with all but each.
fn features() -> Result<(), String> {
    for Package { name, features, .. } in packages::read()?.iter().filter(|it| it.published) {
        let alone = features.iter().map(String::clone);
        let but = features.iter().map(|left_out| {
            let others = features.iter().filter(|other| *other != left_out);
            others.map(String::as_str).collect::<Vec<_>>().join(",")
        });
        let mut sets: Vec<String> = std::iter::once(String::new())
            .chain(alone)
            .chain(but)
            .collect();
        sets.sort();
        sets.dedup();
        for set in sets {
            let check = [
                "check",
                "--quiet",
                "-p",
                name,
                "--no-default-features",
                "--features",
                &set,
            ];
            cargo::run_with(check, &[("RUSTFLAGS", "-D warnings")])?;
        }
    }
    Ok(())
}

/// The client without any surface, and with each alone: none leans on another.
fn subsets() -> Result<(), String> {
    let spec = read_dir(&project().spec).map_err(|report| report.to_string())?;
    let generated = spec.apis.iter().filter(|api| api.is_generated());
    let alone = generated.map(|api| &*api.name);
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
