// @generated from spec/v2/project_phases.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_phases",
    doc: "",
    operations: &[&LIST, &CREATE, &GET, &UPDATE, &DELETE],
};

/// `GET phases`: [`project_phases.list`](super::super::project_phases::ProjectPhases::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "list",
    method: operation::Method::Get,
    path: "phases",
    base_url: "",
    doc: "Get project phases.",
    params: &[
        operation::Param::query("board_id", "ProjectBoardId", "integer").required(),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectPhase]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectPhases#getProjectsPhases",
};

/// `POST phases`: [`project_phases.create`](super::super::project_phases::ProjectPhases::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "create",
    method: operation::Method::Post,
    path: "phases",
    base_url: "",
    doc: "Create a project phase.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("board_id", "ProjectBoardId", "integer").required(),
        operation::Param::body("order_nr", "integer", "integer"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectPhase",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectPhases#addProjectPhase",
};

/// `GET phases/{id}`: [`project_phases.get`](super::super::project_phases::ProjectPhases::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "get",
    method: operation::Method::Get,
    path: "phases/{id}",
    base_url: "",
    doc: "Get a project phase.",
    params: &[operation::Param::path("id", "ProjectPhaseId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectPhase",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectPhases#getProjectsPhase",
};

/// `PATCH phases/{id}`: [`project_phases.update`](super::super::project_phases::ProjectPhases::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "update",
    method: operation::Method::Patch,
    path: "phases/{id}",
    base_url: "",
    doc: "Update a project phase.",
    params: &[
        operation::Param::path("id", "ProjectPhaseId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("board_id", "ProjectBoardId", "integer"),
        operation::Param::body("order_nr", "integer", "integer"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectPhase",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectPhases#updateProjectPhase",
};

/// `DELETE phases/{id}`: [`project_phases.delete`](super::super::project_phases::ProjectPhases::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "delete",
    method: operation::Method::Delete,
    path: "phases/{id}",
    base_url: "",
    doc: "Delete a project phase.",
    params: &[operation::Param::path("id", "ProjectPhaseId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectPhaseId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectPhases#deleteProjectPhase",
};
