//! The first step: files become trees. It reads every file it can and reports every one it cannot;
//! what the trees mean is not its business.

use std::path::Path;

use serde_yaml::Error as YamlError;
use serde_yaml::budget::BudgetBreach;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{File, FileId, Sources, Span, slash_path};
use crate::yaml::{self, Limits, Node};

/// The largest file that is read. The whole of a 200-operation API is a tenth of it.
const MAX_FILE_BYTES: u64 = 8 * 1024 * 1024;

/// One surface's files as trees.
#[derive(Debug)]
pub struct SurfaceTree {
    /// Name of its folder.
    pub folder: String,
    /// `api.yaml`, where there is one that could be read.
    pub api: Option<Node>,
    /// `overlay.yaml`, where there is one.
    pub overlay: Option<Node>,
    /// `import.yaml`, where there is one.
    pub import: Option<Node>,
    /// The resource files in order of their names: the file, its name without `.yaml`, its tree.
    pub resources: Vec<(FileId, String, Node)>,
    /// The names of files that could not be read or parsed; what they would have defined is not missed.
    pub unread: Vec<String>,
    /// A file of the surface, for messages about the surface as a whole.
    pub anywhere: Span,
}

/// The folder of the company behind the surfaces.
pub(crate) const COMPANY: &str = "company";

/// The files of the folder `company` as trees.
#[derive(Debug)]
pub struct CompanyTree {
    /// `company.yaml`, where there is one that could be read.
    pub company: Option<Node>,
    /// Every other file in order of their names: its name without `.yaml`, and its tree where it could be read.
    pub entities: Vec<(String, Option<Node>)>,
    /// Whether everything that `company.yaml` says could be read.
    pub is_whole: bool,
}

/// A spec's files as trees.
#[derive(Debug, Default)]
pub struct Trees {
    /// The surfaces, by their folders' names.
    pub surfaces: Vec<SurfaceTree>,
    /// The company behind them, where the spec has one.
    pub company: Option<CompanyTree>,
}

/// Read a spec folder from disk.
pub fn sources(spec: &Path, found: &mut Diagnostics) -> Sources {
    let mut sources = Sources::default();
    for folder in entries(spec, found) {
        if is_hidden(&folder) {
            continue;
        }
        if !folder.is_dir() {
            if ends_in(&folder, "yaml") || ends_in(&folder, "yml") {
                found.push(
                    Diagnostic::warning(
                        "the file is not read: a spec file stands in the folder of its API",
                    )
                    .in_path(folder.display().to_string())
                    .help("move it into a folder, such as `crm/deals.yaml`, or out of the spec"),
                );
            }
            continue;
        }
        for file in entries(&folder, found) {
            if ends_in(&file, "yaml") {
                match read_text(&file) {
                    Ok(text) => {
                        sources.push(slash_path(spec, &file), &file, text);
                    }
                    Err(problem) => found.push(problem.in_path(file.display().to_string())),
                }
            } else if ends_in(&file, "yml") {
                found.push(
                    Diagnostic::error("spec files end in `.yaml`")
                        .in_path(file.display().to_string())
                        .help("rename the file, or move it out of the spec folder"),
                );
            }
        }
    }
    if sources.iter().next().is_none() && !found.has_errors() {
        found.push(
            Diagnostic::error("the spec folder describes no API")
                .in_path(spec.display().to_string())
                .help("add a folder with an `api.yaml` in it: `crm/api.yaml`"),
        );
    }
    sources
}

/// The entries of a folder by name.
fn entries(folder: &Path, found: &mut Diagnostics) -> Vec<std::path::PathBuf> {
    let listed = std::fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect()
    });
    match listed {
        Ok(paths) => {
            let mut paths: Vec<_> = paths;
            paths.sort();
            paths
        }
        Err(error) => {
            found.push(
                Diagnostic::error(format!("cannot list the folder: {error}"))
                    .in_path(folder.display().to_string())
                    .help("`--spec DIR` names the folder that holds one folder per API"),
            );
            Vec::new()
        }
    }
}

fn ends_in(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|ending| ending == extension)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn read_text(path: &Path) -> Result<String, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::error(format!("cannot read the file: {error}"))
            .help("check that it is a file and that you may read it")
    };
    let about = std::fs::metadata(path).map_err(unreadable)?;
    // Reading a pipe would wait for whoever writes into it.
    if !about.is_file() && !about.is_dir() {
        return Err(
            Diagnostic::error("cannot read the file: it is a pipe, a socket or a device")
                .help("move it out of the spec folder"),
        );
    }
    let size = about.len();
    if size > MAX_FILE_BYTES {
        return Err(Diagnostic::error(format!(
            "the file has {size} bytes; at most {MAX_FILE_BYTES} are read"
        ))
        .help("split the resource in two"));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|byte| *byte == b'\n').count();
        Diagnostic::error(format!(
            "the file is not UTF-8: byte {} on line {line} belongs to no character",
            valid.len()
        ))
        .help("save the file as UTF-8")
    })
}

/// Parse every file; group them by surface.
///
/// A folder `company` without an `api.yaml` is the company.
pub fn load(sources: &Sources, found: &mut Diagnostics) -> Trees {
    let mut surfaces: Vec<SurfaceTree> = Vec::new();
    let mut files = sources.iter();
    let has_company = files.all(|(_, file)| file.path != format!("{COMPANY}/api.yaml"));
    let mut company: Option<CompanyTree> = None;
    for (id, file) in sources.iter() {
        let Some((folder, name)) = file.path.split_once('/') else {
            found.push(
                Diagnostic::error("a spec file stands in the folder of its API")
                    .in_path(&*file.shown)
                    .help("move it into a folder: `crm/deals.yaml`"),
            );
            continue;
        };
        if has_company && folder == COMPANY {
            let company = company.get_or_insert_with(CompanyTree::default);
            let tree = parse(id, file).map_err(|problem| found.push(problem)).ok();
            company.add(name.strip_suffix(".yaml").unwrap_or(name), tree);
            continue;
        }
        if surfaces.last().is_none_or(|last| last.folder != folder) {
            surfaces.push(SurfaceTree {
                folder: folder.to_owned(),
                api: None,
                overlay: None,
                import: None,
                resources: Vec::new(),
                unread: Vec::new(),
                anywhere: Span {
                    file: id,
                    start: 0,
                    end: 0,
                },
            });
        }
        let Some(surface) = surfaces.last_mut() else {
            continue;
        };
        match (parse(id, file), name.strip_suffix(".yaml").unwrap_or(name)) {
            (Err(problem), name) => {
                surface.unread.push(name.to_owned());
                found.push(problem);
            }
            (Ok(tree), "api") => surface.api = Some(tree),
            (Ok(tree), "overlay") => surface.overlay = Some(tree),
            (Ok(tree), "import") => surface.import = Some(tree),
            (Ok(tree), resource) => surface.resources.push((id, resource.to_owned(), tree)),
        }
    }
    Trees { surfaces, company }
}

impl CompanyTree {
    fn add(&mut self, name: &str, tree: Option<Node>) {
        if name == COMPANY {
            self.is_whole = tree.is_some();
            self.company = tree;
        } else {
            self.entities.push((name.to_owned(), tree));
        }
    }
}

impl Default for CompanyTree {
    fn default() -> Self {
        Self {
            company: None,
            entities: Vec::new(),
            is_whole: true,
        }
    }
}

/// Parse one file.
///
/// # Errors
/// Where it is not YAML as people write it by hand.
pub fn parse(id: FileId, file: &File) -> Result<Node, Diagnostic> {
    parse_within(Limits::WRITTEN, id, file)
}

/// Parse one file that may be as large as the limits say.
///
/// # Errors
/// Where it is not YAML, or exceeds a limit.
pub fn parse_within(limits: Limits, id: FileId, file: &File) -> Result<Node, Diagnostic> {
    yaml::parse(&file.text, id, limits).map_err(|error| yaml_diagnostic(id, file, &error))
}

fn yaml_diagnostic(id: FileId, file: &File, error: &YamlError) -> Diagnostic {
    let span = error.location().map_or(
        Span {
            file: id,
            start: 0,
            end: 0,
        },
        |location| offset(id, &file.text, location.line(), location.column()),
    );
    let error = error.without_snippet();
    let diagnostic = match error {
        // Only keys are read as strings: everything else may be anything.
        YamlError::NullIntoString { .. } | YamlError::Unexpected { .. } => {
            let key = file.text.get(span.start as usize..).unwrap_or_default();
            let key = key.split([':', '\n']).next().unwrap_or_default().trim();
            return Diagnostic::error("a key is a name")
                .at(span, "expected a name")
                .help(format!("`{key}` means something else in YAML; as a name, it is quoted: `'{key}'`"));
        }
        YamlError::Budget { breach: BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. }, .. }
        | YamlError::UnknownAnchor { .. } => Diagnostic::error("anchors and aliases are not supported")
            .help("state a type once under `models` or `parameters` and use its name; quote a text that begins with `&` or `*`"),
        YamlError::Budget { breach: BudgetBreach::Depth { .. }, .. } => {
            Diagnostic::error(format!("nested more than {} deep", Limits::WRITTEN.depth))
                .help("no part of the dialect nests like this")
        }
        YamlError::Budget { .. } => Diagnostic::error("the file is too large or too intricate")
            .help("split the resource in two"),
        YamlError::MultipleDocuments { .. } => Diagnostic::error("a file holds one document")
            .help("remove the `---` and what follows, or move it to a file of its own"),
        other => {
            let text = other.to_string();
            let text = text.rsplit_once(" at line ").map_or(&*text, |(message, _)| message);
            Diagnostic::error(format!("not valid YAML: {text}"))
                .help("an opened `{`, `[` or quote must be closed, and indentation is by spaces")
        }
    };
    let (before, after) = file
        .text
        .split_at_checked(span.start as usize)
        .unwrap_or_default();
    if let Some(bracket) = after.chars().next().filter(|c| matches!(c, '{' | '[')) {
        return diagnostic.at(span, format!("this `{bracket}` is not closed"));
    }
    let diagnostic = diagnostic.at(span, "the reader stopped here");
    match unclosed(before) {
        Some((start, bracket)) => {
            let start = u32::try_from(start).unwrap_or(span.start);
            let bracket_span = Span {
                file: id,
                start,
                end: start + 1,
            };
            diagnostic.also(bracket_span, format!("this `{bracket}` is not closed"))
        }
        None => diagnostic,
    }
}

/// The byte at which a line and column (both from 1, in characters) stand.
fn offset(file: FileId, text: &str, line: u64, column: u64) -> Span {
    let mut start = 0;
    for (number, content) in (1u64..).zip(text.split_inclusive('\n')) {
        if number == line {
            let skipped = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
            start += content
                .chars()
                .take(skipped)
                .map(char::len_utf8)
                .sum::<usize>();
            break;
        }
        start += content.len();
    }
    let start = u32::try_from(start.min(text.len())).unwrap_or(u32::MAX);
    Span {
        file,
        start,
        end: start,
    }
}

/// The innermost `{` or `[` that is still open at the end of a text. Good enough for a hint: it knows quotes and
/// comments, but not block scalars.
fn unclosed(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote = None;
    let mut comment = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match (c, quote) {
            ('\n', _) => comment = false,
            _ if comment => {}
            (_, Some(closing)) => quote = quote.filter(|_| c != closing),
            ('#', None) if before.is_whitespace() => comment = true,
            ('"' | '\'', None) if !before.is_alphanumeric() => quote = Some(c),
            ('{' | '[', None) if !open.is_empty() || before.is_whitespace() => open.push((at, c)),
            ('}' | ']', None) => {
                open.pop();
            }
            _ => {}
        }
        before = c;
    }
    open.pop()
}
