// @generated from spec/v1/project_phases.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "project_phases",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET projects/phases`: [`project_phases.list`](super::super::project_phases::ProjectPhases::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "list",
    method: runtime::Method::Get,
    path: "projects/phases",
    base_url: "",
    doc: "Get project phases.",
    params: &[runtime::Param::query("board_id", "ProjectBoardId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectPhase]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectPhases#getProjectsPhases",
};

/// `GET projects/phases/{id}`: [`project_phases.get`](super::super::project_phases::ProjectPhases::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "project_phases",
    name: "get",
    method: runtime::Method::Get,
    path: "projects/phases/{id}",
    base_url: "",
    doc: "Get a project phase.",
    params: &[runtime::Param::path("id", "ProjectPhaseId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectPhase",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectPhases#getProjectsPhase",
};
