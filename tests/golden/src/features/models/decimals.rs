// @generated from tests/golden/spec/features/decimals.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `decimals`.

use ::callsheet_runtime as runtime;

/// An invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// The id of the invoice.
    pub id: super::InvoiceId,
    /// The total.
    pub total: super::Decimal,
    /// The discount.
    pub discount: ::std::option::Option<super::Decimal>,
    /// The lines.
    pub lines: ::std::option::Option<::std::vec::Vec<super::Decimal>>,
    /// The rates.
    pub rates: ::std::option::Option<runtime::Map<super::Decimal>>,
    /// The rest.
    pub rest: ::std::option::Option<super::Rest>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an invoice.
    pub InvoiceId(i64)
}

/// Written and read.
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceDraft {
    /// The total.
    pub total: super::Decimal,
    /// The discount.
    pub discount: ::std::option::Option<super::Decimal>,
    /// The lines.
    pub lines: ::std::vec::Vec<super::Decimal>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rest {
    /// `Decimal`.
    Decimal(super::Decimal),
    /// `boolean`.
    Boolean(bool),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

impl ::std::default::Default for Invoice {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            total: runtime::private::Placeholder::placeholder(),
            discount: ::std::option::Option::None,
            lines: ::std::option::Option::None,
            rates: ::std::option::Option::None,
            rest: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Invoice {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        let mut total = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "total" => json.decode_required(&mut record.total, &mut total),
                        "discount" => json.decode_optional(&mut record.discount),
                        "lines" => json.decode_optional(&mut record.lines),
                        "rates" => json.decode_optional(&mut record.rates),
                        "rest" => json.decode_optional(&mut record.rest),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        runtime::private::require("total", total)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Invoice {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                (
                    "total",
                    &runtime::private::With(&self.total, runtime::private::external),
                ),
                (
                    "discount",
                    &runtime::private::With(
                        &self.discount,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::external,
                            then,
                        ),
                    ),
                ),
                (
                    "lines",
                    &runtime::private::With(
                        &self.lines,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::list_of(
                                value,
                                runtime::private::external,
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
                (
                    "rates",
                    &runtime::private::With(
                        &self.rates,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::map_of(
                                value,
                                runtime::private::external,
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
                ("rest", &self.rest),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Invoice);

impl InvoiceDraft {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        total: impl ::std::convert::Into<super::Decimal>,
        lines: ::std::vec::Vec<super::Decimal>,
    ) -> Self {
        Self {
            total: ::std::convert::Into::into(total),
            discount: ::std::option::Option::None,
            lines,
            extra: runtime::Extra::default(),
        }
    }
    /// The discount.
    #[must_use]
    pub fn discount(
        mut self,
        discount: impl ::std::convert::Into<super::Decimal>,
    ) -> Self {
        self.discount = ::std::option::Option::Some(
            ::std::convert::Into::into(discount),
        );
        self.extra.remove("discount");
        self
    }
    /// Empties `discount`: sends null.
    #[must_use]
    pub fn clear_discount(mut self) -> Self {
        self.discount = ::std::option::Option::None;
        self.extra.insert("discount", runtime::Json::Null);
        self
    }
}

impl runtime::encode::Encode for InvoiceDraft {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("total", runtime::encode::Encode::encode(self.total));
        if let ::std::option::Option::Some(value) = self.discount {
            put("discount", runtime::encode::Encode::encode(value));
        }
        put("lines", runtime::encode::Encode::encode(self.lines));
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for InvoiceDraft {
    fn placeholder() -> Self {
        Self {
            total: runtime::private::Placeholder::placeholder(),
            discount: ::std::option::Option::None,
            lines: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for InvoiceDraft {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut total = false;
        let mut lines = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "total" => json.decode_required(&mut record.total, &mut total),
                        "discount" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "discount" => json.decode_optional(&mut record.discount),
                        "lines" => json.decode_required(&mut record.lines, &mut lines),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("total", total)?;
        runtime::private::require("lines", lines)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for InvoiceDraft {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                (
                    "total",
                    &runtime::private::With(&self.total, runtime::private::external),
                ),
                (
                    "discount",
                    &runtime::private::With(
                        &self.discount,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::external,
                            then,
                        ),
                    ),
                ),
                (
                    "lines",
                    &runtime::private::With(
                        &self.lines,
                        |value, then| runtime::private::list_of(
                            value,
                            runtime::private::external,
                            then,
                        ),
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(InvoiceDraft);

impl ::std::convert::From<super::Decimal> for Rest {
    fn from(value: super::Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl ::std::convert::From<bool> for Rest {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl runtime::private::Placeholder for Rest {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for Rest {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::Decimal),
                ),
                (
                    runtime::private::JsonKind::Boolean,
                    |json| runtime::decode::from_value(json).map(Self::Boolean),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for Rest {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Decimal(value) => runtime::encode::Encode::encode(value),
            Self::Boolean(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Rest {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Decimal(value) => {
                runtime::private::ToToken::with_token(
                    &runtime::private::With(value, runtime::private::external),
                    then,
                )
            }
            Self::Boolean(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Rest);
