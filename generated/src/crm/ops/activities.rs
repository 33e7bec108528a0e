// @generated from spec/crm/activities.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "activities",
    doc: "What there is to do, and what was done: calls, meetings, tasks.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
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
        runtime::Param::query("id", "ActivityId", "integer"),
        runtime::Param::query("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        runtime::Param::query("subject", "string", "string")
            .doc("What it is about, in a few words."),
        runtime::Param::query("details", "string", "string"),
        runtime::Param::query("date", "date", "date").doc("When it is due."),
        runtime::Param::query("owner_id", "UserId", "integer")
            .doc("Whose task it is; the same as `user_id`."),
        runtime::Param::query("done", "boolean", "boolean"),
        runtime::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::query("remind_at", "datetime", "datetime"),
        runtime::Param::query("creator_user_id", "UserId", "integer"),
        runtime::Param::query("created", "datetime", "datetime")
            .doc("When it was added."),
        runtime::Param::query("update_time", "datetime", "datetime"),
        runtime::Param::query("deal_id", "DealId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
        runtime::Param::query("file_id", "FileId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer").doc("Whose task it is."),
        runtime::Param::query("product_id", "ProductId", "integer"),
        runtime::Param::query("related_item_id", "RelatedItemId", "integer"),
        runtime::Param::query("note", "string", "string"),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Activity]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST activities`: [`activities.create`](super::super::activities::Activities::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "create",
    method: runtime::Method::Post,
    path: "activities",
    base_url: "",
    doc: "Add a new activity.",
    params: &[
        runtime::Param::body("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        runtime::Param::body("subject", "string", "string")
            .required()
            .doc("What it is about, in a few words."),
        runtime::Param::body("details", "string", "string").nullable(),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("duration", "time", "time")
            .nullable()
            .doc("How long it takes, in hours and minutes."),
        runtime::Param::body("done", "boolean", "boolean"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("remind_at", "datetime", "datetime").nullable(),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer").nullable(),
        runtime::Param::body("person_id", "PersonId", "integer").nullable(),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("file_id", "FileId", "integer").nullable(),
        runtime::Param::body("user_id", "UserId", "integer").doc("Whose task it is."),
        runtime::Param::body("product_id", "ProductId", "integer").nullable(),
        runtime::Param::body("related_item_id", "RelatedItemId", "integer").nullable(),
        runtime::Param::body("note", "string", "string").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Activity",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT activities`: [`activities.update`](super::super::activities::Activities::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "update",
    method: runtime::Method::Put,
    path: "activities",
    base_url: "",
    doc: "Update an activity.\n\nWhat is not given stays as it is.\n",
    params: &[
        runtime::Param::body("id", "ActivityId", "integer").required(),
        runtime::Param::body("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        runtime::Param::body("subject", "string", "string")
            .doc("What it is about, in a few words."),
        runtime::Param::body("details", "string", "string").nullable(),
        runtime::Param::body("due_date", "date", "date").nullable(),
        runtime::Param::body("duration", "time", "time")
            .nullable()
            .doc("How long it takes, in hours and minutes."),
        runtime::Param::body("done", "boolean", "boolean"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("remind_at", "datetime", "datetime").nullable(),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer").nullable(),
        runtime::Param::body("person_id", "PersonId", "integer").nullable(),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("file_id", "FileId", "integer").nullable(),
        runtime::Param::body("user_id", "UserId", "integer").doc("Whose task it is."),
        runtime::Param::body("product_id", "ProductId", "integer").nullable(),
        runtime::Param::body("related_item_id", "RelatedItemId", "integer").nullable(),
        runtime::Param::body("note", "string", "string").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Activity",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE activities`: [`activities.delete`](super::super::activities::Activities::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "activities",
    name: "delete",
    method: runtime::Method::Delete,
    path: "activities",
    base_url: "",
    doc: "Delete an activity.",
    params: &[runtime::Param::query("id", "ActivityId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ActivityId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
