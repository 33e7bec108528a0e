// @generated from spec/v2/users.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "users",
    doc: "",
    operations: &[&FOLLOWERS],
};

/// `GET users/{id}/followers`: [`users.followers`](super::super::users::Users::followers).
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "users",
    name: "followers",
    method: operation::Method::Get,
    path: "users/{id}/followers",
    base_url: "",
    doc: "Get the followers of a user.",
    params: &[operation::Param::path("id", "UserId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Users#getUserFollowers",
};
