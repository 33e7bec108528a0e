// @generated from tests/golden/spec/obstacles/crate.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "crate",
    doc: "",
    operations: &[&CRATE],
};

/// `GET crate/{id}`: [`crate_.crate_`](super::super::crate_::Crate::crate_).
pub static CRATE: runtime::Operation = runtime::Operation {
    resource: "crate",
    name: "crate",
    method: runtime::Method::Get,
    path: "crate/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("crate", "string", "string"),
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
