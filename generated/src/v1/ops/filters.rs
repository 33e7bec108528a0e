// @generated from spec/v1/filters.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "filters",
    doc: "",
    operations: &[&DELETE_MANY, &LIST, &CREATE, &HELPERS, &DELETE, &GET, &UPDATE],
};

/// `DELETE filters`: [`filters.delete_many`](super::super::filters::Filters::delete_many).
pub static DELETE_MANY: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "delete_many",
    method: runtime::Method::Delete,
    path: "filters",
    base_url: "",
    doc: "Delete several filters.",
    params: &[runtime::Param::query("ids", "[FilterId]", "[integer]").required()],
    body: runtime::Body::None,
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "list",
    method: runtime::Method::Get,
    path: "filters",
    base_url: "",
    doc: "Get filters.",
    params: &[
        runtime::Param::query("type", "FilterType", "string")
            .values(
                &["deals", "leads", "org", "people", "products", "activity", "projects"],
            ),
    ],
    body: runtime::Body::None,
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
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "create",
    method: runtime::Method::Post,
    path: "filters",
    base_url: "",
    doc: "Create a filter.",
    params: &[
        runtime::Param::query("include_field_code", "boolean", "boolean"),
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("conditions", "{string: json}", "{string: json}")
            .required(),
        runtime::Param::body("type", "FilterType", "string")
            .required()
            .values(
                &["deals", "leads", "org", "people", "products", "activity", "projects"],
            ),
    ],
    body: runtime::Body::Json,
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
pub static HELPERS: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "helpers",
    method: runtime::Method::Get,
    path: "filters/helpers",
    base_url: "",
    doc: "Get filter helpers.",
    params: &[],
    body: runtime::Body::None,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "delete",
    method: runtime::Method::Delete,
    path: "filters/{id}",
    base_url: "",
    doc: "Delete a filter.",
    params: &[runtime::Param::path("id", "FilterId", "integer")],
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "get",
    method: runtime::Method::Get,
    path: "filters/{id}",
    base_url: "",
    doc: "Get a filter.",
    params: &[
        runtime::Param::path("id", "FilterId", "integer"),
        runtime::Param::query("include_field_code", "boolean", "boolean"),
    ],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "filters",
    name: "update",
    method: runtime::Method::Put,
    path: "filters/{id}",
    base_url: "",
    doc: "Update a filter.",
    params: &[
        runtime::Param::path("id", "FilterId", "integer"),
        runtime::Param::query("include_field_code", "boolean", "boolean"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("conditions", "{string: json}", "{string: json}").required(),
    ],
    body: runtime::Body::Json,
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
