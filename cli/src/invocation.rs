//! What a command line asks for, as data: which operation, with what. It becomes a request at the end.

use std::path::PathBuf;

use clap::ArgMatches;
use pipedrive::Upload;
use pipedrive::runtime::{Api, Client, Operation, Request, encode::Argument};

use crate::command::{ALL, CLEAR, CURSOR, LIMIT, START, UPLOAD, id};
use crate::failure::Failure;
use crate::{kind, naming};

/// A call of an operation.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) operation: &'static Operation,
    /// Arguments by the index of their parameter.
    pub(crate) arguments: Vec<(usize, Argument)>,
    pub(crate) upload: Option<PathBuf>,
    pub(crate) position: Option<Position>,
    pub(crate) limit: Option<u32>,
    /// The whole list and not one page of it.
    pub(crate) all: bool,
}

/// Where a list begins.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Position {
    Start(u64),
    Cursor(String),
}

impl Invocation {
    /// What the command of a resource asks for.
    pub(crate) fn new(
        api: &'static Api,
        resource: &str,
        matches: &ArgMatches,
    ) -> Result<Self, Failure> {
        let operation = matches
            .subcommand()
            .and_then(|(name, matches)| Some((operation(api, resource, name)?, matches)));
        match operation {
            Some((operation, matches)) => Self::of(operation, matches),
            None => Err(Failure::Usage(format!("no such operation of {resource}"))),
        }
    }

    /// Reads the arguments of an operation.
    pub(crate) fn of(operation: &'static Operation, matches: &ArgMatches) -> Result<Self, Failure> {
        let mut arguments = Vec::new();
        for index in 0..operation.params.len() {
            let given = matches.get_many::<Argument>(&id(index));
            let argument = given.and_then(|words| words.cloned().reduce(kind::merge));
            arguments.extend(argument.map(|argument| (index, argument)));
        }
        for index in cleared(operation, matches) {
            if arguments.iter().any(|(given, _)| *given == index) {
                return Err(Failure::Usage(format!(
                    "{}: either give it or --clear it",
                    operation.params[index].name
                )));
            }
            arguments.push((index, Argument::Null));
        }
        Ok(Self {
            operation,
            arguments,
            upload: optional(matches, UPLOAD),
            position: optional(matches, START)
                .map(Position::Start)
                .or_else(|| optional(matches, CURSOR).map(Position::Cursor)),
            limit: optional(matches, LIMIT),
            all: optional(matches, ALL).unwrap_or_default(),
        })
    }

    /// What is likely to be a slip and is sent all the same, as an API can know more values than are described.
    pub(crate) fn doubts(&self) -> Vec<String> {
        let mut doubts = Vec::new();
        for (index, argument) in &self.arguments {
            let param = &self.operation.params[*index];
            if param.values.is_empty() {
                continue;
            }
            let unknown = texts(argument)
                .into_iter()
                .filter(|text| !param.values.contains(&text.as_str()));
            doubts.extend(unknown.map(|text| {
                let hint = match nearest(&text, param.values) {
                    Some(value) => format!("did you mean {value:?}?"),
                    None => format!("known are {}", param.values.join(", ")),
                };
                format!("{}: {text:?} is no known value; {hint}", param.name)
            }));
        }
        doubts
    }

    /// The request.
    pub(crate) fn request(self, client: &Client) -> Request {
        let mut request = Request::new(client, self.operation);
        for (index, argument) in self.arguments {
            request.set(index, argument);
        }
        if let Some(path) = self.upload {
            request.upload(Upload::path(path));
        }
        match self.position {
            Some(Position::Start(start)) => request.start(start),
            Some(Position::Cursor(cursor)) => request.cursor(cursor),
            None => {}
        }
        if let Some(limit) = self.limit {
            request.limit(limit);
        }
        request
    }
}

/// An argument that not every operation has.
fn optional<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.try_get_one(name).ok().flatten().cloned()
}

/// The operation that two commands name.
fn operation(api: &'static Api, resource: &str, operation: &str) -> Option<&'static Operation> {
    let spellings = naming::resources(api.resources);
    let at = spellings.iter().position(|name| name.shown == resource)?;
    let operations = api.resources[at].operations;
    let spellings = naming::operations(operations);
    let at = spellings.iter().position(|name| name.shown == operation)?;
    Some(operations[at])
}

/// The parameters that are to be emptied.
fn cleared(operation: &Operation, matches: &ArgMatches) -> Vec<usize> {
    let names = matches.try_get_many::<String>(CLEAR).ok().flatten();
    let names: Vec<&String> = names.into_iter().flatten().collect();
    let spellings = naming::params(operation);
    (0..spellings.len())
        .filter(|index| {
            let spelling = &spellings[*index];
            let is =
                |name: &&String| **name == spelling.shown || Some(*name) == spelling.alias.as_ref();
            crate::command::can_clear(operation, &operation.params[*index]) && names.iter().any(is)
        })
        .collect()
}

/// The values in an argument of an enum, or of a list or map of one.
fn texts(argument: &Argument) -> Vec<String> {
    match argument {
        Argument::Text(text) => vec![text.clone()],
        Argument::Integer(number) => vec![number.to_string()],
        Argument::List(items) => items.iter().flat_map(texts).collect(),
        Argument::Map(members) => members.iter().flat_map(|(_, value)| texts(value)).collect(),
        _ => Vec::new(),
    }
}

/// The known value that another one is likely to mean.
fn nearest<'v>(wrong: &str, values: &[&'v str]) -> Option<&'v str> {
    // Two slips in a long word, one in a short: further away it is another word.
    let most = if wrong.chars().count() > 4 { 2 } else { 1 };
    let wrong = wrong.to_lowercase();
    values
        .iter()
        .map(|value| {
            (
                strsim::damerau_levenshtein(&wrong, &value.to_lowercase()),
                *value,
            )
        })
        // One digit is as near to any other: that tells nothing.
        .filter(|(distance, value)| *distance <= most && *distance < value.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
