// @generated from spec/v1/stages.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "stages",
    doc: "",
    operations: &[&DEALS],
};

/// `GET stages/{id}/deals`: [`stages.deals`](super::super::stages::Stages::deals).
pub static DEALS: runtime::Operation = runtime::Operation {
    resource: "stages",
    name: "deals",
    method: runtime::Method::Get,
    path: "stages/{id}/deals",
    base_url: "",
    doc: "Get the deals of a stage.",
    params: &[
        runtime::Param::path("id", "StageId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("everyone", "flag", "flag"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Stages#getStageDeals",
};
