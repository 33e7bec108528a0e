//! What is printed on standard output, and in which of three forms. A list is printed as its pages come, but for
//! tables, whose columns are known at their end.

mod table;

use std::io::{self, IsTerminal, Write};

use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, ValueEnum};
use pipedrive::runtime::Json;

use crate::failure::Failure;

const OUTPUT: &str = "output";
const COLUMNS: &str = "columns";

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// One JSON value: with line breaks on a terminal, in one line elsewhere.
    Json,
    /// A line of JSON for each item of a list.
    JsonLines,
    /// Columns for people.
    Table,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Json, Self::JsonLines, Self::Table]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Json => "json",
            Self::JsonLines => "jsonl",
            Self::Table => "table",
        }))
    }
}

/// The options about output, the same everywhere.
pub(crate) fn arguments() -> [Arg; 2] {
    let option = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .help_heading("Output")
    };
    [
        option(OUTPUT)
            .value_name("FORM")
            .value_parser(clap::builder::EnumValueParser::<Format>::new())
            .help("JSON, a line of JSON per item (usual with --all), or columns"),
        option(COLUMNS)
            .value_name("NAME,…")
            .value_delimiter(',')
            .help("These columns, as a table"),
    ]
}

/// What a command line says about the output.
#[derive(Debug)]
pub(crate) struct Choice {
    format: Option<Format>,
    columns: Vec<String>,
}

impl Choice {
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let format = matches.get_one::<Format>(OUTPUT).copied();
        let columns = matches.get_many::<String>(COLUMNS);
        let columns: Vec<String> = columns.into_iter().flatten().cloned().collect();
        match (format, columns.is_empty()) {
            (Some(Format::Json | Format::JsonLines), false) => Err(Failure::Usage(format!(
                "--{COLUMNS} are for --{OUTPUT} table"
            ))),
            (None, false) => Ok(Self {
                format: Some(Format::Table),
                columns,
            }),
            _ => Ok(Self { format, columns }),
        }
    }

    /// The columns of a table, unless others are wanted.
    pub(crate) fn suggest(&mut self, columns: &[&str]) {
        if self.columns.is_empty() {
            self.columns = columns.iter().map(|&column| column.to_owned()).collect();
        }
    }
}

/// Refuses options about output for a command that prints plain text.
pub(crate) fn refuse(command: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let choice = Choice::of(matches)?;
    if choice.format.is_none() && choice.columns.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "`{command}` prints lines of text: --{OUTPUT} and --{COLUMNS} are for calls"
    )))
}

/// Prints values in the form that was chosen.
pub(crate) struct Printer<W: Write> {
    out: io::BufWriter<W>,
    format: Format,
    columns: Vec<String>,
    /// On a terminal: line breaks in JSON, and tables no wider than it.
    people: bool,
    /// Of a JSON list: whether it has an item yet.
    begun: bool,
    /// Of a table: the rows so far.
    rows: Vec<Json>,
}

impl<W: Write + IsTerminal> Printer<W> {
    /// A printer of the form that was chosen, or else of the usual one.
    pub(crate) fn new(choice: Choice, usual: Format, out: W) -> Self {
        let people = out.is_terminal();
        Self::to(choice, usual, out, people)
    }
}

impl<W: Write> Printer<W> {
    fn to(choice: Choice, usual: Format, out: W, people: bool) -> Self {
        Self {
            out: io::BufWriter::new(out),
            format: choice.format.unwrap_or(usual),
            columns: choice.columns,
            people,
            begun: false,
            rows: Vec::new(),
        }
    }

    /// Prints all there is.
    pub(crate) fn value(&mut self, value: Json) -> io::Result<()> {
        match (value, self.format) {
            (Json::Array(items), _) => {
                self.items(items)?;
                return self.end();
            }
            (Json::Object(record), Format::Table) => {
                table::record(&mut self.out, &record, &self.columns)?;
            }
            (value, Format::Json) => writeln!(self.out, "{}", json(&value, self.people))?,
            (value, _) => writeln!(self.out, "{}", json(&value, false))?,
        }
        self.out.flush()
    }

    /// Prints more of a list, at once where the form allows it.
    pub(crate) fn items(&mut self, items: Vec<Json>) -> io::Result<()> {
        match self.format {
            Format::Table => self.rows.extend(items),
            Format::JsonLines => {
                for item in items {
                    writeln!(self.out, "{}", json(&item, false))?;
                }
            }
            Format::Json => {
                for item in items {
                    self.item(&item)?;
                }
            }
        }
        self.out.flush()
    }

    /// One item of a JSON list that is not at its end.
    fn item(&mut self, item: &Json) -> io::Result<()> {
        let before = if self.begun { "," } else { "[" };
        self.begun = true;
        if self.people {
            // Line breaks within texts are escaped, so these are all of the layout.
            let item = json(item, true).replace('\n', "\n  ");
            write!(self.out, "{before}\n  {item}")
        } else {
            write!(self.out, "{before}{}", json(item, false))
        }
    }

    /// Ends a list.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        match self.format {
            Format::JsonLines => {}
            Format::Json => {
                let end = match (self.begun, self.people) {
                    (false, _) => "[]",
                    (true, true) => "\n]",
                    (true, false) => "]",
                };
                writeln!(self.out, "{end}")?;
            }
            Format::Table => {
                let width = self.people.then(table::width);
                table::rows(&mut self.out, &self.rows, &self.columns, width)?;
            }
        }
        self.out.flush()
    }
}

fn json(value: &Json, pretty: bool) -> String {
    // `{:#}` of a JSON value has line breaks.
    let text = if pretty {
        format!("{value:#}")
    } else {
        value.to_string()
    };
    if !text.contains(moves_terminal) {
        return text;
    }
    let escaped = text.chars().map(|c| {
        if moves_terminal(c) {
            format!("\\u{:04x}", u32::from(c))
        } else {
            c.to_string()
        }
    });
    escaped.collect()
}

/// Whether a character is a control character that JSON takes as it is: such as U+009B, which terminals take for `ESC [`.
fn moves_terminal(c: char) -> bool {
    c.is_control() && !c.is_ascii_control() || c == '\u{7f}'
}

#[cfg(test)]
mod tests;
