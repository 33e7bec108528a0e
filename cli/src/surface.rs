//! The described APIs, and which of them a command line is about.

use clap::ArgMatches;
use pipedrive::SURFACES;
use pipedrive::runtime::{Api, Operation, operation::Resource};

/// The surface that is meant when none is named.
pub(crate) fn usual() -> &'static Api {
    SURFACES[0]
}

/// The surface of that name.
pub(crate) fn named(name: &str) -> Option<&'static Api> {
    SURFACES.iter().copied().find(|api| api.name == name)
}

/// The surface that a command line is about, and what it says below the surface's name.
pub(crate) fn chosen(matches: &ArgMatches) -> (&'static Api, &ArgMatches) {
    let stated = matches
        .subcommand()
        .and_then(|(name, below)| Some((named(name)?, below)));
    stated.unwrap_or((usual(), matches))
}

/// The resource of that name.
pub(crate) fn resource(api: &'static Api, name: &str) -> Option<&'static Resource> {
    api.resources
        .iter()
        .copied()
        .find(|resource| resource.name == name)
}

/// The operation of that name.
pub(crate) fn operation(resource: &Resource, name: &str) -> Option<&'static Operation> {
    resource
        .operations
        .iter()
        .copied()
        .find(|operation| operation.name == name)
}
