// @generated from spec/v2/tasks.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "tasks",
    doc: "",
    operations: &[&LIST, &CREATE, &GET, &UPDATE, &DELETE],
};

/// `GET tasks`: [`tasks.list`](super::super::tasks::Tasks::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "list",
    method: runtime::Method::Get,
    path: "tasks",
    base_url: "",
    doc: "Get tasks.",
    params: &[
        runtime::Param::query("is_done", "boolean", "boolean"),
        runtime::Param::query("is_milestone", "boolean", "boolean"),
        runtime::Param::query("assignee_id", "UserId", "integer"),
        runtime::Param::query("project_id", "ProjectId", "integer"),
        runtime::Param::query("parent_task_id", "ParentTask", "json"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Task]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Tasks#getTasks",
};

/// `POST tasks`: [`tasks.create`](super::super::tasks::Tasks::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "create",
    method: runtime::Method::Post,
    path: "tasks",
    base_url: "",
    doc: "Create a task.",
    params: &[
        runtime::Param::body("title", "string", "string").required(),
        runtime::Param::body("project_id", "ProjectId", "integer").required(),
        runtime::Param::body("parent_task_id", "TaskId", "integer").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("done", "flag", "flag"),
        runtime::Param::body("milestone", "flag", "flag"),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("start_date", "date", "date").nullable(),
        runtime::Param::body("assignee_id", "UserId", "integer").nullable(),
        runtime::Param::body("assignee_ids", "[UserId]", "[integer]"),
        runtime::Param::body("priority", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Task",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Tasks#addTask",
};

/// `GET tasks/{id}`: [`tasks.get`](super::super::tasks::Tasks::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "get",
    method: runtime::Method::Get,
    path: "tasks/{id}",
    base_url: "",
    doc: "Get a task.",
    params: &[runtime::Param::path("id", "TaskId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Task",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Tasks#getTask",
};

/// `PATCH tasks/{id}`: [`tasks.update`](super::super::tasks::Tasks::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "update",
    method: runtime::Method::Patch,
    path: "tasks/{id}",
    base_url: "",
    doc: "Update a task.",
    params: &[
        runtime::Param::path("id", "TaskId", "integer"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("project_id", "ProjectId", "integer"),
        runtime::Param::body("parent_task_id", "TaskId", "integer").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("done", "flag", "flag"),
        runtime::Param::body("milestone", "flag", "flag"),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("start_date", "date", "date").nullable(),
        runtime::Param::body("assignee_id", "UserId", "integer").nullable(),
        runtime::Param::body("assignee_ids", "[UserId]", "[integer]"),
        runtime::Param::body("priority", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Task",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Tasks#updateTask",
};

/// `DELETE tasks/{id}`: [`tasks.delete`](super::super::tasks::Tasks::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "delete",
    method: runtime::Method::Delete,
    path: "tasks/{id}",
    base_url: "",
    doc: "Delete a task.",
    params: &[runtime::Param::path("id", "TaskId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "TaskId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Tasks#deleteTask",
};
