// @generated from spec/v2/stages.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "stages",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET stages`: [`stages.list`](super::super::stages::Stages::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "stages",
    name: "list",
    method: operation::Method::Get,
    path: "stages",
    base_url: "",
    doc: "Get stages.",
    params: &[
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("sort_by", "StageSortBy", "string")
            .values(&["id", "add_time", "update_time", "order_nr"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Stage]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Stages#getStages",
};

/// `POST stages`: [`stages.create`](super::super::stages::Stages::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "stages",
    name: "create",
    method: operation::Method::Post,
    path: "stages",
    base_url: "",
    doc: "Create a stage.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("pipeline_id", "PipelineId", "integer").required(),
        operation::Param::body("deal_probability", "integer", "integer"),
        operation::Param::body("is_deal_rot_enabled", "boolean", "boolean"),
        operation::Param::body("days_to_rotten", "integer", "integer").nullable(),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "stages",
    name: "delete",
    method: operation::Method::Delete,
    path: "stages/{id}",
    base_url: "",
    doc: "Delete a stage.",
    params: &[operation::Param::path("id", "StageId", "integer")],
    body: operation::Body::None,
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
pub static GET: operation::Operation = operation::Operation {
    resource: "stages",
    name: "get",
    method: operation::Method::Get,
    path: "stages/{id}",
    base_url: "",
    doc: "Get a stage.",
    params: &[operation::Param::path("id", "StageId", "integer")],
    body: operation::Body::None,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "stages",
    name: "update",
    method: operation::Method::Patch,
    path: "stages/{id}",
    base_url: "",
    doc: "Update a stage.",
    params: &[
        operation::Param::path("id", "StageId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
        operation::Param::body("deal_probability", "integer", "integer"),
        operation::Param::body("is_deal_rot_enabled", "boolean", "boolean"),
        operation::Param::body("days_to_rotten", "integer", "integer").nullable(),
    ],
    body: operation::Body::Json,
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
