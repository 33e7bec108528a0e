// @generated from tests/golden/spec/features/custom_fields.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "custom_fields",
    doc: "Custom fields, which are never absent and never sent where there are none.",
    operations: &[&GET, &LIST, &CREATE, &UPDATE],
};

/// `GET customers/{id}`: [`custom_fields.get`](super::super::custom_fields::CustomFields::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "custom_fields",
    name: "get",
    method: runtime::Method::Get,
    path: "customers/{id}",
    base_url: "",
    doc: "",
    params: &[runtime::Param::path("id", "CustomerId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Customer",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET customers`: [`custom_fields.list`](super::super::custom_fields::CustomFields::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "custom_fields",
    name: "list",
    method: runtime::Method::Get,
    path: "customers",
    base_url: "",
    doc: "",
    params: &[runtime::Param::query("custom_fields", "custom_fields", "custom_fields")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Customer]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST customers`: [`custom_fields.create`](super::super::custom_fields::CustomFields::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "custom_fields",
    name: "create",
    method: runtime::Method::Post,
    path: "customers",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("contact", "Contact", "json"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .required(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Customer",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PATCH customers/{id}`: [`custom_fields.update`](super::super::custom_fields::CustomFields::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "custom_fields",
    name: "update",
    method: runtime::Method::Patch,
    path: "customers/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "CustomerId", "integer"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .nullable(),
        runtime::Param::body("contacts", "[Contact]", "[json]"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Contact",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
