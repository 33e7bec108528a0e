use clap::error::ErrorKind;
use pipedrive::crm;
use pipedrive::runtime::{encode::Encode as _, operation::Resource};

use super::*;
use crate::surface;
use crate::testing::{ODD, invocation};

fn operation(name: &str) -> &'static Operation {
    let (resource, name) = name.split_once('.').unwrap();
    let resource: &Resource = surface::resource(&crm::API, resource).unwrap();
    surface::operation(resource, name).unwrap()
}

/// The arguments by the names of their parameters, as a text.
fn said(name: &str, words: &[&str]) -> String {
    let invocation = invocation(operation(name), words).unwrap();
    let arguments = invocation.arguments.into_iter();
    let arguments = arguments.map(|(index, argument)| {
        format!("{}={argument:?}", invocation.operation.params[index].name)
    });
    arguments.collect::<Vec<_>>().join(" ")
}

fn refused(name: &str, words: &[&str]) -> ErrorKind {
    match invocation(operation(name), words) {
        Err(Failure::CommandLine(error)) => error.kind(),
        other => panic!("{words:?}: {other:?}"),
    }
}

#[test]
fn words_become_arguments() {
    for (name, words, expected) in [
        ("deals.list", &[][..], ""),
        (
            "deals.list",
            &["--status", "open"],
            r#"status=Text("open")"#,
        ),
        (
            "deals.create",
            &[
                "--title",
                "Rocket launch",
                "--value",
                "1200",
                "--visible-to=3",
            ],
            r#"value=Integer(1200) title=Text("Rocket launch") visible_to=Integer(3)"#,
        ),
        (
            "deals.create",
            &[
                "--title=-",
                "--stage-id",
                "3",
                "--person_id",
                "7",
                "--value",
                "-1.5",
            ],
            r#"person_id=Integer(7) stage_id=Integer(3) value=Number(-1.5) title=Text("-")"#,
        ),
        ("deals.get", &["7"], "id=Integer(7)"),
        (
            "deals.set_status",
            &["7", "--status", "won"],
            r#"id=Integer(7) status=Text("won")"#,
        ),
        ("deals.list", &["--deleted"], "deleted=Bool(true)"),
        ("deals.list", &["--deleted", "false"], "deleted=Bool(false)"),
        (
            "deals.update",
            &[
                "--id",
                "7",
                "--clear",
                "close-time",
                "--clear",
                "lost_reason",
            ],
            "id=Integer(7) close_time=Null lost_reason=Null",
        ),
        (
            "deals.set_probability",
            &["7", "--clear", "probability"],
            "id=Integer(7) probability=Null",
        ),
        (
            "deals.create",
            &[
                "--title",
                "a",
                "--custom-fields",
                "color=red",
                "--custom-fields",
                r#"{"n": 7}"#,
            ],
            r#"title=Text("a") custom_fields=Map([("color", Text("red")), ("n", Integer(7))])"#,
        ),
    ] {
        assert_eq!(said(name, words), expected, "{words:?}");
    }
}

#[test]
fn wrong_words_are_refused() {
    for (name, words, expected) in [
        ("deals.get", &[][..], ErrorKind::MissingRequiredArgument),
        ("deals.create", &[], ErrorKind::MissingRequiredArgument),
        ("deals.add_file", &["7"], ErrorKind::MissingRequiredArgument),
        (
            "deals.set_probability",
            &["7"],
            ErrorKind::MissingRequiredArgument,
        ),
        ("deals.get", &["7", "8"], ErrorKind::UnknownArgument),
        (
            "deals.list",
            &["--statsu", "open"],
            ErrorKind::UnknownArgument,
        ),
        (
            "deals.list",
            &["--clear", "status"],
            ErrorKind::UnknownArgument,
        ),
        ("deals.get", &["7", "--all"], ErrorKind::UnknownArgument),
        (
            "deals.list",
            &["--probability", "high"],
            ErrorKind::ValueValidation,
        ),
        (
            "deals.list",
            &["--limit", "501"],
            ErrorKind::ValueValidation,
        ),
        (
            "deals.files",
            &["7", "--limit", "101"],
            ErrorKind::ValueValidation,
        ),
        ("deals.list", &["--limit", "0"], ErrorKind::ValueValidation),
        (
            "deals.update",
            &["--id", "7", "--clear", "title"],
            ErrorKind::InvalidValue,
        ),
        (
            "deals.list",
            &["--title", "a", "--title", "b"],
            ErrorKind::ArgumentConflict,
        ),
    ] {
        assert_eq!(refused(name, words), expected, "{words:?}");
    }
    let both = ["--id", "7", "--person-id", "1", "--clear", "person-id"];
    let both = invocation(operation("deals.update"), &both);
    assert!(matches!(both, Err(Failure::Usage(reason)) if reason.starts_with("person_id:")));
}

#[test]
fn lists_are_paged() {
    let words = ["--limit", "5", "--start", "10", "--all"];
    let list = invocation(operation("deals.list"), &words).unwrap();
    assert_eq!(
        (list.limit, list.position, list.all),
        (Some(5), Some(Position::Start(10)), true)
    );
    let list = invocation(operation("deals.list"), &[]).unwrap();
    assert_eq!((list.limit, list.position, list.all), (None, None, false));
}

#[test]
fn odd_names_and_places_are_told_apart() {
    let words = [
        "1,2",
        "a-b",
        "--id",
        "3",
        "--api-output",
        "x",
        "--api-limit",
        "a,b",
        "--api-limit",
        "c",
        "--type.name",
        "{}",
        "--meta",
        "k=1",
        "--when",
        "2026-11-23T10:15:00+02:00",
        "--level",
        "-1",
        "--urgency",
        "low",
        "--api-file",
        "--file",
        "a.pdf",
        "--cursor",
        "xyz",
    ];
    let odd = invocation(&ODD, &words).unwrap();
    let moment = "2026-11-23T08:15:00Z".parse().unwrap();
    let expected = [
        "a-b".encode(),
        vec![1, 2].encode(),
        3.encode(),
        "x".encode(),
        vec!["a", "b", "c"].encode(),
        Argument::Map(Vec::new()),
        Argument::Map(vec![("k".into(), 1.encode())]),
        Argument::DateTime(moment),
        Argument::Integer(-1),
        vec!["low"].encode(),
        true.encode(),
    ];
    assert_eq!(
        odd.arguments,
        expected.into_iter().enumerate().collect::<Vec<_>>()
    );
    assert_eq!(odd.upload, Some("a.pdf".into()));
    assert_eq!(odd.position, Some(Position::Cursor("xyz".to_owned())));
}

#[test]
fn values_nobody_knows_are_doubted() {
    let doubts = |words: &[&str]| invocation(operation("deals.list"), words).unwrap().doubts();
    assert_eq!(
        doubts(&["--status", "opne", "--visible-to", "4"]),
        [
            r#"status: "opne" is no known value; did you mean "open"?"#,
            r#"visible_to: "4" is no known value; known are 1, 3, 5, 7"#,
        ]
    );
    assert!(doubts(&["--status", "won", "--visible-to", "7", "--title", "won't"]).is_empty());
    let odd = [
        "1",
        "2",
        "--level",
        "1",
        "--file",
        "a",
        "--urgency",
        "low,hihg",
    ];
    assert_eq!(
        invocation(&ODD, &odd).unwrap().doubts(),
        [r#"urgency: "hihg" is no known value; did you mean "high"?"#]
    );
}
