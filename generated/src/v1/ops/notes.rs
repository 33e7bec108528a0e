// @generated from spec/v1/notes.yaml by `cargo xtask codegen`. Do not edit.

use ::pipedrive_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "notes",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &DELETE,
        &GET,
        &UPDATE,
        &COMMENTS,
        &ADD_COMMENT,
        &COMMENT,
        &UPDATE_COMMENT,
        &DELETE_COMMENT,
    ],
};

/// `GET notes`: [`notes.list`](super::super::notes::Notes::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "list",
    method: runtime::Method::Get,
    path: "notes",
    base_url: "",
    doc: "Get notes.",
    params: &[
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("lead_id", "LeadId", "string"),
        runtime::Param::query("deal_id", "DealId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
        runtime::Param::query("project_id", "ProjectId", "integer"),
        runtime::Param::query("task_id", "TaskId", "integer"),
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
        runtime::Param::query("start_date", "date", "date"),
        runtime::Param::query("end_date", "date", "date"),
        runtime::Param::query("updated_since", "datetime", "datetime")
            .format(runtime::DateTimeFormat::Rfc3339),
        runtime::Param::query("pinned_to_lead_flag", "flag", "flag"),
        runtime::Param::query("pinned_to_deal_flag", "flag", "flag"),
        runtime::Param::query("pinned_to_organization_flag", "flag", "flag"),
        runtime::Param::query("pinned_to_person_flag", "flag", "flag"),
        runtime::Param::query("pinned_to_project_flag", "flag", "flag"),
        runtime::Param::query("pinned_to_task_flag", "flag", "flag"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Note]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    scopes: &["deals:read", "deals:full", "contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#getNotes",
};

/// `POST notes`: [`notes.create`](super::super::notes::Notes::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "create",
    method: runtime::Method::Post,
    path: "notes",
    base_url: "",
    doc: "Create a note.",
    params: &[
        runtime::Param::body("content", "string", "string").required(),
        runtime::Param::body("lead_id", "LeadId", "string"),
        runtime::Param::body("deal_id", "DealId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("project_id", "ProjectId", "integer"),
        runtime::Param::body("task_id", "TaskId", "integer"),
        runtime::Param::body("user_id", "UserId", "integer"),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("pinned_to_lead_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_deal_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_organization_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_person_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_project_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_task_flag", "flag", "flag"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Note",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#addNote",
};

/// `DELETE notes/{id}`: [`notes.delete`](super::super::notes::Notes::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "delete",
    method: runtime::Method::Delete,
    path: "notes/{id}",
    base_url: "",
    doc: "Delete a note.",
    params: &[runtime::Param::path("id", "NoteId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "boolean",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#deleteNote",
};

/// `GET notes/{id}`: [`notes.get`](super::super::notes::Notes::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "get",
    method: runtime::Method::Get,
    path: "notes/{id}",
    base_url: "",
    doc: "Get a note.",
    params: &[runtime::Param::path("id", "NoteId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Note",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    scopes: &["deals:read", "deals:full", "contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#getNote",
};

/// `PUT notes/{id}`: [`notes.update`](super::super::notes::Notes::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "update",
    method: runtime::Method::Put,
    path: "notes/{id}",
    base_url: "",
    doc: "Update a note.",
    params: &[
        runtime::Param::path("id", "NoteId", "integer"),
        runtime::Param::body("content", "string", "string"),
        runtime::Param::body("lead_id", "LeadId", "string"),
        runtime::Param::body("deal_id", "DealId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("project_id", "ProjectId", "integer"),
        runtime::Param::body("task_id", "TaskId", "integer"),
        runtime::Param::body("user_id", "UserId", "integer"),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("pinned_to_lead_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_deal_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_organization_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_person_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_project_flag", "flag", "flag"),
        runtime::Param::body("pinned_to_task_flag", "flag", "flag"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Note",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#updateNote",
};

/// `GET notes/{id}/comments`: [`notes.comments`](super::super::notes::Notes::comments).
pub static COMMENTS: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "comments",
    method: runtime::Method::Get,
    path: "notes/{id}/comments",
    base_url: "",
    doc: "Get the comments of a note.",
    params: &[runtime::Param::path("id", "NoteId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[NoteComment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    scopes: &["deals:read", "deals:full", "contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#getNoteComments",
};

/// `POST notes/{id}/comments`: [`notes.add_comment`](super::super::notes::Notes::add_comment).
pub static ADD_COMMENT: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "add_comment",
    method: runtime::Method::Post,
    path: "notes/{id}/comments",
    base_url: "",
    doc: "Add a comment to a note.",
    params: &[
        runtime::Param::path("id", "NoteId", "integer"),
        runtime::Param::body("content", "string", "string").required(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "NoteComment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#addNoteComment",
};

/// `GET notes/{id}/comments/{commentId}`: [`notes.comment`](super::super::notes::Notes::comment).
pub static COMMENT: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "comment",
    method: runtime::Method::Get,
    path: "notes/{id}/comments/{commentId}",
    base_url: "",
    doc: "Get a comment of a note.",
    params: &[
        runtime::Param::path("id", "NoteId", "integer"),
        runtime::Param::path("commentId", "NoteCommentId", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "NoteComment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    scopes: &["deals:read", "deals:full", "contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#getComment",
};

/// `PUT notes/{id}/comments/{commentId}`: [`notes.update_comment`](super::super::notes::Notes::update_comment).
pub static UPDATE_COMMENT: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "update_comment",
    method: runtime::Method::Put,
    path: "notes/{id}/comments/{commentId}",
    base_url: "",
    doc: "Update a comment of a note.",
    params: &[
        runtime::Param::path("id", "NoteId", "integer"),
        runtime::Param::path("commentId", "NoteCommentId", "string"),
        runtime::Param::body("content", "string", "string").required(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "NoteComment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#updateCommentForNote",
};

/// `DELETE notes/{id}/comments/{commentId}`: [`notes.delete_comment`](super::super::notes::Notes::delete_comment).
pub static DELETE_COMMENT: runtime::Operation = runtime::Operation {
    resource: "notes",
    name: "delete_comment",
    method: runtime::Method::Delete,
    path: "notes/{id}/comments/{commentId}",
    base_url: "",
    doc: "Delete a comment of a note.",
    params: &[
        runtime::Param::path("id", "NoteId", "integer"),
        runtime::Param::path("commentId", "NoteCommentId", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "boolean",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    scopes: &["deals:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Notes#deleteComment",
};
