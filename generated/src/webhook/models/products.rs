// @generated from spec/webhook/products.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `products`.

use ::callsheet_runtime as runtime;

/// A product, as webhooks of version 2 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Product {
    /// The id of the product.
    pub id: ::std::option::Option<super::ProductId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// In percent.
    pub tax: ::std::option::Option<f64>,
    /// The option of the field “category”.
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// Whether it can be added to deals.
    pub selectable: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The prices.
    pub prices: ::std::option::Option<::std::vec::Vec<super::ProductPrice>>,
    /// The billing frequency.
    pub billing_frequency: ::std::option::Option<super::BillingFrequency>,
    /// The billing frequency cycles.
    pub billing_frequency_cycles: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product.
    pub ProductId(i64)
}

/// A price of a product, in one currency.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductPrice {
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The price, in units of its currency.
    pub price: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The cost, in units of its currency.
    pub cost: ::std::option::Option<runtime::Money>,
    /// The direct cost, in units of its currency.
    pub direct_cost: ::std::option::Option<runtime::Money>,
    /// The notes.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A billing frequency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingFrequency {
    /// `one-time`
    #[doc(alias = "one-time")]
    OneTime,
    /// `annually`
    Annually,
    /// `semi-annually`
    #[doc(alias = "semi-annually")]
    SemiAnnually,
    /// `quarterly`
    Quarterly,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A product, as webhooks of version 1 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V1Product {
    /// The id of the product.
    pub id: ::std::option::Option<super::ProductId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// In percent.
    pub tax: ::std::option::Option<f64>,
    /// The option of the field “category”.
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it can be added to deals.
    pub selectable: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Prices, as a list or by currency.
    pub prices: ::std::option::Option<runtime::Json>,
    /// How many files there are.
    pub files_count: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for Product {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "name" => json.decode_optional(&mut record.name),
                        "code" => json.decode_optional(&mut record.code),
                        "description" => json.decode_optional(&mut record.description),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "category" => json.decode_optional(&mut record.category),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "selectable" => json.decode_optional(&mut record.selectable),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "prices" => json.decode_optional(&mut record.prices),
                        "billing_frequency" => {
                            json.decode_optional(&mut record.billing_frequency)
                        }
                        "billing_frequency_cycles" => {
                            json.decode_optional(&mut record.billing_frequency_cycles)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Product {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("code", &self.code),
                ("description", &self.description),
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("category", &self.category),
                ("owner_id", &self.owner_id),
                ("selectable", &self.selectable),
                ("visible_to", &self.visible_to),
                ("prices", &self.prices),
                ("billing_frequency", &self.billing_frequency),
                ("billing_frequency_cycles", &self.billing_frequency_cycles),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Product);


impl runtime::decode::Decode for ProductPrice {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "price" => json.decode_optional(&mut record.price),
                        "currency" => json.decode_optional(&mut record.currency),
                        "cost" => json.decode_optional(&mut record.cost),
                        "direct_cost" => json.decode_optional(&mut record.direct_cost),
                        "notes" => json.decode_optional(&mut record.notes),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductPrice {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("product_id", &self.product_id),
                ("price", &self.price),
                ("currency", &self.currency),
                ("cost", &self.cost),
                ("direct_cost", &self.direct_cost),
                ("notes", &self.notes),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductPrice);

impl BillingFrequency {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::OneTime,
        Self::Annually,
        Self::SemiAnnually,
        Self::Quarterly,
        Self::Monthly,
        Self::Weekly,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one-time",
            Self::Annually => "annually",
            Self::SemiAnnually => "semi-annually",
            Self::Quarterly => "quarterly",
            Self::Monthly => "monthly",
            Self::Weekly => "weekly",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for BillingFrequency {
    fn from(value: &str) -> Self {
        match value {
            "one-time" => Self::OneTime,
            "annually" => Self::Annually,
            "semi-annually" => Self::SemiAnnually,
            "quarterly" => Self::Quarterly,
            "monthly" => Self::Monthly,
            "weekly" => Self::Weekly,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for BillingFrequency {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for BillingFrequency {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for BillingFrequency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for BillingFrequency {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for BillingFrequency {
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

impl runtime::encode::Encode for BillingFrequency {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum BillingFrequency, as_str);


impl runtime::decode::Decode for V1Product {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "name" => json.decode_optional(&mut record.name),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "code" => json.decode_optional(&mut record.code),
                        "description" => json.decode_optional(&mut record.description),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "category" => json.decode_optional(&mut record.category),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "selectable" => json.decode_optional(&mut record.selectable),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "prices" => json.decode_optional(&mut record.prices),
                        "files_count" => json.decode_optional(&mut record.files_count),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for V1Product {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("first_char", &self.first_char),
                ("code", &self.code),
                ("description", &self.description),
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("category", &self.category),
                ("owner_id", &self.owner_id),
                ("active_flag", &self.active_flag),
                ("selectable", &self.selectable),
                ("visible_to", &self.visible_to),
                ("prices", &self.prices),
                ("files_count", &self.files_count),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(V1Product);
