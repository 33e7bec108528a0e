//! Types: what a field holds, what a caller passes, how the tables write it, and where a record needs a `Box`.

use std::collections::HashSet;

use super::rust::{Form, Ident, Type};
use callsheet_dialect::model::{self, Api, Literal, ModelId, ModelKind, Repr, Scalar};

/// The models of a surface with their identifiers.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    /// In the order of [`Api::models`].
    pub(super) idents: Vec<Ident>,
}

impl Types<'_> {
    pub(super) fn ident(&self, id: ModelId) -> &Ident {
        &self.idents[id.0]
    }

    pub(super) fn ty(&self, ty: &model::Type) -> Type {
        match ty {
            model::Type::Scalar(scalar) => match scalar {
                Scalar::String => Type::String,
                Scalar::Integer => Type::Integer,
                Scalar::Number => Type::Number,
                Scalar::Boolean => Type::Boolean,
                Scalar::Flag => Type::Flag,
                Scalar::Money => Type::Runtime("Money"),
                Scalar::Date => Type::Runtime("Date"),
                Scalar::Time => Type::Runtime("Time"),
                Scalar::DateTime => Type::Runtime("DateTime"),
                Scalar::Json => Type::Runtime("Json"),
                Scalar::Bytes => Type::Runtime("Bytes"),
            },
            model::Type::Model(id) => Type::Model(self.ident(*id).clone()),
            model::Type::List(item) => Type::List(Box::new(self.ty(item))),
            model::Type::Map(item) => Type::Map(Box::new(self.ty(item))),
            model::Type::Nullable(item) => Type::Option(Box::new(self.ty(item))),
        }
    }

    /// What a caller passes for a value of the type: numbers, flags, enums and records as they are, so that a literal
    /// needs no annotation, and whatever becomes the rest. For a list, one item as well.
    pub(super) fn form(&self, ty: &model::Type) -> Form {
        match ty {
            model::Type::List(item) if self.is_told_from_list(item) => {
                Form::OneOrMore(Box::new(self.form_within(item)))
            }
            ty => self.form_within(ty),
        }
    }

    /// Whether a list or an option cannot be mistaken for a value of the type, so that one value can stand for a list.
    fn is_told_from_list(&self, ty: &model::Type) -> bool {
        match ty {
            model::Type::Scalar(scalar) => !matches!(scalar, Scalar::Json | Scalar::Bytes),
            model::Type::Model(id) => match &self.api.model(*id).kind {
                ModelKind::Union { alternatives, .. } => {
                    let mut alternatives = alternatives.iter();
                    alternatives.all(|one| self.is_told_from_list(&one.ty))
                }
                ModelKind::External { .. } => false,
                ModelKind::Record { .. } | ModelKind::Enum { .. } | ModelKind::Id { .. } => true,
            },
            model::Type::List(_) | model::Type::Map(_) | model::Type::Nullable(_) => false,
        }
    }

    fn form_within(&self, ty: &model::Type) -> Form {
        match ty {
            model::Type::Scalar(
                Scalar::Integer | Scalar::Number | Scalar::Boolean | Scalar::Flag,
            )
            | model::Type::Nullable(_) => Form::Plain(self.ty(ty)),
            model::Type::Scalar(_) => Form::Into(self.ty(ty)),
            model::Type::Model(id) => match self.api.model(*id).kind {
                ModelKind::Id { .. } | ModelKind::Union { .. } | ModelKind::External { .. } => {
                    Form::Into(self.ty(ty))
                }
                ModelKind::Record { .. } | ModelKind::Enum { .. } => Form::Plain(self.ty(ty)),
            },
            model::Type::List(item) => Form::List(Box::new(self.form_within(item))),
            model::Type::Map(item) => Form::Map(Box::new(self.form_within(item))),
        }
    }

    /// What a caller passes for a parameter.
    pub(super) fn form_of(&self, param: &model::Param) -> Form {
        if param.explode && self.api.is_external(&param.ty) {
            Form::Parts(self.ty(&param.ty))
        } else {
            self.form(&param.ty)
        }
    }

    /// Whether setting a parameter of the type again adds to its value: handwritten types that are maps. A caller cannot
    /// otherwise keep the members that were set before.
    pub(super) fn adds(&self, ty: &model::Type) -> bool {
        let model::Type::Model(id) = ty else {
            return false;
        };
        matches!(
            self.api.model(*id).kind,
            ModelKind::External {
                json: model::Type::Map(_),
                ..
            }
        )
    }

    /// The type as the spec writes it.
    pub(super) fn in_spec(&self, ty: &model::Type) -> String {
        match ty {
            model::Type::Scalar(scalar) => scalar_in_spec(*scalar).to_owned(),
            model::Type::Model(id) => self.api.model(*id).name.clone(),
            model::Type::List(item) => format!("[{}]", self.in_spec(item)),
            model::Type::Map(item) => format!("{{string: {}}}", self.in_spec(item)),
            model::Type::Nullable(item) => format!("{} | null", self.in_spec(item)),
        }
    }

    /// The type as the spec would write it if it had no named types.
    pub(super) fn on_the_wire(&self, ty: &model::Type) -> String {
        match ty {
            model::Type::Scalar(scalar) => scalar_in_spec(*scalar).to_owned(),
            model::Type::Model(id) => match &self.api.model(*id).kind {
                ModelKind::Record { .. } | ModelKind::Union { .. } => "json".to_owned(),
                ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => match repr {
                    Repr::String => "string".to_owned(),
                    Repr::Integer => "integer".to_owned(),
                },
                ModelKind::External { json, .. } => self.on_the_wire(json),
            },
            model::Type::List(item) => format!("[{}]", self.on_the_wire(item)),
            model::Type::Map(item) => format!("{{string: {}}}", self.on_the_wire(item)),
            model::Type::Nullable(item) => format!("{} | null", self.on_the_wire(item)),
        }
    }

    /// The type in a sentence, with a link to the model from a module beside `models`.
    pub(super) fn in_docs(&self, ty: &model::Type) -> String {
        match ty {
            model::Type::Model(id) => {
                let ident = self.ident(*id);
                format!("[`{ident}`](models::{ident})", ident = ident.bare())
            }
            model::Type::List(item) => format!("a list of {}", self.in_docs(item)),
            model::Type::Map(item) => format!("a map of {}", self.in_docs(item)),
            model::Type::Nullable(item) => format!("{} or null", self.in_docs(item)),
            model::Type::Scalar(_) => callsheet_dialect::code::code(&self.in_spec(ty)),
        }
    }

    /// A link to the model that the type is made of, if it is.
    pub(super) fn link(&self, ty: &model::Type) -> Option<String> {
        match ty {
            model::Type::Model(_) => Some(self.in_docs(ty)),
            model::Type::List(item) | model::Type::Map(item) | model::Type::Nullable(item) => {
                self.link(item).map(|_| self.in_docs(ty))
            }
            model::Type::Scalar(_) => None,
        }
    }

    /// What an enum, or a list of one, is known to take.
    pub(super) fn values(&self, ty: &model::Type) -> Vec<String> {
        match ty {
            model::Type::Model(id) => match &self.api.model(*id).kind {
                ModelKind::Enum { values, .. } => values
                    .iter()
                    .map(|value| match &value.value {
                        Literal::String(text) => text.clone(),
                        Literal::Integer(number) => number.to_string(),
                    })
                    .collect(),
                ModelKind::Record { .. }
                | ModelKind::Id { .. }
                | ModelKind::Union { .. }
                | ModelKind::External { .. } => Vec::new(),
            },
            model::Type::List(item) | model::Type::Map(item) | model::Type::Nullable(item) => {
                self.values(item)
            }
            model::Type::Scalar(_) => Vec::new(),
        }
    }

    /// Whether a field of type `ty` in the record `owner` makes it contain itself. Every such field on the way round
    /// is boxed, and not only one: which one it is would otherwise change with the order of the models.
    pub(super) fn recurses(&self, owner: ModelId, ty: &model::Type) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![ty];
        while let Some(ty) = next.pop() {
            // A list or map has its items elsewhere already, and a union its records.
            let model::Type::Model(id) = ty else { continue };
            if *id == owner {
                return true;
            }
            if seen.insert(*id)
                && let ModelKind::Record { fields } = &self.api.model(*id).kind
            {
                next.extend(fields.iter().map(|field| &field.ty));
            }
        }
        false
    }
}

fn scalar_in_spec(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "string",
        Scalar::Integer => "integer",
        Scalar::Number => "number",
        Scalar::Boolean => "boolean",
        Scalar::Flag => "flag",
        Scalar::Money => "money",
        Scalar::Date => "date",
        Scalar::Time => "time",
        Scalar::DateTime => "datetime",
        Scalar::Json => "json",
        Scalar::Bytes => "bytes",
    }
}

/// Whether a type, or what it lists, is one of the models.
pub(super) fn is_model(ty: &Type) -> bool {
    match ty {
        Type::Model(_) => true,
        Type::List(item) | Type::Map(item) | Type::Option(item) => is_model(item),
        _ => false,
    }
}
