//! `cargo xtask budget`: what the client costs to compile, for us and for a crate that uses it, against the numbers in
//! `tests/budget/budget.tsv`. Cargo runs the compiler through this very program, which notes what each run of it took:
//! so each crate is measured alone, without cargo and without what it depends on.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::LazyLock;

use callsheet::command::{finish, say};

use crate::cargo;

/// Set for cargo: this program is the compiler's wrapper, and notes what it sees in the file of that name.
pub(crate) const LOG: &str = "PIPEDRIVE_BUDGET_LOG";

/// Other programs want the processor too, now and then: of so many runs, the least counts, and the median of ratios.
const RUNS: usize = 3;

/// The crates that are measured, by their names in the table.
const CRATES: [(&str, &str); 2] = [("client", "pipedrive"), ("user", "pipedrive-budget")];

/// A well-known crate that is built beside them. Processors differ, and so do the same ones from hour to hour: time is
/// limited as a multiple of what this crate takes.
const YARDSTICK: &str = "reqwest";

/// How each is built, by its name in the table.
const BUILDS: [(&str, &[&str]); 2] = [("check", &["check"]), ("release", &["build", "--release"])];

/// The feature whose cost is measured as a multiple of the build without it.
const SERDE: [&str; 2] = ["--features", "serde"];

/// The same crate without it.
const RECORDS: [&str; 2] = ["--features", "records"];

/// In the table, in place of a limit: the figure is only printed.
const NO_LIMIT: &str = "-";

/// What a run of the compiler took.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cost {
    /// User and system time, in seconds.
    cpu: f64,
    /// The most memory it had at a time, in MB.
    memory: f64,
}

/// Measure, print, and fail where something is above what is stored.
pub(crate) fn run() -> Result<(), String> {
    let limits = limits()?;
    let mut found: Vec<(String, f64)> = Vec::new();
    found.push(("client lines".to_owned(), lines(&generated())?));
    for (build, arguments) in BUILDS {
        let rounds = measure(arguments)?;
        if build == "release" {
            found.push(("client rlib MB".to_owned(), rlib()?));
        }
        for (name, package) in CRATES {
            let costs = rounds.iter().map(|round| round.of(package));
            let costs = costs.collect::<Option<Vec<_>>>().ok_or_else(|| {
                let command = arguments.join(" ");
                format!("`cargo {command}` did not compile {package} and {YARDSTICK}")
            })?;
            let least = |of: fn(&Of) -> f64| costs.iter().map(of).fold(f64::INFINITY, f64::min);
            found.push((format!("{name} {build} cpu s"), least(|it| it.cost.cpu)));
            found.push((
                format!("{name} {build} memory MB"),
                least(|it| it.cost.memory),
            ));
            let times = median(costs.iter().map(|it| it.cost.cpu / it.yardstick));
            found.push((format!("{name} {build} {YARDSTICK} times"), times));
            let times = median(costs.iter().map(|it| it.serde));
            found.push((format!("{name} {build} serde times"), times));
        }
    }
    let (table, above) = compare(&found, &limits)?;
    say(&table)?;
    if above.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "above the budget: {}\nmake it cheaper, or say in tests/budget/budget.tsv what it may cost",
            above.join(", ")
        ))
    }
}

/// What stands beside what is allowed, and the names of what is above it.
fn compare(
    found: &[(String, f64)],
    limits: &[(String, f64)],
) -> Result<(String, Vec<String>), String> {
    let mut table = format!("{:28}{:>10}{:>10}\n", "", "is", "at most");
    let mut above = Vec::new();
    for (name, limit) in limits {
        let (_, is) = found
            .iter()
            .find(|(found, _)| found == name)
            .ok_or_else(|| format!("tests/budget/budget.tsv: nothing is called `{name}`"))?;
        let fine = name.ends_with(" s") || name.ends_with(" times");
        let digits = if fine { 2 } else { 0 };
        let mark = if is > limit { "  above" } else { "" };
        let limit_text = if limit.is_finite() {
            format!("{limit:.digits$}")
        } else {
            NO_LIMIT.to_owned()
        };
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{name:28}{is:>10.digits$}{limit_text:>10}{mark}");
        if is > limit {
            above.push(name.clone());
        }
    }
    if let Some((name, _)) = found
        .iter()
        .find(|(name, _)| !limits.iter().any(|(limit, _)| limit == name))
    {
        return Err(format!("tests/budget/budget.tsv: no limit for `{name}`"));
    }
    Ok((table, above))
}

fn limits() -> Result<Vec<(String, f64)>, String> {
    let path = cargo::root().join("tests/budget/budget.tsv");
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    text.lines()
        .map(|line| {
            let (name, limit) = line.split_once('\t')?;
            let limit = match limit.trim() {
                NO_LIMIT => f64::INFINITY,
                number => number.parse().ok()?,
            };
            Some((name.to_owned(), limit))
        })
        .collect::<Option<_>>()
        .ok_or_else(|| {
            format!(
                "{}: a line is a name, a tab and a number, or `{NO_LIMIT}`",
                path.display()
            )
        })
}

/// What the crates cost in builds that follow each other, so that the processor is as fast for one as for the next.
struct Round {
    plain: Costs,
    records: Costs,
    serde: Costs,
}

/// What a build cost, by package.
type Costs = HashMap<String, Cost>;

/// What one crate cost in a round.
struct Of {
    cost: Cost,
    /// The seconds of the yardstick.
    yardstick: f64,
    /// How many times as long it took with serde.
    serde: f64,
}

impl Round {
    fn of(&self, package: &str) -> Option<Of> {
        let cost = *self.plain.get(package)?;
        Some(Of {
            cost,
            yardstick: self.plain.get(YARDSTICK)?.cpu,
            serde: self.serde.get(package)?.cpu / self.records.get(package)?.cpu,
        })
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Several rounds of builds.
fn measure(arguments: &[&str]) -> Result<Vec<Round>, String> {
    let log = target().join("compiler.tsv");
    let with = |features: &[&'static str]| -> Vec<&str> {
        arguments.iter().chain(features).copied().collect()
    };
    let [plain, records, serde] = [with(&[]), with(&RECORDS), with(&SERDE)];
    // What they depend on; it is not measured.
    for built in [&plain, &records, &serde] {
        build(built, &log)?;
    }
    let rounds = (0..RUNS).map(|_| {
        // The plain build comes last: its library is the one that is left, and that is measured.
        let (records, serde) = (costs(&records, &log)?, costs(&serde, &log)?);
        Ok(Round {
            plain: costs(&plain, &log)?,
            records,
            serde,
        })
    });
    rounds.collect()
}

/// Builds the crates from nothing.
fn costs(built: &[&str], log: &Path) -> Result<Costs, String> {
    let mut clean = vec!["clean", "--quiet"];
    clean.extend(built.iter().filter(|argument| **argument == "--release"));
    let packages = CRATES.map(|(_, package)| package);
    for package in packages.iter().chain([&YARDSTICK]) {
        clean.extend(["--package", package]);
    }
    cargo::run_with(clean, &environment(log))?;
    let _ = fs::remove_file(log);
    build(built, log)?;
    let text = fs::read_to_string(log)
        .map_err(|error| format!("cannot read {}: {error}", log.display()))?;
    Ok(text.lines().filter_map(parse).collect())
}

fn build(arguments: &[&str], log: &Path) -> Result<(), String> {
    let all = arguments
        .iter()
        .chain(&["--quiet", "--package", "pipedrive-budget"]);
    cargo::run_with(all, &environment(log))
}

/// The path of this program. A step of `cargo xtask ci` may replace the file, and the system then names a deleted one, so
/// `main` asks for the path before any step runs.
pub(crate) static PROGRAM: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::current_exe().unwrap_or_else(|_| "xtask".into()));

fn environment(log: &Path) -> Vec<(&'static str, String)> {
    vec![
        ("CARGO_TARGET_DIR", target().display().to_string()),
        ("CARGO_INCREMENTAL", "0".to_owned()),
        ("RUSTC_WRAPPER", PROGRAM.display().to_string()),
        (LOG, log.display().to_string()),
    ]
}

/// A folder of its own, so that a measured build is never one that was half done already.
fn target() -> PathBuf {
    cargo::root().join("target/budget")
}

fn generated() -> PathBuf {
    cargo::root().join("generated/src")
}

#[allow(clippy::cast_precision_loss, reason = "nobody has 2^53 of them")]
fn lines(folder: &Path) -> Result<f64, String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let mut count = 0.0;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        count += if path.is_dir() {
            lines(&path)?
        } else {
            fs::read_to_string(&path).map_err(failed)?.lines().count() as f64
        };
    }
    Ok(count)
}

#[allow(clippy::cast_precision_loss, reason = "nobody has 2^53 of them")]
fn rlib() -> Result<f64, String> {
    let folder = target().join("release/deps");
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = entry.path();
        let stem = path.file_stem().and_then(OsStr::to_str);
        if stem.is_some_and(|stem| stem.starts_with("libpipedrive-"))
            && path.extension() == Some(OsStr::new("rlib"))
        {
            return Ok(entry.metadata().map_err(failed)?.len() as f64 / 1e6);
        }
    }
    Err(format!("{} holds no libpipedrive", folder.display()))
}

fn parse(line: &str) -> Option<(String, Cost)> {
    let mut parts = line.split('\t');
    let package = parts.next()?.to_owned();
    let mut number = || parts.next()?.parse().ok();
    let cost = Cost {
        cpu: number()?,
        memory: number()?,
    };
    Some((package, cost))
}

/// Be the compiler's wrapper: run it, and note what it took.
pub(crate) fn compile(log: &OsStr) -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(compiler) = arguments.next() else {
        return finish(Err(format!(
            "{LOG} is set, but there is no compiler to run: it is for cargo only"
        )));
    };
    let status = match Command::new(&compiler).args(arguments).status() {
        Ok(status) => status,
        Err(error) => {
            return finish(Err(format!("cannot run {}: {error}", compiler.display())));
        }
    };
    if let (true, Ok(package)) = (status.success(), std::env::var("CARGO_PKG_NAME"))
        && let Some(cost) = children()
        && let Ok(mut file) = fs::OpenOptions::new().create(true).append(true).open(log)
    {
        // One write, so that two compilers at a time do not write into each other's lines.
        let line = format!("{package}\t{}\t{}\n", cost.cpu, cost.memory);
        let _ = file.write_all(line.as_bytes());
    }
    match status.code().and_then(|code| u8::try_from(code).ok()) {
        Some(code) => ExitCode::from(code),
        None => ExitCode::FAILURE,
    }
}

/// What the programs took that this one ran and waited for.
#[cfg(unix)]
#[allow(
    clippy::cast_precision_loss,
    reason = "less than 2^53 microseconds and kilobytes"
)]
fn children() -> Option<Cost> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let time = usage.user_time() + usage.system_time();
    // Kilobytes, but on macOS bytes.
    let unit = if cfg!(target_os = "macos") { 1e6 } else { 1e3 };
    Some(Cost {
        cpu: time.num_microseconds() as f64 / 1e6,
        memory: usage.max_rss() as f64 / unit,
    })
}

#[cfg(not(unix))]
fn children() -> Option<Cost> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[(&str, f64)]) -> Vec<(String, f64)> {
        rows.iter()
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect()
    }

    #[test]
    fn what_is_above_its_limit_is_named() {
        let found = rows(&[("a cpu s", 4.01), ("b MB", 5.0), ("c", 1e9)]);
        let limits = rows(&[("a cpu s", 4.0), ("b MB", 5.0), ("c", f64::INFINITY)]);
        let (table, above) = compare(&found, &limits).unwrap();
        assert_eq!(above, ["a cpu s"]);
        let line = table.lines().nth(1).unwrap();
        assert!(line.contains("4.01") && line.ends_with("above"), "{line}");
        assert!(!table.lines().nth(2).unwrap().ends_with("above"));
    }

    #[test]
    fn names_and_limits_belong_together() {
        let found = rows(&[("a", 1.0)]);
        assert!(
            compare(&found, &[])
                .unwrap_err()
                .contains("no limit for `a`")
        );
        let limits = rows(&[("b", 1.0)]);
        assert!(compare(&found, &limits).unwrap_err().contains("`b`"));
    }

    #[test]
    fn the_stored_numbers_can_be_read() {
        assert_eq!(limits().unwrap().len(), 18);
    }
}
