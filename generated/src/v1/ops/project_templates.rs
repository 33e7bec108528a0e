// @generated from spec/v1/project_templates.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "project_templates",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET projectTemplates`: [`project_templates.list`](super::super::project_templates::ProjectTemplates::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "project_templates",
    name: "list",
    method: runtime::Method::Get,
    path: "projectTemplates",
    base_url: "",
    doc: "Get project templates.",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectTemplate]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplates",
};

/// `GET projectTemplates/{id}`: [`project_templates.get`](super::super::project_templates::ProjectTemplates::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "project_templates",
    name: "get",
    method: runtime::Method::Get,
    path: "projectTemplates/{id}",
    base_url: "",
    doc: "Get a project template.",
    params: &[runtime::Param::path("id", "ProjectTemplateId", "integer")],
    body: runtime::Body::None,
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
