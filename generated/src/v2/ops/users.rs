// @generated from spec/v2/users.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "users",
    doc: "",
    operations: &[&FOLLOWERS],
};

/// `GET users/{id}/followers`: [`users.followers`](super::super::users::Users::followers).
pub static FOLLOWERS: runtime::Operation = runtime::Operation {
    resource: "users",
    name: "followers",
    method: runtime::Method::Get,
    path: "users/{id}/followers",
    base_url: "",
    doc: "Get the followers of a user.",
    params: &[runtime::Param::path("id", "UserId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Users#getUserFollowers",
};
