// @generated from spec/v2/project_boards.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_boards",
    doc: "",
    operations: &[&LIST, &CREATE, &GET, &UPDATE, &DELETE],
};

/// `GET boards`: [`project_boards.list`](super::super::project_boards::ProjectBoards::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "list",
    method: operation::Method::Get,
    path: "boards",
    base_url: "",
    doc: "Get project boards.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectBoard]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectBoards#getProjectsBoards",
};

/// `POST boards`: [`project_boards.create`](super::super::project_boards::ProjectBoards::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "create",
    method: operation::Method::Post,
    path: "boards",
    base_url: "",
    doc: "Create a project board.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("order_nr", "integer", "integer"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectBoard",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectBoards#addProjectBoard",
};

/// `GET boards/{id}`: [`project_boards.get`](super::super::project_boards::ProjectBoards::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "get",
    method: operation::Method::Get,
    path: "boards/{id}",
    base_url: "",
    doc: "Get a project board.",
    params: &[operation::Param::path("id", "ProjectBoardId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectBoard",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectBoards#getProjectsBoard",
};

/// `PATCH boards/{id}`: [`project_boards.update`](super::super::project_boards::ProjectBoards::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "update",
    method: operation::Method::Patch,
    path: "boards/{id}",
    base_url: "",
    doc: "Update a project board.",
    params: &[
        operation::Param::path("id", "ProjectBoardId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("order_nr", "integer", "integer"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectBoard",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectBoards#updateProjectBoard",
};

/// `DELETE boards/{id}`: [`project_boards.delete`](super::super::project_boards::ProjectBoards::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "project_boards",
    name: "delete",
    method: operation::Method::Delete,
    path: "boards/{id}",
    base_url: "",
    doc: "Delete a project board.",
    params: &[operation::Param::path("id", "ProjectBoardId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectBoardId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectBoards#deleteProjectBoard",
};
