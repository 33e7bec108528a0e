// @generated from tests/golden/spec/features/parts.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "parts",
    doc: "Parameters that travel in parts, and moments in a format of their own.",
    operations: &[&FIND, &JSON, &FORM, &MULTIPART],
};

/// `GET parts`: [`parts.find`](super::super::parts::Parts::find).
pub static FIND: operation::Operation = operation::Operation {
    resource: "parts",
    name: "find",
    method: operation::Method::Get,
    path: "parts",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::query("ids", "[integer]", "[integer]").explode(),
        operation::Param::query("labels", "{string: string}", "{string: string}")
            .explode(),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty(),
        operation::Param::query("since", "datetime", "datetime")
            .format(operation::DateTimeFormat::Space),
        operation::Param::query("until", "datetime", "datetime"),
        operation::Param::query("title", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST parts`: [`parts.json`](super::super::parts::Parts::json).
pub static JSON: operation::Operation = operation::Operation {
    resource: "parts",
    name: "json",
    method: operation::Method::Post,
    path: "parts",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("title", "string", "string"),
        operation::Param::body("fields", "{string: json}", "{string: json}")
            .required()
            .explode(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty(),
        operation::Param::body("at", "[datetime]", "[datetime]")
            .format(operation::DateTimeFormat::Space),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Shared",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST parts/form`: [`parts.form`](super::super::parts::Parts::form).
pub static FORM: operation::Operation = operation::Operation {
    resource: "parts",
    name: "form",
    method: operation::Method::Post,
    path: "parts/form",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("title", "string", "string"),
        operation::Param::body("labels", "{string: string}", "{string: string}")
            .explode(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty(),
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

/// `POST parts/multipart`: [`parts.multipart`](super::super::parts::Parts::multipart).
pub static MULTIPART: operation::Operation = operation::Operation {
    resource: "parts",
    name: "multipart",
    method: operation::Method::Post,
    path: "parts/multipart",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("title", "string", "string"),
        operation::Param::body("labels", "{string: string}", "{string: string}")
            .explode(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty(),
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
