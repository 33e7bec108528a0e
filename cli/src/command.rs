//! The command line, made from the tables. What is below a resource, and below an operation, is made when it is
//! needed: a surface has hundreds of operations, and a command line names one.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, value_parser};
use pipedrive::SURFACES;
use pipedrive::runtime::{
    Api, Operation,
    operation::{Limit, PageStyle, Param, ParamLocation, Resource},
};

use crate::client::{ALLOW_HTTP_VARIABLE, BASE_URL_VARIABLE, TOKEN_VARIABLE};
use crate::kind::Kind;
use crate::naming::{self, Spelling};
use crate::surface;
use crate::{fields, operations, output, raw};

pub(crate) const BASE_URL: &str = "base-url";
pub(crate) const TOKEN_FILE: &str = "token-file";
pub(crate) const ALLOW_HTTP: &str = "allow-http";
pub(crate) const ALL: &str = "all";
pub(crate) const LIMIT: &str = "limit";
pub(crate) const START: &str = "start";
pub(crate) const CURSOR: &str = "cursor";
pub(crate) const CLEAR: &str = "clear";
pub(crate) const UPLOAD: &str = "an upload";

/// What a value's values look like in the help, if no longer than this.
const PLACEHOLDER: usize = 48;

/// The name clap knows a parameter by. Positions and not names: one name can be in the path and in the body.
pub(crate) fn id(param: usize) -> String {
    format!("parameter {param}")
}

/// The whole command: the usual surface's commands, and those of every surface below its name.
pub(crate) fn command() -> Command {
    let usual = surface::usual();
    let surfaces = SURFACES.iter().map(|api| {
        let spelling = Spelling {
            shown: api.name.to_owned(),
            alias: None,
        };
        let unnamed = if std::ptr::eq(*api, usual) {
            "; the commands above are its"
        } else {
            ""
        };
        named(spelling, &[api.name])
            .about(format!("The surface {}{unnamed}", api.title))
            .defer(with_resources)
    });
    of_surface(Command::new("pipedrive"), usual)
        .version(env!("CARGO_PKG_VERSION"))
        .about("Pipedrive from a shell")
        .after_help(format!(
            "The token is read from the environment variable {TOKEN_VARIABLE}, or from a file."
        ))
        .disable_help_subcommand(true)
        .subcommands(surfaces)
        .subcommand(fields::command())
        .args(connection())
        .args(output::arguments())
}

/// The options about where calls go, the same everywhere.
fn connection() -> [Arg; 3] {
    let option = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .global(true)
            .help_heading("Connection")
    };
    [
        option(BASE_URL, "URL").help(format!(
            "Where calls go, instead of to Pipedrive; also {BASE_URL_VARIABLE}"
        )),
        option(TOKEN_FILE, "FILE")
            .value_parser(value_parser!(PathBuf))
            .help(format!(
                "A file with the token, instead of {TOKEN_VARIABLE}"
            )),
        Arg::new(ALLOW_HTTP)
            .long(ALLOW_HTTP)
            .action(ArgAction::SetTrue)
            .global(true)
            .help_heading("Connection")
            .help(format!(
                "Send the token to a base URL with http:// too, through a network that you trust; also {ALLOW_HTTP_VARIABLE}=1"
            )),
    ]
}

/// A command, and what leads back from it to the tables. Deferred parts are made by plain functions, which can ask
/// their command alone what they are to make: its display name, which nothing else shows, is a path in the tables.
fn named(spelling: Spelling, path: &[&str]) -> Command {
    Command::new(spelling.shown)
        .aliases(spelling.alias)
        .display_name(path.join(" "))
        .disable_help_subcommand(true)
}

/// What the display name of a command leads to.
fn addressed(command: &Command) -> Option<(&'static Api, &'static Resource, &str)> {
    let mut path = command.get_display_name()?.splitn(3, ' ');
    let api = surface::named(path.next()?)?;
    let resource = surface::resource(api, path.next()?)?;
    Some((api, resource, path.next().unwrap_or_default()))
}

fn with_resources(command: Command) -> Command {
    match command.get_display_name().and_then(surface::named) {
        Some(api) => of_surface(command, api),
        None => command,
    }
}

/// Gives a command the commands of a surface.
fn of_surface(command: Command, api: &'static Api) -> Command {
    let resources = api.resources.iter().zip(naming::resources(api.resources));
    let resources = resources.map(|(resource, spelling)| {
        named(spelling, &[api.name, resource.name])
            .about(summary(resource.doc))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .defer(with_operations)
    });
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(resources)
        .subcommand(operations::command())
        .subcommand(raw::command())
}

fn with_operations(command: Command) -> Command {
    let Some((api, resource, _)) = addressed(&command) else {
        return command;
    };
    let spellings = naming::operations(resource.operations);
    let operations = resource.operations.iter().zip(spellings);
    let operations = operations.map(|(operation, spelling)| {
        named(spelling, &[api.name, resource.name, operation.name])
            .about(summary(operation.doc))
            .hide(!operation.deprecated.is_empty())
            .defer(with_arguments)
    });
    command.subcommands(operations)
}

fn with_arguments(command: Command) -> Command {
    let operation = addressed(&command)
        .and_then(|(_, resource, operation)| surface::operation(resource, operation));
    match operation {
        Some(operation) => arguments(command, operation),
        None => command,
    }
}

/// Gives a command the arguments of an operation.
pub(crate) fn arguments(command: Command, operation: &Operation) -> Command {
    let spellings = naming::params(operation);
    let params = operation.params.iter().zip(spellings).enumerate();
    let params = params.map(|(index, (param, spelling))| match param.location {
        ParamLocation::Path => positional(operation, index, param),
        _ => option(operation, index, param, spelling),
    });
    command
        // In place of the summary that its resource shows; as a long form beside it, it would double every help.
        .about(about(operation))
        .args(params)
        .args(upload(operation))
        .args(clear(operation))
        .args(paging(operation))
}

fn positional(operation: &Operation, index: usize, param: &Param) -> Arg {
    let kind = Kind::of(param);
    let placeholders = operation
        .path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let position = placeholders.take_while(|name| *name != param.name).count();
    Arg::new(id(index))
        .index(position + 1)
        .required(true)
        .value_name(naming::dashed(param.name).to_uppercase())
        .value_parser(move |word: &str| kind.read(word))
        .help(help(param))
}

fn option(operation: &Operation, index: usize, param: &Param, spelling: Spelling) -> Arg {
    let kind = Kind::of(param);
    let arg = Arg::new(id(index))
        .long(spelling.shown)
        .aliases(spelling.alias)
        .help(help(param));
    let arg = match &kind {
        Kind::List(_) | Kind::Map(_) => arg.action(ArgAction::Append),
        // `--done` alone says yes.
        Kind::Boolean => arg.num_args(0..=1).default_missing_value("true"),
        Kind::Integer | Kind::Number => arg.allow_negative_numbers(true),
        _ => arg,
    };
    let arg = match (param.required, can_clear(operation, param)) {
        // Which one was cleared is looked at when the call is made.
        (true, true) => arg.required_unless_present(CLEAR),
        (required, _) => arg.required(required),
    };
    let placeholder = Kind::placeholder(param);
    let short = placeholder.len() <= PLACEHOLDER;
    arg.value_name(if short {
        placeholder
    } else {
        "VALUE".to_owned()
    })
    .value_parser(move |word: &str| kind.read(word))
}

fn upload(operation: &Operation) -> Option<Arg> {
    let part = operation.upload?;
    let arg = Arg::new(UPLOAD)
        .long(part)
        .value_name("PATH")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help("The file to send");
    Some(arg)
}

/// Whether a parameter can be emptied: only JSON can say null.
pub(crate) fn can_clear(operation: &Operation, param: &Param) -> bool {
    param.nullable && param.location == ParamLocation::Body && operation.body.is_json()
}

fn clear(operation: &Operation) -> Option<Arg> {
    let spellings = operation.params.iter().zip(naming::params(operation));
    let names: Vec<PossibleValue> = spellings
        .filter(|(param, _)| can_clear(operation, param))
        .map(|(_, spelling)| PossibleValue::new(spelling.shown).aliases(spelling.alias))
        .collect();
    let arg = Arg::new(CLEAR)
        .long(CLEAR)
        .value_name("NAME")
        .action(ArgAction::Append)
        .help("Empties a field (sends null); can be repeated");
    (!names.is_empty()).then(|| arg.value_parser(names))
}

fn paging(operation: &Operation) -> Vec<Arg> {
    let Some(pages) = operation.pages else {
        return Vec::new();
    };
    let option = |name: &'static str| Arg::new(name).long(name);
    let position = match pages.style {
        PageStyle::Offset => option(START)
            .value_name("INTEGER")
            .value_parser(value_parser!(u64))
            .help("Begins at that offset"),
        PageStyle::Cursor => option(CURSOR)
            .value_name("TEXT")
            .help("Begins at that cursor"),
    };
    vec![
        option(ALL)
            .action(ArgAction::SetTrue)
            .help("The whole list, page after page, and not one page"),
        option(LIMIT)
            .value_name("INTEGER")
            .value_parser(value_parser!(u32).range(1..=i64::from(pages.max)))
            .help(format!("Items per page, at most {}", pages.max)),
        position,
    ]
}

/// What the help says of an operation.
fn about(operation: &Operation) -> String {
    let mut about = operation.doc.trim_end().to_owned();
    let mut add = |paragraph: String| {
        about.push_str("\n\n");
        about.push_str(&paragraph);
    };
    if !operation.deprecated.is_empty() {
        add(format!("Deprecated: {}", operation.deprecated));
    }
    let returns = match operation.returns {
        "" => "nothing",
        returns => returns,
    };
    add(format!(
        "{} /{} gives {returns}",
        operation.method.as_str(),
        operation.path
    ));
    if operation.cost > 0 {
        add(format!(
            "Costs {} tokens of the daily budget",
            operation.cost
        ));
    }
    if let Some(Limit { name, burst }) = operation.limit {
        add(format!(
            "Counts in the limit `{name}`, on every plan: {} requests in {} seconds",
            burst.requests, burst.seconds
        ));
    }
    if !operation.docs_url.is_empty() {
        add(operation.docs_url.to_owned());
    }
    about
}

fn help(param: &Param) -> String {
    let doc = param.doc.trim_end();
    let shown = Kind::placeholder(param).len() <= PLACEHOLDER;
    if param.values.is_empty() || (shown && param.location != ParamLocation::Path) {
        return doc.to_owned();
    }
    let known = format!("{doc} [known values: {}]", param.values.join(", "));
    known.trim_start().to_owned()
}

/// The first line of a Markdown text.
pub(crate) fn summary(doc: &str) -> &str {
    doc.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ODD;

    #[test]
    fn every_operation_makes_a_valid_command() {
        // Makes all that is deferred as well, and looks for collisions and contradictions.
        command().debug_assert();
    }

    #[test]
    fn odd_names_make_a_valid_command() {
        let mut command = arguments(Command::new("odd"), &ODD);
        command.build();
        let help = command.render_help().to_string();
        for part in [
            "Deprecated: It is too odd.",
            "POST /odd/{second}/of/{id} gives [Odd]",
            "Costs 40 tokens",
            "<SECOND> <ID>",
            "--urgency <low|high,…>",
            "--meta <KEY=INTEGER>",
            "at most 50",
        ] {
            assert!(help.contains(part), "{part} in {help}");
        }
    }

    #[test]
    fn nothing_is_made_before_it_is_needed() {
        for subcommand in command().get_subcommands() {
            assert_eq!(subcommand.get_subcommands().count(), 0);
        }
    }

    #[test]
    fn every_operation_is_there_with_all_its_parameters() {
        let mut command = command();
        command.build();
        for api in SURFACES {
            let command = command.find_subcommand(api.name).unwrap();
            for (resource, spelling) in api.resources.iter().zip(naming::resources(api.resources)) {
                let below = command.find_subcommand(&spelling.shown).unwrap();
                let spellings = naming::operations(resource.operations);
                for (operation, spelling) in resource.operations.iter().zip(spellings) {
                    let command = below.find_subcommand(&spelling.shown).unwrap();
                    for index in 0..operation.params.len() {
                        let id = id(index);
                        assert!(
                            command
                                .get_arguments()
                                .any(|arg| arg.get_id() == id.as_str())
                        );
                    }
                }
            }
        }
    }
}
