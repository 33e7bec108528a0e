//! Words of the dialect that `crm` does not use: the golden client calls a sandbox of the golden spec, each reads the
//! spec by itself, and what passes between them is what the word says.

use callsheet_dialect::read_dir;
use pipedrive_golden::features::Client;
use pipedrive_golden::features::models::{Item, Switch};
use pipedrive_golden::runtime::DateTime;
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::{Arrived, Outcome, Recorder, root};

async fn recorder() -> Result<Recorder<Client>, Box<dyn std::error::Error>> {
    let spec = read_dir(&root().join("tests/golden/spec"))?.apis;
    let sandbox = Sandbox::builder().spec(spec).sample(false);
    Recorder::between(sandbox, "features", |base, token| {
        Client::builder().base_url(base).api_token(token).build()
    })
    .await
}

fn pairs(arrived: &Arrived) -> Vec<(&str, &str)> {
    let pairs = arrived.query.iter();
    pairs.map(|(name, value)| (&**name, &**value)).collect()
}

fn body(arrived: &Arrived) -> &str {
    std::str::from_utf8(&arrived.body).expect("text")
}

fn moment() -> DateTime {
    "2026-11-23T10:15:00Z".parse().expect("a moment")
}

#[tokio::test]
async fn flags_travel_as_numbers() -> Outcome {
    let recorder = recorder().await?;
    let flags = recorder.client().flags();
    let mut next = Switch::new(true);
    next.history = Some(vec![false]);
    flags
        .set(true)
        .done(false)
        .history([true, false])
        .rooms([("hall", true)])
        .next(next)
        .await?;
    let arrived = recorder.take()?;
    assert_eq!(arrived.path.last().map(String::as_str), Some("1"));
    assert_eq!(
        body(&arrived),
        r#"{"done":0,"history":[1,0],"rooms":{"hall":1},"next":{"on":1,"history":[0]}}"#
    );
    flags
        .find(false)
        .history([true, false])
        .rooms([("hall", true)])
        .await?;
    assert_eq!(
        pairs(&recorder.take()?),
        [("on", "0"), ("history", "1,0"), ("rooms[hall]", "1")]
    );
    flags.form(true).history([false]).await?;
    assert_eq!(body(&recorder.take()?), "on=1&history=0");
    flags.multipart(false).await?;
    assert!(body(&recorder.take()?).contains("name=\"on\"\r\n\r\n0\r\n"));
    recorder.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_body_can_be_one_value() -> Outcome {
    let recorder = recorder().await?;
    let bodies = recorder.client().bodies();
    bodies.delete_items("a b", [Item::new("x")]).await?;
    let arrived = recorder.take()?;
    assert_eq!(
        (&*arrived.method, arrived.header("content-type")),
        ("DELETE", "application/json")
    );
    assert_eq!(body(&arrived), r#"[{"sku":"x"}]"#);
    for (call, expected) in [
        (bodies.value(), ""),
        (bodies.value().clear_when(), "null"),
        (bodies.value().when(moment()), r#""2026-11-23T10:15:00Z""#),
    ] {
        call.await?;
        assert_eq!(body(&recorder.take()?), expected);
    }
    recorder.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_record_can_say_null_inside() -> Outcome {
    let recorder = recorder().await?;
    let bodies = recorder.client().bodies();
    let none = Item::new("x").label("old").clear_label();
    assert_eq!(none.label, None);
    let some = Item {
        label: Some("new".to_owned()),
        ..none.clone()
    };
    let parts = Item::new("y").quantity(2.5).parts([none.clone()]);
    bodies.delete_items("a b", [none, some, parts]).await?;
    assert_eq!(
        body(&recorder.take()?),
        r#"[{"sku":"x","label":null},{"sku":"x","label":"new"},{"sku":"y","quantity":2.5,"parts":[{"sku":"x","label":null}]}]"#
    );
    recorder.stop().await;
    Ok(())
}

#[tokio::test]
async fn parameters_travel_in_parts_and_formats_of_their_own() -> Outcome {
    let recorder = recorder().await?;
    let parts = recorder.client().parts();
    parts
        .find()
        .ids([1, 2])
        .labels([("a", "x,y"), ("b", "z")])
        .since(moment())
        .until(moment())
        .await?;
    assert_eq!(
        pairs(&recorder.take()?),
        [
            ("ids", "1"),
            ("ids", "2"),
            ("a", "x,y"),
            ("b", "z"),
            ("since", "2026-11-23 10:15:00"),
            ("until", "2026-11-23T10:15:00Z"),
        ]
    );
    parts.json([("k", 5)]).title("t").at([moment()]).await?;
    assert_eq!(
        body(&recorder.take()?),
        r#"{"title":"t","k":5,"at":["2026-11-23 10:15:00"]}"#
    );
    parts.form().title("t").labels([("k", "v")]).await?;
    assert_eq!(body(&recorder.take()?), "title=t&k=v");
    parts.multipart().labels([("k", "v")]).await?;
    assert!(body(&recorder.take()?).contains("name=\"k\"\r\n\r\nv\r\n"));
    let twice = parts.form().title("t").labels([("title", "v")]).await;
    assert_eq!(
        twice.err().map(|error| error.to_string()).as_deref(),
        Some("parts.form: labels: its member \"title\" is set by another name too")
    );
    recorder.stop().await;
    Ok(())
}

#[tokio::test]
async fn what_lives_elsewhere_is_called_here_and_without_the_token() -> Outcome {
    let recorder = recorder().await?;
    recorder.client().metadata().elsewhere("abc").await?;
    let arrived = recorder.take()?;
    assert_eq!(arrived.path, ["v9", "oauth", "token"]);
    assert_eq!(arrived.header("x-token"), "");
    recorder.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_page_that_costs_something_is_the_largest() -> Outcome {
    let recorder = recorder().await?;
    let pages = recorder.client().pages();
    pages.listed().term("x").await?;
    assert_eq!(pairs(&recorder.take()?), [("term", "x"), ("limit", "500")]);
    pages.by_offset().await?;
    assert_eq!(pairs(&recorder.take()?), []);
    recorder.stop().await;
    Ok(())
}
