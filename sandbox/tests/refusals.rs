//! Requests that do not fit the spec: each gets a 4xx that says what is wrong, and the server goes on.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN};

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn the_token_is_wanted() {
    let server = Server::shared();
    let with = |path: &str, headers: &[(&str, &str)]| server.send("GET", path, headers, b"");
    assert_eq!(with("/crm/deals", &[TOKEN]).status, 200);
    assert_eq!(
        with("/crm/deals", &[("authorization", "Bearer sandbox-token")]).status,
        200
    );
    let missing = with("/crm/deals", &[]);
    assert!(
        missing
            .refusal(401)
            .starts_with("unauthorized access (no token: send x-api-token")
    );
    assert_eq!(missing.value()["errorCode"], 401);
    for headers in [
        [("x-api-token", "wrong")],
        [("authorization", "Bearer wrong")],
        [("authorization", "sandbox-token")],
    ] {
        assert_eq!(with("/crm/deals", &headers).status, 401, "{headers:?}");
    }
    for path in ["/crm/deals", "/v1/leads", "/v2/deals"] {
        let with_query = |query: &str| with(&format!("{path}?{query}"), &[]);
        assert_eq!(with_query("api_token=sandbox-token").status, 200, "{path}");
        let wrong = with_query("limit=1&api_token=wrong-token");
        assert!(!wrong.refusal(401).contains("wrong-token"), "{path}");
    }
}

#[test]
fn unknown_paths_and_methods_are_told_apart() {
    let server = Server::shared();
    assert!(
        server
            .get("deal")
            .refusal(404)
            .contains("did you mean \"deals\"?")
    );
    assert!(
        server
            .get("deals/1/2/3")
            .refusal(404)
            .contains("no such path: /crm/deals/1/2/3")
    );
    assert!(
        server
            .send("GET", "/v9/deals", &[TOKEN], b"")
            .refusal(404)
            .contains("/crm")
    );
    let wrong = server.call("DELETE", "deals");
    assert_eq!(
        (wrong.status, wrong.header("allow")),
        (405, Some("GET, POST, PUT"))
    );
    wrong.refusal(405);
    assert_eq!(
        server
            .send("OPTIONS", "/crm/deals/1", &[TOKEN], b"")
            .header("allow"),
        Some("GET, DELETE")
    );
    assert_eq!(
        server
            .send("GET", "/_sandbox/reset", &[TOKEN], b"")
            .header("allow"),
        Some("POST")
    );
    let wrong = server.send("HEAD", "/crm/deals/1/status", &[TOKEN], b"");
    assert_eq!((wrong.status, wrong.header("allow")), (405, Some("PATCH")));
}

#[test]
fn ids_are_numbers_of_records_that_are_there() {
    let server = Server::shared();
    for id in [
        "abc",
        "1.5",
        "1e3",
        "99999999999999999999",
        "%31x",
        "1%2F2",
        "%00",
        "-",
    ] {
        let said = server.get(&format!("deals/{id}")).refusal(400);
        assert!(
            said.contains("id: expected an id, a whole number"),
            "{id}: {said}"
        );
    }
    for id in ["0", "-1", "99999", "9223372036854775807"] {
        let said = server.get(&format!("deals/{id}")).refusal(404);
        assert!(said.contains(&format!("deal {id} not found")), "{said}");
    }
    assert_eq!(server.get("deals/%31").status, 200);
    assert_eq!(server.get("deals/%FF").status, 400);
}

#[test]
fn all_problems_come_in_one_answer() {
    let server = Server::shared();
    let body = json!({
        "titel": "x", "value": "much", "status": "wun", "person_id": 7.5, "add_time": "now", "currency": null,
    });
    let reply = server.json("POST", "deals?titel=y", &body);
    let said = reply.refusal(400);
    for problem in [
        "titel: unknown parameter",
        "titel: unknown member of the body, did you mean \"title\"?",
        "value: expected an amount, a number, got \"much\"",
        "status: expected one of \"open\", \"won\", \"lost\", \"deleted\", got \"wun\"",
        "person_id: expected an id, a whole number, got 7.5",
        "add_time: expected a date and time",
        "currency: cannot be null",
        "title: missing",
        "POST deals takes company_id",
    ] {
        assert!(said.contains(problem), "{problem}: {said}");
    }
    let value = reply.value();
    assert_eq!(value["code"], "ERR_SCHEMA_VALIDATION_FAILED");
    assert!(value["data"].is_null() && value["additional_data"].is_null());
}

#[test]
fn records_referred_to_must_be_there() {
    let server = Server::shared();
    let deal = json!({
        "title": "x", "person_id": 99999, "org_id": 99998, "stage_id": 12345, "user_id": 777, "creator_user_id": 778,
    });
    let said = server.json("POST", "deals", &deal).refusal(400);
    for problem in [
        "person_id: there is no person 99999",
        "org_id: there is no organization 99998",
        "stage_id: there is no stage 12345",
        "user_id: there is no user 777",
        "creator_user_id: there is no user 778",
    ] {
        assert!(said.contains(problem), "{problem}: {said}");
    }
    let currency = json!({"title": "x", "currency": "ZZZ"});
    let said = server.json("POST", "deals", &currency).refusal(400);
    assert!(said.contains("there is no currency \"ZZZ\""), "{said}");
    assert_eq!(
        server.ids("deals?person_id=99999"),
        [0; 0],
        "a filter only finds nothing"
    );
}

#[test]
fn custom_fields_are_those_of_the_company() {
    let server = Server::shared();
    let priority = "d73321f8a55cab1054f0cef0791ec64015dbc1fc";
    let equipment = "933c687692ac67d982b4d8dd1154d4a157fd2a23";
    let refused = |fields: Value| {
        let deal = json!({"title": "x", "custom_fields": fields});
        server.json("POST", "deals", &deal).refusal(400)
    };
    let said = refused(
        json!({"nobody_knows": 1, "f67bc6d0199427561a8dcb4db5365cbc3d54995c": "many", priority: 99}),
    );
    for problem in [
        "custom_fields.nobody_knows: there is no such custom field",
        "custom_fields.f67bc6d0199427561a8dcb4db5365cbc3d54995c: expected a number, got \"many\"",
        &format!(
            "custom_fields.{priority}: expected the id of an option, a number, got 99; there are 31 (Low)"
        ),
    ] {
        assert!(said.contains(problem), "{problem}: {said}");
    }
    let said = refused(json!({equipment: []}));
    assert!(
        said.contains(&format!(
            "custom_fields.{equipment}: expected null or a value"
        )),
        "{said}"
    );
}

#[test]
fn queries_are_checked() {
    let server = Server::shared();
    for (query, problem) in [
        (
            "staus=won",
            "staus: unknown parameter, did you mean \"status\"?",
        ),
        ("limit=501", "limit: expected a whole number from 1 to 500"),
        ("start=-1", "start: expected a whole number from 0"),
        ("status=", "status: expected one of"),
        ("id=1&id=2", "id: given twice"),
        ("title[a]=1", "title[a]: unknown parameter"),
        ("custom_fields=x", "custom_fields: expected an object"),
        ("add_time=2026-11-23", "add_time: expected a date and time"),
        ("title=%C3%28", "query: not UTF-8"),
        ("deleted=maybe", "deleted: expected true or false"),
        ("value=NaN", "value: expected an amount"),
    ] {
        let said = server.get(&format!("deals?{query}")).refusal(400);
        assert!(said.contains(problem), "{query}: {said}");
    }
    assert!(
        server
            .get("deals/1/files?limit=101")
            .refusal(400)
            .contains("from 1 to 100")
    );
}

#[test]
fn bodies_are_checked() {
    let server = Server::shared();
    let no_file = server.send("POST", "/crm/deals/1/files", &[TOKEN], b"");
    assert!(no_file.refusal(400).contains("file (required, a file)"));
    let post = |content_type: &str, body: &[u8]| {
        server.send(
            "POST",
            "/crm/deals",
            &[TOKEN, ("content-type", content_type)],
            body,
        )
    };
    assert!(
        post("application/json", b"{\"title\": \"x\",}")
            .refusal(400)
            .contains("line 1 column")
    );
    assert!(
        post("application/json", b"[]")
            .refusal(400)
            .contains("expected a JSON object")
    );
    assert!(
        post("application/json", b"{\"title\": \"\xff\"}")
            .refusal(400)
            .contains("not JSON")
    );
    assert!(
        post("application/json", b"{\"title\": 1e999}")
            .refusal(400)
            .contains("out of range")
    );
    assert!(
        post("text/plain", b"{}")
            .refusal(415)
            .contains("application/json")
    );
    assert!(
        server
            .send("POST", "/crm/deals", &[TOKEN], b"{}")
            .refusal(415)
            .contains("nothing")
    );
    assert!(
        post("application/json", b"")
            .refusal(400)
            .contains("title: missing")
    );
    let read = server.send("GET", "/crm/deals", &[TOKEN, JSON], b"{\"a\": 1}");
    assert!(read.refusal(400).contains("this operation takes none"));
    let form = ("content-type", "application/x-www-form-urlencoded");
    for content_type in [JSON, form] {
        for nothing in [&b"{}"[..], b" { }\n", b"\n"] {
            let read = server.send("GET", "/crm/deals", &[TOKEN, content_type], nothing);
            assert_eq!(read.status, 200, "{}", read.text());
        }
    }
    let upload = server.send("POST", "/crm/deals/1/files", &[TOKEN, JSON], b"{}");
    assert!(upload.refusal(415).contains("multipart/form-data"));
    let broken = server.send(
        "POST",
        "/crm/deals/1/files",
        &[TOKEN, ("content-type", "multipart/form-data")],
        b"x",
    );
    assert!(broken.refusal(400).contains("names no boundary"));
}

#[test]
fn a_body_too_large_is_refused_before_it_is_read() {
    let server = Server::shared();
    let head = "POST /crm/deals HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-api-token: sandbox-token\r\n";
    let reply = server
        .raw(format!("{head}content-length: 99999999999\r\nconnection: close\r\n\r\n").as_bytes());
    assert!(reply.refusal(413).contains("too large"));
}

#[test]
fn what_is_no_http_does_no_harm() {
    let server = Server::shared();
    assert_eq!(server.raw(b"nonsense\r\n\r\n").status, 400);
    assert_eq!(
        server
            .raw(b"GET /crm/deals HTTP/1.1\r\nno colon\r\n\r\n")
            .status,
        400
    );
    let chunked = "POST /crm/deals HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\nx-api-token: sandbox-token\r\n\
                   content-type: application/json\r\nconnection: close\r\n\r\nd\r\n{\"title\":\"x\"}\r\n0\r\n\r\n";
    assert_eq!(server.raw(chunked.as_bytes()).status, 201);
    assert_eq!(server.get("deals/1").status, 200);
}

#[test]
fn a_field_of_a_product_that_is_gone_is_gone() {
    let server = Server::new();
    let field = json!({"name": "Color", "field_type": "varchar"});
    let made = server.send(
        "POST",
        "/v1/productFields",
        &[TOKEN, JSON],
        field.to_string().as_bytes(),
    );
    let path = format!("/v1/productFields/{}", made.value()["data"]["id"]);
    let send = |method: &str| server.send(method, &path, &[TOKEN], b"");
    assert_eq!(send("DELETE").status, 200);
    for method in ["GET", "DELETE"] {
        assert!(send(method).refusal(410).contains("The field is not found"));
    }
}

#[test]
fn bodies_have_bounds() {
    let server = Server::shared();
    let send = |body: &str| server.send("POST", "/v2/deals", &[TOKEN, JSON], body.as_bytes());
    let deep = format!("{{\"title\": {}{}}}", "[".repeat(100), "]".repeat(100));
    assert!(send(&deep).refusal(400).contains("deeper than 64 levels"));
    let long = format!("{{\"title\": \"{}\"}}", "x".repeat(3 << 20));
    send(&long).refusal(413);
    let members: Vec<_> = (0..10_000).map(|n| format!("\"k{n}\": 1")).collect();
    let many = format!("{{{}}}", members.join(", "));
    let said = send(&many).refusal(400);
    assert!(said.len() < 4_000 && said.contains("and more"), "{said}");
}
