//! Unions, end to end: the golden crate's client against a sandbox that reads the golden spec.

use pipedrive::runtime::{
    Json, Map,
    decode::{Fault, from_str},
    encode::{Argument, Encode as _},
};
use pipedrive_golden::features::{Client, models};
use pipedrive_sandbox::{Running, Sandbox};
use pipedrive_tests::{Outcome, root};
use serde_json::json;

use models::{FieldOptionId, Recent, Sent, SentA, SentB, Setting, Subject, SubjectRecord, Toggle};

async fn start() -> Result<(Running, Client), Box<dyn std::error::Error>> {
    let spec = callsheet_dialect::read_dir(&root().join("tests/golden/spec"))?;
    let features = spec.apis.into_iter().filter(|api| api.name == "features");
    let sandbox = Sandbox::builder()
        .port(0)
        .log(false)
        .sample(false)
        .spec(features.collect::<Vec<_>>())
        .start()
        .await?;
    let client = Client::builder()
        .base_url(sandbox.base_url("features"))
        .api_token(sandbox.token())
        .build()?;
    Ok((sandbox, client))
}

#[tokio::test]
async fn the_sandbox_takes_every_alternative() -> Outcome {
    let (_sandbox, client) = start().await?;
    let unions = client.unions();
    let map: Map<Setting> = [("a".to_owned(), Setting::from(true))].into();
    let settings = [
        Setting::from(1.5),
        true.into(),
        Toggle::On.into(),
        vec![Setting::from(1.0), vec![Toggle::Off.into()].into()].into(),
        map.into(),
    ];
    for setting in settings {
        let sent = format!("{setting:?}");
        unions
            .set(setting, "x")
            .await
            .map_err(|error| format!("{sent}: {error}"))?;
    }
    let whole = SubjectRecord {
        subject: Some(Subject::from("y")),
        ..SubjectRecord::new()
    };
    let subjects = [
        Subject::from(models::SubjectId::from(7)),
        7.into(),
        vec![vec![7.into(), "x".into()]].into(),
        whole.into(),
    ];
    for subject in subjects {
        unions.set(1.0, subject).option("x").await?;
    }
    // The record does not have the member that says which one it is; the next one has it and leaves it out.
    let sent = SentB {
        then: Some(SentA::new(7).into()),
        ..SentB::new()
    };
    unions
        .set(1.0, "x")
        .all([1.0, 2.0])
        .by_name([("a", FieldOptionId::from(1)), ("b", "x".into())])
        .clear_option()
        .sent(sent)
        .await?;
    unions.get("x").ids([1, 2]).level("high").await?;
    assert!(matches!(unions.get(7).await?, Recent::Deal(_)));
    unions.list().options([("a", 1)]).await?;
    Ok(())
}

#[tokio::test]
async fn the_sandbox_refuses_what_is_no_alternative() -> Outcome {
    let (_sandbox, client) = start().await?;
    for (setting, sent, expected) in [
        (Setting::Other(Json::Null), None, "setting"),
        (
            Setting::SettingList(vec![Toggle::from("of").into()]),
            None,
            "setting[0]: expected one of \"on\", \"off\", got \"of\"",
        ),
        (
            1.0.into(),
            Some(Sent::Other(json!({"type": "c"}))),
            "sent.type: \"c\" is none of \"a\", \"b\"",
        ),
    ] {
        let refused = client.unions().set(setting, "x").maybe_sent(sent).await;
        let error = refused.err().ok_or("it was accepted")?.to_string();
        assert!(error.contains(expected), "{error}");
    }
    Ok(())
}

#[test]
fn an_odd_value_is_kept_and_fails_nothing() -> Outcome {
    let records: Vec<Recent> = from_str(
        r#"[
            {"item": "deal", "first": {"text": "y", "item": "light-note"}, "related": [{"item": "flow"}], "previous": null},
            {"item": "deal"},
            {"item": "flow", "id": 7},
            "x"
        ]"#,
    )?;
    let [Recent::Deal(deal), others @ ..] = &records[..] else {
        return Err(format!("{records:?}").into());
    };
    let Recent::LightNote(note) = &deal.first else {
        return Err(format!("{deal:?}").into());
    };
    assert_eq!(note.text.as_deref(), Some("y"));
    assert_eq!(deal.previous, None, "null is nothing, and no `Other`");
    assert_eq!(
        deal.related,
        Some(vec![Recent::Other(json!({"item": "flow"}))])
    );
    let kept = [
        json!({"item": "deal"}),
        json!({"item": "flow", "id": 7}),
        json!("x"),
    ];
    assert_eq!(others, kept.map(Recent::Other));
    Ok(())
}

#[test]
fn what_was_read_goes_out_as_it_came() -> Result<(), Fault> {
    for text in [
        r#"{"a":[1.5,true,"on",["off"],{"b":"other"}]}"#,
        "null",
        "2.5",
    ] {
        let setting: Setting = from_str(text)?;
        assert_eq!(setting.encode(), from_str::<Json>(text)?.encode(), "{text}");
    }
    let sent = Sent::from(SentA::new(7)).encode();
    let members = [
        ("type".into(), Argument::Text("a".into())),
        ("x".into(), Argument::Integer(7)),
    ];
    assert_eq!(sent, Argument::Map(members.into()));
    Ok(())
}
