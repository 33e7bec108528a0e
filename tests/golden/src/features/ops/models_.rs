// @generated from tests/golden/spec/features/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "models",
    doc: "Records of every type, recursive ones, and a resource named like a module.",
    operations: &[&GET],
};

/// `GET models/{id}`: [`models.get`](super::super::models_::Models::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "models",
    name: "get",
    method: operation::Method::Get,
    path: "models/{id}",
    base_url: "",
    doc: "Get a model.",
    params: &[operation::Param::path("id", "EverythingId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Everything",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
