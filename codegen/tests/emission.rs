//! What the back half of codegen promises about its output as a whole. That the output compiles without a warning is
//! shown where it can be compiled: the golden crate of the workspace.

use std::collections::BTreeMap;
use std::path::Path;

use callsheet::emit::{Runtime, manifest};
use callsheet::name::Options;
use callsheet::{GenerateError, generate};
use callsheet_dialect::out::OutFile;
use callsheet_dialect::source::Sources;
use callsheet_dialect::{read, read_dir};

const API: &str = "title: Test\nbase_url: https://example.com\npages: {offset: {max: 500}}\n";

fn files(resource: &str) -> BTreeMap<String, String> {
    generated(&[("crm/api.yaml", API), ("crm/things.yaml", resource)])
        .unwrap_or_else(|error| panic!("{error}"))
        .into_iter()
        .map(|file| (file.path, one_line(&file.text)))
        .collect()
}

/// With every run of white space as one space, so that tests do not depend on where lines are broken.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn generated(texts: &[(&str, &str)]) -> Result<Vec<OutFile>, GenerateError> {
    let spec = read(Sources::from_texts(texts.iter().copied()))
        .unwrap_or_else(|report| panic!("{report}"));
    generate(&spec, &Options::default()).map(|generated| generated.sources)
}

/// The errors for a resource whose names clash.
fn clash(resource: &str) -> String {
    match generated(&[("crm/api.yaml", API), ("crm/things.yaml", resource)]) {
        Ok(_) => panic!("nothing clashes in\n{resource}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/spec");
    let make = || {
        let spec = read_dir(&folder).unwrap_or_else(|report| panic!("{report}"));
        generate(&spec, &Options::default())
            .unwrap_or_else(|error| panic!("{error}"))
            .sources
    };
    let (first, second) = (make(), make());
    assert!(first.len() > 20, "the golden spec is gone");
    assert_eq!(first, second);
}

#[test]
fn every_file_says_where_it_comes_from() {
    let resource = "operations:\n  list: {call: GET things}\n";
    let files = generated(&[("crm/api.yaml", API), ("crm/things.yaml", resource)])
        .unwrap_or_else(|error| panic!("{error}"));
    for file in files {
        let from = if file.path.ends_with("/things.rs") {
            "things.yaml"
        } else {
            "api.yaml"
        };
        assert_eq!(
            file.text.lines().next(),
            Some(&*format!(
                "// @generated from spec/crm/{from} by `callsheet generate`. Do not edit."
            )),
            "in {}",
            file.path
        );
    }
}

/// The root of a crate for two surfaces.
fn root_of_two(one: &str, other: &str, base_url: &str, company: &[(&str, &str)]) -> String {
    let api = format!("title: Two\nbase_url: {base_url}\n");
    let models = "models: {All: {fields: {deal: DealId, lead: LeadId}}, DealId: {id: integer}, LeadId: {id: string}}\n\
                  operations: {list: {call: GET all, returns: [All]}}\n";
    let paths = [
        format!("{one}/api.yaml"),
        format!("{one}/all.yaml"),
        format!("{other}/api.yaml"),
        format!("{other}/all.yaml"),
    ];
    let mut texts = vec![
        (&*paths[0], API),
        (&*paths[1], models),
        (&*paths[2], &*api),
        (&*paths[3], models),
    ];
    texts.extend(company);
    let files = generated(&texts).unwrap_or_else(|error| panic!("{error}"));
    let root = files.into_iter().find(|file| file.path == "lib.rs");
    one_line(&root.expect("a root").text)
}

#[test]
fn surfaces_of_one_host_have_one_client() {
    let root = root_of_two("builder", "type", "https://EXAMPLE.com/v2", &[]);
    // A method of the client's own is not hidden.
    for line in [
        r#"#[cfg(any(feature = "builder", feature = "type"))] #[derive(Clone, Debug)] pub struct Client {"#,
        r#"#[cfg(feature = "builder")] pub fn builder_(&self) -> &self::builder::Client { &self.builder_ }"#,
        r#"#[cfg(feature = "type")] pub fn r#type(&self) -> &self::r#type::Client { &self.r#type }"#,
    ] {
        assert!(root.contains(line), "{line}\n{root}");
    }
    // A token of one service is not for another.
    for other in [
        "https://example.org",
        "http://example.com",
        "https://example.com:444",
    ] {
        let root = root_of_two("v1", "v2", other, &[]);
        assert!(!root.contains("struct Client"), "{other}");
    }
    let alone = files("operations:\n  list: {call: GET things}\n");
    assert!(!alone["lib.rs"].contains("struct Client"));
}

#[test]
fn ids_of_one_entity_convert() {
    let company = [
        ("company/deal.yaml", "ids: DealId\n"),
        ("company/lead.yaml", "key: uuid\nids: LeadId\n"),
        ("company/note.yaml", "fields: {text: string}\n"),
    ];
    let root = root_of_two("v1", "type", "https://example.com", &company);
    let same = r#"#[cfg(all(feature = "type", feature = "v1"))] ::callsheet_runtime::same_ids! { i64: self::r#type::models::DealId = self::v1::models::DealId; String: self::r#type::models::LeadId = self::v1::models::LeadId; }"#;
    assert!(root.contains(same), "{root}");
    let root = root_of_two("v1", "type", "https://example.com", &company[2..]);
    assert!(!root.contains("same_ids"));
}

#[test]
fn two_names_for_one_identifier_are_reported_with_both_lines() {
    let table = [
        (
            "operations:\n  get_one: {call: GET a}\n  get__one: {call: GET b}\n",
            [
                "the operations `get_one` and `get__one`",
                "things.yaml:3:3",
                "get_one",
            ],
        ),
        (
            "operations:\n  list:\n    call: GET a\n    params: [{type.name: string}, {type_name: string}]\n",
            [
                "the parameters `type.name` and `type_name`",
                "things.yaml:4:36",
                "type.name",
            ],
        ),
        (
            "models:\n  T:\n    fields:\n      a b: string\n      a_b: string\noperations:\n  list: {call: GET a, returns: T}\n",
            ["the fields `a b` and `a_b`", "things.yaml:5:7", "a b"],
        ),
        (
            "models:\n  E: {enum: [on-off, on_off]}\noperations:\n  list: {call: GET a, returns: E}\n",
            [
                "the values `on-off` and `on_off`",
                "things.yaml:2:22",
                "on-off",
            ],
        ),
        (
            "models:\n  E: {one_of: {on-off: string, on_off: integer}}\noperations:\n  list: {call: GET a, returns: E}\n",
            [
                "the alternatives `on-off` and `on_off`",
                "things.yaml:2:32",
                "on-off",
            ],
        ),
        (
            "models:\n  DealID: {id: integer}\n  DealId: {id: integer}\noperations:\n  list:\n    call: GET a\n    params: [{a: DealID}, {b: DealId}]\n",
            [
                "the models `DealID` and `DealId`",
                "things.yaml:3:3",
                "DealID",
            ],
        ),
    ];
    for (resource, expected) in table {
        let report = clash(resource);
        for part in expected {
            assert!(report.contains(part), "{part:?} is missing in\n{report}");
        }
        assert_eq!(
            report.matches("would both be called").count(),
            1,
            "one mistake, one message:\n{report}"
        );
    }
}

#[test]
fn a_renamed_thing_says_from_what_and_is_found_by_its_own_name() {
    let files = files(
        "operations:\n  list:\n    call: GET a\n    params: [{type.name: string}, {type: string}, {activityId: integer}]\n",
    );
    let text = &files["crm/things.rs"];
    assert!(
        text.contains(
            "/// Called `type.name` on the wire. #[doc(alias = \"type.name\")] pub fn type_name("
        ),
        "{text}"
    );
    assert!(text.contains("pub fn r#type( mut self, r#type: "), "{text}");
    assert_eq!(
        text.matches("doc(alias").count(),
        1,
        "casing alone is no renaming:\n{text}"
    );
}

#[test]
fn names_the_generated_code_needs_are_kept_from_the_spec() {
    let files = files(
        "models:\n  Thing:\n    fields: {extra: string, value: string, token: string}\n  Kind: {enum: [other]}\n\
         operations:\n  things:\n    call: GET a\n    params: [{Start: integer}, {kind: Kind}]\n    returns: [Thing]\n    pages: offset\n",
    );
    let text = &files["crm/things.rs"];
    assert!(
        text.contains("pub struct Things<'a>") && text.contains("pub struct GetThingThings {"),
        "{text}"
    );
    assert!(
        text.contains("pub fn start_(") && text.contains("pub fn start(mut self, start: u64)"),
        "{text}"
    );
    let text = &files["crm/models/things.rs"];
    assert!(
        text.contains("pub extra_: ") && text.contains("pub extra: runtime::Extra"),
        "{text}"
    );
    assert!(
        text.contains("Other_, ") && text.contains("Other(runtime::UnknownValue)"),
        "{text}"
    );
    assert!(
        text.contains("fn decode( token_: runtime::decode::Token<'_>,"),
        "{text}"
    );
}

#[test]
fn surfaces_called_like_a_feature_of_the_crate_give_way() {
    let names = [
        "crm",
        "default",
        "oauth",
        "rust_decimal",
        "rustls",
        "runtime",
    ];
    let texts = names.map(|name| {
        let api = API.replace("crm", name);
        let resource = "operations:\n  list: {call: GET things}\n";
        [
            (format!("{name}/api.yaml"), api),
            (format!("{name}/things.yaml"), resource.to_owned()),
        ]
    });
    let spec = read(Sources::from_texts(texts.into_iter().flatten()))
        .unwrap_or_else(|report| panic!("{report}"));
    let generated = generate(&spec, &Options::default()).unwrap_or_else(|error| panic!("{error}"));
    let runtime = Runtime::Path("../runtime".to_owned());
    let manifest = manifest(&generated.krate, &runtime, &[].into()).text;
    let mut features: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.split_once(" = [").map(|(feature, _)| feature))
        .collect();
    let gave_way = features.iter().filter(|feature| feature.ends_with('_'));
    let gave_way: Vec<&str> = gave_way.copied().collect();
    assert_eq!(
        gave_way,
        ["default_", "oauth_", "runtime_", "rust_decimal_", "rustls_"]
    );
    assert!(features.contains(&"crm"));
    let all = features.len();
    features.sort_unstable();
    features.dedup();
    assert_eq!(features.len(), all, "no feature is there twice: {manifest}");
}

#[test]
fn a_surface_without_a_client_is_left_out() {
    let resource = "models:\n  Thing:\n    fields: {id!: ThingId}\n\
                    operations:\n  list: {call: GET things, returns: [Thing]}\n";
    let old = format!("{API}client: none\n");
    let company = "ids: ThingId\nfields: {name: string}\nviews: {crm.Thing: {}, old.Thing: {}}\n";
    let with = [
        ("crm/api.yaml", API),
        ("crm/things.yaml", resource),
        ("old/api.yaml", &old),
        ("old/things.yaml", resource),
        ("company/company.yaml", "doc: A company.\n"),
        ("company/thing.yaml", company),
    ];
    let of = |texts: &[(&str, &str)]| generated(texts).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(of(&with), of(&with[..2]));
}

#[test]
fn only_the_fields_through_which_a_record_contains_itself_are_boxed() {
    let files = files(
        "models:\n  Node:\n    fields: {parent: Node, children: [Node], leaf: Leaf, mark: Mark}\n  \
         Leaf:\n    fields: {node: Node}\n  Mark:\n    fields: {text: string}\n\
         operations:\n  get: {call: GET a, returns: Node}\n",
    );
    let text = &files["crm/models/things.rs"];
    for field in [
        "pub parent: ::std::option::Option<::std::boxed::Box<super::Node>>,",
        "pub children: ::std::option::Option<::std::vec::Vec<super::Node>>,",
        "pub leaf: ::std::option::Option<::std::boxed::Box<super::Leaf>>,",
        "pub mark: ::std::option::Option<super::Mark>,",
        "pub node: ::std::option::Option<::std::boxed::Box<super::Node>>,",
    ] {
        assert!(text.contains(field), "{field} is missing in\n{text}");
    }
}

#[test]
fn a_union_has_its_records_in_boxes_and_does_what_they_can() {
    let files = files(
        "models:\n  Node:\n    fields: {next: Next, all: [Next]}\n  Next: {one_of: [Node, string, [Node]]}\n  \
         Sent: {one_of: {a: Item, b: Item}, by: kind}\n  Item:\n    fields: {text: string}\n  Both: {one_of: [integer]}\n\
         operations:\n  get: {call: POST a, params: [{sent: Sent}, {both: Both}], returns: Node}\n",
    );
    let text = &files["crm/models/things.rs"];
    for part in [
        "pub next: ::std::option::Option<super::Next>,",
        "Node(::std::boxed::Box<super::Node>),",
        "NodeList(::std::vec::Vec<super::Node>),",
        "impl ::std::convert::From<super::Node> for Next",
        "impl runtime::decode::Decode for Next",
        "impl runtime::encode::Encode for Sent",
        "impl runtime::decode::Decode for Both",
        "impl runtime::encode::Encode for Both",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    for part in ["impl runtime::encode::Encode for Next", "From<super::Item>"] {
        assert!(!text.contains(part), "{part} is in\n{text}");
    }
    assert!(!is_read(text, "Sent"), "{text}");
}

#[test]
fn what_nothing_uses_is_read_only_if_all_in_it_can_be() {
    let files = files(
        "models:\n  Sent: {fields: {a: string}}\n  Unused: {fields: {sent: Sent}}\n  \
         Around: {fields: {unused: [Unused]}}\n  Either: {one_of: [Around, string]}\n  Free: {fields: {b: string}}\n\
         operations:\n  create: {call: POST a, params: [{sent: Sent}]}\n",
    );
    let text = &files["crm/models/things.rs"];
    let read: Vec<&str> = ["Sent", "Unused", "Around", "Either", "Free"]
        .into_iter()
        .filter(|model| is_read(text, model))
        .collect();
    assert_eq!(read, ["Free"], "{text}");
}

/// Whether a model is read without the feature `serde`, with which every model is.
#[track_caller]
fn is_read(text: &str, model: &str) -> bool {
    let read = format!("impl runtime::decode::Decode for {model} ");
    let (before, _) = text
        .split_once(&read)
        .expect("every model is read by serde");
    !before.trim_end().ends_with("#[cfg(feature = \"serde\")]")
}

#[test]
fn what_only_serde_needs_is_compiled_for_it_only() {
    let files = files(
        "models:\n  Deal:\n    fields: {id!: DealId, done: flag, stages: [Stage], any: Any}\n  Stage: {enum: {a: 1}}\n  \
         Any: {one_of: [integer, string]}\n  Draft: {fields: {due: date | null}}\n\
         operations:\n  create: {call: POST a, params: [{draft: Draft}], returns: Deal}\n",
    );
    let text = &files["crm/models/things.rs"];
    for part in [
        "impl runtime::private::ToToken for Deal ",
        "impl runtime::private::ToToken for Any ",
        "impl runtime::private::ToToken for Draft ",
        "impl runtime::decode::Decode for Draft ",
        "runtime::private::serde_traits!(Deal);",
        "runtime::private::serde_traits!(enum Stage, as_i64);",
    ] {
        let (before, after) = text
            .split_once(part)
            .unwrap_or_else(|| panic!("no {part} in\n{text}"));
        assert!(
            before.trim_end().ends_with("#[cfg(feature = \"serde\")]"),
            "{part}\n{text}"
        );
        assert!(!after.contains(part), "{part} is there twice");
    }
    for part in [
        "impl ::std::default::Default for Deal ",
        "impl ::std::default::Default for Draft ",
        "impl ::std::str::FromStr for Stage ",
        "runtime::private::option_of(value, runtime::private::flag, then)",
        "\"due\" if json.is_null() =>",
    ] {
        let text = text
            .replace("( ", "(")
            .replace(", )", ")")
            .replace(" .", ".");
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn the_form_of_a_parameter_decides_its_methods() {
    let files = files(
        "operations:\n  create:\n    call: POST a\n    params: [{a!: string}, {b: date | null}, {c: [integer]}]\n  \
         list:\n    call: GET a\n    params: [{b: date}]\n",
    );
    let text = &files["crm/things.rs"];
    assert!(
        text.contains("a: impl ::std::convert::Into<::std::string::String>, ) -> CreateThing"),
        "{text}"
    );
    assert_eq!(text.matches("pub fn b(").count(), 2, "{text}");
    assert_eq!(text.matches("pub fn maybe_b(").count(), 2, "{text}");
    assert_eq!(
        text.matches("pub fn clear_b(").count(),
        1,
        "a query cannot say null:\n{text}"
    );
    assert!(
        text.contains("c: impl runtime::encode::ListOf<i64, M>"),
        "{text}"
    );
}
