// @generated from spec/crm/products.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `products`.

use ::pipedrive_runtime as runtime;

/// Something a company sells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Id.
    pub id: super::ProductId,
    /// Company id.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The company's own code for it, such as an article number.
    pub code: ::std::option::Option<::std::string::String>,
    /// Description.
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
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Its place among the products.
    pub item_order: ::std::option::Option<i64>,
    /// Creator user id.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// What `price` and `cost` are in, by its ISO 4217 code: `EUR`.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product.
    pub ProductId(i64)
}

impl runtime::Decode for Product {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut company_id = ::std::option::Option::None;
        let mut name = ::std::option::Option::None;
        let mut code = ::std::option::Option::None;
        let mut description = ::std::option::Option::None;
        let mut unit = ::std::option::Option::None;
        let mut tax = ::std::option::Option::None;
        let mut quantity = ::std::option::Option::None;
        let mut price = ::std::option::Option::None;
        let mut cost = ::std::option::Option::None;
        let mut active_flag = ::std::option::Option::None;
        let mut add_time = ::std::option::Option::None;
        let mut update_time = ::std::option::Option::None;
        let mut item_order = ::std::option::Option::None;
        let mut creator_user_id = ::std::option::Option::None;
        let mut currency = ::std::option::Option::None;
        let mut deleted = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "company_id" => json.store(&mut company_id),
                    "name" => json.store(&mut name),
                    "code" => json.store(&mut code),
                    "description" => json.store(&mut description),
                    "unit" => json.store(&mut unit),
                    "tax" => json.store(&mut tax),
                    "quantity" => json.store(&mut quantity),
                    "price" => json.store(&mut price),
                    "cost" => json.store(&mut cost),
                    "active_flag" => json.store(&mut active_flag),
                    "add_time" => json.store(&mut add_time),
                    "update_time" => json.store(&mut update_time),
                    "item_order" => json.store(&mut item_order),
                    "creator_user_id" => json.store(&mut creator_user_id),
                    "currency" => json.store(&mut currency),
                    "deleted" => json.store(&mut deleted),
                    "custom_fields" => json.store(&mut custom_fields),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            company_id,
            name,
            code,
            description,
            unit,
            tax,
            quantity,
            price,
            cost,
            active_flag,
            add_time,
            update_time,
            item_order,
            creator_user_id,
            currency,
            deleted,
            custom_fields,
            extra,
        })
    }
}
