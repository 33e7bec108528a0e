// @generated from spec/v2/products.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `products`.

use ::callsheet_runtime as runtime;

/// A product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The id of the product.
    pub id: super::ProductId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// The unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// The tax.
    pub tax: ::std::option::Option<f64>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// Whether it can be linked to.
    pub is_linkable: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The category.
    pub category: ::std::option::Option<::std::string::String>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// The billing frequency.
    pub billing_frequency: ::std::option::Option<super::ProductBillingFrequency>,
    /// The billing frequency cycles.
    pub billing_frequency_cycles: ::std::option::Option<i64>,
    /// The prices.
    pub prices: ::std::option::Option<::std::vec::Vec<super::ProductPrice>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product.
    pub ProductId(i64)
}

/// The billing frequency of a product.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductBillingFrequency {
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

/// A product price.
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
    /// The id of the product variation.
    pub product_variation_id: ::std::option::Option<super::ProductVariationId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// What a list of products can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductSortBy {
    /// `id`
    Id,
    /// `name`
    Name,
    /// `add_time`
    AddTime,
    /// `update_time`
    UpdateTime,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field that a search for products looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductSearchField {
    /// `code`
    Code,
    /// `custom_fields`
    CustomFields,
    /// `name`
    Name,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a search for products leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductSearchIncludeField {
    /// `product.price`
    #[doc(alias = "product.price")]
    ProductPrice,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A product that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::ProductSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A product variation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariation {
    /// The id of the product variation.
    pub id: super::ProductVariationId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The prices.
    pub prices: ::std::option::Option<::std::vec::Vec<super::ProductPrice>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product variation.
    pub ProductVariationId(i64)
}

/// A product image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductImage {
    /// The id of the product image.
    pub id: super::ProductImageId,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<::std::string::String>,
    /// The public URL.
    pub public_url: ::std::option::Option<::std::string::String>,
    /// When it was added.
    pub add_time: ::std::option::Option<runtime::Date>,
    /// The MIME type.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A product, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductSearchResultItem {
    /// The id of the product.
    pub id: super::ProductId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Product {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            code: ::std::option::Option::None,
            unit: ::std::option::Option::None,
            tax: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            is_linkable: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            description: ::std::option::Option::None,
            category: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            billing_frequency: ::std::option::Option::None,
            billing_frequency_cycles: ::std::option::Option::None,
            prices: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Product {
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
                        "name" => json.decode_optional(&mut record.name),
                        "code" => json.decode_optional(&mut record.code),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "is_linkable" => json.decode_optional(&mut record.is_linkable),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "description" => json.decode_optional(&mut record.description),
                        "category" => json.decode_optional(&mut record.category),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        "billing_frequency" => {
                            json.decode_optional(&mut record.billing_frequency)
                        }
                        "billing_frequency_cycles" => {
                            json.decode_optional(&mut record.billing_frequency_cycles)
                        }
                        "prices" => json.decode_optional(&mut record.prices),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
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
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("is_deleted", &self.is_deleted),
                ("is_linkable", &self.is_linkable),
                ("visible_to", &self.visible_to),
                ("owner_id", &self.owner_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("description", &self.description),
                ("category", &self.category),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
                ("billing_frequency", &self.billing_frequency),
                ("billing_frequency_cycles", &self.billing_frequency_cycles),
                ("prices", &self.prices),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Product);

impl ProductBillingFrequency {
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

impl ::std::convert::From<&str> for ProductBillingFrequency {
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
impl ::std::str::FromStr for ProductBillingFrequency {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ProductBillingFrequency {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProductBillingFrequency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProductBillingFrequency {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProductBillingFrequency {
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

impl runtime::encode::Encode for ProductBillingFrequency {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProductBillingFrequency, as_str);


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
                        "product_variation_id" => {
                            json.decode_optional(&mut record.product_variation_id)
                        }
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
                ("product_variation_id", &self.product_variation_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductPrice);

impl ProductSortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::Name,
        Self::AddTime,
        Self::UpdateTime,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::AddTime => "add_time",
            Self::UpdateTime => "update_time",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ProductSortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "name" => Self::Name,
            "add_time" => Self::AddTime,
            "update_time" => Self::UpdateTime,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ProductSortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ProductSortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProductSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProductSortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProductSortBy {
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

impl runtime::encode::Encode for ProductSortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProductSortBy, as_str);

impl ProductSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Code, Self::CustomFields, Self::Name];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Code => "code",
            Self::CustomFields => "custom_fields",
            Self::Name => "name",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ProductSearchField {
    fn from(value: &str) -> Self {
        match value {
            "code" => Self::Code,
            "custom_fields" => Self::CustomFields,
            "name" => Self::Name,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ProductSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ProductSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProductSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProductSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProductSearchField {
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

impl runtime::encode::Encode for ProductSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProductSearchField, as_str);

impl ProductSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::ProductPrice];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProductPrice => "product.price",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ProductSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "product.price" => Self::ProductPrice,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ProductSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ProductSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProductSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProductSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProductSearchIncludeField {
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

impl runtime::encode::Encode for ProductSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProductSearchIncludeField, as_str);


impl runtime::decode::Decode for ProductSearchResult {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "result_score" => json.decode_optional(&mut record.result_score),
                        "item" => json.decode_optional(&mut record.item),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductSearchResult {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("result_score", &self.result_score), ("item", &self.item)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductSearchResult);

impl ::std::default::Default for ProductVariation {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            product_id: ::std::option::Option::None,
            prices: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProductVariation {
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
                        "name" => json.decode_optional(&mut record.name),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "prices" => json.decode_optional(&mut record.prices),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductVariation {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("product_id", &self.product_id),
                ("prices", &self.prices),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductVariation);

impl ::std::default::Default for ProductImage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            product_id: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            public_url: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            mime_type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProductImage {
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
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "public_url" => json.decode_optional(&mut record.public_url),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "mime_type" => json.decode_optional(&mut record.mime_type),
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductImage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("product_id", &self.product_id),
                ("company_id", &self.company_id),
                ("public_url", &self.public_url),
                ("add_time", &self.add_time),
                ("mime_type", &self.mime_type),
                ("name", &self.name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductImage);

impl ::std::default::Default for ProductSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            code: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProductSearchResultItem {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "name" => json.decode_optional(&mut record.name),
                        "code" => json.decode_optional(&mut record.code),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner" => json.decode_optional(&mut record.owner),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("code", &self.code),
                ("visible_to", &self.visible_to),
                ("owner", &self.owner),
                ("custom_fields", &self.custom_fields),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductSearchResultItem);
