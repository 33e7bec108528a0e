// @generated from tests/golden/spec/obstacles/request.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "request",
    doc: "",
    operations: &[&REQUEST],
};

/// `GET request/{id}`: [`request_.request`](super::super::request::Request::request).
pub static REQUEST: operation::Operation = operation::Operation {
    resource: "request",
    name: "request",
    method: operation::Method::Get,
    path: "request/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("request", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Option",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
