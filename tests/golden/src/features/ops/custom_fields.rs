// @generated from tests/golden/spec/features/custom_fields.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "custom_fields",
    doc: "Custom fields, which are never absent and never sent where there are none.",
    operations: &[&GET, &LIST, &CREATE, &UPDATE],
};

/// `GET customers/{id}`: [`custom_fields.get`](super::super::custom_fields::CustomFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "custom_fields",
    name: "get",
    method: operation::Method::Get,
    path: "customers/{id}",
    base_url: "",
    doc: "Get a custom field.",
    params: &[operation::Param::path("id", "CustomerId", "integer")],
    body: operation::Body::None,
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
pub static LIST: operation::Operation = operation::Operation {
    resource: "custom_fields",
    name: "list",
    method: operation::Method::Get,
    path: "customers",
    base_url: "",
    doc: "Get custom fields.",
    params: &[
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::None,
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
pub static CREATE: operation::Operation = operation::Operation {
    resource: "custom_fields",
    name: "create",
    method: operation::Method::Post,
    path: "customers",
    base_url: "",
    doc: "Create a custom field.",
    params: &[
        operation::Param::body("contact", "Contact", "json"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .required()
            .omit_empty(),
    ],
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "custom_fields",
    name: "update",
    method: operation::Method::Patch,
    path: "customers/{id}",
    base_url: "",
    doc: "Update a custom field.",
    params: &[
        operation::Param::path("id", "CustomerId", "integer"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .nullable()
            .omit_empty(),
        operation::Param::body("contacts", "[Contact]", "[json]"),
    ],
    body: operation::Body::Json,
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
