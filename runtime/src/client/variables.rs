//! Environment variables that configure a client.

use std::env::VarError;

use crate::error::ConfigError;

/// Reads an environment variable.
pub(super) type Read<'a> = &'a dyn Fn(&str) -> Result<String, VarError>;

/// An environment variable, if it is set.
pub(super) fn variable(name: String, read: Read<'_>) -> Result<Option<String>, ConfigError> {
    let problem = match read(&name) {
        Ok(value) if !value.trim().is_empty() => return Ok(Some(value)),
        Err(VarError::NotPresent) => return Ok(None),
        Ok(_) => "is empty",
        Err(VarError::NotUnicode(_)) => "is not Unicode",
    };
    Err(ConfigError::Variable { name, problem })
}

/// Whether an environment variable is set to 1.
pub(super) fn flag(name: String, read: Read<'_>) -> Result<bool, ConfigError> {
    match variable(name.clone(), read)?.as_deref() {
        Some("1") => Ok(true),
        Some("0") | None => Ok(false),
        Some(_) => Err(ConfigError::Variable {
            name,
            problem: "is neither 1 nor 0",
        }),
    }
}
