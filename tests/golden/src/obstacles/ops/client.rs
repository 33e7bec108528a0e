// @generated from tests/golden/spec/obstacles/client.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "client",
    doc: "",
    operations: &[&CLIENT],
};

/// `GET client/{id}`: [`client.client`](super::super::client::Client::client).
pub static CLIENT: runtime::Operation = runtime::Operation {
    resource: "client",
    name: "client",
    method: runtime::Method::Get,
    path: "client/{id}",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("client", "string", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Option",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
