use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::operation::{Body, Operation};
use crate::testing::{
    ADD_FILE, DELETE_OPTIONS, FLAT, FLAT_FILE, FLAT_FORM, FORM, GET, LIST, PARTS, SEARCH, Script,
    TOKEN, UPDATE, answer, client, now,
};
use crate::values::DateTime;
use crate::{Error, Result};

const BASE: &str = "https://api.example.com/v1";

/// Sends a call of `operation` with what `fill` sets; gives what was sent.
fn sent(
    operation: &'static Operation,
    fill: impl FnOnce(&mut Request),
) -> Result<std::sync::Arc<Script>> {
    let (client, script) = client([answer(200, r#"{"success": true, "data": null}"#)]);
    let mut request = Request::new(&client, operation);
    fill(&mut request);
    assert!(!format!("{request:?}").contains(TOKEN));
    now(request.send::<()>())?;
    Ok(script)
}

/// What is wrong with a call.
fn refused(operation: &'static Operation, fill: impl FnOnce(&mut Request)) -> String {
    match sent(operation, fill) {
        Err(error @ Error::Argument(_)) => error.to_string(),
        Err(error) => panic!("another error: {error}"),
        Ok(script) => panic!("it was sent: {:?}", script.last()),
    }
}

#[test]
fn a_path_argument_is_one_segment() {
    for (id, path) in [
        ("7", "/deals/7/files"),
        ("a/b?c#d", "/deals/a%2Fb%3Fc%23d/files"),
        ("é %", "/deals/%C3%A9%20%25/files"),
        ("...", "/deals/.../files"),
        ("../x", "/deals/..%2Fx/files"),
        ("\r\n", "/deals/%0D%0A/files"),
    ] {
        let script = sent(&GET, |request| request.set(0, id)).unwrap();
        assert_eq!(script.last().0, format!("GET {BASE}{path}"));
    }
    for (id, line) in [
        (
            "",
            "deals.get: id: is empty, and would make it another path",
        ),
        (".", "deals.get: id: \".\" would make it another path"),
        ("..", "deals.get: id: \"..\" would make it another path"),
        (
            "%2e%2E",
            "deals.get: id: \"%2e%2E\" would make it another path",
        ),
    ] {
        assert_eq!(refused(&GET, |request| request.set(0, id)), line);
    }
    assert_eq!(refused(&GET, |_| {}), "deals.get: id: is required");
}

#[test]
fn queries_are_escaped() {
    let script = sent(&LIST, |request| {
        request.set(0, "a&b=c d+e,[é]");
        request.set(1, vec![1_i64, 2]);
        request.set(
            2,
            BTreeMap::from([
                ("k]&".to_owned(), json!(["x,y", true])),
                ("l".to_owned(), json!(1.0)),
            ]),
        );
    });
    assert_eq!(
        script.unwrap().last().0,
        format!(
            "GET {BASE}/deals?title=a%26b%3Dc%20d%2Be%2C%5B%C3%A9%5D&type.name=1,2\
             &custom_fields%5Bk%5D%26%5D=x%2Cy,true&custom_fields%5Bl%5D=1"
        )
    );
}

#[test]
fn setting_twice_replaces_and_order_is_the_tables() {
    let script = sent(&LIST, |request| {
        request.set(1, "second");
        request.set(0, "first");
        request.set(0, "again");
    });
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/deals?title=again&type.name=second")
    );
}

#[test]
fn what_cannot_travel_is_named() {
    for (value, reason) in [
        (Argument::Number(f64::NAN), "a number must be finite"),
        (Argument::Number(f64::INFINITY), "a number must be finite"),
        (Argument::Null, "null can only be sent in a JSON body"),
        (
            Argument::List(vec![Argument::List(vec![])]),
            "a list of lists or maps can only be sent in a JSON body",
        ),
    ] {
        assert_eq!(
            refused(&LIST, |request| request.set(0, value)),
            format!("deals.list: title: {reason}")
        );
    }
    assert_eq!(
        refused(&GET, |request| request.set(0, json!({"a": 1}))),
        "deals.get: id: a map can only be sent in a query or a body"
    );
    let in_body = refused(&UPDATE, |request| {
        request.set(0, 7_i64);
        request.set(2, vec![f64::NAN]);
    });
    assert_eq!(in_body, "deals.update: value: a number must be finite");
    assert_eq!(
        refused(&LIST, |request| request.set(9, 1_i64)),
        "deals.list: #9: the operation has no such parameter"
    );
}

#[test]
fn headers_carry_what_headers_can() {
    let script = sent(&GET, |request| {
        request.set(0, 7_i64);
        request.set(1, "2026-01-02".parse::<crate::Date>().unwrap());
    });
    let script = script.unwrap();
    let headers = script.sent()[0].headers().clone();
    assert_eq!(headers["since"], "2026-01-02");
    assert_eq!(headers["x-api-token"], TOKEN);
    assert_eq!(headers["accept"], "application/json");
    assert!(
        headers["user-agent"]
            .to_str()
            .unwrap()
            .starts_with("test-rust/1.2.3")
    );
    assert!(
        !format!("{:?}", script.sent()).contains(TOKEN),
        "the header is marked as sensitive"
    );
    let injected = refused(&GET, |request| {
        request.set(0, 7_i64);
        request.set(1, "a\r\nx-api-token: b");
    });
    assert_eq!(
        injected,
        "deals.get: since: holds characters that a header cannot carry"
    );
}

#[test]
fn a_json_body_holds_what_is_set() {
    let script = sent(&UPDATE, |request| {
        request.set(0, 7_i64);
        request.clear(1);
        request.set(
            2,
            json!({"b": [1.5, 1200.0, u64::MAX, 1e300, "q\"\n"], "a": null}),
        );
        let moment: DateTime = "2026-01-02T03:04:05.6Z".parse().unwrap();
        request.set(3, vec![BTreeMap::from([("at".to_owned(), moment)])]);
    })
    .unwrap();
    assert_eq!(
        script.last(),
        (
            format!("PUT {BASE}/deals/7"),
            r#"{"title":null,"value":{"a":null,"b":[1.5,1200,18446744073709551615,1e300,"q\"\n"]},"when":[{"at":"2026-01-02 03:04:05"}]}"#
                .to_owned()
        )
    );
    assert_eq!(
        script.sent()[0].headers()["content-type"],
        "application/json"
    );
    assert_eq!(
        sent(&UPDATE, |request| request.set(0, 7_i64))
            .unwrap()
            .last()
            .1,
        "{}"
    );
}

#[test]
fn maps_are_added_to() {
    let body = |fill: fn(&mut Request)| {
        let script = sent(&UPDATE, |request| {
            request.set(0, 7_i64);
            fill(request);
        });
        script.unwrap().last().1
    };
    assert_eq!(
        body(|request| {
            request.extend(2, json!({"a": 1, "b": 2}));
            request.extend(2, json!({"b": null, "c": 3}));
            request.extend(2, Argument::Omitted);
        }),
        r#"{"value":{"a":1,"b":null,"c":3}}"#
    );
    // Null is no map: what comes after it replaces it, as it replaces what came before.
    assert_eq!(
        body(|request| {
            request.extend(2, json!({"a": 1}));
            request.clear(2);
            request.extend(2, json!({"b": 2}));
        }),
        r#"{"value":{"b":2}}"#
    );
    assert_eq!(
        body(|request| {
            request.extend(2, json!({"a": 1}));
            request.extend(2, Argument::Null);
        }),
        r#"{"value":null}"#
    );
}

#[test]
fn forms_are_escaped_alike() {
    let script = sent(&FORM, |request| {
        request.set(0, "a b&c");
        request.set(1, json!({"k": true}));
    })
    .unwrap();
    assert_eq!(script.last().1, "name=a%20b%26c&custom_fields%5Bk%5D=true");
    assert_eq!(
        script.sent()[0].headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
}

#[test]
fn a_file_travels_in_its_part() {
    let script = sent(&ADD_FILE, |request| {
        request.set(0, 7_i64);
        request.set(1, "for you");
        request.upload(Upload::bytes("a.txt", "content").media_type("text/plain"));
    })
    .unwrap();
    let (_, body) = script.last();
    assert!(body.contains("name=\"note\"\r\n\r\nfor you\r\n"), "{body}");
    assert!(
        body.contains(
            "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n"
        ),
        "{body}"
    );
    assert_eq!(
        refused(&ADD_FILE, |request| request.set(0, 7_i64)),
        "deals.add_file: file: the file is missing"
    );
    let injected = refused(&ADD_FILE, |request| {
        request.set(0, 7_i64);
        request.upload(Upload::bytes("a.txt", "content").media_type("text/plain\r\nx: y"));
    });
    assert_eq!(injected, "deals.add_file: file: the media type is invalid");
}

#[test]
fn pages_are_asked_for() {
    let script = sent(&LIST, |request| {
        request.start(200);
        request.limit(500);
    });
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/deals?start=200&limit=500")
    );
    let script = sent(&SEARCH, |request| request.cursor("a=b".into()));
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/deals/search?cursor=a%3Db")
    );
    for (limit, reason) in [
        (501, "at most 500 items fit a page, not 501"),
        (0, "a page has at least one item"),
    ] {
        assert_eq!(
            refused(&LIST, |request| request.limit(limit)),
            format!("deals.list: limit: {reason}")
        );
    }
    assert_eq!(
        refused(&SEARCH, |request| request.start(1)),
        "deals.search: start: the operation has no such parameter"
    );
}

#[test]
fn a_body_can_be_one_value() {
    let sent_with = |options: Option<Argument>| {
        let script = sent(&DELETE_OPTIONS, |request| {
            request.set(0, "status");
            if let Some(options) = options {
                request.set(1, options);
            }
        });
        let script = script.unwrap();
        let media_type = script.sent()[0].headers().get("content-type").cloned();
        (script.last(), media_type.is_some())
    };
    let line = format!("DELETE {BASE}/fields/status/options");
    for (options, body) in [
        (json!([{"id": 7}]).encode(), r#"[{"id":7}]"#),
        (Argument::Null, "null"),
        ("a".encode(), r#""a""#),
    ] {
        assert_eq!(
            sent_with(Some(options)),
            ((line.clone(), body.to_owned()), true)
        );
    }
    assert_eq!(sent_with(None), ((line, String::new()), false));
}

#[test]
fn what_explodes_travels_in_parts() {
    let script = sent(&PARTS, |request| {
        request.set(1, vec!["a,b", "c"]);
        request.set(2, json!({"label_7": "x", "m": [1, 2]}));
    });
    let query = "ids=a%2Cb&ids=c&label_7=x&m=1,2";
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/parts?{query}")
    );
    let nothing = sent(&PARTS, |request| {
        request.set(1, Vec::<i64>::new());
        request.set(2, json!({}));
    });
    assert_eq!(nothing.unwrap().last().0, format!("GET {BASE}/parts"));

    let fill = |request: &mut Request| {
        request.set(0, json!({"k": 5, "k_currency": "EUR", "set": "1,2"}));
        request.set(1, json!({"plain": {"value": 5}}));
        request.set(2, "Rocket");
    };
    assert_eq!(
        sent(&FLAT, fill).unwrap().last().1,
        r#"{"k":5,"k_currency":"EUR","set":"1,2","plain":{"value":5},"title":"Rocket"}"#
    );
    assert_eq!(
        sent(&FLAT_FORM, fill).unwrap().last().1,
        "k=5&k_currency=EUR&set=1%2C2&plain%5Bvalue%5D=5&title=Rocket"
    );
    let script = sent(&FLAT_FILE, |request| {
        fill(request);
        request.upload(Upload::bytes("a.txt", "a"));
    });
    let body = script.unwrap().last().1;
    assert!(body.contains("name=\"k_currency\"\r\n\r\nEUR"), "{body}");

    let empty = sent(&FLAT, |request| {
        request.set(0, json!({"k": 1}));
        request.set(0, json!({}));
        request.set(2, "");
    });
    assert_eq!(empty.unwrap().last().1, r#"{"title":""}"#);
    let invalid = refused(&FLAT, |request| request.set(0, json_with_invalid()));
    assert_eq!(invalid, "deals.flat: fields: it has no text");

    let list = sent(&FLAT, |request| request.set(1, json!([1, 2])));
    assert_eq!(list.unwrap().last().1, r#"{"extra":[1,2]}"#);
}

/// Where something that is omitted stands in a list or a map, the rest is sent.
#[test]
fn what_is_omitted_is_left_out_wherever_it_stands() {
    let nested = || {
        let inner = Argument::Map(vec![("c".into(), Argument::Integer(1))]);
        Argument::Map(vec![("a".into(), Argument::Omitted), ("b".into(), inner)])
    };
    let items = || Argument::List(vec![Argument::Omitted, Argument::Integer(1)]);
    let script = sent(&LIST, |request| {
        request.set(0, "a");
        request.set(0, Argument::Omitted);
        request.set(1, items());
        request.set(2, nested());
    });
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/deals?type.name=1&custom_fields%5Bb%5D%5Bc%5D=1")
    );
    let script = sent(&UPDATE, |request| {
        request.set(0, 7_i64);
        request.set(1, items());
        request.set(2, nested());
    });
    assert_eq!(
        script.unwrap().last().1,
        r#"{"title":[1],"value":{"b":{"c":1}}}"#
    );
}

fn json_with_invalid() -> Argument {
    Argument::Map(vec![("k".into(), Argument::Invalid("it has no text"))])
}

#[test]
fn a_name_does_not_travel_twice() {
    let refused_with = |operation, index, member: &str| {
        refused(operation, |request| {
            request.set(index, json!({member: "x"}));
            match operation.body {
                Body::None => {
                    request.set(0, "Rocket");
                    request.set(1, vec![1_i64]);
                    request.limit(5);
                }
                _ => request.set(2, "Rocket"),
            }
            if operation.upload.is_some() {
                request.upload(Upload::bytes("a.txt", "a"));
            }
        })
    };
    for (operation, index, member, param) in [
        (&PARTS, 2, "title", "labels"),
        (&PARTS, 2, "ids", "labels"),
        (&PARTS, 2, "limit", "labels"),
        (&FLAT, 0, "title", "fields"),
        (&FLAT_FILE, 1, "file", "extra"),
    ] {
        assert_eq!(
            refused_with(operation, index, member),
            format!(
                "deals.{}: {param}: its member {member:?} is set by another name too",
                operation.name
            )
        );
    }
    // What is not set is free.
    let script = sent(&PARTS, |request| request.set(2, json!({"title": "x"})));
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/parts?title=x")
    );
    let both = refused(&FLAT, |request| {
        request.set(0, json!({"k": 1}));
        request.set(1, json!({"k": 2}));
    });
    assert_eq!(
        both,
        "deals.flat: extra: its member \"k\" is set by another name too"
    );
}

#[test]
fn a_parameter_can_have_a_format_of_its_own() {
    let moment = || "2026-11-23T10:15:00Z".parse::<DateTime>().unwrap();
    let script = sent(&PARTS, |request| {
        request.set(0, moment());
        request.set(3, moment());
    });
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/parts?title=2026-11-23%2010%3A15%3A00&since=2026-11-23T10%3A15%3A00Z")
    );
    let script = sent(&FLAT, |request| request.set(3, vec![moment()]));
    assert_eq!(
        script.unwrap().last().1,
        r#"{"at":["2026-11-23T10:15:00Z"]}"#
    );
}

#[test]
fn flags_are_numbers_wherever_they_stand() {
    let script = sent(&LIST, |request| {
        request.set(0, Argument::flags(true));
        request.set(1, Argument::flags(vec![true, false]));
        request.set(
            2,
            Argument::flags(BTreeMap::from([("k".to_owned(), false)])),
        );
    });
    assert_eq!(
        script.unwrap().last().0,
        format!("GET {BASE}/deals?title=1&type.name=1,0&custom_fields%5Bk%5D=0")
    );
    let script = sent(&UPDATE, |request| {
        request.set(0, 7_i64);
        request.set(1, Argument::flags(true));
        request.set(2, Argument::flags(vec![false]));
    });
    assert_eq!(script.unwrap().last().1, r#"{"title":1,"value":[0]}"#);
}

#[test]
fn debug_names_what_is_set_and_not_to_what() {
    let (client, _) = client([]);
    let mut request = Request::new(&client, &UPDATE);
    request.set(1, "private");
    let debug = format!("{request:?}");
    assert!(
        debug.contains("deals.update") && debug.contains("title"),
        "{debug}"
    );
    assert!(!debug.contains("private"), "{debug}");
}
