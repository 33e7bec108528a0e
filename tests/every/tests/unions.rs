//! Unions: what is invented for them, and which alternative a value is. What an alternative is in JSON is found out by
//! inventing one.

use std::mem::discriminant;

use callsheet_dialect::model::{Alternative, Api, ModelKind, Type};
use serde_json::{Value, json};

use crate::invent::{DEPTH, Invent, NASTY, Room, Style, anything, pick};

/// A union, as the spec describes it.
#[derive(Clone, Copy)]
pub(crate) struct Union<'a> {
    pub(crate) api: &'a Api,
    pub(crate) by: Option<&'a str>,
    pub(crate) alternatives: &'a [Alternative],
}

impl<'a> Union<'a> {
    /// The alternative that the value is by what stands in it, where it is one.
    pub(crate) fn said(&self, value: &Value) -> Option<&'a Alternative> {
        self.alternatives.iter().find(|one| match self.by {
            Some(member) => value[member] == *one.name,
            None => self.is_of(one, value),
        })
    }

    /// The alternatives that a server's answer may be, the likeliest first, and which of all they are.
    pub(crate) fn likely(&self, served: &Value) -> Vec<(usize, &'a Alternative)> {
        let mut all: Vec<_> = self.alternatives.iter().enumerate().collect();
        match self.by {
            None if served.is_null() => all.clear(),
            // Whatever reads: one of its own kind before the others.
            None => all.sort_by_key(|(_, one)| !self.is_of(one, served)),
            Some(member) => {
                let said = match &served[member] {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                all.retain(|(_, one)| one.name == said);
            }
        }
        all
    }

    /// Whether the value is in JSON what the alternative is.
    fn is_of(&self, one: &Alternative, value: &Value) -> bool {
        let one = match &one.ty {
            Type::List(_) => json!([]),
            Type::Map(_) => json!({}),
            Type::Model(id) if matches!(self.api.model(*id).kind, ModelKind::Record { .. }) => {
                json!({})
            }
            plain => Invent::answer(self.api, Style::Full).value(plain, 0),
        };
        discriminant(&one) == discriminant(value)
    }
}

impl Invent<'_> {
    /// Each alternative in turn, and what is none of them, each time with another value.
    pub(crate) fn union(&self, union: Union<'_>, nth: usize, depth: usize) -> Value {
        let (open, others) = (self.open(union, depth), self.others(union));
        let turns = open.len() + usize::from(!others.is_empty());
        let Some(one) = open.get(nth % turns) else {
            return pick(others, nth / turns);
        };
        let mut value = self.at(&one.ty, nth / turns, depth);
        if let Some(member) = union.by {
            value[member] = json!(one.name);
        }
        value
    }

    pub(crate) fn count_union(&self, union: Union<'_>, depth: usize) -> usize {
        let (open, others) = (self.open(union, depth), self.others(union));
        let turns = open.len() + usize::from(!others.is_empty());
        // Deeper down two of each say as much as all, and unions in unions would be too many.
        let most = if depth == 0 { usize::MAX } else { 2 };
        let counts = open.iter().map(|one| self.count_at(&one.ty, depth));
        let count = counts.chain([others.len()]).max().unwrap_or(1);
        turns * count.min(most)
    }

    /// The alternatives that there may be: deep down those that contain nothing more.
    fn open<'a>(&self, union: Union<'a>, depth: usize) -> Vec<&'a Alternative> {
        let contains = |ty: &Type| match ty {
            Type::Scalar(_) => false,
            Type::List(_) | Type::Map(_) | Type::Nullable(_) => true,
            Type::Model(id) => matches!(
                self.api.model(*id).kind,
                ModelKind::Record { .. } | ModelKind::Union { .. }
            ),
        };
        let alternatives = union.alternatives.iter();
        alternatives
            .filter(|one| depth < DEPTH || !contains(&one.ty))
            .collect()
    }

    /// What is none of the alternatives; for an odd answer also what nearly is one.
    fn others(&self, union: Union<'_>) -> Vec<Value> {
        let odd = self.style == Style::Odd;
        if let Some(member) = union.by {
            let unknown = json!({ (member): NASTY, "a": anything() });
            let first = union.alternatives.first().map(|one| &one.name);
            let near = [json!({ (member): first }), anything(), json!(7), json!([])];
            return [unknown]
                .into_iter()
                .chain(near)
                .take(if odd { 5 } else { 1 })
                .collect();
        }
        let scalars = [json!(true), json!(12.5), json!(NASTY)];
        let nested = [json!([[NASTY], 1]), json!([]), anything()];
        let nested = nested.into_iter().filter(|_| self.room == Room::Json);
        let all = scalars.into_iter().chain(nested);
        all.filter(|value| self.fits(value) && (odd || union.said(value).is_none()))
            .collect()
    }
}
