//! `cargo xtask python`: the programs of `tests/python`, which use Python clients and a Singer tap as they are published,
//! against a sandbox that has what API v1 retired.

use std::path::Path;
use std::process::Command;

use crate::cargo;
use crate::sandbox::{Sandbox, TOKEN, succeed};

/// Each program with the packages that it uses. Several packages have modules of one name, so each is installed alone.
const PROGRAMS: [(&str, &[&str]); 4] = [
    ("library.py", &["pipedrive-python-lib==1.2.3"]),
    // It needs the others and does not say so.
    (
        "wrapper.py",
        &["pipedrive-wrapper==1.0.15", "requests", "unidecode"],
    ),
    // The last tap that reads API v1 alone.
    ("tap.py", &["tap-pipedrive==1.2.4"]),
    ("tap.py", &["tap-pipedrive==2.1.0"]),
];

/// Runs all programs, each with its package in a temporary folder and a sandbox of its own.
pub(crate) fn run() -> Result<(), String> {
    if let Err(error) = Command::new("python3").arg("--version").output() {
        return Err(format!(
            "cannot run `python3`: {error}; install Python 3.9 or later with venv (Debian: `apt-get install python3-venv`)"
        ));
    }
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    for (program, packages) in PROGRAMS {
        println!("{}", packages.join(", "));
        let environment = folder.path().join(packages[0]);
        succeed(
            Command::new("python3")
                .args(["-m", "venv"])
                .arg(&environment),
        )?;
        let python = environment.join("bin/python");
        install(&python, packages)?;
        let sandbox = Sandbox::start(&["--retired"])?;
        let mut client = Command::new(python);
        client
            .arg(cargo::root().join("tests/python").join(program))
            .env("PIPEDRIVE_URL", &sandbox.url)
            .env("PIPEDRIVE_TOKEN", TOKEN)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            // Libraries read the variables of HTTP proxies, which cannot reach the sandbox.
            .env("NO_PROXY", "127.0.0.1")
            .env("no_proxy", "127.0.0.1");
        succeed(&mut client)?;
    }
    Ok(())
}

fn install(python: &Path, packages: &[&str]) -> Result<(), String> {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--no-input"])
        .arg("--disable-pip-version-check")
        .args(packages);
    succeed(&mut pip)
}
