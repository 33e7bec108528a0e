// @generated from tests/golden/spec/obstacles/clone.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "clone",
    doc: "",
    operations: &[&CLONE],
};

/// `GET clone/{id}`: [`clone_.clone`](super::super::clone::Clone::clone).
pub static CLONE: runtime::Operation = runtime::Operation {
    resource: "clone",
    name: "clone",
    method: runtime::Method::Get,
    path: "clone/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("clone", "string", "string"),
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
