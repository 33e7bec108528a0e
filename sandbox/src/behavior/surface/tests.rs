//! Which operation a request is for.

use super::*;
use crate::behavior::kind::Filter;
use crate::http::spec;
use crate::testing;

fn route(method: &str, path: &str) -> Result<(String, Vec<String>), Miss> {
    let surface = Surface::new(testing::api());
    let found = surface.find(path, method)?;
    Ok((
        found.operation.name.clone(),
        found.path.into_iter().map(|(_, value)| value).collect(),
    ))
}

#[test]
fn paths_lead_to_operations() {
    let ok = |method, path: &str| route(method, path).expect("a known path");
    assert_eq!(ok("GET", "deals"), ("list".to_owned(), vec![]));
    assert_eq!(
        ok("GET", "deals/7"),
        ("get".to_owned(), vec!["7".to_owned()])
    );
    assert_eq!(ok("GET", "deals/summary").0, "summary");
    assert_eq!(ok("PATCH", "deals/7/status").1, ["7"]);
    assert_eq!(ok("GET", "notes/a%2Fb%3Fc%23d").1, ["a/b?c#d"]);
}

#[test]
fn what_leads_nowhere_is_missed() {
    let miss = |method, path: &str| route(method, path).expect_err("no such path");
    assert_eq!(miss("GET", "deal"), Miss::Path);
    assert_eq!(miss("GET", "deals/"), Miss::Path);
    assert_eq!(miss("GET", "deals/7/files/8"), Miss::Path);
    assert_eq!(miss("GET", "notes/%FF"), Miss::Encoding);
    assert_eq!(
        miss("HEAD", "deals"),
        Miss::Method(vec![Method::Get, Method::Post, Method::Put])
    );
}

#[test]
fn crm_has_no_operation_without_a_rule_and_no_filter_without_a_field() {
    let apis = spec::embedded().expect("the embedded spec").surfaces;
    let surface = Surface::new(apis.into_iter().find(|api| api.name == "crm").expect("crm"));
    for (operation, behavior) in surface.served() {
        let call = &operation.path.text;
        assert_ne!(
            *behavior,
            Behavior::Improvise,
            "{} {call}",
            operation.method.as_str()
        );
        let Behavior::List { model } = behavior else {
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
