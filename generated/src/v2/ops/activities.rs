// @generated from spec/v2/activities.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "activities",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET activities`: [`activities.list`](super::super::activities::Activities::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "list",
    method: runtime::Method::Get,
    path: "activities",
    base_url: "",
    doc: "Get activities.",
    params: &[
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("ids", "[ActivityId]", "[integer]"),
        runtime::Param::query("owner_id", "UserId", "integer"),
        runtime::Param::query("deal_id", "DealId", "integer"),
        runtime::Param::query("lead_id", "LeadId", "string"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
        runtime::Param::query("done", "boolean", "boolean"),
        runtime::Param::query("updated_since", "datetime", "datetime"),
        runtime::Param::query("updated_until", "datetime", "datetime"),
        runtime::Param::query("sort_by", "ActivitySortBy", "string")
            .values(&["id", "update_time", "add_time", "due_date"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        runtime::Param::query("include_fields", "[ActivityIncludeField]", "[string]")
            .values(&["attendees"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Activity]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["activities:read", "activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Activities#getActivities",
};

/// `POST activities`: [`activities.create`](super::super::activities::Activities::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "create",
    method: runtime::Method::Post,
    path: "activities",
    base_url: "",
    doc: "Create an activity.",
    params: &[
        runtime::Param::body("subject", "string", "string"),
        runtime::Param::body("type", "string", "string"),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer").nullable(),
        runtime::Param::body("lead_id", "LeadId", "string").nullable(),
        runtime::Param::body("person_id", "PersonId", "integer")
            .doc(
                "Refused by the service: the person is that of the participant with `primary`.",
            ),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("project_id", "ProjectId", "integer").nullable(),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("due_time", "time", "time").nullable(),
        runtime::Param::body("duration", "time", "time").nullable(),
        runtime::Param::body("busy", "boolean", "boolean"),
        runtime::Param::body("done", "boolean", "boolean"),
        runtime::Param::body("location", "PostalAddress", "json").nullable(),
        runtime::Param::body("participants", "[ActivityParticipant]", "[json]"),
        runtime::Param::body("attendees", "[ActivityAttendee]", "[json]"),
        runtime::Param::body("public_description", "string", "string").nullable(),
        runtime::Param::body("priority", "integer", "integer").nullable(),
        runtime::Param::body("note", "string", "string").nullable(),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "delete",
    method: runtime::Method::Delete,
    path: "activities/{id}",
    base_url: "",
    doc: "Delete an activity.",
    params: &[runtime::Param::path("id", "ActivityId", "integer")],
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "get",
    method: runtime::Method::Get,
    path: "activities/{id}",
    base_url: "",
    doc: "Get an activity.",
    params: &[
        runtime::Param::path("id", "ActivityId", "integer"),
        runtime::Param::query("include_fields", "[ActivityIncludeField]", "[string]")
            .values(&["attendees"]),
    ],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "update",
    method: runtime::Method::Patch,
    path: "activities/{id}",
    base_url: "",
    doc: "Update an activity.",
    params: &[
        runtime::Param::path("id", "ActivityId", "integer"),
        runtime::Param::body("subject", "string", "string"),
        runtime::Param::body("type", "string", "string"),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer").nullable(),
        runtime::Param::body("lead_id", "LeadId", "string").nullable(),
        runtime::Param::body("person_id", "PersonId", "integer")
            .doc(
                "Refused by the service: the person is that of the participant with `primary`.",
            ),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("project_id", "ProjectId", "integer").nullable(),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("due_time", "time", "time").nullable(),
        runtime::Param::body("duration", "time", "time").nullable(),
        runtime::Param::body("busy", "boolean", "boolean"),
        runtime::Param::body("done", "boolean", "boolean"),
        runtime::Param::body("location", "PostalAddress", "json").nullable(),
        runtime::Param::body("participants", "[ActivityParticipant]", "[json]"),
        runtime::Param::body("attendees", "[ActivityAttendee]", "[json]"),
        runtime::Param::body("public_description", "string", "string").nullable(),
        runtime::Param::body("priority", "integer", "integer").nullable(),
        runtime::Param::body("note", "string", "string").nullable(),
    ],
    body: runtime::Body::Json,
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
