//! What names stand for: entities with their fields, surfaces with their models and operations, settings.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expr::Entities;
use crate::load::{COMPANY, CompanyTree};
use crate::model::{Api, EntityId, FieldType, KeyKind, LAST_ON_PAGE, Operation, UPLOADED};
use crate::source::{Sources, Span};

/// Everything that has a name.
#[derive(Debug)]
pub(super) struct Names<'a> {
    pub(super) entities: Vec<Known>,
    pub(super) apis: &'a [Api],
    /// Surfaces with errors: what they lack may be behind one.
    unsure: Vec<String>,
    /// The names of settings.
    pub(super) settings: Vec<String>,
    /// Whether there may be others.
    pub(super) settings_unsure: bool,
}

/// What is known of an entity while others are read.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) key: KeyKind,
    /// Fields in the order stated; nothing for a type that could not be read.
    pub(super) fields: Vec<(String, Option<FieldType>)>,
    pub(super) derived: Vec<String>,
    /// Surface and model of each view.
    pub(super) views: Vec<String>,
    /// View and name of each optional member.
    pub(super) optional: Vec<(String, String)>,
    /// Whether it may have other fields, for its file has errors.
    pub(super) unsure: bool,
}

/// What a field or a computed value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Anything, or not known.
    Any,
    /// Something without members.
    Plain,
    /// One of the values of the field at this place.
    OneOf(EntityId, usize),
    /// The id of a record.
    Record(EntityId),
    /// A list.
    List(Box<Kind>),
    /// What `this` is inside a group.
    Group,
}

impl Kind {
    pub(super) fn of(ty: Option<&FieldType>) -> Self {
        match ty {
            None | Some(FieldType::Json | FieldType::Conditions | FieldType::Custom(_)) => {
                Self::Any
            }
            Some(FieldType::Reference(of)) => Self::Record(*of),
            Some(FieldType::List(item)) => Self::List(Box::new(Self::of(Some(item)))),
            Some(
                FieldType::String
                | FieldType::Integer
                | FieldType::Number
                | FieldType::Boolean
                | FieldType::Date
                | FieldType::Time
                | FieldType::TimeZone
                | FieldType::DateTime
                | FieldType::OneOf(_)
                | FieldType::Option { .. },
            ) => Self::Plain,
        }
    }
}

impl Kind {
    /// The entity of the record that a value refers to.
    pub(super) fn record(&self) -> Option<EntityId> {
        match self {
            Self::Record(of) => Some(*of),
            _ => None,
        }
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(
        tree: &CompanyTree,
        apis: &'a [Api],
        sources: &Sources,
        found: &Diagnostics,
    ) -> Self {
        let folder = |span: Span| {
            let (folder, _) = sources.file(span.file).path.split_once('/')?;
            Some(folder.to_owned())
        };
        let errors: Vec<Option<Span>> = found.errors().collect();
        let unsure = if errors.contains(&None) {
            apis.iter().map(|api| api.name.clone()).collect()
        } else {
            let folders = errors.into_iter().flatten().filter_map(folder);
            folders.filter(|folder| folder != COMPANY).collect()
        };
        let entities = tree.entities.iter().map(|(name, node)| Known {
            name: name.clone(),
            unsure: node.is_none(),
            ..Known::default()
        });
        Self {
            entities: entities.collect(),
            apis,
            unsure,
            settings: Vec::new(),
            settings_unsure: !tree.is_whole,
        }
    }

    pub(super) fn entity(&self, id: EntityId) -> &Known {
        &self.entities[id.0]
    }

    /// A field, what is computed, or the id of a record.
    pub(super) fn member(&self, of: EntityId, name: &str) -> Option<Kind> {
        let known = self.entity(of);
        if name == "id" {
            return Some(Kind::Record(of));
        }
        if let Some(at) = known.fields.iter().position(|(field, _)| field == name) {
            return Some(match known.fields[at].1.as_ref() {
                Some(FieldType::OneOf(_)) => Kind::OneOf(of, at),
                ty => Kind::of(ty),
            });
        }
        let is_derived = known.derived.iter().any(|derived| derived == name);
        (is_derived || known.unsure).then_some(Kind::Any)
    }

    /// The type of a field, where it is known.
    pub(super) fn field_type(&self, of: EntityId, name: &str) -> Option<&FieldType> {
        let mut fields = self.entity(of).fields.iter();
        fields.find(|(field, _)| field == name)?.1.as_ref()
    }

    /// The names of everything that a record of an entity has.
    pub(super) fn members(&self, of: EntityId) -> impl Iterator<Item = &str> {
        let known = self.entity(of);
        let fields = known.fields.iter().map(|(name, _)| &**name);
        fields
            .chain(known.derived.iter().map(|name| &**name))
            .chain(["id"])
    }

    /// Whether nothing can be said of what a surface lacks.
    pub(super) fn is_unsure(&self, surface: &str) -> bool {
        self.unsure.iter().any(|unsure| unsure == surface)
    }

    /// Whether nothing can be said of what all surfaces lack.
    pub(super) fn are_unsure(&self) -> bool {
        !self.unsure.is_empty()
    }

    /// The surface of that name; an unknown one is reported.
    pub(super) fn api(&self, name: &str, span: Span, found: &mut Diagnostics) -> Option<&'a Api> {
        let api = self.apis.iter().find(|api| api.name == name);
        if api.is_none() && !self.is_unsure(name) {
            let known = self.apis.iter().map(|api| &*api.name);
            found.push(
                Diagnostic::error(format!("there is no surface `{name}`"))
                    .at(span, "no folder of this name")
                    .suggest_name(span, name, known),
            );
        }
        api
    }

    /// Every operation of every surface, or of one.
    pub(super) fn operations(&self, surface: Option<&str>) -> impl Iterator<Item = &'a Operation> {
        let apis = self
            .apis
            .iter()
            .filter(move |api| surface.is_none_or(|surface| surface == api.name));
        apis.flat_map(Api::operations)
            .map(|(_, operation)| operation)
    }

    /// Whether a surface has webhooks.
    pub(super) fn sends(&self, surface: Option<&str>) -> bool {
        let mut apis = self.apis.iter();
        apis.any(|api| surface == Some(api.name.as_str()) && !api.events.is_empty())
    }

    /// The entity of a name; an unknown one is reported.
    pub(super) fn lookup(
        &self,
        name: &str,
        span: Span,
        found: &mut Diagnostics,
    ) -> Option<EntityId> {
        let entity = self.named(name);
        if entity.is_none() {
            let diagnostic = Diagnostic::error(format!("there is no entity `{name}`"))
                .at(span, format!("no file `{name}.yaml`"));
            found.push(match crate::diagnostic::nearest(name, self.names()) {
                Some(meant) => diagnostic.suggest(span, meant),
                None => diagnostic.help("an entity is a file in the folder `company`"),
            });
        }
        entity
    }
}

impl Entities for Names<'_> {
    fn named(&self, name: &str) -> Option<EntityId> {
        let mut entities = self.entities.iter();
        entities.position(|known| known.name == name).map(EntityId)
    }

    fn names(&self) -> Vec<&str> {
        self.entities.iter().map(|known| &*known.name).collect()
    }
}

/// The names of an operation's parameters, with those that paging and uploads add.
pub(super) fn params(operation: &Operation) -> impl Iterator<Item = &str> {
    let stated = operation.params.iter().map(|param| &*param.name);
    let pages = operation
        .pages
        .iter()
        .flat_map(|pages| pages.style.params());
    let upload = operation.upload.iter().map(|upload| &*upload.part);
    let file = operation.upload.iter().map(|_| UPLOADED);
    let last = operation.pages.iter().map(|_| LAST_ON_PAGE);
    let added = pages.copied().chain(last);
    stated.chain(added).chain(upload).chain(file)
}
