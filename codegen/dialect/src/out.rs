//! Files that are written: by the importer, which writes a spec, and by who prints code from one.

/// The words on the first line of every file that is written.
pub const MARK: &str = "@generated";

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Below the folder it goes to, with `/`: `crm/deals.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}
