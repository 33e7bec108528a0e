use serde_json::json;

use super::*;

/// What a printer writes of a list that comes in pages.
fn printed(format: Format, columns: &[&str], people: bool, pages: &[Json]) -> String {
    let mut choice = Choice {
        format: Some(format),
        columns: Vec::new(),
    };
    choice.suggest(columns);
    let mut out = Vec::new();
    let mut printer = Printer::to(choice, format, &mut out, people);
    for page in pages {
        printer
            .items(page.as_array().cloned().unwrap_or_default())
            .unwrap();
    }
    printer.end().unwrap();
    drop(printer);
    String::from_utf8(out).unwrap()
}

/// What it writes of one value.
fn value(format: Format, people: bool, value: Json) -> String {
    let choice = Choice {
        format: None,
        columns: Vec::new(),
    };
    let mut out = Vec::new();
    Printer::to(choice, format, &mut out, people)
        .value(value)
        .unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_list_in_pages_is_one_list() {
    let pages = [json!([{"a": 1}, 2]), json!([]), json!(["x\ny"])];
    assert_eq!(
        printed(Format::Json, &[], false, &pages),
        "[{\"a\":1},2,\"x\\ny\"]\n"
    );
    let pretty = printed(Format::Json, &[], true, &pages);
    assert_eq!(pretty, "[\n  {\n    \"a\": 1\n  },\n  2,\n  \"x\\ny\"\n]\n");
    assert_eq!(
        printed(Format::JsonLines, &[], true, &pages),
        "{\"a\":1}\n2\n\"x\\ny\"\n"
    );
    for people in [true, false] {
        assert_eq!(printed(Format::Json, &[], people, &[]), "[]\n");
    }
    assert_eq!(printed(Format::JsonLines, &[], false, &[]), "");
    assert_eq!(printed(Format::Table, &[], false, &[]), "");
}

#[test]
fn a_value_is_printed_whole() {
    assert_eq!(
        value(Format::Json, false, json!({"a": [1]})),
        "{\"a\":[1]}\n"
    );
    assert_eq!(
        value(Format::Json, true, json!({"a": 1})),
        "{\n  \"a\": 1\n}\n"
    );
    assert_eq!(value(Format::Json, false, json!([1, 2])), "[1,2]\n");
    assert_eq!(value(Format::JsonLines, true, json!([1, 2])), "1\n2\n");
    assert_eq!(value(Format::Table, true, json!(7)), "7\n");
}

#[test]
fn a_table_has_the_columns_that_say_something() {
    let pages = [
        json!([{"title": "Rocket", "id": 1, "empty": null, "nested": {}, "gone": true}]),
        json!([{"title": "A\u{1b}[2J\nb", "id": 22, "nested": 7}]),
    ];
    assert_eq!(
        printed(Format::Table, &[], false, &pages),
        "id  title    gone\n1   Rocket   true\n22  A [2J b\n"
    );
    assert_eq!(
        printed(Format::Table, &["nested", "none", "id"], false, &pages),
        "nested  none  id\n{}            1\n7             22\n"
    );
    assert_eq!(
        printed(Format::Table, &[], false, &[json!([1, "a"])]),
        "1\na\n"
    );
}

#[test]
fn a_table_fits_the_terminal() {
    let record =
        json!({"id": 1, "a": "x".repeat(60), "b": "y".repeat(60), "c": "z".repeat(60), "d": 1});
    let rows = [record];
    let mut out = Vec::new();
    table::rows(&mut out, &rows, &[], Some(40)).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(
        text.lines().nth(1),
        Some(&*format!("1   {}…", "x".repeat(31)))
    );
    let mut out = Vec::new();
    table::rows(&mut out, &rows, &["a".to_owned()], Some(40)).unwrap();
    assert!(
        String::from_utf8(out).unwrap().contains(&"x".repeat(60)),
        "asked for"
    );
}

#[test]
fn a_record_is_a_line_per_member() {
    let record = json!({"title": "Rocket", "id": 1, "close_time": null, "fields": {"a": 1}});
    assert_eq!(
        value(Format::Table, false, record),
        "id      1\ntitle   Rocket\nfields  {\"a\":1}\n"
    );
}

#[test]
fn a_column_can_be_of_any_width() {
    let long = "x".repeat(100_000);
    let table = printed(
        Format::Table,
        &["id", "content"],
        false,
        &[json!([{"id": 7, "content": long}, {"id": 8, "content": "y"}])],
    );
    assert_eq!(table, format!("id  content\n7   {long}\n8   y\n"));
    let record = value(Format::Table, false, json!({ (long.clone()): 1, "a": 2 }));
    assert_eq!(record, format!("a{}  2\n{long}  1\n", " ".repeat(99_999)));
}

#[test]
fn nothing_that_is_printed_moves_the_terminal() {
    const ODD: &str = "a\u{1b}[2J\u{9b}31m\u{7f}\r\nb\u{85}";
    let odd = json!({ ODD: ODD, "nested": { ODD: [ODD] } });
    for format in [Format::Json, Format::JsonLines, Format::Table] {
        for people in [true, false] {
            let printed = [
                printed(format, &[], people, &[json!([odd])]),
                printed(format, &[ODD, "nested"], people, &[json!([odd])]),
                value(format, people, odd.clone()),
                value(format, people, json!(ODD)),
            ];
            for text in printed {
                let moves = |c: char| c.is_control() && c != '\n';
                assert!(!text.contains(moves), "{format:?} {text:?}");
            }
        }
    }
    // It is the same JSON.
    let text = value(Format::Json, false, odd.clone());
    assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), odd);
}
