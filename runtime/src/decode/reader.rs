//! From JSON text to [`Token`]s: a reader of our own, as what is asked of it is not what serde asks. Values are handed
//! over where they stand and skipped where nobody takes them, half an emoji is text, and nothing is generic, so it is
//! compiled once for all models. What it takes for JSON is what `serde_json` takes; `crate::properties` compares them.

use std::borrow::Cow;

use super::{Decode, EachItem, EachMember, Fault, Items, Members, Token, strings, tree};

/// How many lists and objects may stand in one another. Reading them takes the stack, and no service nests so.
pub(super) const DEPTH: u8 = 128;

/// Reads a value from JSON text.
///
/// # Errors
///
/// Where the text is not JSON, goes on after the value, or has another shape than the type.
pub fn from_str<T: Decode>(text: &str) -> Result<T, Fault> {
    one(|each| read_str(text, each))
}

/// Reads a value from JSON bytes.
///
/// # Errors
///
/// As [`from_str`], and where the bytes are not UTF-8.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, Fault> {
    one(|each| read_slice(bytes, each))
}

/// Reads a value from a JSON tree.
///
/// # Errors
///
/// Where the tree has another shape than the type.
pub fn from_value<T: Decode>(value: &serde_json::Value) -> Result<T, Fault> {
    one(|each| tree::read(value, each))
}

/// Decodes the one token that `reading` hands over.
fn one<T: Decode>(reading: impl FnOnce(EachItem<'_>) -> Result<(), Fault>) -> Result<T, Fault> {
    let mut value = None;
    reading(&mut |token| {
        value = Some(T::decode(token)?);
        Ok(())
    })?;
    value.ok_or_else(|| Fault::not_json("no value"))
}

/// Hands over the one value of a JSON document in bytes.
///
/// # Errors
///
/// That the bytes are not JSON, and what `each` returns.
pub fn read_slice(bytes: &[u8], each: EachItem<'_>) -> Result<(), Fault> {
    // One check for all of it is faster than one per string.
    read_str(std::str::from_utf8(bytes).map_err(Fault::not_json)?, each)
}

/// Hands over the one value of a JSON document.
pub(super) fn read_str(text: &str, each: EachItem<'_>) -> Result<(), Fault> {
    let mut reader = Reader {
        // Proxies and files edited by hand begin with a byte order mark now and then.
        text: text.strip_prefix('\u{feff}').unwrap_or(text),
        at: 0,
        depth: 0,
        unescaped: String::new(),
    };
    reader.value(each)?;
    match reader.peek_after_space() {
        None => Ok(()),
        Some(_) => Err(reader.wrong("expected the end, and more follows")),
    }
}

/// A place in a JSON text.
struct Reader<'t> {
    text: &'t str,
    /// Between two tokens, and so between two characters.
    at: usize,
    depth: u8,
    /// The last text that had escapes.
    unescaped: String,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn peek_after_space(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                found => return found,
            }
        }
    }

    /// Hands over the value that comes next, and goes on behind it.
    // Inlined, so that there is one indirect call from here to what is done with the value.
    #[inline]
    fn value(&mut self, each: impl FnOnce(Token<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
        match self.peek_after_space() {
            Some(b'"') => {
                self.at += 1;
                each(match self.string()? {
                    Some(plain) => Token::Text(plain),
                    None => Token::Text(&self.unescaped),
                })
            }
            Some(b'-' | b'0'..=b'9') => each(self.number()?),
            Some(b'{') => {
                let mut object = Object(self.enter(b'}')?);
                each(Token::Object(&mut object))?;
                object.0.leave()
            }
            Some(b'[') => {
                let mut list = List {
                    inside: self.enter(b']')?,
                    index: 0,
                };
                each(Token::List(&mut list))?;
                list.inside.leave()
            }
            Some(b'n') => each(self.word("null", Token::Null)?),
            Some(b't') => each(self.word("true", Token::Bool(true))?),
            Some(b'f') => each(self.word("false", Token::Bool(false))?),
            _ => Err(self.wrong("expected a value")),
        }
    }

    /// Passes over the value that comes next.
    fn skip(&mut self) -> Result<(), Fault> {
        self.value(|_| Ok(()))
    }

    fn word(&mut self, word: &str, token: Token<'static>) -> Result<Token<'static>, Fault> {
        if self.text[self.at..].starts_with(word) {
            self.at += word.len();
            Ok(token)
        } else {
            Err(self.wrong("expected a value"))
        }
    }

    /// The text up to the next quotation mark; nothing where it has escapes: then it is in `unescaped`.
    // Every name and text comes by here; by its size alone, it is inlined in one build and not in the next.
    #[allow(
        clippy::inline_always,
        reason = "measured: 2 % of a call's instructions"
    )]
    #[inline(always)]
    fn string(&mut self) -> Result<Option<&'t str>, Fault> {
        let start = self.at;
        self.at = strings::end(self.text.as_bytes(), start);
        if self.peek() == Some(b'"') {
            let plain = &self.text[start..self.at];
            self.at += 1;
            return Ok(Some(plain));
        }
        self.unescape(start)?;
        Ok(None)
    }

    #[cold]
    fn unescape(&mut self, start: usize) -> Result<(), Fault> {
        match strings::unescape(self.text, start, &mut self.unescaped) {
            Ok(end) => {
                self.at = end;
                Ok(())
            }
            Err((at, problem)) => {
                self.at = at;
                Err(self.wrong(problem))
            }
        }
    }

    fn number(&mut self) -> Result<Token<'static>, Fault> {
        let start = self.at;
        let negative = self.peek() == Some(b'-');
        self.at += usize::from(negative);
        let digits = self.at;
        let mut value: Option<u64> = Some(0);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value
                .and_then(|value| value.checked_mul(10))
                .and_then(|value| value.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        let zero_first = self.text.as_bytes().get(digits) == Some(&b'0');
        if self.at == digits || (zero_first && self.at > digits + 1) {
            // Here and not behind it, where the text may be over.
            self.at = digits;
            return Err(self.wrong("expected a number"));
        }
        let mut whole = true;
        if self.peek() == Some(b'.') {
            whole = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            whole = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        let integer = match (whole, negative, value) {
            (true, false, Some(value)) => {
                Some(i64::try_from(value).map_or(Token::Unsigned(value), Token::Integer))
            }
            // -0 is a float, in which it is another number than 0.
            (true, true, Some(value @ 1..)) => {
                0_i64.checked_sub_unsigned(value).map(Token::Integer)
            }
            _ => None,
        };
        if let Some(token) = integer {
            return Ok(token);
        }
        match self.text[start..self.at].parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(Token::Number(value)),
            _ => {
                self.at = start;
                Err(self.wrong("a number out of range"))
            }
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.wrong("expected a digit"));
        }
        Ok(())
    }

    /// Goes into a list or an object.
    fn enter(&mut self, close: u8) -> Result<Inside<'_, 't>, Fault> {
        if self.depth == DEPTH {
            return Err(self.wrong("more lists and objects in one another than anyone means"));
        }
        self.at += 1;
        self.depth += 1;
        Ok(Inside {
            start: self.at - 1,
            reader: self,
            close,
            first: true,
            ended: false,
        })
    }

    /// The fault that what stands here is no JSON.
    #[cold]
    fn wrong(&self, problem: &str) -> Fault {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        let problem = if self.at < self.text.len() {
            problem
        } else {
            "it is cut off"
        };
        Fault::not_json(format_args!("{problem} at line {line} column {column}"))
    }
}

/// The inside of a list or an object, up to its end.
struct Inside<'r, 't> {
    reader: &'r mut Reader<'t>,
    /// Where it begins.
    start: usize,
    close: u8,
    first: bool,
    ended: bool,
}

impl<'t> Inside<'_, 't> {
    /// Whether another item or member comes; the reader then stands before it.
    #[inline]
    fn goes_on(&mut self) -> Result<bool, Fault> {
        if self.ended {
            return Ok(false);
        }
        match self.reader.peek_after_space() {
            Some(found) if found == self.close => {
                self.reader.at += 1;
                self.reader.depth -= 1;
                self.ended = true;
                return Ok(false);
            }
            Some(b',') if !self.first => self.reader.at += 1,
            _ if self.first => {}
            _ if self.close == b']' => return Err(self.reader.wrong("expected `,` or `]`")),
            _ => return Err(self.reader.wrong("expected `,` or `}`")),
        }
        self.first = false;
        Ok(true)
    }

    /// Whether neither an item nor a member is left.
    fn is_at_end(&self) -> bool {
        let rest = &self.reader.text.as_bytes()[self.reader.at..];
        self.ended || rest.trim_ascii_start().first() == Some(&self.close)
    }

    /// The name of the next member; the reader then stands before its value.
    #[inline]
    fn name(&mut self) -> Result<Option<Cow<'t, str>>, Fault> {
        if !self.goes_on()? {
            return Ok(None);
        }
        let reader = &mut *self.reader;
        if reader.peek_after_space() != Some(b'"') {
            return Err(reader.wrong("expected a name in quotation marks"));
        }
        reader.at += 1;
        let name = match reader.string()? {
            Some(plain) => Cow::Borrowed(plain),
            None => Cow::Owned(reader.unescaped.clone()),
        };
        if reader.peek_after_space() != Some(b':') {
            return Err(reader.wrong("expected `:`"));
        }
        reader.at += 1;
        Ok(Some(name))
    }

    /// All of it.
    fn json(&mut self) -> Result<&'t str, Fault> {
        self.leave()?;
        Ok(&self.reader.text[self.start..self.reader.at])
    }

    /// Passes over what was left unread.
    fn leave(&mut self) -> Result<(), Fault> {
        if self.close == b']' {
            while self.goes_on()? {
                self.reader.skip()?;
            }
        } else {
            while self.name()?.is_some() {
                self.reader.skip()?;
            }
        }
        Ok(())
    }
}

struct List<'r, 't> {
    inside: Inside<'r, 't>,
    index: usize,
}

impl Items for List<'_, '_> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        let index = &mut self.index;
        let mut read = || {
            while self.inside.goes_on()? {
                self.inside.reader.value(&mut *each)?;
                *index += 1;
            }
            Ok(())
        };
        read().map_err(|fault: Fault| fault.in_item(*index))
    }

    fn is_at_end(&self) -> bool {
        self.inside.is_at_end()
    }

    fn json(&mut self) -> Result<Option<&str>, Fault> {
        self.inside.json().map(Some)
    }
}

struct Object<'r, 't>(Inside<'r, 't>);

impl Members for Object<'_, '_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        while let Some(name) = self.0.name()? {
            self.0
                .reader
                .value(|token| each(&name, token))
                .map_err(|fault| fault.in_member(&name))?;
        }
        Ok(())
    }

    fn is_at_end(&self) -> bool {
        self.0.is_at_end()
    }

    fn json(&mut self) -> Result<Option<&str>, Fault> {
        self.0.json().map(Some)
    }
}
