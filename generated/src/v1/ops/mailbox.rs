// @generated from spec/v1/mailbox.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
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
pub static MAIL_MESSAGE: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "mail_message",
    method: runtime::Method::Get,
    path: "mailbox/mailMessages/{id}",
    base_url: "",
    doc: "Get a mail message.",
    params: &[
        runtime::Param::path("id", "MailMessageId", "integer"),
        runtime::Param::query("include_body", "flag", "flag"),
    ],
    body: runtime::Body::None,
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
pub static MAIL_THREADS: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "mail_threads",
    method: runtime::Method::Get,
    path: "mailbox/mailThreads",
    base_url: "",
    doc: "Get mail threads.",
    params: &[
        runtime::Param::query("folder", "MailThreadFolder", "string")
            .required()
            .values(&["inbox", "drafts", "sent", "archive"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailThread]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreads",
};

/// `DELETE mailbox/mailThreads/{id}`: [`mailbox.delete_mail_thread`](super::super::mailbox::Mailbox::delete_mail_thread).
pub static DELETE_MAIL_THREAD: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "delete_mail_thread",
    method: runtime::Method::Delete,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Delete a mail thread.",
    params: &[runtime::Param::path("id", "MailThreadId", "integer")],
    body: runtime::Body::None,
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
pub static MAIL_THREAD: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "mail_thread",
    method: runtime::Method::Get,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Get a mail thread.",
    params: &[runtime::Param::path("id", "MailThreadId", "integer")],
    body: runtime::Body::None,
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
pub static UPDATE_MAIL_THREAD: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "update_mail_thread",
    method: runtime::Method::Put,
    path: "mailbox/mailThreads/{id}",
    base_url: "",
    doc: "Update mail thread details.",
    params: &[
        runtime::Param::path("id", "MailThreadId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer"),
        runtime::Param::body("lead_id", "LeadId", "string"),
        runtime::Param::body("shared_flag", "flag", "flag"),
        runtime::Param::body("read_flag", "flag", "flag"),
        runtime::Param::body("archived_flag", "flag", "flag"),
    ],
    body: runtime::Body::Form,
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
pub static MAIL_THREAD_MESSAGES: runtime::Operation = runtime::Operation {
    resource: "mailbox",
    name: "mail_thread_messages",
    method: runtime::Method::Get,
    path: "mailbox/mailThreads/{id}/mailMessages",
    base_url: "",
    doc: "Get mail thread messages.",
    params: &[runtime::Param::path("id", "MailThreadId", "integer")],
    body: runtime::Body::None,
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
