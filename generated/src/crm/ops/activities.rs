// @generated from spec/crm/activities.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "activities",
    doc: "What there is to do, and what was done: calls, meetings, tasks.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
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
        operation::Param::query("id", "ActivityId", "integer"),
        operation::Param::query("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        operation::Param::query("subject", "string", "string")
            .doc("What it is about, in a few words."),
        operation::Param::query("details", "string", "string"),
        operation::Param::query("date", "date", "date").doc("When it is due."),
        operation::Param::query("owner_id", "UserId", "integer")
            .doc("Whose task it is; the same as `user_id`."),
        operation::Param::query("done", "boolean", "boolean"),
        operation::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::query("remind_at", "datetime", "datetime"),
        operation::Param::query("creator_user_id", "UserId", "integer"),
        operation::Param::query("created", "datetime", "datetime")
            .doc("When it was added."),
        operation::Param::query("update_time", "datetime", "datetime"),
        operation::Param::query("deal_id", "DealId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("file_id", "FileId", "integer"),
        operation::Param::query("user_id", "UserId", "integer").doc("Whose task it is."),
        operation::Param::query("product_id", "ProductId", "integer"),
        operation::Param::query("related_item_id", "RelatedItemId", "integer"),
        operation::Param::query("note", "string", "string"),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Activity]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST activities`: [`activities.create`](super::super::activities::Activities::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "create",
    method: operation::Method::Post,
    path: "activities",
    base_url: "",
    doc: "Add a new activity.",
    params: &[
        operation::Param::body("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        operation::Param::body("subject", "string", "string")
            .required()
            .doc("What it is about, in a few words."),
        operation::Param::body("details", "string", "string").nullable(),
        operation::Param::body("due_date", "date", "date").nullable(),
        operation::Param::body("duration", "time", "time")
            .nullable()
            .doc("How long it takes, in hours and minutes."),
        operation::Param::body("done", "boolean", "boolean"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("remind_at", "datetime", "datetime").nullable(),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer").nullable(),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("file_id", "FileId", "integer").nullable(),
        operation::Param::body("user_id", "UserId", "integer").doc("Whose task it is."),
        operation::Param::body("product_id", "ProductId", "integer").nullable(),
        operation::Param::body("related_item_id", "RelatedItemId", "integer").nullable(),
        operation::Param::body("note", "string", "string").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "update",
    method: operation::Method::Put,
    path: "activities",
    base_url: "",
    doc: "Update an activity.\n\nWhat is not given stays as it is.\n",
    params: &[
        operation::Param::body("id", "ActivityId", "integer").required(),
        operation::Param::body("type", "ActivityType", "string")
            .values(&["call", "meeting", "task", "deadline", "email", "lunch"]),
        operation::Param::body("subject", "string", "string")
            .doc("What it is about, in a few words."),
        operation::Param::body("details", "string", "string").nullable(),
        operation::Param::body("due_date", "date", "date").nullable(),
        operation::Param::body("duration", "time", "time")
            .nullable()
            .doc("How long it takes, in hours and minutes."),
        operation::Param::body("done", "boolean", "boolean"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("remind_at", "datetime", "datetime").nullable(),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer").nullable(),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("file_id", "FileId", "integer").nullable(),
        operation::Param::body("user_id", "UserId", "integer").doc("Whose task it is."),
        operation::Param::body("product_id", "ProductId", "integer").nullable(),
        operation::Param::body("related_item_id", "RelatedItemId", "integer").nullable(),
        operation::Param::body("note", "string", "string").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "activities",
    name: "delete",
    method: operation::Method::Delete,
    path: "activities",
    base_url: "",
    doc: "Delete an activity.",
    params: &[operation::Param::query("id", "ActivityId", "integer").required()],
    body: operation::Body::None,
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
