// @generated from spec/v1/channels.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "channels",
    doc: "",
    operations: &[&CREATE, &DELETE, &RECEIVE_MESSAGE, &DELETE_CONVERSATION],
};

/// `POST channels`: [`channels.create`](super::super::channels::Channels::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "channels",
    name: "create",
    method: runtime::Method::Post,
    path: "channels",
    base_url: "",
    doc: "Create a channel.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("provider_channel_id", "string", "string").required(),
        runtime::Param::body("avatar_url", "string", "string"),
        runtime::Param::body("template_support", "boolean", "boolean"),
        runtime::Param::body("provider_type", "ChannelProviderType", "string")
            .values(&["facebook", "whatsapp", "other"]),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Channel",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["messengers-integration"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Channels#addChannel",
};

/// `DELETE channels/{id}`: [`channels.delete`](super::super::channels::Channels::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "channels",
    name: "delete",
    method: runtime::Method::Delete,
    path: "channels/{id}",
    base_url: "",
    doc: "Delete a channel.",
    params: &[runtime::Param::path("id", "ChannelId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["messengers-integration"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Channels#deleteChannel",
};

/// `POST channels/messages/receive`: [`channels.receive_message`](super::super::channels::Channels::receive_message).
pub static RECEIVE_MESSAGE: runtime::Operation = runtime::Operation {
    resource: "channels",
    name: "receive_message",
    method: runtime::Method::Post,
    path: "channels/messages/receive",
    base_url: "",
    doc: "Receive a message.",
    params: &[
        runtime::Param::body("id", "string", "string").required(),
        runtime::Param::body("channel_id", "string", "string").required(),
        runtime::Param::body("sender_id", "string", "string").required(),
        runtime::Param::body("conversation_id", "string", "string").required(),
        runtime::Param::body("message", "string", "string").required(),
        runtime::Param::body("status", "ChannelMessageStatus", "string")
            .required()
            .values(&["sent", "delivered", "read", "failed"]),
        runtime::Param::body("created_at", "datetime", "datetime").required(),
        runtime::Param::body("reply_by", "datetime", "datetime"),
        runtime::Param::body("conversation_link", "string", "string"),
        runtime::Param::body("attachments", "[ChannelMessageAttachment]", "[json]"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ChannelMessage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["messengers-integration"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Channels#receiveMessage",
};

/// `DELETE channels/{channel-id}/conversations/{conversation-id}`: [`channels.delete_conversation`](super::super::channels::Channels::delete_conversation).
pub static DELETE_CONVERSATION: runtime::Operation = runtime::Operation {
    resource: "channels",
    name: "delete_conversation",
    method: runtime::Method::Delete,
    path: "channels/{channel-id}/conversations/{conversation-id}",
    base_url: "",
    doc: "Delete a conversation of a channel.",
    params: &[
        runtime::Param::path("channel-id", "string", "string"),
        runtime::Param::path("conversation-id", "string", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["messengers-integration"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Channels#deleteConversation",
};
