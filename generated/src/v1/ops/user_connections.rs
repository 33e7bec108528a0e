// @generated from spec/v1/user_connections.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "user_connections",
    doc: "",
    operations: &[&GET],
};

/// `GET userConnections`: [`user_connections.get`](super::super::user_connections::UserConnections::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "user_connections",
    name: "get",
    method: runtime::Method::Get,
    path: "userConnections",
    base_url: "",
    doc: "Get user connections.",
    params: &[],
    body: runtime::Body::None,
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
