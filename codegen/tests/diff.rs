//! What is said about every kind of change, there and back: each case edits one small spec, and the snapshot has what
//! `diff` says from before to after (`>`) and from after to before (`<`). `INSTA_UPDATE=always cargo test` accepts what
//! is said now.

#![allow(clippy::too_many_lines, reason = "tables of cases")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use callsheet::diff::{self, Level, diff, verdict};
use callsheet::generate;
use callsheet::name::Options;
use callsheet_dialect::out::OutFile;
use callsheet_dialect::source::Sources;
use callsheet_dialect::{Spec, read, read_dir};

const FILES: [(&str, &str); 3] = [
    ("crm/api.yaml", include_str!("diff/api.yaml")),
    ("crm/deals.yaml", include_str!("diff/deals.yaml")),
    ("crm/notes.yaml", include_str!("diff/notes.yaml")),
];

type Files = BTreeMap<String, String>;

fn files() -> Files {
    FILES
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn spec(files: &Files) -> Spec {
    read(Sources::from_texts(files.clone())).unwrap_or_else(|report| panic!("{report}"))
}

fn edited(edits: &[(&str, &str, &str)]) -> Spec {
    let mut files = files();
    for (file, from, to) in edits {
        let text = files.get_mut(&format!("crm/{file}.yaml")).expect("a file");
        assert!(text.contains(from), "{file} has no {from:?}");
        *text = text.replacen(from, to, 1);
    }
    spec(&files)
}

fn crate_of(spec: &Spec) -> Vec<OutFile> {
    generate(spec, &Options::default())
        .unwrap_or_else(|error| panic!("{error}"))
        .sources
}

/// Both directions of a change as text, and the promise behind it: nothing is said exactly when the crate is the same.
fn said(name: &str, old: &Spec, new: &Spec) -> String {
    let mut text = format!("{name}\n");
    for (mark, old, new) in [('>', old, new), ('<', new, old)] {
        let changes = diff(old, new);
        for change in &changes {
            let judgement = change.judgement;
            let _ = writeln!(
                text,
                "  {mark} {:<5} {change} ({})",
                judgement.level.to_string(),
                judgement.reason
            );
        }
        let same = crate_of(old) == crate_of(new);
        assert_eq!(changes.is_empty(), same, "{name}, {mark}:\n{text}");
    }
    text + "\n"
}

/// A name, and edits as (file, before, after).
type Case = (
    &'static str,
    &'static [(&'static str, &'static str, &'static str)],
);

fn assert_said(snapshot: &str, cases: &[Case]) {
    let base = spec(&files());
    let text: String = cases
        .iter()
        .map(|(name, edits)| said(name, &base, &edited(edits)))
        .collect();
    insta::assert_snapshot!(snapshot, text);
}

#[test]
fn surfaces() {
    assert_said(
        "surfaces",
        &[
            (
                "the base URL",
                &[("api", "api.example.com", "eu.example.com")],
            ),
            (
                "how moments are written",
                &[("api", "datetime: space", "datetime: rfc3339")],
            ),
            (
                "where responses keep what",
                &[(
                    "api",
                    "datetime: space",
                    "datetime: space\nsuccess: ok\nerrors: {message: [title, detail]}\nheaders: {keep: x-region}\nuser_agent: acme-rust",
                )],
            ),
            (
                "the token's header",
                &[("api", "header: x-token", "header: authorization")],
            ),
            (
                "no token",
                &[("api", "  api_token: {header: x-token}\n", "")],
            ),
            (
                "no OAuth",
                &[(
                    "api",
                    "  oauth2: {authorize_url: 'https://a.b/c', token_url: 'https://a.b/d', grants: [authorization_code]}\n",
                    "",
                )],
            ),
            (
                "OAuth elsewhere",
                &[("api", "https://a.b/d", "https://a.b/e")],
            ),
            ("a grant fewer", &[("api", "[authorization_code]", "[]")]),
            (
                "a plan's limit",
                &[(
                    "api",
                    "starter: {requests_per_minute: 100}",
                    "starter: {requests_per_minute: 80}",
                )],
            ),
            (
                "a plan's other name",
                &[(
                    "api",
                    "starter: {requests_per_minute: 100}",
                    "starter: {known_as: lite, requests_per_minute: 100}",
                )],
            ),
            (
                "a plan fewer",
                &[("api", "  growth: {requests_per_minute: 200}\n", "")],
            ),
            ("the title", &[("api", "title: Test", "title: Tests")]),
            (
                "the order of resources",
                &[("api", "[deals, notes]", "[notes, deals]")],
            ),
            (
                "no client",
                &[("api", "title: Test", "title: Test\nclient: none")],
            ),
        ],
    );
}

#[test]
fn operations() {
    assert_said(
        "operations",
        &[
            (
                "one fewer",
                &[(
                    "deals",
                    "  get: {call: 'GET deals/{id}', params: [id], returns: Deal} # get\n",
                    "",
                )],
            ),
            (
                "another name",
                &[("deals", "  get: {call", "  fetch: {call")],
            ),
            (
                "another path",
                &[("deals", "'PUT deals/{id}'", "'PUT deals/{id}/all'")],
            ),
            (
                "another method",
                &[("deals", "'PUT deals/{id}'", "'PATCH deals/{id}'")],
            ),
            (
                "another body",
                &[(
                    "deals",
                    "params: [id, title, value]",
                    "params: [id, title, value], body: form",
                )],
            ),
            (
                "an empty body",
                &[(
                    "deals",
                    "'POST deals/{id}/archive'",
                    "'POST deals/{id}/archive', body: json",
                )],
            ),
            (
                "a body that is one value",
                &[("deals", "{ids: [DealId]}]", "{ids: [DealId]}], body: value")],
            ),
            (
                "another host",
                &[(
                    "deals",
                    "'POST deals/{id}/archive'",
                    "'POST deals/{id}/archive', base_url: 'https://archive.example.com'",
                )],
            ),
            ("an upload", &[("deals", "upload: file, ", "")]),
            (
                "the part of an upload",
                &[("deals", "upload: file", "upload: content")],
            ),
            (
                "another type",
                &[("deals", "returns: Deal} # get", "returns: DealId} # get")],
            ),
            (
                "nothing returned",
                &[("deals", ", returns: Deal} # get", "} # get")],
            ),
            (
                "the payload elsewhere",
                &[(
                    "deals",
                    "returns: Deal} # get",
                    "returns: {type: Deal, at: data.deal}} # get",
                )],
            ),
            (
                "another status",
                &[(
                    "deals",
                    "returns: Deal} # get",
                    "returns: Deal, status: 203} # get",
                )],
            ),
            ("no pages", &[("deals", "    pages: offset\n", "")]),
            (
                "pages by cursor",
                &[(
                    "deals",
                    "    pages: offset\n",
                    "    pages: {style: cursor, max: 500}\n",
                )],
            ),
            (
                "smaller pages",
                &[(
                    "deals",
                    "    pages: offset\n",
                    "    pages: {style: offset, max: 100}\n",
                )],
            ),
            ("the cost", &[("deals", "cost: 10", "cost: 20")]),
            ("no cost", &[("deals", "    cost: 10\n", "")]),
            (
                "the cost of what has no pages",
                &[(
                    "deals",
                    "returns: Deal} # get",
                    "returns: Deal, cost: 5} # get",
                )],
            ),
            (
                "a limit of its own",
                &[
                    (
                        "api",
                        "plans:\n",
                        "limits: {search: {requests: 10, seconds: 2}}\nplans:\n",
                    ),
                    (
                        "deals",
                        "returns: Deal} # get",
                        "returns: Deal, limit: search} # get",
                    ),
                ],
            ),
            (
                "the same type in Rust",
                &[("deals", "returns: [boolean]", "returns: [flag]")],
            ),
            (
                "a scope more",
                &[(
                    "deals",
                    "scopes: ['deals:read']",
                    "scopes: ['deals:read', 'deals:full']",
                )],
            ),
            (
                "deprecated",
                &[(
                    "deals",
                    "returns: Deal} # get",
                    "returns: Deal, deprecated: Use list.} # get",
                )],
            ),
            (
                "its documentation",
                &[("deals", "doc: Makes a deal.", "doc: Makes a new deal.")],
            ),
            (
                "the order of operations",
                &[
                    (
                        "deals",
                        "  get: {call: 'GET deals/{id}', params: [id], returns: Deal} # get\n",
                        "",
                    ),
                    (
                        "deals",
                        "operations:\n",
                        "operations:\n  get: {call: 'GET deals/{id}', params: [id], returns: Deal} # get\n",
                    ),
                ],
            ),
            (
                "moved to another resource",
                &[
                    (
                        "deals",
                        "  notes: {call: 'GET deals/{id}/notes', params: [id], returns: [Note]}\n",
                        "",
                    ),
                    (
                        "notes",
                        "operations:\n",
                        "operations:\n  of_deal: {call: 'GET deals/{deal}/notes', params: [{deal: DealId}], returns: [Note]}\n",
                    ),
                ],
            ),
        ],
    );
}

#[test]
fn resources() {
    let base = spec(&files());
    let renamed = |to: &str, edit: &dyn Fn(String) -> String| {
        let mut files = files();
        let text = files.remove("crm/notes.yaml").expect("notes");
        let api = files.get_mut("crm/api.yaml").expect("api");
        *api = api.replace("[deals, notes]", &format!("[deals, {to}]"));
        files.insert(format!("crm/{to}.yaml"), edit(text));
        spec(&files)
    };
    let mut text = said(
        "a resource renamed",
        &base,
        &renamed("remarks", &|text| text),
    );
    // One call is not the same any more: it is not evident that it is the same resource.
    let other = renamed("remarks", &|text| {
        text.replace("DELETE notes/{id}", "DELETE remarks/{id}")
    });
    text += &said("a resource that may be another", &base, &other);
    insta::assert_snapshot!("resources", text);

    // Where a model is described shows in no path of the crate.
    let moved = edited(&[
        ("deals", "  Status: {enum: [open, won, lost]}\n", ""),
        (
            "api",
            "models:\n",
            "models:\n  Status: {enum: [open, won, lost]}\n",
        ),
    ]);
    assert_eq!(diff(&base, &moved), []);

    let none = Spec {
        apis: Vec::new(),
        ..spec(&files())
    };
    let changes = diff(&none, &base);
    assert_eq!(
        changes[0].to_string(),
        "crm: surface with 11 operations added"
    );
    assert_eq!(verdict(&changes), Some(Level::Minor));
    assert_eq!(verdict(&diff(&base, &none)), Some(Level::Major));
}

#[test]
fn what_surfaces_have_together() {
    let two = |base_url: &str, company: &str| {
        let api = format!("title: Two\nbase_url: {base_url}\n");
        let models = "models: {All: {fields: {deal: DealId}}, DealId: {id: integer}}\n\
                      operations: {list: {call: GET all, returns: [All]}}\n";
        let mut files = files();
        files.insert("v2/api.yaml".to_owned(), api);
        files.insert("v2/all.yaml".to_owned(), models.to_owned());
        files.insert("company/deal.yaml".to_owned(), company.to_owned());
        spec(&files)
    };
    let (host, other) = ("https://api.example.com/v2", "https://two.example.com");
    let both = two(host, "ids: DealId\n");
    let text = [
        said("one host no more", &both, &two(other, "ids: DealId\n")),
        said("no common ids", &both, &two(host, "fields: {}\n")),
        said("one surface", &both, &spec(&files())),
    ];
    insta::assert_snapshot!("together", text.concat());
}

#[test]
fn parameters() {
    assert_said(
        "parameters",
        &[
            (
                "an optional one more",
                &[(
                    "deals",
                    "params: [title, status]",
                    "params: [title, status, visible]",
                )],
            ),
            (
                "a required one more",
                &[(
                    "deals",
                    "params: [title, status]",
                    "params: [title, status, visible!]",
                )],
            ),
            (
                "required",
                &[(
                    "deals",
                    "params: [title!, value, owner]",
                    "params: [title!, value!, owner]",
                )],
            ),
            (
                "another type",
                &[("deals", "{since: date}", "{since: datetime}")],
            ),
            (
                "a type that takes more",
                &[("deals", "{stage: integer}", "{stage: DealId}")],
            ),
            (
                "a list of a type that takes more",
                &[("deals", "{ids: [integer]}", "{ids: [DealId]}")],
            ),
            ("a flag", &[("deals", "{bare: boolean}", "{bare: flag}")]),
            (
                "a flag for a number",
                &[("deals", "{stage: integer}", "{stage: flag}")],
            ),
            (
                "in parts",
                &[(
                    "deals",
                    "{ids: [integer]}",
                    "{ids: {type: [integer], explode: true}}",
                )],
            ),
            (
                "a format that is not the API's",
                &[(
                    "deals",
                    "{at: datetime}",
                    "{at: {type: datetime, format: rfc3339}}",
                )],
            ),
            (
                "the API's format again",
                &[(
                    "deals",
                    "{at: datetime}",
                    "{at: {type: datetime, format: space}}",
                )],
            ),
            (
                "a list of it",
                &[("deals", "{stage: integer}", "{stage: [integer]}")],
            ),
            (
                "money for a number",
                &[("deals", "{stage: integer}", "{stage: money}")],
            ),
            (
                "another place",
                &[(
                    "deals",
                    "{since: date}",
                    "{since: {type: date, in: header}}",
                )],
            ),
            (
                "not to be cleared",
                &[("deals", "value: money | null", "value: money")],
            ),
            (
                "an argument not to be cleared",
                &[("notes", "{text!: string | null}", "{text!: string}")],
            ),
            (
                "another name in the path",
                &[(
                    "deals",
                    "'GET deals/{id}', params: [id]",
                    "'GET deals/{deal}', params: [{deal: DealId}]",
                )],
            ),
            (
                "another name in the query",
                &[("deals", "{since: date}", "{from: date}")],
            ),
            (
                "another order of what is required",
                &[(
                    "notes",
                    "{deal!: DealId}, {text!: string | null}",
                    "{text!: string | null}, {deal!: DealId}",
                )],
            ),
            (
                "another order of what is optional",
                &[(
                    "deals",
                    "params: [title, status]",
                    "params: [status, title]",
                )],
            ),
            (
                "its documentation",
                &[(
                    "deals",
                    "{since: date}",
                    "{since: {type: date, doc: From this day on.}}",
                )],
            ),
        ],
    );
}

#[test]
fn models() {
    assert_said(
        "models",
        &[
            (
                "a flag in what is sent",
                &[("deals", "active: boolean", "active: flag")],
            ),
            (
                "a flag in what is only returned",
                &[("deals", "archived: boolean", "archived: flag")],
            ),
            (
                "one more",
                &[(
                    "deals",
                    "models:\n",
                    "models:\n  Extra: {fields: {a: integer}}\n",
                )],
            ),
            (
                "another kind",
                &[(
                    "deals",
                    "Status: {enum: [open, won, lost]}",
                    "Status: {id: string}",
                )],
            ),
            (
                "a field of what is only read",
                &[(
                    "deals",
                    "      title: string\n",
                    "      title: string\n      label: string\n",
                )],
            ),
            (
                "null in what is sent",
                &[("deals", "phone: string,", "phone: string | null,")],
            ),
            (
                "a field of what is sent",
                &[(
                    "deals",
                    "Owner: {fields: {name!: string, ",
                    "Owner: {fields: {name!: string, mail: string, ",
                )],
            ),
            (
                "a field always present",
                &[("deals", "      title: string\n", "      title!: string\n")],
            ),
            (
                "a mark at custom fields, which are always present",
                &[("deals", "      custom: Custom\n", "      custom!: Custom\n")],
            ),
            (
                "another handwritten type",
                &[("api", "rust: support::Custom,", "rust: support::Other,")],
            ),
            (
                "a handwritten type that is something else in JSON",
                &[
                    ("api", "json: {string: json}", "json: json"),
                    (
                        "deals",
                        "params: [title, status]",
                        "params: [title, status, custom]",
                    ),
                ],
            ),
            (
                "a handwritten type that cannot be empty",
                &[("api", ", empty: omitted", "")],
            ),
            (
                "another crate of handwritten types",
                &[("api", "test-support", "other-support")],
            ),
            (
                "a feature that is passed on",
                &[(
                    "api",
                    "{package: test-support}",
                    "{package: test-support, passes: {extra: more of them}}",
                )],
            ),
            (
                "custom fields of what is sent",
                &[(
                    "deals",
                    "Owner: {fields: {name!: string, ",
                    "Owner: {fields: {name!: string, custom!: Custom, ",
                )],
            ),
            (
                "another type of a field",
                &[(
                    "deals",
                    "      value: money | null\n",
                    "      value: number | null\n",
                )],
            ),
            (
                "a field that may be null where nothing sends it",
                &[(
                    "deals",
                    "      closed: date\n",
                    "      closed: date | null\n",
                )],
            ),
            (
                "a field that makes it contain itself elsewhere",
                &[(
                    "deals",
                    "      closed: date\n",
                    "      closed: date\n      author: Author\n",
                )],
            ),
            (
                "another order of fields",
                &[(
                    "deals",
                    "name!: string, rank!: integer",
                    "rank!: integer, name!: string",
                )],
            ),
            (
                "another order of fields that are only read",
                &[(
                    "deals",
                    "      title: string\n      value: money | null\n",
                    "      value: money | null\n      title: string\n",
                )],
            ),
            (
                "no longer sent",
                &[(
                    "deals",
                    "params: [title!, value, owner]",
                    "params: [title!, value]",
                )],
            ),
            (
                "no longer returned",
                &[
                    ("deals", "      owner: Owner\n", ""),
                    (
                        "deals",
                        "params: [title!, value, owner]",
                        "params: [title!, value, {owner: Owner}]",
                    ),
                ],
            ),
            (
                "an id that is text",
                &[("deals", "models:\n", "models:\n  DealId: {id: string}\n")],
            ),
            (
                "a value more",
                &[("deals", "[open, won, lost]", "[open, won, lost, paused]")],
            ),
            (
                "a value renamed",
                &[("deals", "owner_group: 3", "group: 3")],
            ),
            (
                "a value with another number",
                &[("deals", "owner_group: 3", "owner_group: 4")],
            ),
            (
                "text for numbers",
                &[(
                    "deals",
                    "{owner: 1, owner_group: 3}",
                    "{owner: '1', owner_group: '3'}",
                )],
            ),
            (
                "another order of values",
                &[("deals", "[open, won, lost]", "[won, open, lost]")],
            ),
            (
                "documentation of a field",
                &[(
                    "deals",
                    "      closed: date\n",
                    "      closed: {type: date, doc: The day on which it was closed.}\n",
                )],
            ),
        ],
    );
}

#[test]
fn unions() {
    assert_said(
        "unions",
        &[
            (
                "another alternative, in between",
                &[("notes", "[integer, Status]", "[integer, boolean, Status]")],
            ),
            (
                "another of a type that is there",
                &[(
                    "notes",
                    "note: AboutNote}",
                    "note: AboutNote, memo: AboutNote}",
                )],
            ),
            ("one fewer", &[("notes", ", note: AboutNote}", "}")]),
            (
                "names for what is called like its type",
                &[(
                    "notes",
                    "[integer, Status]",
                    "{number: integer, state: Status}",
                )],
            ),
            (
                "another text for a record",
                &[("notes", "note: AboutNote}", "memo: AboutNote}")],
            ),
            (
                "another type of the same name",
                &[(
                    "notes",
                    "[integer, Status]",
                    "{integer: number, Status: Status}",
                )],
            ),
            (
                "told apart by another member",
                &[("notes", "by: type", "by: kind")],
            ),
            (
                "the order of alternatives",
                &[("notes", "[integer, Status]", "[Status, integer]")],
            ),
            (
                "no union",
                &[("notes", "{one_of: [integer, Status]}", "{enum: [a]}")],
            ),
            (
                "sent as well",
                &[(
                    "notes",
                    "{text!: string | null}",
                    "{text!: string | null}, {about: About}",
                )],
            ),
            (
                "parameters that become unions",
                &[
                    ("notes", "{deal!: DealId}", "{deal!: Either}"),
                    (
                        "deals",
                        "{stage: integer}, {ids: [integer]}",
                        "{stage: Either}, {ids: [Either]}",
                    ),
                    (
                        "deals",
                        "params: [title, status]",
                        "params: [title, {status: Either}]",
                    ),
                ],
            ),
        ],
    );
}

#[test]
fn events() {
    let with = |events: &str| {
        let stated = format!("{events}models:\n  Comment: {{fields: {{text: string}}}}\n");
        edited(&[("api", "models:\n", &stated)])
    };
    let base = with(
        "events: {from: support::m, v2: {author: Author, comment: Comment}, v1: {author: Author}}\n",
    );
    let text: String = [
        ("no events", ""),
        (
            "one more and one less",
            "events: {from: support::m, v2: {author: Author, note: Comment}, v1: {author: Author}}\n",
        ),
        (
            "another record",
            "events: {from: support::m, v2: {author: Author, comment: Author}, v1: {author: Author}}\n",
        ),
        (
            "another order",
            "events: {from: support::m, v2: {comment: Comment, author: Author}, v1: {author: Author}}\n",
        ),
    ]
    .map(|(name, events)| said(name, &base, &with(events)))
    .concat();
    insta::assert_snapshot!("events", text);
}

#[test]
fn nothing_changed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the root");
    for folder in ["spec", "tests/golden/spec"] {
        let spec = read_dir(&root.join(folder)).unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(diff(&spec, &spec), []);
    }
    assert_eq!(
        diff::text(&[]),
        "Nothing changed for users of the crate: no new version is needed.\n"
    );
}

#[test]
fn text_and_markdown() {
    let base = spec(&files());
    let new = edited(&[
        ("api", "title: Test", "title: Tests"),
        (
            "api",
            "  oauth2: {authorize_url: 'https://a.b/c', token_url: 'https://a.b/d', grants: [authorization_code]}\n",
            "",
        ),
        (
            "deals",
            "params: [title, status]",
            "params: [title, status, visible]",
        ),
        (
            "deals",
            "params: [title!, value, owner]",
            "params: [title!, value!, owner]",
        ),
        (
            "deals",
            "    pages: offset\n",
            "    pages: {style: offset, max: 100}\n",
        ),
        (
            "notes",
            "  delete: {call: 'DELETE notes/{id}', params: [id]}\n",
            "",
        ),
    ]);
    let changes = diff(&base, &new);
    insta::assert_snapshot!("text", diff::text(&changes));
    insta::assert_snapshot!("markdown", diff::markdown(&changes));
    let harmless = edited(&[("deals", "doc: Makes a deal.", "doc: Makes a new deal.")]);
    assert_eq!(verdict(&diff(&base, &harmless)), Some(Level::Patch));
}
