// @generated from spec/v1/legacy_teams.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "list",
    method: runtime::Method::Get,
    path: "legacyTeams",
    base_url: "",
    doc: "Get legacy teams.",
    params: &[
        runtime::Param::query("order_by", "LegacyTeamOrderBy", "string")
            .values(&["id", "name", "manager_id", "active_flag"]),
        runtime::Param::query("skip_users", "flag", "flag"),
    ],
    body: runtime::Body::None,
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
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "create",
    method: runtime::Method::Post,
    path: "legacyTeams",
    base_url: "",
    doc: "Create a legacy team.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("manager_id", "UserId", "integer").required(),
        runtime::Param::body("users", "[UserId]", "[integer]"),
    ],
    body: runtime::Body::Json,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "get",
    method: runtime::Method::Get,
    path: "legacyTeams/{id}",
    base_url: "",
    doc: "Get a legacy team.",
    params: &[
        runtime::Param::path("id", "LegacyTeamId", "integer"),
        runtime::Param::query("skip_users", "flag", "flag"),
    ],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "update",
    method: runtime::Method::Put,
    path: "legacyTeams/{id}",
    base_url: "",
    doc: "Update a legacy team.",
    params: &[
        runtime::Param::path("id", "LegacyTeamId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("manager_id", "UserId", "integer"),
        runtime::Param::body("users", "[UserId]", "[integer]"),
        runtime::Param::body("active_flag", "flag", "flag"),
        runtime::Param::body("deleted_flag", "flag", "flag"),
    ],
    body: runtime::Body::Json,
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
pub static USERS: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "users",
    method: runtime::Method::Get,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Get the users of a legacy team.",
    params: &[runtime::Param::path("id", "LegacyTeamId", "integer")],
    body: runtime::Body::None,
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
pub static ADD_USERS: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "add_users",
    method: runtime::Method::Post,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Add users to a legacy team.",
    params: &[
        runtime::Param::path("id", "LegacyTeamId", "integer"),
        runtime::Param::body("users", "[UserId]", "[integer]").required(),
    ],
    body: runtime::Body::Json,
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
pub static DELETE_USERS: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "delete_users",
    method: runtime::Method::Delete,
    path: "legacyTeams/{id}/users",
    base_url: "",
    doc: "Delete the users of a legacy team.",
    params: &[
        runtime::Param::path("id", "LegacyTeamId", "integer"),
        runtime::Param::body("users", "[UserId]", "[integer]").required(),
    ],
    body: runtime::Body::Json,
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
pub static BY_USER: runtime::Operation = runtime::Operation {
    resource: "legacy_teams",
    name: "by_user",
    method: runtime::Method::Get,
    path: "legacyTeams/user/{id}",
    base_url: "",
    doc: "Get the legacy teams of a user.",
    params: &[
        runtime::Param::path("id", "UserId", "integer"),
        runtime::Param::query("order_by", "LegacyTeamOrderBy", "string")
            .values(&["id", "name", "manager_id", "active_flag"]),
        runtime::Param::query("skip_users", "flag", "flag"),
    ],
    body: runtime::Body::None,
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
