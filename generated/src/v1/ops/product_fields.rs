// @generated from spec/v1/product_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "product_fields",
    doc: "",
    operations: &[&DELETE_MANY, &LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `DELETE productFields`: [`product_fields.delete_many`](super::super::product_fields::ProductFields::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "productFields",
    base_url: "",
    doc: "Delete several product fields.",
    params: &[
        operation::Param::query("ids", "[ProductFieldId]", "[integer]").required(),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductFieldId]",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#deleteProductFields",
};

/// `GET productFields`: [`product_fields.list`](super::super::product_fields::ProductFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "list",
    method: operation::Method::Get,
    path: "productFields",
    base_url: "",
    doc: "Get product fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductField]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductFields",
};

/// `POST productFields`: [`product_fields.create`](super::super::product_fields::ProductFields::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "create",
    method: operation::Method::Post,
    path: "productFields",
    base_url: "",
    doc: "Create a product field.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("options", "[FieldOption]", "[json]"),
        operation::Param::body("field_type", "FieldType", "string")
            .required()
            .values(
                &[
                    "varchar",
                    "varchar_auto",
                    "text",
                    "double",
                    "monetary",
                    "date",
                    "set",
                    "enum",
                    "user",
                    "org",
                    "people",
                    "phone",
                    "time",
                    "timerange",
                    "daterange",
                    "address",
                    "boolean",
                    "int",
                    "json",
                    "varchar_options",
                    "activity",
                    "deal",
                    "lead",
                    "pipeline",
                    "product",
                    "project",
                    "stage",
                    "billing_frequency",
                    "picture",
                    "price_list",
                    "projects_board",
                    "projects_phase",
                    "status",
                    "visible_to",
                ],
            ),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProductField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#addProductField",
};

/// `DELETE productFields/{id}`: [`product_fields.delete`](super::super::product_fields::ProductFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "productFields/{id}",
    base_url: "",
    doc: "Delete a product field.",
    params: &[operation::Param::path("id", "ProductFieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductFieldId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#deleteProductField",
};

/// `GET productFields/{id}`: [`product_fields.get`](super::super::product_fields::ProductFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "get",
    method: operation::Method::Get,
    path: "productFields/{id}",
    base_url: "",
    doc: "Get a product field.",
    params: &[operation::Param::path("id", "ProductFieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductField",
};

/// `PUT productFields/{id}`: [`product_fields.update`](super::super::product_fields::ProductFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "update",
    method: operation::Method::Put,
    path: "productFields/{id}",
    base_url: "",
    doc: "Update a product field.",
    params: &[
        operation::Param::path("id", "ProductFieldId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("options", "[FieldOption]", "[json]"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProductField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["product-fields:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProductFields#updateProductField",
};
