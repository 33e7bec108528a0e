//! The client that makes the calls: where they go, and the token, which is never an argument as everybody on the
//! machine can read those.

use std::env::{self, VarError};
use std::path::Path;

use clap::ArgMatches;
use pipedrive::Error;
use pipedrive::runtime::error::ConfigError;
use pipedrive::runtime::{Api, Client, ClientBuilder};

use crate::command::{ALLOW_HTTP, BASE_URL, TOKEN_FILE};
use crate::failure::Failure;

/// The variable that holds the token.
pub(crate) const TOKEN_VARIABLE: &str = "PIPEDRIVE_API_TOKEN";
/// The variable that holds the base URL.
pub(crate) const BASE_URL_VARIABLE: &str = "PIPEDRIVE_BASE_URL";

/// The variable that allows a base URL with `http://`.
pub(crate) const ALLOW_HTTP_VARIABLE: &str = "PIPEDRIVE_ALLOW_HTTP";

/// The client that the command line and the environment describe.
pub(crate) fn client(api: &'static Api, matches: &ArgMatches) -> Result<Client, Failure> {
    let mut builder = ClientBuilder::<Client>::new(api)
        .user_agent(concat!("pipedrive-cli/", env!("CARGO_PKG_VERSION")))
        .api_token(token(
            matches
                .get_one(TOKEN_FILE)
                .map(|path: &std::path::PathBuf| &**path),
        )?);
    let base_url = matches.get_one::<String>(BASE_URL).cloned();
    let base_url = match base_url {
        Some(url) => Some(url),
        None => variable(BASE_URL_VARIABLE)?,
    };
    if let Some(url) = base_url {
        builder = builder.base_url(url);
    }
    if allows_http(matches)? {
        builder = builder.allow_http();
    }
    builder.build().map_err(|error| match error {
        Error::Config(problem) if matches!(*problem, ConfigError::PlainHttp) => Failure::Usage(format!(
            "the token would travel unencrypted: use a base URL with https://, or --{ALLOW_HTTP} in a network that you trust"
        )),
        error => error.into(),
    })
}

fn allows_http(matches: &ArgMatches) -> Result<bool, Failure> {
    if matches.get_flag(ALLOW_HTTP) {
        return Ok(true);
    }
    match variable(ALLOW_HTTP_VARIABLE)?.as_deref() {
        Some("1") => Ok(true),
        Some("0") | None => Ok(false),
        Some(_) => Err(Failure::Usage(format!(
            "{ALLOW_HTTP_VARIABLE} is neither 1 nor 0"
        ))),
    }
}

fn token(file: Option<&Path>) -> Result<String, Failure> {
    match file {
        Some(path) => match std::fs::read_to_string(path) {
            Ok(text) => Ok(text.trim().to_owned()),
            Err(error) => Err(Failure::Usage(format!(
                "cannot read the token from {}: {error}",
                path.display()
            ))),
        },
        None => variable(TOKEN_VARIABLE)?.ok_or_else(|| {
            Failure::Usage(format!(
                "no API token: set {TOKEN_VARIABLE}, or say --{TOKEN_FILE} FILE"
            ))
        }),
    }
}

/// An environment variable; one that is empty is not set. One that cannot be read is an error: without its base URL, a call
/// would reach the service itself.
fn variable(name: &str) -> Result<Option<String>, Failure> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::Usage(format!("{name} is not Unicode"))),
    }
}
