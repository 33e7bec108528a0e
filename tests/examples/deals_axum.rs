//! A web service that answers with deals as JSON, and a handler that is tested with a made-up deal.
//!
//! ```sh
//! cargo run -p pipedrive-tests --example deals_axum
//! curl http://127.0.0.1:3000/deals/1
//! ```
//!
//! It starts a sandbox for itself. Against Pipedrive, only `main` differs: a token, and no base URL.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use pipedrive::v2::{Client, Deal};
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url("v2"))
        .api_token(sandbox.token())
        .build()?;
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}/deals/1", listener.local_addr()?);
    axum::serve(listener, app(client)).await?;
    Ok(())
}

fn app(client: Client) -> Router {
    Router::new()
        .route("/deals/{id}", get(deal))
        .with_state(client)
}

/// The deal, with the names that Pipedrive's API has.
async fn deal(
    State(client): State<Client>,
    Path(id): Path<i64>,
) -> Result<Json<Deal>, (StatusCode, String)> {
    match client.deals().get(id).await {
        Ok(deal) => Ok(Json(deal)),
        Err(error) if error.is_not_found() => Err((StatusCode::NOT_FOUND, error.to_string())),
        // The caller need not know details of the service behind this one.
        Err(_) => Err((StatusCode::BAD_GATEWAY, "Pipedrive failed".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use axum::response::IntoResponse as _;
    use pipedrive::mock::MockTransport;
    use pipedrive::v2::{API, DealStatus, ops};

    use super::*;

    /// Status and body of the handler's response for a deal.
    async fn answered(client: Client, id: i64) -> Outcome<(u16, String)> {
        let response = deal(State(client), Path(id)).await.into_response();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 1 << 20).await?;
        Ok((status, String::from_utf8(body.to_vec())?))
    }

    #[tokio::test]
    async fn a_deal_is_answered_as_json() -> Outcome {
        // Records that are only returned are made from their default.
        let mut deal = Deal::default();
        deal.id = 7.into();
        deal.title = Some("Rocket launch".to_owned());
        deal.value = Some(1200.0.into());
        deal.status = Some(DealStatus::Open);

        let mock = MockTransport::new(&API);
        mock.when(&ops::deals::GET)
            .with_path("id", 7)
            .respond(serde_json::to_value(&deal)?);
        let (status, json) = answered(mock.client(Client::builder()), 7).await?;
        assert_eq!(status, 200);
        assert!(json.contains(r#""value":1200"#), "{json}");
        assert_eq!(serde_json::from_str::<Deal>(&json)?, deal);
        Ok(())
    }
}
