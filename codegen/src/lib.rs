//! From a checked description of an HTTP API to a typed Rust client.
//!
//! What is read, and what may be written in it, is [`callsheet_dialect`]. The way on is [`generate`]: name and emit, each
//! a module; [`sync`] brings the files to disk.

pub mod command;
pub mod diff;
pub mod emit;
pub mod name;
pub mod sync;

use std::time::Duration;

use callsheet_dialect::Spec;
use callsheet_dialect::diagnostic::{Diagnostics, Report};
use callsheet_dialect::out::OutFile;
use emit::{Unprintable, emit};
use name::{Options, name};

/// The crate for a spec, file by file; [`sync`] brings them to disk.
///
/// # Errors
/// Names in the spec that would become one identifier, or a mistake in an emitter.
pub fn generate<'s>(spec: &'s Spec, options: &Options) -> Result<Generated<'s>, GenerateError> {
    let krate = name(spec, options).map_err(|problems| {
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
pub struct Generated<'s> {
    /// Everything below `src/`.
    pub sources: Vec<OutFile>,
    /// How long each of them took to make, in the same order.
    pub took: Vec<Duration>,
    /// The named tree that they print; [`emit::manifest`] takes it for a new crate.
    pub krate: name::rust::Crate<'s>,
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
