//! Running cargo, in the root of the project.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// The root of the project: the folder above this crate's.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo, in the root of the project.
pub(crate) fn command() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root());
    command
}

/// Run cargo; an exit status other than 0 is an error.
pub(crate) fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Result<(), String> {
    run_with(arguments, &[] as &[(&str, &str)])
}

/// The same, with variables added to the environment.
pub(crate) fn run_with<A: AsRef<OsStr>>(
    arguments: impl IntoIterator<Item = A>,
    environment: &[(&str, impl AsRef<OsStr>)],
) -> Result<(), String> {
    let mut command = command();
    command
        .args(arguments)
        .envs(environment.iter().map(|(name, value)| (name, value)));
    let status = command
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() {
        return Ok(());
    }
    let said: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    Err(format!("`cargo {}` failed: {status}", said.join(" ")))
}
