// @generated from spec/v2/organizations.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "organizations",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &DELETE,
        &GET,
        &UPDATE,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &FOLLOWERS_CHANGELOG,
        &REMOVE_FOLLOWER,
        &SEARCH,
    ],
};

/// `GET organizations`: [`organizations.list`](super::super::organizations::Organizations::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "list",
    method: operation::Method::Get,
    path: "organizations",
    base_url: "",
    doc: "Get organizations.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("ids", "[OrganizationId]", "[integer]"),
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("updated_until", "datetime", "datetime"),
        operation::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query(
                "include_fields",
                "[OrganizationIncludeField]",
                "[string]",
            )
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "open_deals_count",
                    "related_open_deals_count",
                    "closed_deals_count",
                    "related_closed_deals_count",
                    "email_messages_count",
                    "people_count",
                    "activities_count",
                    "done_activities_count",
                    "undone_activities_count",
                    "files_count",
                    "notes_count",
                    "followers_count",
                    "won_deals_count",
                    "related_won_deals_count",
                    "lost_deals_count",
                    "related_lost_deals_count",
                    "smart_bcc_email",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Organization]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizations",
};

/// `POST organizations`: [`organizations.create`](super::super::organizations::Organizations::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "create",
    method: operation::Method::Post,
    path: "organizations",
    base_url: "",
    doc: "Create an organization.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("address", "PostalAddress", "json").nullable(),
        operation::Param::body("website", "string", "string").nullable(),
        operation::Param::body("linkedin", "string", "string").nullable(),
        operation::Param::body("industry", "integer", "integer").nullable(),
        operation::Param::body("annual_revenue", "integer", "integer").nullable(),
        operation::Param::body("employee_count", "integer", "integer").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Organization",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#addOrganization",
};

/// `DELETE organizations/{id}`: [`organizations.delete`](super::super::organizations::Organizations::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "delete",
    method: operation::Method::Delete,
    path: "organizations/{id}",
    base_url: "",
    doc: "Delete an organization.",
    params: &[operation::Param::path("id", "OrganizationId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#deleteOrganization",
};

/// `GET organizations/{id}`: [`organizations.get`](super::super::organizations::Organizations::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "get",
    method: operation::Method::Get,
    path: "organizations/{id}",
    base_url: "",
    doc: "Get an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::query(
                "include_fields",
                "[OrganizationIncludeField]",
                "[string]",
            )
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "open_deals_count",
                    "related_open_deals_count",
                    "closed_deals_count",
                    "related_closed_deals_count",
                    "email_messages_count",
                    "people_count",
                    "activities_count",
                    "done_activities_count",
                    "undone_activities_count",
                    "files_count",
                    "notes_count",
                    "followers_count",
                    "won_deals_count",
                    "related_won_deals_count",
                    "lost_deals_count",
                    "related_lost_deals_count",
                    "smart_bcc_email",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Organization",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganization",
};

/// `PATCH organizations/{id}`: [`organizations.update`](super::super::organizations::Organizations::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "update",
    method: operation::Method::Patch,
    path: "organizations/{id}",
    base_url: "",
    doc: "Update an organization.",
    params: &[
        operation::Param::path("id", "OrganizationId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("address", "PostalAddress", "json").nullable(),
        operation::Param::body("website", "string", "string").nullable(),
        operation::Param::body("linkedin", "string", "string").nullable(),
        operation::Param::body("industry", "integer", "integer").nullable(),
        operation::Param::body("annual_revenue", "integer", "integer").nullable(),
        operation::Param::body("employee_count", "integer", "integer").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Organization",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#updateOrganization",
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
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizationFollowers",
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
    returns: "Follower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#addOrganizationFollower",
};

/// `GET organizations/{id}/followers/changelog`: [`organizations.followers_changelog`](super::super::organizations::Organizations::followers_changelog).
pub static FOLLOWERS_CHANGELOG: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "followers_changelog",
    method: operation::Method::Get,
    path: "organizations/{id}/followers/changelog",
    base_url: "",
    doc: "Get the changelog of the followers of an organization.",
    params: &[operation::Param::path("id", "OrganizationId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FollowersChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizationFollowersChangelog",
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
        operation::Param::path("follower_id", "UserId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserId",
    payload: &["data", "user_id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#deleteOrganizationFollower",
};

/// `GET organizations/search`: [`organizations.search`](super::super::organizations::Organizations::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "search",
    method: operation::Method::Get,
    path: "organizations/search",
    base_url: "",
    doc: "Search organizations.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[OrganizationSearchField]", "[string]")
            .values(&["address", "custom_fields", "notes", "name"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[OrganizationSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["contacts:read", "contacts:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Organizations#searchOrganization",
};
