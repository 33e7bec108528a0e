// @generated from spec/v1/projects.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "projects",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &GET,
        &UPDATE,
        &DELETE,
        &ARCHIVE,
        &PLAN,
        &UPDATE_PLAN_ACTIVITY,
        &UPDATE_PLAN_TASK,
        &GROUPS,
        &TASKS,
        &ACTIVITIES,
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
        runtime::Param::query("include_archived", "boolean", "boolean"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjects",
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
        runtime::Param::body("board_id", "ProjectBoardId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("start_date", "date", "date"),
        runtime::Param::body("end_date", "date", "date"),
        runtime::Param::body("deal_ids", "[DealId]", "[integer]"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("labels", "[integer]", "[integer]"),
        runtime::Param::body("health_status", "integer", "integer").nullable(),
        runtime::Param::body("template_id", "ProjectTemplateId", "integer"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .explode()
            .doc("Values of custom fields."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#addProject",
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
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProject",
};

/// `PUT projects/{id}`: [`projects.update`](super::super::projects::Projects::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "update",
    method: runtime::Method::Put,
    path: "projects/{id}",
    base_url: "",
    doc: "Update a project.",
    params: &[
        runtime::Param::path("id", "ProjectId", "integer"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("board_id", "ProjectBoardId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("start_date", "date", "date"),
        runtime::Param::body("end_date", "date", "date"),
        runtime::Param::body("deal_ids", "[DealId]", "[integer]"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("labels", "[integer]", "[integer]"),
        runtime::Param::body("health_status", "integer", "integer").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .explode()
            .doc("Values of custom fields."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Project",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#updateProject",
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
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#deleteProject",
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
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#archiveProject",
};

/// `GET projects/{id}/plan`: [`projects.plan`](super::super::projects::Projects::plan).
pub static PLAN: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "plan",
    method: runtime::Method::Get,
    path: "projects/{id}/plan",
    base_url: "",
    doc: "Get the plan of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectPlan]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan",
};

/// `PUT projects/{id}/plan/activities/{activityId}`: [`projects.update_plan_activity`](super::super::projects::Projects::update_plan_activity).
pub static UPDATE_PLAN_ACTIVITY: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "update_plan_activity",
    method: runtime::Method::Put,
    path: "projects/{id}/plan/activities/{activityId}",
    base_url: "",
    doc: "Update a project plan activity.",
    params: &[
        runtime::Param::path("id", "ProjectId", "integer"),
        runtime::Param::path("activityId", "ActivityId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("group_id", "ProjectGroupId", "integer"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectPlan",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanActivity",
};

/// `PUT projects/{id}/plan/tasks/{taskId}`: [`projects.update_plan_task`](super::super::projects::Projects::update_plan_task).
pub static UPDATE_PLAN_TASK: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "update_plan_task",
    method: runtime::Method::Put,
    path: "projects/{id}/plan/tasks/{taskId}",
    base_url: "",
    doc: "Update a project plan task.",
    params: &[
        runtime::Param::path("id", "ProjectId", "integer"),
        runtime::Param::path("taskId", "TaskId", "integer"),
        runtime::Param::body("phase_id", "ProjectPhaseId", "integer"),
        runtime::Param::body("group_id", "ProjectGroupId", "integer"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectPlan",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanTask",
};

/// `GET projects/{id}/groups`: [`projects.groups`](super::super::projects::Projects::groups).
pub static GROUPS: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "groups",
    method: runtime::Method::Get,
    path: "projects/{id}/groups",
    base_url: "",
    doc: "Get the groups of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectGroup]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjectGroups",
};

/// `GET projects/{id}/tasks`: [`projects.tasks`](super::super::projects::Projects::tasks).
pub static TASKS: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "tasks",
    method: runtime::Method::Get,
    path: "projects/{id}/tasks",
    base_url: "",
    doc: "Get the tasks of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Task]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjectTasks",
};

/// `GET projects/{id}/activities`: [`projects.activities`](super::super::projects::Projects::activities).
pub static ACTIVITIES: runtime::Operation = runtime::Operation {
    resource: "projects",
    name: "activities",
    method: runtime::Method::Get,
    path: "projects/{id}/activities",
    base_url: "",
    doc: "Get the activities of a project.",
    params: &[runtime::Param::path("id", "ProjectId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectActivity]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjectActivities",
};
