//! Percent-encoding (RFC 3986): everything but unreserved characters is escaped, in every place.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::encode::text::Pair;

/// All but `A-Z a-z 0-9 - . _ ~`.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What cannot stand in a path that is already written as one; its slashes and escapes stay.
const NOT_IN_PATH: AsciiSet = RESERVED
    .remove(b'/')
    .remove(b'%')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// A value as it stands in a query, or as one segment of a path.
pub(crate) fn encode(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, &RESERVED));
}

/// A path as it stands in a URL, its slashes and escapes kept.
pub(crate) fn encode_path(out: &mut String, path: &str) {
    out.extend(utf8_percent_encode(path, &NOT_IN_PATH));
}

/// Adds a pair to a query or a form: `name=value`, `name=1,2`, `name%5Bkey%5D=value`.
pub(crate) fn encode_pair(out: &mut String, pair: &Pair) {
    if !out.is_empty() {
        out.push('&');
    }
    encode(out, &pair.name);
    for key in &pair.keys {
        out.push_str("%5B");
        encode(out, key);
        out.push_str("%5D");
    }
    out.push('=');
    for (index, part) in pair.parts.iter().enumerate() {
        if index > 0 {
            // Bare between items, escaped within one.
            out.push(',');
        }
        encode(out, part);
    }
}
