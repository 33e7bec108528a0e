//! Where the spec comes from: embedded at build time, or a folder.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use callsheet_dialect::model::{Api, Company};
use callsheet_dialect::source::Sources;

use super::Error;
use crate::company::Rules;

/// Paths below `spec/` and texts, collected by the build script.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/spec.rs"));

/// What a sandbox serves.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Spec {
    /// The surfaces that can be called.
    pub surfaces: Vec<Api>,
    /// The surfaces that only say what webhooks send.
    pub events: Vec<Api>,
    /// The company behind all of them. Without one, each surface has records of its own, and what an operation does follows
    /// from its shape.
    pub company: Option<Company>,
}

impl From<Vec<Api>> for Spec {
    fn from(surfaces: Vec<Api>) -> Self {
        Self {
            surfaces,
            ..Self::default()
        }
    }
}

impl From<callsheet_dialect::Spec> for Spec {
    fn from(spec: callsheet_dialect::Spec) -> Self {
        let (surfaces, events) = spec.apis.into_iter().partition(Api::is_called);
        Self {
            surfaces,
            events,
            company: spec.company,
        }
    }
}

impl Spec {
    /// The spec that was there at build time.
    ///
    /// # Errors
    /// [`Error::NoSpec`] where there was none, [`Error::Spec`] where it is wrong.
    pub fn embedded() -> Result<Self, Error> {
        embedded()
    }

    /// How each operation is done: by shape, by a rule that the spec states, or not. One line per operation, and how many
    /// are done. Without a company, all are done by shape.
    #[must_use]
    pub fn coverage(&self) -> String {
        match &self.company {
            Some(company) => {
                let rules = Rules::new(company.clone(), &self.surfaces);
                crate::company::coverage(&rules, &self.surfaces)
            }
            None => "Every operation is done by shape: the spec has no company.\n".to_owned(),
        }
    }
}

/// The spec that was there at build time, read when it is first needed.
pub(crate) fn embedded() -> Result<Spec, Error> {
    static READ: Mutex<Option<Spec>> = Mutex::new(None);
    if FILES.is_empty() {
        return Err(Error::NoSpec);
    }
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(spec) = &*read {
        return Ok(spec.clone());
    }
    let spec = callsheet_dialect::read(Sources::from_texts(FILES.iter().copied()));
    let spec = spec
        .map(Spec::from)
        .map_err(|report| Error::Spec(Box::new(report)))?;
    Ok(read.insert(spec).clone())
}

/// The spec in a folder.
///
/// # Errors
/// [`Error::Spec`] with everything that is wrong with it.
pub fn read_spec(folder: &Path) -> Result<Spec, Error> {
    let spec = callsheet_dialect::read_dir(folder);
    spec.map(Spec::from)
        .map_err(|report| Error::Spec(Box::new(report)))
}
