// @generated from tests/golden/spec/features/names.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "names",
    doc: "Parameter names that are no identifiers.",
    operations: &[&FIND, &MOVE],
};

/// `GET names/find`: [`names.find`](super::super::names::Names::find).
pub static FIND: runtime::Operation = runtime::Operation {
    resource: "names",
    name: "find",
    method: runtime::Method::Get,
    path: "names/find",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("type.name", "string", "string"),
        runtime::Param::query("expected_outcome.target", "number", "number"),
        runtime::Param::query("channel-id", "string", "string"),
        runtime::Param::header("X-Odd", "string", "string").required(),
        runtime::Param::header("trace", "string", "string")
            .doc("Shared by several operations."),
        runtime::Param::query("type", "string", "string"),
        runtime::Param::query("self", "integer", "integer"),
        runtime::Param::query("2nd", "boolean", "boolean"),
        runtime::Param::query("stream", "string", "string"),
        runtime::Param::query("limit", "integer", "integer"),
    ],
    body: runtime::Body::None,
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
pub static MOVE: runtime::Operation = runtime::Operation {
    resource: "names",
    name: "move",
    method: runtime::Method::Put,
    path: "names/{channel-id}/to/{type}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("channel-id", "string", "string"),
        runtime::Param::path("type", "integer", "integer"),
    ],
    body: runtime::Body::None,
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
