// @generated from spec/v1/legacy_teams.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "legacy_teams",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &GET,
        &UPDATE,
        &USERS,
        &ADD_USERS,
        &DELETE_USERS,
        &BY_USER,
    ],
};

/// `GET legacyTeams`: [`legacy_teams.list`](super::super::legacy_teams::LegacyTeams::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "list",
    method: operation::Method::Get,
    path: "legacyTeams",
    base_url: "",
    doc: "Get legacy teams.",
    params: &[
        operation::Param::query("order_by", "LegacyTeamOrderBy", "string")
            .values(&["id", "name", "manager_id", "active_flag"]),
        operation::Param::query("skip_users", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LegacyTeam]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeams",
};

/// `POST legacyTeams`: [`legacy_teams.create`](super::super::legacy_teams::LegacyTeams::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "create",
    method: operation::Method::Post,
    path: "legacyTeams",
    base_url: "",
    doc: "Create a legacy team.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("manager_id", "UserId", "integer").required(),
        operation::Param::body("users", "[UserId]", "[integer]"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LegacyTeam",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#addTeam",
};

/// `GET legacyTeams/{id}`: [`legacy_teams.get`](super::super::legacy_teams::LegacyTeams::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "get",
    method: operation::Method::Get,
    path: "legacyTeams/{id}",
    base_url: "",
    doc: "Get a legacy team.",
    params: &[
        operation::Param::path("id", "LegacyTeamId", "integer"),
        operation::Param::query("skip_users", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "LegacyTeam",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeam",
};

/// `PUT legacyTeams/{id}`: [`legacy_teams.update`](super::super::legacy_teams::LegacyTeams::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "update",
    method: operation::Method::Put,
    path: "legacyTeams/{id}",
    base_url: "",
    doc: "Update a legacy team.",
    params: &[
        operation::Param::path("id", "LegacyTeamId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("manager_id", "UserId", "integer"),
        operation::Param::body("users", "[UserId]", "[integer]"),
        operation::Param::body("active_flag", "flag", "flag"),
        operation::Param::body("deleted_flag", "flag", "flag"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LegacyTeam",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#updateTeam",
};

/// `GET legacyTeams/{id}/users`: [`legacy_teams.users`](super::super::legacy_teams::LegacyTeams::users).
pub static USERS: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "users",
    method: operation::Method::Get,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Get the users of a legacy team.",
    params: &[operation::Param::path("id", "LegacyTeamId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeamUsers",
};

/// `POST legacyTeams/{id}/users`: [`legacy_teams.add_users`](super::super::legacy_teams::LegacyTeams::add_users).
pub static ADD_USERS: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "add_users",
    method: operation::Method::Post,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Add users to a legacy team.",
    params: &[
        operation::Param::path("id", "LegacyTeamId", "integer"),
        operation::Param::body("users", "[UserId]", "[integer]").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#addTeamUser",
};

/// `DELETE legacyTeams/{id}/users`: [`legacy_teams.delete_users`](super::super::legacy_teams::LegacyTeams::delete_users).
pub static DELETE_USERS: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "delete_users",
    method: operation::Method::Delete,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Delete the users of a legacy team.",
    params: &[
        operation::Param::path("id", "LegacyTeamId", "integer"),
        operation::Param::body("users", "[UserId]", "[integer]").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#deleteTeamUser",
};

/// `GET legacyTeams/user/{id}`: [`legacy_teams.by_user`](super::super::legacy_teams::LegacyTeams::by_user).
pub static BY_USER: operation::Operation = operation::Operation {
    resource: "legacy_teams",
    name: "by_user",
    method: operation::Method::Get,
    path: "legacyTeams/user/{id}",
    base_url: "",
    doc: "Get the legacy teams of a user.",
    params: &[
        operation::Param::path("id", "UserId", "integer"),
        operation::Param::query("order_by", "LegacyTeamOrderBy", "string")
            .values(&["id", "name", "manager_id", "active_flag"]),
        operation::Param::query("skip_users", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LegacyTeam]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getUserTeams",
};
