// @generated from spec/v2/projects.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "list",
    method: runtime::Method::Get,
    path: "projects",
    base_url: "",
    doc: "Get projects.",
    params: &[
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("status", "[ProjectStatus]", "[string]")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::query("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::query("deal_id", "DealId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProjects",
};

/// `POST projects`: [`projects.create`](super::super::projects::Projects::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "create",
    method: runtime::Method::Post,
    path: "projects",
    base_url: "",
    doc: "Create a project.",
    params: &[
        runtime::Param::body("title", "string", "string").required(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::body("board_id", "ProjectBoardId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("start_date", "date", "date").nullable(),
        runtime::Param::body("end_date", "date", "date").nullable(),
        runtime::Param::body("deal_ids", "[DealId]", "[integer]"),
        runtime::Param::body("person_ids", "[PersonId]", "[integer]"),
        runtime::Param::body("org_ids", "[OrganizationId]", "[integer]"),
        runtime::Param::body("label_ids", "[LabelId]", "[integer]"),
        runtime::Param::body("health_status", "integer", "integer").nullable(),
        runtime::Param::body("template_id", "ProjectTemplateId", "integer"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields"),
    ],
    body: runtime::Body::Json,
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
pub static ARCHIVED: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "archived",
    method: runtime::Method::Get,
    path: "projects/archived",
    base_url: "",
    doc: "Get archived projects.",
    params: &[
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("status", "[ProjectStatus]", "[string]")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::query("phase_id", "ProjectPhaseId", "integer"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getArchivedProjects",
};

/// `GET projects/{id}`: [`projects.get`](super::super::projects::Projects::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "get",
    method: runtime::Method::Get,
    path: "projects/{id}",
    base_url: "",
    doc: "Get a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "update",
    method: runtime::Method::Patch,
    path: "projects/{id}",
    base_url: "",
    doc: "Update a project.",
    params: &[
        runtime::Param::path("id", "ProjectId", "integer"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::body("board_id", "ProjectBoardId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("start_date", "date", "date").nullable(),
        runtime::Param::body("end_date", "date", "date").nullable(),
        runtime::Param::body("deal_ids", "[DealId]", "[integer]"),
        runtime::Param::body("person_ids", "[PersonId]", "[integer]"),
        runtime::Param::body("org_ids", "[OrganizationId]", "[integer]"),
        runtime::Param::body("label_ids", "[LabelId]", "[integer]"),
        runtime::Param::body("health_status", "integer", "integer").nullable(),
        runtime::Param::body("template_id", "ProjectTemplateId", "integer"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields"),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "delete",
    method: runtime::Method::Delete,
    path: "projects/{id}",
    base_url: "",
    doc: "Delete a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
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
pub static SEARCH: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "search",
    method: runtime::Method::Get,
    path: "projects/search",
    base_url: "",
    doc: "Search projects.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("fields", "[ProjectSearchField]", "[string]")
            .values(&["custom_fields", "notes", "title", "description"]),
        runtime::Param::query("exact_match", "boolean", "boolean"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("organization_id", "OrganizationId", "integer"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(runtime::Limit {
        name: "search",
        burst: runtime::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["projects:read", "projects:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#searchProjects",
};

/// `POST projects/{id}/archive`: [`projects.archive`](super::super::projects::Projects::archive).
pub static ARCHIVE: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "archive",
    method: runtime::Method::Post,
    path: "projects/{id}/archive",
    base_url: "",
    doc: "Archive a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
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
pub static PERMITTED_USERS: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "permitted_users",
    method: runtime::Method::Get,
    path: "projects/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
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
pub static CHANGELOG: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "changelog",
    method: runtime::Method::Get,
    path: "projects/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Projects#getProjectChangelog",
};
