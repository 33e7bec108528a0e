//! Named types of one surface: declared first, so that definitions can refer to each other, then defined.

use std::collections::HashMap;

use super::{ResourceFile, external};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Alternative, EnumValue, Field, Model, ModelId, ModelKind, Repr, Scalar, Type};
use crate::source::{FileId, Span};
use crate::syntax::{self, TypeKind, Word};

/// What a name stands for.
enum Meaning {
    Model(ModelId),
    Alias(Span),
    /// It is there but could not be read.
    Unread(Span),
}

/// The named types of one surface.
pub(super) struct Types {
    models: Vec<Model>,
    names: HashMap<String, Meaning>,
    aliases: HashMap<String, syntax::Type>,
    /// Whether a file is missing, so that a name may well be defined.
    incomplete: bool,
}

impl Types {
    /// Give every model its id; duplicates are reported with both places.
    pub(super) fn declare(
        surface: &syntax::Surface,
        files: &[ResourceFile],
        incomplete: bool,
        found: &mut Diagnostics,
    ) -> Self {
        let mut types = Self {
            models: Vec::new(),
            names: HashMap::new(),
            aliases: HashMap::new(),
            incomplete,
        };
        for model in all_models(surface, files) {
            types.declare_one(model, surface, found);
        }
        // `id: DealId` in the record `Deal` is the definition of `DealId`, unless another states one.
        for model in all_models(surface, files) {
            let id = format!("{}Id", model.name.text);
            if matches!(model.kind, syntax::ModelKind::Unread) && !types.names.contains_key(&id) {
                types.names.insert(id, Meaning::Unread(model.name.span));
            }
            if let syntax::ModelKind::Record(fields) = &model.kind
                && let Some(field) = fields.iter().find(|field| field.name.text == "id")
                && let TypeKind::Named(id) = &field.ty.kind
                && *id == format!("{}Id", model.name.text)
                && !types.names.contains_key(id)
            {
                types.add(Model {
                    name: id.clone(),
                    doc: String::new(),
                    kind: ModelKind::Id {
                        repr: Repr::Integer,
                    },
                    read: false,
                    written: false,
                    span: field.ty.span,
                });
            }
        }
        types
    }

    fn declare_one(
        &mut self,
        model: &syntax::Model,
        surface: &syntax::Surface,
        found: &mut Diagnostics,
    ) {
        let name = &model.name;
        if let Some((word, _)) = Scalar::WORDS.iter().find(|(word, _)| *word == name.text) {
            found.push(
                Diagnostic::error(format!("`{word}` is a built-in type"))
                    .at(name.span, "cannot be defined again")
                    .help("give the model another name"),
            );
            return;
        }
        if let Some(before) = self.names.get(&name.text) {
            let before = match before {
                Meaning::Model(id) => self.models[id.0].span,
                Meaning::Alias(span) | Meaning::Unread(span) => *span,
            };
            found.push(
                Diagnostic::error(format!("the model `{}` is defined twice", name.text))
                    .at(name.span, "again")
                    .also(before, "first")
                    .help("a model that several resources use is defined once, in `api.yaml`"),
            );
            return;
        }
        match &model.kind {
            syntax::ModelKind::Alias(ty) => {
                self.names
                    .insert(name.text.clone(), Meaning::Alias(name.span));
                self.aliases.insert(name.text.clone(), ty.clone());
                return;
            }
            syntax::ModelKind::Unread => {
                self.names
                    .insert(name.text.clone(), Meaning::Unread(name.span));
                return;
            }
            _ => {}
        }
        self.add(Model {
            name: name.text.clone(),
            doc: model.doc.clone(),
            kind: match &model.kind {
                syntax::ModelKind::Id(repr) => ModelKind::Id { repr: *repr },
                syntax::ModelKind::Enum(values) => enum_kind(name, values, found),
                // So do the alternatives.
                syntax::ModelKind::Union(said) => ModelKind::Union {
                    by: said.by.as_ref().map(|by| by.text.clone()),
                    alternatives: Vec::new(),
                },
                syntax::ModelKind::External(said) => {
                    let Some(kind) = external::kind(said, surface, found) else {
                        self.names
                            .insert(name.text.clone(), Meaning::Unread(name.span));
                        return;
                    };
                    kind
                }
                // The fields follow when every name is declared.
                _ => ModelKind::Record { fields: Vec::new() },
            },
            read: false,
            written: false,
            span: name.span,
        });
    }

    fn add(&mut self, model: Model) {
        let id = ModelId(self.models.len());
        self.names.insert(model.name.clone(), Meaning::Model(id));
        self.models.push(model);
    }

    /// Resolve the fields of every record, and every alias even if nobody uses it.
    pub(super) fn define(
        &mut self,
        surface: &syntax::Surface,
        files: &[ResourceFile],
        found: &mut Diagnostics,
    ) {
        for model in all_models(surface, files) {
            // A second definition of a name is reported; the first one stands.
            let id = match self.names.get(&model.name.text) {
                Some(Meaning::Model(id)) if self.models[id.0].span == model.name.span => Some(*id),
                _ => None,
            };
            match (&model.kind, id) {
                (syntax::ModelKind::Record(said), Some(id)) => {
                    let fields = said.iter().map(|field| self.field(field, found)).collect();
                    self.models[id.0].kind = ModelKind::Record { fields };
                }
                (syntax::ModelKind::Union(said), Some(id)) => {
                    self.models[id.0].kind = ModelKind::Union {
                        by: said.by.as_ref().map(|by| by.text.clone()),
                        alternatives: self.alternatives(&said.alternatives, found),
                    };
                }
                (syntax::ModelKind::Alias(ty), _) => {
                    let mut trail = vec![(model.name.text.clone(), model.name.span)];
                    self.resolve_in(ty, &mut trail, found);
                }
                _ => {}
            }
        }
    }

    fn field(&self, said: &syntax::Field, found: &mut Diagnostics) -> Field {
        Field {
            name: said.name.text.clone(),
            ty: self
                .resolve(&said.ty, found)
                .unwrap_or(Type::Scalar(Scalar::Json)),
            required: said.required,
            nullable: said.ty.nullable,
            doc: said.doc.clone(),
            span: said.name.span,
        }
    }

    /// One whose type is not defined is left out: that has been said, and no rule could be applied to it.
    fn alternatives(
        &self,
        said: &[(Option<syntax::Name>, syntax::Type)],
        found: &mut Diagnostics,
    ) -> Vec<Alternative> {
        said.iter()
            .filter_map(|(name, ty)| {
                Some(Alternative {
                    name: name
                        .as_ref()
                        .map_or_else(|| named_after(&ty.kind), |name| name.text.clone()),
                    ty: self.resolve(ty, found)?,
                    span: name.as_ref().map_or(ty.span, |name| name.span),
                })
            })
            .collect()
    }

    /// The type behind what is written.
    pub(super) fn resolve(&self, said: &syntax::Type, found: &mut Diagnostics) -> Option<Type> {
        // Cycles are reported where aliases are defined: nothing matches this first entry of the trail.
        self.resolve_in(said, &mut vec![(String::new(), Span::default())], found)
    }

    /// The same, on the way through aliases; `trail` holds those that led here.
    fn resolve_in(
        &self,
        said: &syntax::Type,
        trail: &mut Vec<(String, Span)>,
        found: &mut Diagnostics,
    ) -> Option<Type> {
        match &said.kind {
            TypeKind::Scalar(scalar) => Some(Type::Scalar(*scalar)),
            TypeKind::List(item) => {
                let resolved = self.resolve_in(item, trail, found)?;
                Some(Type::List(Box::new(item_of(item, resolved))))
            }
            TypeKind::Map(item) => {
                let resolved = self.resolve_in(item, trail, found)?;
                Some(Type::Map(Box::new(item_of(item, resolved))))
            }
            TypeKind::Named(name) => match self.names.get(name) {
                Some(Meaning::Model(id)) => Some(Type::Model(*id)),
                Some(Meaning::Unread(_)) => None,
                Some(Meaning::Alias(span)) => {
                    // Only the first of a cycle's aliases reports it; the others only fail.
                    if let Some(start) = trail.iter().position(|(seen, _)| seen == name) {
                        if start == 0 && trail.iter().all(|(_, other)| other >= span) {
                            found.push(cycle(&trail[start..], said.span));
                        }
                        return None;
                    }
                    let ty = self.aliases.get(name)?;
                    trail.push((name.clone(), *span));
                    let resolved = self.resolve_in(ty, trail, found);
                    trail.pop();
                    resolved
                }
                None => {
                    found.extend(self.unknown(name, said.span));
                    None
                }
            },
        }
    }

    fn unknown(&self, name: &str, span: Span) -> Option<Diagnostic> {
        let mut known: Vec<&str> = self.names.keys().map(String::as_str).collect();
        known.extend(Scalar::WORDS.iter().map(|(word, _)| *word));
        known.sort_unstable();
        let replaced = span.of_name(name);
        let nearest = crate::diagnostic::nearest(name, known.iter().copied());
        let diagnostic =
            Diagnostic::error(format!("there is no type `{name}`")).at(replaced, "not defined");
        match nearest {
            Some(near) => Some(diagnostic.suggest(replaced, near)),
            None if self.incomplete => None,
            None => Some(diagnostic.help(format!(
                "define it under `models`, here or in api.yaml; built in are {}",
                Scalar::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
            ))),
        }
    }

    /// The record with this name.
    pub(super) fn record(&self, name: &syntax::Name, found: &mut Diagnostics) -> Option<ModelId> {
        match self.names.get(&name.text) {
            Some(Meaning::Model(id)) if self.fields(*id).is_some() => return Some(*id),
            Some(Meaning::Unread(_)) => return None,
            None if self.incomplete => return None,
            _ => {}
        }
        let records = self
            .models
            .iter()
            .filter(|model| matches!(model.kind, ModelKind::Record { .. }));
        found.push(
            Diagnostic::error(format!("there is no record `{}`", name.text))
                .at(name.span, "expected a model with `fields`")
                .suggest_name(name.span, &name.text, records.map(|model| &*model.name)),
        );
        None
    }

    /// The fields of a record; nothing for other models.
    pub(super) fn fields(&self, id: ModelId) -> Option<&[Field]> {
        match &self.models[id.0].kind {
            ModelKind::Record { fields } => Some(fields),
            _ => None,
        }
    }

    /// A model by its id.
    pub(super) fn model(&self, id: ModelId) -> &Model {
        &self.models[id.0]
    }

    /// The models defined in a file, in order.
    pub(super) fn of_file(&self, file: FileId) -> Vec<ModelId> {
        let mut ids: Vec<ModelId> = (0..self.models.len())
            .map(ModelId)
            .filter(|id| self.models[id.0].span.file == file)
            .collect();
        ids.sort_by_key(|id| self.models[id.0].span);
        ids
    }

    pub(super) fn into_models(self) -> Vec<Model> {
        self.models
    }
}

fn all_models<'a>(
    surface: &'a syntax::Surface,
    files: &'a [ResourceFile],
) -> impl Iterator<Item = &'a syntax::Model> {
    surface
        .models
        .iter()
        .chain(files.iter().flat_map(|file| &file.said.models))
}

/// A resolved item of a list or a map, with what is `said` of null.
pub(super) fn item_of(said: &syntax::Type, resolved: Type) -> Type {
    if said.nullable {
        Type::Nullable(Box::new(resolved))
    } else {
        resolved
    }
}

/// The name of an alternative that has none but its type: `[DealStatus]` is a `DealStatus_list`.
fn named_after(ty: &TypeKind) -> String {
    match ty {
        TypeKind::Scalar(scalar) => {
            let word = Scalar::WORDS.iter().find(|(_, known)| known == scalar);
            word.map_or_else(String::new, |(word, _)| (*word).to_owned())
        }
        TypeKind::Named(name) => name.clone(),
        TypeKind::List(item) => format!("{}_list", named_after(&item.kind)),
        TypeKind::Map(item) => format!("{}_map", named_after(&item.kind)),
    }
}

fn cycle(trail: &[(String, Span)], closing: Span) -> Diagnostic {
    let names: Vec<&str> = trail.iter().map(|(name, _)| &**name).collect();
    Diagnostic::error(format!("the alias `{}` stands for itself", names[0]))
        .at(trail[0].1, format!("{} → {}", names.join(" → "), names[0]))
        .also(closing, "closes the circle")
        .help("an alias must end at a type that is not an alias")
}

/// An enum's values are all strings or all numbers.
fn enum_kind(
    name: &syntax::Name,
    said: &[(syntax::Name, crate::model::Literal)],
    found: &mut Diagnostics,
) -> ModelKind {
    let repr_of = |literal: &crate::model::Literal| match literal {
        crate::model::Literal::String(_) => Repr::String,
        crate::model::Literal::Integer(_) => Repr::Integer,
    };
    let Some((first, literal)) = said.first() else {
        return ModelKind::Enum {
            repr: Repr::String,
            values: Vec::new(),
        };
    };
    let repr = repr_of(literal);
    if let Some((odd, _)) = said.iter().find(|(_, literal)| repr_of(literal) != repr) {
        found.push(
            Diagnostic::error(format!(
                "the values of `{}` are partly strings and partly numbers",
                name.text
            ))
            .at(odd.span, "of another kind")
            .also(first.span, "than this")
            .help("quote the numbers if they are strings on the wire"),
        );
    }
    let values = said
        .iter()
        .map(|(name, value)| EnumValue {
            name: name.text.clone(),
            value: value.clone(),
            span: name.span,
        })
        .collect();
    ModelKind::Enum { repr, values }
}
