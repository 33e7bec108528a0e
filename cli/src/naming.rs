//! How names of the tables are spelled on a command line, with everything that could collide decided in one place.

use std::collections::BTreeSet;

use pipedrive::SURFACES;
use pipedrive::runtime::{
    Operation,
    operation::{PageStyle, ParamLocation, Resource},
};

/// What stands before a name of the API that is one of ours already.
const THEIRS: &str = "api-";

/// Our own commands.
const COMMANDS: [&str; 3] = ["fields", "operations", "request"];

/// Our own options, which every operation has.
const OPTIONS: [&str; 9] = [
    "all",
    "allow-http",
    "base-url",
    "clear",
    "columns",
    "help",
    "output",
    "token-file",
    "version",
];

/// A name as it is typed, and the name on the wire where that is another one and works as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spelling {
    pub(crate) shown: String,
    pub(crate) alias: Option<String>,
}

/// The commands of resources, in their order.
pub(crate) fn resources(resources: &[&Resource]) -> Vec<Spelling> {
    let names = resources.iter().map(|resource| resource.name);
    let surfaces = SURFACES.iter().map(|api| api.name);
    spellings(names, COMMANDS.into_iter().chain(surfaces))
}

/// The commands of a resource's operations, in their order.
pub(crate) fn operations(operations: &[&Operation]) -> Vec<Spelling> {
    spellings(operations.iter().map(|operation| operation.name), [])
}

/// The options of an operation's parameters, in their order. Those in the path are named for show only: they are
/// told by their position.
pub(crate) fn params(operation: &Operation) -> Vec<Spelling> {
    let pages = match operation.pages.map(|pages| pages.style) {
        None => &[][..],
        Some(PageStyle::Offset) => &["limit", "start"],
        Some(PageStyle::Cursor) => &["limit", "cursor"],
    };
    let ours = OPTIONS.iter().chain(pages).copied().chain(operation.upload);
    let options = operation
        .params
        .iter()
        .filter(|param| param.location != ParamLocation::Path);
    let mut options = spellings(options.map(|param| param.name), ours).into_iter();
    let of_path = |name: &str| Spelling {
        shown: dashed(name),
        alias: None,
    };
    operation
        .params
        .iter()
        .map(|param| match param.location {
            ParamLocation::Path => of_path(param.name),
            _ => options.next().unwrap_or_else(|| of_path(param.name)),
        })
        .collect()
}

/// Spells names so that no two are spelled alike, and none like one of ours.
fn spellings<'a>(
    names: impl Iterator<Item = &'a str>,
    ours: impl IntoIterator<Item = &'a str>,
) -> Vec<Spelling> {
    let names: Vec<&str> = names.collect();
    let mut taken: BTreeSet<String> = ours.into_iter().map(str::to_owned).collect();
    let shown: Vec<String> = names
        .iter()
        .map(|name| {
            let mut shown = dashed(name);
            while !taken.insert(shown.clone()) {
                shown.insert_str(0, THEIRS);
            }
            shown
        })
        .collect();
    // Aliases come after all names: a name goes before another's alias.
    let spell = |(shown, name): (String, &str)| {
        let typable = !name.contains(['=', ' ']) && !name.starts_with('-');
        let alias = (typable && taken.insert(name.to_owned())).then(|| name.to_owned());
        Spelling { shown, alias }
    };
    shown.into_iter().zip(names).map(spell).collect()
}

/// A name with `-` for what is awkward to type.
pub(crate) fn dashed(name: &str) -> String {
    let name = name.replace(['_', '=', ' '], "-");
    name.trim_start_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(names: &[&str], ours: &[&str]) -> Vec<(String, Option<String>)> {
        spellings(names.iter().copied(), ours.iter().copied())
            .into_iter()
            .map(|spelling| (spelling.shown, spelling.alias))
            .collect()
    }

    fn pair(shown: &str, alias: &str) -> (String, Option<String>) {
        (
            shown.to_owned(),
            (!alias.is_empty()).then(|| alias.to_owned()),
        )
    }

    #[test]
    fn names_are_dashed_and_keep_the_wires_name() {
        assert_eq!(
            shown(&["title", "add_time", "type.name", "channel-id"], &[]),
            [
                pair("title", ""),
                pair("add-time", "add_time"),
                pair("type.name", ""),
                pair("channel-id", ""),
            ]
        );
    }

    #[test]
    fn what_collides_is_told_apart() {
        assert_eq!(
            shown(&["output", "a_b", "a-b", "api_output"], &["output"]),
            [
                pair("api-output", ""),
                pair("a-b", "a_b"),
                pair("api-a-b", ""),
                pair("api-api-output", "api_output"),
            ]
        );
    }
}
