// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

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
    base_url: "",
    doc: "",
    params: &[runtime::Param::path("id", "LeadId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Lead",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
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
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("owner", "OwnerId", "integer"),
        runtime::Param::path("key", "LeadId", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
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
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "LeadId", "string"),
        runtime::Param::body("with", "LeadId", "string").required(),
        runtime::Param::body("others", "[OwnerId]", "[integer]"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LeadId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
