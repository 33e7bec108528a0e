// @generated from spec/v1/channels.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "channels",
    doc: "",
    operations: &[&CREATE, &DELETE, &ADD_MESSAGE, &DELETE_CONVERSATION],
};

/// `POST channels`: [`channels.create`](super::super::channels::Channels::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "channels",
    name: "create",
    method: operation::Method::Post,
    path: "channels",
    base_url: "",
    doc: "Create a channel.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("provider_channel_id", "string", "string").required(),
        operation::Param::body("avatar_url", "string", "string"),
        operation::Param::body("template_support", "boolean", "boolean"),
        operation::Param::body("provider_type", "ChannelProviderType", "string")
            .values(&["facebook", "whatsapp", "other"]),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "channels",
    name: "delete",
    method: operation::Method::Delete,
    path: "channels/{id}",
    base_url: "",
    doc: "Delete a channel.",
    params: &[operation::Param::path("id", "ChannelId", "string")],
    body: operation::Body::None,
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

/// `POST channels/messages/receive`: [`channels.add_message`](super::super::channels::Channels::add_message).
pub static ADD_MESSAGE: operation::Operation = operation::Operation {
    resource: "channels",
    name: "add_message",
    method: operation::Method::Post,
    path: "channels/messages/receive",
    base_url: "",
    doc: "Receive a message.",
    params: &[
        operation::Param::body("id", "string", "string").required(),
        operation::Param::body("channel_id", "string", "string").required(),
        operation::Param::body("sender_id", "string", "string").required(),
        operation::Param::body("conversation_id", "string", "string").required(),
        operation::Param::body("message", "string", "string").required(),
        operation::Param::body("status", "ChannelMessageStatus", "string")
            .required()
            .values(&["sent", "delivered", "read", "failed"]),
        operation::Param::body("created_at", "datetime", "datetime").required(),
        operation::Param::body("reply_by", "datetime", "datetime"),
        operation::Param::body("conversation_link", "string", "string"),
        operation::Param::body("attachments", "[ChannelMessageAttachment]", "[json]"),
    ],
    body: operation::Body::Json,
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
pub static DELETE_CONVERSATION: operation::Operation = operation::Operation {
    resource: "channels",
    name: "delete_conversation",
    method: operation::Method::Delete,
    path: "channels/{channel-id}/conversations/{conversation-id}",
    base_url: "",
    doc: "Delete a conversation of a channel.",
    params: &[
        operation::Param::path("channel-id", "string", "string"),
        operation::Param::path("conversation-id", "string", "string"),
    ],
    body: operation::Body::None,
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
