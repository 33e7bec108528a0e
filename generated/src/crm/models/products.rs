// @generated from spec/crm/products.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `products`.

use ::callsheet_runtime as runtime;

/// Something a company sells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The id of the product.
    pub id: super::ProductId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The company's own code for it, such as an article number.
    pub code: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// What `quantity` counts: `box`, `hour`.
    pub unit: ::std::option::Option<::std::string::String>,
    /// In percent.
    pub tax: ::std::option::Option<f64>,
    /// In units; can have a fraction.
    pub quantity: ::std::option::Option<f64>,
    /// What a unit sells for, in `currency`.
    pub price: ::std::option::Option<runtime::Money>,
    /// What a unit costs the company, in `currency`.
    pub cost: ::std::option::Option<runtime::Money>,
    /// Whether it is on sale.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Its place among the products.
    pub item_order: ::std::option::Option<i64>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// What `price` and `cost` are in, by its ISO 4217 code: `EUR`.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product.
    pub ProductId(i64)
}

impl ::std::default::Default for Product {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            code: ::std::option::Option::None,
            description: ::std::option::Option::None,
            unit: ::std::option::Option::None,
            tax: ::std::option::Option::None,
            quantity: ::std::option::Option::None,
            price: ::std::option::Option::None,
            cost: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            item_order: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "name" => json.decode_optional(&mut record.name),
                        "code" => json.decode_optional(&mut record.code),
                        "description" => json.decode_optional(&mut record.description),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "quantity" => json.decode_optional(&mut record.quantity),
                        "price" => json.decode_optional(&mut record.price),
                        "cost" => json.decode_optional(&mut record.cost),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "item_order" => json.decode_optional(&mut record.item_order),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "currency" => json.decode_optional(&mut record.currency),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
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
                ("company_id", &self.company_id),
                ("name", &self.name),
                ("code", &self.code),
                ("description", &self.description),
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("quantity", &self.quantity),
                ("price", &self.price),
                ("cost", &self.cost),
                ("active_flag", &self.active_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("item_order", &self.item_order),
                ("creator_user_id", &self.creator_user_id),
                ("currency", &self.currency),
                ("deleted", &self.deleted),
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
