// @generated from spec/crm/organizations.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "organizations",
    doc: "The companies and other bodies that deals are made with.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET organizations`: [`organizations.list`](super::super::organizations::Organizations::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "list",
    method: operation::Method::Get,
    path: "organizations",
    base_url: "",
    doc: "Get organizations.",
    params: &[
        operation::Param::query("id", "OrganizationId", "integer"),
        operation::Param::query("name", "string", "string"),
        operation::Param::query("address", "string", "string")
            .doc("Street and number, or the whole address in one line."),
        operation::Param::query("city", "string", "string"),
        operation::Param::query("state", "string", "string"),
        operation::Param::query("country", "string", "string"),
        operation::Param::query("phone", "string", "string"),
        operation::Param::query("website", "string", "string"),
        operation::Param::query("industry_id", "IndustryId", "integer"),
        operation::Param::query("num_employees", "integer", "integer"),
        operation::Param::query("description", "string", "string"),
        operation::Param::query("add_time", "datetime", "datetime"),
        operation::Param::query("update_time", "datetime", "datetime"),
        operation::Param::query("creator_user_id", "UserId", "integer"),
        operation::Param::query("owner_user_id", "UserId", "integer"),
        operation::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::query("org_type", "OrganizationType", "string")
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        operation::Param::query("deleted", "boolean", "boolean"),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Organization]",
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

/// `POST organizations`: [`organizations.create`](super::super::organizations::Organizations::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "create",
    method: operation::Method::Post,
    path: "organizations",
    base_url: "",
    doc: "Create an organization.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("address", "string", "string")
            .nullable()
            .doc("Street and number, or the whole address in one line."),
        operation::Param::body("city", "string", "string").nullable(),
        operation::Param::body("state", "string", "string").nullable(),
        operation::Param::body("country", "string", "string").nullable(),
        operation::Param::body("phone", "string", "string").nullable(),
        operation::Param::body("website", "string", "string").nullable(),
        operation::Param::body("industry_id", "IndustryId", "integer").nullable(),
        operation::Param::body("num_employees", "integer", "integer").nullable(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("org_type", "OrganizationType", "string")
            .nullable()
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "update",
    method: operation::Method::Put,
    path: "organizations",
    base_url: "",
    doc: "Update an organization.\n\nWhat is not given stays as it is.\n",
    params: &[
        operation::Param::body("id", "OrganizationId", "integer").required(),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("address", "string", "string")
            .nullable()
            .doc("Street and number, or the whole address in one line."),
        operation::Param::body("city", "string", "string").nullable(),
        operation::Param::body("state", "string", "string").nullable(),
        operation::Param::body("country", "string", "string").nullable(),
        operation::Param::body("phone", "string", "string").nullable(),
        operation::Param::body("website", "string", "string").nullable(),
        operation::Param::body("industry_id", "IndustryId", "integer").nullable(),
        operation::Param::body("num_employees", "integer", "integer").nullable(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("org_type", "OrganizationType", "string")
            .nullable()
            .values(&["customer", "prospect", "partner", "supplier", "competitor"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "organizations",
    name: "delete",
    method: operation::Method::Delete,
    path: "organizations",
    base_url: "",
    doc: "Delete an organization.",
    params: &[operation::Param::query("id", "OrganizationId", "integer").required()],
    body: operation::Body::None,
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
