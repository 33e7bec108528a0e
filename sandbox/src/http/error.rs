//! What can keep a sandbox from starting.

use std::io;
use std::path::PathBuf;

use callsheet_dialect::diagnostic::Report;

use crate::behavior::refusal::Failure;
use crate::records::{Db, OpenError};

/// What can keep a sandbox from starting.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The spec is wrong; the report shows where.
    #[error("the spec has errors\n\n{0}")]
    Spec(Box<Report>),
    /// This sandbox was built away from the spec.
    #[error("no spec was embedded when this sandbox was built; name a spec folder with --spec")]
    NoSpec,
    /// The port is in use.
    #[error(
        "port {port} is taken, perhaps by another sandbox: stop that, or choose with --port (0 takes a free one)"
    )]
    PortTaken {
        /// The port.
        port: u16,
    },
    /// There is no such plan.
    #[error("{0}; choose with --plan")]
    Plan(String),
    /// A fault says what there is not.
    #[error("cannot read a fault: {0}")]
    Fault(String),
    /// The address cannot be listened on for another reason.
    #[error("cannot listen on {host}, port {port}: {source}")]
    Listen {
        /// The host that it was told to listen on.
        host: String,
        /// The port.
        port: u16,
        /// Why.
        source: io::Error,
    },
    /// The database file cannot be opened, made or read at the start.
    #[error("cannot use the database {}: {source}", path.display())]
    OpenDatabase {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
    /// The file is no database, or another program's.
    #[error("{} is not a sandbox's database, so it is left alone; choose another file with --db", path.display())]
    ForeignDatabase {
        /// The file.
        path: PathBuf,
    },
    /// The database is from a later version of the sandbox.
    #[error("{} was written by a newer sandbox; update this one, or choose another file with --db", path.display())]
    NewerDatabase {
        /// The file.
        path: PathBuf,
    },
    /// The database can be read and not written.
    #[error("{} cannot be written; let this user write it and its folder, or choose another file with --db", path.display())]
    ReadOnlyDatabase {
        /// The file.
        path: PathBuf,
    },
    /// Another sandbox has opened the database.
    #[error("{} is in use by another sandbox; stop that, or choose another file with --db", path.display())]
    DatabaseInUse {
        /// The file.
        path: PathBuf,
    },
    /// The database cannot be locked for this sandbox.
    #[error("cannot lock the database {}: {source}", path.display())]
    LockDatabase {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is no folder for the file of a database that is not kept.
    #[error(
        "no temporary file can be made: {0}; let this user write the folder of temporary files, or choose a file with --db"
    )]
    TemporaryFile(io::Error),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// The sample data cannot be read.
    #[error("the sample data cannot be read: {0}")]
    Sample(String),
    /// A line of an import is wrong.
    #[error("{}, line {line}: {problem}", path.display())]
    Import {
        /// The file.
        path: PathBuf,
        /// The number of the line, from 1.
        line: u64,
        /// What is wrong with it.
        problem: String,
    },
    /// An import cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    ReadImport {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// An export cannot be written.
    #[error("cannot write the export: {0}")]
    WriteExport(io::Error),
    /// A moment that is too far from today.
    #[error("the clock cannot start there; choose a moment between the years 1970 and 9000")]
    Now,
    /// A token that no header can carry.
    #[error("a token is one or more visible ASCII characters")]
    Token,
    /// A name to allow that is no host's.
    #[error("`{0}` is no host; expected a name or an address without a port, such as `sandbox`")]
    HostName(String),
    /// An origin to allow that is none.
    #[error(
        "`{0}` is no origin; expected `https://app.example.com` or `http://app.example.com:3000`"
    )]
    Origin(String),
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Database(error) => Self::Database(error),
            Failure::Refused(refusal) => Self::Sample(refusal.error),
        }
    }
}

impl Error {
    /// The error for a database that cannot be opened.
    pub(super) fn opening(error: OpenError, db: &Db) -> Self {
        let path = || match db {
            Db::Memory => PathBuf::new(),
            Db::File(path) => path.clone(),
        };
        match error {
            OpenError::Foreign => Self::ForeignDatabase { path: path() },
            OpenError::Newer => Self::NewerDatabase { path: path() },
            OpenError::ReadOnly => Self::ReadOnlyDatabase { path: path() },
            OpenError::InUse => Self::DatabaseInUse { path: path() },
            OpenError::File(source) => match db {
                Db::Memory => Self::TemporaryFile(source),
                Db::File(path) => Self::LockDatabase {
                    path: path.clone(),
                    source,
                },
            },
            OpenError::Failed(source) => Self::Database(source).of(db),
        }
    }

    /// The same, naming the file of a database that failed.
    pub(super) fn of(self, db: &Db) -> Self {
        match (self, db) {
            (Self::Database(source), Db::File(path)) => Self::OpenDatabase {
                path: path.clone(),
                source,
            },
            (error, _) => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Store;

    #[test]
    fn a_path_in_no_folder_is_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = Db::File(dir.path().join("none/box.db"));
        let error = Store::open(&db).expect_err("no such folder");
        let error = Error::opening(error, &db);
        assert!(error.to_string().contains("box.db"), "{error}");
    }
}
