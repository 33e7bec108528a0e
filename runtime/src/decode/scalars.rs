//! What is accepted for which built-in type. The service writes whole numbers as strings, flags as 0 and 1 and
//! phone numbers as numbers, now and then; none of that loses information, so none of it fails a record.

use super::{Decode, Fault, Token};

/// A whole number; also an integral decimal (`3.0`) and a string of either.
impl Decode for i64 {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let read = match &token {
            Token::Integer(value) => Some(*value),
            Token::Number(value) => integral(*value),
            Token::Text(text) => text
                .trim()
                .parse()
                .ok()
                .or_else(|| decimal(text).and_then(integral)),
            _ => None,
        };
        read.ok_or_else(|| token.mismatch("an integer"))
    }
}

/// A number; also a string of one.
impl Decode for f64 {
    // Whole numbers beyond 2^53 lose their last digits, as everywhere in JSON.
    #[allow(clippy::cast_precision_loss)]
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let read = match &token {
            Token::Integer(value) => Some(*value as f64),
            Token::Unsigned(value) => Some(*value as f64),
            Token::Number(value) => Some(*value),
            Token::Text(text) => decimal(text),
            _ => None,
        };
        read.ok_or_else(|| token.mismatch("a number"))
    }
}

/// A flag; also 0 and 1, and the strings of all four.
impl Decode for bool {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let read = match &token {
            Token::Bool(value) => Some(*value),
            Token::Integer(0) | Token::Text("0" | "false") => Some(false),
            Token::Integer(1) | Token::Text("1" | "true") => Some(true),
            _ => None,
        };
        read.ok_or_else(|| token.mismatch("a boolean"))
    }
}

/// A string; also a number or a flag, as its text.
impl Decode for String {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        match token {
            Token::Text(text) => Ok(text.to_owned()),
            Token::Integer(value) => Ok(value.to_string()),
            Token::Unsigned(value) => Ok(value.to_string()),
            Token::Number(value) => Ok(value.to_string()),
            Token::Bool(value) => Ok(value.to_string()),
            other => Err(other.mismatch("a string")),
        }
    }
}

/// Anything at all: for calls of which only success matters.
impl Decode for () {
    const NULLABLE: bool = true;

    fn decode(_: Token<'_>) -> Result<Self, Fault> {
        Ok(())
    }
}

/// The whole number that a decimal is, if it is one and fits.
fn integral(value: f64) -> Option<i64> {
    // 2^63 is a float; `i64::MAX` is not, and would be rounded up to it.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value) {
        #[allow(clippy::cast_possible_truncation)] // checked just above
        Some(value as i64)
    } else {
        None
    }
}

/// The number that a text says; unlike Rust's own parser without `inf` and `nan`.
fn decimal(text: &str) -> Option<f64> {
    text.trim()
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())
}
