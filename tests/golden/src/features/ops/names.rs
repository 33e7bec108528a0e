// @generated from tests/golden/spec/features/names.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "names",
    doc: "Parameter names that are no identifiers.",
    operations: &[&FIND, &MOVE],
};

/// `GET names/find`: [`names.find`](super::super::names::Names::find).
pub static FIND: operation::Operation = operation::Operation {
    resource: "names",
    name: "find",
    method: operation::Method::Get,
    path: "names/find",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::query("type.name", "string", "string"),
        operation::Param::query("expected_outcome.target", "number", "number"),
        operation::Param::query("channel-id", "string", "string"),
        operation::Param::header("X-Odd", "string", "string").required(),
        operation::Param::header("trace", "string", "string")
            .doc("Shared by several operations."),
        operation::Param::query("type", "string", "string"),
        operation::Param::query("self", "integer", "integer"),
        operation::Param::query("2nd", "boolean", "boolean"),
        operation::Param::query("stream", "string", "string"),
        operation::Param::query("limit", "integer", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "json",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT names/{channel-id}/to/{type}`: [`names.move`](super::super::names::Names::move).
pub static MOVE: operation::Operation = operation::Operation {
    resource: "names",
    name: "move",
    method: operation::Method::Put,
    path: "names/{channel-id}/to/{type}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("channel-id", "string", "string"),
        operation::Param::path("type", "integer", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
