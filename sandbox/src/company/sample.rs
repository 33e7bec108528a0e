//! A believable company: the records that the entities' files state, made from a seed.

use std::collections::{HashSet, VecDeque};

use callsheet_dialect::model::{Company, EntityId, Expr, ExprKind, FieldType, Sample, Source};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::Books;
use super::eval::Scope;
use super::functions;
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record, StoredFile};
use crate::values::clock;

/// Which company is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sampling {
    /// Decides about random choices.
    pub(crate) seed: u64,
    /// The moment that "now" is.
    pub(crate) now: Timestamp,
    /// How many records the samples marked `scale` have, where not as many as stated.
    pub(crate) scale: Option<u32>,
    /// Whether it has only what a company without sample data has.
    pub(crate) initial: bool,
    /// Whether what is there so far may be seen before all of it is.
    pub(crate) in_parts: bool,
}

/// From how many records of a sample on they are added in bulk, and how many of them are made final at a time.
const MANY: u32 = 5000;

/// The member of a sample that is the text of a file, and no field.
const CONTENT: &str = "content";

/// The field that says when a record was added.
const ADDED: &str = "add_time";

/// The setting that says for which day the dates of samples are written.
const WRITTEN_FOR: &str = "sample_day";

impl Books<'_> {
    /// Fills an empty company.
    pub(crate) fn fill(&self, sampling: &Sampling) -> Result<(), Failure> {
        let later = self.days_later()?;
        let mut waiting = VecDeque::from(order(self.company));
        // How many were refused since one was filled.
        let mut refused = 0;
        while let Some(entity) = waiting.pop_front() {
            let state = self.random.state();
            self.ledger.save()?;
            match self.fill_one(entity, sampling, later) {
                Ok(()) => {
                    self.ledger.keep()?;
                    refused = 0;
                }
                // It may need records of an entity that comes later.
                Err(Failure::Refused(refusal)) => {
                    self.ledger.undo()?;
                    self.random.set_state(state);
                    self.forget_all();
                    refused += 1;
                    waiting.push_back(entity);
                    if refused >= waiting.len() {
                        return Err(refusal.into());
                    }
                }
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }

    /// By how many days the dates of samples are moved: whole weeks, so that no meeting is on a Sunday.
    fn days_later(&self) -> Result<i64, Failure> {
        let today = clock::day(self.now.get()).to_string();
        let days = functions::days(&self.setting(WRITTEN_FOR)?, &today.into());
        Ok(days.as_i64().map_or(0, |days| days - days.rem_euclid(7)))
    }

    fn fill_one(&self, entity: EntityId, sampling: &Sampling, later: i64) -> Result<(), Failure> {
        let described = self.company.entity(entity);
        let only = match &described.initial {
            _ if !sampling.initial => None,
            Some(condition) => Some(condition),
            None => return Ok(()),
        };
        let unscaled = described.sample.iter().filter(|sample| !sample.scale);
        let unscaled: u32 = unscaled.map(|sample| sample.times).sum();
        for sample in &described.sample {
            let times = match sampling.scale.filter(|_| sample.scale) {
                Some(scale) => scale.saturating_sub(unscaled),
                None => sample.times,
            };
            // Nothing that is made is undone: what is refused is left out.
            let is_bulk = sampling.scale.is_some() && times > MANY && described.unique.is_empty();
            if is_bulk {
                self.ledger.keep()?;
                self.ledger.begin_bulk();
            }
            for index in 0..times {
                match self.make(entity, sample, index, only, later) {
                    // A smaller company lacks records that others speak of.
                    Err(Failure::Refused(_)) if sampling.scale.is_some() => {}
                    made => made?,
                }
                if is_bulk && sampling.in_parts && index % MANY == 0 {
                    self.ledger.commit_part()?;
                }
            }
            if is_bulk {
                self.ledger.end_bulk(sampling.in_parts)?;
                self.ledger.save()?;
            }
        }
        Ok(())
    }

    /// Makes a record, unless it does not meet the condition `only`.
    fn make(
        &self,
        entity: EntityId,
        sample: &Sample,
        index: u32,
        only: Option<&Expr>,
        later: i64,
    ) -> Result<(), Failure> {
        let params = Map::new();
        let mut given = Record::new();
        for (name, expr) in &sample.set {
            let so_far = given.clone();
            let mut scope = Scope::of_request(&params).of(entity, &so_far);
            scope.index = index;
            let mut value = self.eval(expr, scope)?;
            if is_constant(expr) {
                move_dates(&mut value, later);
            }
            given.insert(name.clone(), value);
        }
        if let Some(condition) = only
            && !self.holds(condition, Scope::of_request(&params).of(entity, &given))?
        {
            return Ok(());
        }
        let is_field = self.company.entity(entity).field(CONTENT).is_some();
        let content = if is_field {
            None
        } else {
            given.remove(CONTENT)
        };
        // The record was added then, and not now.
        let added = given.get(ADDED).and_then(Value::as_str);
        let before = self.now.get();
        if let Some(added) = added.and_then(functions::moment) {
            self.now.set(added);
        }
        let shown = Value::Object(given.clone());
        let made = self.create(entity, &given, Scope::of_request(&params));
        self.now.set(before);
        let record = made.map_err(|failure| match failure {
            Failure::Refused(mut refusal) => {
                let name = &self.company.entity(entity).name;
                refusal.error = format!("{name} {index}, {shown}: {}", refusal.error);
                Failure::Refused(refusal)
            }
            failure @ Failure::Database(_) => failure,
        })?;
        if let (Some(content), Some(id)) = (content, record.get("id").and_then(Id::of)) {
            let text = |name: &str| record.get(name).and_then(Value::as_str);
            let file = StoredFile {
                name: text("file_name")
                    .or(text("name"))
                    .unwrap_or("file.txt")
                    .to_owned(),
                media_type: "text/plain; charset=utf-8".to_owned(),
                bytes: functions::text_of(&content).into_bytes(),
            };
            let name = &self.company.entity(entity).name;
            self.ledger.put_file(name, &id, &file)?;
        }
        Ok(())
    }
}

/// Whether an expression is written out, without anything to look up or compute.
fn is_constant(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Null | ExprKind::Boolean(_) | ExprKind::Number(_) | ExprKind::Text(_) => true,
        ExprKind::List(items) => items.iter().all(is_constant),
        ExprKind::Object(members) => members.iter().all(|(_, member)| is_constant(member)),
        _ => false,
    }
}

/// Moves every date and every moment in a value.
fn move_dates(value: &mut Value, days: i64) {
    match value {
        Value::String(_) => {
            let moved = functions::plus(value, &days.into(), &"days".into());
            if !moved.is_null() {
                *value = moved;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| move_dates(item, days)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| move_dates(member, days)),
        _ => {}
    }
}

/// The entities, each after those that its records refer to. In a circle, the one named first comes first.
fn order(company: &Company) -> Vec<EntityId> {
    let mut order = Vec::new();
    let mut seen = HashSet::new();
    for at in 0..company.entities.len() {
        visit(company, EntityId(at), &mut seen, &mut order);
    }
    order
}

fn visit(
    company: &Company,
    entity: EntityId,
    seen: &mut HashSet<EntityId>,
    order: &mut Vec<EntityId>,
) {
    if !seen.insert(entity) {
        return;
    }
    let described = company.entity(entity);
    for field in &described.fields {
        let of = match &field.ty {
            FieldType::Reference(of) | FieldType::Custom(of) | FieldType::Option { of, .. } => {
                Some(*of)
            }
            FieldType::List(item) => match **item {
                FieldType::Reference(of) | FieldType::Option { of, .. } => Some(of),
                _ => None,
            },
            _ => None,
        };
        if let Some(of) = of.or(field.within.as_ref().map(|(of, _)| *of)) {
            visit(company, of, seen, order);
        }
    }
    let mut asked = Vec::new();
    for sample in &described.sample {
        for (_, expr) in &sample.set {
            entities_of(expr, &mut asked);
        }
    }
    for of in asked {
        visit(company, of, seen, order);
    }
    order.push(entity);
}

/// The entities whose records an expression looks at.
fn entities_of(expr: &Expr, found: &mut Vec<EntityId>) {
    match &expr.kind {
        ExprKind::PickRecord(of, condition) => {
            found.push(*of);
            if let Some(condition) = condition {
                entities_of(condition, found);
            }
        }
        ExprKind::Query(query) => {
            match &query.of {
                Source::Records(of) => found.push(*of),
                Source::Items(list) => entities_of(list, found),
            }
            let parts = [&query.value, &query.condition, &query.by];
            for part in parts.into_iter().flatten() {
                entities_of(part, found);
            }
        }
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => {
            entities_of(inner, found);
        }
        ExprKind::Binary(left, _, right) => {
            entities_of(left, found);
            entities_of(right, found);
        }
        ExprKind::Call(_, items) | ExprKind::List(items) => {
            for item in items {
                entities_of(item, found);
            }
        }
        ExprKind::Object(members) => {
            for (_, member) in members {
                entities_of(member, found);
            }
        }
        _ => {}
    }
}
