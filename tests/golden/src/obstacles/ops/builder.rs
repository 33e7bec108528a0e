// @generated from tests/golden/spec/obstacles/builder.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "builder",
    doc: "",
    operations: &[&BUILDER],
};

/// `GET builder/{id}`: [`builder_.builder`](super::super::builder::Builder::builder).
pub static BUILDER: operation::Operation = operation::Operation {
    resource: "builder",
    name: "builder",
    method: operation::Method::Get,
    path: "builder/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("builder", "string", "string"),
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
