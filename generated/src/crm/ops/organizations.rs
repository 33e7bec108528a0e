// @generated from spec/crm/organizations.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "organizations",
    doc: "The companies and other bodies that deals are made with.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET organizations`: [`organizations.list`](super::super::organizations::Organizations::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "organizations",
    name: "list",
    method: runtime::Method::Get,
    path: "organizations",
    base_url: "",
    doc: "Get organizations.",
    params: &[
        runtime::Param::query("id", "OrganizationId", "integer"),
        runtime::Param::query("name", "string", "string"),
        runtime::Param::query("address", "string", "string")
            .doc("Street and number, or the whole address in one line."),
        runtime::Param::query("city", "string", "string"),
        runtime::Param::query("state", "string", "string"),
        runtime::Param::query("country", "string", "string"),
        runtime::Param::query("phone", "string", "string"),
        runtime::Param::query("website", "string", "string"),
        runtime::Param::query("industry_id", "IndustryId", "integer"),
        runtime::Param::query("num_employees", "integer", "integer"),
        runtime::Param::query("description", "string", "string"),
        runtime::Param::query("add_time", "datetime", "datetime"),
        runtime::Param::query("update_time", "datetime", "datetime"),
        runtime::Param::query("creator_user_id", "UserId", "integer"),
        runtime::Param::query("owner_user_id", "UserId", "integer"),
        runtime::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::query("org_type", "OrganizationType", "string")
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        runtime::Param::query("deleted", "boolean", "boolean"),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Organization]",
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

/// `POST organizations`: [`organizations.create`](super::super::organizations::Organizations::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "organizations",
    name: "create",
    method: runtime::Method::Post,
    path: "organizations",
    base_url: "",
    doc: "Create an organization.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("address", "string", "string")
            .nullable()
            .doc("Street and number, or the whole address in one line."),
        runtime::Param::body("city", "string", "string").nullable(),
        runtime::Param::body("state", "string", "string").nullable(),
        runtime::Param::body("country", "string", "string").nullable(),
        runtime::Param::body("phone", "string", "string").nullable(),
        runtime::Param::body("website", "string", "string").nullable(),
        runtime::Param::body("industry_id", "IndustryId", "integer").nullable(),
        runtime::Param::body("num_employees", "integer", "integer").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("org_type", "OrganizationType", "string")
            .nullable()
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Organization",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT organizations`: [`organizations.update`](super::super::organizations::Organizations::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "organizations",
    name: "update",
    method: runtime::Method::Put,
    path: "organizations",
    base_url: "",
    doc: "Update an organization.\n\nWhat is not given stays as it is.\n",
    params: &[
        runtime::Param::body("id", "OrganizationId", "integer").required(),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("address", "string", "string")
            .nullable()
            .doc("Street and number, or the whole address in one line."),
        runtime::Param::body("city", "string", "string").nullable(),
        runtime::Param::body("state", "string", "string").nullable(),
        runtime::Param::body("country", "string", "string").nullable(),
        runtime::Param::body("phone", "string", "string").nullable(),
        runtime::Param::body("website", "string", "string").nullable(),
        runtime::Param::body("industry_id", "IndustryId", "integer").nullable(),
        runtime::Param::body("num_employees", "integer", "integer").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("org_type", "OrganizationType", "string")
            .nullable()
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Organization",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE organizations`: [`organizations.delete`](super::super::organizations::Organizations::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "organizations",
    name: "delete",
    method: runtime::Method::Delete,
    path: "organizations",
    base_url: "",
    doc: "Delete an organization.",
    params: &[runtime::Param::query("id", "OrganizationId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
