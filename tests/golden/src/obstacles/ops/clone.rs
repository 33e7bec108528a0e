// @generated from tests/golden/spec/obstacles/clone.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "clone",
    doc: "",
    operations: &[&CLONE],
};

/// `GET clone/{id}`: [`clone_.clone`](super::super::clone::Clone::clone).
pub static CLONE: operation::Operation = operation::Operation {
    resource: "clone",
    name: "clone",
    method: operation::Method::Get,
    path: "clone/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("clone", "string", "string"),
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
