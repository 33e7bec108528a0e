// @generated from tests/golden/spec/obstacles/runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "runtime",
    doc: "",
    operations: &[&RUNTIME],
};

/// `GET runtime/{id}`: [`runtime.runtime`](super::super::runtime::Runtime::runtime).
pub static RUNTIME: operation::Operation = operation::Operation {
    resource: "runtime",
    name: "runtime",
    method: operation::Method::Get,
    path: "runtime/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("runtime", "string", "string"),
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
