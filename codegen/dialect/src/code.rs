//! Names in code style, in Markdown that holds whatever the name is.

/// A name in code style, whatever is in it: `` `deal_id` ``.
#[must_use]
pub fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if is_printable(c) { c } else { ' ' })
        .collect();
    let fence = "`".repeat(longest_run_of_backticks(&text) + 1);
    if fence.len() == 1 && !text.is_empty() && text.trim() == text {
        format!("`{text}`")
    } else {
        format!("{fence} {text} {fence}")
    }
}

/// Not a control character, and none of the marks that reorder text: rustc refuses those in comments.
#[must_use]
pub fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// How long a fence around it has to be, but for one.
#[must_use]
pub fn longest_run_of_backticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
