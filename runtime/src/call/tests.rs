use futures_core::Stream;

use super::*;
use crate::testing::{BARE, COSTLY, LIST, SEARCH, Script, answer, client, now};
use crate::{Error, Operation};

fn request(
    operation: &'static Operation,
    pages: &[&'static str],
) -> (Request, std::sync::Arc<Script>) {
    let (client, script) = client(pages.iter().map(|page| answer(200, *page)));
    (Request::new(&client, operation), script)
}

/// The queries that were sent.
fn queries(script: &Script) -> Vec<String> {
    script
        .sent()
        .iter()
        .map(|request| request.uri().query().unwrap_or_default().to_owned())
        .collect()
}

const NESTED: &str = r#"{"success": true, "data": [1, 2], "additional_data": {"pagination": {"start": 0, "limit": 2, "more_items_in_collection": true, "next_start": 2}}}"#;
const FLAT: &str = r#"{"additional_data": {"start": 2, "limit": 2, "more_items_in_collection": true}, "data": [3, 4]}"#;
const LAST: &str = r#"{"data": [5], "additional_data": {"pagination": {"start": 4, "limit": 2, "more_items_in_collection": false}}}"#;

#[test]
fn offsets_are_read_nested_and_flat() {
    let (request, script) = request(&LIST, &[NESTED, FLAT, LAST]);
    assert_eq!(now(request.all::<i64>()).unwrap(), [1, 2, 3, 4, 5]);
    assert_eq!(
        queries(&script),
        ["limit=500", "start=2&limit=500", "start=4&limit=500"]
    );
}

#[test]
fn a_page_that_has_to_be_mended_is_taken_once() {
    let first = r#"{"data": {"items": ["a", "b"]}, "additional_data": {"next_cursor": "c", "note": "\ud83d"}}"#;
    let last = r#"{"data": {"items": ["d", "\ud83d e"]}, "additional_data": null}"#;
    let whole = ["a", "b", "d", "\u{fffd} e"];
    let (all, _) = request(&SEARCH, &[first, last]);
    assert_eq!(now(all.all::<String>()).unwrap(), whole);
    let (stream, _) = request(&SEARCH, &[first, last]);
    let mut stream = stream.stream::<String>();
    for item in whole {
        assert_eq!(now(stream.try_next()).unwrap().as_deref(), Some(item));
    }
    assert_eq!(now(stream.try_next()).unwrap(), None);
}

#[test]
fn a_page_that_costs_something_is_the_largest() {
    for (operation, limit, query) in [
        (&LIST, None, ""),
        (&COSTLY, None, "limit=500"),
        (&COSTLY, Some(2), "limit=2"),
    ] {
        let (mut request, script) = request(operation, &[NESTED]);
        if let Some(limit) = limit {
            request.limit(limit);
        }
        assert_eq!(now(request.page::<i64>()).unwrap().len(), 2);
        assert_eq!(queries(&script), [query]);
    }
}

#[test]
fn cursors_are_followed() {
    let pages = [
        r#"{"data": {"items": [1]}, "additional_data": {"next_cursor": "a/b"}}"#,
        r#"{"data": {"items": null}, "additional_data": {"next_cursor": "c"}}"#,
        r#"{"data": null, "additional_data": {"next_cursor": "d"}}"#,
        r#"{"data": {"items": [2]}, "additional_data": {"next_cursor": null}}"#,
    ];
    let (mut request, script) = request(&SEARCH, &pages);
    request.limit(50);
    let mut stream = request.stream::<i64>();
    assert!(
        queries(&script).is_empty(),
        "nothing is sent before an item is taken"
    );
    assert_eq!(now(stream.try_next()).unwrap(), Some(1));
    assert_eq!(
        stream.continuation(),
        Some(&Continuation::Cursor("a/b".into()))
    );
    assert_eq!(
        queries(&script).len(),
        2,
        "the next page is on its way with the first item of this one"
    );
    assert_eq!(now(stream.try_next()).unwrap(), Some(2));
    assert_eq!(now(stream.try_next()).unwrap(), None);
    assert_eq!(
        now(stream.try_next()).unwrap(),
        None,
        "the end stays the end"
    );
    assert_eq!(
        queries(&script),
        [
            "limit=50",
            "cursor=a%2Fb&limit=50",
            "cursor=c&limit=50",
            "cursor=d&limit=50"
        ]
    );
}

#[test]
fn a_list_ends_where_nothing_says_that_it_goes_on() {
    for page in [
        r#"{"data": [1]}"#,
        r#"{"data": [1], "additional_data": null}"#,
        r#"{"data": [1], "additional_data": []}"#,
        r#"{"data": [1], "additional_data": {"pagination": null}}"#,
        r#"{"data": [1], "additional_data": {"pagination": {"more_items_in_collection": false, "next_start": 1}}}"#,
    ] {
        let (request, _) = request(&LIST, &[page]);
        assert_eq!(now(request.all::<i64>()).unwrap(), [1], "{page}");
    }
    let (request, _) = request(&BARE, &["[1]"]);
    assert_eq!(
        now(request.all::<i64>()).unwrap(),
        [1],
        "what has no pages is one"
    );
    let (request, _) = self::request(
        &SEARCH,
        &[r#"{"data": {"items": []}, "additional_data": {"next_cursor": ""}}"#],
    );
    assert!(now(request.all::<i64>()).unwrap().is_empty());
}

#[test]
fn of_places_that_say_the_same_the_first_counts() {
    let flat = r#""next_start": 4, "more_items_in_collection": false"#;
    let nested = r#""pagination": {"next_start": 9, "more_items_in_collection": true}"#;
    let nulls = r#""pagination": {"next_start": null, "more_items_in_collection": null}"#;
    let next = |first: &str, second: &str| {
        let body = format!(r#"{{"data": [1], "additional_data": {{{first}, {second}}}}}"#);
        let (request, _) = request(&LIST, &[body.leak()]);
        now(request.page::<i64>()).unwrap().continuation().cloned()
    };
    let start = |start| Some(Continuation::Start(start));
    assert_eq!(next(nested, flat), start(9));
    assert_eq!(next(flat, nested), start(9));
    assert_eq!(next(nulls, r#""next_start": 4"#), start(4));
    assert_eq!(next(flat, nulls), None);
}

#[test]
fn a_list_that_does_not_advance_is_an_error() {
    let cursor = r#"{"data": {"items": [1]}, "additional_data": {"next_cursor": "a"}}"#;
    let (request, script) = request(&SEARCH, &[cursor, cursor]);
    let error = now(request.all::<i64>()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /deals/search: 200 OK: additional_data.next_cursor: expected the cursor of another page, found this page's own"
    );
    assert_eq!(queries(&script).len(), 2);

    let (request, _) = self::request(&LIST, &[NESTED, NESTED]);
    let mut stream = request.stream::<i64>();
    let mut items = Vec::new();
    let error = loop {
        match now(stream.try_next()) {
            Ok(item) => items.extend(item),
            Err(error) => break error,
        }
    };
    assert_eq!(items, [1, 2]);
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(
        now(stream.try_next()).unwrap(),
        None,
        "an error ends the stream"
    );

    let stuck =
        r#"{"data": [], "additional_data": {"pagination": {"more_items_in_collection": true}}}"#;
    let (request, _) = self::request(&LIST, &[stuck]);
    let error = now(request.all::<i64>()).unwrap_err().to_string();
    assert_eq!(
        error,
        "GET /deals: 200 OK: additional_data.pagination.next_start: missing"
    );
}

#[test]
fn a_page_is_a_slice_and_can_be_resumed() {
    let (request, script) = request(&LIST, &[NESTED, FLAT]);
    let page = now(request.clone().page::<i64>()).unwrap();
    assert_eq!((page.len(), page.has_more()), (2, true));
    assert_eq!(page.iter().sum::<i64>(), 3);
    let mut next = request;
    next.resume(page.continuation().unwrap().clone());
    assert_eq!(
        now(next.page::<i64>())
            .unwrap()
            .into_iter()
            .collect::<Vec<_>>(),
        [3, 4]
    );
    assert_eq!(
        queries(&script),
        ["", "start=2"],
        "a single page is as large as the service makes it"
    );
}

#[test]
fn a_stream_gives_pages_too() {
    let (request, _) = request(&LIST, &[NESTED, FLAT, LAST]);
    let mut stream = request.stream::<i64>();
    assert_eq!(now(stream.try_next()).unwrap(), Some(1));
    let rest = now(stream.next_page()).unwrap().unwrap();
    assert_eq!((&rest[..], rest.has_more()), (&[2][..], true));
    assert_eq!(now(stream.next_page()).unwrap().unwrap().items, [3, 4]);
    let last = now(stream.next_page()).unwrap().unwrap();
    assert_eq!((&last[..], last.has_more()), (&[5][..], false));
    assert_eq!(now(stream.next_page()).unwrap(), None);
}

#[test]
fn a_broken_off_stream_says_where_to_go_on() {
    let (client, _) = client([answer(200, NESTED), answer(502, "Bad Gateway")]);
    let mut stream = Request::new(&client, &LIST).stream::<i64>();
    assert_eq!(now(stream.next_page()).unwrap().unwrap().len(), 2);
    assert!(now(stream.try_next()).is_err());
    assert_eq!(stream.continuation(), Some(&Continuation::Start(2)));
}

#[test]
fn faults_name_the_item() {
    let (request, _) = request(&LIST, &[r#"{"data": [1, {"a": 2}]}"#]);
    let error = now(request.page::<i64>()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /deals: 200 OK: data[1]: expected an integer, found an object"
    );
}

#[test]
fn futures_can_be_sent_and_nothing_is_sent_before_they_are_polled() {
    fn is_send<T: Send + Unpin>(_: &T) {}
    let (request, script) = request(&LIST, &[]);
    is_send(&request);
    is_send(&request.clone().send::<i64>());
    is_send(&request.clone().all::<i64>());
    let stream = request.stream::<i64>();
    is_send(&stream);
    let _: &dyn Stream<Item = Result<i64>> = &stream;
    assert!(script.sent().is_empty());
}
