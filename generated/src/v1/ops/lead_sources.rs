// @generated from spec/v1/lead_sources.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "lead_sources",
    doc: "",
    operations: &[&LIST],
};

/// `GET leadSources`: [`lead_sources.list`](super::super::lead_sources::LeadSources::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "lead_sources",
    name: "list",
    method: runtime::Method::Get,
    path: "leadSources",
    base_url: "",
    doc: "Get lead sources.",
    params: &[],
    body: runtime::Body::None,
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
