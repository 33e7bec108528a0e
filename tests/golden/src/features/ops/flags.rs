// @generated from tests/golden/spec/features/flags.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "flags",
    doc: "Truth values that are written as `1` and `0`, wherever they travel.",
    operations: &[&SET, &FIND, &FORM, &MULTIPART],
};

/// `PUT flags/{on}`: [`flags.set`](super::super::flags::Flags::set).
pub static SET: runtime::Operation = runtime::Operation {
    resource: "flags",
    name: "set",
    method: runtime::Method::Put,
    path: "flags/{on}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("on", "flag", "flag"),
        runtime::Param::body("done", "flag", "flag")
            .nullable()
            .doc("Whether it is finished."),
        runtime::Param::body("history", "[flag]", "[flag]"),
        runtime::Param::body("rooms", "{string: flag}", "{string: flag}"),
        runtime::Param::body("next", "Switch", "json"),
    ],
    body: runtime::Body::Json,
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
pub static FIND: runtime::Operation = runtime::Operation {
    resource: "flags",
    name: "find",
    method: runtime::Method::Get,
    path: "flags",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("on", "flag", "flag").required(),
        runtime::Param::query("done", "flag", "flag").doc("Whether it is finished."),
        runtime::Param::query("history", "[flag]", "[flag]"),
        runtime::Param::query("rooms", "{string: flag}", "{string: flag}"),
    ],
    body: runtime::Body::None,
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
pub static FORM: runtime::Operation = runtime::Operation {
    resource: "flags",
    name: "form",
    method: runtime::Method::Post,
    path: "flags/form",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("on", "flag", "flag").required(),
        runtime::Param::body("history", "[flag]", "[flag]"),
    ],
    body: runtime::Body::Form,
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
pub static MULTIPART: runtime::Operation = runtime::Operation {
    resource: "flags",
    name: "multipart",
    method: runtime::Method::Post,
    path: "flags/multipart",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("on", "flag", "flag").required(),
        runtime::Param::body("history", "[flag]", "[flag]"),
    ],
    body: runtime::Body::Multipart,
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
