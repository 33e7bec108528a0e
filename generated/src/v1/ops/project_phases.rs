// @generated from spec/v1/project_phases.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_phases",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET projects/phases`: [`project_phases.list`](super::super::project_phases::ProjectPhases::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "list",
    method: operation::Method::Get,
    path: "projects/phases",
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
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectPhases#getProjectsPhases",
};

/// `GET projects/phases/{id}`: [`project_phases.get`](super::super::project_phases::ProjectPhases::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_phases",
    name: "get",
    method: operation::Method::Get,
    path: "projects/phases/{id}",
    base_url: "",
    doc: "Get a project phase.",
    params: &[operation::Param::path("id", "ProjectPhaseId", "integer")],
    body: operation::Body::None,
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
