// @generated from spec/v1/webhooks.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "webhooks",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE],
};

/// `GET webhooks`: [`webhooks.list`](super::super::webhooks::Webhooks::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "webhooks",
    name: "list",
    method: operation::Method::Get,
    path: "webhooks",
    base_url: "",
    doc: "Get webhooks.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Webhook]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Webhooks#getWebhooks",
};

/// `POST webhooks`: [`webhooks.create`](super::super::webhooks::Webhooks::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "webhooks",
    name: "create",
    method: operation::Method::Post,
    path: "webhooks",
    base_url: "",
    doc: "Create a webhook.",
    params: &[
        operation::Param::body("subscription_url", "string", "string").required(),
        operation::Param::body("event_action", "WebhookEventAction", "string")
            .required()
            .values(&["create", "change", "delete", "*"]),
        operation::Param::body("event_object", "WebhookEventObject", "string")
            .required()
            .values(
                &[
                    "activity",
                    "board",
                    "deal",
                    "deal_installment",
                    "deal_product",
                    "lead",
                    "note",
                    "organization",
                    "person",
                    "phase",
                    "pipeline",
                    "product",
                    "project",
                    "stage",
                    "task",
                    "user",
                    "*",
                ],
            ),
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("user_id", "UserId", "integer"),
        operation::Param::body("http_auth_user", "string", "string").nullable(),
        operation::Param::body("http_auth_password", "string", "string").nullable(),
        operation::Param::body("version", "WebhookVersion", "string")
            .values(&["1.0", "2.0"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Webhook",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Webhooks#addWebhook",
};

/// `DELETE webhooks/{id}`: [`webhooks.delete`](super::super::webhooks::Webhooks::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "webhooks",
    name: "delete",
    method: operation::Method::Delete,
    path: "webhooks/{id}",
    base_url: "",
    doc: "Delete a webhook.",
    params: &[operation::Param::path("id", "WebhookId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Webhooks#deleteWebhook",
};
