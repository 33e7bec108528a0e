// @generated from spec/v1/project_boards.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_boards",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET projects/boards`: [`project_boards.list`](super::super::project_boards::ProjectBoards::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "list",
    method: operation::Method::Get,
    path: "projects/boards",
    base_url: "",
    doc: "Get project boards.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectBoard]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectBoards#getProjectsBoards",
};

/// `GET projects/boards/{id}`: [`project_boards.get`](super::super::project_boards::ProjectBoards::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "get",
    method: operation::Method::Get,
    path: "projects/boards/{id}",
    base_url: "",
    doc: "Get a project board.",
    params: &[operation::Param::path("id", "ProjectBoardId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectBoard",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectBoards#getProjectsBoard",
};
