//! Escapes of half a character. A service that counts in UTF-16 and cuts a title in the middle of an emoji writes
//! `"\ud83d"`, which is JSON by its grammar and no text: one such title must not fail a whole page.

/// The JSON text with U+FFFD, the replacement character, for every half of a character; nothing where there is none.
pub(super) fn mended(text: &str) -> Option<String> {
    let mut mended: Option<String> = None;
    let mut from = 0;
    while let Some(at) = text[from..].find('\\').map(|found| from + found) {
        let rest = &text[at..];
        from = at
            + match (unit(rest), unit(rest.get(6..).unwrap_or_default())) {
                (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
                (Some(0xD800..=0xDFFF), _) => {
                    // As long as what it replaces, so that positions stay.
                    mended
                        .get_or_insert_with(|| text.to_owned())
                        .replace_range(at..at + 6, r"\ufffd");
                    6
                }
                (Some(_), _) => 6,
                // Another escape: the character after the backslash is part of it.
                (None, _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            };
    }
    mended
}

/// The UTF-16 unit that a text begins with as an escape.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    // `from_str_radix` takes a sign.
    if digits.starts_with('+') {
        return None;
    }
    u16::from_str_radix(digits, 16).ok()
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
            (r#""\ud83dü""#, "\u{fffd}ü"),
        ] {
            assert_eq!(from_str::<String>(json).unwrap(), text, "{json}");
        }
        let titles: Vec<String> = from_str(r#"["a", "\udead", "b"]"#).unwrap();
        assert_eq!(titles, ["a", "\u{fffd}", "b"]);
    }

    #[test]
    fn nothing_else_is_touched() {
        for json in [
            r#""\ud83d\ude80""#,
            r#""\\ud83d""#,
            r#""\u00e9\"""#,
            "\\",
            "\\u",
            "\\ü",
            r"\u+83d",
            "x",
        ] {
            assert_eq!(mended(json), None, "{json}");
        }
        let fault = from_str::<String>(r#""\ud83d" and more"#).unwrap_err();
        assert!(fault.is_syntax(), "{fault}");
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        assert_eq!(from_str::<i64>("\u{feff}7").unwrap(), 7);
    }
}
