// @generated from spec/v1/user_connections.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "user_connections",
    doc: "",
    operations: &[&GET],
};

/// `GET userConnections`: [`user_connections.get`](super::super::user_connections::UserConnections::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "user_connections",
    name: "get",
    method: operation::Method::Get,
    path: "userConnections",
    base_url: "",
    doc: "Get user connections.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserConnection",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["base"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/UserConnections#getUserConnections",
};
