// @generated from tests/golden/spec/obstacles/runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "runtime",
    doc: "",
    operations: &[&RUNTIME],
};

/// `GET runtime/{id}`: [`runtime.runtime`](super::super::runtime::Runtime::runtime).
pub static RUNTIME: runtime::Operation = runtime::Operation {
    resource: "runtime",
    name: "runtime",
    method: runtime::Method::Get,
    path: "runtime/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("runtime", "string", "string"),
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
