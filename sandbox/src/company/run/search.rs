//! Searches: the records that say a text somewhere.

use callsheet_dialect::model::{EntityId, ModelId, ModelKind, Type};
use serde_json::{Map, Value, json};

use super::super::find::Among;
use super::super::{functions, show};
use super::{Call, EXACTLY, FIELDS, KINDS, TERM, texts};
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::Record;
use crate::values::fields_of;
use crate::values::render;

impl Call<'_> {
    pub(super) fn search(&self, of: &[EntityId]) -> Result<Outcome, Failure> {
        let given = |name: &str| self.input.given.get(name);
        let term = given(TERM).map(functions::text_of).unwrap_or_default();
        let exactly = given(EXACTLY) == Some(&Value::Bool(true));
        self.check_term(&term, exactly)?;
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
        let shown = finds
            .iter()
            .map(|(at, entity, record)| self.find(*at, *entity, record));
        let shown: Vec<Value> = shown.collect::<Result<_, _>>()?;
        let (shown, page) = self.page_of_items(shown)?;
        let payload = match &self.operation.returns.ty {
            Some(ty) => Some(render::value(self.api, ty, &shown.into())),
            None => None,
        };
        self.finish(payload, page, &related)
    }

    /// A term is two characters or more, or one that is looked for exactly.
    fn check_term(&self, term: &str, exactly: bool) -> Result<(), Failure> {
        let length = term.trim().chars().count();
        if length >= 2 || (exactly && length == 1) {
            return Ok(());
        }
        let problem = format!("{TERM}: at least 2 characters, or 1 with {EXACTLY}");
        Err(Refusal::invalid(&[problem], "").into())
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
                    let item = self.item_of(entity).unwrap_or(*item);
                    self.books
                        .show(self.lens(), entity, item, record, &self.params)?
                }
                Type::Map(_) | Type::Scalar(callsheet_dialect::model::Scalar::Json) => {
                    match self.item_of(entity) {
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

    /// The model that the rule names for finds.
    fn item_of(&self, _entity: EntityId) -> Option<ModelId> {
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
