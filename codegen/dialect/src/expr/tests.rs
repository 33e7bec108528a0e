//! Expressions as trees, what is said about those that are none, and what holds for all of them.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{AGGREGATES, Entities, Placed, parse};
use crate::diagnostic::{Diagnostics, Report};
use crate::model::{Aggregate, EntityId, Expr, ExprKind, Function, Operator, Query, Source};
use crate::source::{FileId, Sources, Span};

const ENTITIES: [&str; 3] = ["deal", "note", "stage"];

/// The expression of a text, or the report of what is wrong with it.
fn read(text: &str) -> Result<Expr, String> {
    let sources = Sources::from_texts([("company/deal.yaml", text)]);
    let span = Span {
        file: FileId(0),
        start: 0,
        end: u32::try_from(text.len()).expect("a short text"),
    };
    let mut found = Diagnostics::default();
    let entities: &[&str] = &ENTITIES;
    let expr = parse(
        &Placed::new(text, span, &sources),
        &Known(entities),
        &mut found,
    );
    let report = Report::new(sources, found);
    match expr {
        Some(expr) if !report.has_errors() => Ok(expr),
        _ => Err(report.to_string()),
    }
}

struct Known<'k>(&'k [&'k str]);

impl Entities for Known<'_> {
    fn named(&self, name: &str) -> Option<EntityId> {
        self.0.iter().position(|known| *known == name).map(EntityId)
    }

    fn names(&self) -> Vec<&str> {
        self.0.to_vec()
    }
}

/// An expression with every parenthesis that could be meant.
fn print(expr: &Expr) -> String {
    let list = |items: &[Expr]| items.iter().map(print).collect::<Vec<_>>().join(", ");
    match &expr.kind {
        ExprKind::Null => "null".to_owned(),
        ExprKind::Boolean(value) => value.to_string(),
        ExprKind::Number(number) => number.to_string(),
        ExprKind::Text(text) => format!("'{}'", text.replace('\'', "''")),
        ExprKind::List(items) => format!("[{}]", list(items)),
        ExprKind::Name(name) => name.clone(),
        ExprKind::Member(base, name) => format!("{}.{name}", print(base)),
        ExprKind::Param(name) => format!("${name}"),
        ExprKind::This => "this".to_owned(),
        ExprKind::Old => "old".to_owned(),
        ExprKind::Now => "now".to_owned(),
        ExprKind::Today => "today".to_owned(),
        ExprKind::Caller => "caller".to_owned(),
        ExprKind::Setting(name) => format!("setting.{name}"),
        ExprKind::Not(inner) => format!("(not {})", print(inner)),
        ExprKind::Negative(inner) => format!("(-{})", print(inner)),
        ExprKind::Binary(left, operator, right) => {
            format!("({} {} {})", print(left), sign(*operator), print(right))
        }
        ExprKind::Call(function, arguments) => format!("{}({})", function.name(), list(arguments)),
        ExprKind::Query(query) => print_query(query),
        ExprKind::PickRecord(of, condition) => {
            let condition = condition.as_ref();
            let condition = condition.map_or(String::new(), |c| format!(" where {}", print(c)));
            format!("pick({}{condition})", ENTITIES[of.0])
        }
        // Written in YAML, and made where names are looked up.
        ExprKind::Object(_) | ExprKind::Index => String::new(),
    }
}

fn print_query(query: &Query) -> String {
    let (name, _) = AGGREGATES
        .iter()
        .find(|(_, what)| *what == query.what)
        .expect("an aggregate");
    let mut text = match &query.of {
        Source::Records(of) => format!("{name}({}", ENTITIES[of.0]),
        Source::Items(list) => format!("{name}({}", print(list)),
    };
    match &query.value {
        Some(
            value @ Expr {
                kind: ExprKind::Name(_) | ExprKind::Member(..),
                ..
            },
        ) if matches!(query.of, Source::Records(_)) => {
            write!(text, ".{}", print(value)).expect("text");
        }
        Some(value) => write!(text, " as {}", print(value)).expect("text"),
        None => {}
    }
    for (word, part) in [("where", &query.condition), ("by", &query.by)] {
        if let Some(part) = part {
            write!(text, " {word} {}", print(part)).expect("text");
        }
    }
    text + ")"
}

fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::Or => "or",
        Operator::And => "and",
        Operator::Equal => "=",
        Operator::NotEqual => "!=",
        Operator::Less => "<",
        Operator::LessOrEqual => "<=",
        Operator::More => ">",
        Operator::MoreOrEqual => ">=",
        Operator::In => "in",
        Operator::Add => "+",
        Operator::Subtract => "-",
        Operator::Multiply => "*",
        Operator::Divide => "/",
    }
}

#[test]
fn operators_bind_as_in_arithmetic() {
    for (text, meant) in [
        ("a or b and not c = d", "(a or (b and (not (c = d))))"),
        ("not a and b", "((not a) and b)"),
        ("a - b - c", "((a - b) - c)"),
        ("a + b * -c / d", "(a + ((b * (-c)) / d))"),
        ("-a.b", "(-a.b)"),
        ("(a + b) * c", "((a + b) * c)"),
        (
            "a + 1 < b and c in ['x', 'y']",
            "(((a + 1) < b) and (c in ['x', 'y']))",
        ),
        (
            "a != null or not (b or c)",
            "((a != null) or (not (b or c)))",
        ),
        ("'it''s' = $status", "('it''s' = $status)"),
        ("$channel-id - 1", "($channel-id - 1)"),
        ("custom_fields.'9f3a'.value", "custom_fields.9f3a.value"),
        ("setting.currency", "setting.currency"),
        (
            "stage_id.pipeline_id = this.pipeline_id",
            "(stage_id.pipeline_id = this.pipeline_id)",
        ),
        ("pick(deal)", "pick(deal)"),
        ("pick(deal where id > 1)", "pick(deal where (id > 1))"),
        ("pick(deals, 'b')", "pick(deals, 'b')"),
        (
            "count(note where deal_id = this.id)",
            "count(note where (deal_id = this.id))",
        ),
        ("first(stage where a by b)", "first(stage where a by b)"),
        ("sum(deal.stage_id.weight)", "sum(deal.stage_id.weight)"),
        (
            "list(prices as object('a', b) where c)",
            "list(prices as object('a', b) where c)",
        ),
        // Which of the members is the list is told where types are known.
        (
            "list(emails.value where primary)",
            "list(emails.value where primary)",
        ),
    ] {
        assert_eq!(
            read(text).map(|expr| print(&expr)).as_deref(),
            Ok(meant),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_expression_is_reported() {
    let reports = [
        "",
        "Rocket launch",
        "conut(deal)",
        "count()",
        "count(deal, note)",
        "sum(deal)",
        "count(deal by id)",
        "any(deal.value)",
        "max(3, 4)",
        "if(a, b)",
        "round()",
        "a == 'b'",
        "a && b",
        "!a",
        "a = b = c",
        "a not in b",
        "a = not b",
        "a +",
        "(a",
        "a)",
        "[a, b",
        "'open",
        "\"open\"",
        "{a: b}",
        "a.",
        "setting.",
        "setting.1",
        "a where b",
        "where",
        "$ x",
        "12abc",
        "a # b",
        "straße",
    ]
    .map(|text| format!("{text}\n{}", read(text).expect_err(text)));
    insta::assert_snapshot!(reports.join("\n\n"));
}

#[test]
fn long_and_deep_expressions_are_refused() {
    for (text, message) in [
        (format!("a{}", " + a".repeat(1000)), "more than 2000 words"),
        ("(".repeat(100_000), "more than 2000 words"),
        ("(".repeat(100), "nested more than 64 deep"),
        ("-".repeat(100), "nested more than 64 deep"),
        (
            format!("{}a", "not ".repeat(100)),
            "nested more than 64 deep",
        ),
        ("if(".repeat(100), "nested more than 64 deep"),
    ] {
        let report = read(&text).expect_err("must be refused");
        assert!(report.contains(message), "{report}");
    }
    read(&format!("a{}", " + a".repeat(999))).expect("still short enough");
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["title", "owner_id", "x1", "as", "counts"]).prop_map(str::to_owned)
}

fn boxed(kind: ExprKind) -> Expr {
    Expr {
        kind,
        span: Span::default(),
    }
}

/// Any expression that text can say.
fn expr() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![
        Just(ExprKind::Null),
        any::<bool>().prop_map(ExprKind::Boolean),
        (0u32..100_000).prop_map(|number| ExprKind::Number(f64::from(number) / 8.0)),
        ".{0,8}".prop_map(ExprKind::Text),
        name().prop_map(ExprKind::Name),
        name().prop_map(ExprKind::Param),
        name().prop_map(ExprKind::Setting),
        prop::sample::select(vec![
            ExprKind::This,
            ExprKind::Old,
            ExprKind::Now,
            ExprKind::Today,
            ExprKind::Caller,
        ]),
    ]
    .prop_map(boxed);
    leaf.prop_recursive(5, 40, 3, |inner| {
        let operators = prop::sample::select(vec![
            Operator::Or,
            Operator::And,
            Operator::Equal,
            Operator::NotEqual,
            Operator::Less,
            Operator::LessOrEqual,
            Operator::More,
            Operator::MoreOrEqual,
            Operator::In,
            Operator::Add,
            Operator::Subtract,
            Operator::Multiply,
            Operator::Divide,
        ]);
        let ordered =
            prop::sample::select(vec![Aggregate::First, Aggregate::Last, Aggregate::List]);
        let optional = prop::option::of(inner.clone());
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(ExprKind::List),
            (name(), name()).prop_map(|(base, name)| {
                ExprKind::Member(Box::new(boxed(ExprKind::Name(base))), name)
            }),
            inner
                .clone()
                .prop_map(|inner| ExprKind::Not(Box::new(inner))),
            inner
                .clone()
                .prop_map(|inner| ExprKind::Negative(Box::new(inner))),
            (inner.clone(), operators, inner.clone()).prop_map(|(left, operator, right)| {
                ExprKind::Binary(Box::new(left), operator, Box::new(right))
            }),
            prop::collection::vec(inner.clone(), 1..3)
                .prop_map(|arguments| ExprKind::Call(Function::Coalesce, arguments)),
            (0..ENTITIES.len(), optional.clone()).prop_map(|(of, condition)| ExprKind::PickRecord(
                EntityId(of),
                condition.map(Box::new)
            )),
            (
                ordered,
                0..ENTITIES.len(),
                optional.clone(),
                optional.clone(),
                optional
            )
                .prop_map(|(what, of, value, condition, by)| {
                    ExprKind::Query(Box::new(Query {
                        what,
                        of: Source::Records(EntityId(of)),
                        value,
                        condition,
                        by,
                    }))
                }),
        ]
        .prop_map(boxed)
    })
}

proptest! {
    /// What is printed is read as the same, and each of its parts is the expression that stands at its place.
    #[test]
    fn printing_and_reading_agree(expr in expr()) {
        let text = print(&expr);
        let again = read(&text);
        prop_assert_eq!(again.as_ref().map(print).ok(), Some(text.clone()));
        if let Ok(Expr { kind: ExprKind::Binary(left, ..), .. }) = &again {
            let Span { start, end, .. } = left.span;
            let part = &text[start as usize..end as usize];
            prop_assert_eq!(read(part).map(|part| print(&part)), Ok(print(left)));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,60}") {
        let _ = read(&text);
    }

    /// The same of texts that are nearly expressions.
    #[test]
    fn no_words_make_it_panic(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "a", "deal", "count", "first", "pick", "where", "by", "as", "not", "in", "and", "(", ")", "[", "]", ",", ".",
                "-", "=", "==", "!", "$", "$x", "'", "'t'", "1", "1.", "é", "\n", "setting", "this", "null",
            ]),
            0..24,
        ),
        space in prop::sample::select(vec!["", " "]),
    ) {
        let _ = read(&words.join(space));
    }
}
