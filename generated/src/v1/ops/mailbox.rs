// @generated from spec/v1/mailbox.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "mailbox",
    doc: "",
    operations: &[
        &MAIL_MESSAGE,
        &MAIL_THREADS,
        &DELETE_MAIL_THREAD,
        &MAIL_THREAD,
        &UPDATE_MAIL_THREAD,
        &MAIL_THREAD_MESSAGES,
    ],
};

/// `GET mailbox/mailMessages/{id}`: [`mailbox.mail_message`](super::super::mailbox::Mailbox::mail_message).
pub static MAIL_MESSAGE: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "mail_message",
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

/// `GET mailbox/mailThreads`: [`mailbox.mail_threads`](super::super::mailbox::Mailbox::mail_threads).
pub static MAIL_THREADS: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "mail_threads",
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

/// `DELETE mailbox/mailThreads/{id}`: [`mailbox.delete_mail_thread`](super::super::mailbox::Mailbox::delete_mail_thread).
pub static DELETE_MAIL_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "delete_mail_thread",
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

/// `GET mailbox/mailThreads/{id}`: [`mailbox.mail_thread`](super::super::mailbox::Mailbox::mail_thread).
pub static MAIL_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "mail_thread",
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

/// `PUT mailbox/mailThreads/{id}`: [`mailbox.update_mail_thread`](super::super::mailbox::Mailbox::update_mail_thread).
pub static UPDATE_MAIL_THREAD: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "update_mail_thread",
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

/// `GET mailbox/mailThreads/{id}/mailMessages`: [`mailbox.mail_thread_messages`](super::super::mailbox::Mailbox::mail_thread_messages).
pub static MAIL_THREAD_MESSAGES: operation::Operation = operation::Operation {
    resource: "mailbox",
    name: "mail_thread_messages",
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
