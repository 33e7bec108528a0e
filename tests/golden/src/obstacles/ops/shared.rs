// @generated from tests/golden/spec/obstacles/shared.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "shared",
    doc: "",
    operations: &[&SHARED],
};

/// `GET shared/{id}`: [`shared.shared`](super::super::shared::Shared::shared).
pub static SHARED: runtime::Operation = runtime::Operation {
    resource: "shared",
    name: "shared",
    method: runtime::Method::Get,
    path: "shared/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("shared", "string", "string"),
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
