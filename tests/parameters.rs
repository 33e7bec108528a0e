//! What a parameter that is a list takes: one value, or whatever holds several.

use pipedrive::v2::{Client, DealId, DealIncludeField, DealStatus};
use pipedrive_tests::Outcome;

use callsheet_test_server::{Response, Server};

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
    // All but the limit.
    let sent_pairs = || -> Outcome<Vec<(String, String)>> {
        let request = server.requests().pop().ok_or("nothing was sent")?;
        let decoded = form_urlencoded::parse(request.query().as_bytes()).into_owned();
        Ok(decoded.filter(|(name, _)| name != "limit").collect())
    };
    let pair = |query: &str| {
        let (name, value) = query.split_once('=').unwrap_or_default();
        vec![(name.to_owned(), value.to_owned())]
    };
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
        assert_eq!(sent_pairs()?, pair(query));
    }
    // As an argument.
    client.deal_products().list_for_deals(7).limit(1).await?;
    assert_eq!(sent_pairs()?, pair("deal_ids=7"));
    client.deal_products().list_for_deals(ids).limit(1).await?;
    assert_eq!(sent_pairs()?, pair("deal_ids=7,8"));
    Ok(())
}
