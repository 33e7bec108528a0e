//! The inside of JSON strings: where they end, and what their escapes stand for. A service that counts in UTF-16 and
//! cuts a title in the middle of an emoji writes `"\ud83d"`, which is JSON by its grammar and no text: one such title
//! must not fail a whole page, so half a character is U+FFFD, the replacement character.

/// Where the first byte is that does not stand for itself: a quotation mark, a backslash or a control character.
pub(super) fn end(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let mut at = from;
    // Eight bytes at a time. A byte's high bit is set in `below` where the byte is smaller than what is taken from it; in
    // bytes behind such a one it may be set for none, so only the first counts.
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let eight = u64::from_le_bytes(*eight);
        let below = |of: u64, limit: u8| of.wrapping_sub(ONES * u64::from(limit)) & !of;
        let special = below(eight, b' ')
            | below(eight ^ (ONES * u64::from(b'"')), 1)
            | below(eight ^ (ONES * u64::from(b'\\')), 1);
        match special & HIGH {
            0 => at += 8,
            found => return at + (found.trailing_zeros() / 8) as usize,
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(special).unwrap_or(rest.len())
}

/// Puts the text that starts there into `out`, escapes resolved, and gives the place behind its quotation mark.
///
/// # Errors
///
/// Where it is no string, and why.
pub(super) fn unescape(
    text: &str,
    start: usize,
    out: &mut String,
) -> Result<usize, (usize, &'static str)> {
    out.clear();
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        let plain = end(bytes, at);
        out.push_str(&text[at..plain]);
        at = plain;
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => {}
            Some(_) => return Err((at, "a control character in a text")),
            None => return Err((at, "a text without an end")),
        }
        let (character, length) = match bytes.get(at + 1) {
            Some(b'"') => ('"', 2),
            Some(b'\\') => ('\\', 2),
            Some(b'/') => ('/', 2),
            Some(b'b') => ('\u{8}', 2),
            Some(b'f') => ('\u{c}', 2),
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b'u') => match (unit(bytes, at), unit(bytes, at + 6)) {
                (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) => {
                    let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                    (char::from_u32(code).unwrap_or('\u{fffd}'), 12)
                }
                (Some(unit), _) => (char::from_u32(unit).unwrap_or('\u{fffd}'), 6),
                (None, _) => return Err((at, "an escape of no character")),
            },
            None => return Err((at + 1, "a text without an end")),
            Some(_) => return Err((at, "an escape of no character")),
        };
        out.push(character);
        at += length;
    }
}

/// The UTF-16 unit whose escape stands there.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| {
        Some(unit * 16 + char::from(*digit).to_digit(16)?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::from_str;

    #[test]
    fn half_a_character_does_not_fail_a_document() {
        for (json, text) in [
            (r#""Rocket \ud83d""#, "Rocket \u{fffd}"),
            (
                r#""\ude80 \ud83d\ude80 \uD83D\uD83D\uDE80""#,
                "\u{fffd} 🚀 \u{fffd}🚀",
            ),
            (r#""\\ud83d \ud83d\n""#, "\\ud83d \u{fffd}\n"),
            (r#""\ud83dü\ud83d\u00fc""#, "\u{fffd}ü\u{fffd}ü"),
        ] {
            assert_eq!(from_str::<String>(json).unwrap(), text, "{json}");
        }
        let titles: Vec<String> = from_str(r#"["a", "\udead", "b"]"#).unwrap();
        assert_eq!(titles, ["a", "\u{fffd}", "b"]);
    }

    #[test]
    fn every_escape_is_what_it_stands_for() {
        let json = r#""\"\\\/\b\f\n\r\t\u00e9\u00E9\uFFFF\u0000.""#;
        let text = "\"\\/\u{8}\u{c}\n\r\téé\u{ffff}\0.";
        assert_eq!(from_str::<String>(json).unwrap(), text);
    }

    #[test]
    fn other_escapes_are_no_json() {
        for json in [
            r#""\x""#,
            r#""\u""#,
            r#""\u12"#,
            r#""\u+83d""#,
            r#""\u00g0""#,
            r#""\uüü""#,
            r#""\ü""#,
            r#""\"#,
            r#"""#,
            r#""\ud83d" and more"#,
            "\"a\nb\"",
            "\"\u{1f}\"",
        ] {
            let fault = from_str::<String>(json).unwrap_err();
            assert!(fault.is_syntax(), "{json}: {fault}");
        }
    }

    #[test]
    fn the_end_is_found_wherever_it_is() {
        for special in ['"', '\\', '\0', '\u{1f}'] {
            for before in 0..20 {
                for behind in 0..20 {
                    let plain = "é ~\u{7f}".repeat(before);
                    let text = format!("{plain}{special}{}\\", "x".repeat(behind));
                    assert_eq!(end(text.as_bytes(), 0), plain.len(), "{text:?}");
                    assert_eq!(
                        end(text.as_bytes(), plain.len() + 1),
                        text.len() - 1,
                        "{text:?}"
                    );
                }
            }
        }
        for length in 0..20 {
            assert_eq!(end("x".repeat(length).as_bytes(), 0), length);
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        assert_eq!(from_str::<i64>("\u{feff}7").unwrap(), 7);
    }
}
