// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

use ::pipedrive_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "bodies",
    doc: "How bodies are encoded.",
    operations: &[&JSON, &FORM, &MULTIPART, &UPLOAD, &DELETE],
};

/// `POST bodies/json`: [`bodies.json`](super::super::bodies::Bodies::json).
pub static JSON: runtime::Operation = runtime::Operation {
    resource: "bodies",
    name: "json",
    method: runtime::Method::Post,
    path: "bodies/json",
    doc: "",
    params: &[
        runtime::Param {
            name: "name",
            ty: "string",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "tags",
            ty: "[string]",
            wire: "[string]",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "when",
            ty: "datetime",
            wire: "datetime",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: true,
            doc: "",
        },
        runtime::Param {
            name: "items",
            ty: "[Item]",
            wire: "[json]",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Item",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
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
    doc: "",
    params: &[
        runtime::Param {
            name: "name",
            ty: "string",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "tags",
            ty: "[string]",
            wire: "[string]",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Form,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
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
    doc: "",
    params: &[
        runtime::Param {
            name: "name",
            ty: "string",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Multipart,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
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
    doc: "",
    params: &[
        runtime::Param {
            name: "id",
            ty: "integer",
            wire: "integer",
            values: &[],
            place: runtime::Place::Path,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "name",
            ty: "string",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
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
    doc: "",
    params: &[
        runtime::Param {
            name: "name",
            ty: "string",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: true,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
