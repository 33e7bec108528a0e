// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "bodies",
    doc: "How bodies are encoded.",
    operations: &[&JSON, &FORM, &MULTIPART, &UPLOAD, &DELETE, &VALUE, &DELETE_ITEMS],
};

/// `POST bodies/json`: [`bodies.json`](super::super::bodies::Bodies::json).
pub static JSON: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "json",
    method: operation::Method::Post,
    path: "bodies/json",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("tags", "[string]", "[string]"),
        operation::Param::body("when", "datetime", "datetime").nullable(),
        operation::Param::body("items", "[Item]", "[json]"),
        operation::Param::body("gaps", "[flag | null]", "[flag | null]"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Item",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST bodies/form`: [`bodies.form`](super::super::bodies::Bodies::form).
pub static FORM: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "form",
    method: operation::Method::Post,
    path: "bodies/form",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("tags", "[string]", "[string]"),
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

/// `POST bodies/multipart`: [`bodies.multipart`](super::super::bodies::Bodies::multipart).
pub static MULTIPART: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "multipart",
    method: operation::Method::Post,
    path: "bodies/multipart",
    base_url: "",
    doc: "",
    params: &[operation::Param::body("name", "string", "string")],
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

/// `POST bodies/{id}/file`: [`bodies.upload`](super::super::bodies::Bodies::upload).
pub static UPLOAD: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "upload",
    method: operation::Method::Post,
    path: "bodies/{id}/file",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "integer", "integer"),
        operation::Param::body("name", "string", "string"),
    ],
    body: operation::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE bodies`: [`bodies.delete`](super::super::bodies::Bodies::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "delete",
    method: operation::Method::Delete,
    path: "bodies",
    base_url: "",
    doc: "Delete a body.",
    params: &[operation::Param::body("name", "string", "string").required()],
    body: operation::Body::Json,
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

/// `PUT bodies/value`: [`bodies.value`](super::super::bodies::Bodies::value).
pub static VALUE: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "value",
    method: operation::Method::Put,
    path: "bodies/value",
    base_url: "",
    doc: "",
    params: &[operation::Param::body("when", "datetime", "datetime").nullable()],
    body: operation::Body::Value,
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

/// `DELETE bodies/{name}/items`: [`bodies.delete_items`](super::super::bodies::Bodies::delete_items).
pub static DELETE_ITEMS: operation::Operation = operation::Operation {
    resource: "bodies",
    name: "delete_items",
    method: operation::Method::Delete,
    path: "bodies/{name}/items",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("name", "string", "string"),
        operation::Param::body("items", "[Item]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[Item]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
