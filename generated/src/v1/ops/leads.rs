// @generated from spec/v1/leads.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
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
pub static LIST: operation::Operation = operation::Operation {
    resource: "leads",
    name: "list",
    method: operation::Method::Get,
    path: "leads",
    base_url: "",
    doc: "Get leads.",
    params: &[
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("updated_since", "datetime", "datetime")
            .format(operation::DateTimeFormat::Rfc3339),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getLeads",
};

/// `POST leads`: [`leads.create`](super::super::leads::Leads::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "leads",
    name: "create",
    method: operation::Method::Post,
    path: "leads",
    base_url: "",
    doc: "Create a lead.",
    params: &[
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("label_ids", "[LeadLabelId]", "[string]"),
        operation::Param::body("person_id", "PersonId", "integer"),
        operation::Param::body("organization_id", "OrganizationId", "integer"),
        operation::Param::body("value", "LeadValue", "json").nullable(),
        operation::Param::body("expected_close_date", "date", "date"),
        operation::Param::body("visible_to", "VisibleTo", "string")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("was_seen", "boolean", "boolean"),
        operation::Param::body("origin_id", "string", "string").nullable(),
        operation::Param::body("channel", "integer", "integer").nullable(),
        operation::Param::body("channel_id", "string", "string").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty()
            .doc(
                "Values of custom fields. Leads have those of deals, with the same keys.",
            ),
    ],
    body: operation::Body::Json,
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
pub static ARCHIVED: operation::Operation = operation::Operation {
    resource: "leads",
    name: "archived",
    method: operation::Method::Get,
    path: "leads/archived",
    base_url: "",
    doc: "Get archived leads.",
    params: &[
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Lead]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#getArchivedLeads",
};

/// `GET leads/{id}`: [`leads.get`](super::super::leads::Leads::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "leads",
    name: "get",
    method: operation::Method::Get,
    path: "leads/{id}",
    base_url: "",
    doc: "Get a lead.",
    params: &[operation::Param::path("id", "LeadId", "string")],
    body: operation::Body::None,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "leads",
    name: "update",
    method: operation::Method::Patch,
    path: "leads/{id}",
    base_url: "",
    doc: "Update a lead.",
    params: &[
        operation::Param::path("id", "LeadId", "string"),
        operation::Param::body("title", "string", "string").nullable(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("label_ids", "[LeadLabelId]", "[string]"),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("organization_id", "OrganizationId", "integer")
            .nullable(),
        operation::Param::body("is_archived", "boolean", "boolean"),
        operation::Param::body("value", "LeadValue", "json").nullable(),
        operation::Param::body("expected_close_date", "date", "date").nullable(),
        operation::Param::body("visible_to", "VisibleTo", "string")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("was_seen", "boolean", "boolean"),
        operation::Param::body("channel", "integer", "integer").nullable(),
        operation::Param::body("channel_id", "string", "string").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .explode()
            .omit_empty()
            .doc(
                "Values of custom fields. Leads have those of deals, with the same keys.",
            ),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "leads",
    name: "delete",
    method: operation::Method::Delete,
    path: "leads/{id}",
    base_url: "",
    doc: "Delete a lead.",
    params: &[operation::Param::path("id", "LeadId", "string")],
    body: operation::Body::None,
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
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "leads",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "leads/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a lead.",
    params: &[operation::Param::path("id", "LeadId", "string")],
    body: operation::Body::None,
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
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "leads",
    name: "search",
    method: operation::Method::Get,
    path: "leads/search",
    base_url: "",
    doc: "Search leads.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[LeadSearchField]", "[string]")
            .values(&["custom_fields", "notes", "title"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query("include_fields", "[LeadSearchIncludeField]", "[string]")
            .values(&["lead.was_seen"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["leads:read", "leads:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Leads#searchLeads",
};
