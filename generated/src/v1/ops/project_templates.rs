// @generated from spec/v1/project_templates.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_templates",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET projectTemplates`: [`project_templates.list`](super::super::project_templates::ProjectTemplates::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_templates",
    name: "list",
    method: operation::Method::Get,
    path: "projectTemplates",
    base_url: "",
    doc: "Get project templates.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectTemplate]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplates",
};

/// `GET projectTemplates/{id}`: [`project_templates.get`](super::super::project_templates::ProjectTemplates::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_templates",
    name: "get",
    method: operation::Method::Get,
    path: "projectTemplates/{id}",
    base_url: "",
    doc: "Get a project template.",
    params: &[operation::Param::path("id", "ProjectTemplateId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectTemplate",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplate",
};
