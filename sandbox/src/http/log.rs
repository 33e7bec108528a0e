//! The log: lines on standard error.

use std::fmt;
use std::io::{self, Write as _};

/// Writes a line. Where nobody listens any more (`2>&1 | head`) it is lost; `eprintln!` would panic, and the request
/// that it tells of go unanswered.
pub(super) fn line(text: fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
