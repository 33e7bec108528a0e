//! A handwritten type that the golden spec names: an exact decimal number. It stands for whatever type a user brings.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use callsheet_runtime::External;
use callsheet_runtime::decode::{Decode, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};

/// An exact decimal number, as text on the wire: `"12.50"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimal {
    digits: i128,
    decimals: usize,
}

impl FromStr for Decimal {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        Ok(Self {
            digits: format!("{whole}{fraction}").parse()?,
            decimals: fraction.len(),
        })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let width = self.decimals + 1;
        let digits = format!("{:0width$}", self.digits.unsigned_abs());
        let (whole, fraction) = digits.split_at(digits.len() - self.decimals);
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self {
            digits: number.into(),
            decimals: 0,
        }
    }
}

impl Decode for Decimal {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let text = String::decode(token)?;
        text.parse()
            .map_err(|_| Fault::mismatch("a decimal number", text))
    }
}

impl Encode for Decimal {
    fn encode(self) -> Argument {
        self.to_string().encode()
    }
}

impl External for Decimal {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_is_kept() {
        for text in [
            "0",
            "12.50",
            "-0.001",
            "79228162514264337593543950335",
            "-7",
        ] {
            assert_eq!(
                text.parse().map(|it: Decimal| it.to_string()),
                Ok(text.to_owned())
            );
        }
        assert!("1.2.3".parse::<Decimal>().is_err() && "soon".parse::<Decimal>().is_err());
    }
}
