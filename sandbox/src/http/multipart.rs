//! `multipart/form-data` (RFC 7578) of a body that has arrived whole. Streaming is not needed: the server bounds
//! what it reads.

use percent_encoding::percent_decode_str;

/// One part of a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    /// The field's name.
    pub(super) name: String,
    /// The file's name; only a part that carries a file has one.
    pub(super) file_name: Option<String>,
    /// What the file is, if the caller said.
    pub(super) media_type: Option<String>,
    /// What it carries.
    pub(super) bytes: &'a [u8],
}

/// The boundary that a content type states.
pub(super) fn boundary(content_type: &str) -> Option<String> {
    let (kind, rest) = content_type.split_once(';')?;
    let given = kind.trim().eq_ignore_ascii_case("multipart/form-data");
    let found = parameters(rest)
        .into_iter()
        .find(|(name, _)| name == "boundary")?
        .1;
    (given && !found.is_empty()).then_some(found)
}

/// The parts of a body, or what is wrong with it.
pub(super) fn parts<'a>(body: &'a [u8], boundary: &str) -> Result<Vec<Part<'a>>, &'static str> {
    let first = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    // What stands before the first boundary means nothing; it may also stand at the very start.
    let mut rest = match strip_prefix(body, first.as_bytes()) {
        Some(rest) => rest,
        None => {
            cut(body, between.as_bytes())
                .ok_or("it does not contain its boundary")?
                .1
        }
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (line, after) = cut(rest, b"\r\n").ok_or("it ends inside a boundary")?;
        if line.iter().any(|byte| !matches!(byte, b' ' | b'\t')) {
            return Err("something follows a boundary on its line");
        }
        let (content, next) =
            cut(after, between.as_bytes()).ok_or("its last boundary is missing")?;
        parts.push(part(content)?);
        rest = next;
    }
    Ok(parts)
}

fn part(content: &[u8]) -> Result<Part<'_>, &'static str> {
    // A part without headers would start with the empty line; each has at least its disposition.
    let (head, bytes) = cut(content, b"\r\n\r\n").ok_or("a part has no headers")?;
    let head = str::from_utf8(head).map_err(|_| "the headers of a part are not UTF-8")?;
    let header = |wanted: &str| {
        let headers = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let mut found = headers.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        found.next().map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition").and_then(|value| value.split_once(';'));
    let (_, rest) = disposition.ok_or("a part has no content-disposition with a name")?;
    let mut given = parameters(rest);
    let mut take = |wanted: &str| {
        // RFC 8187: the extended form says more than the plain one beside it.
        let extended = given
            .iter()
            .position(|(name, _)| name.strip_suffix('*') == Some(wanted));
        let at = extended.or_else(|| given.iter().position(|(name, _)| name == wanted))?;
        let (name, value) = given.swap_remove(at);
        if name.ends_with('*') {
            decode_extended(&value)
        } else {
            Some(value)
        }
    };
    Ok(Part {
        name: take("name").ok_or("a part has no name")?,
        file_name: take("filename"),
        media_type: header("content-type").map(str::to_owned),
        bytes,
    })
}

/// `; name="value"; other=value` as pairs, names in lower case.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim_matches([';', ' ', '\t']).to_ascii_lowercase();
        let (value, next) = if let Some(quoted) = after.strip_prefix('"') {
            unquote(quoted)
        } else {
            let end = after.find(';').unwrap_or(after.len());
            (after[..end].trim().to_owned(), &after[end..])
        };
        found.push((name, value));
        rest = next;
    }
    found
}

/// A quoted string without its quotes, and what follows it.
fn unquote(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, &text[at + 1..]),
            // Only these two are escaped: a backslash elsewhere belongs to a path as Windows writes it.
            '\\' if text[at + 1..].starts_with(['"', '\\']) => {
                value.extend(letters.next().map(|(_, next)| next));
            }
            other => value.push(other),
        }
    }
    (value, "")
}

/// `utf-8''na%C3%AFve.txt`
fn decode_extended(text: &str) -> Option<String> {
    let (charset, rest) = text.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let known = charset.eq_ignore_ascii_case("utf-8");
    let decoded = percent_decode_str(encoded).decode_utf8().ok()?;
    known.then(|| decoded.into_owned())
}

fn strip_prefix<'a>(bytes: &'a [u8], prefix: &[u8]) -> Option<&'a [u8]> {
    bytes.starts_with(prefix).then(|| &bytes[prefix.len()..])
}

/// What stands before and after the first `mark`.
fn cut<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let first = *mark.first()?;
    let mut from = 0;
    loop {
        let at = from + bytes[from..].iter().position(|byte| *byte == first)?;
        if bytes[at..].starts_with(mark) {
            return Some((&bytes[..at], &bytes[at + mark.len()..]));
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests;
