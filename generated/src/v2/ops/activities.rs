// @generated from spec/v2/activities.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "activities",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET activities`: [`activities.list`](super::super::activities::Activities::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "activities",
    name: "list",
    method: operation::Method::Get,
    path: "activities",
    base_url: "",
    doc: "Get activities.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("ids", "[ActivityId]", "[integer]"),
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("deal_id", "DealId", "integer"),
        operation::Param::query("lead_id", "LeadId", "string"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("done", "boolean", "boolean"),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("updated_until", "datetime", "datetime"),
        operation::Param::query("sort_by", "ActivitySortBy", "string")
            .values(&["id", "update_time", "add_time", "due_date"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query("include_fields", "[ActivityIncludeField]", "[string]")
            .values(&["attendees"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Activity]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["activities:read", "activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#getActivities",
};

/// `POST activities`: [`activities.create`](super::super::activities::Activities::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "create",
    method: operation::Method::Post,
    path: "activities",
    base_url: "",
    doc: "Create an activity.",
    params: &[
        operation::Param::body("subject", "string", "string"),
        operation::Param::body("type", "string", "string"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer").nullable(),
        operation::Param::body("lead_id", "LeadId", "string").nullable(),
        operation::Param::body("person_id", "PersonId", "integer")
            .doc(
                "Refused by the service: the person is that of the participant with `primary`.",
            ),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("project_id", "ProjectId", "integer").nullable(),
        operation::Param::body("due_date", "date", "date").nullable(),
        operation::Param::body("due_time", "time", "time").nullable(),
        operation::Param::body("duration", "time", "time").nullable(),
        operation::Param::body("busy", "boolean", "boolean"),
        operation::Param::body("done", "boolean", "boolean"),
        operation::Param::body("location", "PostalAddress", "json").nullable(),
        operation::Param::body("participants", "[ActivityParticipant]", "[json]"),
        operation::Param::body("attendees", "[ActivityAttendee]", "[json]"),
        operation::Param::body("public_description", "string", "string").nullable(),
        operation::Param::body("priority", "integer", "integer").nullable(),
        operation::Param::body("note", "string", "string").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Activity",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#addActivity",
};

/// `DELETE activities/{id}`: [`activities.delete`](super::super::activities::Activities::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "delete",
    method: operation::Method::Delete,
    path: "activities/{id}",
    base_url: "",
    doc: "Delete an activity.",
    params: &[operation::Param::path("id", "ActivityId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ActivityId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#deleteActivity",
};

/// `GET activities/{id}`: [`activities.get`](super::super::activities::Activities::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "activities",
    name: "get",
    method: operation::Method::Get,
    path: "activities/{id}",
    base_url: "",
    doc: "Get an activity.",
    params: &[
        operation::Param::path("id", "ActivityId", "integer"),
        operation::Param::query("include_fields", "[ActivityIncludeField]", "[string]")
            .values(&["attendees"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Activity",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["activities:read", "activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#getActivity",
};

/// `PATCH activities/{id}`: [`activities.update`](super::super::activities::Activities::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "update",
    method: operation::Method::Patch,
    path: "activities/{id}",
    base_url: "",
    doc: "Update an activity.",
    params: &[
        operation::Param::path("id", "ActivityId", "integer"),
        operation::Param::body("subject", "string", "string"),
        operation::Param::body("type", "string", "string"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer").nullable(),
        operation::Param::body("lead_id", "LeadId", "string").nullable(),
        operation::Param::body("person_id", "PersonId", "integer")
            .doc(
                "Refused by the service: the person is that of the participant with `primary`.",
            ),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("project_id", "ProjectId", "integer").nullable(),
        operation::Param::body("due_date", "date", "date").nullable(),
        operation::Param::body("due_time", "time", "time").nullable(),
        operation::Param::body("duration", "time", "time").nullable(),
        operation::Param::body("busy", "boolean", "boolean"),
        operation::Param::body("done", "boolean", "boolean"),
        operation::Param::body("location", "PostalAddress", "json").nullable(),
        operation::Param::body("participants", "[ActivityParticipant]", "[json]"),
        operation::Param::body("attendees", "[ActivityAttendee]", "[json]"),
        operation::Param::body("public_description", "string", "string").nullable(),
        operation::Param::body("priority", "integer", "integer").nullable(),
        operation::Param::body("note", "string", "string").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Activity",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#updateActivity",
};
