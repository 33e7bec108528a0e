//! Files as downloads.

use hyper::StatusCode;
use hyper::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};

use super::answer::Answer;
use super::range;
use crate::records::StoredFile;

/// The bytes of a file, as a download.
pub(super) fn answer(file: StoredFile) -> Answer {
    let mut answer = Answer::new(StatusCode::OK, "application/octet-stream", file.bytes);
    if let Ok(media_type) = HeaderValue::from_str(&file.media_type) {
        answer.headers.retain(|(name, _)| name != CONTENT_TYPE);
        answer.headers.push((CONTENT_TYPE, media_type));
    }
    // RFC 8187: any name, without quoting trouble.
    let name =
        percent_encoding::utf8_percent_encode(&file.name, percent_encoding::NON_ALPHANUMERIC);
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}"))
    {
        answer.headers.push((CONTENT_DISPOSITION, disposition));
    }
    range::offer(&mut answer);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_download_keeps_any_name() {
        let file = StoredFile {
            name: "a \"b\"\nü.txt".to_owned(),
            media_type: "bad\r\ntype".to_owned(),
            bytes: vec![1],
        };
        let answer = answer(file);
        let header = |wanted| {
            answer
                .headers
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.as_bytes())
        };
        assert_eq!(header(CONTENT_TYPE), Some(&b"application/octet-stream"[..]));
        let expected = b"attachment; filename*=UTF-8''a%20%22b%22%0A%C3%BC%2Etxt";
        assert_eq!(header(CONTENT_DISPOSITION), Some(&expected[..]));
    }
}
