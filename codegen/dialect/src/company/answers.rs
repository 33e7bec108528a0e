//! `answer` of an operation: what is computed, with records as surfaces see them.

use super::operations::order;
use super::scope::{Here, Scope};
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Answer, Api, EntityId, Expr, ExprKind};
use crate::source::Span;
use crate::syntax::fields::{name, unique, wrong};
use crate::yaml::{Entry, Node, Value};

/// What answers of a surface can show.
#[derive(Clone, Copy)]
pub(super) struct Views<'r> {
    /// The surface, where it exists.
    pub(super) api: Option<&'r Api>,
    pub(super) reader: &'r Reader<'r>,
}

/// The keys of answers that are more than an object. One of `group`, `each` and `by` has an `as`.
const FORMS: [(&str, &[&str]); 5] = [
    ("group", &["group", "where", "by", "as"]),
    ("each", &["each", "where", "order", "as"]),
    ("by", &["by", "as"]),
    ("all", &["all", "order"]),
    ("view", &["view", "of"]),
];

impl Views<'_> {
    /// An expression, an object of answers, or one of the other forms.
    pub(super) fn answer(
        &self,
        node: &Node,
        key: Span,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Answer {
        let Value::Map(entries) = &node.value else {
            return Answer::Value(self.value(node, key, scope, found));
        };
        let entries = unique(entries, found);
        let form = FORMS.iter().find(|(_, keys)| {
            let has = |key: &&str| entries.iter().any(|entry| entry.key == **key);
            let first = keys.first().is_some_and(has);
            let is_whole = !keys.contains(&"as") || has(&"as");
            let are_known = entries.iter().all(|entry| keys.contains(&&*entry.key));
            first && is_whole && are_known
        });
        let get = |key: &str| entries.iter().copied().find(|entry| entry.key == key);
        let read = match form.map(|(form, _)| *form) {
            Some("group") => self.group(get, scope, found),
            Some("each") => self.each(get, scope, found),
            Some("by") => self.named(get, scope, found),
            Some("all") => self.all(get, scope, found),
            Some(_) => self.view(get, scope, found),
            None => {
                let members = entries.iter().map(|entry| {
                    let member = self.answer(&entry.value, entry.span, scope, found);
                    (entry.key.clone(), member)
                });
                return Answer::Object(members.collect());
            }
        };
        // What could not be read has been reported.
        read.unwrap_or(Answer::Value(Expr {
            kind: ExprKind::Null,
            span: key,
        }))
    }

    fn value(&self, node: &Node, key: Span, scope: Scope<'_>, found: &mut Diagnostics) -> Expr {
        let mut expr = self.reader.parse(node, key, found);
        self.reader.names.check(&mut expr, scope, found);
        expr
    }

    fn group<'n>(
        &self,
        get: impl Fn(&str) -> Option<&'n Entry>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Option<Answer> {
        let entry = get("group")?;
        let of = self.entity(entry, found);
        let records = scope.inside(of.map_or(Here::Anything, Here::Record));
        let condition = get("where").map(|entry| self.reader.expr(entry, records, found));
        let Some(by) = get("by") else {
            found.push(
                Diagnostic::error("a group needs a key `by`")
                    .at(entry.span, "`by` is missing beside this")
                    .help("by: what the records of a group have in common"),
            );
            return None;
        };
        let by = self.reader.expr(by, records, found);
        let each = get("as")?;
        let inside = Scope {
            here: Here::Nothing,
            this: Here::Group,
            ..scope
        };
        let each = self.answer(&each.value, each.span, inside, found);
        Some(Answer::Group {
            of: of?,
            condition,
            by,
            each: Box::new(each),
        })
    }

    fn each<'n>(
        &self,
        get: impl Fn(&str) -> Option<&'n Entry>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Option<Answer> {
        let of = self.entity(get("each")?, found);
        let here = of.map_or(Here::Anything, Here::Record);
        let condition = get("where");
        let condition = condition.map(|entry| self.reader.expr(entry, scope.inside(here), found));
        let by = get("order").and_then(|entry| name(&entry.value, found));
        let by = by.and_then(|name| order(&name, of.as_slice(), self.reader, found));
        let each = get("as")?;
        let each = self.answer(&each.value, each.span, scope.about(here), found);
        Some(Answer::Each {
            of: of?,
            condition,
            order: by,
            each: Box::new(each),
        })
    }

    fn named<'n>(
        &self,
        get: impl Fn(&str) -> Option<&'n Entry>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Option<Answer> {
        let (by, each) = get("by").zip(get("as"))?;
        Some(Answer::Named {
            by: self.reader.expr(by, scope, found),
            each: Box::new(self.answer(&each.value, each.span, scope, found)),
        })
    }

    fn all<'n>(
        &self,
        get: impl Fn(&str) -> Option<&'n Entry>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Option<Answer> {
        let entry = get("all")?;
        let Value::List(items) = &entry.value.value else {
            found.push(wrong(&entry.value, entry.span, "a list of answers"));
            return None;
        };
        let by = get("order").and_then(|entry| name(&entry.value, found));
        Some(Answer::All {
            of: items
                .iter()
                .map(|item| self.answer(item, entry.span, scope, found))
                .collect(),
            // Members of the items, which nothing states.
            order: by.and_then(|name| order(&name, &[], self.reader, found)),
        })
    }

    /// `{view: Deal}`, `{view: Deal, of: deal_id}`
    fn view<'n>(
        &self,
        get: impl Fn(&str) -> Option<&'n Entry>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Option<Answer> {
        let model = name(&get("view")?.value, found)?;
        let mut shown = match scope.here {
            Here::Record(of) => Some(of),
            _ => None,
        };
        let of = get("of").map(|entry| {
            let mut of = self.reader.parse(&entry.value, entry.span, found);
            let kind = self.reader.names.check(&mut of, scope, found);
            shown = kind.record();
            of
        });
        if of.is_none() && matches!(scope.here, Here::Nothing | Here::Group) {
            found.push(
                Diagnostic::error("there is no record that could be shown")
                    .at(model.span, "of which record?")
                    .help("`{view: Deal, of: deal_id}`, or inside `each`"),
            );
        } else if let Some(shown) = shown {
            self.is_view(shown, &model.text, model.span, found);
        }
        Some(Answer::View {
            model: model.text,
            of,
        })
    }

    fn entity(&self, entry: &Entry, found: &mut Diagnostics) -> Option<EntityId> {
        let name = name(&entry.value, found)?;
        self.reader.names.lookup(&name.text, name.span, found)
    }

    /// Whether the surface sees records of an entity as a model; another model is reported.
    pub(super) fn is_view(&self, of: EntityId, model: &str, span: Span, found: &mut Diagnostics) {
        let Some(api) = self.api else {
            return;
        };
        let known = self.reader.names.entity(of);
        let prefix = format!("{}.", api.name);
        let views = known
            .views
            .iter()
            .filter_map(|view| view.strip_prefix(&prefix));
        // A view of a model that does not exist is reported, and may be this one.
        let is_odd = |view: &str| !api.models.iter().any(|known| known.name == view);
        if views.clone().any(|view| view == model || is_odd(view)) || known.unsure {
            return;
        }
        found.push(
            Diagnostic::error(format!(
                "`{}` has no view `{}.{model}`",
                known.name, api.name
            ))
            .at(span, "not stated")
            .suggest_name(span, model, views),
        );
    }
}
