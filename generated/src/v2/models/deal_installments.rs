// @generated from spec/v2/deal_installments.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deal_installments`.

use ::callsheet_runtime as runtime;

/// A deal installment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealInstallment {
    /// The id of the deal installment.
    pub id: super::DealInstallmentId,
    /// The amount, in units of its currency.
    pub amount: ::std::option::Option<runtime::Money>,
    /// The billing date.
    pub billing_date: ::std::option::Option<runtime::Date>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal installment.
    pub DealInstallmentId(i64)
}

/// What a list of deal installments can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealInstallmentSortBy {
    /// `id`
    Id,
    /// `billing_date`
    BillingDate,
    /// `deal_id`
    DealId,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for DealInstallment {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            amount: ::std::option::Option::None,
            billing_date: ::std::option::Option::None,
            description: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealInstallment {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "amount" => json.decode_optional(&mut record.amount),
                        "billing_date" => json.decode_optional(&mut record.billing_date),
                        "description" => json.decode_optional(&mut record.description),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealInstallment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("amount", &self.amount),
                ("billing_date", &self.billing_date),
                ("description", &self.description),
                ("deal_id", &self.deal_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealInstallment);

impl DealInstallmentSortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Id, Self::BillingDate, Self::DealId];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::BillingDate => "billing_date",
            Self::DealId => "deal_id",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealInstallmentSortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "billing_date" => Self::BillingDate,
            "deal_id" => Self::DealId,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealInstallmentSortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealInstallmentSortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealInstallmentSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealInstallmentSortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealInstallmentSortBy {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for DealInstallmentSortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealInstallmentSortBy, as_str);
