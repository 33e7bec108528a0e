//! From an `OpenAPI` document (3.0 or 3.1, YAML or JSON) to a surface in the dialect, for people to read. Facts only: paths,
//! names, types, statuses, limits, scopes, costs. What the dialect cannot say becomes `json` or `bytes` and is reported.
//!
//! ```text
//! tree      text → a tree
//! schema    schemas → structural types: references, allOf and spelling out of the way
//! openapi   the tree → neutral operations
//! arrange   operations → resources, with the names of methods
//! envelope  responses → payloads
//! shape     equal objects are one; views of one thing are joined
//! models    names for what is left
//! write     → YAML
//! ```
//!
//! `known` is what `import.yaml` says of the API beside its document; every step asks it.

mod arrange;
mod envelope;
mod known;
mod models;
mod naming;
mod openapi;
mod report;
mod schema;
mod shape;
mod tree;
mod write;
mod yaml;

use self::known::Known;
pub use self::report::{ImportReport, Note, NoteKind};
use callsheet_dialect::diagnostic::Report;
use callsheet_dialect::out::OutFile;

/// A surface made of an `OpenAPI` document.
#[derive(Debug, Clone)]
pub struct Imported {
    /// `api.yaml` and one file per resource, by their names below the surface's folder.
    pub files: Vec<OutFile>,
    /// What was counted and what was left behind.
    pub report: ImportReport,
}

/// Why a document cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is neither YAML nor JSON.
    #[error("neither YAML nor JSON: {0}")]
    Unreadable(String),
    /// It is YAML or JSON, but no `OpenAPI` 3.0 or 3.1.
    #[error("no OpenAPI 3.0 or 3.1 document: {0}")]
    NotOpenApi(String),
    /// `import.yaml` cannot be read, or has an entry that changes nothing.
    #[error(transparent)]
    Settings(#[from] Report),
}

/// Import a document; `command` is what does the same again, `settings` the path and the text of `import.yaml`, where there
/// is one.
///
/// # Errors
/// Where the text is no `OpenAPI` document, or the settings are wrong or change nothing. What a document says is never an
/// error: it is imported as far as it goes.
pub fn import(
    text: &str,
    command: &str,
    settings: Option<(&str, &str)>,
) -> Result<Imported, ImportError> {
    let known = match settings {
        Some((path, text)) => Known::read(path, text)?,
        None => Known::default(),
    };
    let tree = tree::parse(text).map_err(ImportError::Unreadable)?;
    match tree.at("openapi") {
        tree::Value::String(version) if version.starts_with("3.") => {}
        tree::Value::Number(version) if (3.0..4.0).contains(version) => {}
        tree::Value::String(version) => {
            return Err(ImportError::NotOpenApi(format!("its version is {version}")));
        }
        _ if tree.get("swagger").is_some() => {
            return Err(ImportError::NotOpenApi(
                "it is Swagger 2.0; convert it to OpenAPI 3 first".to_owned(),
            ));
        }
        _ => {
            return Err(ImportError::NotOpenApi(
                "it has no `openapi: 3.…`".to_owned(),
            ));
        }
    }
    let mut document = openapi::read(&tree, &known);
    if document.operations.is_empty() {
        return Err(ImportError::NotOpenApi("it has no operations".to_owned()));
    }
    let resources = arrange::arrange(&mut document, &known);
    document.shapes.unify_equal();
    let names = models::name(&mut document, &resources, &known);
    let writer = write::Writer::new(&mut document, &resources, &names, &known, command);
    let (files, report, same) = writer.files();
    match known.unused(same) {
        Some(unused) => Err(unused.into()),
        None => Ok(Imported { files, report }),
    }
}
