// @generated from tests/golden/spec/obstacles/ops.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "ops",
    doc: "",
    operations: &[&OPS],
};

/// `GET ops/{id}`: [`ops.ops`](super::super::ops_::Ops::ops).
pub static OPS: operation::Operation = operation::Operation {
    resource: "ops",
    name: "ops",
    method: operation::Method::Get,
    path: "ops/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("ops", "string", "string"),
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
