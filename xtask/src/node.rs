//! `cargo xtask node`: the steps of `tests/node`, which the official Node client takes against a sandbox of their own.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::cargo;
use crate::sandbox::{Sandbox, TOKEN, succeed};

/// Run the steps whose name contains one of the texts; without a text, all of them.
pub(crate) fn run(texts: impl IntoIterator<Item = OsString>) -> Result<(), String> {
    for program in ["node", "npm"] {
        if let Err(error) = Command::new(program).arg("--version").output() {
            return Err(format!(
                "cannot run `{program}`: {error}; install Node.js 18 or later with npm (Debian: `apt-get install nodejs npm`)"
            ));
        }
    }
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    let from = cargo::root().join("tests/node");
    copy(&from, folder.path())
        .map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    install(folder.path())?;
    let sandbox = Sandbox::start(&[])?;
    let mut node = Command::new("node");
    node.current_dir(folder.path())
        .arg("run.mjs")
        .args(texts)
        .env("PIPEDRIVE_URL", &sandbox.url)
        .env("PIPEDRIVE_TOKEN", TOKEN)
        // The client reads the variables of HTTP proxies, which cannot reach the sandbox.
        .env("NO_PROXY", "127.0.0.1")
        .env("no_proxy", "127.0.0.1");
    succeed(&mut node)
}

/// Install the client in the folder. No lock file is written: it would name the registry of this machine.
fn install(folder: &Path) -> Result<(), String> {
    let mut npm = Command::new("npm");
    npm.current_dir(folder).args([
        "install",
        "--no-package-lock",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-update-notifier",
        "--loglevel=error",
    ]);
    succeed(&mut npm)
}

/// Copy the files of a folder, and those below it, but for what npm installed there.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if !entry.file_type()?.is_dir() {
            fs::copy(path, copied)?;
        } else if entry.file_name() != "node_modules" {
            fs::create_dir(&copied)?;
            copy(&path, &copied)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_npm_installed_is_not_copied() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for folder in ["steps", "node_modules/pipedrive"] {
            fs::create_dir_all(from.path().join(folder)).unwrap();
        }
        fs::write(from.path().join("steps/deals.mjs"), "export default {};").unwrap();
        copy(from.path(), to.path()).unwrap();
        assert!(to.path().join("steps/deals.mjs").is_file());
        assert!(!to.path().join("node_modules").exists());
    }
}
