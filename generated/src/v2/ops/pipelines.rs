// @generated from spec/v2/pipelines.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "pipelines",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET pipelines`: [`pipelines.list`](super::super::pipelines::Pipelines::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "pipelines",
    name: "list",
    method: runtime::Method::Get,
    path: "pipelines",
    base_url: "",
    doc: "Get pipelines.",
    params: &[
        runtime::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Pipeline]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Pipelines#getPipelines",
};

/// `POST pipelines`: [`pipelines.create`](super::super::pipelines::Pipelines::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "pipelines",
    name: "create",
    method: runtime::Method::Post,
    path: "pipelines",
    base_url: "",
    doc: "Create a pipeline.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("is_deal_probability_enabled", "boolean", "boolean"),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "pipelines",
    name: "delete",
    method: runtime::Method::Delete,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Delete a pipeline.",
    params: &[runtime::Param::path("id", "PipelineId", "integer")],
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "pipelines",
    name: "get",
    method: runtime::Method::Get,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Get a pipeline.",
    params: &[runtime::Param::path("id", "PipelineId", "integer")],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "pipelines",
    name: "update",
    method: runtime::Method::Patch,
    path: "pipelines/{id}",
    base_url: "",
    doc: "Update a pipeline.",
    params: &[
        runtime::Param::path("id", "PipelineId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("is_deal_probability_enabled", "boolean", "boolean"),
    ],
    body: runtime::Body::Json,
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
