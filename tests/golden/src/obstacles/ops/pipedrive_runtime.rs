// @generated from tests/golden/spec/obstacles/pipedrive_runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

use ::pipedrive_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "pipedrive_runtime",
    doc: "",
    operations: &[&PIPEDRIVE_RUNTIME],
};

/// `GET pipedrive_runtime/{id}`: [`pipedrive_runtime.pipedrive_runtime`](super::super::pipedrive_runtime::PipedriveRuntime::pipedrive_runtime).
pub static PIPEDRIVE_RUNTIME: runtime::Operation = runtime::Operation {
    resource: "pipedrive_runtime",
    name: "pipedrive_runtime",
    method: runtime::Method::Get,
    path: "pipedrive_runtime/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("pipedrive_runtime", "string", "string"),
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
