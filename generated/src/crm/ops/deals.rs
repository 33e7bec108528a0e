// @generated from spec/crm/deals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "list",
    method: runtime::Method::Get,
    path: "deals",
    base_url: "",
    doc: "Get all deals in a company.",
    params: &[
        runtime::Param::query("id", "DealId", "integer"),
        runtime::Param::query("title", "string", "string"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("stage_id", "StageId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        runtime::Param::query("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        runtime::Param::query("value", "money", "money"),
        runtime::Param::query("add_time", "datetime", "datetime"),
        runtime::Param::query("update_time", "datetime", "datetime"),
        runtime::Param::query("close_time", "datetime", "datetime")
            .doc("When it was won or lost; nothing while it is open."),
        runtime::Param::query("lost_reason", "string", "string"),
        runtime::Param::query("next_activity_date", "date", "date"),
        runtime::Param::query("next_activity_time", "time", "time"),
        runtime::Param::query("next_activity_id", "ActivityId", "integer"),
        runtime::Param::query("lost_time", "datetime", "datetime"),
        runtime::Param::query("won_time", "datetime", "datetime"),
        runtime::Param::query("probability", "integer", "integer")
            .doc("How likely it is to be won, in percent: 0 to 100."),
        runtime::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::query("deleted", "boolean", "boolean"),
        runtime::Param::query("creator_user_id", "UserId", "integer"),
        runtime::Param::query("owner_user_id", "UserId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
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

/// `POST deals`: [`deals.create`](super::super::deals::Deals::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "create",
    method: runtime::Method::Post,
    path: "deals",
    base_url: "",
    doc: "Create a new deal in a company.\n\nTo be of use in a pipeline, a deal also wants a `value`, a `currency`, a `stage_id` and a `person_id`.\n",
    params: &[
        runtime::Param::body("company_id", "CompanyId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer").nullable(),
        runtime::Param::body("user_id", "UserId", "integer"),
        runtime::Param::body("stage_id", "StageId", "integer"),
        runtime::Param::body("pipeline_id", "PipelineId", "integer"),
        runtime::Param::body("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        runtime::Param::body("value", "money", "money"),
        runtime::Param::body("title", "string", "string").required(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("close_time", "datetime", "datetime")
            .nullable()
            .doc("When it was won or lost; nothing while it is open."),
        runtime::Param::body("lost_reason", "string", "string").nullable(),
        runtime::Param::body("next_activity_date", "date", "date").nullable(),
        runtime::Param::body("next_activity_time", "time", "time").nullable(),
        runtime::Param::body("next_activity_id", "ActivityId", "integer").nullable(),
        runtime::Param::body("lost_time", "datetime", "datetime").nullable(),
        runtime::Param::body("won_time", "datetime", "datetime").nullable(),
        runtime::Param::body("probability", "integer", "integer")
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "update",
    method: runtime::Method::Put,
    path: "deals",
    base_url: "",
    doc: "Update a deal.\n\nWhat is not given stays as it is.\n",
    params: &[
        runtime::Param::body("id", "DealId", "integer").required(),
        runtime::Param::body("company_id", "CompanyId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer").nullable(),
        runtime::Param::body("user_id", "UserId", "integer"),
        runtime::Param::body("stage_id", "StageId", "integer"),
        runtime::Param::body("pipeline_id", "PipelineId", "integer"),
        runtime::Param::body("currency", "string", "string")
            .doc("What `value` is in, by its ISO 4217 code: `EUR`."),
        runtime::Param::body("value", "money", "money"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("close_time", "datetime", "datetime")
            .nullable()
            .doc("When it was won or lost; nothing while it is open."),
        runtime::Param::body("lost_reason", "string", "string").nullable(),
        runtime::Param::body("next_activity_date", "date", "date").nullable(),
        runtime::Param::body("next_activity_time", "time", "time").nullable(),
        runtime::Param::body("next_activity_id", "ActivityId", "integer").nullable(),
        runtime::Param::body("lost_time", "datetime", "datetime").nullable(),
        runtime::Param::body("won_time", "datetime", "datetime").nullable(),
        runtime::Param::body("probability", "integer", "integer")
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer").nullable(),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "get",
    method: runtime::Method::Get,
    path: "deals/{id}",
    base_url: "",
    doc: "Get a deal in a company by its ID.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
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
pub static FILES: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "files",
    method: runtime::Method::Get,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Get all files for a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 100,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST deals/{id}/files`: [`deals.add_file`](super::super::deals::Deals::add_file).
pub static ADD_FILE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "add_file",
    method: runtime::Method::Post,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Add a new file for a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::Multipart,
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
pub static SET_STATUS: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "set_status",
    method: runtime::Method::Patch,
    path: "deals/{id}/status",
    base_url: "",
    doc: "Update the status of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("status", "DealStatus", "string")
            .required()
            .values(&["open", "won", "lost", "deleted"]),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "delete",
    method: runtime::Method::Delete,
    path: "deals/{id}",
    base_url: "",
    doc: "Delete a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
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
pub static SET_STAGE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "set_stage",
    method: runtime::Method::Put,
    path: "deals/{id}/stage",
    base_url: "",
    doc: "Update a deal's stage.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("stage_id", "StageId", "integer").required(),
    ],
    body: runtime::Body::Json,
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
pub static SET_PROBABILITY: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "set_probability",
    method: runtime::Method::Put,
    path: "deals/{id}/probability",
    base_url: "",
    doc: "Update a deal's probability.\n\n`update` can also clear it.\n",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("probability", "integer", "integer")
            .required()
            .nullable()
            .doc("How likely it is to be won, in percent: 0 to 100."),
    ],
    body: runtime::Body::Json,
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
