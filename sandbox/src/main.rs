//! The command: reads its arguments, starts a sandbox, says where it is, and stops it on a signal.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lexopt::{Arg, ValueExt as _};
use pipedrive_sandbox::{
    Builder, DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TOKEN, Db, Error, Running, Sandbox, Spec,
    read_spec,
};

const HELP: &str = "\
A local Pipedrive to develop against

Usage: pipedrive-sandbox [OPTIONS]

Options:
      --port N               Port to listen on; 0 takes a free one [default: 7473]
      --host ADDRESS         Address to listen on; any but a loopback address lets other machines in [default: 127.0.0.1]
      --allow-host NAME      Also answer requests that call this sandbox NAME; can be repeated
      --allow-origin ORIGIN  Also answer pages of ORIGIN, such as https://app.example.com; can be repeated
      --deliver-to HOST      Also deliver webhooks to HOST, beside this machine; can be repeated
      --db FILE              Keep the records in this SQLite file instead of in memory
      --reset                Start over, with the sample data
      --empty                Only the account in a new database, or after a reset: no sample data
      --seed N               Which sample data: the same N and --now give the same [default: 1]
      --now MOMENT           Start the clock at this moment, such as 2026-11-23T09:00:00Z, instead of now
      --scale N              Sample data for load: N records of the kind that has 300 otherwise
      --plan NAME            Enforce the limits of this plan, such as lite; off enforces none [default: off]
      --seats N              Users who share the plan's tokens of a day [default: 1]
      --fault FAULT          What goes wrong, such as 'status=503, operation=v2.boats.*, rate=0.1'; can be repeated
      --retired              Below /v1, answer as API v1 did before 2026: its retired operations come before those of crm
      --spec DIR             Serve the spec in this folder instead of the one built in
      --coverage             Print how each operation is done, and stop
      --token TOKEN          Token to accept [default: sandbox-token]
  -q, --quiet                No line per request
  -h, --help                 Print this
  -V, --version              Print the version
";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Run(Box<Options>),
    /// Print how the operations of a spec are done.
    Coverage(Option<PathBuf>),
    Help,
    Version,
}

/// How to run.
#[derive(Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own"
)]
struct Options {
    port: u16,
    host: String,
    allowed_hosts: Vec<String>,
    allowed_origins: Vec<String>,
    deliver_to: Vec<String>,
    db: Db,
    reset: bool,
    empty: bool,
    spec: Option<PathBuf>,
    token: String,
    quiet: bool,
    retired: bool,
    seed: u64,
    now: Option<SystemTime>,
    scale: Option<u32>,
    plan: Option<String>,
    seats: Option<u32>,
    faults: Vec<String>,
}

fn main() -> ExitCode {
    let done = match read_arguments(std::env::args_os().skip(1)) {
        Ok(Command::Run(options)) => run(*options),
        Ok(Command::Coverage(folder)) => print_coverage(folder).map_err(Into::into),
        Ok(Command::Help) => return print(HELP),
        Ok(Command::Version) => {
            return print(concat!(
                "pipedrive-sandbox ",
                env!("CARGO_PKG_VERSION"),
                "\n"
            ));
        }
        Err(error) => {
            eprintln!("error: {error}\n\nFor more information, try '--help'.");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut options = Options {
        port: DEFAULT_PORT,
        host: DEFAULT_HOST.to_owned(),
        allowed_hosts: Vec::new(),
        allowed_origins: Vec::new(),
        deliver_to: Vec::new(),
        db: Db::Memory,
        reset: false,
        empty: false,
        spec: None,
        token: DEFAULT_TOKEN.to_owned(),
        quiet: false,
        retired: false,
        seed: 1,
        now: None,
        scale: None,
        plan: None,
        seats: None,
        faults: Vec::new(),
    };
    let mut coverage = false;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("port") => {
                options.port = value(&mut parser, "port", "0 to 65535")?;
            }
            Arg::Long("host") => options.host = parser.value()?.string()?,
            Arg::Long("allow-host") => options.allowed_hosts.push(parser.value()?.string()?),
            Arg::Long("allow-origin") => options.allowed_origins.push(parser.value()?.string()?),
            Arg::Long("deliver-to") => options.deliver_to.push(parser.value()?.string()?),
            Arg::Long("db") => {
                let file = parser.value()?;
                if file.is_empty() {
                    return Err("'--db' needs a file, and its value is empty".into());
                }
                options.db = Db::File(file.into());
            }
            Arg::Long("reset") => options.reset = true,
            Arg::Long("empty") => options.empty = true,
            Arg::Long("retired") => options.retired = true,
            Arg::Long("spec") => options.spec = Some(parser.value()?.into()),
            Arg::Long("token") => options.token = parser.value()?.string()?,
            Arg::Long("seed") => options.seed = value(&mut parser, "seed", "a whole number")?,
            Arg::Long("now") => {
                let expected = "a moment such as 2026-11-23T09:00:00Z";
                let moment: Timestamp = value(&mut parser, "now", expected)?;
                let since = u64::try_from(moment.as_second());
                let since = since.map_err(|_| "'--now' is before 1970")?;
                options.now = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(since));
            }
            Arg::Long("scale") => {
                options.scale = Some(value(&mut parser, "scale", "a number of records")?);
            }
            Arg::Long("plan") => options.plan = Some(parser.value()?.string()?),
            Arg::Long("seats") => {
                options.seats = Some(value(&mut parser, "seats", "a number of users")?);
            }
            Arg::Long("fault") => options.faults.push(parser.value()?.string()?),
            Arg::Long("coverage") => coverage = true,
            Arg::Long("quiet") | Arg::Short('q') => options.quiet = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            other => return Err(other.unexpected()),
        }
    }
    Ok(if coverage {
        Command::Coverage(options.spec)
    } else {
        Command::Run(Box::new(options))
    })
}

/// The value of an option.
fn value<T: FromStr>(
    parser: &mut lexopt::Parser,
    option: &str,
    expected: &str,
) -> Result<T, lexopt::Error> {
    let text = parser.value()?.string()?;
    let wrong = |_| format!("invalid value '{text}' for '--{option}'; expected {expected}");
    Ok(text.parse().map_err(wrong)?)
}

/// Prints how the operations are done of the spec in a folder, or of the one built in.
fn print_coverage(folder: Option<PathBuf>) -> Result<(), Error> {
    let spec = match folder {
        Some(folder) => read_spec(&folder)?,
        None => Spec::embedded()?,
    };
    say(&spec.coverage());
    Ok(())
}

fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let file = match &options.db {
        Db::Memory => None,
        Db::File(path) => Some(path.clone()),
    };
    let builder = builder(options)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Listened for before anything is said: whoever waits for the first line can already stop it.
        let mut stop = Stop::new()?;
        let sandbox = builder.start().await?;
        say(&announcement(&sandbox, file)?);
        if let Some(warning) = warning(&sandbox) {
            warn(&warning);
        }
        stop.asked().await;
        say("stopping\n");
        sandbox.shutdown().await;
        Ok(())
    })
}

fn builder(options: Options) -> Result<Builder, Error> {
    let Options {
        port,
        host,
        allowed_hosts,
        allowed_origins,
        deliver_to,
        db,
        reset,
        empty,
        spec,
        token,
        quiet,
        retired,
        seed,
        now,
        scale,
        plan,
        seats,
        faults,
    } = options;
    let builder = Sandbox::builder()
        .host(host)
        .port(port)
        .database(db)
        .reset(reset)
        .sample(!empty)
        .token(token)
        .seed(seed)
        .log(!quiet)
        .retired(retired);
    let builder = now.into_iter().fold(builder, Builder::now);
    let builder = scale.into_iter().fold(builder, Builder::scale);
    let builder = plan.into_iter().fold(builder, Builder::plan);
    let builder = seats.into_iter().fold(builder, Builder::seats);
    let builder = faults.into_iter().fold(builder, Builder::fault);
    let builder = allowed_hosts.into_iter().fold(builder, Builder::allow_host);
    let builder = allowed_origins
        .into_iter()
        .fold(builder, Builder::allow_origin);
    let builder = deliver_to.into_iter().fold(builder, Builder::deliver_to);
    Ok(match spec {
        Some(folder) => builder.spec(read_spec(&folder)?),
        None => builder,
    })
}

/// How many kinds of records of a surface are counted when it starts.
const MOST_COUNTS: usize = 12;

/// What a user needs to begin.
fn announcement(sandbox: &Running, file: Option<PathBuf>) -> Result<String, Error> {
    use std::fmt::Write as _;

    let mut text = format!("A local Pipedrive at {}\n\n", sandbox.url());
    // Writing to a string does not fail.
    let _ = writeln!(text, "  token    {}", sandbox.token());
    let records = file.map_or_else(
        || "in memory; --db FILE keeps them".to_owned(),
        |file| file.display().to_string(),
    );
    let _ = writeln!(text, "  records  {records}");
    for ((name, title, operations), (_, counts)) in sandbox.surfaces().zip(sandbox.counts()?) {
        let _ = writeln!(
            text,
            "\n  {name}: {title}, {operations} operations at {}",
            sandbox.base_url(name)
        );
        let mut shown: Vec<_> = counts
            .iter()
            .take(MOST_COUNTS)
            .map(|(model, count)| format!("{model} {count}"))
            .collect();
        if counts.len() > MOST_COUNTS {
            let further = counts.len() - MOST_COUNTS;
            shown.push(format!("and {further} more: GET /_sandbox"));
        }
        let _ = writeln!(text, "    {}", shown.join(", "));
    }
    text.push_str("\nCtrl-C stops it.\n");
    Ok(text)
}

/// What somebody who lets other machines in should know.
fn warning(sandbox: &Running) -> Option<String> {
    let address = sandbox.address();
    if address.ip().is_loopback() {
        return None;
    }
    let token = if sandbox.token() == DEFAULT_TOKEN {
        ", and everybody knows the default token: choose one with --token"
    } else {
        ""
    };
    Some(format!(
        "warning: other machines can reach this sandbox at {address}{token}\n"
    ))
}

/// Prints what was asked for.
fn print(text: &str) -> ExitCode {
    say(text);
    ExitCode::SUCCESS
}

/// Says something to whoever listens. A closed pipe is no reason to stop serving.
fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Says something on standard error, where nobody may listen either.
fn warn(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Ctrl-C, or being asked to terminate.
struct Stop {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Stop {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn asked(&mut self) {
        std::future::poll_fn(|cx| {
            let interrupted = self.interrupt.poll_recv(cx).is_ready();
            if interrupted || self.terminate.poll_recv(cx).is_ready() {
                return std::task::Poll::Ready(());
            }
            std::task::Poll::Pending
        })
        .await;
    }
}

#[cfg(not(unix))]
impl Stop {
    #[expect(clippy::unnecessary_wraps, reason = "on unix it can fail")]
    fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    async fn asked(&mut self) {
        // Where Ctrl-C cannot be heard, it ends the process by itself.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Command, String> {
        read_arguments(arguments.iter().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn arguments_are_read() {
        let Ok(Command::Run(options)) = read(&[
            "--port=0", "--db", "a b.db", "--reset", "-q", "--token", "t",
        ]) else {
            panic!("these are all known");
        };
        assert_eq!(
            (options.port, options.reset, options.quiet),
            (0, true, true)
        );
        assert_eq!(
            (options.db, options.token.as_str()),
            (Db::File("a b.db".into()), "t")
        );
        let Ok(Command::Run(options)) = read(&[
            "--host=0.0.0.0",
            "--allow-host=a",
            "--allow-host=b",
            "--allow-origin=https://a",
            "--deliver-to=c",
        ]) else {
            panic!("these are all known");
        };
        assert_eq!(options.host, "0.0.0.0");
        assert_eq!(options.allowed_hosts, ["a", "b"]);
        assert_eq!(options.allowed_origins, ["https://a"]);
        assert_eq!(options.deliver_to, ["c"]);
        assert_eq!(read(&["--reset", "-h"]), Ok(Command::Help));
        assert_eq!(
            read(&["--coverage", "--spec", "a"]),
            Ok(Command::Coverage(Some("a".into())))
        );
    }

    #[test]
    fn wrong_arguments_are_named() {
        for (arguments, named) in [
            (&["--prot", "1"][..], "--prot"),
            (&["--port", "70000"], "70000"),
            (&["--now", "yesterday"], "--now"),
            (&["--now", "1969-01-01T00:00:00Z"], "1970"),
            (&["--scale", "-1"], "--scale"),
            (&["--seed", "x"], "--seed"),
            (&["--db"], "--db"),
            (&["x"], "x"),
        ] {
            let error = read(arguments).expect_err("a wrong argument");
            assert!(error.contains(named), "{error}");
        }
    }

    #[test]
    fn the_help_states_the_defaults() {
        assert!(HELP.contains(&format!("[default: {DEFAULT_PORT}]")));
        assert!(HELP.contains(&format!("[default: {DEFAULT_TOKEN}]")));
        assert!(HELP.contains(&format!("[default: {DEFAULT_HOST}]")));
    }
}
