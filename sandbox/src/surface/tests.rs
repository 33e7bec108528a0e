//! Which operation a request is for.

use super::*;
use crate::answer::Answer;
use crate::kind::Filter;
use crate::{spec, testing};
use hyper::body::Bytes;
use hyper::{HeaderMap, Method, StatusCode};

fn request(method: Method, path: &str) -> Request {
    let (path, query) = (path.to_owned(), String::new());
    Request {
        method,
        path,
        query,
        headers: HeaderMap::new(),
        body: Bytes::new(),
    }
}

fn route(method: Method, path: &str) -> Result<(String, Vec<String>), Answer> {
    let surface = Surface::new(testing::api());
    let found = surface.find(path, &request(method, path));
    found
        .map(|found| {
            (
                found.operation.name.clone(),
                found.path.into_iter().map(|(_, value)| value).collect(),
            )
        })
        .map_err(|refusal| refusal.answer(&surface.api.conventions))
}

#[test]
fn paths_lead_to_operations() {
    let ok = |method, path: &str| route(method, path).expect("a known path");
    assert_eq!(ok(Method::GET, "deals"), ("list".to_owned(), vec![]));
    assert_eq!(
        ok(Method::GET, "deals/7"),
        ("get".to_owned(), vec!["7".to_owned()])
    );
    assert_eq!(ok(Method::GET, "deals/summary").0, "summary");
    assert_eq!(ok(Method::PATCH, "deals/7/status").1, ["7"]);
    assert_eq!(ok(Method::GET, "notes/a%2Fb%3Fc%23d").1, ["a/b?c#d"]);
}

#[test]
fn what_leads_nowhere_is_refused() {
    let status = |method, path: &str| route(method, path).expect_err("no such path").status;
    assert_eq!(status(Method::GET, "deal"), StatusCode::NOT_FOUND);
    assert_eq!(status(Method::GET, "deals/"), StatusCode::NOT_FOUND);
    assert_eq!(
        status(Method::GET, "deals/7/files/8"),
        StatusCode::NOT_FOUND
    );
    assert_eq!(status(Method::GET, "notes/%FF"), StatusCode::BAD_REQUEST);
    let refused = route(Method::HEAD, "deals").expect_err("no such method");
    assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
    let allow = refused
        .headers
        .iter()
        .find(|(name, _)| name == hyper::header::ALLOW);
    assert_eq!(
        allow.map(|(_, value)| value.as_bytes()),
        Some(&b"GET, POST, PUT"[..])
    );
}

#[test]
fn crm_has_no_operation_without_a_rule_and_no_filter_without_a_field() {
    let apis = spec::embedded().expect("the embedded spec");
    let surface = Surface::new(apis.into_iter().find(|api| api.name == "crm").expect("crm"));
    for (operation, behaviour) in surface.served() {
        let call = &operation.path.text;
        assert_ne!(
            *behaviour,
            Behaviour::Improvise,
            "{} {call}",
            operation.method.as_str()
        );
        let Behaviour::List { model } = behaviour else {
            continue;
        };
        let kind = surface.kind(*model).expect("a kind");
        for param in &operation.params {
            let filter = kind.filter(&surface.api, param);
            assert!(
                matches!(filter, Filter::Field(_)),
                "{call}: {} looks at {filter:?}",
                param.name
            );
        }
    }
}

#[test]
fn a_status_that_nobody_sets_is_the_deals() {
    let surface = Surface::new(testing::api());
    let kind = |name: &str| {
        surface
            .kinds()
            .find(|kind| kind.name == name)
            .expect("a kind")
    };
    let mirrors: Vec<_> = kind("crm.Note")
        .mirrors
        .iter()
        .map(|mirror| (&*mirror.field, &*mirror.reference))
        .collect();
    assert_eq!(mirrors, [("status", "deal_id")]);
    assert!(
        !kind("crm.Note").removal.is_soft(),
        "it says nothing of the note itself"
    );
    assert!(kind("crm.Deal").mirrors.is_empty());
}

#[test]
fn tokens_are_taken_from_either_header() {
    let surface = Surface::new(testing::api());
    let with = |name: &'static str, value: &str| {
        let mut request = request(Method::GET, "/crm/deals");
        request
            .headers
            .insert(name, value.parse().expect("a header value"));
        surface.authorize("secret", &request).is_ok()
    };
    assert!(with("x-api-token", "secret"));
    assert!(with("authorization", "Bearer secret"));
    assert!(with("authorization", "bearer secret"));
    assert!(!with("authorization", "Basic secret"));
    assert!(!with("authorization", "secret"));
    assert!(!with("x-api-token", "wrong"));
    assert!(!with("x-api-token", ""));
}
