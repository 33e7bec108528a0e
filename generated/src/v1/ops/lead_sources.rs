// @generated from spec/v1/lead_sources.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "lead_sources",
    doc: "",
    operations: &[&LIST],
};

/// `GET leadSources`: [`lead_sources.list`](super::super::lead_sources::LeadSources::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "lead_sources",
    name: "list",
    method: operation::Method::Get,
    path: "leadSources",
    base_url: "",
    doc: "Get lead sources.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadSource]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadSources#getLeadSources",
};
