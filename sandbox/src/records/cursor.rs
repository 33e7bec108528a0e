//! Cursors: how a list says where its next page begins, opaque to whoever asks for it.

use serde_json::Value;

/// A place in a list as a cursor: hexadecimal, so that nobody takes it for an id.
pub(crate) fn write(place: &Value) -> String {
    place
        .to_string()
        .bytes()
        .fold(String::from("c"), |text, byte| format!("{text}{byte:02x}"))
}

/// The place in a cursor, if it is one of ours.
pub(crate) fn read(cursor: &str) -> Option<Value> {
    let digits = cursor.strip_prefix('c')?.as_bytes();
    let bytes: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    serde_json::from_slice(&bytes?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn cursors_lead_back_to_places() {
        for place in [json!(12), json!("a/b"), json!([null, "ü"])] {
            assert_eq!(read(&write(&place)), Some(place));
        }
        for cursor in ["", "12", "c", "cxyz", "c7b", "cé"] {
            assert_eq!(read(cursor), None, "{cursor}");
        }
    }
}
