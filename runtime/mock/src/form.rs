//! Reading what forms and queries are written as.

use bytes::Bytes;
use percent_encoding::percent_decode;

use super::received::Field;

/// The pairs of a query or a form (`application/x-www-form-urlencoded`), escapes undone.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (unescaped(name), unescaped(value))
        })
        .collect()
}

/// A name or a value with its escapes undone, as forms have them.
pub(super) fn unescaped(text: &str) -> String {
    let text = text.replace('+', " ");
    decoded(&text)
}

/// A text with its percent-escapes undone.
pub(super) fn decoded(text: &str) -> String {
    percent_decode(text.as_bytes())
        .decode_utf8_lossy()
        .into_owned()
}

/// The fields of a multipart form (RFC 7578); nothing where it is none.
pub(super) fn multipart(media_type: &str, body: &Bytes) -> Option<Vec<Field>> {
    let boundary = parameter(media_type, "boundary")?;
    let line = format!("--{boundary}");
    let mut fields = Vec::new();
    let mut at = find(body, line.as_bytes(), 0)? + line.len();
    let separator = format!("\r\n{line}");
    while body.get(at..at + 2)? == b"\r\n" {
        let head_end = find(body, b"\r\n\r\n", at)?;
        let content_start = head_end + 4;
        let content_end = find(body, separator.as_bytes(), content_start)?;
        let head = std::str::from_utf8(body.get(at + 2..head_end)?).ok()?;
        fields.push(field(head, body.slice(content_start..content_end))?);
        at = content_end + separator.len();
    }
    (body.get(at..at + 2)? == b"--").then_some(fields)
}

fn field(head: &str, content: Bytes) -> Option<Field> {
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (of, value) = line.split_once(':')?;
            of.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let disposition = header("content-disposition")?;
    Some(Field {
        name: parameter(disposition, "name")?,
        file: parameter(disposition, "filename"),
        media_type: header("content-type").map(str::to_owned),
        content,
    })
}

/// A parameter of a header's value, quoted as browsers do or bare.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once(';') {
        let after = after.trim_start();
        let (of, after) = after.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_at(after.find(';').unwrap_or(after.len())),
        };
        if of.eq_ignore_ascii_case(name) {
            let plain = value.replace("%22", "\"");
            return Some(plain.replace("%0D", "\r").replace("%0A", "\n"));
        }
        rest = after;
    }
    None
}

fn find(body: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let rest = body.get(from..)?;
    let at = rest.windows(what.len()).position(|window| window == what)?;
    Some(from + at)
}
