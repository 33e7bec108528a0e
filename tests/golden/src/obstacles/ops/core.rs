// @generated from tests/golden/spec/obstacles/core.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "core",
    doc: "",
    operations: &[&CORE],
};

/// `GET core/{id}`: [`core.core`](super::super::core::Core::core).
pub static CORE: runtime::Operation = runtime::Operation {
    resource: "core",
    name: "core",
    method: runtime::Method::Get,
    path: "core/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("core", "string", "string"),
    ],
    body: runtime::Body::None,
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
