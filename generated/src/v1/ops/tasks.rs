// @generated from spec/v1/tasks.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "tasks",
    doc: "",
    operations: &[&LIST, &CREATE, &GET, &UPDATE, &DELETE],
};

/// `GET tasks`: [`tasks.list`](super::super::tasks::Tasks::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "tasks",
    name: "list",
    method: operation::Method::Get,
    path: "tasks",
    base_url: "",
    doc: "Get tasks.",
    params: &[
        operation::Param::query("assignee_id", "UserId", "integer"),
        operation::Param::query("project_id", "ProjectId", "integer"),
        operation::Param::query("parent_task_id", "TaskId", "integer"),
        operation::Param::query("done", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Task]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Tasks#getTasks",
};

/// `POST tasks`: [`tasks.create`](super::super::tasks::Tasks::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "tasks",
    name: "create",
    method: operation::Method::Post,
    path: "tasks",
    base_url: "",
    doc: "Create a task.",
    params: &[
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("project_id", "ProjectId", "integer").required(),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("parent_task_id", "TaskId", "integer"),
        operation::Param::body("assignee_id", "UserId", "integer"),
        operation::Param::body("assignee_ids", "[UserId]", "[integer]"),
        operation::Param::body("done", "flag", "flag"),
        operation::Param::body("due_date", "date", "date"),
    ],
    body: operation::Body::Json,
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
pub static GET: operation::Operation = operation::Operation {
    resource: "tasks",
    name: "get",
    method: operation::Method::Get,
    path: "tasks/{id}",
    base_url: "",
    doc: "Get a task.",
    params: &[operation::Param::path("id", "TaskId", "integer")],
    body: operation::Body::None,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "tasks",
    name: "update",
    method: operation::Method::Put,
    path: "tasks/{id}",
    base_url: "",
    doc: "Update a task.",
    params: &[
        operation::Param::path("id", "TaskId", "integer"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("project_id", "ProjectId", "integer"),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("parent_task_id", "TaskId", "integer").nullable(),
        operation::Param::body("assignee_id", "UserId", "integer").nullable(),
        operation::Param::body("assignee_ids", "[UserId]", "[integer]"),
        operation::Param::body("done", "flag", "flag"),
        operation::Param::body("due_date", "date", "date").nullable(),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "tasks",
    name: "delete",
    method: operation::Method::Delete,
    path: "tasks/{id}",
    base_url: "",
    doc: "Delete a task.",
    params: &[operation::Param::path("id", "TaskId", "integer")],
    body: operation::Body::None,
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
