//! The commands about an account's custom fields: `fields.yaml` from the account, Rust from `fields.yaml`, and what differs.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use pipedrive::v2;
use pipedrive_fields::file::{self, FieldsFile};
use pipedrive_fields::{Definition, Entity, FieldMap, build};

use crate::client;
use crate::failure::{Failure, one_line};
use crate::output;
use crate::run::wait;

pub(crate) const NAME: &str = "fields";

const FILE: &str = "file";
const OUT: &str = "out";
const ONLY: &str = "only";

const PULL: &str = "pull";
const CHECK: &str = "check";
const GENERATE: &str = "generate";

/// The command `fields`. Its subcommands are made when they are needed.
pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Pulls an account's custom fields into a file, and generates Rust types for them")
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .defer(with_subcommands)
}

fn with_subcommands(command: Command) -> Command {
    let subcommand = |name: &'static str, about: &'static str| {
        Command::new(name)
            .about(about)
            .disable_help_subcommand(true)
            .arg(
                Arg::new(FILE)
                    .long(FILE)
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .default_value(file::NAME)
                    .help("The file of fields"),
            )
    };
    let only = Arg::new(ONLY)
        .long(ONLY)
        .value_name("ENTITIES")
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(Entity::ALL.map(Entity::plural)))
        .help("Pull fields of these kinds of records, and keep the others of the file. By default: the kinds that the file has, or all but projects for a new file");
    let out = Arg::new(OUT)
        .long(OUT)
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help("The Rust file to write");
    command.subcommands([
        subcommand(
            PULL,
            "Writes the account's fields to the file, whose Rust names are kept",
        )
        .arg(only),
        subcommand(CHECK, "Compares the file with the account").after_help(
            "Exit status: 0 if they are equal, 1 if they differ, 2 if they cannot be compared or two fields of the file have one Rust name.",
        ),
        subcommand(GENERATE, "Writes a Rust module from the file").arg(out),
    ])
}

/// Runs a subcommand.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((command, matches)) = matches.subcommand() else {
        return Err(Failure::Usage("no command".to_owned()));
    };
    output::refuse(&format!("{NAME} {command}"), matches)?;
    match command {
        PULL => pull(matches),
        CHECK => check(matches),
        _ => generate(matches),
    }
}

fn pull(matches: &ArgMatches) -> Result<(), Failure> {
    let path = path(matches, FILE);
    let earlier = if path.exists() {
        Some(FieldsFile::read(path)?)
    } else {
        None
    };
    let only: Option<Vec<Entity>> = matches.get_many::<String>(ONLY).map(|names| {
        let names = names.map(String::as_str);
        names.filter_map(Entity::from_plural).collect()
    });
    let entities = match (only, &earlier) {
        (Some(only), _) => only,
        (None, Some(earlier)) if has_records(earlier) => earlier.entities().collect(),
        (None, _) => Entity::DEFAULT.to_vec(),
    };
    let map = fetch(matches, entities)?;
    let fields = map
        .iter()
        .map(|(entity, fields)| (entity, fields.definitions().to_vec()));
    let pulled = FieldsFile::pulled(fields, earlier.as_ref());
    if let Some(earlier) = &earlier {
        differences(earlier, &map)?;
    }
    let text = pulled.to_string();
    write(path, &text)?;
    line(&format!("{}: {}", path.display(), counted(&pulled, &map)))?;
    // Parsed again, so that a name used twice is reported with its location in the written file.
    Ok(FieldsFile::parse(&path.display().to_string(), text)?.check()?)
}

/// The number of fields that were written: those of the account, and those that the file kept.
fn counted(written: &FieldsFile, map: &FieldMap) -> String {
    let pulled: usize = definitions(map).map(|(_, fields)| fields.len()).sum();
    let written = written.entities().map(|of| written.fields(of).len());
    match written.sum::<usize>() - pulled {
        0 => format!("{pulled} fields"),
        kept => format!("{pulled} fields pulled, {kept} kept"),
    }
}

/// Whether a file lists kinds of records. An empty file lists none.
fn has_records(file: &FieldsFile) -> bool {
    file.entities().next().is_some()
}

fn check(matches: &ArgMatches) -> Result<(), Failure> {
    let path = path(matches, FILE);
    let both = || -> Result<_, Failure> {
        let file = FieldsFile::read(path)?;
        if !has_records(&file) {
            return Err(Failure::Usage(format!(
                "{} lists no kinds of records; `pipedrive fields pull` adds them",
                path.display()
            )));
        }
        let map = fetch(matches, file.entities().collect())?;
        Ok((file, map))
    };
    let (file, map) = both().map_err(|failure| Failure::Uncompared(Box::new(failure)))?;
    let found = differences(&file, &map)?;
    // Equal to the account or not, no code can be generated from such a file.
    file.check()?;
    match found {
        0 => Ok(()),
        count => Err(Failure::Differs(format!(
            "{} and the account have {count} {}; `pipedrive fields pull` updates the file",
            path.display(),
            if count == 1 {
                "difference"
            } else {
                "differences"
            },
        ))),
    }
}

fn generate(matches: &ArgMatches) -> Result<(), Failure> {
    let text = build::source(&FieldsFile::read(path(matches, FILE))?)?;
    let out = path(matches, OUT);
    if let Some(old) = contents(out)
        && old
            .lines()
            .next()
            .is_some_and(|first| !first.contains(build::MARK))
    {
        return Err(Failure::Usage(format!(
            "{} would be replaced, but it was not generated (its first line does not say {}); choose another --{OUT} FILE",
            out.display(),
            build::MARK
        )));
    }
    write(out, &text)
}

/// Prints the differences between the file and the account, and returns their number.
fn differences(file: &FieldsFile, map: &FieldMap) -> Result<usize, Failure> {
    let drift = file.drift(definitions(map));
    for difference in &drift {
        line(&difference.to_string())?;
    }
    Ok(drift.len())
}

fn definitions(map: &FieldMap) -> impl Iterator<Item = (Entity, &[Definition])> {
    map.iter()
        .map(|(entity, fields)| (entity, fields.definitions()))
}

fn fetch(matches: &ArgMatches, entities: Vec<Entity>) -> Result<FieldMap, Failure> {
    let client = v2::Client::from(client::client(&v2::API, matches)?);
    Ok(wait(FieldMap::fetch_only(&client, entities))??)
}

fn path<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    // Required, or with a default.
    let path = matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    path.unwrap_or(Path::new(file::NAME))
}

/// Writes a file unless it has that text already: a new modification time would trigger a build.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if contents(path).is_some_and(|there| there == text) {
        return Ok(());
    }
    let written = match path.metadata() {
        Ok(about) if !about.is_file() => fs::write(path, text),
        _ => replace(path, text),
    };
    Ok(written.map_err(|source| file::Error::Write {
        path: path.display().to_string(),
        source,
    })?)
}

/// Writes a new file and renames it over the earlier one, which stays whole if the disk is full.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A symbolic link stays one.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut new = path.clone().into_os_string();
    new.push(".new");
    let replaced = fs::write(&new, text).and_then(|()| fs::rename(&new, &path));
    if replaced.is_err() {
        // A part of the text is of no use. The error is that of the write.
        let _ = fs::remove_file(&new);
    }
    replaced
}

/// The text of an existing regular file. A pipe is not read: that would wait for its writer.
fn contents(path: &Path) -> Option<String> {
    let bytes = path.is_file().then(|| fs::read(path).ok()).flatten()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn line(text: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{}", one_line(text))
}
