// @generated from spec/v1/currencies.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "currencies",
    doc: "",
    operations: &[&LIST],
};

/// `GET currencies`: [`currencies.list`](super::super::currencies::Currencies::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "currencies",
    name: "list",
    method: runtime::Method::Get,
    path: "currencies",
    base_url: "",
    doc: "Get currencies.",
    params: &[runtime::Param::query("term", "string", "string")],
    body: runtime::Body::None,
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
