// @generated from tests/golden/spec/features/unions.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "unions",
    doc: "Values of several types, told apart by what they are in JSON, or by a member.",
    operations: &[&GET, &SET, &LIST],
};

/// `GET unions/{id}`: [`unions.get`](super::super::unions::Unions::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "unions",
    name: "get",
    method: operation::Method::Get,
    path: "unions/{id}",
    base_url: "",
    doc: "Get a union.",
    params: &[
        operation::Param::path("id", "FieldOptionId", "json"),
        operation::Param::query("ids", "[FieldOptionId]", "[json]"),
        operation::Param::query("level", "FieldOptionId", "json"),
    ],
    body: operation::Body::None,
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
pub static SET: operation::Operation = operation::Operation {
    resource: "unions",
    name: "set",
    method: operation::Method::Put,
    path: "unions",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("setting", "Setting", "json").required(),
        operation::Param::body("subject", "Subject", "json").required(),
        operation::Param::body("all", "[Setting]", "[json]"),
        operation::Param::body("by_name", "{string: FieldOptionId}", "{string: json}"),
        operation::Param::body("option", "FieldOptionId", "json").nullable(),
        operation::Param::body("sent", "Sent", "json"),
        operation::Param::body("when", "When", "json"),
    ],
    body: operation::Body::Json,
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
pub static LIST: operation::Operation = operation::Operation {
    resource: "unions",
    name: "list",
    method: operation::Method::Get,
    path: "unions",
    base_url: "",
    doc: "Get unions.",
    params: &[
        operation::Param::query("options", "{string: FieldOptionId}", "{string: json}"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Recent]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
