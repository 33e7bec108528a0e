// @generated from spec/v1/organizations.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "organizations",
    doc: "",
    operations: &[
        &CHANGELOG,
        &FILES,
        &FLOW,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &REMOVE_FOLLOWER,
        &MAIL_MESSAGES,
        &MERGE,
        &PERMITTED_USERS,
    ],
};

/// `GET organizations/{id}/changelog`: [`organizations.changelog`](super::super::organizations::Organizations::changelog).
pub static CHANGELOG: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "changelog",
    method: operation::Method::Get,
    path: "organizations/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of an organization.",
    params: &[operation::Param::path("id", "OrganizationId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Changelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationChangelog",
};

/// `GET organizations/{id}/files`: [`organizations.files`](super::super::organizations::Organizations::files).
pub static FILES: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "files",
    method: operation::Method::Get,
    path: "organizations/{id}/files",
    base_url: "",
    doc: "Get the files of an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationFiles",
};

/// `GET organizations/{id}/flow`: [`organizations.flow`](super::super::organizations::Organizations::flow).
pub static FLOW: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "flow",
    method: operation::Method::Get,
    path: "organizations/{id}/flow",
    base_url: "",
    doc: "Get the flow of an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::query("all_changes", "flag", "flag")
            .doc("Whether changes of custom fields are among the updates."),
        operation::Param::query("items", "[FlowItem]", "[string]")
            .values(
                &[
                    "call",
                    "activity",
                    "plannedActivity",
                    "change",
                    "note",
                    "deal",
                    "file",
                    "dealChange",
                    "personChange",
                    "organizationChange",
                    "follower",
                    "dealFollower",
                    "personFollower",
                    "organizationFollower",
                    "participant",
                    "comment",
                    "mailMessage",
                    "mailMessageWithAttachment",
                    "invoice",
                    "document",
                    "marketing_campaign_stat",
                    "marketing_status_change",
                    "activityFile",
                ],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Flow]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationUpdates",
};

/// `GET organizations/{id}/followers`: [`organizations.followers`](super::super::organizations::Organizations::followers).
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "followers",
    method: operation::Method::Get,
    path: "organizations/{id}/followers",
    base_url: "",
    doc: "Get the followers of an organization.",
    params: &[operation::Param::path("id", "OrganizationId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[OrganizationFollower]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationFollowers",
};

/// `POST organizations/{id}/followers`: [`organizations.add_follower`](super::super::organizations::Organizations::add_follower).
pub static ADD_FOLLOWER: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "add_follower",
    method: operation::Method::Post,
    path: "organizations/{id}/followers",
    base_url: "",
    doc: "Add a follower to an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationFollower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#addOrganizationFollower",
};

/// `DELETE organizations/{id}/followers/{follower_id}`: [`organizations.remove_follower`](super::super::organizations::Organizations::remove_follower).
pub static REMOVE_FOLLOWER: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "remove_follower",
    method: operation::Method::Delete,
    path: "organizations/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::path("follower_id", "OrganizationFollowerId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationFollowerId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#deleteOrganizationFollower",
};

/// `GET organizations/{id}/mailMessages`: [`organizations.mail_messages`](super::super::organizations::Organizations::mail_messages).
pub static MAIL_MESSAGES: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "mail_messages",
    method: operation::Method::Get,
    path: "organizations/{id}/mailMessages",
    base_url: "",
    doc: "Get the mail messages of an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::query("include_body", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailMessageItem]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationMailMessages",
};

/// `PUT organizations/{id}/merge`: [`organizations.merge`](super::super::organizations::Organizations::merge).
pub static MERGE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "merge",
    method: operation::Method::Put,
    path: "organizations/{id}/merge",
    base_url: "",
    doc: "Merge an organization with another.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::body("merge_with_id", "OrganizationId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#mergeOrganizations",
};

/// `GET organizations/{id}/permittedUsers`: [`organizations.permitted_users`](super::super::organizations::Organizations::permitted_users).
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "organizations/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of an organization.",
    params: &[operation::Param::path("id", "OrganizationId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationUsers",
};
