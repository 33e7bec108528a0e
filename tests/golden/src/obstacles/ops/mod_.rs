// @generated from tests/golden/spec/obstacles/mod.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "mod",
    doc: "",
    operations: &[&MOD],
};

/// `GET mod/{id}`: [`mod.mod`](super::super::mod_::Mod::mod).
pub static MOD: operation::Operation = operation::Operation {
    resource: "mod",
    name: "mod",
    method: operation::Method::Get,
    path: "mod/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("mod", "string", "string"),
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
