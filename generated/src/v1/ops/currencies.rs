// @generated from spec/v1/currencies.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "currencies",
    doc: "",
    operations: &[&LIST],
};

/// `GET currencies`: [`currencies.list`](super::super::currencies::Currencies::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "currencies",
    name: "list",
    method: operation::Method::Get,
    path: "currencies",
    base_url: "",
    doc: "Get currencies.",
    params: &[operation::Param::query("term", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Currency]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["base"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Currencies#getCurrencies",
};
