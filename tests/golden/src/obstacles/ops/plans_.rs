// @generated from tests/golden/spec/obstacles/plans.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "plans",
    doc: "",
    operations: &[&PLANS],
};

/// `GET plans/{id}`: [`plans.plans`](super::super::plans_::Plans::plans).
pub static PLANS: runtime::Operation = runtime::Operation {
    resource: "plans",
    name: "plans",
    method: runtime::Method::Get,
    path: "plans/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("plans", "string", "string"),
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
