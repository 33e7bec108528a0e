// @generated from spec/crm/products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "products",
    doc: "What a company sells.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET products`: [`products.list`](super::super::products::Products::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "products",
    name: "list",
    method: operation::Method::Get,
    path: "products",
    base_url: "",
    doc: "Get all products in a company.",
    params: &[
        operation::Param::query("id", "ProductId", "integer"),
        operation::Param::query("name", "string", "string"),
        operation::Param::query("code", "string", "string")
            .doc("The company's own code for it, such as an article number."),
        operation::Param::query("description", "string", "string"),
        operation::Param::query("unit", "string", "string")
            .doc("What `quantity` counts: `box`, `hour`."),
        operation::Param::query("tax", "number", "number").doc("In percent."),
        operation::Param::query("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        operation::Param::query("price", "money", "money")
            .doc("What a unit sells for, in `currency`."),
        operation::Param::query("cost", "money", "money")
            .doc("What a unit costs the company, in `currency`."),
        operation::Param::query("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        operation::Param::query("add_time", "datetime", "datetime"),
        operation::Param::query("update_time", "datetime", "datetime"),
        operation::Param::query("item_order", "integer", "integer")
            .doc("Its place among the products."),
        operation::Param::query("creator_user_id", "UserId", "integer"),
        operation::Param::query("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        operation::Param::query("deleted", "boolean", "boolean"),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Product]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST products`: [`products.create`](super::super::products::Products::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "products",
    name: "create",
    method: operation::Method::Post,
    path: "products",
    base_url: "",
    doc: "Create a new product in a company.",
    params: &[
        operation::Param::body("company_id", "CompanyId", "integer"),
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("code", "string", "string")
            .nullable()
            .doc("The company's own code for it, such as an article number."),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("unit", "string", "string")
            .nullable()
            .doc("What `quantity` counts: `box`, `hour`."),
        operation::Param::body("tax", "number", "number").doc("In percent."),
        operation::Param::body("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        operation::Param::body("price", "money", "money")
            .nullable()
            .doc("What a unit sells for, in `currency`."),
        operation::Param::body("cost", "money", "money")
            .nullable()
            .doc("What a unit costs the company, in `currency`."),
        operation::Param::body("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("item_order", "integer", "integer")
            .doc("Its place among the products."),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "products",
    name: "update",
    method: operation::Method::Put,
    path: "products",
    base_url: "",
    doc: "Update a product in a company.\n\nWhat is not given stays as it is.\n",
    params: &[
        operation::Param::body("id", "ProductId", "integer").required(),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("code", "string", "string")
            .nullable()
            .doc("The company's own code for it, such as an article number."),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("unit", "string", "string")
            .nullable()
            .doc("What `quantity` counts: `box`, `hour`."),
        operation::Param::body("tax", "number", "number").doc("In percent."),
        operation::Param::body("quantity", "number", "number")
            .doc("In units; can have a fraction."),
        operation::Param::body("price", "money", "money")
            .nullable()
            .doc("What a unit sells for, in `currency`."),
        operation::Param::body("cost", "money", "money")
            .nullable()
            .doc("What a unit costs the company, in `currency`."),
        operation::Param::body("active_flag", "boolean", "boolean")
            .doc("Whether it is on sale."),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("item_order", "integer", "integer")
            .doc("Its place among the products."),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("currency", "string", "string")
            .doc("What `price` and `cost` are in, by its ISO 4217 code: `EUR`."),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "products",
    name: "delete",
    method: operation::Method::Delete,
    path: "products",
    base_url: "",
    doc: "Delete a product in a company.",
    params: &[operation::Param::query("id", "ProductId", "integer").required()],
    body: operation::Body::None,
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
