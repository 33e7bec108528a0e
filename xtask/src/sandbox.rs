//! A sandbox of its own for clients in other languages. xtask does not depend on the sandbox, so it builds the command and
//! starts it.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cargo;

/// The token that the sandbox is told to accept.
pub(crate) const TOKEN: &str = "other-client";

/// Run a command; an exit status other than 0 is an error.
pub(crate) fn succeed(command: &mut Command) -> Result<(), String> {
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
pub(crate) struct Sandbox {
    process: Child,
    /// Without a slash at its end.
    pub(crate) url: String,
}

impl Sandbox {
    /// Builds the command and starts it with these arguments.
    pub(crate) fn start(arguments: &[&str]) -> Result<Self, String> {
        cargo::run(["build", "--quiet", "--package", "pipedrive-sandbox"])?;
        Self::run(&binary()?, arguments)
    }

    /// The same with a release build.
    pub(crate) fn start_release(arguments: &[&str]) -> Result<Self, String> {
        cargo::run([
            "build",
            "--quiet",
            "--release",
            "--package",
            "pipedrive-sandbox",
        ])?;
        let debug = binary()?;
        // `target/debug/…` and `target/release/…`
        let folder = debug.parent().and_then(Path::parent);
        let folder = folder.ok_or("xtask is in no target folder")?;
        let name = debug.file_name().unwrap_or_default();
        Self::run(&folder.join("release").join(name), arguments)
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    fn run(binary: &Path, arguments: &[&str]) -> Result<Self, String> {
        let process = Command::new(binary)
            .args(["--port", "0", "--quiet", "--token", TOKEN])
            .args(arguments)
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
}
