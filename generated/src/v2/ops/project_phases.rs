// @generated from spec/v2/project_phases.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "project_phases",
    doc: "",
    operations: &[&LIST, &CREATE, &GET, &UPDATE, &DELETE],
};

/// `GET phases`: [`project_phases.list`](super::super::project_phases::ProjectPhases::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "list",
    method: runtime::Method::Get,
    path: "phases",
    base_url: "",
    doc: "Get project phases.",
    params: &[runtime::Param::query("board_id", "ProjectBoardId", "integer").required()],
    body: runtime::Body::None,
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
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "create",
    method: runtime::Method::Post,
    path: "phases",
    base_url: "",
    doc: "Create a project phase.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("board_id", "ProjectBoardId", "integer").required(),
        runtime::Param::body("order_nr", "integer", "integer"),
    ],
    body: runtime::Body::Json,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "get",
    method: runtime::Method::Get,
    path: "phases/{id}",
    base_url: "",
    doc: "Get a project phase.",
    params: &[runtime::Param::path("id", "ProjectPhaseId", "integer")],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "update",
    method: runtime::Method::Patch,
    path: "phases/{id}",
    base_url: "",
    doc: "Update a project phase.",
    params: &[
        runtime::Param::path("id", "ProjectPhaseId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("board_id", "ProjectBoardId", "integer"),
        runtime::Param::body("order_nr", "integer", "integer"),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "delete",
    method: runtime::Method::Delete,
    path: "phases/{id}",
    base_url: "",
    doc: "Delete a project phase.",
    params: &[runtime::Param::path("id", "ProjectPhaseId", "integer")],
    body: runtime::Body::None,
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
