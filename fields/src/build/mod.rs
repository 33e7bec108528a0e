//! The generator: from `fields.yaml` to a module of typed handles in your own crate.
//!
//! ```toml
//! [dependencies]
//! pipedrive-fields = "0.1"
//!
//! [build-dependencies]
//! pipedrive-fields = { version = "0.1", default-features = false, features = ["build"] }
//! ```
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), pipedrive_fields::file::Error> {
//!     pipedrive_fields::build::generate("fields.yaml")
//! }
//! ```
//!
//! ```ignore
//! // src/main.rs
//! mod fields {
//!     pipedrive_fields::include_fields!();
//! }
//! ```
//!
//! For each kind of record there is a module, `fields::deal`, with a constant per field. A field with options has an enum beside it.

mod emit;

use std::path::Path;
use std::{env, fs};

/// What the first line of a generated file says.
pub use callsheet_dialect::out::MARK;

pub use crate::file::Error;
use crate::file::FieldsFile;

/// The name of the generated file in `OUT_DIR`.
const GENERATED: &str = "fields.rs";

/// Writes the module for a `fields.yaml` into `OUT_DIR`, where [`include_fields!`](crate::include_fields) finds it. Called by a
/// build script; a relative path begins at the package.
///
/// # Errors
///
/// A file cannot be read or written, or the text of `fields.yaml` has problems; all of them are reported.
pub fn generate(path: impl AsRef<Path>) -> Result<(), Error> {
    let path = path.as_ref();
    println!("cargo::rerun-if-changed={}", path.display());
    let folder = env::var_os("OUT_DIR").ok_or(Error::NoOutDir)?;
    let out = Path::new(&folder).join(GENERATED);
    let text = source(&FieldsFile::read(path)?)?;
    fs::write(&out, text).map_err(|source| Error::Write {
        path: out.display().to_string(),
        source,
    })
}

/// The module as text, for a file of its own: `pipedrive fields generate` writes it.
///
/// # Errors
///
/// Two fields of an entity, or two options of a field, have the same Rust name.
pub fn source(file: &FieldsFile) -> Result<String, Error> {
    file.check()?;
    emit::module(file)
}

#[cfg(test)]
mod tests;
