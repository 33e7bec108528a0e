// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "bodies",
    doc: "How bodies are encoded.",
    operations: &[&JSON, &FORM, &MULTIPART, &UPLOAD, &DELETE, &VALUE, &DELETE_ITEMS],
};

/// `POST bodies/json`: [`bodies.json`](super::super::bodies::Bodies::json).
pub static JSON: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "json",
    method: runtime::Method::Post,
    path: "bodies/json",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("tags", "[string]", "[string]"),
        runtime::Param::body("when", "datetime", "datetime").nullable(),
        runtime::Param::body("items", "[Item]", "[json]"),
    ],
    body: runtime::Body::Json,
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
pub static FORM: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "form",
    method: runtime::Method::Post,
    path: "bodies/form",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("tags", "[string]", "[string]"),
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

/// `POST bodies/multipart`: [`bodies.multipart`](super::super::bodies::Bodies::multipart).
pub static MULTIPART: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "multipart",
    method: runtime::Method::Post,
    path: "bodies/multipart",
    base_url: "",
    doc: "",
    params: &[runtime::Param::body("name", "string", "string")],
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

/// `POST bodies/{id}/file`: [`bodies.upload`](super::super::bodies::Bodies::upload).
pub static UPLOAD: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "upload",
    method: runtime::Method::Post,
    path: "bodies/{id}/file",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "integer", "integer"),
        runtime::Param::body("name", "string", "string"),
    ],
    body: runtime::Body::Multipart,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "delete",
    method: runtime::Method::Delete,
    path: "bodies",
    base_url: "",
    doc: "",
    params: &[runtime::Param::body("name", "string", "string").required()],
    body: runtime::Body::Json,
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
pub static VALUE: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "value",
    method: runtime::Method::Put,
    path: "bodies/value",
    base_url: "",
    doc: "",
    params: &[runtime::Param::body("when", "datetime", "datetime").nullable()],
    body: runtime::Body::Value,
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
pub static DELETE_ITEMS: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "delete_items",
    method: runtime::Method::Delete,
    path: "bodies/{name}/items",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("name", "string", "string"),
        runtime::Param::body("items", "[Item]", "[json]").required(),
    ],
    body: runtime::Body::Value,
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
