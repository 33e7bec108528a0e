// @generated from spec/v1/pipelines.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "pipelines",
    doc: "",
    operations: &[&CONVERSION_STATISTICS, &DEALS, &MOVEMENT_STATISTICS],
};

/// `GET pipelines/{id}/conversion_statistics`: [`pipelines.conversion_statistics`](super::super::pipelines::Pipelines::conversion_statistics).
pub static CONVERSION_STATISTICS: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "conversion_statistics",
    method: operation::Method::Get,
    path: "pipelines/{id}/conversion_statistics",
    base_url: "",
    doc: "Get the conversion statistics of a pipeline.",
    params: &[
        operation::Param::path("id", "PipelineId", "integer"),
        operation::Param::query("start_date", "date", "date").required(),
        operation::Param::query("end_date", "date", "date").required(),
        operation::Param::query("user_id", "UserId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PipelineConversionStatistics",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineConversionStatistics",
};

/// `GET pipelines/{id}/deals`: [`pipelines.deals`](super::super::pipelines::Pipelines::deals).
pub static DEALS: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "deals",
    method: operation::Method::Get,
    path: "pipelines/{id}/deals",
    base_url: "",
    doc: "Get the deals of a pipeline.",
    params: &[
        operation::Param::path("id", "PipelineId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("everyone", "flag", "flag"),
        operation::Param::query("stage_id", "StageId", "integer"),
        operation::Param::query("get_summary", "flag", "flag"),
        operation::Param::query("totals_convert_currency", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineDeals",
};

/// `GET pipelines/{id}/movement_statistics`: [`pipelines.movement_statistics`](super::super::pipelines::Pipelines::movement_statistics).
pub static MOVEMENT_STATISTICS: operation::Operation = operation::Operation {
    resource: "pipelines",
    name: "movement_statistics",
    method: operation::Method::Get,
    path: "pipelines/{id}/movement_statistics",
    base_url: "",
    doc: "Get the movement statistics of a pipeline.",
    params: &[
        operation::Param::path("id", "PipelineId", "integer"),
        operation::Param::query("start_date", "date", "date").required(),
        operation::Param::query("end_date", "date", "date").required(),
        operation::Param::query("user_id", "UserId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PipelineMovementStatistics",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineMovementStatistics",
};
