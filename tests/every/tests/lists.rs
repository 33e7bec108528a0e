//! Lists of several pages: one page, all of them at once, and item by item.

use pipedrive_codegen::model::{Api, PageStyle, Pages, Type};
use pipedrive_every::{Arguments, Ending};
use serde_json::{Value, json};

use crate::invent::{Invent, NASTY, Style};
use crate::walk::{self, Walk};
use crate::{Outcome, envelope, reading, required};

#[tokio::test]
async fn every_list_goes_on() -> Outcome {
    let mut lists = 0;
    let mut walk = Walk::start().await?;
    while let Some(step) = walk.next() {
        let returned = &step.operation.returns.ty;
        let (Some(pages), Some(Type::List(item))) = (&step.operation.pages, returned) else {
            continue;
        };
        lists += 1;
        let invent = Invent::answer(step.api, Style::Full);
        let items = [0, 1].map(|nth| invent.value(item, nth));
        let [first, second] = items
            .each_ref()
            .map(|item_of| reading::read(step.api, item, item_of));
        let (next, goes_on, ends) = positions(pages);
        let page = |items: &[Value], additional: &Value| {
            let mut answer = envelope(&step, items.into(), Style::Full);
            answer["additional_data"] = additional.clone();
            answer
        };
        let [one, two, none] = [
            page(&items[..1], &goes_on),
            page(&items[1..], &ends),
            page(&[], &ends),
        ];

        let with = required(&step);
        let shown = json!({ "items": [first], "next": next });
        walk.read(
            &step,
            "one page",
            vec![one.clone()],
            shown,
            std::slice::from_ref(&with),
        )
        .await;

        // The whole list is asked for in the largest pages.
        let begin = Arguments {
            limit: Some(pages.max),
            ..with
        };
        let then = Arguments {
            begin: next,
            ..begin.clone()
        };
        for (ending, how) in [
            (Ending::All, "all at once"),
            (Ending::Stream, "item by item"),
        ] {
            let with = [
                Arguments {
                    ending,
                    ..begin.clone()
                },
                then.clone(),
            ];
            let answers = vec![one.clone(), two.clone()];
            walk.read(&step, how, answers, json!([first, second]), &with)
                .await;
            let answers = vec![one.clone(), none.clone()];
            let how = format!("{how}, an empty last page");
            walk.read(&step, &how, answers, json!([first]), &with).await;
        }
    }
    walk.end();
    let apis = walk::specs()?;
    let operations = apis.iter().flat_map(Api::operations);
    let described = operations
        .filter(|(_, operation)| operation.pages.is_some())
        .count();
    assert_eq!(lists, described, "every list was walked");
    Ok(())
}

/// Where a second page begins; how an answer says so, and how one says that it is the last.
fn positions(pages: &Pages) -> (Value, Value, Value) {
    match pages.style {
        PageStyle::Offset => (
            json!(2),
            json!({ "pagination": { "more_items_in_collection": true, "next_start": 2 } }),
            json!({ "pagination": { "more_items_in_collection": false } }),
        ),
        PageStyle::Cursor => (
            json!(NASTY),
            json!({ "next_cursor": NASTY }),
            json!({ "next_cursor": null }),
        ),
    }
}
