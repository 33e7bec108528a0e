// @generated from tests/golden/spec/features/parts.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "parts",
    doc: "Parameters that travel in parts, and moments in a format of their own.",
    operations: &[&FIND, &JSON, &FORM, &MULTIPART],
};

/// `GET parts`: [`parts.find`](super::super::parts::Parts::find).
pub static FIND: runtime::Operation = runtime::Operation {
    resource: "parts",
    name: "find",
    method: runtime::Method::Get,
    path: "parts",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("ids", "[integer]", "[integer]").explode(),
        runtime::Param::query("labels", "{string: string}", "{string: string}")
            .explode(),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .explode(),
        runtime::Param::query("since", "datetime", "datetime")
            .format(runtime::DateTimeFormat::Space),
        runtime::Param::query("until", "datetime", "datetime"),
        runtime::Param::query("title", "string", "string"),
    ],
    body: runtime::Body::None,
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
pub static JSON: runtime::Operation = runtime::Operation {
    resource: "parts",
    name: "json",
    method: runtime::Method::Post,
    path: "parts",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("fields", "{string: json}", "{string: json}")
            .required()
            .explode(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .explode(),
        runtime::Param::body("at", "[datetime]", "[datetime]")
            .format(runtime::DateTimeFormat::Space),
    ],
    body: runtime::Body::Json,
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
pub static FORM: runtime::Operation = runtime::Operation {
    resource: "parts",
    name: "form",
    method: runtime::Method::Post,
    path: "parts/form",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("labels", "{string: string}", "{string: string}").explode(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields").explode(),
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

/// `POST parts/multipart`: [`parts.multipart`](super::super::parts::Parts::multipart).
pub static MULTIPART: runtime::Operation = runtime::Operation {
    resource: "parts",
    name: "multipart",
    method: runtime::Method::Post,
    path: "parts/multipart",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("labels", "{string: string}", "{string: string}").explode(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields").explode(),
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
