//! What is wrong with a spec, and how it is shown. Steps add to [`Diagnostics`] and go on; a [`Report`] is all of
//! it with the sources, and its `Display` is what a person reads.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use crate::source::{Sources, Span};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth a look; generation goes on.
    Warning,
}

/// One problem.
#[derive(Debug, Clone)]
#[must_use]
pub struct Diagnostic {
    severity: Severity,
    message: String,
    /// The first is where the problem is, the others are places that explain it.
    labels: Vec<(Span, String)>,
    /// A file or folder without text to show.
    path: Option<String>,
    help: Option<String>,
    suggestion: Option<Box<(Span, String)>>,
}

impl Diagnostic {
    fn new(severity: Severity, message: impl Into<String>) -> Self {
        Self {
            severity,
            message: message.into(),
            labels: Vec::new(),
            path: None,
            help: None,
            suggestion: None,
        }
    }

    /// A problem that stops generation. The message is one lower-case sentence without a full stop.
    pub fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message)
    }

    /// Something that is probably not meant.
    pub fn warning(message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message)
    }

    /// Where it is, and what was expected there (may be empty).
    pub fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.insert(0, (span, label.into()));
        self
    }

    /// Another place that explains the problem.
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// The file or folder it is about, where there is no line to show.
    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// What to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Text that probably should stand at `span`.
    pub fn suggest(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.suggestion = Some(Box::new((span, replacement.into())));
        self
    }

    /// Suggest the known name nearest to a misspelt one, if any is near.
    pub fn suggest_name<'a>(
        self,
        span: Span,
        found: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(found, known) {
            Some(name) => self.suggest(span, name),
            None => self,
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is, if it is at a place in a file.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|(span, _)| *span)
    }

    fn render(&self, sources: &Sources, renderer: &Renderer) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut main = Group::with_title(level.primary_title(&*self.message));
        if let Some(path) = &self.path {
            main = main.element(Origin::path(&**path));
        }
        // Snippets of one file are one element, so that the places show in the order of their lines.
        let mut rest: Vec<&(Span, String)> = self.labels.iter().collect();
        while let Some(file) = rest.first().map(|(span, _)| span.file) {
            let source = sources.file(file);
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|(span, _)| span.file == file);
            let ranges = here.iter().map(|(span, _)| visible(*span, &source.text));
            let lines = Lines::around(ranges, &source.text);
            let mut snippet = lines.snippet().path(&*source.shown);
            for (span, label) in here {
                let primary = self.labels.first().is_some_and(|(first, _)| first == span);
                let kind = if primary {
                    AnnotationKind::Primary
                } else {
                    AnnotationKind::Context
                };
                let annotation = kind.span(lines.below(visible(*span, &source.text)));
                snippet = snippet.annotation(if label.is_empty() {
                    annotation
                } else {
                    annotation.label(&**label)
                });
            }
            main = main.element(snippet);
            rest = elsewhere;
        }
        if let Some(help) = &self.help {
            main = main.element(Level::HELP.message(&**help));
        }
        let mut groups = vec![main];
        if let Some((span, replacement)) = self.suggestion.as_deref() {
            let source = sources.file(span.file);
            let range = visible(*span, &source.text);
            let lines = Lines::around([range.clone()].into_iter(), &source.text);
            groups.push(if lines.text.len() > MAX_PATCHED {
                Group::with_title(
                    Level::HELP.secondary_title(format!("did you mean `{replacement}`?")),
                )
            } else {
                Level::HELP.secondary_title("did you mean this?").element(
                    lines
                        .snippet()
                        .path(&*source.shown)
                        .patch(Patch::new(lines.below(range), &**replacement)),
                )
            });
        }
        renderer.render(&groups)
    }
}

/// The longest line that is shown as it should be; a longer one would fill the screen.
const MAX_PATCHED: usize = 400;
/// The most problems that are shown.
const MAX_SHOWN: usize = 1000;

/// The lines of a file that a snippet needs, so that a long file is not gone through for each of its problems.
struct Lines<'t> {
    text: &'t str,
    /// Where they begin.
    start: usize,
    /// The number of the first.
    number: usize,
}

impl<'t> Lines<'t> {
    fn around(ranges: impl Iterator<Item = Range<usize>>, text: &'t str) -> Self {
        let (first, last) = ranges.fold((text.len(), 0), |(first, last), range| {
            (first.min(range.start), last.max(range.end))
        });
        let start = text[..first].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[last..]
            .find('\n')
            .map_or(text.len(), |newline| last + newline);
        Self {
            text: &text[start..end],
            start,
            number: 1 + text[..start].matches('\n').count(),
        }
    }

    fn snippet<T: Clone>(&self) -> Snippet<'t, T> {
        Snippet::source(self.text).line_start(self.number)
    }

    /// A range of the file as one of these lines.
    fn below(&self, range: Range<usize>) -> Range<usize> {
        range.start - self.start..range.end - self.start
    }
}

/// The byte range to underline: inside the text, on character boundaries, never empty where a character follows.
fn visible(span: Span, text: &str) -> Range<usize> {
    let mut start = (span.start as usize).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = (span.end as usize).clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    if start == end {
        end += text[start..]
            .chars()
            .next()
            .filter(|next| *next != '\n')
            .map_or(0, char::len_utf8);
    }
    start..end
}

/// The known name that a misspelt one was probably meant to be.
pub(crate) fn nearest<'a>(
    found: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let allowed = (found.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| {
            let distance = strsim::damerau_levenshtein(&found.to_lowercase(), &name.to_lowercase());
            (distance, name)
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// What the steps have found so far.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Add one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Add several.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(diagnostics);
    }

    /// Add what others have found.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// Whether any of them stops generation.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|found| found.severity == Severity::Error)
    }

    /// The first places of all errors; nothing for one without a place.
    pub(crate) fn errors(&self) -> impl Iterator<Item = Option<Span>> {
        let errors = self
            .0
            .iter()
            .filter(|found| found.severity == Severity::Error);
        errors.map(Diagnostic::span)
    }

    /// All of them, by file and line, each once: what stands under `parameters` is looked at for every operation that
    /// uses it.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by_key(Diagnostic::span);
        self.0.dedup_by(|again, first| {
            again.span().is_some() && again.span() == first.span() && again.message == first.message
        });
        self.0
    }
}

/// Everything found in a spec, ready to be shown.
#[derive(Debug)]
pub struct Report {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// A report over these sources; the diagnostics' spans point into them.
    #[must_use]
    pub fn new(sources: Sources, diagnostics: Diagnostics) -> Self {
        Self {
            sources,
            diagnostics: diagnostics.into_sorted(),
        }
    }

    /// The problems, by file and line.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The text to show, with terminal colours or without.
    #[must_use]
    pub fn render(&self, colours: bool) -> String {
        let renderer = if colours {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for diagnostic in self.diagnostics.iter().take(MAX_SHOWN) {
            text += &diagnostic.render(&self.sources, &renderer);
            text += "\n\n";
        }
        if let Some(more) = self
            .diagnostics
            .len()
            .checked_sub(MAX_SHOWN)
            .filter(|more| *more > 0)
        {
            text.extend(["and ", &more.to_string(), " more\n\n"]);
        }
        text + &self.summary()
    }

    /// Whether anything in it stops generation.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    fn summary(&self) -> String {
        let errors = self.count(Severity::Error);
        match (errors, self.count(Severity::Warning)) {
            (0, 0) => String::new(),
            (0, warnings) => plural(warnings, "warning"),
            (errors, 0) => plural(errors, "error"),
            (errors, warnings) => {
                format!(
                    "{}, {}",
                    plural(errors, "error"),
                    plural(warnings, "warning")
                )
            }
        }
    }

    fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    }
}

fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Report {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn nearest_prefers_the_closest_and_gives_up_when_far() {
        assert_eq!(
            nearest("DealSatus", ["DealStatus", "Deal"]),
            Some("DealStatus")
        );
        assert_eq!(nearest("dealid", ["DealId"]), Some("DealId"));
        assert_eq!(nearest("quantum", ["DealId", "string"]), None);
    }

    #[test]
    fn a_span_past_the_end_or_inside_a_character_is_still_shown() {
        let sources = Sources::from_texts([("a.yaml", "é: ü")]);
        for (start, end) in [(0, 0), (1, 1), (1, 5), (4, 400), (90, 91)] {
            let span = Span {
                file: FileId(0),
                start,
                end,
            };
            let mut found = Diagnostics::default();
            found.push(Diagnostic::error("odd").at(span, "here"));
            assert!(
                Report::new(sources.clone(), found)
                    .to_string()
                    .contains("a.yaml:1:")
            );
        }
    }
}
