// @generated from spec/crm/products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "products",
    doc: "What a company sells.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET products`: [`products.list`](super::super::products::Products::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "list",
    method: runtime::Method::Get,
    path: "products",
    base_url: "",
    doc: "Get all products in a company.",
    params: &[
        runtime::Param::query("id", "ProductId", "integer"),
        runtime::Param::query("name", "string", "string"),
        runtime::Param::query("code", "string", "string")
            .doc("The company's own code for it, such as an article number."),
        runtime::Param::query("description", "string", "string"),
        runtime::Param::query("unit", "string", "string")
            .doc("What `quantity` counts: `box`, `hour`."),
        runtime::Param::query("tax", "number", "number").doc("In percent."),
        runtime::Param::query("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        runtime::Param::query("price", "money", "money")
            .doc("What a unit sells for, in `currency`."),
        runtime::Param::query("cost", "money", "money")
            .doc("What a unit costs the company, in `currency`."),
        runtime::Param::query("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        runtime::Param::query("add_time", "datetime", "datetime"),
        runtime::Param::query("update_time", "datetime", "datetime"),
        runtime::Param::query("item_order", "integer", "integer")
            .doc("Its place among the products."),
        runtime::Param::query("creator_user_id", "UserId", "integer"),
        runtime::Param::query("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        runtime::Param::query("deleted", "boolean", "boolean"),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Product]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST products`: [`products.create`](super::super::products::Products::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "create",
    method: runtime::Method::Post,
    path: "products",
    base_url: "",
    doc: "Create a new product in a company.",
    params: &[
        runtime::Param::body("company_id", "CompanyId", "integer"),
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("code", "string", "string")
            .nullable()
            .doc("The company's own code for it, such as an article number."),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("unit", "string", "string")
            .nullable()
            .doc("What `quantity` counts: `box`, `hour`."),
        runtime::Param::body("tax", "number", "number").doc("In percent."),
        runtime::Param::body("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        runtime::Param::body("price", "money", "money")
            .nullable()
            .doc("What a unit sells for, in `currency`."),
        runtime::Param::body("cost", "money", "money")
            .nullable()
            .doc("What a unit costs the company, in `currency`."),
        runtime::Param::body("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("item_order", "integer", "integer")
            .doc("Its place among the products."),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT products`: [`products.update`](super::super::products::Products::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "update",
    method: runtime::Method::Put,
    path: "products",
    base_url: "",
    doc: "Update a product in a company.\n\nWhat is not given stays as it is.\n",
    params: &[
        runtime::Param::body("id", "ProductId", "integer").required(),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("code", "string", "string")
            .nullable()
            .doc("The company's own code for it, such as an article number."),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("unit", "string", "string")
            .nullable()
            .doc("What `quantity` counts: `box`, `hour`."),
        runtime::Param::body("tax", "number", "number").doc("In percent."),
        runtime::Param::body("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        runtime::Param::body("price", "money", "money")
            .nullable()
            .doc("What a unit sells for, in `currency`."),
        runtime::Param::body("cost", "money", "money")
            .nullable()
            .doc("What a unit costs the company, in `currency`."),
        runtime::Param::body("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("item_order", "integer", "integer")
            .doc("Its place among the products."),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE products`: [`products.delete`](super::super::products::Products::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "delete",
    method: runtime::Method::Delete,
    path: "products",
    base_url: "",
    doc: "Delete a product in a company.",
    params: &[runtime::Param::query("id", "ProductId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
