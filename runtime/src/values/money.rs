//! Amounts of money.

use std::fmt;

use crate::decode::{Decode, Fault, Token};
use crate::encode::{Argument, Encode};

/// An amount, in the currency that stands beside it in the record.
///
/// It is the number that JSON carries, a 64-bit float: exact for up to 15 digits, which is nine trillion with two
/// decimals. For arithmetic on amounts use the feature `rust_decimal` and its conversions.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Money(f64);

impl Money {
    /// The amount.
    #[must_use]
    pub const fn amount(self) -> f64 {
        self.0
    }
}

/// With no more than the 15 digits that are exact: `0.1 + 0.2` is written `0.3`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Adding zero makes -0 a 0.
        let exact = if self.0.fract() == 0.0 {
            self.0
        } else {
            format!("{:.14e}", self.0).parse().unwrap_or(self.0)
        };
        (exact + 0.0).fmt(f)
    }
}

impl From<f64> for Money {
    fn from(amount: f64) -> Self {
        Self(amount)
    }
}

impl From<i32> for Money {
    fn from(amount: i32) -> Self {
        Self(amount.into())
    }
}

/// Amounts beyond 2^53 lose their last digits.
impl From<i64> for Money {
    #[allow(clippy::cast_precision_loss)] // documented
    fn from(amount: i64) -> Self {
        Self(amount as f64)
    }
}

impl From<Money> for f64 {
    fn from(money: Money) -> Self {
        money.0
    }
}

impl Decode for Money {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        f64::decode(token).map(Self)
    }
}

impl Encode for Money {
    fn encode(self) -> Argument {
        self.0.encode()
    }
}

/// The nearest float.
#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Money {
    fn from(amount: rust_decimal::Decimal) -> Self {
        // Its text is a float's text, whatever its size; the conversion of rust_decimal itself loses digits.
        Self(amount.to_string().parse().unwrap_or(f64::NAN))
    }
}

/// The decimal that [`Display`](fmt::Display) shows.
#[cfg(feature = "rust_decimal")]
impl TryFrom<Money> for rust_decimal::Decimal {
    type Error = rust_decimal::Error;

    /// # Errors
    ///
    /// Where the amount is beyond what a decimal holds, or no number.
    fn try_from(money: Money) -> Result<Self, Self::Error> {
        money.to_string().parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_without_float_noise() {
        for (amount, text) in [
            (0.1 + 0.2, "0.3"),
            (1200.0, "1200"),
            (-0.0, "0"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (12_345_678_901_234.56, "12345678901234.6"),
            (0.005, "0.005"),
            (-19.99, "-19.99"),
        ] {
            assert_eq!(Money(amount).to_string(), text);
        }
        assert_eq!(Money::from(7), Money(7.0), "a literal infers");
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn money_converts_to_decimals_and_back() {
        let decimal: rust_decimal::Decimal = "19.99".parse().unwrap();
        assert_eq!(Money::from(decimal), Money(19.99));
        assert_eq!(
            rust_decimal::Decimal::try_from(Money(19.99)).unwrap(),
            decimal
        );
        assert!(rust_decimal::Decimal::try_from(Money(f64::NAN)).is_err());
    }
}
