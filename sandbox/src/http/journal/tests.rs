use super::*;
use hyper::Request;

const TOKEN: &str = "the-token";

fn entry(
    number: u64,
    method: &str,
    target: &str,
    operation: &str,
    status: u16,
    body: &'static str,
) -> Entry {
    let request = Request::builder()
        .method(method)
        .uri(target)
        .header("x-api-token", TOKEN)
        .header("accept", "*/*");
    let (head, ()) = request.body(()).expect("a request").into_parts();
    let mut entry = Entry::new(number, Timestamp::UNIX_EPOCH, &head);
    entry.body(&Bytes::from_static(body.as_bytes()));
    entry.operation = Some(operation.to_owned());
    entry.status = StatusCode::from_u16(status).ok();
    entry
}

fn journal() -> Journal {
    let journal = Journal::default();
    journal.add(entry(
        1,
        "GET",
        "/v2/boats?api_token=x&limit=3",
        "v2.boats.list",
        200,
        "",
    ));
    journal.add(entry(
        2,
        "POST",
        "/v2/boats",
        "v2.boats.create",
        201,
        r#"{"name":"A","password":"p"}"#,
    ));
    journal.add(entry(
        3,
        "POST",
        "/v2/boats",
        "v2.boats.create",
        400,
        "name=B&client_secret=p",
    ));
    journal
}

fn found(journal: &Journal, query: &str) -> Vec<u64> {
    let wanted = Wanted::read(query).unwrap_or_else(|refusal| panic!("{query}: {}", refusal.error));
    journal
        .find(&wanted, TOKEN)
        .iter()
        .map(|seen| seen.number)
        .collect()
}

#[test]
fn requests_are_found_by_what_is_known_of_them() {
    let journal = journal();
    for (query, numbers) in [
        ("", &[1, 2, 3][..]),
        ("operation=boats.create", &[2, 3]),
        ("operation=v1.*", &[]),
        ("method=get", &[1]),
        ("path=/v2/boats%3F", &[1]),
        ("status=201", &[2]),
        ("status=4xx", &[3]),
        ("contains=A", &[2]),
        ("after=2", &[3]),
        ("operation=boats.*&status=2xx", &[1, 2]),
    ] {
        assert_eq!(found(&journal, query), numbers, "{query}");
    }
    assert!(Wanted::read("opertion=x").is_err());
    assert!(Wanted::read("expect=one").is_err());
}

#[test]
fn secrets_are_not_shown() {
    let shown = journal()
        .report(&Wanted::default(), TOKEN)
        .expect("a report")
        .to_string();
    for secret in [TOKEN, "=x", "\"p\"", "=p"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(
        shown.contains(r#""name":"A""#) && shown.contains("limit=3"),
        "{shown}"
    );
}

#[test]
fn what_was_expected_is_compared_with_what_there_was() {
    let journal = journal();
    let report = |query: &str| journal.report(&Wanted::read(query).expect("a query"), TOKEN);
    assert_eq!(
        report("operation=boats.create&expect=2").expect("as expected")["count"],
        2
    );
    let refusal = report("operation=boats.create&expect=1").expect_err("there are two");
    assert_eq!(refusal.status, 409);
    assert!(
        refusal.info.contains("POST /v2/boats 400"),
        "{}",
        refusal.info
    );
    let refusal = report("operation=boats.delete&expect=1").expect_err("there is none");
    assert!(
        refusal
            .info
            .contains("the last requests were: POST /v2/boats 400"),
        "{}",
        refusal.info
    );
}

#[test]
fn the_oldest_requests_go() {
    let journal = Journal::default();
    for number in 0..1500 {
        journal.add(entry(number, "GET", "/v2/boats", "v2.boats.list", 200, ""));
    }
    let all = found(&journal, "");
    assert_eq!((all.len(), all.first()), (KEPT, Some(&500)));
    journal.clear();
    assert_eq!(found(&journal, ""), [0; 0]);
}
