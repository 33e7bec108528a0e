// @generated from spec/v1/mailbox.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "mailbox",
    doc: "",
    operations: &[
        &GET_MESSAGE,
        &LIST_THREADS,
        &DELETE_THREAD,
        &GET_THREAD,
        &UPDATE_THREAD,
        &LIST_THREAD_MESSAGES,
    ],
};

/// `GET mailbox/mailMessages/{id}`: [`mailbox.get_message`](super::super::mailbox::Mailbox::get_message).
pub static GET_MESSAGE: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "get_message",
    method: operation::Method::Get,
    path: "mailbox/mailMessages/{id}",
    base_url: "",
    doc: "Get a mail message.",
    params: &[
        operation::Param::path("id", "MailMessageId", "integer"),
        operation::Param::query("include_body", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "MailMessage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailMessage",
};

/// `GET mailbox/mailThreads`: [`mailbox.list_threads`](super::super::mailbox::Mailbox::list_threads).
pub static LIST_THREADS: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "list_threads",
    method: operation::Method::Get,
    path: "mailbox/mailThreads",
    base_url: "",
    doc: "Get mail threads.",
    params: &[
        operation::Param::query("folder", "MailThreadFolder", "string")
            .required()
            .values(&["inbox", "drafts", "sent", "archive"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailThread]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreads",
};

/// `DELETE mailbox/mailThreads/{id}`: [`mailbox.delete_thread`](super::super::mailbox::Mailbox::delete_thread).
pub static DELETE_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "delete_thread",
    method: operation::Method::Delete,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Delete a mail thread.",
    params: &[operation::Param::path("id", "MailThreadId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "MailThreadId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#deleteMailThread",
};

/// `GET mailbox/mailThreads/{id}`: [`mailbox.get_thread`](super::super::mailbox::Mailbox::get_thread).
pub static GET_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "get_thread",
    method: operation::Method::Get,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Get a mail thread.",
    params: &[operation::Param::path("id", "MailThreadId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "MailThread",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThread",
};

/// `PUT mailbox/mailThreads/{id}`: [`mailbox.update_thread`](super::super::mailbox::Mailbox::update_thread).
pub static UPDATE_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "update_thread",
    method: operation::Method::Put,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Update mail thread details.",
    params: &[
        operation::Param::path("id", "MailThreadId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer"),
        operation::Param::body("lead_id", "LeadId", "string"),
        operation::Param::body("shared_flag", "flag", "flag"),
        operation::Param::body("read_flag", "flag", "flag"),
        operation::Param::body("archived_flag", "flag", "flag"),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "MailThread",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#updateMailThreadDetails",
};

/// `GET mailbox/mailThreads/{id}/mailMessages`: [`mailbox.list_thread_messages`](super::super::mailbox::Mailbox::list_thread_messages).
pub static LIST_THREAD_MESSAGES: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "list_thread_messages",
    method: operation::Method::Get,
    path: "mailbox/mailThreads/{id}/mailMessages",
    base_url: "",
    doc: "Get mail thread messages.",
    params: &[operation::Param::path("id", "MailThreadId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailThreadMessage]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreadMessages",
};
