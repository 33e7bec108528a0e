//! Searches: the records that say a text somewhere, shown as what the search returns. Pages are cut here and not in the
//! database, which does not know what a record says.

use callsheet_dialect::model::{
    Conventions, ModelId, ModelKind, Operation, PageStyle, Scalar, Type,
};
use serde_json::{Map, Value};

use super::engine::Engine;
use super::infer::{id_field, record_identified_by};
use super::input::Input;
use super::kind::Kind;
use super::outcome::Outcome;
use super::refusal::{Failure, Refusal};
use super::rules;
use crate::records::Id;
use crate::records::cursor::{self, List};
use crate::values::render::{self, Position};
use crate::values::{fields_of, fitting};

impl Engine<'_> {
    pub(crate) fn search(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        item: &str,
    ) -> Result<Outcome, Failure> {
        let api = &self.surface.api;
        let Some(ty @ Type::List(find)) = &operation.returns.ty else {
            return Err(Refusal::internal().into());
        };
        let Type::Model(find) = **find else {
            return Err(Refusal::internal().into());
        };
        let given = |name: &str| input.given.get(name);
        let term = given(rules::SEARCHED)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let term = term.to_lowercase();
        let exactly = given(rules::EXACTLY).and_then(Value::as_bool) == Some(true);
        let says = |text: &str| {
            let text = text.to_lowercase();
            if exactly {
                text == term
            } else {
                text.contains(&term)
            }
        };
        let mut wanted = self.wanted(operation, kind, input, None)?;
        wanted.limit = u64::MAX >> 1;
        let mut finds = Vec::new();
        for record in self.ledger.list(&kind.name, &wanted)? {
            let record = self.shown(kind, record);
            let fields = fields_of(api.model(kind.model)).iter();
            let mut texts = fields.filter(|field| self.is_text(&field.ty));
            if !texts.any(|field| any_text(&record[&field.name], &says)) {
                continue;
            }
            let mut shown = Map::new();
            for field in fields_of(api.model(find)) {
                let value = match field.ty {
                    Type::Model(of) if field.name == item => self.abridged(kind, &record, of)?,
                    Type::Scalar(Scalar::Number) => 1.into(),
                    _ => Value::Null,
                };
                shown.insert(field.name.clone(), value);
            }
            finds.push(Value::Object(shown));
        }
        let list = self.list_of(operation, input);
        let (finds, page) = page(&api.conventions, operation, input, list, finds)?;
        let text = render::value(api, ty, &Value::Array(finds));
        let text = render::envelope(api, operation, Some(text), page);
        Ok(Outcome::json(operation.status, text))
    }

    /// Whether a search looks at what is of this type: not at moments, ids and the like.
    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Scalar(scalar) => *scalar == Scalar::String,
            Type::List(item) | Type::Nullable(item) => self.is_text(item),
            Type::Map(_) => false,
            Type::Model(id) => matches!(
                self.surface.api.model(*id).kind,
                ModelKind::Record { .. } | ModelKind::External { .. }
            ),
        }
    }

    /// A record as another model shows it: the members that both have, and for records around it what that model shows
    /// of those.
    fn abridged(&self, kind: &Kind, record: &Value, model: ModelId) -> Result<Value, Failure> {
        let api = &self.surface.api;
        let all = fields_of(api.model(kind.model));
        let mut shown = Map::new();
        for field in fields_of(api.model(model)) {
            let same = all
                .iter()
                .any(|own| own.name == field.name && own.ty == field.ty);
            let value = match &field.ty {
                _ if same => record[&field.name].clone(),
                // Of addresses and the like, what each says.
                Type::List(item) if **item == Type::Scalar(Scalar::String) => {
                    let items = record[&field.name].as_array().into_iter().flatten();
                    items
                        .filter_map(|item| item.get("value").cloned())
                        .collect()
                }
                Type::Model(of) => self.around(kind, record, *of)?,
                ty if field.required.is_always() => fitting::value(api, ty),
                _ => Value::Null,
            };
            shown.insert(field.name.clone(), value);
        }
        Ok(Value::Object(shown))
    }

    /// The record that `record` refers to and that is shown as `model`.
    fn around(&self, kind: &Kind, record: &Value, model: ModelId) -> Result<Value, Failure> {
        let api = &self.surface.api;
        let id = id_field(api, api.model(model));
        let Some(of) = id.and_then(|id| record_identified_by(api, &id.ty)) else {
            return Ok(Value::Null);
        };
        let mut references = kind.references.iter();
        let id = references
            .find(|(_, referred)| *referred == of)
            .and_then(|(name, _)| Id::of(&record[name]));
        let (Some(id), Some(other)) = (id, self.surface.kind(of)) else {
            return Ok(Value::Null);
        };
        match self.ledger.get(&other.name, &id)? {
            Some(stored) => self.abridged(other, &self.shown(other, stored.record), model),
            None => Ok(Value::Null),
        }
    }
}

/// Whether there is a text in the value of which that is so.
fn any_text(value: &Value, so: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => so(text),
        Value::Array(items) => items.iter().any(|item| any_text(item, so)),
        Value::Object(members) => members.values().any(|member| any_text(member, so)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The page that is asked for, and what the answer says about further ones. A cursor is a place in the list.
fn page(
    api: &Conventions,
    operation: &Operation,
    input: &Input,
    list: List,
    mut finds: Vec<Value>,
) -> Result<(Vec<Value>, render::Members), Failure> {
    let Some(pages) = &operation.pages else {
        return Ok((finds, Vec::new()));
    };
    let mut start = usize::try_from(input.page.start).unwrap_or(usize::MAX);
    if let Some(given) = &input.page.cursor {
        let place = cursor::read(given, list).and_then(|place| place.as_u64());
        let place = place.and_then(|place| usize::try_from(place).ok());
        start = place.ok_or_else(Refusal::wrong_cursor)?;
    }
    let limit = usize::try_from(input.page.limit).unwrap_or(usize::MAX);
    let next = start.saturating_add(limit);
    let more = finds.len() > next;
    finds = finds.into_iter().skip(start).take(limit).collect();
    let number = |place: usize| u64::try_from(place).unwrap_or(u64::MAX);
    let position = match pages.style {
        PageStyle::Offset => Position::Offset {
            start: number(start),
            limit: number(limit),
            next: more.then(|| number(next)),
        },
        PageStyle::Cursor => Position::Cursor(more.then(|| cursor::write(&next.into(), list))),
    };
    Ok((finds, position.members(api)))
}
