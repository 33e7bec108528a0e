//! Expressions evaluated: over a record, the records that it refers to, and queries over all others.

use std::ptr;

use callsheet_dialect::model::{
    Aggregate, EntityId, Expr, ExprKind, FieldType, Function, Operator, Source,
};
use serde_json::{Map, Value};

use super::query::Pool;
use super::{Books, functions, numbers};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record, Row};

/// What the names of an expression mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The record whose fields the names are.
    pub(crate) record: Option<(EntityId, Row<'a>)>,
    /// The record around a query; outside a query, the record itself.
    pub(crate) this: Option<(EntityId, Row<'a>)>,
    /// The record before the change.
    pub(crate) old: Option<&'a Record>,
    /// The parameters of the request.
    pub(crate) params: &'a Map<String, Value>,
    /// The value that a group is about, and what else stands for `this` where no record does.
    pub(crate) around: Option<&'a Map<String, Value>>,
    /// The item of a list whose members the names are.
    pub(crate) item: Option<&'a Record>,
    /// The only records of an entity that queries see.
    pub(crate) among: Option<&'a Pool>,
    /// How many records of the same sample came before.
    pub(crate) index: u32,
}

impl<'a> Scope<'a> {
    /// Names are parameters alone.
    pub(crate) fn of_request(params: &'a Map<String, Value>) -> Self {
        Self {
            record: None,
            this: None,
            old: None,
            params,
            around: None,
            item: None,
            among: None,
            index: 0,
        }
    }

    /// Names are the fields of a record.
    pub(crate) fn of(self, entity: EntityId, record: impl Into<Row<'a>>) -> Self {
        let own = Some((entity, record.into()));
        Self {
            record: own,
            this: own,
            item: None,
            ..self
        }
    }

    /// Names are the fields of a record that a query looks at; `this` is the record around.
    pub(crate) fn within(self, entity: EntityId, record: impl Into<Row<'a>>) -> Self {
        Self {
            record: Some((entity, record.into())),
            this: self.record.or(self.this),
            item: None,
            ..self
        }
    }

    /// Names are the members of an item of a list; `this` is the record around.
    pub(crate) fn item(self, item: &'a Record) -> Self {
        Self {
            record: None,
            this: self.record.or(self.this),
            item: Some(item),
            ..self
        }
    }

    /// The same before a change.
    pub(crate) fn with_old(self, old: Option<&'a Record>) -> Self {
        Self { old, ..self }
    }
}

impl Books<'_> {
    /// The value of an expression.
    pub(crate) fn eval(&self, expr: &Expr, scope: Scope<'_>) -> Result<Value, Failure> {
        Ok(match &expr.kind {
            ExprKind::Null => Value::Null,
            ExprKind::Boolean(flag) => (*flag).into(),
            ExprKind::Number(number) => numbers::value(*number),
            ExprKind::Text(text) => text.as_str().into(),
            ExprKind::List(items) => self.all(items, scope)?.into(),
            ExprKind::Object(members) => {
                let mut object = Map::new();
                for (name, member) in members {
                    object.insert(name.clone(), self.eval(member, scope)?);
                }
                object.into()
            }
            ExprKind::Name(name) => match (scope.item, scope.record) {
                (Some(item), _) => item.get(name).cloned().unwrap_or_default(),
                (None, Some((entity, record))) => self.field(entity, record, name, scope)?,
                (None, None) => Value::Null,
            },
            ExprKind::Member(inner, name) => self.member(inner, name, scope)?,
            ExprKind::Param(name) => scope.params.get(name).cloned().unwrap_or_default(),
            ExprKind::This => match (scope.this, scope.around) {
                (Some((_, record)), _) => Value::Object(record.record()),
                (None, Some(around)) => Value::Object(around.clone()),
                (None, None) => Value::Null,
            },
            ExprKind::Old => scope
                .old
                .map_or(Value::Null, |old| Value::Object(old.clone())),
            ExprKind::Now => self.now_text().into(),
            ExprKind::Today => self.now_text()[..10].into(),
            ExprKind::Caller => self.caller.clone(),
            ExprKind::Setting(name) if name == "url" => self.url.into(),
            ExprKind::Setting(name) if name == "app" => self.app.clone().into(),
            ExprKind::Setting(name) => self.setting(name)?,
            ExprKind::Index => scope.index.into(),
            ExprKind::Not(inner) => (!self.holds(inner, scope)?).into(),
            ExprKind::Negative(inner) => numbers::negative(&self.eval(inner, scope)?),
            ExprKind::Binary(left, operator, right) => {
                self.binary(left, *operator, right, scope)?
            }
            ExprKind::Call(function, arguments) => self.call(*function, arguments, scope)?,
            ExprKind::Query(query) => self.query(query, scope)?,
            ExprKind::PickRecord(entity, condition) => {
                self.pick_record(*entity, condition.as_deref(), scope)?
            }
        })
    }

    fn all(&self, exprs: &[Expr], scope: Scope<'_>) -> Result<Vec<Value>, Failure> {
        exprs.iter().map(|expr| self.eval(expr, scope)).collect()
    }

    /// Whether a condition holds.
    pub(crate) fn holds(&self, expr: &Expr, scope: Scope<'_>) -> Result<bool, Failure> {
        Ok(is_true(&self.eval(expr, scope)?))
    }

    /// A field of a record, or what is derived of it.
    pub(crate) fn field(
        &self,
        entity: EntityId,
        record: Row<'_>,
        name: &str,
        scope: Scope<'_>,
    ) -> Result<Value, Failure> {
        match self.company.entity(entity).derivation(name) {
            Some(expr) => {
                let is_shown = self.is_shown(record);
                if is_shown
                    && let Some(known) = self.derived.borrow().values.get(&ptr::from_ref(expr))
                {
                    return Ok(known.clone());
                }
                let scope = Scope::of_request(scope.params).of(entity, record);
                let value = self.eval(expr, scope)?;
                if is_shown {
                    let mut derived = self.derived.borrow_mut();
                    derived.values.insert(ptr::from_ref(expr), value.clone());
                }
                Ok(value)
            }
            None => Ok(record.get(name)),
        }
    }

    /// Shows a record: until it is shown, what is derived of it is derived once, although several members need it.
    pub(super) fn showing<T>(&self, record: Row<'_>, show: impl FnOnce() -> T) -> T {
        let Row::Doc(doc) = record else {
            return show();
        };
        let set = |of| {
            let mut derived = self.derived.borrow_mut();
            derived.values.clear();
            derived.of = of;
        };
        // A transaction that writes may change what it depends on.
        set((!self.ledger.writes).then_some(ptr::from_ref(doc)));
        let shown = show();
        set(None);
        shown
    }

    fn is_shown(&self, record: Row<'_>) -> bool {
        match record {
            Row::Doc(doc) => self.derived.borrow().of == Some(ptr::from_ref(doc)),
            Row::Record(_) => false,
        }
    }

    /// `inner.name`: a field of the record that `inner` refers to, or a member of an object.
    fn member(&self, inner: &Expr, name: &str, scope: Scope<'_>) -> Result<Value, Failure> {
        match (&inner.kind, scope.this, scope.old, scope.record) {
            (ExprKind::This, Some((entity, record)), ..) => {
                return self.field(entity, record, name, scope);
            }
            (ExprKind::Old, _, Some(old), Some((entity, _))) => {
                return self.field(entity, old.into(), name, scope);
            }
            _ => {}
        }
        let value = self.eval(inner, scope)?;
        if let Some(FieldType::Reference(entity)) = self.type_of(inner, scope)
            && let Some(id) = Id::of(&value)
        {
            return match self.peek(entity, &id)? {
                Some(doc) => self.field(entity, Row::from(&*doc), name, scope),
                None => Ok(Value::Null),
            };
        }
        Ok(match value {
            Value::Object(mut members) => members.remove(name).unwrap_or_default(),
            Value::Array(items) => items
                .into_iter()
                .filter_map(|item| match item {
                    Value::Object(mut members) => members.remove(name),
                    _ => None,
                })
                .collect(),
            _ => Value::Null,
        })
    }

    /// What is known of the type of an expression, for what refers to records.
    pub(crate) fn type_of(&self, expr: &Expr, scope: Scope<'_>) -> Option<FieldType> {
        let record = scope.record.map(|(entity, _)| entity);
        let this = scope.this.map(|(entity, _)| entity);
        self.static_type(expr, record, this)
    }

    /// The same where only the entities are known.
    pub(crate) fn static_type(
        &self,
        expr: &Expr,
        record: Option<EntityId>,
        this: Option<EntityId>,
    ) -> Option<FieldType> {
        match &expr.kind {
            ExprKind::Name(name) => self.field_type(record?, name),
            ExprKind::Member(inner, name) => {
                let of = match inner.kind {
                    ExprKind::This => this?,
                    ExprKind::Old => record?,
                    _ => match self.static_type(inner, record, this)? {
                        FieldType::Reference(entity) => entity,
                        _ => return None,
                    },
                };
                self.field_type(of, name)
            }
            ExprKind::Now => Some(FieldType::DateTime),
            ExprKind::Today => Some(FieldType::Date),
            ExprKind::Caller => self.users.map(FieldType::Reference),
            ExprKind::Query(query) => {
                let Source::Records(of) = query.of else {
                    return None;
                };
                let item = match &query.value {
                    Some(value) => self.static_type(value, Some(of), record)?,
                    None => FieldType::Reference(of),
                };
                match query.what {
                    Aggregate::First | Aggregate::Last => Some(item),
                    Aggregate::Min | Aggregate::Max if query.value.is_some() => Some(item),
                    Aggregate::List => Some(FieldType::List(Box::new(item))),
                    _ => None,
                }
            }
            ExprKind::Call(Function::If, arguments) => self
                .static_type(arguments.get(1)?, record, this)
                .or_else(|| self.static_type(arguments.get(2)?, record, this)),
            ExprKind::Call(Function::Coalesce, arguments) => arguments
                .iter()
                .find_map(|argument| self.static_type(argument, record, this)),
            ExprKind::Call(Function::Text, _) => Some(FieldType::String),
            ExprKind::Call(Function::Plus, arguments) => {
                self.static_type(arguments.first()?, record, this)
            }
            ExprKind::PickRecord(entity, _) => Some(FieldType::Reference(*entity)),
            _ => None,
        }
    }

    /// The type of a field, or of what is derived.
    pub(crate) fn field_type(&self, entity: EntityId, name: &str) -> Option<FieldType> {
        let described = self.company.entity(entity);
        if name == "id" {
            return Some(FieldType::Reference(entity));
        }
        match described.field(name) {
            Some(field) => Some(field.ty.clone()),
            None => self.static_type(described.derivation(name)?, Some(entity), Some(entity)),
        }
    }

    fn binary(
        &self,
        left: &Expr,
        operator: Operator,
        right: &Expr,
        scope: Scope<'_>,
    ) -> Result<Value, Failure> {
        match operator {
            Operator::And => {
                return Ok((self.holds(left, scope)? && self.holds(right, scope)?).into());
            }
            Operator::Or => {
                return Ok((self.holds(left, scope)? || self.holds(right, scope)?).into());
            }
            _ => {}
        }
        let (left, right) = (self.eval(left, scope)?, self.eval(right, scope)?);
        Ok(functions::operate(operator, &left, &right))
    }

    fn call(
        &self,
        function: Function,
        arguments: &[Expr],
        scope: Scope<'_>,
    ) -> Result<Value, Failure> {
        // What is not needed is not evaluated.
        if let (Function::If, [condition, then, otherwise]) = (function, arguments) {
            let chosen = if self.holds(condition, scope)? {
                then
            } else {
                otherwise
            };
            return self.eval(chosen, scope);
        }
        if function == Function::Coalesce {
            for argument in arguments {
                let value = self.eval(argument, scope)?;
                if !value.is_null() {
                    return Ok(value);
                }
            }
            return Ok(Value::Null);
        }
        if function == Function::Pick {
            let at = self.random.below(arguments.len());
            return match arguments.get(at) {
                Some(argument) => self.eval(argument, scope),
                None => Ok(Value::Null),
            };
        }
        let values = self.all(arguments, scope)?;
        Ok(functions::call(function, &values, &self.random))
    }
}

/// Whether a value counts as true: not null, not false, not zero.
pub(crate) fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(_) => true,
    }
}
