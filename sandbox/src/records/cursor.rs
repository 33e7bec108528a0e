//! Cursors: how a list says where its next page begins, opaque to whoever asks for it. A cursor belongs to its list: the
//! same operation with the same parameters.

use serde_json::{Map, Value};

/// A list, as a short hash of what makes it this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct List(u32);

impl List {
    /// The list of an operation, by its surface and path, with the parameters of a request. Those that choose a page are not
    /// among them.
    pub(crate) fn of(surface: &str, path: &str, given: &Map<String, Value>) -> Self {
        // The order of parameters in a request says nothing.
        let mut params: Vec<_> = given.iter().collect();
        params.sort_by_key(|(name, _)| *name);
        let mut text = format!("{surface} {path}");
        for (name, value) in params {
            text = format!("{text}\n{name}={value}");
        }
        // FNV-1a: the same in every build, for databases outlive them.
        let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        Self(hash)
    }
}

/// A place in a list as a cursor: hexadecimal, so that nobody takes it for an id.
pub(crate) fn write(place: &Value, List(list): List) -> String {
    place
        .to_string()
        .bytes()
        .fold(format!("c{list:08x}"), |text, byte| {
            format!("{text}{byte:02x}")
        })
}

/// The place in a cursor, if it is one that this list gave.
pub(crate) fn read(cursor: &str, List(list): List) -> Option<Value> {
    let digits = cursor.strip_prefix(&format!("c{list:08x}"))?.as_bytes();
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

    fn list(path: &str, given: &Value) -> List {
        List::of("v2", path, given.as_object().expect("an object"))
    }

    #[test]
    fn cursors_lead_back_to_places() {
        let list = list("boats", &json!({}));
        for place in [json!(12), json!("a/b"), json!([null, "ü"])] {
            assert_eq!(read(&write(&place, list), list), Some(place));
        }
        for cursor in ["", "12", "c", "cxyz", "c7b", "cé"] {
            assert_eq!(read(cursor, list), None, "{cursor}");
        }
    }

    #[test]
    fn a_cursor_belongs_to_its_list() {
        let own = list("boats", &json!({"status": "open", "owner_id": 1}));
        let cursor = write(&json!(12), own);
        assert_eq!(
            own,
            list("boats", &json!({"owner_id": 1, "status": "open"}))
        );
        for other in [
            list("crews", &json!({"status": "open", "owner_id": 1})),
            list("boats", &json!({"status": "open", "owner_id": 2})),
            list("boats", &json!({"status": "open"})),
        ] {
            assert_eq!(read(&cursor, other), None);
        }
    }
}
