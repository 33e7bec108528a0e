// @generated from tests/golden/spec/obstacles/mod.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "mod",
    doc: "",
    operations: &[&MOD],
};

/// `GET mod/{id}`: [`mod.mod`](super::super::mod_::Mod::mod).
pub static MOD: runtime::Operation = runtime::Operation {
    resource: "mod",
    name: "mod",
    method: runtime::Method::Get,
    path: "mod/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("mod", "string", "string"),
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
