// @generated from tests/golden/spec/obstacles/super.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "super",
    doc: "",
    operations: &[&SUPER],
};

/// `GET super/{id}`: [`super_.super_`](super::super::super_::Super::super_).
pub static SUPER: runtime::Operation = runtime::Operation {
    resource: "super",
    name: "super",
    method: runtime::Method::Get,
    path: "super/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("super", "string", "string"),
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
