// @generated from tests/golden/spec/obstacles/bool.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "bool",
    doc: "",
    operations: &[&BOOL],
};

/// `GET bool/{id}`: [`bool.bool`](super::super::bool::Bool::bool).
pub static BOOL: operation::Operation = operation::Operation {
    resource: "bool",
    name: "bool",
    method: operation::Method::Get,
    path: "bool/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("bool", "string", "string"),
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
