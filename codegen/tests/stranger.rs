//! What somebody does who has `callsheet` and an `OpenAPI` document of their own, in a folder of their own: the commands,
//! what they say, and the crate that comes of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn callsheet(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_callsheet"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("callsheet runs")
}

/// What a command prints that succeeds.
#[track_caller]
fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = callsheet(folder, arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "{arguments:?}\n{said}");
    said
}

/// What a command says that fails.
#[track_caller]
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = callsheet(folder, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the project's root")
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// A folder outside of the workspace with the document in it.
fn empty_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let document = root().join("codegen/tests/stranger/harbor.yaml");
    fs::copy(document, folder.path().join("harbor.yaml")).expect("a copy");
    folder
}

/// A full disk is said by the exit code, whatever can still be shown.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_a_failure() {
    let full = || fs::File::options().write(true).open("/dev/full");
    let run = |argument: &str, out: fs::File| {
        let status = Command::new(env!("CARGO_BIN_EXE_callsheet"))
            .arg(argument)
            .stdout(out)
            .stderr(full().expect("a full device"))
            .status();
        status.expect("callsheet runs").code()
    };
    assert_eq!(run("--version", full().expect("a full device")), Some(1));
    assert_eq!(run("nothing", full().expect("a full device")), Some(1));
    let quiet = fs::File::options().write(true).open("/dev/null");
    assert_eq!(run("--version", quiet.expect("a device")), Some(0));
}

#[test]
fn a_document_becomes_a_crate_that_compiles() {
    let folder = empty_folder();
    let folder = folder.path();
    let runtime = root().join("runtime");
    let runtime = runtime.to_str().expect("a path in UTF-8");

    let import = ["import", "harbor.yaml", "--surface", "harbor"];
    assert!(said(folder, &import).contains("3 operations"));
    // What the document does not say: its payloads have an envelope, and where a list continues.
    fs::write(
        folder.join("spec/harbor/import.yaml"),
        "envelope: {payload: data, pages: next_cursor}\n",
    )
    .expect("a file");
    assert!(said(folder, &import).contains("2 written"));
    assert!(said(folder, &import).contains("spec/harbor: unchanged"));
    assert!(said(folder, &["check"]).contains("harbor       3 operations"));
    assert!(said(folder, &["surface", "harbor"]).contains("POST\tboats\t"));

    let generate = [
        "generate",
        "--out",
        "client",
        "--new-crate",
        "harbor-client",
        "--runtime",
        runtime,
    ];
    assert!(said(folder, &generate).contains("3 operations"));
    let again = generate.iter().copied().chain(["--check"]);
    said(folder, &again.collect::<Vec<_>>());

    let krate = folder.join("client");
    for file in files(&krate).into_iter().chain(files(&folder.join("spec"))) {
        let text = fs::read_to_string(&file).expect("a text");
        // Where this project lies is no business of the generator.
        let text = text.replace(runtime, "").to_lowercase();
        assert!(!text.contains("pipedrive"), "{}", file.display());
        if file.extension().is_some_and(|it| it == "rs") {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.contains("by `callsheet generate --spec spec --out client"),
                "{first}"
            );
        }
    }

    // The versions are the workspace's own.
    fs::copy(root().join("Cargo.lock"), krate.join("Cargo.lock")).expect("a copy");
    for features in ["harbor", "harbor,serde"] {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet"])
            .args(["--no-default-features", "--features", features])
            .args([
                "--target-dir",
                concat!(env!("CARGO_TARGET_TMPDIR"), "/stranger"),
            ])
            .current_dir(&krate)
            .env("RUSTFLAGS", "--deny warnings")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{features}: {said}");
    }

    let boats = fs::read_to_string(krate.join("src/harbor/boats.rs")).expect("a module");
    for part in [
        "ListBoats",
        "runtime::ItemStream<models::Boat>",
        "CreateBoat",
        "BoatStatus",
    ] {
        assert!(boats.contains(part), "no {part} in:\n{boats}");
    }

    // From then on its source is written alone, and the crate keeps its name.
    let source = ["generate", "--out", "client/src"];
    let says = callsheet_name(folder, &source);
    assert_eq!(says, "harbor_client");
}

/// The name by which the examples of a crate use it, once its source is written.
fn callsheet_name(folder: &Path, arguments: &[&str]) -> String {
    said(folder, arguments);
    let root = fs::read_to_string(folder.join("client/src/harbor/mod.rs")).expect("a module");
    let (_, used) = root.split_once("use ").expect("an example");
    used.split_once("::").expect("a path").0.to_owned()
}

#[test]
fn the_way_to_the_runtime_is_right_from_where_the_crate_stands() {
    let folder = empty_folder();
    let folder = folder.path();
    fs::create_dir_all(folder.join("runtime")).expect("a folder");
    fs::write(folder.join("runtime/Cargo.toml"), "").expect("a file");
    said(folder, &["import", "harbor.yaml", "--surface", "harbor"]);
    let generate = |runtime: &'static str| {
        [
            "generate",
            "--out",
            "a/client",
            "--new-crate",
            "client",
            "--runtime",
            runtime,
        ]
    };
    let manifest = || fs::read_to_string(folder.join("a/client/Cargo.toml")).expect("a manifest");
    said(folder, &generate("runtime"));
    assert!(
        manifest().contains("path = \"../../runtime\""),
        "{}",
        manifest()
    );
    said(folder, &generate("0.4.2"));
    assert!(manifest().contains("version = \"0.4.2\""), "{}", manifest());
    let said = refused(folder, &generate("elsewhere"));
    assert!(said.contains("neither a folder"), "{said}");
}

#[test]
fn what_is_refused_names_the_place_and_the_remedy_and_writes_nothing() {
    let folder = empty_folder();
    let folder = folder.path();
    let swagger = folder.join("swagger.yaml");
    fs::write(&swagger, "swagger: '2.0'\npaths: {}\n").expect("a file");
    for (arguments, parts) in [
        (
            &["genrate"][..],
            &["there is no command `genrate`", "generate"][..],
        ),
        (&["generate"], &["--out DIR"]),
        (
            &["generate", "--out", "src"],
            &["is in no crate", "--new-crate NAME"],
        ),
        (
            &["generate", "--out", "", "--new-crate", "x"],
            &["`--out` needs a path"],
        ),
        (&["check", "--spec", ""], &["`--spec` needs a path"]),
        (
            &["generate", "--out", "x", "--runtime", "1"],
            &["--new-crate NAME"],
        ),
        (
            &["generate", "--ot"],
            &["--ot", "`callsheet generate --help`"],
        ),
        (
            &["generate", "--out", "x", "--new-crate", "x"],
            &["spec", "--spec DIR"],
        ),
        (
            &["generate", "--out", "x", "--new-crate", "std"],
            &["`std` cannot name a crate", "`std-client`"],
        ),
        (
            &["generate", "--out", "x", "--new-crate", "fn"],
            &["a word of the language"],
        ),
        (
            &["generate", "--out", "x", "--new-crate", "callsheet_runtime"],
            &["depends on", "choose another name"],
        ),
        (&["check", "--spec", "nowhere"], &["nowhere"]),
        (
            &["import"],
            &["`callsheet import openapi.yaml --surface NAME`"],
        ),
        (&["import", "none.yaml", "--surface", "a"], &["none.yaml"]),
        (
            &["import", "harbor.yaml", "--surface", "A"],
            &["`A` cannot name a surface"],
        ),
        (
            &["import", "swagger.yaml", "--surface", "a"],
            &["Swagger 2.0", "convert it"],
        ),
        (&["surface"], &["spec"]),
        (&["diff"], &["name what to compare with"]),
    ] {
        let said = refused(folder, arguments);
        for part in parts {
            assert!(
                said.contains(part),
                "{arguments:?} does not say {part}: {said}"
            );
        }
        assert!(!said.contains("panicked"), "{said}");
    }
    let mut left = files(folder);
    left.sort();
    assert_eq!(left, [folder.join("harbor.yaml"), swagger]);
}

/// The folder of the crate, or of the spec, in the place of the one for sources.
#[test]
fn a_crate_and_a_spec_are_not_written_over() {
    let folder = empty_folder();
    let folder = folder.path();
    said(folder, &["import", "harbor.yaml", "--surface", "harbor"]);
    let crate_ = ["generate", "--out", ".", "--new-crate", "harbor-client"];
    said(folder, &[&crate_[..], &["--runtime", "1"]].concat());
    let before = files(folder);
    let of_the_crate = refused(folder, &["generate", "--out", "."]);
    assert!(of_the_crate.contains("`--out ./src`"), "{of_the_crate}");
    let of_the_spec = refused(folder, &["generate", "--out", "spec"]);
    assert!(of_the_spec.contains("would be deleted"), "{of_the_spec}");
    assert_eq!(files(folder), before);
}

/// What `import.yaml` makes wrong is wrong in a file that was not written.
#[test]
fn a_mistake_in_import_yaml_is_not_looked_for_on_disk() {
    let folder = empty_folder();
    let folder = folder.path();
    fs::create_dir_all(folder.join("spec/harbor")).expect("a folder");
    fs::write(
        folder.join("spec/harbor/import.yaml"),
        "api: {base_url: nowhere}\n",
    )
    .expect("a file");
    let refused = refused(folder, &["import", "harbor.yaml", "--surface", "harbor"]);
    assert!(refused.contains("`nowhere` is no base URL"), "{refused}");
    assert!(refused.contains("nothing was written"), "{refused}");
}

/// What cargo would not read is refused before anything is written.
#[test]
fn a_manifest_is_one_that_cargo_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let spec = |package: &str| {
        let api = format!(
            "title: T\nbase_url: https://a.b\ncrates: {{support: {{package: {package}}}}}\n"
        );
        let rest = "models: {A: {rust: support::A, json: string}}\noperations: {get: {call: GET a, returns: A}}\n";
        fs::create_dir_all(folder.join("spec/crm")).expect("a folder");
        fs::write(folder.join("spec/crm/api.yaml"), api).expect("a file");
        fs::write(folder.join("spec/crm/things.yaml"), rest).expect("a file");
    };
    let call = ["generate", "--out", "x", "--new-crate", "my-api"];
    spec("my_api");
    assert!(refused(folder, &call).contains("`my_api` is the generated crate's own"));
    spec("callsheet-mock");
    assert!(refused(folder, &call).contains("depends on anyway"));
    spec("some-support");
    let version = |version| [&call[..], &["--runtime", version]].concat();
    assert!(refused(folder, &version("1\"2")).contains("neither a folder"));
    assert!(!folder.join("x").exists());
    said(folder, &version("1.2"));
}

#[test]
fn every_command_has_help() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = said(folder.path(), &["--help"]);
    for command in ["generate", "check", "import", "diff", "schema", "surface"] {
        assert!(all.contains(&format!("  {command}")), "{all}");
        let one = said(folder.path(), &[command, "--help"]);
        assert!(one.contains(&format!("callsheet {command}")), "{one}");
    }
}
