// @generated from tests/golden/spec/features/enums.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "enums",
    doc: "Open enums of strings and of numbers.",
    operations: &[&PAINT, &LIST],
};

/// `PUT enums/paint`: [`enums.paint`](super::super::enums::Enums::paint).
pub static PAINT: runtime::Operation = runtime::Operation {
    resource: "enums",
    name: "paint",
    method: runtime::Method::Put,
    path: "enums/paint",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("colour", "Colour", "string")
            .required()
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
        runtime::Param::body("level", "Level", "integer")
            .nullable()
            .values(&["1", "10", "-1"]),
        runtime::Param::body("all", "[Colour]", "[string]")
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
    ],
    body: runtime::Body::Json,
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "enums",
    name: "list",
    method: runtime::Method::Get,
    path: "enums",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("colour", "[Colour]", "[string]")
            .values(&["red", "light-blue", "3d", "", "+", "-", "dark blue", "self"]),
        runtime::Param::query("level", "Level", "integer").values(&["1", "10", "-1"]),
    ],
    body: runtime::Body::None,
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
