// @generated from tests/golden/spec/obstacles/into.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "into",
    doc: "",
    operations: &[&INTO],
};

/// `GET into/{id}`: [`into_.into`](super::super::into::IntoHandle::into).
pub static INTO: runtime::Operation = runtime::Operation {
    resource: "into",
    name: "into",
    method: runtime::Method::Get,
    path: "into/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("into", "string", "string"),
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
