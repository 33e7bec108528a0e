//! `multipart/form-data` (RFC 7578) of a body that has arrived whole. Streaming is not needed: the server bounds
//! what it reads.

use percent_encoding::percent_decode_str;

/// One part of a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// The field's name.
    pub(crate) name: String,
    /// The file's name; only a part that carries a file has one.
    pub(crate) file_name: Option<String>,
    /// What the file is, if the caller said.
    pub(crate) media_type: Option<String>,
    /// What it carries.
    pub(crate) bytes: &'a [u8],
}

/// The boundary that a content type states.
pub(crate) fn boundary(content_type: &str) -> Option<String> {
    let (kind, rest) = content_type.split_once(';')?;
    let given = kind.trim().eq_ignore_ascii_case("multipart/form-data");
    let found = parameters(rest)
        .into_iter()
        .find(|(name, _)| name == "boundary")?
        .1;
    (given && !found.is_empty()).then_some(found)
}

/// The parts of a body, or what is wrong with it.
pub(crate) fn parts<'a>(body: &'a [u8], boundary: &str) -> Result<Vec<Part<'a>>, &'static str> {
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
mod tests {
    use super::*;

    fn one(disposition: &str) -> Part<'static> {
        let body = format!(
            "--b\r\nContent-Disposition: {disposition}\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--\r\n"
        );
        let body: &'static [u8] = body.into_bytes().leak();
        parts(body, "b").expect("a body").remove(0)
    }

    #[test]
    fn boundaries_are_read_with_and_without_quotes() {
        assert_eq!(
            boundary("multipart/form-data; boundary=a-b"),
            Some("a-b".to_owned())
        );
        assert_eq!(
            boundary("Multipart/Form-Data; charset=utf-8; boundary=\"a b\""),
            Some("a b".to_owned())
        );
        assert_eq!(boundary("multipart/form-data"), None);
        assert_eq!(boundary("application/json; boundary=a"), None);
    }

    #[test]
    fn parts_carry_any_bytes() {
        let mut body = b"preamble\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n".to_vec();
        let bytes = [0, 255, b'\r', b'\n', b'-', b'-', b'b', b'x', b'\r', b'\n'];
        // `--b` only counts at the start of a line, which it is here: leave its line break out.
        body.extend([&bytes[..2], &bytes[4..]].concat());
        body.extend(b"\r\n--b\r\nContent-Disposition: form-data; name=note\r\n\r\n\r\n--b--");
        let parts = parts(&body, "b").expect("a body");
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0].bytes, [&bytes[..2], &bytes[4..]].concat());
        assert_eq!(
            (
                parts[0].file_name.as_deref(),
                parts[0].media_type.as_deref()
            ),
            (Some("a.bin"), None)
        );
        assert_eq!(
            (
                parts[1].name.as_str(),
                parts[1].bytes,
                parts[1].file_name.as_deref()
            ),
            ("note", &b""[..], None)
        );
    }

    #[test]
    fn names_come_in_every_spelling_clients_use() {
        for (disposition, name) in [
            (
                r#"form-data; name="file"; filename="a \"b\".txt""#,
                r#"a "b".txt"#,
            ),
            (
                r#"form-data; name="file"; filename="C:\docs\a.txt""#,
                r"C:\docs\a.txt",
            ),
            (
                r#"form-data; name="file"; filename="grün;=.txt""#,
                "grün;=.txt",
            ),
            (
                "form-data; name=file; filename*=utf-8''na%C3%AFve.txt",
                "naïve.txt",
            ),
            (
                "form-data; name=file; filename=plain.txt; filename*=UTF-8''n%C3%AFce.txt",
                "nïce.txt",
            ),
        ] {
            let part = one(disposition);
            assert_eq!(
                (part.name.as_str(), part.file_name.as_deref()),
                ("file", Some(name)),
                "{disposition}"
            );
            assert_eq!(part.media_type.as_deref(), Some("text/plain"));
        }
    }

    #[test]
    fn what_is_broken_is_said() {
        for (body, problem) in [
            (&b""[..], "it does not contain its boundary"),
            (b"--b", "it ends inside a boundary"),
            (
                b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\nhi",
                "its last boundary is missing",
            ),
            (b"--b\r\nhi\r\n--b--", "a part has no headers"),
            (
                b"--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--",
                "a part has no content-disposition with a name",
            ),
            (
                b"--b\r\nContent-Disposition: form-data; filename=a\r\n\r\nhi\r\n--b--",
                "a part has no name",
            ),
            (b"--bother\r\n", "something follows a boundary on its line"),
        ] {
            assert_eq!(
                parts(body, "b"),
                Err(problem),
                "{}",
                String::from_utf8_lossy(body)
            );
        }
    }
}
