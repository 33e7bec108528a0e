// @generated from spec/v1/users.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "users",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &SEARCH,
        &ME,
        &GET,
        &UPDATE,
        &FOLLOWERS,
        &PERMISSIONS,
        &ROLE_ASSIGNMENTS,
        &ROLE_SETTINGS,
    ],
};

/// `GET users`: [`users.list`](super::super::users::Users::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "users",
    name: "list",
    method: operation::Method::Get,
    path: "users",
    base_url: "",
    doc: "Get users.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[User]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUsers",
};

/// `POST users`: [`users.create`](super::super::users::Users::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "users",
    name: "create",
    method: operation::Method::Post,
    path: "users",
    base_url: "",
    doc: "Create a user.",
    params: &[
        operation::Param::body("email", "string", "string").required(),
        operation::Param::body("access", "[UserAccess]", "[json]"),
        operation::Param::body("active_flag", "boolean", "boolean"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "User",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#addUser",
};

/// `GET users/find`: [`users.search`](super::super::users::Users::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "users",
    name: "search",
    method: operation::Method::Get,
    path: "users/find",
    base_url: "",
    doc: "Find users by name.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("search_by_email", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[User]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName",
};

/// `GET users/me`: [`users.me`](super::super::users::Users::me).
pub static ME: operation::Operation = operation::Operation {
    resource: "users",
    name: "me",
    method: operation::Method::Get,
    path: "users/me",
    base_url: "",
    doc: "Get the current user.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "User",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["base"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser",
};

/// `GET users/{id}`: [`users.get`](super::super::users::Users::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "users",
    name: "get",
    method: operation::Method::Get,
    path: "users/{id}",
    base_url: "",
    doc: "Get a user.",
    params: &[operation::Param::path("id", "UserId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "User",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUser",
};

/// `PUT users/{id}`: [`users.update`](super::super::users::Users::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "users",
    name: "update",
    method: operation::Method::Put,
    path: "users/{id}",
    base_url: "",
    doc: "Update a user.",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::body("active_flag", "boolean", "boolean").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "User",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#updateUser",
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
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUserFollowers",
};

/// `GET users/{id}/permissions`: [`users.permissions`](super::super::users::Users::permissions).
pub static PERMISSIONS: operation::Operation = operation::Operation {
    resource: "users",
    name: "permissions",
    method: operation::Method::Get,
    path: "users/{id}/permissions",
    base_url: "",
    doc: "Get the permissions of a user.",
    params: &[operation::Param::path("id", "UserId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserPermissions",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUserPermissions",
};

/// `GET users/{id}/roleAssignments`: [`users.role_assignments`](super::super::users::Users::role_assignments).
pub static ROLE_ASSIGNMENTS: operation::Operation = operation::Operation {
    resource: "users",
    name: "role_assignments",
    method: operation::Method::Get,
    path: "users/{id}/roleAssignments",
    base_url: "",
    doc: "Get the role assignments of a user.",
    params: &[operation::Param::path("id", "UserId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[RoleAssignment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUserRoleAssignments",
};

/// `GET users/{id}/roleSettings`: [`users.role_settings`](super::super::users::Users::role_settings).
pub static ROLE_SETTINGS: operation::Operation = operation::Operation {
    resource: "users",
    name: "role_settings",
    method: operation::Method::Get,
    path: "users/{id}/roleSettings",
    base_url: "",
    doc: "Get the role settings of a user.",
    params: &[operation::Param::path("id", "UserId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "RoleSettings",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Users#getUserRoleSettings",
};
