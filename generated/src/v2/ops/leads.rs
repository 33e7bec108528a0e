// @generated from spec/v2/leads.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "leads",
    doc: "",
    operations: &[&SEARCH, &CONVERT_DEAL, &CONVERT_STATUS],
};

/// `GET leads/search`: [`leads.search`](super::super::leads::Leads::search).
pub static SEARCH: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "search",
    method: runtime::Method::Get,
    path: "leads/search",
    base_url: "",
    doc: "Search leads.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("fields", "[SearchField]", "[string]")
            .values(&["custom_fields", "notes", "title"]),
        runtime::Param::query("exact_match", "boolean", "boolean"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("organization_id", "OrganizationId", "integer"),
        runtime::Param::query("include_fields", "[LeadSearchIncludeField]", "[string]")
            .values(&["lead.was_seen"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(runtime::Limit {
        name: "search",
        burst: runtime::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["leads:read", "leads:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Leads#searchLeads",
};

/// `POST leads/{id}/convert/deal`: [`leads.convert_deal`](super::super::leads::Leads::convert_deal).
pub static CONVERT_DEAL: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "convert_deal",
    method: runtime::Method::Post,
    path: "leads/{id}/convert/deal",
    base_url: "",
    doc: "Convert a lead to a deal.",
    params: &[
        runtime::Param::path("id", "LeadId", "string"),
        runtime::Param::body("stage_id", "StageId", "integer"),
        runtime::Param::body("pipeline_id", "PipelineId", "integer"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ConversionId",
    payload: &["data", "conversion_id"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Leads#convertLeadToDeal",
};

/// `GET leads/{id}/convert/status/{conversion_id}`: [`leads.convert_status`](super::super::leads::Leads::convert_status).
pub static CONVERT_STATUS: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "convert_status",
    method: runtime::Method::Get,
    path: "leads/{id}/convert/status/{conversion_id}",
    base_url: "",
    doc: "Get a lead conversion status.",
    params: &[
        runtime::Param::path("id", "LeadId", "string"),
        runtime::Param::path("conversion_id", "ConversionId", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ConvertStatus",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["leads:full", "leads:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Leads#getLeadConversionStatus",
};
