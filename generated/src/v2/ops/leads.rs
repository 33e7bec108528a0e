// @generated from spec/v2/leads.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "leads",
    doc: "",
    operations: &[&SEARCH, &CONVERT_TO_DEAL, &CONVERSION_STATUS],
};

/// `GET leads/search`: [`leads.search`](super::super::leads::Leads::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "leads",
    name: "search",
    method: operation::Method::Get,
    path: "leads/search",
    base_url: "",
    doc: "Search leads.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[SearchField]", "[string]")
            .values(&["custom_fields", "notes", "title"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query("include_fields", "[LeadSearchIncludeField]", "[string]")
            .values(&["lead.was_seen"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["leads:read", "leads:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Leads#searchLeads",
};

/// `POST leads/{id}/convert/deal`: [`leads.convert_to_deal`](super::super::leads::Leads::convert_to_deal).
pub static CONVERT_TO_DEAL: operation::Operation = operation::Operation {
    resource: "leads",
    name: "convert_to_deal",
    method: operation::Method::Post,
    path: "leads/{id}/convert/deal",
    base_url: "",
    doc: "Convert a lead to a deal.",
    params: &[
        operation::Param::path("id", "LeadId", "string"),
        operation::Param::body("stage_id", "StageId", "integer"),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
    ],
    body: operation::Body::Json,
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

/// `GET leads/{id}/convert/status/{conversion_id}`: [`leads.conversion_status`](super::super::leads::Leads::conversion_status).
pub static CONVERSION_STATUS: operation::Operation = operation::Operation {
    resource: "leads",
    name: "conversion_status",
    method: operation::Method::Get,
    path: "leads/{id}/convert/status/{conversion_id}",
    base_url: "",
    doc: "Get a lead conversion status.",
    params: &[
        operation::Param::path("id", "LeadId", "string"),
        operation::Param::path("conversion_id", "ConversionId", "string"),
    ],
    body: operation::Body::None,
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
