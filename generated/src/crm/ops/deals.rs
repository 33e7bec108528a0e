// @generated from spec/crm/deals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deals",
    doc: "Sales opportunities on their way through a pipeline.",
    operations: &[
        &LIST,
        &CREATE,
        &UPDATE,
        &GET,
        &FILES,
        &ADD_FILE,
        &SET_STATUS,
        &DELETE,
        &SET_STAGE,
        &SET_PROBABILITY,
    ],
};

/// `GET deals`: [`deals.list`](super::super::deals::Deals::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deals",
    name: "list",
    method: operation::Method::Get,
    path: "deals",
    base_url: "",
    doc: "Get all deals in a company.",
    params: &[
        operation::Param::query("id", "DealId", "integer"),
        operation::Param::query("title", "string", "string"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::query("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        operation::Param::query("value", "money", "money"),
        operation::Param::query("add_time", "datetime", "datetime"),
        operation::Param::query("update_time", "datetime", "datetime"),
        operation::Param::query("close_time", "datetime", "datetime")
            .doc("When it was won or lost; nothing while it is open."),
        operation::Param::query("lost_reason", "string", "string"),
        operation::Param::query("next_activity_date", "date", "date"),
        operation::Param::query("next_activity_time", "time", "time"),
        operation::Param::query("next_activity_id", "ActivityId", "integer"),
        operation::Param::query("lost_time", "datetime", "datetime"),
        operation::Param::query("won_time", "datetime", "datetime"),
        operation::Param::query("probability", "integer", "integer")
            .doc("How likely it is to be won, in percent: 0 to 100."),
        operation::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::query("deleted", "boolean", "boolean"),
        operation::Param::query("creator_user_id", "UserId", "integer"),
        operation::Param::query("owner_user_id", "UserId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
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

/// `POST deals`: [`deals.create`](super::super::deals::Deals::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "create",
    method: operation::Method::Post,
    path: "deals",
    base_url: "",
    doc: "Create a new deal in a company.\n\nTo be of use in a pipeline, a deal also wants a `value`, a `currency`, a `stage_id` and a `person_id`.\n",
    params: &[
        operation::Param::body("company_id", "CompanyId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("user_id", "UserId", "integer"),
        operation::Param::body("stage_id", "StageId", "integer"),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
        operation::Param::body("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        operation::Param::body("value", "money", "money"),
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("close_time", "datetime", "datetime")
            .nullable()
            .doc("When it was won or lost; nothing while it is open."),
        operation::Param::body("lost_reason", "string", "string").nullable(),
        operation::Param::body("next_activity_date", "date", "date").nullable(),
        operation::Param::body("next_activity_time", "time", "time").nullable(),
        operation::Param::body("next_activity_id", "ActivityId", "integer").nullable(),
        operation::Param::body("lost_time", "datetime", "datetime").nullable(),
        operation::Param::body("won_time", "datetime", "datetime").nullable(),
        operation::Param::body("probability", "integer", "integer")
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT deals`: [`deals.update`](super::super::deals::Deals::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "update",
    method: operation::Method::Put,
    path: "deals",
    base_url: "",
    doc: "Update a deal.\n\nWhat is not given stays as it is.\n",
    params: &[
        operation::Param::body("id", "DealId", "integer").required(),
        operation::Param::body("company_id", "CompanyId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("user_id", "UserId", "integer"),
        operation::Param::body("stage_id", "StageId", "integer"),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
        operation::Param::body("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        operation::Param::body("value", "money", "money"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("close_time", "datetime", "datetime")
            .nullable()
            .doc("When it was won or lost; nothing while it is open."),
        operation::Param::body("lost_reason", "string", "string").nullable(),
        operation::Param::body("next_activity_date", "date", "date").nullable(),
        operation::Param::body("next_activity_time", "time", "time").nullable(),
        operation::Param::body("next_activity_id", "ActivityId", "integer").nullable(),
        operation::Param::body("lost_time", "datetime", "datetime").nullable(),
        operation::Param::body("won_time", "datetime", "datetime").nullable(),
        operation::Param::body("probability", "integer", "integer")
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET deals/{id}`: [`deals.get`](super::super::deals::Deals::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "deals",
    name: "get",
    method: operation::Method::Get,
    path: "deals/{id}",
    base_url: "",
    doc: "Get a deal in a company by its ID.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET deals/{id}/files`: [`deals.files`](super::super::deals::Deals::files).
pub static FILES: operation::Operation = operation::Operation {
    resource: "deals",
    name: "files",
    method: operation::Method::Get,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Get all files for a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 100,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST deals/{id}/files`: [`deals.add_file`](super::super::deals::Deals::add_file).
pub static ADD_FILE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "add_file",
    method: operation::Method::Post,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Add a new file for a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PATCH deals/{id}/status`: [`deals.set_status`](super::super::deals::Deals::set_status).
pub static SET_STATUS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "set_status",
    method: operation::Method::Patch,
    path: "deals/{id}/status",
    base_url: "",
    doc: "Update the status of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("status", "DealStatus", "string")
            .required()
            .values(&["open", "won", "lost", "deleted"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE deals/{id}`: [`deals.delete`](super::super::deals::Deals::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "delete",
    method: operation::Method::Delete,
    path: "deals/{id}",
    base_url: "",
    doc: "Delete a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT deals/{id}/stage`: [`deals.set_stage`](super::super::deals::Deals::set_stage).
pub static SET_STAGE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "set_stage",
    method: operation::Method::Put,
    path: "deals/{id}/stage",
    base_url: "",
    doc: "Update a deal's stage.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("stage_id", "StageId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT deals/{id}/probability`: [`deals.set_probability`](super::super::deals::Deals::set_probability).
pub static SET_PROBABILITY: operation::Operation = operation::Operation {
    resource: "deals",
    name: "set_probability",
    method: operation::Method::Put,
    path: "deals/{id}/probability",
    base_url: "",
    doc: "Update a deal's probability.\n\n`update` can also clear it.\n",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("probability", "integer", "integer")
            .required()
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
