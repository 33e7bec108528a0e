// @generated from spec/v1/tasks.yaml by `cargo xtask codegen`. Do not edit.

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
        runtime::Param::query("assignee_id", "UserId", "integer"),
        runtime::Param::query("project_id", "ProjectId", "integer"),
        runtime::Param::query("parent_task_id", "TaskId", "integer"),
        runtime::Param::query("done", "flag", "flag"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Task]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#getTasks",
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
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("parent_task_id", "TaskId", "integer"),
        runtime::Param::body("assignee_id", "UserId", "integer"),
        runtime::Param::body("assignee_ids", "[UserId]", "[integer]"),
        runtime::Param::body("done", "flag", "flag"),
        runtime::Param::body("due_date", "date", "date"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Task",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#addTask",
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
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#getTask",
};

/// `PUT tasks/{id}`: [`tasks.update`](super::super::tasks::Tasks::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "tasks",
    name: "update",
    method: runtime::Method::Put,
    path: "tasks/{id}",
    base_url: "",
    doc: "Update a task.",
    params: &[
        runtime::Param::path("id", "TaskId", "integer"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("project_id", "ProjectId", "integer"),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("parent_task_id", "TaskId", "integer").nullable(),
        runtime::Param::body("assignee_id", "UserId", "integer").nullable(),
        runtime::Param::body("assignee_ids", "[UserId]", "[integer]"),
        runtime::Param::body("done", "flag", "flag"),
        runtime::Param::body("due_date", "date", "date").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Task",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#updateTask",
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
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#deleteTask",
};
