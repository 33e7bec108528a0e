// @generated from tests/golden/spec/obstacles/shared.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "shared",
    doc: "",
    operations: &[&SHARED],
};

/// `GET shared/{id}`: [`shared.shared`](super::super::shared::Shared::shared).
pub static SHARED: operation::Operation = operation::Operation {
    resource: "shared",
    name: "shared",
    method: operation::Method::Get,
    path: "shared/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("shared", "string", "string"),
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
