//! Comparisons of a field that has one of several values: the value must be one of them.

use super::names::{Kind, Names};
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Expr, ExprKind, FieldType, Function, Literal, Operator};
use crate::syntax::fields::one_of;

impl Names<'_> {
    /// Look up the names on both sides of an operator.
    pub(super) fn both_sides(
        &self,
        left: &mut Expr,
        operator: Operator,
        right: &mut Expr,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) {
        let is_comparison = matches!(
            operator,
            Operator::Equal | Operator::NotEqual | Operator::In
        );
        let kind = self.check(left, scope, found);
        let values = self.values(&kind).filter(|_| is_comparison);
        if values.is_some_and(|values| self.is_bare_value(right, values, scope, found)) {
            return;
        }
        let other = self.check(right, scope, found);
        if let Some(values) = values {
            has_values(right, values, found);
        } else if let Some(values) = self.values(&other).filter(|_| is_comparison) {
            has_values(left, values, found);
        }
    }

    /// The values that something of this kind can have.
    fn values(&self, kind: &Kind) -> Option<&[Literal]> {
        let Kind::OneOf(of, at) = kind else {
            return None;
        };
        match &self.entity(*of).fields.get(*at)?.1 {
            Some(FieldType::OneOf(values)) => Some(values),
            _ => None,
        }
    }

    /// Whether an unknown name is meant as a value; that is reported.
    fn is_bare_value(
        &self,
        expr: &Expr,
        values: &[Literal],
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> bool {
        let ExprKind::Name(name) = &expr.kind else {
            return false;
        };
        let is_value = values.contains(&Literal::String(name.clone()));
        if !is_value || self.has(scope.here, name) {
            return false;
        }
        found.push(
            Diagnostic::error(format!("`{name}` is a text without its quotes"))
                .at(expr.span, "not a field")
                .suggest(expr.span, format!("'{name}'")),
        );
        true
    }
}

/// Report texts and numbers that are none of the values, also in a list, and where one of several is chosen.
pub(super) fn has_values(expr: &Expr, values: &[Literal], found: &mut Diagnostics) {
    let items = match &expr.kind {
        ExprKind::List(items) | ExprKind::Call(Function::Coalesce | Function::Pick, items) => items,
        ExprKind::Call(Function::If, items) => items.get(1..).unwrap_or_default(),
        _ => std::slice::from_ref(expr),
    };
    let as_written = |value: &Literal| match value {
        Literal::String(text) => format!("'{text}'"),
        Literal::Integer(number) => number.to_string(),
    };
    let known: Vec<String> = values.iter().map(as_written).collect();
    for item in items {
        let written = match &item.kind {
            ExprKind::Text(text) => format!("'{text}'"),
            ExprKind::Number(number) => number.to_string(),
            _ => continue,
        };
        if known.contains(&written) {
            continue;
        }
        let known = known.iter().map(|value| &**value);
        let diagnostic = Diagnostic::error(format!("the field is never `{written}`"))
            .at(item.span, format!("expected {}", one_of(known.clone())));
        found.push(match nearest(&written, known) {
            Some(meant) => diagnostic.suggest(item.span, meant),
            None => diagnostic,
        });
    }
}
