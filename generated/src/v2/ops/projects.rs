// @generated from spec/v2/projects.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "projects",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &ARCHIVED,
        &GET,
        &UPDATE,
        &DELETE,
        &SEARCH,
        &ARCHIVE,
        &PERMITTED_USERS,
        &CHANGELOG,
    ],
};

/// `GET projects`: [`projects.list`](super::super::projects::Projects::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "projects",
    name: "list",
    method: operation::Method::Get,
    path: "projects",
    base_url: "",
    doc: "Get projects.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("status", "[ProjectStatus]", "[string]")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::query("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::query("deal_id", "DealId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProjects",
};

/// `POST projects`: [`projects.create`](super::super::projects::Projects::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "projects",
    name: "create",
    method: operation::Method::Post,
    path: "projects",
    base_url: "",
    doc: "Create a project.",
    params: &[
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::body("board_id", "ProjectBoardId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("start_date", "date", "date").nullable(),
        operation::Param::body("end_date", "date", "date").nullable(),
        operation::Param::body("deal_ids", "[DealId]", "[integer]"),
        operation::Param::body("person_ids", "[PersonId]", "[integer]"),
        operation::Param::body("org_ids", "[OrganizationId]", "[integer]"),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("health_status", "integer", "integer").nullable(),
        operation::Param::body("template_id", "ProjectTemplateId", "integer"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#addProject",
};

/// `GET projects/archived`: [`projects.archived`](super::super::projects::Projects::archived).
pub static ARCHIVED: operation::Operation = operation::Operation {
    resource: "projects",
    name: "archived",
    method: operation::Method::Get,
    path: "projects/archived",
    base_url: "",
    doc: "Get archived projects.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("status", "[ProjectStatus]", "[string]")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::query("phase_id", "ProjectPhaseId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getArchivedProjects",
};

/// `GET projects/{id}`: [`projects.get`](super::super::projects::Projects::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "projects",
    name: "get",
    method: operation::Method::Get,
    path: "projects/{id}",
    base_url: "",
    doc: "Get a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProject",
};

/// `PATCH projects/{id}`: [`projects.update`](super::super::projects::Projects::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "projects",
    name: "update",
    method: operation::Method::Patch,
    path: "projects/{id}",
    base_url: "",
    doc: "Update a project.",
    params: &[
        operation::Param::path("id", "ProjectId", "integer"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::body("board_id", "ProjectBoardId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("start_date", "date", "date").nullable(),
        operation::Param::body("end_date", "date", "date").nullable(),
        operation::Param::body("deal_ids", "[DealId]", "[integer]"),
        operation::Param::body("person_ids", "[PersonId]", "[integer]"),
        operation::Param::body("org_ids", "[OrganizationId]", "[integer]"),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("health_status", "integer", "integer").nullable(),
        operation::Param::body("template_id", "ProjectTemplateId", "integer"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#updateProject",
};

/// `DELETE projects/{id}`: [`projects.delete`](super::super::projects::Projects::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "projects",
    name: "delete",
    method: operation::Method::Delete,
    path: "projects/{id}",
    base_url: "",
    doc: "Delete a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#deleteProject",
};

/// `GET projects/search`: [`projects.search`](super::super::projects::Projects::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "projects",
    name: "search",
    method: operation::Method::Get,
    path: "projects/search",
    base_url: "",
    doc: "Search projects.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[ProjectSearchField]", "[string]")
            .values(&["custom_fields", "notes", "title", "description"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["projects:read", "projects:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#searchProjects",
};

/// `POST projects/{id}/archive`: [`projects.archive`](super::super::projects::Projects::archive).
pub static ARCHIVE: operation::Operation = operation::Operation {
    resource: "projects",
    name: "archive",
    method: operation::Method::Post,
    path: "projects/{id}/archive",
    base_url: "",
    doc: "Archive a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#archiveProject",
};

/// `GET projects/{id}/permittedUsers`: [`projects.permitted_users`](super::super::projects::Projects::permitted_users).
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "projects",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "projects/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProjectUsers",
};

/// `GET projects/{id}/changelog`: [`projects.changelog`](super::super::projects::Projects::changelog).
pub static CHANGELOG: operation::Operation = operation::Operation {
    resource: "projects",
    name: "changelog",
    method: operation::Method::Get,
    path: "projects/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProjectChangelog",
};
