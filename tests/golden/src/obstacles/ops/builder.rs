// @generated from tests/golden/spec/obstacles/builder.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "builder",
    doc: "",
    operations: &[&BUILDER],
};

/// `GET builder/{id}`: [`builder_.builder`](super::super::builder::Builder::builder).
pub static BUILDER: runtime::Operation = runtime::Operation {
    resource: "builder",
    name: "builder",
    method: runtime::Method::Get,
    path: "builder/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("builder", "string", "string"),
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
