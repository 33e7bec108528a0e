//! Custom fields in generated records and builders.

use std::sync::{Arc, Mutex};

use pipedrive::runtime::http::{Request, Response};
use pipedrive::runtime::{
    BoxFuture,
    decode::from_str,
    transport::{Content, Transport, TransportError},
};
use pipedrive::support::{CustomFields, Monetary, OptionIds};
use pipedrive_golden::features::{Client, Contact, Customer};
use pipedrive_tests::Outcome;

const BUDGET: &str = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
const CHANNELS: &str = "d4de1c1518b4531717c676029a45911c340390a6";

#[test]
fn a_record_has_them_whether_they_were_sent_or_not() -> Outcome {
    for text in [
        r#"{"id": 7}"#,
        r#"{"id": 7, "custom_fields": null, "always": null}"#,
        r#"{"id": 7, "custom_fields": [], "always": {}}"#,
    ] {
        let customer: Customer = from_str(text)?;
        assert!(customer.custom_fields.is_empty() && customer.always.is_empty());
        assert_eq!(customer.custom_fields.get::<i64>(BUDGET)?, None);
    }
    let customer: Customer = from_str(
        r#"{
            "id": 7,
            "custom_fields": {
                "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": {"value": 12.5, "currency": "EUR"},
                "d4de1c1518b4531717c676029a45911c340390a6": [{"id": 17, "label": "Fair"}]
            }
        }"#,
    )?;
    let budget = customer.custom_fields.get(BUDGET)?;
    assert_eq!(budget, Some(Monetary::new(12.5, "EUR")));
    let channels: OptionIds = customer.custom_fields.get(CHANNELS)?.unwrap_or_default();
    assert!(channels.contains(17));
    Ok(())
}

/// Keeps the body of the last request.
#[derive(Default)]
struct Bodies(Mutex<String>);

impl Transport for Bodies {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        let answer = r#"{"success": true, "data": {"id": 7, "name": "Ada"}}"#;
        Box::pin(async move {
            let body = request.into_body().collect().await?;
            *self.0.lock().unwrap() = String::from_utf8_lossy(&body).into_owned();
            Ok(Response::new(Content::from(answer)))
        })
    }
}

#[tokio::test]
async fn they_are_sent_where_there_are_any() -> Outcome {
    let bodies = Arc::new(Bodies::default());
    let client = Client::builder()
        .api_token("token")
        .transport(bodies.clone())
        .build()?;
    let sent = || bodies.0.lock().unwrap().clone();
    let client = client.custom_fields();

    let fields = CustomFields::new()
        .set(BUDGET, Monetary::new(12.5, "EUR"))
        .clear(CHANNELS);
    client.update(7).custom_fields(fields).await?;
    assert_eq!(
        sent(),
        format!(
            r#"{{"custom_fields":{{"{BUDGET}":{{"currency":"EUR","value":12.5}},"{CHANNELS}":null}}}}"#
        )
    );

    client.update(7).custom_fields(CustomFields::new()).await?;
    assert_eq!(sent(), "{}");
    client.update(7).clear_custom_fields().await?;
    assert_eq!(sent(), r#"{"custom_fields":null}"#);

    let mut ada = Contact::new("Ada");
    let bo = Contact::new("Bo");
    ada.custom_fields = [(CHANNELS, OptionIds::from([17]))].into();
    client.update(7).contacts([ada, bo]).await?;
    assert_eq!(
        sent(),
        format!(
            r#"{{"contacts":[{{"name":"Ada","custom_fields":{{"{CHANNELS}":[17]}}}},{{"name":"Bo"}}]}}"#
        )
    );

    let error = client.create(CustomFields::new()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "custom_fields.create: custom_fields: is required"
    );
    Ok(())
}
