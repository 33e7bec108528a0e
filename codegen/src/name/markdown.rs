//! Documentation from a spec → Markdown that rustdoc takes without a warning, whatever it says. The text is parsed as
//! Markdown and written anew, so that nothing in it can become a doctest, a link to a Rust item, HTML, or half a
//! code fence that swallows the rest of the page.

use pulldown_cmark::{
    Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};

use callsheet_dialect::code::{code, is_printable, longest_run_of_backticks};

use super::rust::Docs;

/// Lines are filled up to here, where they can be broken.
const WIDTH: usize = 100;
/// Stands for a space where a line must not be broken. No text has it: control characters are dropped.
const NO_BREAK: char = '\0';

/// `text` as lines for rustdoc; none for a text that says nothing.
pub(super) fn sanitise(text: &str) -> Docs {
    let text: String = text
        .chars()
        .filter(|&c| matches!(c, '\n' | '\t') || is_printable(c))
        .collect();
    let parser = Parser::new_ext(
        &text,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    );
    let mut writer = Writer::default();
    for event in TextMergeStream::new(parser) {
        writer.event(event);
    }
    writer.flush();
    writer.lines
}

/// The first sentence or paragraph of a text, on one line, to stand in a list.
pub(super) fn one_line(text: &str) -> String {
    let lines = sanitise(text);
    let first: Vec<&str> = lines
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty())
        .collect();
    let line = first.join(" ");
    // A list, table or code block does not fit into a line.
    if line.starts_with("- ")
        || line.starts_with("1. ")
        || line.starts_with("> ")
        || line.starts_with('|')
    {
        return String::new();
    }
    if line.starts_with("```") || line.starts_with('#') || line.contains("\\ ") {
        String::new()
    } else {
        line
    }
}

/// Writes events as Markdown.
#[derive(Default)]
struct Writer {
    lines: Docs,
    /// The paragraph, heading or cell that is being put together.
    inline: String,
    /// What the lines of the open quotes and list items start with, from the outermost in.
    prefixes: Vec<Prefix>,
    /// The open lists; the next number of an ordered one.
    lists: Vec<Option<u64>>,
    links: Vec<Link>,
    code_block: Option<String>,
    /// The cells of the open row of the open table.
    row: Option<Vec<String>>,
    /// A blank line is due before the next block.
    gap: bool,
}

struct Prefix {
    /// `- `, on the first line only.
    first: String,
    /// As many spaces, on all the others.
    rest: String,
    used: bool,
}

/// How an open link is written.
enum Link {
    /// `[text](url)`
    Inline(String),
    /// `<url>`, whatever its text.
    Auto,
    /// As its text: it leads nowhere, or stands in another link.
    Text,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Code(text) => {
                let text = if self.row.is_some() {
                    text.replace('|', "\\|")
                } else {
                    text.into_string()
                };
                self.inline.push_str(&code(&text).replace(' ', "\0"));
            }
            Event::SoftBreak => self.inline.push(' '),
            Event::HardBreak if self.row.is_some() => self.inline.push(' '),
            Event::HardBreak => self.inline.push_str("\\\n"),
            Event::Rule => {
                self.begin_block();
                self.push_lines(&["***".to_owned()]);
            }
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::FootnoteReference(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock | Tag::Table(_) => self.begin_block(),
            Tag::Heading { level, .. } => {
                self.begin_block();
                // Below the headings that an item's page has anyway.
                self.inline.push_str(match level {
                    HeadingLevel::H1 => "#### ",
                    HeadingLevel::H2 => "##### ",
                    _ => "###### ",
                });
            }
            Tag::CodeBlock(_) => {
                self.begin_block();
                self.code_block = Some(String::new());
            }
            Tag::BlockQuote(_) => {
                self.begin_block();
                self.prefixes.push(Prefix {
                    first: "> ".into(),
                    rest: "> ".into(),
                    used: false,
                });
            }
            Tag::List(first) => {
                self.flush();
                self.gap |= self.lists.is_empty();
                self.lists.push(first);
            }
            Tag::Item => {
                let first = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                let rest = " ".repeat(first.len());
                self.prefixes.push(Prefix {
                    first,
                    rest,
                    used: false,
                });
            }
            Tag::TableHead | Tag::TableRow => self.row = Some(Vec::new()),
            Tag::Emphasis => self.inline.push('*'),
            Tag::Strong => self.inline.push_str("**"),
            Tag::Strikethrough => self.inline.push_str("~~"),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.start_link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.start_link(LinkType::Inline, &dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::Heading(_) => {
                self.flush();
                self.gap = true;
            }
            TagEnd::CodeBlock => {
                let text = self.code_block.take().unwrap_or_default();
                let fence = "`".repeat(longest_run_of_backticks(&text).max(2) + 1);
                let mut lines = vec![format!("{fence}text")];
                lines.extend(text.lines().map(|line| line.replace('\t', "    ")));
                lines.push(fence);
                self.push_lines(&lines);
                self.gap = true;
            }
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.flush();
                if self.prefixes.last().is_some_and(|prefix| !prefix.used) {
                    self.push_lines(&[String::new()]);
                }
                self.prefixes.pop();
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.gap |= self.lists.is_empty();
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.inline);
                self.row
                    .get_or_insert_default()
                    .push(cell.replace(NO_BREAK, " "));
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = self.row.take().unwrap_or_default();
                let mut lines = vec![format!("| {} |", cells.join(" | "))];
                if tag == TagEnd::TableHead {
                    lines.push(format!("|{}", " --- |".repeat(cells.len())));
                }
                self.push_lines(&lines);
            }
            TagEnd::Table => self.gap = true,
            TagEnd::Emphasis => self.inline.push('*'),
            TagEnd::Strong => self.inline.push_str("**"),
            TagEnd::Strikethrough => self.inline.push_str("~~"),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            _ => {}
        }
    }

    fn start_link(&mut self, kind: LinkType, url: &str) {
        let nested = self
            .links
            .iter()
            .any(|link| matches!(link, Link::Inline(_) | Link::Auto));
        let link = match web_address(url) {
            Some(url) if !nested => {
                if matches!(kind, LinkType::Autolink) {
                    self.inline.extend(["<", &url, ">"]);
                    Link::Auto
                } else {
                    self.inline.push('[');
                    Link::Inline(url)
                }
            }
            _ => Link::Text,
        };
        self.links.push(link);
    }

    fn end_link(&mut self) {
        let Some(Link::Inline(url)) = self.links.pop() else {
            return;
        };
        if self.inline.ends_with('[') && !self.inline.ends_with("\\[") {
            self.inline.pop();
            self.inline.extend(["<", &url, ">"]);
        } else {
            self.inline.extend(["](<", &url, ">)"]);
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code_block {
            code.push_str(text);
            return;
        }
        match self.links.last() {
            Some(Link::Auto) => return,
            Some(Link::Inline(_)) => return self.escaped(text),
            Some(Link::Text) | None => {}
        }
        let mut rest = text;
        while let Some(start) = ["http://", "https://"]
            .iter()
            .filter_map(|scheme| rest.find(scheme))
            .min()
        {
            let url = bare_url(&rest[start..]);
            self.escaped(&rest[..start]);
            match web_address(url) {
                Some(address) => self.inline.extend(["<", &address, ">"]),
                None => self.escaped(url),
            }
            rest = &rest[start + url.len()..];
        }
        self.escaped(rest);
    }

    /// Text with a backslash before everything that would be markup.
    fn escaped(&mut self, text: &str) {
        let text = text.replace(['\n', '\t'], " ");
        let text = if self.at_line_start() {
            text.trim_start()
        } else {
            &text
        };
        let mut before = self.inline.chars().next_back();
        let mut chars = text.char_indices().peekable();
        if self.at_line_start() {
            // What would start a list, quote, heading or underline.
            let digits = text.chars().take_while(char::is_ascii_digit).count();
            if text.starts_with(['#', '>', '-', '+', '=', ':']) {
                self.inline.push('\\');
            } else if digits > 0 && text[digits..].starts_with(['.', ')']) {
                self.inline.push_str(&text[..digits]);
                self.inline.push('\\');
                before = Some('\\');
                chars = text[digits..].char_indices().peekable();
            }
        }
        while let Some((_, c)) = chars.next() {
            let after = chars.peek().map(|&(_, next)| next);
            let markup = match c {
                '\\' | '`' | '*' | '[' | ']' | '|' | '~' => true,
                '_' => {
                    !(before.is_some_and(char::is_alphanumeric)
                        && after.is_some_and(char::is_alphanumeric))
                }
                '<' => after.is_none_or(|next| next != ' '),
                '&' => after.is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
                '!' => after.is_none(),
                _ => false,
            };
            if markup {
                self.inline.push('\\');
            }
            self.inline.push(c);
            before = Some(c);
        }
    }

    fn at_line_start(&self) -> bool {
        self.inline.is_empty() || self.inline.ends_with('\n') || self.inline.ends_with("# ")
    }

    /// Ends the open block, and has a blank line before the next.
    fn begin_block(&mut self) {
        if !self.inline.is_empty() {
            self.flush();
            self.gap = true;
        }
    }

    /// Writes the open paragraph, filled.
    fn flush(&mut self) {
        let inline = std::mem::take(&mut self.inline);
        if inline.trim().is_empty() {
            return;
        }
        let indent: usize = self.prefixes.iter().map(|prefix| prefix.rest.len()).sum();
        let width = WIDTH.saturating_sub(indent);
        let mut lines = Vec::new();
        for line in inline.lines() {
            let mut filled = String::new();
            let mut column = 0;
            for word in line.split(' ').filter(|word| !word.is_empty()) {
                let length = word.chars().count();
                if column > 0 && column + 1 + length > width && may_start_line(word) {
                    lines.push(std::mem::take(&mut filled));
                    column = 0;
                } else if column > 0 {
                    filled.push(' ');
                    column += 1;
                }
                filled.push_str(word);
                column += length;
            }
            lines.push(filled);
        }
        let lines: Vec<String> = lines
            .iter()
            .map(|line| line.replace(NO_BREAK, " "))
            .collect();
        self.push_lines(&lines);
    }

    fn push_lines(&mut self, lines: &[String]) {
        if std::mem::take(&mut self.gap) && !self.lines.is_empty() {
            let blank: String = self
                .prefixes
                .iter()
                .filter(|prefix| prefix.used)
                .map(|prefix| prefix.rest.as_str())
                .collect();
            self.lines.push(blank.trim_end().to_owned());
        }
        for line in lines {
            let mut whole = String::new();
            for prefix in &mut self.prefixes {
                whole.push_str(if prefix.used {
                    &prefix.rest
                } else {
                    &prefix.first
                });
                prefix.used = true;
            }
            whole.push_str(line);
            self.lines.push(whole.trim_end().to_owned());
        }
    }
}

/// Whether a line can be broken before `word` without the word starting a block of its own.
fn may_start_line(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 {
        return !word[digits..].starts_with(['.', ')', '\\']);
    }
    word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '(' | '"' | '\'' | '['))
        || (word.starts_with('`') && !word.starts_with("``"))
        || word.starts_with("<http")
}

/// The address at the start of `text`, without the punctuation that ends the sentence around it.
fn bare_url(text: &str) -> &str {
    let end = text
        .find(|c: char| {
            c.is_whitespace()
                || c.is_control()
                || matches!(
                    c,
                    '<' | '>' | '"' | '`' | '|' | '\\' | '{' | '}' | '[' | ']'
                )
        })
        .unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
    if url.contains('(') {
        url
    } else {
        url.trim_end_matches([')', '.', ','])
    }
}

/// `url` if it leads to the web or to a mailbox, with what would end it escaped. Any other link would be relative to
/// rustdoc's own pages, or the path of a Rust item.
fn web_address(url: &str) -> Option<String> {
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let known = match host {
        Some(host) => host.starts_with(|c: char| c.is_alphanumeric() || c == '['),
        None => url
            .strip_prefix("mailto:")
            .is_some_and(|mailbox| mailbox.contains('@')),
    };
    known.then(|| {
        let mut safe = String::with_capacity(url.len());
        for c in url.chars() {
            match c {
                ' ' => safe.push_str("%20"),
                '<' => safe.push_str("%3C"),
                '>' => safe.push_str("%3E"),
                '\\' => safe.push_str("%5C"),
                '|' => safe.push_str("%7C"),
                '`' => safe.push_str("%60"),
                c if c.is_control() => {}
                c => safe.push(c),
            }
        }
        safe
    })
}

#[cfg(test)]
mod tests;
