//! `multipart/form-data` (RFC 7578), with names quoted as browsers do (WHATWG). What stands around the file is built in
//! memory; the file is not looked into, so what keeps the boundary out of it is chance.

use std::fmt::Write;
use std::hash::{BuildHasher, Hasher, RandomState};

use http::HeaderValue;
use http::header::InvalidHeaderValue;

use super::Upload;
use super::payload::Payload;
use crate::encode::text::Pair;

/// A form being filled.
pub(super) struct Form {
    boundary: String,
    /// All parts before the file.
    out: String,
    /// The head of the file's part, and the file.
    file: Option<(String, Upload)>,
}

impl Form {
    /// An empty form, whose parts hold no line that is this boundary.
    pub(super) fn new(boundary: String) -> Self {
        Self {
            boundary,
            out: String::new(),
            file: None,
        }
    }

    /// Adds a field.
    pub(super) fn text(&mut self, pair: &Pair) {
        let mut name = pair.name.clone();
        for key in &pair.keys {
            name.extend(["[", key, "]"]);
        }
        let (boundary, name, content) = (&self.boundary, quoted(&name), pair.parts.join(","));
        // Writing to a text does not fail.
        let _ = write!(
            self.out,
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n"
        );
    }

    /// Adds the file, behind all fields.
    pub(super) fn file(&mut self, part: &str, file: &Upload) -> Result<(), &'static str> {
        let media_type = file
            .media_type
            .as_deref()
            .unwrap_or("application/octet-stream");
        // It stands bare in a header: what is outside visible ASCII could end the line.
        if !media_type.contains('/') || media_type.chars().any(|c| !matches!(c, ' '..='~')) {
            return Err("the media type is invalid");
        }
        if file.name.is_empty() {
            return Err("the file needs a name");
        }
        let (boundary, part, name) = (&self.boundary, quoted(part), quoted(&file.name));
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        self.file = Some((head, file.clone()));
        Ok(())
    }

    /// The whole body and its media type.
    pub(super) fn finish(self) -> Result<(HeaderValue, Payload), InvalidHeaderValue> {
        let Self {
            boundary,
            mut out,
            file,
        } = self;
        let media_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))?;
        let end = format!("--{boundary}--\r\n");
        let payload = match file {
            Some((head, file)) => {
                out.push_str(&head);
                Payload::framed(out.into(), file, format!("\r\n{end}").into())
            }
            None => Payload::Whole((out + &end).into()),
        };
        Ok((media_type, payload))
    }
}

/// A boundary that nobody can guess: 128 bits by keys that the system's randomness gives each thread.
pub(super) fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("----form-boundary-{:016x}{:016x}", random(), random())
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
    use crate::testing::now;

    fn filled(file: &Upload) -> Form {
        let mut form = Form::new("xyz".to_owned());
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
        form
    }

    #[test]
    fn fields_and_file_are_parts() {
        let file = Upload::bytes("in\"voice\r\n.pdf", &b"%PDF"[..]).media_type("application/pdf");
        let (media_type, payload) = filled(&file).finish().unwrap();
        assert_eq!(media_type, "multipart/form-data; boundary=xyz");
        let expected = "--xyz\r\n\
            Content-Disposition: form-data; name=\"deal_id\"\r\n\r\n7\r\n\
            --xyz\r\n\
            Content-Disposition: form-data; name=\"a%22b[k]\"\r\n\r\n1,2\r\n\
            --xyz\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"in%22voice%0D%0A.pdf\"\r\n\
            Content-Type: application/pdf\r\n\r\n%PDF\r\n\
            --xyz--\r\n";
        // As often as it is asked for.
        for _ in 0..2 {
            let content = now(payload.content()).unwrap();
            assert_eq!(content.length(), Some(expected.len() as u64));
            assert_eq!(now(content.collect()).unwrap(), expected);
        }
    }

    #[test]
    fn a_form_without_a_file_is_at_hand() {
        let form = Form {
            file: None,
            ..filled(&Upload::bytes("a", "b"))
        };
        let (_, payload) = form.finish().unwrap();
        let content = now(payload.content()).unwrap();
        assert!(
            content
                .bytes()
                .unwrap()
                .ends_with(b"\r\n\r\n1,2\r\n--xyz--\r\n")
        );
    }

    #[test]
    fn no_two_boundaries_are_one() {
        let all: std::collections::HashSet<String> = (0..100).map(|_| boundary()).collect();
        assert_eq!(all.len(), 100);
        // RFC 2046: 70 at most.
        assert!(all.iter().all(|boundary| boundary.len() == 50));
    }

    #[test]
    fn a_media_type_cannot_end_its_header() {
        let mut form = Form::new(boundary());
        assert!(
            form.file("file", &Upload::bytes("a", "b").media_type("a/b\r\nx: y"))
                .is_err()
        );
        assert!(form.file("file", &Upload::bytes("", "b")).is_err());
    }
}
