// @generated from spec/v1/stages.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "stages",
    doc: "",
    operations: &[&DEALS],
};

/// `GET stages/{id}/deals`: [`stages.deals`](super::super::stages::Stages::deals).
pub static DEALS: operation::Operation = operation::Operation {
    resource: "stages",
    name: "deals",
    method: operation::Method::Get,
    path: "stages/{id}/deals",
    base_url: "",
    doc: "Get the deals of a stage.",
    params: &[
        operation::Param::path("id", "StageId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("everyone", "flag", "flag"),
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Stages#getStageDeals",
};
