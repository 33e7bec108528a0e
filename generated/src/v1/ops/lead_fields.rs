// @generated from spec/v1/lead_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "lead_fields",
    doc: "",
    operations: &[&LIST],
};

/// `GET leadFields`: [`lead_fields.list`](super::super::lead_fields::LeadFields::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "lead_fields",
    name: "list",
    method: runtime::Method::Get,
    path: "leadFields",
    base_url: "",
    doc: "Get lead fields.",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadFields#getLeadFields",
};
