// @generated from spec/v1/filters.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "filters",
    doc: "",
    operations: &[&DELETE_MANY, &LIST, &CREATE, &HELPERS, &DELETE, &GET, &UPDATE],
};

/// `DELETE filters`: [`filters.delete_many`](super::super::filters::Filters::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "filters",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "filters",
    base_url: "",
    doc: "Delete several filters.",
    params: &[operation::Param::query("ids", "[FilterId]", "[integer]").required()],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FilterId]",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#deleteFilters",
};

/// `GET filters`: [`filters.list`](super::super::filters::Filters::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "filters",
    name: "list",
    method: operation::Method::Get,
    path: "filters",
    base_url: "",
    doc: "Get filters.",
    params: &[
        operation::Param::query("type", "FilterType", "string")
            .values(
                &["deals", "leads", "org", "people", "products", "activity", "projects"],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Filter]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#getFilters",
};

/// `POST filters`: [`filters.create`](super::super::filters::Filters::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "filters",
    name: "create",
    method: operation::Method::Post,
    path: "filters",
    base_url: "",
    doc: "Create a filter.",
    params: &[
        operation::Param::query("include_field_code", "boolean", "boolean"),
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("conditions", "{string: json}", "{string: json}")
            .required(),
        operation::Param::body("type", "FilterType", "string")
            .required()
            .values(
                &["deals", "leads", "org", "people", "products", "activity", "projects"],
            ),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Filter",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#addFilter",
};

/// `GET filters/helpers`: [`filters.helpers`](super::super::filters::Filters::helpers).
pub static HELPERS: operation::Operation = operation::Operation {
    resource: "filters",
    name: "helpers",
    method: operation::Method::Get,
    path: "filters/helpers",
    base_url: "",
    doc: "Get filter helpers.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "{string: json}",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#getFilterHelpers",
};

/// `DELETE filters/{id}`: [`filters.delete`](super::super::filters::Filters::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "filters",
    name: "delete",
    method: operation::Method::Delete,
    path: "filters/{id}",
    base_url: "",
    doc: "Delete a filter.",
    params: &[operation::Param::path("id", "FilterId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "FilterId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#deleteFilter",
};

/// `GET filters/{id}`: [`filters.get`](super::super::filters::Filters::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "filters",
    name: "get",
    method: operation::Method::Get,
    path: "filters/{id}",
    base_url: "",
    doc: "Get a filter.",
    params: &[
        operation::Param::path("id", "FilterId", "integer"),
        operation::Param::query("include_field_code", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Filter",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#getFilter",
};

/// `PUT filters/{id}`: [`filters.update`](super::super::filters::Filters::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "filters",
    name: "update",
    method: operation::Method::Put,
    path: "filters/{id}",
    base_url: "",
    doc: "Update a filter.",
    params: &[
        operation::Param::path("id", "FilterId", "integer"),
        operation::Param::query("include_field_code", "boolean", "boolean"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("conditions", "{string: json}", "{string: json}")
            .required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Filter",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Filters#updateFilter",
};
