// @generated from tests/golden/spec/obstacles/plans.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "plans",
    doc: "",
    operations: &[&PLANS],
};

/// `GET plans/{id}`: [`plans.plans`](super::super::plans_::Plans::plans).
pub static PLANS: operation::Operation = operation::Operation {
    resource: "plans",
    name: "plans",
    method: operation::Method::Get,
    path: "plans/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("plans", "string", "string"),
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
