//! Handwritten Rust that a spec names: crates, and items in them.

use crate::source::Span;

/// A crate of handwritten Rust. The generated crate depends on it and re-exports it under its name in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crate {
    /// Its name in the spec: `support`.
    pub name: String,
    /// Its package: `my-support`.
    pub package: String,
    /// The version that is needed, as manifests write it. Any, where none is stated.
    pub version: Option<String>,
    /// Its features that the surface needs.
    pub features: Vec<String>,
    /// Features of the generated crate that enable the feature of the same name there: name, and what it brings as Markdown.
    pub passes: Vec<(String, String)>,
    /// Where it is stated.
    pub span: Span,
}

impl Crate {
    /// The crate as Rust code names it: `my_support`.
    #[must_use]
    pub fn lib(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// An item of such a crate: `support::webhook`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RustPath {
    /// The crate as Rust code names it: `my_support`.
    pub lib: String,
    /// The crate's name in the spec: `support`.
    pub krate: String,
    /// Modules, and the item.
    pub segments: Vec<String>,
}

impl RustPath {
    /// From any crate that depends on it: `::my_support::webhook`.
    #[must_use]
    pub fn absolute(&self) -> String {
        format!("::{}::{}", self.lib, self.segments.join("::"))
    }

    /// As the spec writes it, which is also its path in the generated crate: `support::webhook`.
    #[must_use]
    pub fn within(&self) -> String {
        format!("{}::{}", self.krate, self.segments.join("::"))
    }
}
