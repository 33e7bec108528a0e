// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

use ::pipedrive_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "ids",
    doc: "Ids are types of their own.",
    operations: &[&GET, &OWNED, &MERGE],
};

/// `GET ids/{id}`: [`ids.get`](super::super::ids::Ids::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "ids",
    name: "get",
    method: runtime::Method::Get,
    path: "ids/{id}",
    doc: "",
    params: &[
        runtime::Param {
            name: "id",
            ty: "LeadId",
            wire: "string",
            values: &[],
            place: runtime::Place::Path,
            required: true,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Lead",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET ids/{owner}/of/{key}`: [`ids.owned`](super::super::ids::Ids::owned).
pub static OWNED: runtime::Operation = runtime::Operation {
    resource: "ids",
    name: "owned",
    method: runtime::Method::Get,
    path: "ids/{owner}/of/{key}",
    doc: "",
    params: &[
        runtime::Param {
            name: "owner",
            ty: "OwnerId",
            wire: "integer",
            values: &[],
            place: runtime::Place::Path,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "key",
            ty: "LeadId",
            wire: "string",
            values: &[],
            place: runtime::Place::Path,
            required: true,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT ids/{id}/merge`: [`ids.merge`](super::super::ids::Ids::merge).
pub static MERGE: runtime::Operation = runtime::Operation {
    resource: "ids",
    name: "merge",
    method: runtime::Method::Put,
    path: "ids/{id}/merge",
    doc: "",
    params: &[
        runtime::Param {
            name: "id",
            ty: "LeadId",
            wire: "string",
            values: &[],
            place: runtime::Place::Path,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "with",
            ty: "LeadId",
            wire: "string",
            values: &[],
            place: runtime::Place::Body,
            required: true,
            nullable: false,
            doc: "",
        },
        runtime::Param {
            name: "others",
            ty: "[OwnerId]",
            wire: "[integer]",
            values: &[],
            place: runtime::Place::Body,
            required: false,
            nullable: false,
            doc: "",
        },
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LeadId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
