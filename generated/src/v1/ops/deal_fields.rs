// @generated from spec/v1/deal_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deal_fields",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE_MANY, &GET, &DELETE, &UPDATE],
};

/// `GET dealFields`: [`deal_fields.list`](super::super::deal_fields::DealFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "list",
    method: operation::Method::Get,
    path: "dealFields",
    base_url: "",
    doc: "Get deal fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#getDealFields",
};

/// `POST dealFields`: [`deal_fields.create`](super::super::deal_fields::DealFields::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "create",
    method: operation::Method::Post,
    path: "dealFields",
    base_url: "",
    doc: "Create a deal field.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("options", "[FieldOption]", "[json]"),
        operation::Param::body("add_visible_flag", "boolean", "boolean"),
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
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#addDealField",
};

/// `DELETE dealFields`: [`deal_fields.delete_many`](super::super::deal_fields::DealFields::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "dealFields",
    base_url: "",
    doc: "Delete several deal fields.",
    params: &[operation::Param::query("ids", "[FieldId]", "[integer]").required()],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FieldId]",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#deleteDealFields",
};

/// `GET dealFields/{id}`: [`deal_fields.get`](super::super::deal_fields::DealFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "get",
    method: operation::Method::Get,
    path: "dealFields/{id}",
    base_url: "",
    doc: "Get a deal field.",
    params: &[operation::Param::path("id", "FieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#getDealField",
};

/// `DELETE dealFields/{id}`: [`deal_fields.delete`](super::super::deal_fields::DealFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "dealFields/{id}",
    base_url: "",
    doc: "Delete a deal field.",
    params: &[operation::Param::path("id", "FieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "FieldId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#deleteDealField",
};

/// `PUT dealFields/{id}`: [`deal_fields.update`](super::super::deal_fields::DealFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "update",
    method: operation::Method::Put,
    path: "dealFields/{id}",
    base_url: "",
    doc: "Update a deal field.",
    params: &[
        operation::Param::path("id", "FieldId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("options", "[FieldOption]", "[json]"),
        operation::Param::body("add_visible_flag", "boolean", "boolean"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deal-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/DealFields#updateDealField",
};
