// @generated from spec/v1/leads.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "leads",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &ARCHIVED,
        &GET,
        &UPDATE,
        &DELETE,
        &PERMITTED_USERS,
        &SEARCH,
    ],
};

/// `GET leads`: [`leads.list`](super::super::leads::Leads::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "list",
    method: runtime::Method::Get,
    path: "leads",
    base_url: "",
    doc: "Get leads.",
    params: &[
        runtime::Param::query("owner_id", "UserId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("organization_id", "OrganizationId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("updated_since", "datetime", "datetime")
            .format(runtime::DateTimeFormat::Rfc3339),
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getLeads",
};

/// `POST leads`: [`leads.create`](super::super::leads::Leads::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "create",
    method: runtime::Method::Post,
    path: "leads",
    base_url: "",
    doc: "Create a lead.",
    params: &[
        runtime::Param::body("title", "string", "string").required(),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("label_ids", "[LeadLabelId]", "[string]"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("organization_id", "OrganizationId", "integer"),
        runtime::Param::body("value", "LeadValue", "json").nullable(),
        runtime::Param::body("expected_close_date", "date", "date"),
        runtime::Param::body("visible_to", "VisibleTo", "string")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("was_seen", "boolean", "boolean"),
        runtime::Param::body("origin_id", "string", "string").nullable(),
        runtime::Param::body("channel", "integer", "integer").nullable(),
        runtime::Param::body("channel_id", "string", "string").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .explode()
            .doc(
                "Values of custom fields. Leads have those of deals, with the same keys.",
            ),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Lead",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#addLead",
};

/// `GET leads/archived`: [`leads.archived`](super::super::leads::Leads::archived).
pub static ARCHIVED: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "archived",
    method: runtime::Method::Get,
    path: "leads/archived",
    base_url: "",
    doc: "Get archived leads.",
    params: &[
        runtime::Param::query("owner_id", "UserId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("organization_id", "OrganizationId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getArchivedLeads",
};

/// `GET leads/{id}`: [`leads.get`](super::super::leads::Leads::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "get",
    method: runtime::Method::Get,
    path: "leads/{id}",
    base_url: "",
    doc: "Get a lead.",
    params: &[runtime::Param::path("id", "LeadId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Lead",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getLead",
};

/// `PATCH leads/{id}`: [`leads.update`](super::super::leads::Leads::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "update",
    method: runtime::Method::Patch,
    path: "leads/{id}",
    base_url: "",
    doc: "Update a lead.",
    params: &[
        runtime::Param::path("id", "LeadId", "string"),
        runtime::Param::body("title", "string", "string").nullable(),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("label_ids", "[LeadLabelId]", "[string]"),
        runtime::Param::body("person_id", "PersonId", "integer").nullable(),
        runtime::Param::body("organization_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("is_archived", "boolean", "boolean"),
        runtime::Param::body("value", "LeadValue", "json").nullable(),
        runtime::Param::body("expected_close_date", "date", "date").nullable(),
        runtime::Param::body("visible_to", "VisibleTo", "string")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("was_seen", "boolean", "boolean"),
        runtime::Param::body("channel", "integer", "integer").nullable(),
        runtime::Param::body("channel_id", "string", "string").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .explode()
            .doc(
                "Values of custom fields. Leads have those of deals, with the same keys.",
            ),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Lead",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#updateLead",
};

/// `DELETE leads/{id}`: [`leads.delete`](super::super::leads::Leads::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "delete",
    method: runtime::Method::Delete,
    path: "leads/{id}",
    base_url: "",
    doc: "Delete a lead.",
    params: &[runtime::Param::path("id", "LeadId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "LeadId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#deleteLead",
};

/// `GET leads/{id}/permittedUsers`: [`leads.permitted_users`](super::super::leads::Leads::permitted_users).
pub static PERMITTED_USERS: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "permitted_users",
    method: runtime::Method::Get,
    path: "leads/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a lead.",
    params: &[runtime::Param::path("id", "LeadId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getLeadUsers",
};

/// `GET leads/search`: [`leads.search`](super::super::leads::Leads::search).
pub static SEARCH: runtime::Operation = runtime::Operation {
    resource: "leads",
    name: "search",
    method: runtime::Method::Get,
    path: "leads/search",
    base_url: "",
    doc: "Search leads.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("fields", "[LeadSearchField]", "[string]")
            .values(&["custom_fields", "notes", "title"]),
        runtime::Param::query("exact_match", "boolean", "boolean"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("organization_id", "OrganizationId", "integer"),
        runtime::Param::query("include_fields", "[LeadSearchIncludeField]", "[string]")
            .values(&["lead.was_seen"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::Some(runtime::Limit {
        name: "search",
        burst: runtime::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["leads:read", "leads:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#searchLeads",
};
