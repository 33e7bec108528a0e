// @generated from spec/v1/lead_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "lead_fields",
    doc: "",
    operations: &[&LIST],
};

/// `GET leadFields`: [`lead_fields.list`](super::super::lead_fields::LeadFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "lead_fields",
    name: "list",
    method: operation::Method::Get,
    path: "leadFields",
    base_url: "",
    doc: "Get lead fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadFields#getLeadFields",
};
