use http::{Response, header};

use crate::client::ClientBuilder;
use crate::testing::{
    API, BARE, DELETE, ELSEWHERE, GET, LIST, Script, TOKEN, UPDATE, answer, client, now,
};
use crate::{Bytes, Client, Error, Map, Operation, Request, Result};

/// The outcome of a call that gets this body.
fn outcome<T: crate::Decode>(operation: &'static Operation, body: &'static str) -> Result<T> {
    let (client, _) = client([answer(200, body)]);
    let mut request = Request::new(&client, operation);
    request.set(0, 7_i64);
    now(request.send())
}

fn bare<T: crate::Decode>(body: &'static str) -> Result<T> {
    let (client, _) = client([answer(200, body)]);
    now(Request::new(&client, &BARE).send())
}

#[test]
fn the_payload_is_where_the_operation_says() {
    assert_eq!(
        outcome::<i64>(
            &UPDATE,
            r#"{"success": true, "data": 7, "related_objects": {"a": [1]}}"#
        )
        .unwrap(),
        7
    );
    assert_eq!(
        outcome::<i64>(
            &DELETE,
            r#"{"data": {"x": [], "id": 7, "y": {}}, "success": true}"#
        )
        .unwrap(),
        7
    );
    assert_eq!(bare::<Vec<i64>>("[7]").unwrap(), [7]);
    assert_eq!(
        bare::<Map<i64>>(r#"{"data": 7}"#).unwrap(),
        Map::from([("data".to_owned(), 7)])
    );
}

#[test]
fn an_absent_payload_is_null() {
    for body in ["{}", r#"{"success": true, "data": null}"#, "", " \n", "[]"] {
        assert_eq!(
            outcome::<Option<i64>>(&UPDATE, body).unwrap(),
            None,
            "{body}"
        );
        outcome::<()>(&UPDATE, body).unwrap();
        let error = outcome::<i64>(&DELETE, body).unwrap_err();
        assert_eq!(
            error.to_string(),
            "DELETE /deals/7: 200 OK: data.id: expected an integer, found null"
        );
    }
}

#[test]
fn another_shape_is_a_decode_error_that_keeps_the_body() {
    let body = r#"{"success": true, "data": {"id": "x"}}"#;
    let error = outcome::<i64>(&DELETE, body).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"DELETE /deals/7: 200 OK: data.id: expected an integer, found the text "x""#
    );
    let Error::Decode(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.fault.path(), "data.id");
    assert_eq!(&error.body[..], body.as_bytes());
    for body in ["<html>", "[1]", r#"{"data": {"id": 7}"#, "7"] {
        assert!(
            matches!(outcome::<i64>(&DELETE, body), Err(Error::Decode(_))),
            "{body}"
        );
    }
}

#[test]
fn success_false_is_a_failure_wherever_it_stands() {
    for body in [
        r#"{"success": false, "error": "Nope", "data": 7}"#,
        r#"{"data": {"id": "odd"}, "success": false, "error": "Nope"}"#,
        r#"{"success": false, "error": "Nope"}"#,
    ] {
        assert_eq!(
            outcome::<i64>(&DELETE, body).unwrap_err().to_string(),
            "DELETE /deals/7: 200 OK: Nope"
        );
        assert_eq!(
            outcome::<()>(&UPDATE, body).unwrap_err().to_string(),
            "PUT /deals/7: 200 OK: Nope"
        );
        assert_eq!(
            bare::<crate::Json>(body).unwrap_err().to_string(),
            "GET /bare: 200 OK: Nope"
        );
    }
}

#[test]
fn bytes_come_as_they_are() {
    let (client, _) = client([answer(200, &b"\xff\x00"[..]), answer(404, "no")]);
    let mut request = Request::new(&client, &GET);
    request.set(0, 7_i64);
    assert_eq!(&now(request.clone().bytes()).unwrap()[..], b"\xff\x00");
    assert!(now(request.bytes()).unwrap_err().is_not_found());
}

fn redirect(status: u16, location: &str) -> Response<Bytes> {
    let mut response = answer(status, "");
    response
        .headers_mut()
        .insert(header::LOCATION, location.parse().unwrap());
    response
}

#[test]
fn redirects_on_the_same_host_are_followed() {
    for location in [
        "/v1/others?x=1",
        "https://api.example.com/v1/others?x=1",
        "https://API.example.com:443/v1/others?x=1",
    ] {
        let (client, script) = client([redirect(302, location), answer(200, r#"{"data": []}"#)]);
        now(Request::new(&client, &LIST).send::<Vec<i64>>()).unwrap();
        assert!(script.last().0.ends_with("/v1/others?x=1"));
        assert_eq!(script.sent()[1].headers()["x-api-token"], TOKEN);
    }
}

#[test]
fn other_redirects_are_errors() {
    for (location, message) in [
        (
            "https://evil.example/v1/deals?s=1",
            "a redirect to evil.example, which is not followed",
        ),
        (
            "http://api.example.com/v1/deals",
            "a redirect to api.example.com, which is not followed",
        ),
        (
            "https://api.example.com:8443/v1",
            "a redirect to api.example.com, which is not followed",
        ),
        (
            "https://x@api.example.com/v1",
            "a redirect to api.example.com, which is not followed",
        ),
        ("//evil.example/v1", "a redirect, which is not followed"),
        ("deals", "a redirect, which is not followed"),
    ] {
        let (client, script) = client([redirect(302, location)]);
        let error = now(Request::new(&client, &LIST).send::<()>()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("GET /deals: 302 Found: {message}")
        );
        assert_eq!(script.sent().len(), 1);
    }
    let (client, script) = client([redirect(307, "/v1/deals/8")]);
    let mut request = Request::new(&client, &UPDATE);
    request.set(0, 7_i64);
    assert_eq!(
        now(request.send::<()>()).unwrap_err().status().unwrap(),
        307
    );
    assert_eq!(script.sent().len(), 1, "a write is sent once");
    let (client, script) =
        crate::testing::client(std::iter::repeat_with(|| redirect(302, "/v1/deals")).take(9));
    now(Request::new(&client, &LIST).send::<()>()).unwrap_err();
    assert_eq!(script.sent().len(), 6, "it ends");
}

#[test]
fn calls_elsewhere_go_without_the_token_and_never_past_a_base_url_of_ones_own() {
    for (own, url) in [
        (None, "https://oauth.example.com/oauth/token"),
        (
            Some("http://127.0.0.1:7473/v1"),
            "http://127.0.0.1:7473/v1/oauth/token",
        ),
        // Stated is stated, even where it is the API's.
        (Some(API.base_url), "https://api.example.com/v1/oauth/token"),
    ] {
        let script = Script::answering([answer(200, "{}")]);
        let mut builder = ClientBuilder::<Client>::new(&API)
            .api_token(TOKEN)
            .transport(script.clone());
        if let Some(own) = own {
            builder = builder.base_url(own);
        }
        let client = builder.build().unwrap();
        let mut request = Request::new(&client, &ELSEWHERE);
        request.set(0, "abc");
        now(request.send::<()>()).unwrap();
        assert_eq!(
            script.last(),
            (format!("POST {url}"), "code=abc".to_owned())
        );
        assert!(!format!("{:?}", script.sent()[0].headers()).contains("x-api-token"));
    }
}
