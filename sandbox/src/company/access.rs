//! What the index can tell of conditions: which ids, which keys. What it cannot tell is asked of each record.

use std::borrow::Cow;

use callsheet_dialect::model::{
    EntityField, EntityId, Expr, ExprKind, FieldType, Function, Operator,
};
use serde_json::Value;

use super::eval::Scope;
use super::index::{self, Class};
use super::{Books, functions, texts};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Term};
use crate::values::ordered::{self, Key, Range};

/// What is known of the records that meet conditions.
#[derive(Debug, Default)]
pub(super) struct Access<'e> {
    /// There are none.
    pub(super) never: bool,
    /// They have no other ids than these.
    pub(super) ids: Option<Vec<Id>>,
    /// They have keys at these places.
    pub(super) tests: Vec<Test<'e>>,
    /// Conditions of which that is not all.
    pub(super) rest: Vec<&'e Expr>,
}

/// What a record has at a place of the index.
#[derive(Debug, Clone)]
pub(super) struct Test<'e> {
    pub(super) place: Cow<'e, str>,
    pub(super) keys: Keys,
    /// Whether the place has ids of other records, mostly few of each.
    pub(super) links: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Keys {
    /// One of these.
    Any(Vec<Key>),
    /// One in this range.
    Within(Range),
    /// Texts that match this query.
    Saying(String),
}

impl<'a> Books<'a> {
    /// What the index can tell of conditions. `scope` is what is around the records.
    pub(super) fn access<'e>(
        &self,
        entity: EntityId,
        conditions: &[&'e Expr],
        scope: Scope<'_>,
    ) -> Result<Access<'e>, Failure>
    where
        'a: 'e,
    {
        let outside = Scope {
            record: None,
            this: scope.record.or(scope.this),
            ..scope
        };
        let mut access = Access::default();
        for condition in conditions {
            self.learn(entity, condition, outside, &mut access)?;
        }
        Ok(access)
    }

    fn learn<'e>(
        &self,
        entity: EntityId,
        condition: &'e Expr,
        scope: Scope<'_>,
        access: &mut Access<'e>,
    ) -> Result<(), Failure>
    where
        'a: 'e,
    {
        if is_outside(condition) {
            access.never |= !self.holds(condition, scope)?;
            return Ok(());
        }
        match &condition.kind {
            ExprKind::Binary(left, Operator::And, right) => {
                self.learn(entity, left, scope, access)?;
                return self.learn(entity, right, scope, access);
            }
            ExprKind::Binary(left, Operator::Or, right) => {
                for (one, other) in [(left, right), (right, left)] {
                    if is_outside(one) {
                        return if self.holds(one, scope)? {
                            Ok(())
                        } else {
                            self.learn(entity, other, scope, access)
                        };
                    }
                }
            }
            ExprKind::Call(Function::If, arguments) => {
                if let [test, then, otherwise] = &arguments[..]
                    && is_outside(test)
                {
                    let chosen = if self.holds(test, scope)? {
                        then
                    } else {
                        otherwise
                    };
                    return self.learn(entity, chosen, scope, access);
                }
            }
            ExprKind::Call(Function::Matches, arguments) => {
                if let [texts, term, place] = &arguments[..]
                    && is_outside(term)
                    && is_outside(place)
                    && let Some(places) = texts::places(self.company, entity, texts)
                {
                    let term = functions::text_of(&self.eval(term, scope)?);
                    let alone = self.eval(place, scope)? == "exact";
                    if let Some(term) = Term::new(&term, alone) {
                        access.tests.extend(self.says(entity, &places, &term)?);
                    }
                }
            }
            ExprKind::Name(name) => {
                if let Some(field) = self.kept(entity, name)
                    && field.ty == FieldType::Boolean
                {
                    access.test(&field.name, vec![ordered::number(1.0)]);
                    return Ok(());
                }
            }
            ExprKind::Not(inner) => {
                if let ExprKind::Name(name) = &inner.kind
                    && let Some(field) = self.kept(entity, name)
                    && field.ty == FieldType::Boolean
                {
                    access.test(&field.name, vec![ordered::null(), ordered::number(0.0)]);
                    return Ok(());
                }
            }
            ExprKind::Binary(left, operator, right)
                if self.compared(entity, left, *operator, right, scope, access)? =>
            {
                return Ok(());
            }
            _ => {}
        }
        access.rest.push(condition);
        Ok(())
    }

    /// What the index can tell of a comparison; whether that is all.
    fn compared<'e>(
        &self,
        entity: EntityId,
        left: &'e Expr,
        operator: Operator,
        right: &'e Expr,
        scope: Scope<'_>,
        access: &mut Access<'e>,
    ) -> Result<bool, Failure>
    where
        'a: 'e,
    {
        let (asked, operator, value) = if is_outside(right) {
            (left, operator, right)
        } else if is_outside(left) {
            (right, turned(operator), left)
        } else {
            return Ok(false);
        };
        let (name, lower) = match &asked.kind {
            ExprKind::Name(name) => (name, false),
            ExprKind::Call(Function::Lower, of) => match &of[..] {
                [
                    Expr {
                        kind: ExprKind::Name(name),
                        ..
                    },
                ] => (name, true),
                _ => return Ok(false),
            },
            _ => return Ok(false),
        };
        if name == "id" && !lower {
            let values = match operator {
                Operator::Equal => vec![self.eval(value, scope)?],
                Operator::In if std::ptr::eq(asked, left) => choices(self.eval(value, scope)?),
                _ => return Ok(false),
            };
            let ids = values.iter().filter_map(|value| self.ids(entity, value));
            access.narrow(ids.collect());
            return Ok(false);
        }
        let Some(field) = self.kept(entity, name) else {
            return Ok(false);
        };
        // `$id in ids`: a list of the record has the value.
        if operator == Operator::In && std::ptr::eq(asked, right) {
            let Some(class) = index::class_of_items(&field.ty).filter(|_| !lower) else {
                return Ok(false);
            };
            let Some((key, _)) = class.equal_to(&self.eval(value, scope)?) else {
                return Ok(false);
            };
            access.tests.push(Test {
                place: index::place_of_items(&field.name).into(),
                keys: Keys::Any(vec![key]),
                links: true,
            });
            return Ok(false);
        }
        let Some(class) = Class::of(&field.ty) else {
            return Ok(false);
        };
        let value = self.eval(value, scope)?;
        let values = match (operator, value) {
            (Operator::Equal, value) => vec![value],
            (Operator::In, value) => choices(value),
            (_, value) => {
                if !lower && let Some(range) = class.compared(operator, &value) {
                    access.tests.push(Test {
                        place: field.name.as_str().into(),
                        keys: Keys::Within(range),
                        links: false,
                    });
                }
                return Ok(false);
            }
        };
        let found = values.iter().map(|value| {
            if lower {
                class.equal_in_lower(value)
            } else {
                class.equal_to(value)
            }
        });
        let Some(found) = found.collect::<Option<Vec<_>>>() else {
            return Ok(false);
        };
        let exact = found.iter().all(|(_, exact)| *exact);
        let keys = found.into_iter().map(|(key, _)| key).collect();
        let links = matches!(field.ty, FieldType::Reference(_) | FieldType::Json);
        access
            .tests
            .push(Test::any(field.name.as_str(), keys, links));
        Ok(exact)
    }

    /// A field of this name that is kept, and not derived.
    fn kept(&self, entity: EntityId, name: &str) -> Option<&'a EntityField> {
        let described = self.company.entity(entity);
        let field = described.field(name)?;
        described.derivation(name).is_none().then_some(field)
    }
}

impl<'e> Access<'e> {
    /// Leaves no other ids than these.
    pub(super) fn narrow(&mut self, ids: Vec<Id>) {
        self.ids = Some(match self.ids.take() {
            Some(before) => before.into_iter().filter(|id| ids.contains(id)).collect(),
            None => ids,
        });
    }

    fn test(&mut self, place: &'e str, keys: Vec<Key>) {
        self.tests.push(Test::any(place, keys, false));
    }
}

impl<'e> Test<'e> {
    /// That texts match a query.
    pub(super) fn says(query: String) -> Self {
        Self {
            place: "".into(),
            keys: Keys::Saying(query),
            links: false,
        }
    }

    pub(super) fn any(place: &'e str, mut keys: Vec<Key>, links: bool) -> Self {
        keys.sort();
        keys.dedup();
        Self {
            place: place.into(),
            keys: Keys::Any(keys),
            links,
        }
    }
}

/// The values that `in` compares with.
fn choices(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        Value::String(text) => text.split(',').map(|part| part.trim().into()).collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// The operator with its sides exchanged.
fn turned(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::More,
        Operator::LessOrEqual => Operator::MoreOrEqual,
        Operator::More => Operator::Less,
        Operator::MoreOrEqual => Operator::LessOrEqual,
        same => same,
    }
}

/// Whether an expression says the same for every record that a query looks at.
pub(super) fn is_outside(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Name(_) | ExprKind::Query(_) | ExprKind::PickRecord(..) => false,
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => {
            is_outside(inner)
        }
        ExprKind::Binary(left, _, right) => is_outside(left) && is_outside(right),
        ExprKind::Call(_, items) | ExprKind::List(items) => items.iter().all(is_outside),
        ExprKind::Object(members) => members.iter().all(|(_, member)| is_outside(member)),
        _ => true,
    }
}
