//! `fields.yaml`: the custom fields of an account, and what they are called in Rust.
//!
//! It is written by `pipedrive fields pull` and read by the generator. Everything in it is a fact of the account except `rust`, the
//! name of a field's constant, or of an option's variant. A name is chosen when a field is first pulled. It stays, whatever people
//! call the field later, until you change it in the file.
//!
//! ```yaml
//! deals:
//!   - rust: PRIORITY
//!     name: "Priority"
//!     key: "d73321f8a55cab1054f0cef0791ec64015dbc1fc"
//!     type: "enum"
//!     options:
//!       - {rust: Low, id: 31, label: "Low"}
//!       - {rust: High, id: 33, label: "High"}
//! ```

mod check;
mod drift;
pub(crate) mod names;
mod read;
mod write;

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

use callsheet_dialect::diagnostic::{Diagnostics, Report};
use callsheet_dialect::source::{Sources, Span};

pub use self::drift::{Change, Drift};
use crate::definition::Definition;
use crate::entity::Entity;

/// The name of the file, by convention.
pub const NAME: &str = "fields.yaml";

/// The contents of `fields.yaml`.
#[derive(Clone, Debug, Default)]
pub struct FieldsFile {
    /// The text it was read from; the places of names point into it.
    sources: Sources,
    entities: BTreeMap<Entity, Vec<FileField>>,
}

/// A field of the file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileField {
    /// The facts of the account.
    pub definition: Definition,
    /// The name of the constant.
    pub(crate) rust: RustName,
    /// The names of the variants, one for each option.
    pub(crate) variants: Vec<RustName>,
}

/// A Rust name, and where the file states it.
#[derive(Clone, Debug)]
pub(crate) struct RustName {
    pub(crate) text: String,
    /// `None` if no text states it.
    pub(crate) span: Option<Span>,
}

impl FieldsFile {
    /// Reads a text. Errors name it `path`.
    ///
    /// # Errors
    ///
    /// Returns all problems of the text, with places and remedies.
    pub fn parse(path: &str, text: impl Into<String>) -> Result<Self, Error> {
        let sources = Sources::from_texts([(path, text)]);
        let mut found = Diagnostics::default();
        let entities = read::entities(&sources, &mut found);
        if found.has_errors() {
            return Err(Error::invalid(&sources, found));
        }
        Ok(Self { sources, entities })
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or its text has problems; all of them are reported.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&shown, text),
            Err(source) => Err(Error::Read {
                path: shown,
                source,
            }),
        }
    }

    /// The file for these definitions. Fields and options of an earlier file keep their Rust names; the others get one from
    /// name or label. Entities of the earlier file that are not among the definitions keep their fields.
    #[must_use]
    pub fn pulled(
        definitions: impl IntoIterator<Item = (Entity, Vec<Definition>)>,
        earlier: Option<&Self>,
    ) -> Self {
        let known = |entity| earlier.map_or(&[][..], |file| file.fields(entity));
        let kept = earlier.into_iter().flat_map(|file| {
            file.entities().map(|entity| {
                let fields = file.fields(entity).iter();
                (entity, fields.map(|it| it.definition.clone()).collect())
            })
        });
        // Of two with one key, the map keeps the last.
        let entities = kept.chain(definitions).map(|(entity, fields)| {
            let fields = fields
                .into_iter()
                .map(|it| FileField::pulled(it, known(entity)));
            (entity, fields.collect())
        });
        Self {
            sources: Sources::default(),
            entities: entities.collect(),
        }
    }

    /// The entities that the file lists, also those without fields.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        self.entities.keys().copied()
    }

    /// The fields of an entity, in the order of the file.
    #[must_use]
    pub fn fields(&self, entity: Entity) -> &[FileField] {
        self.entities.get(&entity).map_or(&[], Vec::as_slice)
    }
}

impl FileField {
    /// The field under the names that it had, or under new ones.
    fn pulled(mut definition: Definition, earlier: &[Self]) -> Self {
        let earlier = earlier
            .iter()
            .find(|it| it.definition.key == definition.key);
        definition.options.sort_by_key(|option| option.id);
        let variants = definition.options.iter().map(|option| {
            let known = earlier.and_then(|it| it.variant(option.id));
            known.unwrap_or_else(|| RustName::of_option(&option.label))
        });
        Self {
            rust: earlier.map_or_else(
                || RustName::of_field(&definition.name),
                |it| RustName::derived(it.rust.text.clone()),
            ),
            variants: variants.collect(),
            definition,
        }
    }

    /// The name of the variant for an option.
    fn variant(&self, id: i64) -> Option<RustName> {
        let options = self.definition.options.iter().zip(&self.variants);
        let mut options = options.filter(|(option, _)| option.id == id);
        options
            .next()
            .map(|(_, name)| RustName::derived(name.text.clone()))
    }
}

impl RustName {
    /// The constant for a field of that name.
    fn of_field(name: &str) -> Self {
        Self::derived(names::constant(name))
    }

    /// The variant for an option with that label.
    fn of_option(label: &str) -> Self {
        Self::derived(names::variant(label))
    }

    /// A name that no text states.
    fn derived(text: String) -> Self {
        Self { text, span: None }
    }
}

/// Why a file cannot be read, written or generated from. `Debug` shows the text of `Display`: build scripts end with it.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file cannot be read.
    #[error("cannot read {path}: {source}{}", if .source.kind() == io::ErrorKind::NotFound {
        "; `pipedrive fields pull` writes the file"
    } else {
        ""
    })]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The text of the file has problems. Holds all of them, with places and remedies.
    #[error("{0}")]
    Invalid(String),
    /// `build::generate` was called outside of a build script.
    #[error("OUT_DIR is not set: call this from a build script, which cargo runs with it")]
    NoOutDir,
}

impl Error {
    fn invalid(sources: &Sources, found: Diagnostics) -> Self {
        Self::Invalid(Report::new(sources.clone(), found).to_string())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests;
