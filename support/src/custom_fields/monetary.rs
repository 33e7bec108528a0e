//! Amounts with their currency.

use std::borrow::Cow;
use std::fmt;

use callsheet_runtime::Money;
use callsheet_runtime::decode::{Decode, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::private::required;

use super::read_part;

/// The value of a monetary field: `{"value": 12.5, "currency": "EUR"}`.
///
/// A number alone is read as an amount without a currency: a lead of API v1 has no member for what is not set.
///
/// ```
/// use callsheet_runtime::decode::from_str;
/// use pipedrive_support::Monetary;
///
/// let budget: Monetary = from_str(r#"{"value": 12.5, "currency": "EUR"}"#)?;
/// assert_eq!(budget, Monetary::new(12.5, "EUR"));
/// assert_eq!(budget.value.amount(), 12.5);
/// assert_eq!(budget.to_string(), "12.5 EUR");
/// # Ok::<(), callsheet_runtime::decode::Fault>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Monetary {
    /// The amount, in units of the currency.
    pub value: Money,
    /// The code of the currency: `EUR`. `None` where the service has none; null is sent then.
    pub currency: Option<String>,
}

impl Monetary {
    /// That amount in that currency.
    pub fn new(value: impl Into<Money>, currency: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency: Some(currency.into()),
        }
    }
}

/// `12.5 EUR`; without a currency, `12.5`.
impl fmt::Display for Monetary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.currency {
            Some(currency) => write!(f, "{} {currency}", self.value),
            None => self.value.fmt(f),
        }
    }
}

impl Decode for Monetary {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        if !matches!(token, Token::Object(_)) {
            return Ok(Self {
                value: Money::decode(token)?,
                currency: None,
            });
        }
        let mut value = None;
        let mut currency = None;
        token.object(&mut |member, token| match member {
            "value" => token.decode_optional(&mut value),
            "currency" => read_part(token, &mut currency),
            _ => Ok(()),
        })?;
        Ok(Self {
            value: required("value", value)?,
            currency,
        })
    }
}

impl Encode for Monetary {
    fn encode(self) -> Argument {
        Argument::Map(vec![
            (Cow::Borrowed("value"), self.value.encode()),
            (Cow::Borrowed("currency"), self.currency.encode()),
        ])
    }
}
