//! The sandbox's image without a container engine: the last stage of `sandbox/Containerfile` is carried out in an empty
//! folder, and what it holds is run there as the image would be, by `chroot`.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::cargo;
use crate::sandbox::succeed;

pub(crate) const HELP: &str = "\
cargo xtask container

Builds the sandbox as sandbox/Containerfile does, carries out the last stage in an empty folder, and runs the result in it with
`chroot` and `unshare`, which takes root: as the image's user, as process 1, with nothing else in its file system. It must become
healthy, answer, keep its database, and stop when asked.
";

/// Larger images are an error, in bytes.
const LARGEST: u64 = 40_000_000;

/// How long the sandbox may take to start, and to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// Build the image's file system, run it, and check what it does.
pub(crate) fn run() -> Result<(), String> {
    let text = read(&cargo::root().join("sandbox/Containerfile"))?;
    let stages = stages(&text)?;
    let [build, last] = stages.as_slice() else {
        return Err(format!("{} stages; expected 2", stages.len()));
    };
    let work = cargo::root().join("target/container");
    // An interrupted run leaves it behind. After any other, it does not exist, and the error is ignored.
    let _ = fs::remove_dir_all(&work);
    let (out, root) = (work.join("out"), work.join("root"));
    create(&root)?;
    compile(build, &out)?;
    let image = Image::assemble(last, &out, &root)?;
    let size = size(&root)?;
    println!("the image has {:.1} MB", in_megabytes(size));
    if size > LARGEST {
        return Err(format!(
            "the image has more than {:.0} MB",
            in_megabytes(LARGEST)
        ));
    }
    image.check()?;
    fs::remove_dir_all(&work).map_err(|error| format!("cannot remove {}: {error}", work.display()))
}

/// An instruction of a Containerfile: its name, its options, and the rest.
#[derive(Debug, PartialEq, Eq)]
struct Instruction {
    name: String,
    options: Vec<(String, String)>,
    rest: String,
}

impl Instruction {
    fn option(&self, name: &str) -> Option<&str> {
        let mut options = self.options.iter();
        options
            .find(|(own, _)| own == name)
            .map(|(_, value)| &**value)
    }

    /// The command without a shell, a list in JSON, that follows `prefix`.
    fn command(&self, prefix: &str) -> Result<Vec<String>, String> {
        let list = self.rest.strip_prefix(prefix);
        let list = list.and_then(|list| serde_json::from_str(list.trim()).ok());
        list.ok_or_else(|| self.unknown())
    }

    fn unknown(&self) -> String {
        format!("this cannot carry out `{} {}`", self.name, self.rest)
    }
}

/// The instructions of each stage, without its `FROM`. The last stage must begin with nothing.
fn stages(text: &str) -> Result<Vec<Vec<Instruction>>, String> {
    let mut stages: Vec<Vec<Instruction>> = Vec::new();
    let mut base = String::new();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let joined = lines.collect::<Vec<_>>().join("\n").replace("\\\n", " ");
    for line in joined.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let (name, mut rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut options = Vec::new();
        while let Some(option) = rest.trim_start().strip_prefix("--") {
            let (option, after) = option.split_once(' ').unwrap_or((option, ""));
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            options.push((name.to_owned(), value.to_owned()));
            rest = after;
        }
        let rest = rest.trim().to_owned();
        if name == "FROM" {
            base.clone_from(&rest);
            stages.push(Vec::new());
            continue;
        }
        let stage = stages.last_mut();
        let stage = stage.ok_or_else(|| format!("`{line}` stands before the first FROM"))?;
        stage.push(Instruction {
            name: name.to_owned(),
            options,
            rest,
        });
    }
    if base != "scratch" {
        return Err(format!(
            "the last stage begins with `{base}`; expected `scratch`"
        ));
    }
    Ok(stages)
}

/// Carry out the commands of the stage that builds, here instead of in a container.
fn compile(stage: &[Instruction], out: &Path) -> Result<(), String> {
    for instruction in stage.iter().filter(|it| it.name == "RUN") {
        let mut shell = Command::new("sh");
        shell
            .current_dir(cargo::root())
            .args(["-ec", &instruction.rest]);
        succeed(shell.env("OUT", out))?;
    }
    Ok(())
}

/// What the last stage says, carried out.
struct Image {
    root: PathBuf,
    /// Ids of user and group.
    user: (u32, u32),
    folder: String,
    /// The port that it documents.
    port: String,
    entry: Vec<String>,
    health: Vec<String>,
}

impl Image {
    /// Fills the empty folder `root` with what the stage copies from `out`.
    fn assemble(stage: &[Instruction], out: &Path, root: &Path) -> Result<Self, String> {
        let mut image = Self {
            root: root.to_owned(),
            user: (0, 0),
            folder: "/".to_owned(),
            port: String::new(),
            entry: Vec::new(),
            health: Vec::new(),
        };
        for instruction in stage {
            let rest = &*instruction.rest;
            match &*instruction.name {
                "COPY" => image.copy(instruction, out)?,
                "USER" => image.user = ids(rest)?,
                "WORKDIR" => rest.clone_into(&mut image.folder),
                "ENTRYPOINT" => image.entry = instruction.command("")?,
                "HEALTHCHECK" => image.health = instruction.command("CMD")?,
                "EXPOSE" => rest.clone_into(&mut image.port),
                _ => return Err(instruction.unknown()),
            }
        }
        if image.user.0 == 0 {
            return Err("the image runs as root; expected a USER".to_owned());
        }
        Ok(image)
    }

    fn copy(&self, instruction: &Instruction, out: &Path) -> Result<(), String> {
        let paths = instruction.rest.split_once(' ');
        let (from, to) = paths.ok_or_else(|| instruction.unknown())?;
        let from = from.strip_prefix("/out/").map(|name| out.join(name));
        let from = from.filter(|_| instruction.option("from") == Some("build"));
        let from = from.ok_or_else(|| instruction.unknown())?;
        let to = self.root.join(to.trim_start_matches('/'));
        let failed = |error| format!("cannot copy {}: {error}", from.display());
        if from.is_dir() {
            // Folders are copied empty: what the build puts there is theirs alone.
            fs::create_dir(&to).map_err(failed)?;
            let mode = fs::Permissions::from_mode(0o755);
            fs::set_permissions(&to, mode).map_err(failed)?;
        } else {
            fs::copy(&from, &to).map_err(failed)?;
        }
        if let Some(owner) = instruction.option("chown") {
            let (user, group) = ids(owner)?;
            chown(&to, Some(user), Some(group)).map_err(failed)?;
        }
        Ok(())
    }

    /// A command in the image, as its user.
    fn command(&self, wrapper: &[&str], words: &[String]) -> Command {
        let mut all: Vec<OsString> = wrapper.iter().map(OsString::from).collect();
        let (user, group) = self.user;
        all.extend(["chroot".into(), format!("--userspec={user}:{group}").into()]);
        all.push("--groups=".into());
        all.push(self.root.clone().into());
        all.extend(words.iter().map(OsString::from));
        let mut command = Command::new(&all[0]);
        command
            .args(&all[1..])
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        command
    }

    /// It becomes healthy, answers, keeps what it is given, and stops.
    fn check(&self) -> Result<(), String> {
        self.check_port()?;
        let port = free_port()?;
        let database = format!("{}/sandbox.db", self.folder);
        let options = format!("--port {port} --db {database} --allow-host sandbox");
        if self.is_healthy(&options)? {
            return Err("the health check passes while nothing runs".to_owned());
        }
        let title = "Kept by the image";
        for run in 1..=2 {
            let mut running = self.start(&options)?;
            let address = running.address()?;
            let began = Instant::now();
            while !self.is_healthy(&options)? {
                if began.elapsed() > PATIENCE {
                    return Err("the image does not become healthy".to_owned());
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            let (uid, inner) = running.ids()?;
            if (uid, inner) != (self.user.0, 1) {
                return Err(format!("it runs as user {uid}, as process {inner}"));
            }
            if run == 1 {
                let body = format!("{{\"title\": \"{title}\"}}");
                let response = call(port, "POST", "/api/v2/deals", &body)?;
                if !response.starts_with("HTTP/1.1 20") {
                    return Err(format!("a deal is not created: {response}"));
                }
            }
            let path = "/api/v2/deals?limit=500&sort_by=id&sort_direction=desc";
            let response = call(port, "GET", path, "")?;
            if !response.contains(title) {
                return Err(format!("a deal is not found in run {run}: {response}"));
            }
            running.stop()?;
            println!("run {run}: healthy at {address}, answers, stops");
        }
        Ok(())
    }

    /// The documented port is the one that the sandbox takes by default.
    fn check_port(&self) -> Result<(), String> {
        let mut help = self.entry.clone();
        help.push("--help".to_owned());
        let output = self.command(&[], &help).output();
        let output = output.map_err(|error| format!("cannot run the image: {error}"))?;
        let stated = format!("[default: {}]", self.port);
        if String::from_utf8_lossy(&output.stdout).contains(&stated) {
            return Ok(());
        }
        Err(format!(
            "EXPOSE {} is not the port that the sandbox takes by default",
            self.port
        ))
    }

    fn is_healthy(&self, options: &str) -> Result<bool, String> {
        let mut command = self.command(&[], &self.health);
        command
            .env("PIPEDRIVE_SANDBOX_OPTIONS", options)
            .stderr(Stdio::null());
        let status = command.status();
        let status = status.map_err(|error| format!("cannot run the health check: {error}"))?;
        Ok(status.success())
    }

    fn start(&self, options: &str) -> Result<Running, String> {
        let alone = ["unshare", "--pid", "--fork", "--kill-child"];
        let mut command = self.command(&alone, &self.entry);
        let process = command
            .env("PIPEDRIVE_SANDBOX_OPTIONS", options)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let process = process.map_err(|error| format!("cannot run `unshare`: {error}"))?;
        Ok(Running { process })
    }
}

/// The image while it runs. It ends with this value.
struct Running {
    /// `unshare`; the sandbox is its child.
    process: Child,
}

impl Running {
    /// What its first line says.
    fn address(&mut self) -> Result<String, String> {
        let mut line = String::new();
        if let Some(out) = &mut self.process.stdout {
            // One byte at a time, so that the rest stays in the pipe.
            let mut byte = BufReader::with_capacity(1, out);
            let _ = byte.read_line(&mut line);
        }
        let address = line.trim().rsplit_once(' ').map(|(_, url)| url.to_owned());
        address.ok_or_else(|| "the image ended without an address".to_owned())
    }

    /// The sandbox's process as this machine knows it.
    fn inner(&self) -> Result<u32, String> {
        let id = self.process.id();
        let children = read(Path::new(&format!("/proc/{id}/task/{id}/children")))?;
        let child = children.split_whitespace().next();
        let child = child.and_then(|id| id.parse().ok());
        child.ok_or_else(|| "the image has no process".to_owned())
    }

    /// The id of its user, and its number among the processes of the image.
    fn ids(&self) -> Result<(u32, u32), String> {
        let status = read(Path::new(&format!("/proc/{}/status", self.inner()?)))?;
        let figure = |name: &str, last: bool| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let mut figures = line.unwrap_or_default().split_whitespace();
            let figure = if last { figures.last() } else { figures.next() };
            figure.and_then(|it| it.parse().ok()).unwrap_or(u32::MAX)
        };
        Ok((figure("Uid:", false), figure("NSpid:", true)))
    }

    /// As an engine stops a container: SIGTERM to process 1, which must end by itself.
    fn stop(mut self) -> Result<(), String> {
        succeed(Command::new("kill").args(["-s", "TERM", &self.inner()?.to_string()]))?;
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            match self.process.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => return Err(format!("the image ended with {status}")),
                Ok(None) => std::thread::sleep(Duration::from_millis(20)),
                Err(error) => return Err(format!("cannot wait for the image: {error}")),
            }
        }
        Err("the image does not stop".to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One request, with the name that a neighbor in a network of containers would use.
fn call(port: u16, method: &str, path: &str, body: &str) -> Result<String, String> {
    let failed = |error| format!("{method} {path}: {error}");
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(failed)?;
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: sandbox:{port}\r\nx-api-token: sandbox-token\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .map_err(failed)?;
    let mut response = String::new();
    stream.read_to_string(&mut response).map_err(failed)?;
    Ok(response)
}

fn free_port() -> Result<u16, String> {
    let bound = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    bound
        .map(|address| address.port())
        .map_err(|error| format!("there is no free port: {error}"))
}

/// `user:group`, as numbers: names would need a file that the image does not have.
fn ids(text: &str) -> Result<(u32, u32), String> {
    let ids = text.split_once(':');
    let ids = ids.and_then(|(user, group)| Some((user.parse().ok()?, group.parse().ok()?)));
    ids.ok_or_else(|| format!("`{text}` is no user and group as numbers, such as 10001:10001"))
}

/// The bytes of all files below a folder.
fn size(folder: &Path) -> Result<u64, String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let mut sum = 0;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let data = entry.metadata().map_err(failed)?;
        sum += if data.is_dir() {
            size(&entry.path())?
        } else {
            data.len()
        };
    }
    Ok(sum)
}

#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn in_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder)
        .map_err(|error| format!("cannot create {}: {error}", folder.display()))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_containerfile_is_read() {
        let text = read(&cargo::root().join("sandbox/Containerfile")).expect("a Containerfile");
        let stages = stages(&text).expect("its stages");
        assert_eq!(stages.len(), 2);
        let names: Vec<_> = stages[1].iter().map(|it| &*it.name).collect();
        assert_eq!(
            names,
            [
                "COPY",
                "COPY",
                "COPY",
                "USER",
                "WORKDIR",
                "EXPOSE",
                "HEALTHCHECK",
                "ENTRYPOINT"
            ]
        );
        assert_eq!(stages[1][1].option("chown"), Some("10001:10001"));
        let run = stages[0].iter().find(|it| it.name == "RUN").expect("RUN");
        assert!(run.rest.contains("&& cargo build"), "{}", run.rest);
    }

    #[test]
    fn what_cannot_be_carried_out_is_named() {
        let error = stages("FROM a AS build\nFROM debian\n").expect_err("not empty");
        assert!(error.contains("debian"), "{error}");
        let stages = stages("FROM a\nFROM scratch\nADD x /x\n").expect("two stages");
        let out = Path::new("/nowhere");
        let Err(error) = Image::assemble(&stages[1], out, out) else {
            panic!("ADD is unknown");
        };
        assert!(error.contains("ADD x /x"), "{error}");
        assert!(ids("nobody").is_err());
    }
}
