//! Importing `OpenAPI` documents: one small document per feature, written for it. What comes out is compared, read back
//! as a spec; and documents that are cut or garbled give an answer, whatever it is.

use std::fmt::Write as _;

use callsheet_dialect::read;
use callsheet_dialect::source::Sources;
use callsheet_openapi::{ImportError, Imported, import};

/// Documents that are imported with settings, and the settings.
const KNOWN: [(&str, &str); 3] = [
    ("envelope", include_str!("import/known/envelope.yaml")),
    ("parameters", include_str!("import/known/parameters.yaml")),
    ("wire", include_str!("import/known/wire.yaml")),
];

const DOCUMENTS: [(&str, &str); 11] = [
    ("references", include_str!("import/references.yaml")),
    ("schemas", include_str!("import/schemas.yaml")),
    ("parameters", include_str!("import/parameters.yaml")),
    ("bodies", include_str!("import/bodies.yaml")),
    ("responses", include_str!("import/responses.yaml")),
    ("unions", include_str!("import/unions.yaml")),
    ("wire", include_str!("import/wire.yaml")),
    ("hostile", include_str!("import/hostile.json")),
    ("envelope", include_str!("import/envelope.yaml")),
    (
        "servers_and_security",
        include_str!("import/servers_and_security.yaml"),
    ),
    ("names", include_str!("import/names.json")),
];

const PATH: &str = "test/import.yaml";

fn known(name: &str) -> Option<(&'static str, &'static str)> {
    let known = KNOWN.iter().find(|(known, _)| *known == name);
    known.map(|(_, settings)| (PATH, *settings))
}

fn imported(name: &str, text: &str) -> Imported {
    import(text, "cargo xtask import", known(name))
        .unwrap_or_else(|error| panic!("{name}:\n{error}"))
}

fn sources(imported: &Imported) -> Sources {
    let files = imported.files.iter();
    Sources::from_texts(files.map(|file| (format!("test/{}", file.path), file.text.clone())))
}

#[test]
fn every_feature_becomes_what_it_should() {
    for (name, text) in DOCUMENTS {
        let imported = imported(name, text);
        let mut shown = String::new();
        for file in &imported.files {
            let body: Vec<&str> = file
                .text
                .lines()
                .skip_while(|line| line.starts_with('#'))
                .collect();
            let body = body.join("\n");
            writeln!(shown, "=== {}\n{body}\n", file.path).expect("a string");
        }
        write!(shown, "=== report\n{}", imported.report).expect("a string");
        insta::assert_snapshot!(name, shown);
    }
}

#[test]
fn what_is_written_is_a_spec_without_warnings() {
    for (name, text) in DOCUMENTS {
        let spec = read(sources(&imported(name, text)))
            .unwrap_or_else(|report| panic!("{name}:\n{report}"));
        assert!(spec.warnings.is_empty(), "{name}:\n{}", spec.warnings);
    }
}

#[test]
fn no_operation_is_lost() {
    for (name, text) in DOCUMENTS {
        let imported = imported(name, text);
        let spec = read(sources(&imported)).expect("a spec");
        let operations = spec.apis[0].operations().count();
        assert_eq!(operations, imported.report.operations, "{name}");
    }
}

#[test]
fn importing_twice_gives_the_same_bytes() {
    for (name, text) in DOCUMENTS {
        assert_eq!(imported(name, text).files, imported(name, text).files);
    }
}

#[test]
fn what_is_no_openapi_document_is_refused() {
    let refused = |text| import(text, "cargo xtask import", None).expect_err("no document");
    assert!(matches!(refused("{"), ImportError::Unreadable(_)));
    for text in [
        "",
        "a",
        "[]",
        "swagger: '2.0'",
        "openapi: '2.0'",
        "openapi: 3.0.0",
        "{\"openapi\": \"3.0.0\", \"paths\": 7}",
    ] {
        assert!(
            matches!(refused(text), ImportError::NotOpenApi(_)),
            "{text}"
        );
    }
}

/// `import.yaml` is read as strictly as a spec, and an entry that decides nothing is an error.
#[test]
fn settings_that_are_wrong_or_change_nothing_are_refused() {
    let document = include_str!("import/envelope.yaml");
    let wrong = "api: {models: {}}\nenvelop: {payload: data}\nflags: yes\nids: [owner]\nviews: {a: b}\n\
                 descriptions: {date: [''], dates: []}\n";
    let unused = "api: {title: Envelope, base_url: https://eu.example.com/v1, doc: Deals.}\ncost: x-cost\nflags: true\n\
                  envelope: {payload: data, beside: [success, sucess]}\nids: {owner: Usr}\nviews: [Deal, Dael]\n";
    for (name, settings) in [("wrong_settings", wrong), ("unused_settings", unused)] {
        let refused = import(document, "cargo xtask import", Some((PATH, settings)));
        let report = refused.expect_err("wrong settings").to_string();
        insta::assert_snapshot!(name, report);
    }
}

/// Cut anywhere, with lines gone, doubled or swapped, and with values of another kind: what is still a document gives a
/// spec without errors.
#[test]
fn a_garbled_document_never_panics() {
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % u64::try_from(below.max(1)).expect("64 bits")).expect("below")
    };
    let odd = [
        "7",
        "null",
        "[]",
        "{}",
        "true",
        "'x'",
        "[[[]]]",
        "{a: {b: c}}",
        "{$ref: '#'}",
        "{$ref: '#/paths'}",
    ];
    for (_, text) in DOCUMENTS {
        let lines: Vec<&str> = text.lines().collect();
        for _ in 0..60 {
            let mut garbled = lines.clone();
            let line = next(garbled.len());
            let value;
            match next(5) {
                0 => garbled.truncate(line),
                1 => drop(garbled.remove(line)),
                2 => garbled.insert(next(lines.len()), lines[line]),
                3 => garbled.swap(line, next(lines.len())),
                _ => {
                    let key = lines[line].split_inclusive(": ").next().unwrap_or_default();
                    value = format!("{key}{}", odd[next(odd.len())]);
                    garbled[line] = &value;
                }
            }
            if let Ok(imported) = import(&garbled.join("\n"), "cargo xtask import", None)
                && let Err(report) = read(sources(&imported))
            {
                panic!("{}\n{report}", garbled.join("\n"));
            }
        }
        let mut cut = text.len();
        while cut > 0 {
            cut = text.floor_char_boundary(cut - 1 - next(40).min(cut - 1));
            drop(import(&text[..cut], "cargo xtask import", None));
        }
    }
}
