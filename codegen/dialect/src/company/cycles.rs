//! Computed fields that are computed of themselves.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{EntityField, Expr, ExprKind};

/// Report the first field of each circle. Only ways that stay on the same record are followed: a way through others
/// may end.
pub(super) fn report(derived: &[(String, Expr)], fields: &[EntityField], found: &mut Diagnostics) {
    let place = |name: &str| {
        let is_stored = fields.iter().any(|field| field.name == name);
        let place = derived.iter().position(|(known, _)| known == name);
        place.filter(|_| !is_stored)
    };
    let next: Vec<Vec<usize>> = derived
        .iter()
        .map(|(_, expr)| {
            let mut names = Vec::new();
            own_names(expr, &mut names);
            names.into_iter().filter_map(place).collect()
        })
        .collect();
    for start in 0..derived.len() {
        if let Some(trail) = circle(start, &next) {
            let names: Vec<&str> = trail.iter().map(|at| &*derived[*at].0).collect();
            let (name, expr) = &derived[start];
            found.push(
                Diagnostic::error(format!("`{name}` is computed of itself"))
                    .at(expr.span, format!("{} → {name}", names.join(" → "))),
            );
        }
    }
}

/// The shortest way from a field back to itself, unless it passes one that stands before it.
fn circle(start: usize, next: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut from = vec![None; next.len()];
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for &to in &next[at] {
            if to == start {
                let mut trail = vec![at];
                while let Some(before) = from[trail[trail.len() - 1]] {
                    trail.push(before);
                }
                trail.reverse();
                return Some(trail);
            }
            if to > start && from[to].is_none() {
                from[to] = Some(at);
                queue.push_back(to);
            }
        }
    }
    None
}

/// The bare names of an expression outside queries.
fn own_names<'e>(expr: &'e Expr, names: &mut Vec<&'e str>) {
    match &expr.kind {
        ExprKind::Name(name) => names.push(name),
        ExprKind::Member(base, name) => match base.kind {
            ExprKind::This => names.push(name),
            _ => own_names(base, names),
        },
        ExprKind::Not(inner) | ExprKind::Negative(inner) => own_names(inner, names),
        ExprKind::Binary(left, _, right) => {
            own_names(left, names);
            own_names(right, names);
        }
        ExprKind::List(items) | ExprKind::Call(_, items) => {
            for item in items {
                own_names(item, names);
            }
        }
        ExprKind::Object(members) => {
            for (_, member) in members {
                own_names(member, names);
            }
        }
        ExprKind::Query(_)
        | ExprKind::PickRecord(..)
        | ExprKind::Null
        | ExprKind::Boolean(_)
        | ExprKind::Number(_)
        | ExprKind::Text(_)
        | ExprKind::Param(_)
        | ExprKind::This
        | ExprKind::Old
        | ExprKind::Now
        | ExprKind::Today
        | ExprKind::Caller
        | ExprKind::Setting(_)
        | ExprKind::Index => {}
    }
}
