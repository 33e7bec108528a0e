// @generated from spec/v2/stages.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "stages",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET stages`: [`stages.list`](super::super::stages::Stages::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "list",
    method: runtime::Method::Get,
    path: "stages",
    base_url: "",
    doc: "Get stages.",
    params: &[
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("sort_by", "StageSortBy", "string")
            .values(&["id", "add_time", "update_time", "order_nr"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Stage]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#getStages",
};

/// `POST stages`: [`stages.create`](super::super::stages::Stages::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "create",
    method: runtime::Method::Post,
    path: "stages",
    base_url: "",
    doc: "Create a stage.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("pipeline_id", "PipelineId", "integer").required(),
        runtime::Param::body("deal_probability", "integer", "integer"),
        runtime::Param::body("is_deal_rot_enabled", "boolean", "boolean"),
        runtime::Param::body("days_to_rotten", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Stage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#addStage",
};

/// `DELETE stages/{id}`: [`stages.delete`](super::super::stages::Stages::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "delete",
    method: runtime::Method::Delete,
    path: "stages/{id}",
    base_url: "",
    doc: "Delete a stage.",
    params: &[runtime::Param::path("id", "StageId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "StageId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#deleteStage",
};

/// `GET stages/{id}`: [`stages.get`](super::super::stages::Stages::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "get",
    method: runtime::Method::Get,
    path: "stages/{id}",
    base_url: "",
    doc: "Get a stage.",
    params: &[runtime::Param::path("id", "StageId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Stage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#getStage",
};

/// `PATCH stages/{id}`: [`stages.update`](super::super::stages::Stages::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "update",
    method: runtime::Method::Patch,
    path: "stages/{id}",
    base_url: "",
    doc: "Update a stage.",
    params: &[
        runtime::Param::path("id", "StageId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("pipeline_id", "PipelineId", "integer"),
        runtime::Param::body("deal_probability", "integer", "integer"),
        runtime::Param::body("is_deal_rot_enabled", "boolean", "boolean"),
        runtime::Param::body("days_to_rotten", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Stage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#updateStage",
};
