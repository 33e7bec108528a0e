//! Lists of several pages: one page, all of them at once, and item by item.

use callsheet_dialect::model::{Api, Conventions, MemberPath, PageStyle, Pages, Type};
use pipedrive_every::{Arguments, Ending};
use serde_json::{Value, json};

use crate::answers::envelope;
use crate::invent::{Invent, NASTY, Style};
use crate::walk::{self, Walk};
use crate::{Outcome, reading, required};

#[tokio::test]
async fn every_list_goes_on() -> Outcome {
    let mut lists = 0;
    let mut walk = Walk::start()?;
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
        let page =
            |items: &[Value], beside: &Said| envelope(&step, Style::Full, items.into(), beside);
        let (next, said) = positions(step.api, pages);
        for (goes_on, ends) in said {
            let one = page(&items[..1], &goes_on);
            let two = page(&items[1..], &ends);
            let none = page(&[], &ends);

            let with = [required(&step)];
            let shown = json!({ "items": [first], "next": next });
            walk.call(&step, "one page", &with, vec![one.clone()], &shown)
                .await;

            let [begin] = with;
            for (ending, how) in [
                (Ending::All, "all at once"),
                (Ending::Stream, "item by item"),
            ] {
                let begin = Arguments {
                    ending,
                    ..begin.clone()
                };
                let then = Arguments {
                    begin: next.clone(),
                    ..begin.clone()
                };
                let with = [begin, then];
                let answers = vec![one.clone(), two.clone()];
                walk.call(&step, how, &with, answers, &json!([first, second]))
                    .await;
                let how = format!("{how}, an empty last page");
                let answers = vec![one.clone(), none.clone()];
                walk.call(&step, &how, &with, answers, &json!([first]))
                    .await;
            }
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

/// Where a second page begins; how an answer says so, and how one says that it is the last: in each of the places that
/// the API lists, one at a time.
fn positions(api: &Api, pages: &Pages) -> (Value, Vec<(Said, Said)>) {
    let Conventions { offset, cursor, .. } = &api.conventions;
    match pages.style {
        PageStyle::Offset => {
            let places = offset.more.len().max(offset.next.len());
            let said = (0..places).map(|place| {
                let at = |paths: &[MemberPath]| paths[place.min(paths.len() - 1)].clone();
                let (more, next) = (at(&offset.more), at(&offset.next));
                let goes_on = vec![(more.clone(), json!(true)), (next, json!(2))];
                (goes_on, vec![(more, json!(false))])
            });
            (json!(2), said.collect())
        }
        PageStyle::Cursor => {
            let said = cursor.next.iter().map(|next| {
                let at = |cursor| vec![(next.clone(), cursor)];
                (at(json!(NASTY)), at(Value::Null))
            });
            (json!(NASTY), said.collect())
        }
    }
}

/// Members of a page that say where the list is.
type Said = Vec<(MemberPath, Value)>;
