//! What became of a document: what was counted, and every place where the dialect says less than the document does.

use std::fmt;

/// What an import has to say beside the files it gives.
#[derive(Debug, Clone, Default)]
pub struct ImportReport {
    /// Operations imported.
    pub operations: usize,
    /// Resources they fall into.
    pub resources: usize,
    /// Models: records, enums and stated ids.
    pub models: usize,
    /// Every place where something of the document was left behind, or something is known beside it, in order of the document.
    pub notes: Vec<Note>,
}

/// A place where the dialect says less than the document, or more.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Note {
    /// JSON pointer (RFC 6901) to the place.
    pub pointer: String,
    /// What became of it.
    pub kind: NoteKind,
    /// What stands there, and what is written instead.
    pub what: String,
}

/// How much was left behind, or added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoteKind {
    /// It became `json`: every value passes, none is checked.
    Json,
    /// It became `bytes`: the caller gets what the server sends.
    Bytes,
    /// It is said in a weaker or another way that works on the wire.
    Weaker,
    /// `import.yaml` says more of it than the document does.
    Assumed,
    /// It is not imported, or does not work on the wire as written: the dialect has no word for it.
    Missing,
}

impl NoteKind {
    const ALL: [Self; 5] = [
        Self::Json,
        Self::Bytes,
        Self::Weaker,
        Self::Assumed,
        Self::Missing,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Bytes => "bytes",
            Self::Weaker => "weaker",
            Self::Assumed => "assumed",
            Self::Missing => "missing",
        }
    }
}

impl ImportReport {
    pub(super) fn note(&mut self, kind: NoteKind, pointer: &str, what: impl Into<String>) {
        let note = Note {
            pointer: pointer.to_owned(),
            kind,
            what: what.into(),
        };
        // A schema that many places refer to is converted once, but asked for often.
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// How many notes are of a kind.
    #[must_use]
    pub fn count(&self, kind: NoteKind) -> usize {
        self.notes.iter().filter(|note| note.kind == kind).count()
    }

    /// One line about the whole.
    #[must_use]
    pub fn summary(&self) -> String {
        let kinds: Vec<String> = NoteKind::ALL
            .iter()
            .map(|kind| format!("{} {}", self.count(*kind), kind.word()))
            .collect();
        format!(
            "{} operations in {} resources, {} models; notes: {}",
            self.operations,
            self.resources,
            self.models,
            kinds.join(", ")
        )
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(
                f,
                "{:<8} #{}: {}",
                note.kind.word(),
                note.pointer,
                note.what
            )?;
        }
        writeln!(f, "{}", self.summary())
    }
}
