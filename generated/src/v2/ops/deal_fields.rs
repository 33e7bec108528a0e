// @generated from spec/v2/deal_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deal_fields",
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

/// `GET dealFields`: [`deal_fields.list`](super::super::deal_fields::DealFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "list",
    method: operation::Method::Get,
    path: "dealFields",
    base_url: "",
    doc: "Get deal fields.",
    params: &[
        operation::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealField]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#getDealFields",
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
        operation::Param::body("ui_visibility", "DealFieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "DealFieldRequiredFields", "json"),
        operation::Param::body("description", "string", "string").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#addDealField",
};

/// `GET dealFields/{field_code}`: [`deal_fields.get`](super::super::deal_fields::DealFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "get",
    method: operation::Method::Get,
    path: "dealFields/{field_code}",
    base_url: "",
    doc: "Get a deal field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#getDealField",
};

/// `PATCH dealFields/{field_code}`: [`deal_fields.update`](super::super::deal_fields::DealFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "update",
    method: operation::Method::Patch,
    path: "dealFields/{field_code}",
    base_url: "",
    doc: "Update a deal field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("field_name", "string", "string"),
        operation::Param::body("ui_visibility", "DealFieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "DealFieldRequiredFields", "json"),
        operation::Param::body("description", "string", "string").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#updateDealField",
};

/// `DELETE dealFields/{field_code}`: [`deal_fields.delete`](super::super::deal_fields::DealFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "dealFields/{field_code}",
    base_url: "",
    doc: "Delete a deal field.",
    params: &[operation::Param::path("field_code", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#deleteDealField",
};

/// `POST dealFields/{field_code}/options`: [`deal_fields.add_options`](super::super::deal_fields::DealFields::add_options).
pub static ADD_OPTIONS: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "add_options",
    method: operation::Method::Post,
    path: "dealFields/{field_code}/options",
    base_url: "",
    doc: "Add options to a deal field.",
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
    scopes: &["deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#addDealFieldOptions",
};

/// `DELETE dealFields/{field_code}/options`: [`deal_fields.delete_options`](super::super::deal_fields::DealFields::delete_options).
pub static DELETE_OPTIONS: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "delete_options",
    method: operation::Method::Delete,
    path: "dealFields/{field_code}/options",
    base_url: "",
    doc: "Delete the options of a deal field.",
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
    scopes: &["deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#deleteDealFieldOptions",
};

/// `PATCH dealFields/{field_code}/options`: [`deal_fields.update_options`](super::super::deal_fields::DealFields::update_options).
pub static UPDATE_OPTIONS: operation::Operation = operation::Operation {
    resource: "deal_fields",
    name: "update_options",
    method: operation::Method::Patch,
    path: "dealFields/{field_code}/options",
    base_url: "",
    doc: "Update the options of a deal field.",
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
    scopes: &["deals:full", "admin", "deal-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealFields#updateDealFieldOptions",
};
