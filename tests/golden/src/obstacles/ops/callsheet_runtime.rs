// @generated from tests/golden/spec/obstacles/callsheet_runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "callsheet_runtime",
    doc: "",
    operations: &[&CALLSHEET_RUNTIME],
};

/// `GET callsheet_runtime/{id}`: [`callsheet_runtime.callsheet_runtime`](super::super::callsheet_runtime::CallsheetRuntime::callsheet_runtime).
pub static CALLSHEET_RUNTIME: operation::Operation = operation::Operation {
    resource: "callsheet_runtime",
    name: "callsheet_runtime",
    method: operation::Method::Get,
    path: "callsheet_runtime/{id}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("callsheet_runtime", "string", "string"),
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
