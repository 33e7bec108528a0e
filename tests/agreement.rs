//! Spec, generated tables and the API card agree.

use std::fs;

use pipedrive::runtime::Api;
use pipedrive::runtime::operation::Burst;
use pipedrive_tests::{Outcome, root, spec};

/// The card, read by hand into a table: METHOD, tab, path, tab, parameters.
fn card() -> std::io::Result<String> {
    fs::read_to_string(root().join("tests/card/crm.tsv"))
}

#[test]
fn the_generated_tables_are_the_card() -> Outcome {
    let resources = pipedrive::crm::API.resources.iter();
    let lines = resources
        .flat_map(|resource| resource.operations)
        .map(|operation| {
            let params: Vec<&str> = operation.params.iter().map(|param| param.name).collect();
            let method = operation.method.as_str();
            format!("{method}\t{}\t{}\n", operation.path, params.join(","))
        });
    let lines: Vec<String> = lines.collect();
    assert_eq!(lines.concat(), card()?);
    Ok(())
}

#[test]
fn the_crate_has_every_surface_of_the_spec() -> Outcome {
    let spec = spec()?;
    let described: Vec<&str> = spec.iter().map(|api| &*api.name).collect();
    let compiled: Vec<&str> = pipedrive::SURFACES.iter().map(|api| api.name).collect();
    assert_eq!(
        compiled, described,
        "generated/Cargo.toml has a feature for each, and `surfaces` has them all"
    );
    for (api, tables) in spec.iter().zip(pipedrive::SURFACES) {
        let tables = tables.resources.iter().flat_map(|of| of.operations);
        for ((_, operation), table) in api.operations().zip(tables.clone()) {
            let names = operation.params.iter().map(|param| &*param.name);
            assert!(
                operation.method.as_str() == table.method.as_str()
                    && operation.path.text == table.path
                    && names.eq(table.params.iter().map(|param| param.name)),
                "{}: {} {}",
                api.name,
                table.resource,
                table.name
            );
        }
        assert_eq!(api.operations().count(), tables.count(), "{}", api.name);
    }
    Ok(())
}

/// Both surfaces use the allowance of one company, so a plan of one serves both.
#[test]
fn v1_and_v2_have_the_same_plans() {
    use pipedrive::{v1, v2};
    assert_eq!(v1::API.plans, v2::API.plans);
    let lite = v2::plans::LITE.seats(3);
    assert_eq!(lite.daily_tokens, Some(90_000));
    let burst = lite.burst.map(|burst| (burst.requests, burst.seconds));
    assert_eq!(burst, Some((20, 2)));
}

#[test]
fn plans_and_ways_to_authenticate_are_the_cards() -> Outcome {
    let plans: Vec<_> = pipedrive::crm::API
        .plans
        .iter()
        .map(|plan| (plan.name, plan.requests_per_minute.unwrap_or_default()))
        .collect();
    assert_eq!(
        plans,
        [
            ("starter", 100),
            ("professional", 500),
            ("enterprise", 1000)
        ]
    );
    let spec = spec()?;
    assert_eq!(spec[0].plans.len(), plans.len());
    let auth = pipedrive::crm::API.auth;
    assert!(matches!(
        auth[0],
        pipedrive::runtime::operation::Auth::ApiToken {
            header: "x-api-token"
        }
    ));
    assert!(matches!(
        auth[1],
        pipedrive::runtime::operation::Auth::OAuth2(pipedrive::runtime::operation::OAuth2 {
            grants: ["authorization_code", "client_credentials"],
            pkce: false,
            api_path: "/api/v1",
            ..
        })
    ));
    Ok(())
}

/// The documentation of `crm` (`doc` in `spec/crm/api.yaml`) says which of its calls the service still has, in these numbers.
#[test]
fn what_is_left_of_the_cards_calls_is_documented() {
    let calls = |api: &'static Api| {
        let all = api.resources.iter().flat_map(|of| of.operations);
        all.map(|operation| {
            let segments =
                operation
                    .path
                    .split('/')
                    .map(|segment| match segment.strip_prefix('{') {
                        Some(_) => "{}",
                        None => segment,
                    });
            let path: Vec<&str> = segments.collect();
            (
                operation,
                format!("{} {}", operation.method.as_str(), path.join("/")),
            )
        })
    };
    let has = |api: &'static Api, call: &str| calls(api).any(|(_, own)| own == call);
    let (mut same, mut moved, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (operation, call) in calls(&pipedrive::crm::API) {
        let name = (operation.resource, operation.name);
        match (
            has(&pipedrive::v1::API, &call),
            has(&pipedrive::v2::API, &call),
        ) {
            (true, _) => same.push(name),
            (false, true) => moved.push(name),
            (false, false) => gone.push(name),
        }
    }
    assert_eq!(same, [("deals", "files")]);
    assert_eq!((moved.len(), gone.len()), (12, 16));
    for name in moved {
        let (resource, call) = name;
        let everywhere = ["list", "create"].contains(&call) && resource != "deal_participants";
        assert!(
            everywhere || resource == "deals" && ["get", "delete"].contains(&call),
            "{name:?}"
        );
    }
    for name in gone {
        let (resource, call) = name;
        let of_deals = ["add_file", "set_status", "set_stage", "set_probability"];
        let gone = match resource {
            "deal_participants" => true,
            "deals" => call == "update" || of_deals.contains(&call),
            _ => ["update", "delete"].contains(&call),
        };
        assert!(gone, "{name:?}");
    }
}

#[test]
fn searches_have_a_limit_of_their_own() {
    let searches = |api: &'static Api| {
        let all = api.resources.iter().flat_map(|of| of.operations);
        let mut found = 0;
        for operation in all {
            let path = operation.path;
            let searches = path.ends_with("/search") || path.starts_with("itemSearch");
            found += usize::from(searches);
            let limit = operation.limit.map(|limit| (limit.name, limit.burst));
            let expected = Burst {
                requests: 10,
                seconds: 2,
            };
            assert_eq!(limit, searches.then_some(("search", expected)), "{path}");
        }
        found
    };
    assert_eq!(searches(&pipedrive::v2::API), 8);
    assert_eq!(searches(&pipedrive::v1::API), 1);
    assert_eq!(searches(&pipedrive::crm::API), 0);
}
