//! A description of an HTTP API, in YAML, as a checked model.
//!
//! The whole way of the data is [`read`]: load, overlay, resolve, check, each a module; then the company behind the
//! surfaces, where the spec describes one. Everything wrong with a spec is collected on the way and comes back as one
//! [`Report`]. What is made of the model is no business of this crate: it knows neither Rust code nor HTTP.

pub mod case;
pub mod check;
pub mod code;
mod company;
pub mod diagnostic;
pub mod english;
mod expr;
pub mod load;
pub mod model;
pub mod out;
pub mod overlay;
pub mod phrase;
pub mod resolve;
pub mod source;
pub mod syntax;
pub mod version;
pub mod yaml;

use std::path::Path;

use check::check;
use diagnostic::{Diagnostics, Report};
use load::load;
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
    /// The company behind them, where the spec has a folder `company`.
    pub company: Option<model::Company>,
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
    for import in trees
        .surfaces
        .iter()
        .filter_map(|tree| tree.import.as_ref())
    {
        syntax::import(import, &mut found);
    }
    overlay(&mut trees.surfaces, &mut found);
    let apis = resolve(&trees.surfaces, &sources, &mut found);
    check(&apis, &mut found);
    let company = trees.company.as_ref();
    let company = company.map(|tree| company::company(tree, &apis, &sources, &mut found));
    let report = Report::new(sources.clone(), found);
    if report.has_errors() {
        Err(report)
    } else {
        Ok(Spec {
            sources,
            apis,
            company,
            warnings: report,
        })
    }
}
