//! `multipart/form-data` (RFC 7578), with names quoted as browsers do (WHATWG). Built in memory, so that it can be
//! sent again.

use bytes::Bytes;
use http::HeaderValue;
use http::header::InvalidHeaderValue;

use super::Upload;
use crate::encode::text::Pair;

/// A form being filled.
#[derive(Default)]
pub(super) struct Form {
    parts: Vec<Part>,
}

struct Part {
    head: String,
    content: Bytes,
}

impl Form {
    /// Adds a field.
    pub(super) fn text(&mut self, pair: &Pair) {
        let mut name = pair.name.clone();
        for key in &pair.keys {
            name.extend(["[", key, "]"]);
        }
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"\r\n\r\n",
            quoted(&name)
        );
        self.parts.push(Part {
            head,
            content: pair.parts.join(",").into(),
        });
    }

    /// Adds the file.
    pub(super) fn file(&mut self, part: &str, file: &Upload) -> Result<(), &'static str> {
        let media_type = file
            .media_type
            .as_deref()
            .unwrap_or("application/octet-stream");
        // It stands bare in a header: what is outside visible ASCII could end the line.
        if !media_type.contains('/') || media_type.chars().any(|c| !matches!(c, ' '..='~')) {
            return Err("the media type is none");
        }
        if file.name.is_empty() {
            return Err("the file needs a name");
        }
        let (part, name) = (quoted(part), quoted(&file.name));
        let head = format!(
            "Content-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        self.parts.push(Part {
            head,
            content: file.content.clone(),
        });
        Ok(())
    }

    /// The whole body and its media type.
    pub(super) fn finish(self) -> Result<(HeaderValue, Bytes), InvalidHeaderValue> {
        let boundary = self.boundary();
        let mut body =
            Vec::with_capacity(self.parts.iter().map(|part| part.content.len() + 256).sum());
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            body.extend_from_slice(part.head.as_bytes());
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let media_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))?;
        Ok((media_type, body.into()))
    }

    /// A line that no part contains.
    fn boundary(&self) -> String {
        let mut attempt = 0_u32;
        loop {
            let boundary = format!("----form-boundary-{attempt}");
            if !self
                .parts
                .iter()
                .any(|part| contains(&part.content, boundary.as_bytes()))
            {
                return boundary;
            }
            attempt += 1;
        }
    }
}

fn contains(content: &[u8], boundary: &[u8]) -> bool {
    content
        .windows(boundary.len())
        .any(|window| window == boundary)
}

/// A name within quotes.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(file: &Upload) -> (String, String) {
        let mut form = Form::default();
        form.text(&Pair {
            name: "deal_id".into(),
            keys: vec![],
            parts: vec!["7".into()],
        });
        form.text(&Pair {
            name: "a\"b".into(),
            keys: vec!["k".into()],
            parts: vec!["1".into(), "2".into()],
        });
        form.file("file", file).unwrap();
        let (media_type, body) = form.finish().unwrap();
        (
            media_type.to_str().unwrap().to_owned(),
            String::from_utf8_lossy(&body).into_owned(),
        )
    }

    #[test]
    fn fields_and_file_are_parts() {
        let (media_type, body) =
            form(&Upload::bytes("in\"voice\r\n.pdf", &b"%PDF"[..]).media_type("application/pdf"));
        assert_eq!(
            media_type,
            "multipart/form-data; boundary=----form-boundary-0"
        );
        let expected = "------form-boundary-0\r\n\
            Content-Disposition: form-data; name=\"deal_id\"\r\n\r\n7\r\n\
            ------form-boundary-0\r\n\
            Content-Disposition: form-data; name=\"a%22b[k]\"\r\n\r\n1,2\r\n\
            ------form-boundary-0\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"in%22voice%0D%0A.pdf\"\r\n\
            Content-Type: application/pdf\r\n\r\n%PDF\r\n\
            ------form-boundary-0--\r\n";
        assert_eq!(body, expected);
    }

    #[test]
    fn the_boundary_is_in_no_part() {
        let (media_type, _) = form(&Upload::bytes("a", &b"------form-boundary-0--"[..]));
        assert!(media_type.ends_with("form-boundary-1"), "{media_type}");
    }

    #[test]
    fn a_media_type_cannot_end_its_header() {
        let mut form = Form::default();
        assert!(
            form.file("file", &Upload::bytes("a", "b").media_type("a/b\r\nx: y"))
                .is_err()
        );
        assert!(form.file("file", &Upload::bytes("", "b")).is_err());
    }
}
