// @generated from spec/v2/product_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "product_fields",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &GET,
        &UPDATE,
        &DELETE,
        &ADD_OPTIONS,
        &DELETE_OPTIONS,
        &UPDATE_OPTIONS,
    ],
};

/// `GET productFields`: [`product_fields.list`](super::super::product_fields::ProductFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "list",
    method: operation::Method::Get,
    path: "productFields",
    base_url: "",
    doc: "Get product fields.",
    params: &[
        operation::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#getProductFields",
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
        operation::Param::body("field_name", "string", "string").required(),
        operation::Param::body("field_type", "FieldType", "string")
            .required()
            .values(
                &[
                    "int",
                    "double",
                    "boolean",
                    "varchar",
                    "text",
                    "phone",
                    "varchar_options",
                    "varchar_auto",
                    "date",
                    "daterange",
                    "time",
                    "timerange",
                    "enum",
                    "set",
                    "address",
                    "monetary",
                    "deal",
                    "deals",
                    "lead",
                    "org",
                    "people",
                    "project",
                    "stage",
                    "user",
                    "activity",
                    "json",
                    "picture",
                    "status",
                    "visible_to",
                    "price_list",
                    "billing_frequency",
                    "projects_board",
                    "projects_phase",
                ],
            ),
        operation::Param::body("options", "[NewFieldOption]", "[json]"),
        operation::Param::body("ui_visibility", "FieldUiVisibility", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#addProductField",
};

/// `GET productFields/{field_code}`: [`product_fields.get`](super::super::product_fields::ProductFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "get",
    method: operation::Method::Get,
    path: "productFields/{field_code}",
    base_url: "",
    doc: "Get a product field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#getProductField",
};

/// `PATCH productFields/{field_code}`: [`product_fields.update`](super::super::product_fields::ProductFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "update",
    method: operation::Method::Patch,
    path: "productFields/{field_code}",
    base_url: "",
    doc: "Update a product field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("field_name", "string", "string"),
        operation::Param::body("ui_visibility", "FieldUiVisibility", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#updateProductField",
};

/// `DELETE productFields/{field_code}`: [`product_fields.delete`](super::super::product_fields::ProductFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "productFields/{field_code}",
    base_url: "",
    doc: "Delete a product field.",
    params: &[operation::Param::path("field_code", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#deleteProductField",
};

/// `POST productFields/{field_code}/options`: [`product_fields.add_options`](super::super::product_fields::ProductFields::add_options).
pub static ADD_OPTIONS: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "add_options",
    method: operation::Method::Post,
    path: "productFields/{field_code}/options",
    base_url: "",
    doc: "Add options to a product field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[NewFieldOption]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#addProductFieldOptions",
};

/// `DELETE productFields/{field_code}/options`: [`product_fields.delete_options`](super::super::product_fields::ProductFields::delete_options).
pub static DELETE_OPTIONS: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "delete_options",
    method: operation::Method::Delete,
    path: "productFields/{field_code}/options",
    base_url: "",
    doc: "Delete the options of a product field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[FieldOptionToDelete]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#deleteProductFieldOptions",
};

/// `PATCH productFields/{field_code}/options`: [`product_fields.update_options`](super::super::product_fields::ProductFields::update_options).
pub static UPDATE_OPTIONS: operation::Operation = operation::Operation {
    resource: "product_fields",
    name: "update_options",
    method: operation::Method::Patch,
    path: "productFields/{field_code}/options",
    base_url: "",
    doc: "Update the options of a product field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[FieldOptionLabel]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "product-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProductFields#updateProductFieldOptions",
};
