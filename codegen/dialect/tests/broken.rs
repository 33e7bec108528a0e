//! Every way we know to get a spec wrong, and exactly what is said about it: each file of `tests/broken` is a resource
//! with its faults, each snapshot the report. `INSTA_UPDATE=always cargo test` accepts what is said now.

use std::fs;
use std::path::{Path, PathBuf};

use callsheet_dialect::model::Required;
use callsheet_dialect::source::Sources;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn report(files: &[(&str, &str)]) -> String {
    match callsheet_dialect::read(Sources::from_texts(files.iter().copied())) {
        Ok(spec) => format!("accepted\n{}", spec.warnings),
        Err(report) => report.to_string(),
    }
}

#[test]
fn each_fault_is_reported_where_it_is() {
    let api = fs::read_to_string(folder().join("api.yaml")).expect("api.yaml");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder())
        .expect("folder")
        .map(|entry| entry.expect("entry").path())
        .collect();
    cases.sort();
    assert!(cases.len() > 20, "cases are missing");
    for case in cases {
        let name = case
            .file_stem()
            .expect("name")
            .to_string_lossy()
            .into_owned();
        if name == "api" {
            continue;
        }
        let text = fs::read_to_string(&case).expect("text");
        let report = report(&[("crm/api.yaml", &api), ("crm/notes.yaml", &text)]);
        assert!(!report.starts_with("accepted"), "{name} is not refused");
        insta::assert_snapshot!(name, report);
    }
}

#[test]
fn a_plan_limits_something() {
    let plans = "title: T\nbase_url: https://api.example.com\nplans:\n  none: {}\n  no: {burst: {requests: 0}}\n  \
                 odd: {daily_token: 7}\n  \
                 lite: {requests_per_minute: 1}\n  starter: {known_as: lite, requests_per_minute: 2}\n  \
                 only: {known_as: other}\n";
    insta::assert_snapshot!(report(&[("crm/api.yaml", plans)]));
}

#[test]
fn events_have_records_whose_fields_can_be_absent() {
    let api = "title: T\ncrates: {s: {package: s}}\nevents:\n  from: s::m\n  v1: {note: Note, deal: Dael, '': Deal, kind: Kind}\n  v2:\n    note: Note\n    \
               note: Deal\n    deal: [Deal]\n  v3: {note: Note}\n";
    let models = "models: {Deal: {fields: {id: DealId}}, Note: {fields: {id!: NoteId, text!: string}}, Kind: {enum: [a]}}\n";
    insta::assert_snapshot!(report(&[
        ("hooks/api.yaml", api),
        ("hooks/deals.yaml", models)
    ]));

    // What is called besides needs a base URL.
    let api = "title: T\ncrates: {s: {package: s}}\nevents: {from: s::m, v2: {deal: Deal}}\n";
    let calls = "models: {Deal: {fields: {id: DealId}}}\noperations: {get: {call: GET deals, returns: Deal}}\n";
    insta::assert_snapshot!(
        "events_and_calls",
        report(&[("hooks/api.yaml", api), ("hooks/deals.yaml", calls)])
    );
    let events = "models: {Deal: {fields: {id: DealId}}}\n";
    let hooks = [("hooks/api.yaml", api), ("hooks/deals.yaml", events)];
    assert_eq!(report(&hooks), "accepted\n");
    // A resource that describes nothing has something to call.
    let said = report(&[hooks[0], hooks[1], ("hooks/none.yaml", "doc: Nothing.\n")]);
    assert!(
        said.starts_with("error: the resource `none` has no operations"),
        "{said}"
    );
}

#[test]
fn limits_have_names_and_are_used() {
    let api = |limits: &str| format!("title: T\nbase_url: https://a.b\nlimits: {{{limits}}}\n");
    let deals = |rest: &str| format!("operations:\n  find: {{call: GET deals/search{rest}}}\n");
    let report = |limits, rest| {
        report(&[
            ("crm/api.yaml", &api(limits)),
            ("crm/deals.yaml", &deals(rest)),
        ])
    };
    let all = [
        report("search: {requests: 10, seconds: 2}", ", limit: serch"),
        report("", ", limit: search"),
        // What is wrong is said once.
        report("search: {requests: 10}", ", limit: search"),
        report("search: {requests: 10, seconds: 2}", ""),
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
}

#[test]
fn faults_of_all_files_come_in_one_report() {
    let report = report(&[
        (
            "crm/api.yaml",
            "title: T\nbase_url: nowhere\nresources: [deals, dels]\n",
        ),
        (
            "crm/deals.yaml",
            "operations: {get: {call: GET deals, returns: Dael}}\nmodels: {Deal: {fields: {id!: DealId}}}\n",
        ),
        ("crm/files.yaml", "operations: {get: {call: GET files\n"),
        (
            "crm/notes.yaml",
            "operations: {Get It: {call: GET notes, retuns: Deal}}\n",
        ),
        (
            "lonely/deals.yaml",
            "operations: {get: {call: GET deals}}\n",
        ),
        ("stray.yaml", "title: stray\n"),
    ]);
    insta::assert_snapshot!("all_files", report);
}

#[test]
fn fixups_apply_or_say_why_not() {
    let api = "title: T\nbase_url: https://a.b\n";
    let deals = "models: {Deal: {fields: {id!: DealId, value!: string, old: string, mark!: {type: string, doc: D.}}}}\n\
                 operations:\n  get: {call: 'GET deals/{id}', params: [id, {all: boolean}], returns: Deal}\n  \
                 change: {call: 'PUT deals/{id}', params: [id!, ...get], returns: Deal}\n";
    let overlay = "fixups:\n\
        - {at: deals/models/Deal/fields/value, why: It is an amount., set: money}\n\
        - {at: deals/models/Deal/fields/old, why: Gone., remove: true}\n\
        - {at: [deals/models/Deal/fields/value, deals/models/Deal/fields/mark], why: Left out., required: sent}\n\
        - {at: deals/operations/get/params/id, why: Marked., set: id!}\n\
        - {at: deals/operations/get/params/id, why: Another., rename: deal_id}\n\
        - {at: deals/operations/get/params/deal_id, why: The path says so., rename: id}\n\
        - {at: deals/operations/get, why: It reads better., rename: show}\n\
        - {at: deals/operations/change, why: It reads better., rename: update}\n";
    let spec = callsheet_dialect::read(Sources::from_texts([
        ("crm/api.yaml", api),
        ("crm/deals.yaml", deals),
        ("crm/overlay.yaml", overlay),
    ]))
    .expect("a spec");
    let fields = match &spec.apis[0].models[0].kind {
        callsheet_dialect::model::ModelKind::Record { fields } => fields,
        other => panic!("{other:?}"),
    };
    let marks = fields.iter().map(|field| (&*field.name, field.required));
    assert_eq!(
        marks.collect::<Vec<_>>(),
        [
            ("id", Required::Always),
            ("value", Required::Sent),
            ("mark", Required::Sent)
        ]
    );
    assert_eq!(fields[2].doc, "D.");
    assert_eq!(
        fields[1].ty,
        callsheet_dialect::model::Type::Scalar(callsheet_dialect::model::Scalar::Money)
    );

    let named: Vec<&str> = spec.apis[0].operations().map(|(_, op)| &*op.name).collect();
    assert_eq!(named, ["show", "update"]);

    let stale = "fixups:\n\
        - {at: [deals/models/Deal/fields/old, deals/models/Deal/fields/value], why: It is text., set: string}\n\
        - {at: [], why: Nowhere., remove: true}\n\
        - {at: deals/models/Deal/fields/gone, why: Gone., remove: true}\n\
        - {at: deals/models/Dael/fields/value, why: Typo., set: money}\n\
        - {at: notes/models, why: No such file., set: {}}\n\
        - {at: deals, why: Too short., remove: true}\n\
        - {at: deals/doc, why: Says nothing.}\n\
        - {at: deals/doc, why: Says two things., remove: true, rename: about}\n\
        - {at: deals/operations/gte, why: Typo., rename: show}\n\
        - {at: deals/operations/get, why: Twice., rename: change}\n\
        - {at: deals/operations/get, why: The description was mended., rename: get}\n\
        - {at: deals/operations/get/params/idd, why: Typo., rename: deal_id}\n\
        - {at: deals/operations/get, why: No method., rename: Bad Name}\n\
        - {at: deals/operations/get, why: No name., rename: ''}\n\
        - {at: deals/models/Deal/fields/old, why: No field., rename: ''}\n\
        - {at: deals/models/Deal/fields/old, why: It has no mark any more., required: sent}\n\
        - {at: deals/models/Deal/fields/vaule, why: Typo., required: sent}\n";
    insta::assert_snapshot!(
        "stale_fixups",
        report(&[
            ("crm/api.yaml", api),
            ("crm/deals.yaml", deals),
            ("crm/overlay.yaml", stale)
        ])
    );
}

/// What follows from a mistake is not reported beside it.
#[test]
fn one_slip_gives_one_message() {
    let api = "title: T\nbase_url: https://a.b\n";
    let models =
        "models: {Note: {fields: {id: NoteId, text: string, kind: Kind}}, Kind: {enum: [a]}}\n";
    let operations = "operations:\n  list: {call: GET notes, params: [kind, text, shared], returns: [Note], pages: {style: offset, max: 9}}\n  \
                      get: {call: 'GET notes/{id}', params: [id, {by: NoteId}], returns: Note}\n";
    let whole = format!("model: Note\nparameters: {{shared: Kind}}\n{models}{operations}");
    assert_eq!(
        report(&[("crm/api.yaml", api), ("crm/notes.yaml", &whole)]),
        "accepted\n"
    );
    for (right, wrong) in [
        (
            "operations:",
            "operations:\n  all: {cal: GET all}\n  more: {call: GET more, params: [...all, -x]}\n ",
        ),
        ("model: Note", "model: Noet"),
        ("{shared: Kind}", "{shared: [Kind, Kind]}"),
        ("{shared: Kind}", "{shared: Kidn}"),
        ("{shared: Kind}", "{shared: {typ: Kind}}"),
        ("fields:", "feilds:"),
        ("enum:", "enums:"),
        ("enum: [a]", "id: a"),
        ("enum: [a]", "doc: a"),
        ("text: string", "text: [string, string]"),
        ("text: string", "text: strin"),
        ("kind: Kind", "kind: Kidn"),
        ("returns: [Note]", "returns: [Noet]"),
        ("returns: [Note]", "returns: [Note, Note]"),
        ("returns: [Note]", "returns: {typ: [Note]}"),
        ("returns: [Note]", "retuns: [Note]"),
        ("params: [id", "parms: [id"),
        ("params: [id", "params: [idd"),
        ("params: [id", "params: [{id: NoteIdd}"),
        ("params: [kind", "params: [knid"),
        ("{id}", "{idd}"),
        ("call: GET", "cal: GET"),
        ("call: GET", "call: GTE"),
    ] {
        let text = whole.replacen(right, wrong, 1);
        assert_ne!(text, whole, "{right} is not there");
        let said = report(&[("crm/api.yaml", api), ("crm/notes.yaml", &text)]);
        assert!(said.ends_with("\n\n1 error"), "{wrong}:\n{said}");
    }
    for (right, wrong) in [
        ("title:", "titel:"),
        ("base_url:", "base_ulr:"),
        ("https://", "https:///"),
        ("\n", "\nresources: [noets]\n"),
        ("\n", "\nauth: {api_token: {header: x y}}\n"),
    ] {
        let text = api.replacen(right, wrong, 1);
        let said = report(&[("crm/api.yaml", &text), ("crm/notes.yaml", &whole)]);
        assert!(said.ends_with("\n\n1 error"), "{wrong}:\n{said}");
    }
}

/// Whatever stands in a file, the answer is a report: truncate and garble a real file at every byte.
#[test]
fn no_text_makes_it_panic() {
    let api = fs::read_to_string(folder().join("api.yaml")).expect("api.yaml");
    let text = fs::read_to_string(folder().join("required_and_optional.yaml")).expect("text");
    for cut in 0..text.len() {
        report(&[("crm/api.yaml", &api), ("crm/notes.yaml", &text[..cut])]);
        for odd in [
            "{",
            "\u{0}",
            "é",
            "!",
            "\t",
            "'",
            ": ",
            "- ",
            "9999999999999999999",
        ] {
            let garbled = format!("{}{odd}{}", &text[..cut], &text[cut + 1..]);
            report(&[("crm/api.yaml", &api), ("crm/notes.yaml", &garbled)]);
            report(&[("crm/api.yaml", &garbled), ("crm/notes.yaml", &text)]);
        }
    }
    let deep = "[".repeat(10_000);
    report(&[("crm/api.yaml", &api), ("crm/notes.yaml", &deep)]);
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let deep = format!("operations: {{get: {{call: GET notes, returns: '{open}Deal{close}'}}}}\n");
    let said = report(&[("crm/api.yaml", &api), ("crm/notes.yaml", &deep)]);
    assert!(said.contains("name an inner type under `models`"));
}

/// However long a file and its lines, a report is one that can be shown.
#[test]
fn thousands_of_problems_on_one_line_are_shown_in_part() {
    let params = "{x: strin}, ".repeat(3000);
    let text = format!("operations: {{get: {{call: GET notes, params: [{params}]}}}}\n");
    let report = report(&[
        ("crm/api.yaml", "title: T\nbase_url: https://a.b\n"),
        ("crm/notes.yaml", &text),
    ]);
    assert!(report.contains("did you mean `string`?"));
    assert!(
        report.ends_with("\n\nand 4999 more\n\n5999 errors"),
        "{}",
        &report[report.len() - 200..]
    );
    assert!(report.len() < 1024 * 1024, "{} bytes", report.len());
}

#[cfg(unix)]
#[test]
fn folders_and_files_that_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let read = |path: &Path| {
        let report = callsheet_dialect::read_dir(path)
            .expect_err("must be refused")
            .to_string();
        report.replace(&*folder.path().to_string_lossy(), "FOLDER")
    };
    let mut said = read(&folder.path().join("missing"));
    said += &read(folder.path());
    let crm = folder.path().join("crm");
    fs::create_dir(&crm).expect("crm");
    fs::create_dir(crm.join("deals.yaml")).expect("a folder named like a file");
    fs::write(crm.join("latin1.yaml"), b"doc: caf\xe9\n").expect("latin1");
    fs::write(crm.join("notes.yml"), "doc: Notes.\n").expect("yml");
    std::os::unix::fs::symlink("nowhere", crm.join("dangling.yaml")).expect("symlink");
    fs::write(crm.join("huge.yaml"), vec![b' '; 9 * 1024 * 1024]).expect("huge");
    let socket = std::os::unix::net::UnixListener::bind(crm.join("socket.yaml"));
    fs::write(folder.path().join("deals.yaml"), "doc: Deals.\n")
        .expect("a file beside the folders");
    said += &read(folder.path());
    drop(socket.expect("a socket"));
    insta::assert_snapshot!("unreadable", said);
}

#[test]
fn oauth_has_addresses_for_secrets() {
    let api = "title: T\nbase_url: https://api.example.com\nauth:\n  oauth2:\n    authorize_url: http://a.example/x\n    \
               token_url: 'https://me@a.example/y'\n    revoke_url: nowhere\n    grants: [password]\n    pkce: maybe\n    \
               api_host: a.b\n    api_path: api/v1/\n";
    insta::assert_snapshot!(report(&[("crm/api.yaml", api)]));
}

#[test]
fn conventions_name_members_and_headers() {
    let api = "title: T\nbase_url: https://api.example.com\nsuccess: meta.ok\nuser_agent: my client\n\
               errors: {message: [error..message, ''], code: [], detail: more, details: {in: more}}\n\
               headers: {request_id: x request, limit: [7], keep: [a, b, c, d, e, f, g, h, i]}\n\
               pages:\n  offset: {next: .}\n  cursor: {max: 0, next: [next], more: more}\n\
               auth:\n  oauth2:\n    authorize_url: https://a.example/x\n    token_url: https://a.example/y\n    \
               grants: [client_credentials]\n    api_path: /api/v1\n";
    insta::assert_snapshot!(report(&[("crm/api.yaml", api)]));
}

#[test]
fn headers_that_are_kept_are_no_secrets() {
    let report = |headers: &str| {
        let api = format!(
            "title: T\nbase_url: https://a.b\nauth: {{api_token: {{header: X-Key}}}}\nheaders:\n  {headers}\n"
        );
        report(&[
            ("crm/api.yaml", &api),
            ("crm/deals.yaml", "operations: {get: {call: GET deals}}\n"),
        ])
    };
    assert_eq!(report("keep: [etag, x-keys]"), "accepted\n");
    let all = [
        report("keep: [Set-Cookie, authorization, cookie, proxy-authorization, x-key]"),
        report("request_id: x-KEY"),
        report("keep: [etag, x-a, ETag]"),
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
}

#[test]
fn payloads_are_members() {
    let report = |payload: &str, at: &str| {
        let api = format!("title: T\nbase_url: https://a.b\npayload: '{payload}'\n");
        let deals = format!(
            "operations: {{get: {{call: GET deals, returns: {{type: json, at: '{at}'}}}}}}\n"
        );
        report(&[("crm/api.yaml", &api), ("crm/deals.yaml", &deals)])
    };
    for fine in ["data", "data.items", "."] {
        assert_eq!(report(fine, fine), "accepted\n");
    }
    let all = [
        report("a..b", "a..b"),
        report("", ""),
        report("..", ".data"),
    ];
    insta::assert_snapshot!(all.join("\n---\n"));
}

#[test]
fn crates_are_named_and_used() {
    let api = "title: T\ncrates:\n  support: {package: some-support, passes: {'no name': it has none}}\n  \
               Spare: {package: 'a b'}\n  nothing: {version: '1'}\nevents:\n  from: suport::webhook\n  v2: {deal: Deal}\n";
    let deals = "models: {Deal: {fields: {id: DealId}}}\n";
    let report = |api: &str| report(&[("hooks/api.yaml", api), ("hooks/deals.yaml", deals)]);
    insta::assert_snapshot!(report(api));
    let manifest = "title: T\ncrates:\n  support: {package: some-support, version: newest, passes: {default: all of it}}\n  \
                    again: {package: some_support, version: '2'}\nevents: {from: support::webhook, v2: {deal: Deal}}\n";
    insta::assert_snapshot!("what_cargo_rejects", report(manifest));
    let spare = "title: T\ncrates: {support: {package: s}, spare: {package: t}}\nevents: {from: support::webhook, v2: {deal: Deal}}\n";
    insta::assert_snapshot!("a_spare_crate", report(spare));
    for from in ["support", "support::", "support::a b", "::support::a"] {
        let said = report(&spare.replace("support::webhook", &format!("'{from}'")));
        assert!(said.contains("is not a path of Rust"), "{said}");
    }
}
