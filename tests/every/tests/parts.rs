//! The parts of a multipart body, which are pairs of text, and a file.

use pipedrive_every::upload;

use crate::pairs::{Pair, joined};
use callsheet_test_server::Request;

/// A part: its head and its content.
type Part = (String, Vec<u8>);

/// Compares pairs and a file, in the part of that name, with what arrived.
pub(crate) fn compare_parts(
    pairs: Vec<Pair>,
    file: Option<&str>,
    arrived: &Request,
    found: &mut Vec<String>,
) {
    let texts = pairs.into_iter().map(|(name, parts)| {
        let head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(&name));
        (head, joined(&parts.into()).into_bytes())
    });
    let file = file.map(|name| {
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}",
            quoted(name),
            quoted(upload::NAME),
            upload::MEDIA_TYPE
        );
        (head, upload::CONTENT.to_vec())
    });
    let mut expected: Vec<Part> = texts.chain(file).collect();
    match parts(arrived) {
        Ok(mut got) => {
            expected.sort();
            got.sort();
            if expected != got {
                let (expected, got) = (told(&expected), told(&got));
                found.push(format!("parts: expected{expected}\n  got{got}"));
            }
        }
        Err(error) => found.push(error),
    }
}

/// The parts of a body, between the lines that its media type states.
fn parts(arrived: &Request) -> Result<Vec<Part>, String> {
    let media_type = arrived.header("content-type").unwrap_or_default();
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .ok_or_else(|| format!("header `content-type`: expected multipart, got {media_type:?}"))?;
    // The first line stands at the beginning, where no line ends.
    let body = [b"\r\n", &arrived.body[..]].concat();
    let line = format!("\r\n--{boundary}");
    let mut rest = after(&body, &line).ok_or("body: expected a boundary")?.1;
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let (head, content) = after(part, "\r\n\r\n").ok_or("body: a part without content")?;
        let (content, next) = after(content, &line).ok_or("body: a part without an end")?;
        parts.push((String::from_utf8_lossy(head).into_owned(), content.to_vec()));
        rest = next;
    }
    if rest == b"--\r\n" {
        Ok(parts)
    } else {
        let rest = String::from_utf8_lossy(rest);
        Err(format!("body: expected its end, got {rest:?}"))
    }
}

/// Parts in a message, one a line.
fn told(parts: &[Part]) -> String {
    let lines = parts.iter().map(|(head, content)| {
        let content = String::from_utf8_lossy(content);
        format!("\n    {head:?}: {content:?}")
    });
    lines.collect()
}

/// A name between the quotes of a part's head, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// What stands before and after a mark.
fn after<'a>(bytes: &'a [u8], mark: &str) -> Option<(&'a [u8], &'a [u8])> {
    let mut windows = bytes.windows(mark.len());
    let at = windows.position(|window| window == mark.as_bytes())?;
    Some((&bytes[..at], &bytes[at + mark.len()..]))
}
