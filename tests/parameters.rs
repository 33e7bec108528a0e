//! What a parameter that is a list takes: one value, or whatever holds several.

use pipedrive::v2::{Client, DealId, DealIncludeField, DealStatus};
use pipedrive_tests::Outcome;

use callsheet_test_server::{Request, Response, Server};

#[tokio::test]
async fn a_list_is_one_value_or_several() -> Outcome {
    let server = Server::serve(|_| Response::json(200, r#"{"success": true, "data": []}"#))?;
    let client = Client::builder()
        .base_url(format!("{}/api/v2", server.url()))
        .api_token("token")
        .build()?;
    let list = || client.deals().list().limit(1);
    let (open, won) = (DealStatus::Open, DealStatus::Won);
    let ids = vec![DealId::from(7), DealId::from(8)];
    let (one, several) = ("status=open", "status=open,won");
    for (call, query) in [
        (list().status(open.clone()), one),
        (list().status([open.clone()]), one),
        (list().status(Some(open.clone())), one),
        (list().maybe_status(Some(open.clone())), one),
        (list().status([open.clone(), won.clone()]), several),
        (list().status(vec![open.clone(), won.clone()]), several),
        (list().status([&open, &won].into_iter().cloned()), several),
        (list().ids(7), "ids=7"),
        (list().ids(ids[0]), "ids=7"),
        (list().ids([7, 8]), "ids=7,8"),
        (list().ids(ids.clone()), "ids=7,8"),
        (list().ids(ids.iter().copied()), "ids=7,8"),
        (
            list().include_fields(DealIncludeField::FilesCount),
            "include_fields=files_count",
        ),
    ] {
        call.await?;
        let sent = server.requests().pop().ok_or("nothing was sent")?;
        let sent: Vec<(String, String)> = form_urlencoded::parse(sent.query().as_bytes())
            .into_owned()
            .filter(|(name, _)| name != "limit")
            .collect();
        let (name, value) = query.split_once('=').unwrap_or_default();
        assert_eq!(sent, [(name.to_owned(), value.to_owned())]);
    }
    // As an argument.
    client.deal_products().list_for_deals(7).limit(1).await?;
    client.deal_products().list_for_deals(ids).limit(1).await?;
    let sent = server.requests();
    let queries: Vec<&str> = sent.iter().rev().take(2).map(Request::query).collect();
    assert!(
        queries[0].contains("deal_ids=7%2C8") || queries[0].contains("deal_ids=7,8"),
        "{queries:?}"
    );
    assert!(
        queries[1].contains("deal_ids=7&") || queries[1].ends_with("deal_ids=7"),
        "{queries:?}"
    );
    Ok(())
}
