//! Searches: the records that say a text somewhere.

use callsheet_dialect::model::{EntityId, FieldType, ModelId, ModelKind, Type};
use serde_json::{Map, Value, json};

use super::super::find::Among;
use super::super::{functions, show};
use super::{Call, EXACTLY, FIELDS, KINDS, RELATED, TERM, texts};
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::records::Record;
use crate::values::fields_of;
use crate::values::render::{self, Members};

/// The member beside the finds that has records which refer to them, and how many of each entity it has at most.
const RELATED_ITEMS: &str = "related_items";
const MOST_RELATED: usize = 100;

/// How well a find fits; 0 for one that only refers to a find.
const SCORE: &str = "result_score";

/// The field that says when a record was added.
const ADDED: &str = "add_time";

impl Call<'_> {
    pub(super) fn search(&self, of: &[EntityId]) -> Result<Outcome, Failure> {
        let given = |name: &str| self.input.given.get(name);
        let term = given(TERM).map(functions::text_of).unwrap_or_default();
        let exactly = given(EXACTLY) == Some(&Value::Bool(true));
        let term = term.trim().to_lowercase();
        let fields = given(FIELDS).map(texts);
        let kinds = given(KINDS).map(texts);
        let says = |value: &Value| {
            let mut found = Vec::new();
            functions::texts(value, &mut found);
            found.iter().filter_map(Value::as_str).any(|text| {
                let text = text.to_lowercase();
                if exactly {
                    text == term
                } else {
                    text.contains(&term)
                }
            })
        };
        let mut finds = Vec::new();
        for entity in of {
            let described = self.books.company.entity(*entity);
            if kinds
                .as_ref()
                .is_some_and(|kinds| !kinds.contains(&described.name))
            {
                continue;
            }
            let conditions = self.conditions();
            let records = self
                .books
                .find(*entity, &conditions, Among::Present, self.scope())?;
            for record in records {
                let scope = self.scope().of(*entity, &record);
                let mut hit = None;
                for (at, (name, expr)) in described.search.iter().enumerate() {
                    if fields.as_ref().is_some_and(|it| !it.contains(name)) {
                        continue;
                    }
                    if says(&self.books.eval(expr, scope)?) {
                        hit = Some(at);
                        break;
                    }
                }
                if let Some(at) = hit {
                    finds.push((at, *entity, record));
                }
            }
        }
        // What says it in its name comes before what says it elsewhere.
        finds.sort_by_key(|(at, ..)| *at);
        let related: Vec<_> = finds
            .iter()
            .map(|(_, entity, record)| (*entity, record.clone()))
            .collect();
        let beside = self.related_items(&related)?;
        let (finds, mut page) = self.page_of_items(finds)?;
        let shown = finds
            .iter()
            .map(|(at, entity, record)| self.find(*at, *entity, record));
        let shown: Vec<Value> = shown.collect::<Result<_, _>>()?;
        let ty = self.operation.returns.ty.as_ref();
        let payload = ty.map(|ty| render::value(self.api, ty, &shown.into()));
        page.extend(beside);
        self.finish(payload, page, &related, None)
    }

    /// The newest records that refer to a find, beside the finds.
    fn related_items(&self, finds: &[(EntityId, Record)]) -> Result<Members, Failure> {
        let entities = &self.plan.rule.related_items;
        if entities.is_empty() {
            return Ok(Members::new());
        }
        let mut items = Vec::new();
        let wanted = self.input.given.get(RELATED) == Some(&Value::Bool(true));
        for entity in entities.iter().filter(|_| wanted) {
            let fields = &self.books.company.entity(*entity).fields;
            let refers = |record: &Record| {
                fields.iter().any(|field| {
                    let FieldType::Reference(of) = field.ty else {
                        return false;
                    };
                    let mut finds = finds.iter().filter(|(found, _)| *found == of);
                    let id = record.get(&field.name).unwrap_or(&Value::Null);
                    !id.is_null() && finds.any(|(_, find)| find.get("id") == Some(id))
                })
            };
            let is_found = |record: &Record| {
                finds
                    .iter()
                    .any(|(found, find)| found == entity && find.get("id") == record.get("id"))
            };
            let mut records = self.books.every(*entity)?;
            records.retain(|record| refers(record) && !is_found(record));
            records.sort_by(|left, right| {
                let added = |record: &Record| record.get(ADDED).cloned().unwrap_or_default();
                functions::sorted(&added(right), &added(left))
            });
            for record in records.iter().take(MOST_RELATED) {
                let mut item = self.find(0, *entity, record)?;
                if let Some(score) = item.get_mut(SCORE) {
                    *score = 0.into();
                }
                items.push(item);
            }
        }
        let mut path = self.operation.returns.at.clone();
        path.pop();
        path.push(RELATED_ITEMS.to_owned());
        let text = match &self.operation.returns.ty {
            Some(ty) => render::value(self.api, ty, &items.into()),
            None => "[]".to_owned(),
        };
        Ok(vec![(path, text)])
    }

    /// A record as a search shows it: with how well it fits, where the search has a record around it.
    fn find(&self, at: usize, entity: EntityId, record: &Record) -> Result<Value, Failure> {
        let Some(Type::List(find)) = &self.operation.returns.ty else {
            return Ok(Value::Null);
        };
        let Type::Model(model) = **find else {
            let lens = self.lens();
            let id = record.get("id").cloned().unwrap_or_default();
            return self.books.convert(lens, id, None, find, &self.params);
        };
        let described = self.books.company.entity(entity);
        if show::view(described, &self.api.name, &self.api.model(model).name).is_some() {
            return self
                .books
                .show(self.lens(), entity, model, record, &self.params);
        }
        let mut shown = Map::new();
        for field in fields_of(self.api.model(model)) {
            let value = match &field.ty {
                Type::Model(item) if self.is_record(*item) => {
                    let item = self.item().unwrap_or(*item);
                    self.books
                        .show(self.lens(), entity, item, record, &self.params)?
                }
                Type::Model(union) if let Some(item) = self.alternative(*union, entity) => self
                    .books
                    .show(self.lens(), entity, item, record, &self.params)?,
                Type::Map(_) | Type::Scalar(callsheet_dialect::model::Scalar::Json) => {
                    match self.item() {
                        Some(item) => {
                            self.books
                                .show(self.lens(), entity, item, record, &self.params)?
                        }
                        None => Value::Null,
                    }
                }
                _ => json!(score(at)),
            };
            shown.insert(field.name.clone(), value);
        }
        Ok(shown.into())
    }

    fn is_record(&self, model: ModelId) -> bool {
        matches!(self.api.model(model).kind, ModelKind::Record { .. })
    }

    /// The record of a union that is called like an entity.
    fn alternative(&self, union: ModelId, entity: EntityId) -> Option<ModelId> {
        let ModelKind::Union {
            by: Some(_),
            alternatives,
        } = &self.api.model(union).kind
        else {
            return None;
        };
        let name = &self.books.company.entity(entity).name;
        let found = alternatives.iter().find(|it| it.name == *name)?;
        match found.ty {
            Type::Model(id) => Some(id),
            _ => None,
        }
    }

    /// The model that the rule names for finds.
    fn item(&self) -> Option<ModelId> {
        let name = self.plan.rule.view.as_ref()?;
        let at = self.api.models.iter().position(|it| it.name == *name)?;
        Some(ModelId(at))
    }
}

/// How well a find fits: the less, the later the member that says it.
fn score(at: usize) -> f64 {
    let place = u32::try_from(at).unwrap_or(u32::MAX);
    (1.0 / (1.0 + f64::from(place) / 4.0) * 1000.0).round() / 1000.0
}
