//! Reads the source of a crate and reports imports against the order of its layers. A layer is a folder or a file
//! directly below `src`. A module may import from its own layer and from the layers below it, never from one above. Test
//! modules are not read.

mod words;

pub use words::{Match, words_in};

use std::fs;
use std::path::{Path, PathBuf};

/// A message for each import in the files below `source` that leads to a higher layer, or to none. `layers` is in order
/// from the ground up.
///
/// # Panics
/// When a file or folder below `source` cannot be read.
#[must_use]
pub fn upward_imports(source: &Path, layers: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    collect(source, &mut files);
    let modules: Vec<Module> = files
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).expect("a source file can be read");
            let below = file.strip_prefix(source).expect("the file is below `src`");
            Module::read(below, &text)
        })
        .collect();
    let tests: Vec<&[String]> = modules
        .iter()
        .flat_map(|module| module.tests.iter().map(Vec::as_slice))
        .collect();
    let read = modules.iter().filter(|module| {
        let is_root = module.path.is_empty();
        !is_root && !tests.iter().any(|test| module.path.starts_with(test))
    });
    read.flat_map(|module| module.broken(layers)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("a source folder can be listed");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a source folder can be listed").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// A source file.
struct Module {
    file: PathBuf,
    path: Vec<String>,
    imports: Vec<Import>,
    /// The modules that it declares for tests only.
    tests: Vec<Vec<String>>,
}

/// A path from the crate's root, with the line it is on.
#[derive(Debug, PartialEq)]
struct Import {
    line: usize,
    name: String,
}

impl Module {
    fn read(file: &Path, text: &str) -> Self {
        let path = file.with_extension("");
        let mut path: Vec<String> = path
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        let is_root = path == ["lib"] || path == ["main"];
        if is_root || path.last().is_some_and(|name| name == "mod") {
            path.pop();
        }
        let code = without_text(text);
        let mut reader = Reader {
            tokens: tokens(&code),
            at: 0,
            inside: path.clone(),
            imports: Vec::new(),
            tests: Vec::new(),
        };
        reader.module();
        Self {
            file: file.to_owned(),
            path,
            imports: reader.imports,
            tests: reader.tests,
        }
    }

    /// A message for each import that breaks the rule.
    fn broken(&self, layers: &[&str]) -> Vec<String> {
        let layer = &self.path[0];
        let rank = |name: &str| layers.iter().position(|layer| *layer == name);
        let Some(own) = rank(layer) else {
            return vec![format!(
                "src/{}: `{layer}` is not in the list of layers",
                self.file.display()
            )];
        };
        let mut broken = Vec::new();
        for Import { line, name } in &self.imports {
            let problem = match rank(name) {
                Some(other) if other > own => format!(
                    "layer {} (`{layer}`) imports from layer {} (`{name}`)",
                    own + 1,
                    other + 1
                ),
                Some(_) => continue,
                None => format!("`{name}` is no layer; import the item from its module"),
            };
            broken.push(format!(
                "src/{}:{line}: `crate::{name}`: {problem}",
                self.file.display()
            ));
        }
        broken
    }
}

/// Reads the tokens of a file, module by module.
struct Reader<'t> {
    tokens: Vec<(usize, &'t str)>,
    at: usize,
    inside: Vec<String>,
    imports: Vec<Import>,
    tests: Vec<Vec<String>>,
}

impl<'t> Reader<'t> {
    fn peek(&self, ahead: usize) -> &'t str {
        self.tokens.get(self.at + ahead).map_or("", |token| token.1)
    }

    /// Reads up to the brace that closes the module, or the end of the file.
    fn module(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.tokens.len() {
            match self.peek(0) {
                "#" if self.is_for_tests() => self.skip_item(),
                "mod" if self.peek(2) == "{" => {
                    self.inside.push(self.peek(1).to_owned());
                    self.at += 3;
                    self.module();
                    self.inside.pop();
                }
                "crate" if self.peek(1) == "::" && !self.is_after("$") => {
                    self.at += 2;
                    self.names();
                }
                "super" if self.peek(1) == "::" => self.relative(),
                "{" => {
                    depth += 1;
                    self.at += 1;
                }
                "}" => {
                    self.at += 1;
                    if depth == 0 {
                        return;
                    }
                    depth -= 1;
                }
                _ => self.at += 1,
            }
        }
    }

    fn is_after(&self, token: &str) -> bool {
        self.at > 0 && self.tokens[self.at - 1].1 == token
    }

    /// Whether an attribute `#[cfg(…test…)]` begins here.
    fn is_for_tests(&self) -> bool {
        let opening = [self.peek(1), self.peek(2), self.peek(3)];
        if opening != ["[", "cfg", "("] {
            return false;
        }
        let rest = self.tokens[self.at..].iter().map(|token| token.1);
        let attribute: Vec<&str> = rest.take_while(|token| *token != "]").collect();
        attribute.contains(&"test") && !attribute.contains(&"not")
    }

    /// Skips an item with its attributes; notes the file of a module.
    fn skip_item(&mut self) {
        while self.peek(0) == "#" {
            while !matches!(self.peek(0), "]" | "") {
                self.at += 1;
            }
            self.at += 1;
        }
        let mut is_import = false;
        let mut depth = 0_usize;
        while self.at < self.tokens.len() {
            let token = self.peek(0);
            if token == "mod" && self.peek(2) == ";" {
                let mut path = self.inside.clone();
                path.push(self.peek(1).to_owned());
                self.tests.push(path);
            }
            is_import |= depth == 0 && token == "use";
            self.at += 1;
            match token {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 && (token == ";" || token == "}" && !is_import) {
                return;
            }
        }
    }

    /// Reads `super::super::…`; it leads to the crate's root or stays in the folder.
    fn relative(&mut self) {
        let mut up = 0;
        while self.peek(0) == "super" && self.peek(1) == "::" {
            up += 1;
            self.at += 2;
        }
        if up >= self.inside.len() {
            self.names();
        }
    }

    /// Reads what follows `crate::`: one name, or several in braces.
    fn names(&mut self) {
        if self.peek(0) != "{" {
            self.name();
            return;
        }
        let mut depth = 0_usize;
        while self.at < self.tokens.len() {
            match self.peek(0) {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ if depth == 1 && (self.is_after("{") || self.is_after(",")) => self.name(),
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    fn name(&mut self) {
        if let Some((line, name)) = self.tokens.get(self.at) {
            self.imports.push(Import {
                line: *line,
                name: (*name).to_owned(),
            });
        }
    }
}

/// The code with comments and literals blanked out, line by line the same.
fn without_text(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut code = String::with_capacity(source.len());
    let mut at = 0;
    while at < chars.len() {
        let end = text_end(&chars, at);
        if end > at {
            code.extend(chars[at..end].iter().map(|char| match char {
                '\n' => '\n',
                _ => ' ',
            }));
            at = end;
        } else {
            code.push(chars[at]);
            at += 1;
        }
    }
    code
}

/// Where the comment or literal that begins at `at` ends; `at` if none begins there.
fn text_end(chars: &[char], at: usize) -> usize {
    let starts = |index: usize, text: &str| {
        text.chars()
            .enumerate()
            .all(|(ahead, char)| chars.get(index + ahead) == Some(&char))
    };
    let find = |from: usize, text: &str| (from..chars.len()).find(|index| starts(*index, text));
    if starts(at, "//") {
        return find(at, "\n").unwrap_or(chars.len());
    }
    if starts(at, "/*") {
        return find(at + 2, "*/").map_or(chars.len(), |end| end + 2);
    }
    let is_name = |index: usize| chars[index].is_alphanumeric() || chars[index] == '_';
    if chars[at] == 'r' && (at == 0 || !is_name(at - 1) || chars[at - 1] == 'b') {
        let marks = chars[at + 1..]
            .iter()
            .take_while(|char| **char == '#')
            .count();
        if chars.get(at + 1 + marks) == Some(&'"') {
            let close = format!("\"{}", "#".repeat(marks));
            return find(at + 2 + marks, &close).map_or(chars.len(), |end| end + close.len());
        }
    }
    match chars[at] {
        '"' => {
            let mut end = at + 1;
            while end < chars.len() && chars[end] != '"' {
                end += if chars[end] == '\\' { 2 } else { 1 };
            }
            end + 1
        }
        // Otherwise it is a lifetime.
        '\'' if chars.get(at + 1) == Some(&'\\') => {
            find(at + 3, "'").map_or(chars.len(), |end| end + 1)
        }
        '\'' if chars.get(at + 2) == Some(&'\'') => at + 3,
        _ => at,
    }
}

/// Names, `::` and single marks, each with its line.
fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_name = |char: char| char.is_alphanumeric() || char == '_';
            let length = if is_name(first) {
                rest.find(|char| !is_name(char)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (token, after) = rest.split_at(length);
            tokens.push((index + 1, token));
            rest = after.trim_start();
        }
    }
    tokens
}

#[cfg(test)]
mod reader {
    use super::*;

    fn imports(file: &str, text: &str) -> Vec<String> {
        let module = Module::read(Path::new(file), text);
        let imports = module.imports.into_iter();
        imports
            .map(|import| format!("{}:{}", import.line, import.name))
            .collect()
    }

    #[test]
    fn reads_every_form_of_a_path() {
        let text = "use crate::error::Result;\nuse crate::{\n    call::{Call, Page},\n    retry,\n};\n\
                    fn f() -> crate::Error { crate::file::open(super::super::limits::read()) }\n\
                    mod inner { use super::super::clock; use super::near; }\n";
        assert_eq!(
            imports("client/mod.rs", text),
            [
                "1:error", "3:call", "4:retry", "6:Error", "6:file", "6:limits", "7:clock"
            ]
        );
        assert_eq!(
            imports("client/mod.rs", "use super::{call, error};"),
            ["1:call", "1:error"]
        );
        assert!(imports("client/builder.rs", "use super::Client;").is_empty());
    }

    #[test]
    fn skips_comments_literals_macros_for_others_and_tests() {
        let text = "/// [`x`](crate::call::Call)\n// crate::call\n/* crate::call */\n\
                    const A: &str = \"crate::call \\\" crate::call\";\nconst B: &str = r#\"\"crate::call\"#;\n\
                    const C: char = '\"'; const D: &'static str = \"crate::call\";\n\
                    macro_rules! m { () => { $crate::call::Call } }\n\
                    #[cfg(test)]\nuse crate::{call, client};\n\
                    #[cfg(test)]\nmod shelf;\n\
                    #[cfg(all(test, feature = \"fs\"))]\nmod tests {\n    use crate::call;\n    fn t() { crate::call(); }\n}\n\
                    use crate::error;\n";
        assert_eq!(imports("client/mod.rs", text), ["17:error"]);
        let module = Module::read(Path::new("client/mod.rs"), text);
        assert_eq!(module.tests, [["client", "shelf"]]);
    }

    #[test]
    fn the_roots_of_the_crate_are_in_no_layer() {
        for file in ["lib.rs", "main.rs"] {
            assert!(Module::read(Path::new(file), "").path.is_empty(), "{file}");
        }
        assert_eq!(
            Module::read(Path::new("call/main.rs"), "").path,
            ["call", "main"]
        );
    }

    #[test]
    fn an_upward_import_is_reported_with_both_layers() {
        let layers = ["decode", "error", "client"];
        let module = Module::read(
            Path::new("error/mod.rs"),
            "use crate::decode::Fault;\n\nuse crate::client::Client;\nuse crate::Error;\n",
        );
        assert_eq!(
            module.broken(&layers),
            [
                "src/error/mod.rs:3: `crate::client`: layer 2 (`error`) imports from layer 3 (`client`)",
                "src/error/mod.rs:4: `crate::Error`: `Error` is no layer; import the item from its module",
            ]
        );
        let module = Module::read(Path::new("novel.rs"), "");
        assert_eq!(
            module.broken(&layers),
            ["src/novel.rs: `novel` is not in the list of layers"]
        );
    }
}
