//! The file name in `content-disposition` (RFC 6266), made harmless: it is the server's word, and people join it to
//! folders of their own.

use std::borrow::Cow;

use http::{HeaderMap, header};
use percent_encoding::percent_decode;

/// The name that an answer gives its file, if it gives one: never empty, and without anything that leads elsewhere.
pub(crate) fn file_name(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::CONTENT_DISPOSITION)?.as_bytes();
    let mut plain = None;
    let mut extended = None;
    for (name, value) in params(said) {
        if name.eq_ignore_ascii_case(b"filename*") {
            extended = extended.or_else(|| decoded(&value));
        } else if name.eq_ignore_ascii_case(b"filename") {
            plain = plain.or_else(|| Some(String::from_utf8_lossy(&value).into_owned()));
        }
    }
    [extended, plain]
        .into_iter()
        .flatten()
        .find_map(|name| harmless(&name))
}

/// The last part of what may be a path, as one that may stand in any folder.
fn harmless(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // A colon leads to another drive, or into a file's other streams.
    let name: String = last
        .chars()
        .filter(|c| !c.is_control())
        .map(|c| if c == ':' { '_' } else { c })
        .collect();
    // What consists of dots is a folder; where some systems leave out dots and blanks at the end, more is.
    let name = name.trim().trim_end_matches(['.', ' ']);
    (!name.is_empty()).then(|| name.to_owned())
}

/// The text of RFC 8187: `UTF-8'en'%e2%82%ac`.
fn decoded(value: &[u8]) -> Option<String> {
    let mut parts = value.splitn(3, |byte| *byte == b'\'');
    let (charset, _language, text) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes: Vec<u8> = percent_decode(text).collect();
    if charset.eq_ignore_ascii_case(b"utf-8") {
        String::from_utf8(bytes).ok()
    } else if charset.eq_ignore_ascii_case(b"iso-8859-1") {
        Some(bytes.into_iter().map(char::from).collect())
    } else {
        None
    }
}

/// The parameters behind the disposition's type. What is no parameter is passed over.
fn params(said: &[u8]) -> Vec<(&[u8], Cow<'_, [u8]>)> {
    let mut params = Vec::new();
    let mut rest = after(said, b';');
    while let Some(text) = rest {
        let Some(equals) = text.iter().position(|byte| matches!(byte, b'=' | b';')) else {
            break;
        };
        let (name, value) = (text[..equals].trim_ascii(), &text[equals + 1..]);
        if text[equals] == b';' {
            rest = Some(value);
            continue;
        }
        let value = value.trim_ascii_start();
        if let Some(quoted) = value.strip_prefix(b"\"") {
            let (value, behind) = unquoted(quoted);
            params.push((name, Cow::Owned(value)));
            rest = after(behind, b';');
        } else {
            let end = value.iter().position(|byte| *byte == b';');
            let bare = value[..end.unwrap_or(value.len())].trim_ascii();
            params.push((name, Cow::Borrowed(bare)));
            rest = after(value, b';');
        }
    }
    params
}

/// What a quoted text says, and what is behind it.
fn unquoted(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut value = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match (byte, text.get(at + 1)) {
            (b'"', _) => return (value, &text[at + 1..]),
            // Only these are escaped by anybody; `C:\temp\a.txt` unescaped is what others write.
            (b'\\', Some(next @ (b'"' | b'\\'))) => {
                value.push(*next);
                at += 2;
            }
            (byte, _) => {
                value.push(*byte);
                at += 1;
            }
        }
    }
    (value, &[])
}

fn after(text: &[u8], mark: u8) -> Option<&[u8]> {
    let at = text.iter().position(|byte| *byte == mark)?;
    Some(&text[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(disposition: &[u8]) -> Option<String> {
        let said = http::HeaderValue::from_bytes(disposition).unwrap();
        file_name(&HeaderMap::from_iter([(header::CONTENT_DISPOSITION, said)]))
    }

    #[test]
    fn names_are_read_as_servers_write_them() {
        for (said, name) in [
            ("attachment; filename=\"offer.pdf\"", "offer.pdf"),
            ("attachment;filename=offer.pdf", "offer.pdf"),
            ("inline; FileName = \"a; b=c.txt\" ; x=y", "a; b=c.txt"),
            (
                r#"attachment; filename="the \"best\" offer.pdf""#,
                "the \"best\" offer.pdf",
            ),
            (
                "attachment; filename*=UTF-8''%e2%82%ac%20rates.txt",
                "€ rates.txt",
            ),
            (
                "attachment; filename*=iso-8859-1'en'%A3%20rates.txt",
                "£ rates.txt",
            ),
            // The extended one counts, wherever it stands, if it can be read.
            (
                "attachment; filename=\"e.txt\"; filename*=utf-8''%C3%A9.txt",
                "é.txt",
            ),
            (
                "attachment; filename*=utf-8''%C3%A9.txt; filename=\"e.txt\"",
                "é.txt",
            ),
            ("attachment; filename*=utf-8''%FF; filename=e.txt", "e.txt"),
            ("attachment; filename*=koi8-r''%C3; filename=e.txt", "e.txt"),
            ("attachment; filename*=nothing; filename=e.txt", "e.txt"),
            ("attachment; filename=\"déjà.txt\"", "déjà.txt"),
            ("attachment; x; filename=e.txt", "e.txt"),
            ("attachment; filename=\"never ends", "never ends"),
        ] {
            assert_eq!(named(said.as_bytes()).as_deref(), Some(name), "{said}");
        }
        assert_eq!(
            named(b"attachment; filename=\"\xe9.txt\"").unwrap(),
            "\u{fffd}.txt"
        );
    }

    #[test]
    fn no_name_leads_elsewhere() {
        for (said, name) in [
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"/etc/passwd\"", Some("passwd")),
            (
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd",
                Some("passwd"),
            ),
            (
                r#"attachment; filename="..\\..\\windows\\win.ini""#,
                Some("win.ini"),
            ),
            (r#"attachment; filename="C:\temp\a.txt""#, Some("a.txt")),
            ("attachment; filename=\"C:a.txt\"", Some("C_a.txt")),
            ("attachment; filename*=UTF-8''a%00b%0A.txt", Some("ab.txt")),
            (
                "attachment; filename=\"report.pdf. . \"",
                Some("report.pdf"),
            ),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\".. /..\"", None),
            ("attachment; filename=\"folder/\"", None),
            ("attachment; filename=\"\"", None),
            (
                "attachment; filename*=UTF-8''%2e%2e; filename=\"a/..\"",
                None,
            ),
            ("attachment", None),
            ("", None),
            (";;=;==;\"", None),
        ] {
            assert_eq!(named(said.as_bytes()).as_deref(), name, "{said}");
        }
        assert_eq!(file_name(&HeaderMap::new()), None);
    }
}
