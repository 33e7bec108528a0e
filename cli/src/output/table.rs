//! Records in columns. Widths are counted in characters, which is close enough for most scripts.

use std::io::{self, Write};

use pipedrive::runtime::Json;
use serde_json::Map;

use crate::failure::one_line;

/// The columns that come first, where there are any of that name.
const FIRST: [&str; 6] = ["id", "name", "title", "subject", "status", "type"];
/// The widest that a column gets that nobody asked for.
const WIDEST: usize = 32;
/// What stands between columns.
const GAP: &str = "  ";
/// How wide a terminal is that does not say.
const USUAL_WIDTH: usize = 100;

/// How wide the terminal is, as the shell says.
pub(super) fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    columns
        .and_then(|columns| columns.parse().ok())
        .unwrap_or(USUAL_WIDTH)
}

/// Prints one record, a line per member that has a value.
pub(super) fn record(
    out: &mut impl Write,
    record: &Map<String, Json>,
    columns: &[String],
) -> io::Result<()> {
    let names: Vec<&str> = if columns.is_empty() {
        let names = record.iter().filter(|(_, value)| !value.is_null());
        sorted(names.map(|(name, _)| name.as_str()).collect())
    } else {
        columns.iter().map(String::as_str).collect()
    };
    let widest = names.iter().map(|name| length(name)).max().unwrap_or(0);
    for name in names {
        let value = record.get(name).map(cell).unwrap_or_default();
        let name = padded(&one_line(name), widest);
        writeln!(out, "{}", format!("{name}{GAP}{value}").trim_end())?;
    }
    Ok(())
}

/// Prints a list: these columns, or else those that have simple values, as many as fit into `width`.
pub(super) fn rows(
    out: &mut impl Write,
    rows: &[Json],
    columns: &[String],
    width: Option<usize>,
) -> io::Result<()> {
    let columns: Vec<Column> = if columns.is_empty() {
        let names = sorted(simple(rows));
        let columns = names
            .into_iter()
            .map(|name| Column::new(name, rows, WIDEST));
        fitting(columns.collect(), width)
    } else {
        let names = columns.iter().map(String::as_str);
        names
            .map(|name| Column::new(name, rows, usize::MAX))
            .collect()
    };
    if columns.is_empty() {
        // Not records, or records without a simple value.
        return rows
            .iter()
            .try_for_each(|row| writeln!(out, "{}", cell(row)));
    }
    let mut line = |cells: Vec<&str>| {
        let cells = cells.iter().zip(&columns);
        let cells = cells.map(|(cell, column)| padded(cell, column.width));
        let line = cells.collect::<Vec<_>>().join(GAP);
        writeln!(out, "{}", line.trim_end())
    };
    let names: Vec<String> = columns.iter().map(|column| one_line(column.name)).collect();
    line(names.iter().map(String::as_str).collect())?;
    for row in 0..rows.len() {
        line(
            columns
                .iter()
                .map(|column| column.cells[row].as_str())
                .collect(),
        )?;
    }
    Ok(())
}

struct Column<'a> {
    name: &'a str,
    cells: Vec<String>,
    width: usize,
}

impl<'a> Column<'a> {
    fn new(name: &'a str, rows: &[Json], widest: usize) -> Self {
        let cells: Vec<String> = rows
            .iter()
            .map(|row| shortened(row.get(name).map(cell).unwrap_or_default(), widest))
            .collect();
        let widths = cells.iter().map(|cell| length(cell));
        let width = widths.chain([length(name)]).max().unwrap_or(0);
        Self { name, cells, width }
    }
}

/// The members that are never a list or a record, and not always nothing.
fn simple(rows: &[Json]) -> Vec<&str> {
    let mut names: Vec<(&str, bool)> = Vec::new();
    let members = rows.iter().filter_map(Json::as_object).flatten();
    for (name, value) in members.filter(|(_, value)| !value.is_null()) {
        let nested = value.is_object() || value.is_array();
        match names.iter_mut().find(|(known, _)| known == name) {
            Some((_, simple)) => *simple &= !nested,
            None => names.push((name, !nested)),
        }
    }
    let simple = names.into_iter().filter(|(_, simple)| *simple);
    simple.map(|(name, _)| name).collect()
}

/// What tells a record from others first, and the rest by the alphabet.
fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    let rank = |name: &str| FIRST.iter().position(|first| *first == name);
    names.sort_by_key(|name| (rank(name).unwrap_or(FIRST.len()), *name));
    names
}

/// As many columns as fit, and one at least.
fn fitting(columns: Vec<Column<'_>>, width: Option<usize>) -> Vec<Column<'_>> {
    let Some(width) = width else { return columns };
    let mut end = 0;
    let fits = |column: &Column<'_>| {
        let first = end == 0;
        end += column.width + if first { 0 } else { GAP.len() };
        first || end <= width
    };
    columns.into_iter().take_while(fits).collect()
}

/// A value in one line.
fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => one_line(text),
        value => one_line(&value.to_string()),
    }
}

fn shortened(text: String, widest: usize) -> String {
    if length(&text) <= widest {
        return text;
    }
    text.chars().take(widest - 1).chain(['…']).collect()
}

/// A text with blanks behind it. Rust's own formatting panics if the width does not fit 16 bits.
fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(length(text));
    format!("{text}{}", " ".repeat(missing))
}

fn length(text: &str) -> usize {
    text.chars().count()
}
