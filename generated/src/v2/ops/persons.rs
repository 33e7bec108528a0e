// @generated from spec/v2/persons.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "persons",
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
        &PICTURE,
        &SEARCH,
    ],
};

/// `GET persons`: [`persons.list`](super::super::persons::Persons::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "persons",
    name: "list",
    method: operation::Method::Get,
    path: "persons",
    base_url: "",
    doc: "Get persons.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("ids", "[PersonId]", "[integer]"),
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("deal_id", "DealId", "integer"),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("updated_until", "datetime", "datetime"),
        operation::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query("include_fields", "[PersonIncludeField]", "[string]")
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "open_deals_count",
                    "related_open_deals_count",
                    "closed_deals_count",
                    "related_closed_deals_count",
                    "participant_open_deals_count",
                    "participant_closed_deals_count",
                    "email_messages_count",
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
                    "last_incoming_mail_time",
                    "last_outgoing_mail_time",
                    "marketing_status",
                    "doi_status",
                    "smart_bcc_email",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Person]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#getPersons",
};

/// `POST persons`: [`persons.create`](super::super::persons::Persons::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "create",
    method: operation::Method::Post,
    path: "persons",
    base_url: "",
    doc: "Create a person.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("emails", "[ContactDetail]", "[json]"),
        operation::Param::body("phones", "[ContactDetail]", "[json]"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("postal_address", "PostalAddress", "json").nullable(),
        operation::Param::body("notes", "string", "string").nullable(),
        operation::Param::body("im", "[ContactDetail]", "[json]"),
        operation::Param::body("birthday", "date", "date").nullable(),
        operation::Param::body("job_title", "string", "string").nullable(),
        operation::Param::body("marketing_status", "PersonMarketingStatus", "string")
            .values(&["no_consent", "unsubscribed", "subscribed", "archived"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#addPerson",
};

/// `DELETE persons/{id}`: [`persons.delete`](super::super::persons::Persons::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "delete",
    method: operation::Method::Delete,
    path: "persons/{id}",
    base_url: "",
    doc: "Delete a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PersonId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#deletePerson",
};

/// `GET persons/{id}`: [`persons.get`](super::super::persons::Persons::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "persons",
    name: "get",
    method: operation::Method::Get,
    path: "persons/{id}",
    base_url: "",
    doc: "Get a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::query("include_fields", "[PersonIncludeField]", "[string]")
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "open_deals_count",
                    "related_open_deals_count",
                    "closed_deals_count",
                    "related_closed_deals_count",
                    "participant_open_deals_count",
                    "participant_closed_deals_count",
                    "email_messages_count",
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
                    "last_incoming_mail_time",
                    "last_outgoing_mail_time",
                    "marketing_status",
                    "doi_status",
                    "smart_bcc_email",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#getPerson",
};

/// `PATCH persons/{id}`: [`persons.update`](super::super::persons::Persons::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "update",
    method: operation::Method::Patch,
    path: "persons/{id}",
    base_url: "",
    doc: "Update a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("emails", "[ContactDetail]", "[json]"),
        operation::Param::body("phones", "[ContactDetail]", "[json]"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("postal_address", "PostalAddress", "json").nullable(),
        operation::Param::body("notes", "string", "string").nullable(),
        operation::Param::body("im", "[ContactDetail]", "[json]"),
        operation::Param::body("birthday", "date", "date").nullable(),
        operation::Param::body("job_title", "string", "string").nullable(),
        operation::Param::body("marketing_status", "PersonMarketingStatus", "string")
            .values(&["no_consent", "unsubscribed", "subscribed", "archived"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#updatePerson",
};

/// `GET persons/{id}/followers`: [`persons.followers`](super::super::persons::Persons::followers).
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "persons",
    name: "followers",
    method: operation::Method::Get,
    path: "persons/{id}/followers",
    base_url: "",
    doc: "Get the followers of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
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
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#getPersonFollowers",
};

/// `POST persons/{id}/followers`: [`persons.add_follower`](super::super::persons::Persons::add_follower).
pub static ADD_FOLLOWER: operation::Operation = operation::Operation {
    resource: "persons",
    name: "add_follower",
    method: operation::Method::Post,
    path: "persons/{id}/followers",
    base_url: "",
    doc: "Add a follower to a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
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
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#addPersonFollower",
};

/// `GET persons/{id}/followers/changelog`: [`persons.followers_changelog`](super::super::persons::Persons::followers_changelog).
pub static FOLLOWERS_CHANGELOG: operation::Operation = operation::Operation {
    resource: "persons",
    name: "followers_changelog",
    method: operation::Method::Get,
    path: "persons/{id}/followers/changelog",
    base_url: "",
    doc: "Get the changelog of the followers of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
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
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#getPersonFollowersChangelog",
};

/// `DELETE persons/{id}/followers/{follower_id}`: [`persons.remove_follower`](super::super::persons::Persons::remove_follower).
pub static REMOVE_FOLLOWER: operation::Operation = operation::Operation {
    resource: "persons",
    name: "remove_follower",
    method: operation::Method::Delete,
    path: "persons/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
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
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#deletePersonFollower",
};

/// `GET persons/{id}/picture`: [`persons.picture`](super::super::persons::Persons::picture).
pub static PICTURE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "picture",
    method: operation::Method::Get,
    path: "persons/{id}/picture",
    base_url: "",
    doc: "Get the picture of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PersonPicture",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#getPersonPicture",
};

/// `GET persons/search`: [`persons.search`](super::super::persons::Persons::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "persons",
    name: "search",
    method: operation::Method::Get,
    path: "persons/search",
    base_url: "",
    doc: "Search persons.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[PersonSearchField]", "[string]")
            .values(&["custom_fields", "email", "notes", "phone", "name"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query(
                "include_fields",
                "[PersonSearchIncludeField]",
                "[string]",
            )
            .values(&["person.picture"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PersonSearchResult]",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Persons#searchPersons",
};
