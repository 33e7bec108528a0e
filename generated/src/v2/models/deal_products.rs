// @generated from spec/v2/deal_products.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deal_products`.

use ::callsheet_runtime as runtime;

/// A deal product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealProduct {
    /// The id of the deal product.
    pub id: super::DealProductId,
    /// The sum, in units of its currency.
    pub sum: ::std::option::Option<runtime::Money>,
    /// The tax.
    pub tax: ::std::option::Option<f64>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The id of the product variation.
    pub product_variation_id: ::std::option::Option<super::ProductVariationId>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The comments.
    pub comments: ::std::option::Option<::std::string::String>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The discount.
    pub discount: ::std::option::Option<f64>,
    /// The discount type.
    pub discount_type: ::std::option::Option<super::DiscountType>,
    /// The quantity.
    pub quantity: ::std::option::Option<f64>,
    /// The item price, in units of its currency.
    pub item_price: ::std::option::Option<runtime::Money>,
    /// The tax method.
    pub tax_method: ::std::option::Option<super::DealProductTaxMethod>,
    /// Whether it is enabled.
    pub is_enabled: ::std::option::Option<bool>,
    /// The billing frequency.
    pub billing_frequency: ::std::option::Option<super::ProductBillingFrequency>,
    /// The billing frequency cycles.
    pub billing_frequency_cycles: ::std::option::Option<i64>,
    /// When the billing starts.
    pub billing_start_date: ::std::option::Option<runtime::Date>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal product.
    pub DealProductId(i64)
}

/// The tax method of a deal product.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealProductTaxMethod {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `none`
    None,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a list of deal products can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealProductSortBy {
    /// `id`
    Id,
    /// `deal_id`
    DealId,
    /// `add_time`
    AddTime,
    /// `update_time`
    UpdateTime,
    /// `order_nr`
    OrderNr,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A product to add to a deal, with its price there.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDealProduct {
    /// The id of the product.
    pub product_id: super::ProductId,
    /// The item price, in units of its currency.
    pub item_price: runtime::Money,
    /// The quantity.
    pub quantity: f64,
    /// The tax.
    pub tax: ::std::option::Option<f64>,
    /// The comments.
    pub comments: ::std::option::Option<::std::string::String>,
    /// The discount.
    pub discount: ::std::option::Option<f64>,
    /// Whether it is enabled.
    pub is_enabled: ::std::option::Option<bool>,
    /// The tax method.
    pub tax_method: ::std::option::Option<super::DealProductTaxMethod>,
    /// The discount type.
    pub discount_type: ::std::option::Option<super::DiscountType>,
    /// The id of the product variation.
    pub product_variation_id: ::std::option::Option<super::ProductVariationId>,
    /// The billing frequency.
    pub billing_frequency: ::std::option::Option<super::ProductBillingFrequency>,
    /// The billing frequency cycles.
    pub billing_frequency_cycles: ::std::option::Option<i64>,
    /// When the billing starts.
    pub billing_start_date: ::std::option::Option<runtime::Date>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for DealProduct {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            sum: ::std::option::Option::None,
            tax: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            product_id: ::std::option::Option::None,
            product_variation_id: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            comments: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            discount: ::std::option::Option::None,
            discount_type: ::std::option::Option::None,
            quantity: ::std::option::Option::None,
            item_price: ::std::option::Option::None,
            tax_method: ::std::option::Option::None,
            is_enabled: ::std::option::Option::None,
            billing_frequency: ::std::option::Option::None,
            billing_frequency_cycles: ::std::option::Option::None,
            billing_start_date: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealProduct {
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
                        "sum" => json.decode_optional(&mut record.sum),
                        "tax" => json.decode_optional(&mut record.tax),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "name" => json.decode_optional(&mut record.name),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "product_variation_id" => {
                            json.decode_optional(&mut record.product_variation_id)
                        }
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "comments" => json.decode_optional(&mut record.comments),
                        "currency" => json.decode_optional(&mut record.currency),
                        "discount" => json.decode_optional(&mut record.discount),
                        "discount_type" => {
                            json.decode_optional(&mut record.discount_type)
                        }
                        "quantity" => json.decode_optional(&mut record.quantity),
                        "item_price" => json.decode_optional(&mut record.item_price),
                        "tax_method" => json.decode_optional(&mut record.tax_method),
                        "is_enabled" => json.decode_optional(&mut record.is_enabled),
                        "billing_frequency" => {
                            json.decode_optional(&mut record.billing_frequency)
                        }
                        "billing_frequency_cycles" => {
                            json.decode_optional(&mut record.billing_frequency_cycles)
                        }
                        "billing_start_date" => {
                            json.decode_optional(&mut record.billing_start_date)
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
impl runtime::private::ToToken for DealProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("sum", &self.sum),
                ("tax", &self.tax),
                ("deal_id", &self.deal_id),
                ("name", &self.name),
                ("product_id", &self.product_id),
                ("product_variation_id", &self.product_variation_id),
                ("order_nr", &self.order_nr),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("comments", &self.comments),
                ("currency", &self.currency),
                ("discount", &self.discount),
                ("discount_type", &self.discount_type),
                ("quantity", &self.quantity),
                ("item_price", &self.item_price),
                ("tax_method", &self.tax_method),
                ("is_enabled", &self.is_enabled),
                ("billing_frequency", &self.billing_frequency),
                ("billing_frequency_cycles", &self.billing_frequency_cycles),
                ("billing_start_date", &self.billing_start_date),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealProduct);

impl DealProductTaxMethod {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Exclusive, Self::Inclusive, Self::None];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Inclusive => "inclusive",
            Self::None => "none",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealProductTaxMethod {
    fn from(value: &str) -> Self {
        match value {
            "exclusive" => Self::Exclusive,
            "inclusive" => Self::Inclusive,
            "none" => Self::None,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealProductTaxMethod {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealProductTaxMethod {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealProductTaxMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealProductTaxMethod {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealProductTaxMethod {
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

impl runtime::encode::Encode for DealProductTaxMethod {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealProductTaxMethod, as_str);

impl DealProductSortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::DealId,
        Self::AddTime,
        Self::UpdateTime,
        Self::OrderNr,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::DealId => "deal_id",
            Self::AddTime => "add_time",
            Self::UpdateTime => "update_time",
            Self::OrderNr => "order_nr",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealProductSortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "deal_id" => Self::DealId,
            "add_time" => Self::AddTime,
            "update_time" => Self::UpdateTime,
            "order_nr" => Self::OrderNr,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealProductSortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealProductSortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealProductSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealProductSortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealProductSortBy {
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

impl runtime::encode::Encode for DealProductSortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealProductSortBy, as_str);

impl NewDealProduct {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        product_id: impl ::std::convert::Into<super::ProductId>,
        item_price: impl ::std::convert::Into<runtime::Money>,
        quantity: f64,
    ) -> Self {
        Self {
            product_id: ::std::convert::Into::into(product_id),
            item_price: ::std::convert::Into::into(item_price),
            quantity,
            tax: ::std::option::Option::None,
            comments: ::std::option::Option::None,
            discount: ::std::option::Option::None,
            is_enabled: ::std::option::Option::None,
            tax_method: ::std::option::Option::None,
            discount_type: ::std::option::Option::None,
            product_variation_id: ::std::option::Option::None,
            billing_frequency: ::std::option::Option::None,
            billing_frequency_cycles: ::std::option::Option::None,
            billing_start_date: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The tax.
    #[must_use]
    pub fn tax(mut self, tax: f64) -> Self {
        self.tax = ::std::option::Option::Some(tax);
        self
    }
    /// The comments.
    #[must_use]
    pub fn comments(
        mut self,
        comments: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.comments = ::std::option::Option::Some(
            ::std::convert::Into::into(comments),
        );
        self
    }
    /// The discount.
    #[must_use]
    pub fn discount(mut self, discount: f64) -> Self {
        self.discount = ::std::option::Option::Some(discount);
        self
    }
    /// Whether it is enabled.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = ::std::option::Option::Some(is_enabled);
        self
    }
    /// The tax method.
    #[must_use]
    pub fn tax_method(mut self, tax_method: super::DealProductTaxMethod) -> Self {
        self.tax_method = ::std::option::Option::Some(tax_method);
        self
    }
    /// The discount type.
    #[must_use]
    pub fn discount_type(mut self, discount_type: super::DiscountType) -> Self {
        self.discount_type = ::std::option::Option::Some(discount_type);
        self
    }
    /// The id of the product variation.
    #[must_use]
    pub fn product_variation_id(
        mut self,
        product_variation_id: impl ::std::convert::Into<super::ProductVariationId>,
    ) -> Self {
        self.product_variation_id = ::std::option::Option::Some(
            ::std::convert::Into::into(product_variation_id),
        );
        self
    }
    /// The billing frequency.
    #[must_use]
    pub fn billing_frequency(
        mut self,
        billing_frequency: super::ProductBillingFrequency,
    ) -> Self {
        self.billing_frequency = ::std::option::Option::Some(billing_frequency);
        self
    }
    /// The billing frequency cycles.
    #[must_use]
    pub fn billing_frequency_cycles(mut self, billing_frequency_cycles: i64) -> Self {
        self.billing_frequency_cycles = ::std::option::Option::Some(
            billing_frequency_cycles,
        );
        self
    }
    /// When the billing starts.
    #[must_use]
    pub fn billing_start_date(
        mut self,
        billing_start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.billing_start_date = ::std::option::Option::Some(
            ::std::convert::Into::into(billing_start_date),
        );
        self
    }
}

impl runtime::encode::Encode for NewDealProduct {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("product_id", runtime::encode::Encode::encode(self.product_id));
        put("item_price", runtime::encode::Encode::encode(self.item_price));
        put("quantity", runtime::encode::Encode::encode(self.quantity));
        if let ::std::option::Option::Some(value) = self.tax {
            put("tax", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.comments {
            put("comments", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.discount {
            put("discount", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.is_enabled {
            put("is_enabled", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.tax_method {
            put("tax_method", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.discount_type {
            put("discount_type", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.product_variation_id {
            put("product_variation_id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.billing_frequency {
            put("billing_frequency", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.billing_frequency_cycles {
            put("billing_frequency_cycles", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.billing_start_date {
            put("billing_start_date", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for NewDealProduct {
    fn placeholder() -> Self {
        Self {
            product_id: runtime::private::Placeholder::placeholder(),
            item_price: runtime::private::Placeholder::placeholder(),
            quantity: runtime::private::Placeholder::placeholder(),
            tax: ::std::option::Option::None,
            comments: ::std::option::Option::None,
            discount: ::std::option::Option::None,
            is_enabled: ::std::option::Option::None,
            tax_method: ::std::option::Option::None,
            discount_type: ::std::option::Option::None,
            product_variation_id: ::std::option::Option::None,
            billing_frequency: ::std::option::Option::None,
            billing_frequency_cycles: ::std::option::Option::None,
            billing_start_date: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for NewDealProduct {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut product_id = false;
        let mut item_price = false;
        let mut quantity = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "product_id" => {
                            json.decode_required(&mut record.product_id, &mut product_id)
                        }
                        "item_price" => {
                            json.decode_required(&mut record.item_price, &mut item_price)
                        }
                        "quantity" => {
                            json.decode_required(&mut record.quantity, &mut quantity)
                        }
                        "tax" => json.decode_optional(&mut record.tax),
                        "comments" => json.decode_optional(&mut record.comments),
                        "discount" => json.decode_optional(&mut record.discount),
                        "is_enabled" => json.decode_optional(&mut record.is_enabled),
                        "tax_method" => json.decode_optional(&mut record.tax_method),
                        "discount_type" => {
                            json.decode_optional(&mut record.discount_type)
                        }
                        "product_variation_id" => {
                            json.decode_optional(&mut record.product_variation_id)
                        }
                        "billing_frequency" => {
                            json.decode_optional(&mut record.billing_frequency)
                        }
                        "billing_frequency_cycles" => {
                            json.decode_optional(&mut record.billing_frequency_cycles)
                        }
                        "billing_start_date" => {
                            json.decode_optional(&mut record.billing_start_date)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("product_id", product_id)?;
        runtime::private::require("item_price", item_price)?;
        runtime::private::require("quantity", quantity)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NewDealProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("product_id", &self.product_id),
                ("item_price", &self.item_price),
                ("quantity", &self.quantity),
                ("tax", &self.tax),
                ("comments", &self.comments),
                ("discount", &self.discount),
                ("is_enabled", &self.is_enabled),
                ("tax_method", &self.tax_method),
                ("discount_type", &self.discount_type),
                ("product_variation_id", &self.product_variation_id),
                ("billing_frequency", &self.billing_frequency),
                ("billing_frequency_cycles", &self.billing_frequency_cycles),
                ("billing_start_date", &self.billing_start_date),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NewDealProduct);
