//! Whatever the index does, a list has the records that meet its conditions, in its order.

use std::sync::LazyLock;

use callsheet_dialect::model::{Company, Expr, ExprKind, Function, Operator};
use serde_json::json;

use super::*;
use crate::company::Sampling;
use crate::company::find::Among;
use crate::http::spec;
use crate::records::{Db, Ledger, Store};
use crate::values::clock;

static COMPANY: LazyLock<Company> = LazyLock::new(|| {
    let spec = spec::embedded().expect("a spec");
    spec.company.expect("a company")
});

/// A company with sample data.
fn filled(work: impl FnOnce(&Books<'_>) -> Result<(), Failure>) {
    let company = &*COMPANY;
    let store = Store::open(&Db::Memory).expect("a database");
    let all = |ledger: &Ledger<'_>| -> Result<(), Failure> {
        let now = clock::moment("2026-11-23T09:00:00Z").expect("a moment");
        let books = Books::new(company, ledger, now, 1, "http://localhost");
        books.index_anew()?;
        books.fill(&Sampling {
            seed: 1,
            now,
            scale: None,
            initial: false,
            in_parts: false,
        })?;
        work(&books)
    };
    store.transact(all).expect("a company");
}

fn expr(kind: ExprKind) -> Expr {
    let span = COMPANY.entities[0].span;
    Expr { kind, span }
}

fn binary(left: ExprKind, operator: Operator, right: ExprKind) -> ExprKind {
    ExprKind::Binary(Box::new(expr(left)), operator, Box::new(expr(right)))
}

fn name(of: &str) -> ExprKind {
    ExprKind::Name(of.to_owned())
}

fn param(of: &str) -> ExprKind {
    ExprKind::Param(of.to_owned())
}

fn ids(docs: &[Rc<Doc>]) -> Vec<Value> {
    docs.iter().map(|doc| doc.get("id")).collect()
}

/// All pages of a list.
fn pages(
    books: &Books<'_>,
    entity: EntityId,
    conditions: &[&Expr],
    scope: Scope<'_>,
    order: &Order,
) -> Result<Vec<Value>, Failure> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let asked = books.ask(entity, conditions, Among::Present, scope, None)?;
        let part = Part {
            after,
            start: 0,
            most: 17,
        };
        let docs = books.part(asked, order, part)?;
        all.extend(ids(&docs));
        let Some(last) = docs.last().filter(|_| docs.len() == 17) else {
            return Ok(all);
        };
        after = Some(books.place(entity, order, last, scope.params)?);
    }
}

/// The same without an index.
fn by_hand(
    books: &Books<'_>,
    entity: EntityId,
    conditions: &[&Expr],
    scope: Scope<'_>,
    order: &Order,
) -> Result<Vec<Value>, Failure> {
    let among = if books.marks_deletion(entity, conditions) {
        Among::All
    } else {
        Among::Present
    };
    let mut places = Vec::new();
    for doc in books.find(entity, &[], among, scope)? {
        let mut fits = true;
        for condition in conditions {
            fits = fits && books.holds(condition, scope.within(entity, &*doc))?;
        }
        if fits {
            places.push(books.place(entity, order, &doc, scope.params)?);
        }
    }
    places.sort_by(|left, right| order.compare(left, right));
    Ok(places.iter().map(|(_, id)| id.into()).collect())
}

#[expect(clippy::too_many_lines, reason = "a table of conditions")]
#[test]
fn lists_are_what_they_are_without_an_index() {
    let params = json!({
        "owner": 2, "org": 5, "stage": 3, "no": null, "status": ["open", "won"], "title": "Havsund Fleet Refit",
        "since": "2026-09-01T00:00:00Z", "day": "2026-10-01", "amount": 20000, "text": "3", "id": 12,
        "term": "sounder", "archived": false,
    });
    let params = params.as_object().expect("parameters").clone();
    let conditions = [
        vec![],
        vec![binary(name("owner_id"), Operator::Equal, param("owner"))],
        vec![binary(name("stage_id"), Operator::Equal, param("text"))],
        vec![
            binary(name("owner_id"), Operator::Equal, param("owner")),
            binary(param("stage"), Operator::Equal, name("stage_id")),
        ],
        vec![binary(name("org_id"), Operator::Equal, param("org"))],
        vec![binary(name("status"), Operator::In, param("status"))],
        vec![binary(name("status"), Operator::NotEqual, param("no"))],
        vec![binary(name("probability"), Operator::Equal, param("no"))],
        vec![binary(
            name("update_time"),
            Operator::MoreOrEqual,
            param("since"),
        )],
        vec![binary(param("since"), Operator::More, name("update_time"))],
        vec![
            binary(name("update_time"), Operator::MoreOrEqual, param("day")),
            binary(name("expected_close_date"), Operator::Less, param("since")),
        ],
        vec![binary(
            name("value"),
            Operator::LessOrEqual,
            param("amount"),
        )],
        vec![binary(name("title"), Operator::Equal, param("title"))],
        vec![binary(
            ExprKind::Call(Function::Lower, vec![expr(name("title"))]),
            Operator::Equal,
            ExprKind::Call(Function::Lower, vec![expr(param("title"))]),
        )],
        vec![ExprKind::Not(Box::new(expr(name("is_archived"))))],
        vec![name("is_archived")],
        vec![binary(
            name("is_archived"),
            Operator::Equal,
            param("archived"),
        )],
        vec![binary(param("archived"), Operator::Or, name("is_archived"))],
        vec![binary(
            param("archived"),
            Operator::And,
            name("is_archived"),
        )],
        vec![binary(name("id"), Operator::In, param("id"))],
        vec![ExprKind::Call(
            Function::If,
            vec![
                expr(param("archived")),
                expr(name("is_archived")),
                expr(binary(name("owner_id"), Operator::Equal, param("owner"))),
            ],
        )],
        vec![ExprKind::Call(
            Function::Matches,
            vec![
                expr(name("title")),
                expr(param("term")),
                expr(ExprKind::Text("middle".to_owned())),
            ],
        )],
        vec![binary(name("org_name"), Operator::Equal, param("no"))],
    ];
    filled(|books| {
        let (deals, _) = books.company.named("deal").expect("deals");
        let scope = Scope::of_request(&params);
        // A deal that is deleted, and some whose descriptions begin alike.
        let stored = books.get(deals, &Id::Integer(20))?.expect("a deal");
        books.delete(deals, &stored)?;
        for number in [3, 1, 2, 12, 2] {
            let given = json!({"title": format!("Long {number}"), "description": format!("{}{number}", "é ".repeat(100))});
            books.create(deals, given.as_object().expect("members"), scope)?;
        }
        let fields = [
            "id",
            "update_time",
            "add_time",
            "title",
            "value",
            "probability",
            "expected_close_date",
            "won_time",
            "stage_id",
            "status",
            "description",
            "person_name",
            "label_ids",
        ];
        let mut lengths = std::collections::HashSet::new();
        for of in conditions {
            let of: Vec<Expr> = of.into_iter().map(expr).collect();
            let of: Vec<&Expr> = of.iter().collect();
            for field in fields {
                for falling in [false, true] {
                    let order = Order {
                        field: field.to_owned(),
                        falling,
                    };
                    let found = pages(books, deals, &of, scope, &order)?;
                    let expected = by_hand(books, deals, &of, scope, &order)?;
                    assert_eq!(found, expected, "{of:?} by {order:?}");
                    lengths.insert(found.len());
                }
            }
        }
        assert!(lengths.len() > 10, "conditions of all kinds: {lengths:?}");
        Ok(())
    });
}

#[test]
fn a_part_begins_where_it_is_asked_to() {
    filled(|books| {
        let (deals, _) = books.company.named("deal").expect("deals");
        let params = Map::new();
        let scope = Scope::of_request(&params);
        for field in ["id", "title", "org_name"] {
            let order = Order {
                field: field.to_owned(),
                falling: true,
            };
            let of = |start, most| -> Result<Vec<Value>, Failure> {
                let part = Part {
                    after: None,
                    start,
                    most,
                };
                let asked = books.ask(deals, &[], Among::Present, scope, None)?;
                Ok(ids(&books.part(asked, &order, part)?))
            };
            let all = of(0, usize::MAX)?;
            assert_eq!(of(100, 50)?, all[100..150]);
            assert_eq!(of(290, 50)?, all[290..]);
            assert!(of(0, 0)?.is_empty() && of(1000, 5)?.is_empty());
        }
        Ok(())
    });
}
