//! The text of a spec and places in it. A [`Span`] is three numbers, so every node of every tree can carry one.

use std::path::Path;
use std::sync::Arc;

/// Which file of [`Sources`] a span points into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(pub u32);

/// A place in the spec: bytes `start..end` of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The part of a scalar's place that is the name itself, without quotes and without a mark behind it.
    #[must_use]
    pub(crate) fn of_name(self, name: &str) -> Self {
        let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
        let more = (self.end.saturating_sub(self.start)).saturating_sub(length);
        // One more is a mark; two or three are quotes, with or without one.
        let start = if more >= 2 {
            self.start + 1
        } else {
            self.start
        };
        Self {
            start,
            end: start.saturating_add(length).min(self.end),
            ..self
        }
    }
}

/// One file of a spec.
#[derive(Debug, Clone)]
pub struct File {
    /// Relative to the spec folder, with `/` as separator: `crm/deals.yaml`. This is what a generated file can name.
    pub path: String,
    /// As given on the command line, for messages: `spec/crm/deals.yaml`.
    pub shown: String,
    /// Its text.
    pub text: String,
}

/// Every file of a spec, in order of their paths. A clone shares the texts: a spec and its report both hold them.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Arc<File>>,
}

impl Sources {
    /// Sources that are already in memory, as `(path below the spec folder, text)`: an embedded spec, or a test.
    pub fn from_texts<P: Into<String>, T: Into<String>>(
        texts: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let mut files: Vec<Arc<File>> = texts
            .into_iter()
            .map(|(path, text)| {
                let path = path.into();
                Arc::new(File {
                    shown: path.clone(),
                    path,
                    text: text.into(),
                })
            })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Add a file.
    pub(crate) fn push(&mut self, path: String, shown: &Path, text: String) {
        self.files.push(Arc::new(File {
            path,
            shown: shown.display().to_string(),
            text,
        }));
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        (0..).map(FileId).zip(self.files.iter().map(Arc::as_ref))
    }

    /// The file behind an id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// The text a span covers.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// Line and column of a span's start, both from 1; the column counts characters.
    #[must_use]
    pub fn position(&self, span: Span) -> (usize, usize) {
        let before = self
            .file(span.file)
            .text
            .get(..span.start as usize)
            .unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }
}

/// A path below `root` with `/` as separator.
pub(crate) fn slash_path(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}
