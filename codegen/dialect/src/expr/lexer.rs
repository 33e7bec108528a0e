//! From text to words: names, numbers, texts, signs.

use super::place::Placed;
use crate::diagnostic::Diagnostic;

/// A word of an expression and its bytes in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    /// A name or a word of the language.
    Word(String),
    /// `$name`
    Param(String),
    Number(f64),
    /// `'text'`, without its quotes.
    Text(String),
    /// An operator, a bracket, a comma or a dot.
    Sign(&'static str),
    End,
}

/// Signs, the longer ones first.
const SIGNS: &[&str] = &[
    "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".",
];

/// Operators of other languages, and the operators to use instead.
const FOREIGN: &[(&str, &str)] = &[
    ("==", "="),
    ("<>", "!="),
    ("&&", "and"),
    ("||", "or"),
    ("!", "not "),
];

/// The words of a text; the last one is [`TokenKind::End`].
pub(super) fn tokens(placed: &Placed<'_>) -> Result<Vec<Token>, Diagnostic> {
    let text = placed.text;
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        let Some(first) = rest.chars().next() else {
            break;
        };
        let (kind, length) = if is_first(first) {
            let word = word(rest);
            (TokenKind::Word(word.to_owned()), word.len())
        } else if first.is_ascii_digit() {
            number(rest, at, placed)?
        } else if first == '$' {
            let name = param(&rest[1..]);
            if name.is_empty() {
                return Err(Diagnostic::error("the name of a parameter is missing")
                    .at(placed.span(at, at + 1), "expected `$name`"));
            }
            (TokenKind::Param(name.to_owned()), 1 + name.len())
        } else if first == '\'' {
            quoted(rest, at, placed)?
        } else {
            sign(rest, first, at, placed)?
        };
        let end = at + length;
        tokens.push(Token {
            kind,
            start: at,
            end,
        });
        at = end;
    }
    tokens.push(Token {
        kind: TokenKind::End,
        start: text.trim_end().len(),
        end: text.trim_end().len(),
    });
    Ok(tokens)
}

fn is_first(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

/// The name of a parameter, which can have hyphens between its words.
fn param(text: &str) -> &str {
    let mut end = word(text).len();
    while end > 0
        && let Some(behind) = text[end..].strip_prefix('-')
        && behind.starts_with(is_first)
    {
        end += 1 + word(behind).len();
    }
    &text[..end]
}

fn number(rest: &str, at: usize, placed: &Placed<'_>) -> Result<(TokenKind, usize), Diagnostic> {
    let digits = |text: &str| {
        let end = text.find(|c: char| !c.is_ascii_digit());
        end.unwrap_or(text.len())
    };
    let whole = digits(rest);
    let fraction = rest[whole..]
        .strip_prefix('.')
        .map(digits)
        .filter(|digits| *digits > 0);
    let length = whole + fraction.map_or(0, |digits| 1 + digits);
    let behind = word(&rest[length..]).len();
    match rest[..length].parse() {
        Ok(number) if behind == 0 => Ok((TokenKind::Number(number), length)),
        _ => {
            let odd = &rest[..length + behind];
            let span = placed.span(at, at + odd.len());
            Err(Diagnostic::error(format!("`{odd}` is no number"))
                .at(span, "begins with a digit")
                .help("a number is `12` or `12.5`; a name begins with a letter, a text stands in single quotes"))
        }
    }
}

/// `'it''s'`
fn quoted(rest: &str, at: usize, placed: &Placed<'_>) -> Result<(TokenKind, usize), Diagnostic> {
    let mut text = String::new();
    let mut from = 1;
    while let Some(quote) = rest[from..].find('\'') {
        text += &rest[from..from + quote];
        from += quote + 1;
        if !rest[from..].starts_with('\'') {
            return Ok((TokenKind::Text(text), from));
        }
        text.push('\'');
        from += 1;
    }
    Err(Diagnostic::error("the text is not closed")
        .at(placed.span(at, at + 1), "begins here")
        .help("a quote inside a text is doubled: `'it''s'`"))
}

fn sign(
    rest: &str,
    first: char,
    at: usize,
    placed: &Placed<'_>,
) -> Result<(TokenKind, usize), Diagnostic> {
    let foreign = FOREIGN.iter().find(|(sign, _)| {
        let is_own = SIGNS
            .iter()
            .any(|own| rest.starts_with(own) && own.len() >= sign.len());
        rest.starts_with(sign) && !is_own
    });
    if let Some((sign, own)) = foreign {
        let span = placed.span(at, at + sign.len());
        return Err(Diagnostic::error(format!("there is no operator `{sign}`"))
            .at(span, format!("`{}` here", own.trim()))
            .suggest(span, *own));
    }
    if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
        return Ok((TokenKind::Sign(sign), sign.len()));
    }
    let span = placed.span(at, at + first.len_utf8());
    let diagnostic = Diagnostic::error(format!("`{first}` has no meaning in an expression"))
        .at(span, "not expected here");
    Err(match first {
        '"' => diagnostic.help("a text stands in single quotes: `'open'`"),
        '{' => diagnostic.help("an object is written as a mapping of YAML"),
        _ => diagnostic.help("a text stands in single quotes: `'Zürich, 8001'`"),
    })
}
