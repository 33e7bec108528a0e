// @generated from tests/golden/spec/features/enums.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "enums",
    doc: "Open enums of strings and of numbers.",
    operations: &[&PAINT, &LIST],
};

/// `PUT enums/paint`: [`enums.paint`](super::super::enums::Enums::paint).
pub static PAINT: operation::Operation = operation::Operation {
    resource: "enums",
    name: "paint",
    method: operation::Method::Put,
    path: "enums/paint",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("colour", "Colour", "string")
            .required()
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
        operation::Param::body("level", "Level", "integer")
            .nullable()
            .values(&["1", "10", "-1"]),
        operation::Param::body("all", "[Colour]", "[string]")
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Thing",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET enums`: [`enums.list`](super::super::enums::Enums::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "enums",
    name: "list",
    method: operation::Method::Get,
    path: "enums",
    base_url: "",
    doc: "Get enums.",
    params: &[
        operation::Param::query("colour", "[Colour]", "[string]")
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
        operation::Param::query("level", "Level", "integer").values(&["1", "10", "-1"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Thing]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
