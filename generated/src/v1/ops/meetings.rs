// @generated from spec/v1/meetings.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "meetings",
    doc: "",
    operations: &[&SAVE_USER_PROVIDER_LINK, &DELETE_USER_PROVIDER_LINK],
};

/// `POST meetings/userProviderLinks`: [`meetings.save_user_provider_link`](super::super::meetings::Meetings::save_user_provider_link).
pub static SAVE_USER_PROVIDER_LINK: operation::Operation = operation::Operation {
    resource: "meetings",
    name: "save_user_provider_link",
    method: operation::Method::Post,
    path: "meetings/userProviderLinks",
    base_url: "",
    doc: "Save a user provider link.",
    params: &[
        operation::Param::body("user_provider_id", "string", "string").required(),
        operation::Param::body("user_id", "UserId", "integer").required(),
        operation::Param::body("company_id", "CompanyId", "integer").required(),
        operation::Param::body("marketplace_client_id", "string", "string").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "MeetingUserProviderLink",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["video-calls"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Meetings#saveUserProviderLink",
};

/// `DELETE meetings/userProviderLinks/{id}`: [`meetings.delete_user_provider_link`](super::super::meetings::Meetings::delete_user_provider_link).
pub static DELETE_USER_PROVIDER_LINK: operation::Operation = operation::Operation {
    resource: "meetings",
    name: "delete_user_provider_link",
    method: operation::Method::Delete,
    path: "meetings/userProviderLinks/{id}",
    base_url: "",
    doc: "Delete a user provider link.",
    params: &[operation::Param::path("id", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "string",
    payload: &["data", "message"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["video-calls"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Meetings#deleteUserProviderLink",
};
