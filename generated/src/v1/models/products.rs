// @generated from spec/v1/products.yaml by `cargo xtask codegen`. Do not edit.

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
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// The tax.
    pub tax: ::std::option::Option<f64>,
    /// The category.
    pub category: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is selectable.
    pub selectable: ::std::option::Option<bool>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// How many files there are.
    pub files_count: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The prices.
    pub prices: ::std::option::Option<::std::vec::Vec<super::ProductPrice>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product.
    pub ProductId(i64)
}

/// A product follower.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductFollower {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the product follower.
    pub id: super::ProductFollowerId,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product follower.
    pub ProductFollowerId(i64)
}

impl ::std::default::Default for Product {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            code: ::std::option::Option::None,
            description: ::std::option::Option::None,
            unit: ::std::option::Option::None,
            tax: ::std::option::Option::None,
            category: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            selectable: ::std::option::Option::None,
            first_char: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
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
                        "description" => json.decode_optional(&mut record.description),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "category" => json.decode_optional(&mut record.category),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "selectable" => json.decode_optional(&mut record.selectable),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "files_count" => json.decode_optional(&mut record.files_count),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
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
                ("description", &self.description),
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("category", &self.category),
                ("active_flag", &self.active_flag),
                ("selectable", &self.selectable),
                ("first_char", &self.first_char),
                ("visible_to", &self.visible_to),
                ("owner_id", &self.owner_id),
                ("files_count", &self.files_count),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("prices", &self.prices),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Product);

impl ::std::default::Default for ProductFollower {
    fn default() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            product_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProductFollower {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductFollower {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("user_id", &self.user_id),
                ("id", &self.id),
                ("product_id", &self.product_id),
                ("add_time", &self.add_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductFollower);
