// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "ids",
    doc: "Ids are types of their own.",
    operations: &[&GET, &OWNED, &MERGE],
};

/// `GET ids/{id}`: [`ids.get`](super::super::ids::Ids::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "ids",
    name: "get",
    method: operation::Method::Get,
    path: "ids/{id}",
    base_url: "",
    doc: "Get an id.",
    params: &[operation::Param::path("id", "LeadId", "string")],
    body: operation::Body::None,
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
pub static OWNED: operation::Operation = operation::Operation {
    resource: "ids",
    name: "owned",
    method: operation::Method::Get,
    path: "ids/{owner}/of/{key}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("owner", "OwnerId", "integer"),
        operation::Param::path("key", "LeadId", "string"),
    ],
    body: operation::Body::None,
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
pub static MERGE: operation::Operation = operation::Operation {
    resource: "ids",
    name: "merge",
    method: operation::Method::Put,
    path: "ids/{id}/merge",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("id", "LeadId", "string"),
        operation::Param::body("with", "LeadId", "string").required(),
        operation::Param::body("others", "[OwnerId]", "[integer]"),
    ],
    body: operation::Body::Json,
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
