//! The mock against the real tables: every operation is known by what is sent, and surfaces are told apart.

use pipedrive::blocking::Wait;
use pipedrive::mock::{MockTransport, json};
use pipedrive::runtime::{Client, ClientBuilder, Operation};
use pipedrive::{Error, SURFACES, v1, v2};
use pipedrive_tests::Outcome;

/// A path of that operation.
fn path(operation: &Operation) -> String {
    let segments = operation.path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "7"
        } else {
            segment
        }
    });
    format!("/{}", segments.collect::<Vec<_>>().join("/"))
}

#[tokio::test]
async fn every_operation_is_known_by_its_method_and_path() -> Outcome {
    for api in SURFACES {
        for base_url in [api.base_url, "http://localhost:7473/anything/v9"] {
            let mock = MockTransport::new(api);
            let builder = ClientBuilder::new(api).base_url(base_url);
            let client: Client = mock.client(builder);
            let operations = || api.resources.iter().flat_map(|of| of.operations);
            for operation in operations() {
                mock.when(operation).respond(json!({})).once();
            }
            for operation in operations() {
                client.request(operation.method, path(operation)).await?;
                let called = mock.calls().pop().and_then(|call| call.operation());
                let right = called.is_some_and(|called| std::ptr::eq(called, *operation));
                assert!(
                    right,
                    "{} {}.{}",
                    api.name, operation.resource, operation.name
                );
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn surfaces_of_one_mock_are_told_apart() -> Outcome {
    let mock = MockTransport::of([&v1::API, &v2::API]);
    let (old, new) = (
        mock.client(v1::Client::builder()),
        mock.client(v2::Client::builder()),
    );
    mock.when(&v1::ops::lead_labels::LIST)
        .respond(json!([{"id": "f08b42a0-4e75-11ea-9643-03698ef1cfd6", "name": "Hot"}]))
        .once();
    mock.when(&v2::ops::deals::GET)
        .with_path("id", 7)
        .respond(json!({"id": 7, "title": "Rocket launch"}))
        .once();
    let deal = new.deals().get(7).await?;
    assert_eq!(deal.title.as_deref(), Some("Rocket launch"));
    assert_eq!(old.lead_labels().list().await?.len(), 1);
    // v1 has a call of the same path; nobody expected that one.
    let raw = old
        .request(pipedrive::runtime::Method::Get, "/deals/7")
        .await;
    assert!(matches!(raw, Err(Error::Send(_))), "{raw:?}");
    let verdict = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(mock)));
    assert!(verdict.is_err(), "a call that nobody expected is told");
    Ok(())
}

#[test]
fn code_that_is_not_async_is_answered_too() -> Outcome {
    let mock = MockTransport::new(&v2::API);
    let client = mock.client(v2::Client::builder());
    mock.when(&v2::ops::deals::LIST)
        .respond(json!([{"id": 7}, {"id": 8}]))
        .once();
    let deals: pipedrive::Result<Vec<_>> = client.deals().list().stream().iter().collect();
    assert_eq!(deals?.len(), 2);
    // What the call gives: here the id alone.
    mock.when(&v2::ops::deals::DELETE).respond(7).once();
    client.deals().delete(7).wait()?;
    Ok(())
}
