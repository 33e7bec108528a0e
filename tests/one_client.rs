//! One client of several surfaces: one quota, one token and one transport, and ids that go from one surface to another.

use std::sync::Arc;
use std::time::Duration;

use callsheet_test_server::{Request, Response, Server};
use pipedrive::mock::{MockTransport, json};
use pipedrive::oauth::{MemoryStore, OAuth, Token};
use pipedrive::runtime::jiff::Timestamp;
use pipedrive::runtime::operation::Burst;
use pipedrive::runtime::{Plan, RetryPolicy, error::QuotaReason};
use pipedrive::{Client, Error, SURFACES, crm, v1, v2, webhook};
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use pipedrive_tests::issuing::Issuing;
use tokio::task::JoinSet;

#[tokio::test]
async fn surfaces_share_one_quota() -> Outcome {
    let server = Server::serve(|_| Response::json(200, r#"{"success": true, "data": {"id": 7}}"#))?;
    let plan = Plan {
        name: "three a minute",
        burst: Some(Burst {
            requests: 3,
            seconds: 60,
        }),
        ..Plan::default()
    };
    let client = Client::builder()
        .base_url(server.url())
        .api_token("secret")
        .plan(plan)
        .retry(RetryPolicy {
            max_wait: Duration::ZERO,
            ..RetryPolicy::none()
        })
        .build()?;
    client.v2().deals().get(7).await?;
    client.v1().notes().get(7).await?;
    client.crm().deals().get(7).await?;
    for refused in [
        client.v2().deals().get(7).await.map(drop),
        client.v1().notes().get(7).await.map(drop),
        client.crm().deals().get(7).await.map(drop),
    ] {
        let Err(Error::Quota(error)) = refused else {
            return Err(format!("one call too many: {refused:?}").into());
        };
        assert!(matches!(error.reason, QuotaReason::WaitTooLong { .. }));
    }
    let requests = server.requests();
    let lines: Vec<String> = requests.iter().map(Request::line).collect();
    assert_eq!(
        lines,
        [
            "GET /api/v2/deals/7",
            "GET /api/v1/notes/7",
            "GET /api/v1/deals/7"
        ]
    );
    for request in requests {
        assert_eq!(request.header("x-api-token").as_deref(), Some("secret"));
    }
    // Usage is reported per surface; the quota that remains is shared.
    for usage in [client.v1().usage(), client.v2().usage()] {
        assert_eq!(
            (usage.operations.len(), usage.operations[0].requests),
            (1, 1)
        );
        let left = usage.quotas.requests.ok_or("no quota")?;
        assert_eq!((left.remaining, left.limit), (0, Some(3)));
    }
    Ok(())
}

#[test]
fn a_plan_is_stated_once_for_all_surfaces() {
    // `crm` has figures of its own for plans that the others have too.
    for plan in crm::API.plans {
        let same = |api: &pipedrive::runtime::Api| {
            let found = api.plans.iter().find(|of| of.name == plan.known_as);
            found.is_some_and(|of| of.burst.is_some() && of.daily_tokens.is_some())
        };
        assert!(same(&v1::API) && same(&v2::API), "{}", plan.name);
    }
}

/// Makes that number of calls through each of two surfaces, all at once.
async fn calls(client: &Client, number: usize) -> Outcome {
    let mut made = JoinSet::new();
    for _ in 0..number {
        let (old, new) = (client.v1().clone(), client.v2().clone());
        made.spawn(async move { old.notes().get(7).await.map(drop) });
        made.spawn(async move { new.deals().get(7).await.map(drop) });
    }
    while let Some(call) = made.join_next().await {
        call??;
    }
    Ok(())
}

#[tokio::test]
async fn two_surfaces_refresh_a_token_once() -> Outcome {
    let expired = Token::new("secret-access-0").with_expires_at(Timestamp::UNIX_EPOCH);
    let revoked = Token::new("gone");
    for token in [expired, revoked] {
        let service = Issuing::start()?;
        let oauth = OAuth::builder(&v2::API)
            .client_id("app")
            .client_secret("secret-app")
            .redirect_uri("https://app.example.com/callback")
            .server(service.url())
            .build()?;
        let token = token.with_refresh_token("secret-refresh");
        let session = oauth.session(Arc::new(MemoryStore::from(token)));
        let client = Client::builder()
            .oauth(session)
            .base_url(service.url())
            .build()?;
        calls(&client, 50).await?;
        assert_eq!((service.asked(), service.calls().0), (1, 100));
    }
    Ok(())
}

#[tokio::test]
async fn a_record_of_one_surface_is_found_through_another() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let client = Client::builder()
        .base_url(sandbox.url())
        .api_token(sandbox.token())
        .plan(v2::plans::ULTIMATE)
        .build()?;
    let (old, new) = (client.v1(), client.v2());
    let deal = new.deals().create("Rocket launch").await?;
    let note = old.notes().create("hi").deal_id(deal.id).await?;
    let noted = note.deal_id.ok_or("a note without its deal")?;
    assert_eq!(new.deals().get(noted).await?.id, deal.id);
    let seen = client.crm().deals().get(deal.id).await?;
    assert_eq!(seen.title.as_deref(), Some("Rocket launch"));
    assert_eq!(v2::DealId::from(seen.id), deal.id);
    sandbox.shutdown().await;
    Ok(())
}

#[test]
fn ids_of_one_entity_convert() {
    // The id in a webhook is an argument of calls.
    let told = webhook::LeadId::from("adf21080-0e10-11eb-879b-05d71fb426ec");
    let lead = v1::LeadId::from(&told);
    assert_eq!(v2::LeadId::from(lead).get(), told.get());
    // Surfaces can have different names for it.
    let board = v2::ProjectBoardId::from(webhook::BoardId::from(7));
    assert_eq!(v1::ProjectBoardId::from(board).get(), 7);
}

#[tokio::test]
async fn one_mock_answers_all_surfaces() -> Outcome {
    let mock = MockTransport::of(SURFACES.iter().copied());
    let client: Client = mock.client(Client::builder());
    mock.when(&v2::ops::deals::GET)
        .with_path("id", 7)
        .respond(json!({"id": 7}))
        .once();
    mock.when(&v1::ops::notes::CREATE)
        .with_body("deal_id", 7)
        .respond(json!({"id": 1}))
        .once();
    let deal = client.v2().deals().get(7).await?;
    client.v1().notes().create("hi").deal_id(deal.id).await?;
    Ok(())
}

#[test]
fn a_base_url_is_a_host() {
    let built = Client::builder()
        .api_token("secret")
        .base_url("http://127.0.0.1:7473/v1")
        .build();
    let error = built.map(drop).unwrap_err().to_string();
    assert!(
        error.contains("each API of the client adds its own path"),
        "{error}"
    );
}
