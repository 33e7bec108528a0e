//! `cargo xtask node`: the steps of `tests/node`, which the official Node client takes against a sandbox of their own.
//! xtask does not depend on the sandbox, so it builds the command and starts it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cargo;

/// The token that the sandbox is told to accept.
const TOKEN: &str = "node-client";

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
    cargo::run(["build", "--quiet", "--package", "pipedrive-sandbox"])?;
    let sandbox = Sandbox::start()?;
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

/// Run a command; an exit status other than 0 is an error.
fn succeed(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let first = command.get_args().next().unwrap_or_default();
    let said = format!("`{name} {}`", OsStr::to_string_lossy(first));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{said} failed: {status}")),
        Err(error) => Err(format!("cannot run {said}: {error}")),
    }
}

/// A sandbox with sample data in memory. It ends with this value.
struct Sandbox {
    process: Child,
    url: String,
}

impl Sandbox {
    fn start() -> Result<Self, String> {
        let binary = binary()?;
        let process = Command::new(&binary)
            .args(["--port", "0", "--quiet", "--token", TOKEN])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {}: {error}", binary.display()))?;
        // From here on, the process ends however this function does.
        let mut sandbox = Self {
            process,
            url: String::new(),
        };
        let output = sandbox.process.stdout.take();
        let lines = output.into_iter().flat_map(|it| BufReader::new(it).lines());
        for line in lines.map_while(Result::ok) {
            if let Some(url) = address(&line) {
                url.clone_into(&mut sandbox.url);
                return Ok(sandbox);
            }
        }
        Err(format!("{} ended without an address", binary.display()))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself. Its records are in memory, so nothing is lost.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The sandbox's command, which cargo puts beside this program.
fn binary() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| format!("cannot find xtask: {error}"))?;
    let name = format!("pipedrive-sandbox{}", std::env::consts::EXE_SUFFIX);
    Ok(own.with_file_name(name))
}

/// The address in a line of what the sandbox prints when it starts.
fn address(line: &str) -> Option<&str> {
    let start = line.find("http://")?;
    line[start..].split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_the_first_line_that_has_one() {
        assert_eq!(
            address("A local Pipedrive at http://127.0.0.1:7473"),
            Some("http://127.0.0.1:7473")
        );
        assert_eq!(address("  token    mine"), None);
    }

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
