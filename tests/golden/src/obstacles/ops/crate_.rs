// @generated from tests/golden/spec/obstacles/crate.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "crate",
    doc: "",
    operations: &[&CRATE],
};

/// `GET crate/{id}`: [`crate_.crate_`](super::super::crate_::Crate::crate_).
pub static CRATE: operation::Operation = operation::Operation {
    resource: "crate",
    name: "crate",
    method: operation::Method::Get,
    path: "crate/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("crate", "string", "string"),
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
