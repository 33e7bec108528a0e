// @generated from tests/golden/spec/features/unions.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "unions",
    doc: "Values of several types, told apart by what they are in JSON, or by a member.",
    operations: &[&GET, &SET, &LIST],
};

/// `GET unions/{id}`: [`unions.get`](super::super::unions::Unions::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "unions",
    name: "get",
    method: runtime::Method::Get,
    path: "unions/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "FieldOptionId", "json"),
        runtime::Param::query("ids", "[FieldOptionId]", "[json]"),
        runtime::Param::query("level", "FieldOptionId", "json"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Recent",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT unions`: [`unions.set`](super::super::unions::Unions::set).
pub static SET: runtime::Operation = runtime::Operation {
    resource: "unions",
    name: "set",
    method: runtime::Method::Put,
    path: "unions",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("setting", "Setting", "json").required(),
        runtime::Param::body("subject", "Subject", "json").required(),
        runtime::Param::body("all", "[Setting]", "[json]"),
        runtime::Param::body("by_name", "{string: FieldOptionId}", "{string: json}"),
        runtime::Param::body("option", "FieldOptionId", "json").nullable(),
        runtime::Param::body("sent", "Sent", "json"),
        runtime::Param::body("when", "When", "json"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "SubjectRecord",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET unions`: [`unions.list`](super::super::unions::Unions::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "unions",
    name: "list",
    method: runtime::Method::Get,
    path: "unions",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("options", "{string: FieldOptionId}", "{string: json}"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Recent]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
