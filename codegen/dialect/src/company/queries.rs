//! Queries: what they look at, and the names inside.

use super::check::end_of;
use super::names::{Kind, Names};
use super::scope::{Here, Scope};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::expr::misasked;
use crate::model::{Aggregate, Expr, ExprKind, Query, Source};
use crate::source::Span;

impl Names<'_> {
    pub(super) fn query(
        &self,
        query: &mut Query,
        span: Span,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Kind {
        let (here, item) = match &mut query.of {
            Source::Records(of) => (Here::Record(*of), Kind::Record(*of)),
            Source::Items(list) => {
                let item = self.list(list, &mut query.value, scope, found);
                if let (Aggregate::Count | Aggregate::Any, Some(_)) = (query.what, &query.value) {
                    found.extend(misasked(query, span));
                }
                (Here::Anything, item)
            }
        };
        let inside = scope.inside(here);
        for part in [&mut query.condition, &mut query.by].into_iter().flatten() {
            self.check(part, inside, found);
        }
        let asked = match &mut query.value {
            Some(value) => self.check(value, inside, found),
            None => item,
        };
        match query.what {
            Aggregate::Count | Aggregate::Sum | Aggregate::Average | Aggregate::Any => Kind::Plain,
            Aggregate::Min | Aggregate::Max | Aggregate::First | Aggregate::Last => asked,
            Aggregate::List => Kind::List(Box::new(asked)),
        }
    }

    /// The list that a query asks about. Its reader takes all members for the way to the list; what is behind the
    /// first that can be a list is asked of its items.
    fn list(
        &self,
        list: &mut Expr,
        value: &mut Option<Expr>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Kind {
        if let ExprKind::Name(name) = &list.kind
            && !self.has(scope.here, name)
        {
            let fields = self.near(scope.here);
            let entities = self.entities.iter().map(|known| &*known.name);
            let known: Vec<&str> = entities.chain(fields).collect();
            let diagnostic = Diagnostic::error(format!("there is no entity or list `{name}`"))
                .at(list.span, "not known");
            found.push(match nearest(name, known) {
                Some(meant) => diagnostic.suggest(list.span, meant),
                None => {
                    diagnostic.help("a query is about the records of an entity, or a list field")
                }
            });
            return Kind::Any;
        }
        while let ExprKind::Member(base, _) = &list.kind
            && self.can_be_list(base, scope)
        {
            let span = list.span;
            let ExprKind::Member(base, name) = std::mem::replace(&mut list.kind, ExprKind::Null)
            else {
                break;
            };
            *list = *base;
            let place = end_of(span, &name);
            *value = Some(match value.take() {
                None => Expr {
                    kind: ExprKind::Name(name),
                    span: place,
                },
                Some(behind) => below(name, place, behind),
            });
        }
        match self.check(list, scope, found) {
            Kind::List(item) => *item,
            Kind::Any => Kind::Any,
            Kind::Plain | Kind::OneOf(..) | Kind::Record(_) | Kind::Group => {
                found.push(
                    Diagnostic::error("a query is about the records of an entity, or a list")
                        .at(list.span, "neither of them"),
                );
                Kind::Any
            }
        }
    }

    /// Whether a value may be a list, and not a record.
    fn can_be_list(&self, expr: &Expr, scope: Scope<'_>) -> bool {
        let mut silent = Diagnostics::default();
        let kind = self.check(&mut expr.clone(), scope, &mut silent);
        let is_record = matches!(expr.kind, ExprKind::This | ExprKind::Old);
        !is_record && matches!(kind, Kind::List(_) | Kind::Any)
    }
}

/// `name.behind`
fn below(name: String, place: Span, behind: Expr) -> Expr {
    let span = Span {
        start: place.start,
        ..behind.span
    };
    let (base, last) = match behind.kind {
        ExprKind::Member(base, last) => (below(name, place, *base), last),
        ExprKind::Name(last) => {
            let kind = ExprKind::Name(name);
            (Expr { kind, span: place }, last)
        }
        kind => return Expr { kind, span },
    };
    Expr {
        kind: ExprKind::Member(Box::new(base), last),
        span,
    }
}
