// @generated from spec/v2/pipelines.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "pipelines",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET pipelines`: [`pipelines.list`](super::super::pipelines::Pipelines::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "list",
    method: operation::Method::Get,
    path: "pipelines",
    base_url: "",
    doc: "Get pipelines.",
    params: &[
        operation::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Pipeline]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#getPipelines",
};

/// `POST pipelines`: [`pipelines.create`](super::super::pipelines::Pipelines::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "create",
    method: operation::Method::Post,
    path: "pipelines",
    base_url: "",
    doc: "Create a pipeline.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("is_deal_probability_enabled", "boolean", "boolean"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Pipeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#addPipeline",
};

/// `DELETE pipelines/{id}`: [`pipelines.delete`](super::super::pipelines::Pipelines::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "delete",
    method: operation::Method::Delete,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Delete a pipeline.",
    params: &[operation::Param::path("id", "PipelineId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PipelineId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#deletePipeline",
};

/// `GET pipelines/{id}`: [`pipelines.get`](super::super::pipelines::Pipelines::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "get",
    method: operation::Method::Get,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Get a pipeline.",
    params: &[operation::Param::path("id", "PipelineId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Pipeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#getPipeline",
};

/// `PATCH pipelines/{id}`: [`pipelines.update`](super::super::pipelines::Pipelines::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "update",
    method: operation::Method::Patch,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Update a pipeline.",
    params: &[
        operation::Param::path("id", "PipelineId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("is_deal_probability_enabled", "boolean", "boolean"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Pipeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#updatePipeline",
};
