//! A list of changes as text for a terminal, and as Markdown for a changelog. What each change is called and how it is
//! judged is decided elsewhere.

use std::fmt::Write as _;

use super::kind::Kind;
use super::words::plural;
use super::{Change, Level, verdict};

/// One line for each change with the reason behind it, the worst first, and the verdict last.
#[must_use]
pub fn text(changes: &[Change]) -> String {
    let mut text = String::new();
    for (level, title) in [
        (Level::Major, "Breaking"),
        (Level::Minor, "New or different, and breaks nothing"),
        (Level::Patch, "Only in documentation and tables"),
    ] {
        let of_level = changes
            .iter()
            .filter(|change| change.judgement.level == level);
        let lines: Vec<String> = of_level
            .map(|change| format!("  {change} ({})\n", change.judgement.reason))
            .collect();
        if !lines.is_empty() {
            // Writing to a string does not fail.
            let _ = write!(text, "{title}:\n{}\n", lines.concat());
        }
    }
    text + &conclusion(changes) + "\n"
}

/// The same as sections of a changelog. What breaks comes first, whatever else it is.
#[must_use]
pub fn markdown(changes: &[Change]) -> String {
    let section = |change: &Change| match (change.judgement.level, &change.what) {
        (Level::Major, _) => "Breaking",
        (_, Kind::Added(_)) => "Added",
        (_, Kind::Removed(_)) => "Removed",
        (_, Kind::Renamed { .. } | Kind::Changed(_)) => "Changed",
    };
    let mut text = String::new();
    for title in ["Breaking", "Added", "Changed", "Removed"] {
        let lines: Vec<String> = changes
            .iter()
            .filter(|change| section(change) == title)
            .map(line)
            .collect();
        if !lines.is_empty() {
            let _ = write!(text, "### {title}\n\n{}\n", lines.concat());
        }
    }
    text + &conclusion(changes) + "\n"
}

fn line(change: &Change) -> String {
    let Change {
        path,
        what,
        judgement,
    } = change;
    if judgement.level == Level::Major {
        format!("- `{path}`: {what}; {}.\n", judgement.reason)
    } else {
        format!("- `{path}`: {what}.\n")
    }
}

/// The verdict in a sentence, with what it means before 1.0: there, Cargo takes each number for the one before it.
fn conclusion(changes: &[Change]) -> String {
    let Some(level) = verdict(changes) else {
        return "Nothing changed for users of the crate: no new version is needed.".to_owned();
    };
    let breaking = changes
        .iter()
        .filter(|change| change.judgement.level == Level::Major)
        .count();
    let counted = format!("{}, {breaking} breaking", plural(changes.len(), "change"));
    let before_one = match level {
        Level::Major => "while the version is 0.x, the next x",
        Level::Minor | Level::Patch => "while the version is 0.x.y, the next y",
    };
    format!("Semantic versioning: {level} ({counted}); {before_one}.")
}
