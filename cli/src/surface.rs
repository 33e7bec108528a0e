//! The described APIs, and which of them a command line is about.

use std::ffi::OsString;

use pipedrive::runtime::{Api, Operation, Resource};

/// Every surface of the client; the first is the one that is meant when none is named.
pub(crate) const SURFACES: &[&Api] = &[&pipedrive::crm::API];

/// The surface that a command line is about.
///
/// Read before the rest, as all commands depend on it. What is wrong with the option is left for clap to say.
pub(crate) fn chosen(arguments: &[OsString]) -> &'static Api {
    named(arguments)
        .and_then(|name| SURFACES.iter().find(|api| api.name == name))
        .unwrap_or(&SURFACES[0])
}

fn named(arguments: &[OsString]) -> Option<&str> {
    let mut arguments = arguments.iter().map_while(|argument| {
        let argument = argument.to_str().unwrap_or_default();
        (argument != "--").then_some(argument)
    });
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--surface") {
            Some("") => return arguments.next(),
            Some(rest) if rest.starts_with('=') => return Some(&rest[1..]),
            _ => {}
        }
    }
    None
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surface_is_found_wherever_it_stands() {
        for (line, expected) in [
            ("pipedrive deals list", None),
            ("pipedrive --surface v2 deals list", Some("v2")),
            ("pipedrive deals list --surface=v2", Some("v2")),
            ("pipedrive deals list --surfaces v2", None),
            ("pipedrive deals create -- --surface v2", None),
            ("pipedrive --surface", None),
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(named(&arguments), expected, "{line}");
        }
    }
}
