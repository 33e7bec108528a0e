// @generated from spec/v1/roles.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "roles",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &DELETE,
        &GET,
        &UPDATE,
        &DELETE_ASSIGNMENT,
        &ASSIGNMENTS,
        &ADD_ASSIGNMENT,
        &SETTINGS,
        &ADD_SETTINGS,
        &PIPELINES,
        &UPDATE_PIPELINES,
    ],
};

/// `GET roles`: [`roles.list`](super::super::roles::Roles::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "roles",
    name: "list",
    method: operation::Method::Get,
    path: "roles",
    base_url: "",
    doc: "Get roles.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Role]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#getRoles",
};

/// `POST roles`: [`roles.create`](super::super::roles::Roles::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "roles",
    name: "create",
    method: operation::Method::Post,
    path: "roles",
    base_url: "",
    doc: "Create a role.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("parent_role_id", "RoleId", "integer").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RoleId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#addRole",
};

/// `DELETE roles/{id}`: [`roles.delete`](super::super::roles::Roles::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "roles",
    name: "delete",
    method: operation::Method::Delete,
    path: "roles/{id}",
    base_url: "",
    doc: "Delete a role.",
    params: &[operation::Param::path("id", "RoleId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "RoleId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#deleteRole",
};

/// `GET roles/{id}`: [`roles.get`](super::super::roles::Roles::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "roles",
    name: "get",
    method: operation::Method::Get,
    path: "roles/{id}",
    base_url: "",
    doc: "Get a role.",
    params: &[operation::Param::path("id", "RoleId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Role",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#getRole",
};

/// `PUT roles/{id}`: [`roles.update`](super::super::roles::Roles::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "roles",
    name: "update",
    method: operation::Method::Put,
    path: "roles/{id}",
    base_url: "",
    doc: "Update a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::body("parent_role_id", "RoleId", "integer").nullable(),
        operation::Param::body("name", "string", "string"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RoleId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#updateRole",
};

/// `DELETE roles/{id}/assignments`: [`roles.delete_assignment`](super::super::roles::Roles::delete_assignment).
pub static DELETE_ASSIGNMENT: operation::Operation = operation::Operation {
    resource: "roles",
    name: "delete_assignment",
    method: operation::Method::Delete,
    path: "roles/{id}/assignments",
    base_url: "",
    doc: "Delete the assignment of a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RoleId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#deleteRoleAssignment",
};

/// `GET roles/{id}/assignments`: [`roles.assignments`](super::super::roles::Roles::assignments).
pub static ASSIGNMENTS: operation::Operation = operation::Operation {
    resource: "roles",
    name: "assignments",
    method: operation::Method::Get,
    path: "roles/{id}/assignments",
    base_url: "",
    doc: "Get the assignments of a role.",
    params: &[operation::Param::path("id", "RoleId", "integer")],
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
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#getRoleAssignments",
};

/// `POST roles/{id}/assignments`: [`roles.add_assignment`](super::super::roles::Roles::add_assignment).
pub static ADD_ASSIGNMENT: operation::Operation = operation::Operation {
    resource: "roles",
    name: "add_assignment",
    method: operation::Method::Post,
    path: "roles/{id}/assignments",
    base_url: "",
    doc: "Add an assignment to a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RoleAssignment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#addRoleAssignment",
};

/// `GET roles/{id}/settings`: [`roles.settings`](super::super::roles::Roles::settings).
pub static SETTINGS: operation::Operation = operation::Operation {
    resource: "roles",
    name: "settings",
    method: operation::Method::Get,
    path: "roles/{id}/settings",
    base_url: "",
    doc: "Get the settings of a role.",
    params: &[operation::Param::path("id", "RoleId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "RoleSettings",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#getRoleSettings",
};

/// `POST roles/{id}/settings`: [`roles.add_settings`](super::super::roles::Roles::add_settings).
pub static ADD_SETTINGS: operation::Operation = operation::Operation {
    resource: "roles",
    name: "add_settings",
    method: operation::Method::Post,
    path: "roles/{id}/settings",
    base_url: "",
    doc: "Add settings to a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::body("setting_key", "RoleSettingsSettingKey", "string")
            .required()
            .values(
                &[
                    "deal_default_visibility",
                    "lead_default_visibility",
                    "org_default_visibility",
                    "person_default_visibility",
                    "product_default_visibility",
                ],
            ),
        operation::Param::body("value", "RoleSettingsValue", "integer")
            .required()
            .values(&["1", "3", "5", "7"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RoleAddSettings",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#addOrUpdateRoleSetting",
};

/// `GET roles/{id}/pipelines`: [`roles.pipelines`](super::super::roles::Roles::pipelines).
pub static PIPELINES: operation::Operation = operation::Operation {
    resource: "roles",
    name: "pipelines",
    method: operation::Method::Get,
    path: "roles/{id}/pipelines",
    base_url: "",
    doc: "Get the pipelines of a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::query("visible", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "RolePipeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#getRolePipelines",
};

/// `PUT roles/{id}/pipelines`: [`roles.update_pipelines`](super::super::roles::Roles::update_pipelines).
pub static UPDATE_PIPELINES: operation::Operation = operation::Operation {
    resource: "roles",
    name: "update_pipelines",
    method: operation::Method::Put,
    path: "roles/{id}/pipelines",
    base_url: "",
    doc: "Update the pipelines of a role.",
    params: &[
        operation::Param::path("id", "RoleId", "integer"),
        operation::Param::body(
                "visible_pipeline_ids",
                "{string: json}",
                "{string: json}",
            )
            .required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "RolePipeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Roles#updateRolePipelines",
};
