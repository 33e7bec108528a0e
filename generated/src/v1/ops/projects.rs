// @generated from spec/v1/projects.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
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
        operation::Param::query("include_archived", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Project]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProjects",
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
        operation::Param::body("board_id", "ProjectBoardId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("start_date", "date", "date"),
        operation::Param::body("end_date", "date", "date"),
        operation::Param::body("deal_ids", "[DealId]", "[integer]"),
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer"),
        operation::Param::body("labels", "[integer]", "[integer]"),
        operation::Param::body("health_status", "integer", "integer").nullable(),
        operation::Param::body("template_id", "ProjectTemplateId", "integer"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty()
            .doc("Values of custom fields."),
    ],
    body: operation::Body::Json,
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
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#getProject",
};

/// `PUT projects/{id}`: [`projects.update`](super::super::projects::Projects::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "projects",
    name: "update",
    method: operation::Method::Put,
    path: "projects/{id}",
    base_url: "",
    doc: "Update a project.",
    params: &[
        operation::Param::path("id", "ProjectId", "integer"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("board_id", "ProjectBoardId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("status", "ProjectStatus", "string")
            .values(&["open", "completed", "canceled", "deleted"]),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("start_date", "date", "date"),
        operation::Param::body("end_date", "date", "date"),
        operation::Param::body("deal_ids", "[DealId]", "[integer]"),
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer"),
        operation::Param::body("labels", "[integer]", "[integer]"),
        operation::Param::body("health_status", "integer", "integer").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty()
            .doc("Values of custom fields."),
    ],
    body: operation::Body::Json,
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
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#deleteProject",
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
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Projects#archiveProject",
};

/// `GET projects/{id}/plan`: [`projects.plan`](super::super::projects::Projects::plan).
pub static PLAN: operation::Operation = operation::Operation {
    resource: "projects",
    name: "plan",
    method: operation::Method::Get,
    path: "projects/{id}/plan",
    base_url: "",
    doc: "Get the plan of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
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
pub static UPDATE_PLAN_ACTIVITY: operation::Operation = operation::Operation {
    resource: "projects",
    name: "update_plan_activity",
    method: operation::Method::Put,
    path: "projects/{id}/plan/activities/{activityId}",
    base_url: "",
    doc: "Update a project plan activity.",
    params: &[
        operation::Param::path("id", "ProjectId", "integer"),
        operation::Param::path("activityId", "ActivityId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("group_id", "ProjectGroupId", "integer"),
    ],
    body: operation::Body::Json,
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
pub static UPDATE_PLAN_TASK: operation::Operation = operation::Operation {
    resource: "projects",
    name: "update_plan_task",
    method: operation::Method::Put,
    path: "projects/{id}/plan/tasks/{taskId}",
    base_url: "",
    doc: "Update a project plan task.",
    params: &[
        operation::Param::path("id", "ProjectId", "integer"),
        operation::Param::path("taskId", "TaskId", "integer"),
        operation::Param::body("phase_id", "ProjectPhaseId", "integer"),
        operation::Param::body("group_id", "ProjectGroupId", "integer"),
    ],
    body: operation::Body::Json,
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
pub static GROUPS: operation::Operation = operation::Operation {
    resource: "projects",
    name: "groups",
    method: operation::Method::Get,
    path: "projects/{id}/groups",
    base_url: "",
    doc: "Get the groups of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
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
pub static TASKS: operation::Operation = operation::Operation {
    resource: "projects",
    name: "tasks",
    method: operation::Method::Get,
    path: "projects/{id}/tasks",
    base_url: "",
    doc: "Get the tasks of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
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
pub static ACTIVITIES: operation::Operation = operation::Operation {
    resource: "projects",
    name: "activities",
    method: operation::Method::Get,
    path: "projects/{id}/activities",
    base_url: "",
    doc: "Get the activities of a project.",
    params: &[operation::Param::path("id", "ProjectId", "integer")],
    body: operation::Body::None,
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
