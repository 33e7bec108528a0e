// @generated from tests/golden/spec/features/responses.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "responses",
    doc: "Where payloads stand, and what they are.",
    operations: &[
        &NOTHING,
        &SLASH,
        &CREATED,
        &EMPTIED,
        &BARE,
        &DEEP,
        &DOWNLOAD,
        &ANYTHING,
        &FLAG,
        &MAP,
    ],
};

/// `POST responses/nothing`: [`responses.nothing`](super::super::responses::Responses::nothing).
pub static NOTHING: operation::Operation = operation::Operation {
    resource: "responses",
    name: "nothing",
    method: operation::Method::Post,
    path: "responses/nothing",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static SLASH: operation::Operation = operation::Operation {
    resource: "responses",
    name: "slash",
    method: operation::Method::Post,
    path: "responses/nothing/",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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

/// `POST responses/created`: [`responses.created`](super::super::responses::Responses::created).
pub static CREATED: operation::Operation = operation::Operation {
    resource: "responses",
    name: "created",
    method: operation::Method::Post,
    path: "responses/created",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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

/// `DELETE responses/emptied`: [`responses.emptied`](super::super::responses::Responses::emptied).
pub static EMPTIED: operation::Operation = operation::Operation {
    resource: "responses",
    name: "emptied",
    method: operation::Method::Delete,
    path: "responses/emptied",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static BARE: operation::Operation = operation::Operation {
    resource: "responses",
    name: "bare",
    method: operation::Method::Get,
    path: "responses/bare",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static DEEP: operation::Operation = operation::Operation {
    resource: "responses",
    name: "deep",
    method: operation::Method::Get,
    path: "responses/deep",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static DOWNLOAD: operation::Operation = operation::Operation {
    resource: "responses",
    name: "download",
    method: operation::Method::Get,
    path: "responses/{id}/download",
    base_url: "",
    doc: "",
    params: &[operation::Param::path("id", "SharedId", "integer")],
    body: operation::Body::None,
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
pub static ANYTHING: operation::Operation = operation::Operation {
    resource: "responses",
    name: "anything",
    method: operation::Method::Get,
    path: "responses/anything",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static FLAG: operation::Operation = operation::Operation {
    resource: "responses",
    name: "flag",
    method: operation::Method::Get,
    path: "responses/flag",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
pub static MAP: operation::Operation = operation::Operation {
    resource: "responses",
    name: "map",
    method: operation::Method::Get,
    path: "responses/map",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
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
