//! The command: reads its arguments, starts a sandbox, says where it is, and stops it on a signal.

use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpStream, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
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
      --import FILE          Replace all records with those of FILE, which --export wrote; - is standard input
      --export FILE          Write all records to FILE as lines of JSON, and stop; - is standard output
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
      --health               Ask the sandbox at --host and --port whether it is up, and stop: exit status 0 or 1
  -q, --quiet                No line per request
  -h, --help                 Print this
  -V, --version              Print the version

Environment:
  PIPEDRIVE_SANDBOX_OPTIONS  Options, written as on the command line: '--plan lite --seed 7'. Those of the command line come
                             after them.
";

/// The variable with options for places that cannot pass arguments, such as services of CI systems.
const VARIABLE: &str = "PIPEDRIVE_SANDBOX_OPTIONS";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Run(Box<Options>),
    /// Print how the operations of a spec are done.
    Coverage(Option<PathBuf>),
    /// Write the records that a sandbox with these options starts with to a file.
    Export(Box<Options>, PathBuf),
    /// Ask the sandbox at an address and port whether it is up.
    Health(String, u16),
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
    import: Option<PathBuf>,
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
    let arguments = std::env::args_os().skip(1);
    let done = match read_command(std::env::var_os(VARIABLE), arguments) {
        Ok(Command::Run(options)) => run(*options),
        Ok(Command::Coverage(folder)) => print_coverage(folder).map_err(Into::into),
        Ok(Command::Export(options, file)) => export(*options, &file),
        Ok(Command::Health(host, port)) => health(&host, port),
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

/// Reads the options of the environment, then those of the command line.
fn read_command(
    variable: Option<OsString>,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Command, lexopt::Error> {
    let mut read = Read::default();
    if let Some(text) = variable {
        let named = |error: lexopt::Error| format!("{VARIABLE}: {error}");
        let text = text.into_string();
        let text = text.map_err(|_| format!("{VARIABLE} is not UTF-8"))?;
        let words = shlex::split(&text);
        let words = words.ok_or_else(|| format!("{VARIABLE} has a quote that is not closed"))?;
        let words = words.into_iter().map(OsString::from);
        read.arguments(words).map_err(named)?;
    }
    read.arguments(arguments)?;
    Ok(read.command())
}

/// What was read so far.
struct Read {
    options: Options,
    instead: Option<Instead>,
}

/// What is done instead of running.
enum Instead {
    Coverage,
    Export(PathBuf),
    Health,
    Help,
    Version,
}

impl Default for Read {
    fn default() -> Self {
        let options = Options {
            port: DEFAULT_PORT,
            host: DEFAULT_HOST.to_owned(),
            allowed_hosts: Vec::new(),
            allowed_origins: Vec::new(),
            deliver_to: Vec::new(),
            db: Db::Memory,
            reset: false,
            empty: false,
            import: None,
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
        Self {
            options,
            instead: None,
        }
    }
}

impl Read {
    /// Reads arguments until one that stops the reading, such as `--help`.
    fn arguments(
        &mut self,
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<(), lexopt::Error> {
        let options = &mut self.options;
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("port") => {
                    options.port = value(&mut parser, "port", "0 to 65535")?;
                }
                Arg::Long("host") => options.host = parser.value()?.string()?,
                Arg::Long("allow-host") => options.allowed_hosts.push(parser.value()?.string()?),
                Arg::Long("allow-origin") => {
                    options.allowed_origins.push(parser.value()?.string()?);
                }
                Arg::Long("deliver-to") => options.deliver_to.push(parser.value()?.string()?),
                Arg::Long("db") => {
                    options.db = Db::File(file(&mut parser, "db")?);
                }
                Arg::Long("reset") => options.reset = true,
                Arg::Long("empty") => options.empty = true,
                Arg::Long("import") => options.import = Some(file(&mut parser, "import")?),
                Arg::Long("export") => {
                    self.instead = Some(Instead::Export(file(&mut parser, "export")?));
                }
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
                Arg::Long("coverage") => self.instead = Some(Instead::Coverage),
                Arg::Long("health") => self.instead = Some(Instead::Health),
                Arg::Long("quiet") | Arg::Short('q') => options.quiet = true,
                Arg::Long("help") | Arg::Short('h') => {
                    self.instead = Some(Instead::Help);
                    return Ok(());
                }
                Arg::Long("version") | Arg::Short('V') => {
                    self.instead = Some(Instead::Version);
                    return Ok(());
                }
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    }

    fn command(self) -> Command {
        let options = self.options;
        match self.instead {
            None => Command::Run(Box::new(options)),
            Some(Instead::Export(file)) => Command::Export(Box::new(options), file),
            Some(Instead::Coverage) => Command::Coverage(options.spec),
            Some(Instead::Health) => Command::Health(options.host, options.port),
            Some(Instead::Help) => Command::Help,
            Some(Instead::Version) => Command::Version,
        }
    }
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

/// The file that an option names.
fn file(parser: &mut lexopt::Parser, option: &str) -> Result<PathBuf, lexopt::Error> {
    let file = parser.value()?;
    if file.is_empty() {
        return Err(format!("'--{option}' needs a file, and its value is empty").into());
    }
    Ok(file.into())
}

/// Writes the records that a sandbox starts with to a file, which is there whole or not at all, or to standard output.
fn export(options: Options, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let builder = builder(options)?;
    if file == Path::new("-") {
        return Ok(builder.export(io::stdout().lock())?);
    }
    let failed = |error: io::Error| format!("cannot write {}: {error}", file.display());
    let folder = file.parent().filter(|it| *it != Path::new(""));
    let folder = folder.unwrap_or(Path::new("."));
    let mut written = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    builder.export(&mut written)?;
    let persisted = written.persist(file);
    persisted.map_err(|error| failed(error.error))?;
    Ok(())
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

/// Asks a sandbox whether it is up, for health checks of containers without a shell.
fn health(host: &str, port: u16) -> Result<(), Box<dyn std::error::Error>> {
    let failed = |error: io::Error| format!("no sandbox answers at {host}:{port}: {error}");
    let status = status_of_health(host, port).map_err(failed)?;
    if status.starts_with("HTTP/1.1 200 ") {
        return Ok(());
    }
    Err(format!("what answers at {host}:{port} is no sandbox that is up: {status}").into())
}

/// The first line of the response to `GET /_sandbox/health`.
fn status_of_health(host: &str, port: u16) -> io::Result<String> {
    let host = match host.parse::<IpAddr>() {
        Ok(address) if address.is_unspecified() => match address {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.to_string(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.to_string(),
        },
        _ => host.to_owned(),
    };
    let limit = Duration::from_secs(5);
    let mut connected = Err(io::Error::other("the name has no address"));
    for address in (host.as_str(), port).to_socket_addrs()? {
        connected = TcpStream::connect_timeout(&address, limit).map(|stream| (stream, address));
        if connected.is_ok() {
            break;
        }
    }
    let (mut stream, address) = connected?;
    stream.set_read_timeout(Some(limit))?;
    stream.set_write_timeout(Some(limit))?;
    // The header `host` names an address, which every sandbox answers for.
    let request =
        format!("GET /_sandbox/health HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    // In one piece: another server may close the connection after the first.
    stream.write_all(request.as_bytes())?;
    let mut status = String::new();
    BufReader::new(stream.take(1024)).read_line(&mut status)?;
    Ok(status.trim_end().to_owned())
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
        import,
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
    let builder = import.into_iter().fold(builder, Builder::import);
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
        read_with(None, arguments)
    }

    fn read_with(variable: Option<&str>, arguments: &[&str]) -> Result<Command, String> {
        let arguments = arguments.iter().map(OsString::from);
        read_command(variable.map(OsString::from), arguments).map_err(|error| error.to_string())
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
        let Ok(Command::Export(options, file)) = read(&["--export", "-", "--import=a"]) else {
            panic!("these are all known");
        };
        assert_eq!((options.import, file), (Some("a".into()), "-".into()));
        assert_eq!(
            read(&["--coverage", "--spec", "a"]),
            Ok(Command::Coverage(Some("a".into())))
        );
    }

    #[test]
    fn the_environment_comes_before_the_arguments() {
        let variable = "--plan lite --fault 'status=503, times=1' --allow-host=a";
        let Ok(Command::Run(options)) =
            read_with(Some(variable), &["--plan", "growth", "--allow-host", "b"])
        else {
            panic!("these are all known");
        };
        assert_eq!(options.plan.as_deref(), Some("growth"));
        assert_eq!(options.faults, ["status=503, times=1"]);
        assert_eq!(options.allowed_hosts, ["a", "b"]);
        assert_eq!(
            read_with(Some("--port 80 --host ::"), &["--health"]),
            Ok(Command::Health("::".to_owned(), 80))
        );
        for (variable, named) in [
            ("--prot 1", "--prot"),
            ("--port x", "--port"),
            ("--fault 'a", "quote"),
        ] {
            let error = read_with(Some(variable), &[]).expect_err("a wrong variable");
            assert!(error.starts_with(VARIABLE), "{error}");
            assert!(error.contains(named), "{error}");
        }
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
            (&["--export", ""], "'--export' needs a file"),
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
