//! What a request gives, as the fields of the entity that it writes.

use callsheet_dialect::model::{EntityId, ParamMeaning, Write};
use serde_json::{Map, Value};

use super::super::custom::{self, Form};
use super::super::eval::Scope;
use super::super::plan::{Plan, Use};
use super::super::show;
use super::Call;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::Record;

impl Call<'_> {
    /// What a request writes to a record: its parameters, and what the rule sets beside them.
    pub(super) fn given(
        &self,
        entity: EntityId,
        before: Option<&Record>,
    ) -> Result<Map<String, Value>, Failure> {
        let uses = self.plan.uses.iter();
        let written = uses.filter_map(|(name, used)| match used {
            Use::Write(_) => Some((name.clone(), self.input.given.get(name)?.clone())),
            _ => None,
        });
        let mut members: Map<String, Value> = written.collect();
        members.extend(self.input.flat.clone());
        for param in self.operation.params.iter().filter(|param| param.explode) {
            // Custom fields beside the other members are in their flat form.
            let parts = members.get_mut(&param.name).and_then(Value::as_object_mut);
            let Some(parts) = parts else { continue };
            let (flat, rest): (Map<_, _>, Map<_, _>) = std::mem::take(parts)
                .into_iter()
                .partition(|(name, _)| custom::is_flat(name));
            *parts = rest;
            if parts.is_empty() {
                members.remove(&param.name);
            }
            members.extend(flat);
        }
        let mut given = self.members(entity, &members, before)?;
        let none = Record::new();
        let scope = match before {
            Some(before) => self.scope().of(entity, before),
            None => self.scope().of(entity, &none),
        };
        for (name, used) in &self.plan.uses {
            let Use::Meaning(ParamMeaning::Set(set)) = used else {
                continue;
            };
            if self.input.given.contains_key(name) {
                for (field, expr) in set {
                    given.insert(field.clone(), self.books.eval(expr, scope)?);
                }
            }
        }
        self.with_set(given, scope)
    }

    pub(super) fn with_set(
        &self,
        mut given: Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Map<String, Value>, Failure> {
        for (name, expr) in &self.plan.rule.set {
            let value = self.books.eval(expr, scope)?;
            given.insert(name.clone(), value);
        }
        Ok(given)
    }

    /// Members as a surface has them, as the entity's fields.
    pub(super) fn members(
        &self,
        entity: EntityId,
        members: &Map<String, Value>,
        before: Option<&Record>,
    ) -> Result<Map<String, Value>, Failure> {
        let described = self.books.company.entity(entity);
        let view = Plan::view(
            self.books.company,
            self.api,
            self.operation,
            &self.plan.rule,
        );
        let mut given = Map::new();
        let mut problems = Vec::new();
        for (name, value) in members {
            let member = view.and_then(|view| view.members.iter().find(|it| it.name == *name));
            let used = self.plan.uses.iter().find(|(used, _)| used == name);
            let write = match (used, member) {
                (Some((_, Use::Write(write))), _) => write.clone(),
                (_, Some(member)) => match &member.write {
                    Some(write) => write.clone(),
                    None => continue,
                },
                _ => Write::Field(name.clone()),
            };
            self.write(entity, &write, value, name, &mut given, &mut problems)?;
        }
        if let Some((field, definitions)) = show::custom_field(described)
            && members.keys().any(|name| custom::is_flat(name))
        {
            let flat = members.iter().filter(|(name, _)| custom::is_flat(name));
            let flat = flat
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            let before = before.and_then(|it| it.get(field)?.as_object());
            let definitions_known = self.books.definitions(definitions)?;
            let nested = self
                .books
                .gather(&flat, before, &definitions_known, &mut problems);
            let checked =
                self.books
                    .check_custom(definitions, &nested, Form::Flat, &mut problems)?;
            match given.get_mut(field) {
                Some(Value::Object(known)) => known.extend(checked),
                _ => _ = given.insert(field.to_owned(), checked.into()),
            }
        }
        if problems.is_empty() {
            Ok(given)
        } else {
            Err(Refusal::invalid(&problems, "").into())
        }
    }

    pub(super) fn write(
        &self,
        entity: EntityId,
        write: &Write,
        value: &Value,
        at: &str,
        given: &mut Map<String, Value>,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        match write {
            Write::Field(name) | Write::Not(name) => {
                let Some(field) = self.books.company.entity(entity).field(name) else {
                    if name == "id" {
                        given.insert(name.clone(), value.clone());
                    }
                    return Ok(());
                };
                let mut taken = self.books.take(&field.ty, value.clone(), at, problems)?;
                if let (Write::Not(_), Value::Bool(flag)) = (write, &taken) {
                    taken = (!flag).into();
                }
                given.insert(name.clone(), taken);
            }
            Write::Object(parts) => {
                for (member, part) in parts {
                    let value = match value {
                        Value::Object(members) => match members.get(member) {
                            Some(value) => value,
                            None => continue,
                        },
                        Value::Null => &Value::Null,
                        _ => {
                            problems.push(format!("{at}: expected an object"));
                            break;
                        }
                    };
                    let at = format!("{at}.{member}");
                    self.write(entity, part, value, &at, given, problems)?;
                }
            }
        }
        Ok(())
    }
}
