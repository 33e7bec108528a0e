//! Exporting all records as lines of JSON, and importing such lines: over HTTP, and at the start. Both go through a file
//! without a name, so that neither a slow client holds the database nor a large company the memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Seek as _, Write};
use std::path::Path;
use std::sync::Arc;

use callsheet_dialect::model::{KeyKind, Repr};
use http_body_util::BodyExt as _;
use hyper::body::{Bytes, Incoming};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use serde_json::json;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::answer::{Answer, Request};
use super::app::App;
use super::authorize::authorize;
use super::control::data;
use super::exchange::BODY_TIME;
use super::{Error, log, prepare};
use crate::behavior::refusal::{Failure, Refusal};
use crate::behavior::surface::Surface;
use crate::company::{Books, DELIVERIES};
use crate::records::{ExportError, ImportError, Imported, Kinds, Ledger, Record};
use crate::values::suggest::hint;

/// Where an import is sent.
pub(super) const IMPORT: &str = "_sandbox/import";

/// The longest import over HTTP, in bytes. It goes to the disk as it arrives.
const MAX_IMPORT: u64 = 8 * 1024 * 1024 * 1024;

/// How many pieces of a body wait to be written.
const PIECES: usize = 8;

/// The path that stands for standard input.
const STANDARD: &str = "-";

/// What stands below every refusal of an import.
const UNCHANGED: &str = "nothing was changed; GET /_sandbox/export shows what lines are";

impl App {
    /// `_sandbox/export`
    pub(super) fn export_page(&self) -> Result<Answer, Failure> {
        let unwritten = |error| disk(&error, "export");
        let mut file = self.store.scratch().map_err(unwritten)?;
        let exported = self.export(&mut file);
        exported.map_err(|error| match error {
            ExportError::File(error) => unwritten(error).into(),
            ExportError::Failed(error) => Failure::Database(error),
        })?;
        let length = file.stream_position().map_err(unwritten)?;
        file.rewind().map_err(unwritten)?;
        let mut answer = Answer::new(StatusCode::OK, "application/jsonl", Bytes::new());
        answer.file = Some((file, length));
        Ok(answer)
    }

    /// `_sandbox/import`, whose body is in a file by now.
    pub(super) fn import_page(&self, request: &Request) -> Result<Answer, Failure> {
        let unread = |error| disk(&error, "import");
        let Some(file) = &request.file else {
            return Err(Refusal::internal().into());
        };
        let file = file.try_clone().map_err(unread)?;
        let imported = self.import(&mut BufReader::new(file));
        let Imported { records, files } = imported.map_err(|error| match error {
            ImportError::Line(wrong) => {
                let problem = format!("line {}: {}", wrong.line, wrong.problem);
                Refusal::invalid(&[problem], UNCHANGED).into()
            }
            ImportError::File(error) => unread(error).into(),
            ImportError::Failed(error) => Failure::Database(error),
        })?;
        self.load_hooks()?;
        Ok(data(json!({ "records": records, "files": files })))
    }

    /// Writes all records as lines.
    pub(super) fn export(&self, out: &mut dyn Write) -> Result<(), ExportError> {
        let mut out = BufWriter::new(out);
        self.store
            .read(|ledger| ledger.export(&mut out, DELIVERIES))?;
        Ok(out.flush()?)
    }

    /// Replaces all records with those of a file, or of standard input.
    pub(super) fn import_from(&self, path: &Path) -> Result<(), Error> {
        let unread = |source| Error::ReadImport {
            path: path.to_owned(),
            source,
        };
        let imported = if path == Path::new(STANDARD) {
            self.import(&mut io::stdin().lock())
        } else {
            let file = File::open(path).map_err(unread)?;
            self.import(&mut BufReader::new(file))
        };
        imported.map(drop).map_err(|error| match error {
            ImportError::Line(wrong) => Error::Import {
                path: path.to_owned(),
                line: wrong.line,
                problem: wrong.problem,
            },
            ImportError::File(source) => unread(source),
            ImportError::Failed(error) => Error::Database(error),
        })
    }

    /// Replaces all records with those that the lines have: all of them, or none where a line is wrong.
    fn import(&self, lines: &mut dyn BufRead) -> Result<Imported, ImportError> {
        self.store.transact(|ledger| {
            let imported = ledger.import(lines, self)?;
            self.settle(ledger).map_err(|failure| match failure {
                Failure::Database(error) => ImportError::Failed(error),
                // Indexing refuses nothing.
                Failure::Refused(_) => ImportError::Failed(rusqlite::Error::InvalidQuery),
            })?;
            Ok(imported)
        })
    }

    /// Indexes what was imported, and notes that no sample data is wanted.
    fn settle(&self, ledger: &Ledger<'_>) -> Result<(), Failure> {
        if let Some(rules) = &self.rules {
            prepare::decided(ledger, None)?;
            let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
            return books.index_anew();
        }
        for surface in &self.surfaces {
            prepare::decided(ledger, Some(surface))?;
            prepare::index(surface, ledger)?;
        }
        Ok(())
    }
}

impl Kinds for App {
    fn key(&self, kind: &str) -> Result<(&str, bool), String> {
        let unknown = |hint: String| {
            format!(
                "there is no entity {kind:?}{hint}; serve the spec that it was exported from (--spec), or delete its lines"
            )
        };
        if let Some(rules) = &self.rules {
            if let Some((_, entity)) = rules.company.named(kind) {
                return Ok(("id", entity.key == KeyKind::Integer));
            }
            let names = rules.company.entities.iter().map(|entity| &*entity.name);
            return Err(unknown(hint(kind, names)));
        }
        let kinds = || self.surfaces.iter().flat_map(Surface::kinds);
        if let Some(found) = kinds().find(|it| it.name == kind) {
            return Ok((&found.key, found.id == Repr::Integer));
        }
        Err(unknown(hint(kind, kinds().map(|it| &*it.name))))
    }

    fn check(&self, kind: &str, record: &Record) -> Result<(), String> {
        // Without a company, records keep members that no model has.
        let entity = self.rules.as_ref().and_then(|it| it.company.named(kind));
        let Some((_, entity)) = entity else {
            return Ok(());
        };
        let unknown = |name: &&String| *name != "id" && entity.field(name).is_none();
        let Some(name) = record.keys().find(unknown) else {
            return Ok(());
        };
        let names = entity.fields.iter().map(|field| &*field.name);
        let hint = hint(name, names);
        Err(format!(
            "{kind} has no field {name:?}{hint}; delete this member"
        ))
    }
}

/// Whether the body of a request goes to a file.
pub(super) fn takes_file(head: &Parts) -> bool {
    head.method == Method::POST && head.uri.path().strip_prefix('/') == Some(IMPORT)
}

/// Writes the body of a request to a file, if the request has the token.
///
/// # Errors
/// The body is too long, stops arriving, or the disk is full.
pub(super) async fn receive(
    app: &Arc<App>,
    request: &mut Request,
    mut body: Incoming,
) -> Result<(), Refusal> {
    if authorize(&app.surfaces, &app.token, request).is_err() {
        return Ok(());
    }
    let (sender, mut receiver) = mpsc::channel::<Bytes>(PIECES);
    let owner = Arc::clone(app);
    let written = spawn_blocking(move || {
        let mut file = owner.store.scratch()?;
        while let Some(piece) = receiver.blocking_recv() {
            file.write_all(&piece)?;
        }
        file.rewind()?;
        Ok(file)
    });
    let mut length = 0;
    loop {
        let frame = timeout(BODY_TIME, body.frame()).await;
        let frame = frame.map_err(|_| Refusal::too_slow(BODY_TIME))?;
        let Some(frame) = frame else {
            break;
        };
        let frame = frame.map_err(|_| Refusal::cut_off())?;
        if let Ok(piece) = frame.into_data() {
            length += piece.len() as u64;
            if length > MAX_IMPORT {
                return Err(Refusal::too_large(MAX_IMPORT));
            }
            // The writer is gone where the disk is full, which it tells below.
            if sender.send(piece).await.is_err() {
                break;
            }
        }
    }
    drop(sender);
    match written.await {
        Ok(Ok(file)) => request.file = Some(file),
        Ok(Err(error)) => return Err(disk(&error, "import")),
        Err(_) => return Err(Refusal::internal()),
    }
    Ok(())
}

/// The refusal for a file that cannot be read or written; `named` says in the log which.
pub(super) fn disk(error: &io::Error, named: &str) -> Refusal {
    let full = matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    );
    if full {
        return Refusal::out_of_space();
    }
    log::line(format_args!("{named}: {error}"));
    Refusal::internal()
}
