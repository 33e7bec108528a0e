// @generated from tests/golden/spec/features/responses.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "responses",
    doc: "Where payloads stand, and what they are.",
    operations: &[&NOTHING, &SLASH, &BARE, &DEEP, &DOWNLOAD, &ANYTHING, &FLAG, &MAP],
};

/// `POST responses/nothing`: [`responses.nothing`](super::super::responses::Responses::nothing).
pub static NOTHING: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "nothing",
    method: runtime::Method::Post,
    path: "responses/nothing",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
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

/// `POST responses/nothing/`: [`responses.slash`](super::super::responses::Responses::slash).
pub static SLASH: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "slash",
    method: runtime::Method::Post,
    path: "responses/nothing/",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
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

/// `GET responses/bare`: [`responses.bare`](super::super::responses::Responses::bare).
pub static BARE: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "bare",
    method: runtime::Method::Get,
    path: "responses/bare",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Shared",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET responses/deep`: [`responses.deep`](super::super::responses::Responses::deep).
pub static DEEP: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "deep",
    method: runtime::Method::Get,
    path: "responses/deep",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data", "goals", "all"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET responses/{id}/download`: [`responses.download`](super::super::responses::Responses::download).
pub static DOWNLOAD: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "download",
    method: runtime::Method::Get,
    path: "responses/{id}/download",
    base_url: "",
    doc: "",
    params: &[runtime::Param::path("id", "SharedId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "bytes",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET responses/anything`: [`responses.anything`](super::super::responses::Responses::anything).
pub static ANYTHING: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "anything",
    method: runtime::Method::Get,
    path: "responses/anything",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "json",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET responses/flag`: [`responses.flag`](super::super::responses::Responses::flag).
pub static FLAG: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "flag",
    method: runtime::Method::Get,
    path: "responses/flag",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "boolean",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET responses/map`: [`responses.map`](super::super::responses::Responses::map).
pub static MAP: runtime::Operation = runtime::Operation {
    resource: "responses",
    name: "map",
    method: runtime::Method::Get,
    path: "responses/map",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "{string: Shared}",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
