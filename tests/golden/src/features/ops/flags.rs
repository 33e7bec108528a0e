// @generated from tests/golden/spec/features/flags.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "flags",
    doc: "Truth values that are written as `1` and `0`, wherever they travel.",
    operations: &[&SET, &FIND, &FORM, &MULTIPART],
};

/// `PUT flags/{on}`: [`flags.set`](super::super::flags::Flags::set).
pub static SET: operation::Operation = operation::Operation {
    resource: "flags",
    name: "set",
    method: operation::Method::Put,
    path: "flags/{on}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("on", "flag", "flag"),
        operation::Param::body("done", "flag", "flag")
            .nullable()
            .doc("Whether it is finished."),
        operation::Param::body("history", "[flag]", "[flag]"),
        operation::Param::body("rooms", "{string: flag}", "{string: flag}"),
        operation::Param::body("next", "Switch", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Switch",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET flags`: [`flags.find`](super::super::flags::Flags::find).
pub static FIND: operation::Operation = operation::Operation {
    resource: "flags",
    name: "find",
    method: operation::Method::Get,
    path: "flags",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::query("on", "flag", "flag").required(),
        operation::Param::query("done", "flag", "flag").doc("Whether it is finished."),
        operation::Param::query("history", "[flag]", "[flag]"),
        operation::Param::query("rooms", "{string: flag}", "{string: flag}"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Switch]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST flags/form`: [`flags.form`](super::super::flags::Flags::form).
pub static FORM: operation::Operation = operation::Operation {
    resource: "flags",
    name: "form",
    method: operation::Method::Post,
    path: "flags/form",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("on", "flag", "flag").required(),
        operation::Param::body("history", "[flag]", "[flag]"),
    ],
    body: operation::Body::Form,
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

/// `POST flags/multipart`: [`flags.multipart`](super::super::flags::Flags::multipart).
pub static MULTIPART: operation::Operation = operation::Operation {
    resource: "flags",
    name: "multipart",
    method: operation::Method::Post,
    path: "flags/multipart",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("on", "flag", "flag").required(),
        operation::Param::body("history", "[flag]", "[flag]"),
    ],
    body: operation::Body::Multipart,
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
