//! From a YAML description of an API to a typed Rust client.
//!
//! The whole way of the data is the two functions [`read`] and [`generate`]: seven steps, each a module. Everything
//! wrong with a spec is collected on the way and comes back as one [`Report`].

pub mod check;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod english;
pub mod import;
pub mod load;
pub mod model;
pub mod name;
pub mod overlay;
pub mod resolve;
pub mod source;
pub mod sync;
pub mod syntax;

use std::path::Path;
use std::time::Duration;

use check::check;
use diagnostic::{Diagnostics, Report};
use emit::{OutFile, Unprintable, emit};
use load::load;
use name::{Options, name};
use overlay::overlay;
use resolve::resolve;
use source::Sources;

/// A spec without errors.
#[derive(Debug)]
pub struct Spec {
    /// Its files; the spans of the model point into them.
    pub sources: Sources,
    /// Its surfaces, by name.
    pub apis: Vec<model::Api>,
    /// What is worth a look all the same.
    pub warnings: Report,
}

/// Read and check the spec in a folder.
///
/// # Errors
/// Everything that is wrong with it, in one report.
pub fn read_dir(spec: &Path) -> Result<Spec, Report> {
    let mut found = Diagnostics::default();
    let sources = load::sources(spec, &mut found);
    read_with(sources, found)
}

/// Read and check a spec that is in memory.
///
/// # Errors
/// Everything that is wrong with it, in one report.
pub fn read(sources: Sources) -> Result<Spec, Report> {
    read_with(sources, Diagnostics::default())
}

fn read_with(sources: Sources, mut found: Diagnostics) -> Result<Spec, Report> {
    let mut trees = load(&sources, &mut found);
    overlay(&mut trees, &mut found);
    let apis = resolve(&trees, &sources, &mut found);
    check(&apis, &mut found);
    let report = Report::new(sources.clone(), found);
    if report.has_errors() {
        Err(report)
    } else {
        Ok(Spec {
            sources,
            apis,
            warnings: report,
        })
    }
}

/// The crate for a spec, file by file; [`sync`] brings them to disk.
///
/// # Errors
/// Names in the spec that would become one identifier, or a mistake in an emitter.
pub fn generate(spec: &Spec, options: &Options) -> Result<Generated, GenerateError> {
    let krate = name(&spec.apis, &spec.sources, options).map_err(|problems| {
        let mut found = Diagnostics::default();
        found.extend(problems);
        GenerateError::Names(Report::new(spec.sources.clone(), found))
    })?;
    let (sources, took) = emit(&krate)?.into_iter().unzip();
    Ok(Generated {
        sources,
        took,
        krate,
    })
}

/// What [`generate`] gives.
#[derive(Debug)]
pub struct Generated {
    /// Everything below `src/`.
    pub sources: Vec<OutFile>,
    /// How long each of them took to make, in the same order.
    pub took: Vec<Duration>,
    /// The named tree that they print; [`emit::manifest`] takes it for a new crate.
    pub krate: name::rust::Crate,
}

/// Why a checked spec gives no crate.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// Names in the spec that would become one identifier.
    #[error(transparent)]
    Names(Report),
    /// A mistake in an emitter.
    #[error(transparent)]
    Unprintable(#[from] Unprintable),
}
