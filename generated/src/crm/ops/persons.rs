// @generated from spec/crm/persons.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "persons",
    doc: "The people that deals are made with.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET persons`: [`persons.list`](super::super::persons::Persons::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "persons",
    name: "list",
    method: runtime::Method::Get,
    path: "persons",
    base_url: "",
    doc: "Get persons.",
    params: &[
        runtime::Param::query("id", "PersonId", "integer"),
        runtime::Param::query("name", "string", "string")
            .doc("The full name, as it is shown."),
        runtime::Param::query("first_name", "string", "string"),
        runtime::Param::query("last_name", "string", "string"),
        runtime::Param::query("email", "string", "string"),
        runtime::Param::query("phone", "string", "string"),
        runtime::Param::query("mobile", "string", "string"),
        runtime::Param::query("fax", "string", "string"),
        runtime::Param::query("title", "string", "string")
            .doc("Their job title, or a form of address."),
        runtime::Param::query("organization_id", "OrganizationId", "integer")
            .doc("Where they work."),
        runtime::Param::query("add_time", "datetime", "datetime"),
        runtime::Param::query("update_time", "datetime", "datetime"),
        runtime::Param::query("creator_user_id", "UserId", "integer"),
        runtime::Param::query("owner_user_id", "UserId", "integer"),
        runtime::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::query("deleted", "boolean", "boolean"),
        runtime::Param::query("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Person]",
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

/// `POST persons`: [`persons.create`](super::super::persons::Persons::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "persons",
    name: "create",
    method: runtime::Method::Post,
    path: "persons",
    base_url: "",
    doc: "Create a person.",
    params: &[
        runtime::Param::body("organization_id", "OrganizationId", "integer")
            .nullable()
            .doc("Where they work."),
        runtime::Param::body("name", "string", "string")
            .required()
            .doc("The full name, as it is shown."),
        runtime::Param::body("first_name", "string", "string").nullable(),
        runtime::Param::body("last_name", "string", "string").nullable(),
        runtime::Param::body("email", "string", "string").nullable(),
        runtime::Param::body("phone", "string", "string").nullable(),
        runtime::Param::body("mobile", "string", "string").nullable(),
        runtime::Param::body("fax", "string", "string").nullable(),
        runtime::Param::body("title", "string", "string")
            .nullable()
            .doc("Their job title, or a form of address."),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `PUT persons`: [`persons.update`](super::super::persons::Persons::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "persons",
    name: "update",
    method: runtime::Method::Put,
    path: "persons",
    base_url: "",
    doc: "Update a person.\n\nWhat is not given stays as it is.\n",
    params: &[
        runtime::Param::body("id", "PersonId", "integer").required(),
        runtime::Param::body("organization_id", "OrganizationId", "integer")
            .nullable()
            .doc("Where they work."),
        runtime::Param::body("name", "string", "string")
            .doc("The full name, as it is shown."),
        runtime::Param::body("first_name", "string", "string").nullable(),
        runtime::Param::body("last_name", "string", "string").nullable(),
        runtime::Param::body("email", "string", "string").nullable(),
        runtime::Param::body("phone", "string", "string").nullable(),
        runtime::Param::body("mobile", "string", "string").nullable(),
        runtime::Param::body("fax", "string", "string").nullable(),
        runtime::Param::body("title", "string", "string")
            .nullable()
            .doc("Their job title, or a form of address."),
        runtime::Param::body("add_time", "datetime", "datetime"),
        runtime::Param::body("update_time", "datetime", "datetime"),
        runtime::Param::body("creator_user_id", "UserId", "integer"),
        runtime::Param::body("owner_user_id", "UserId", "integer"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields")
            .doc("The fields that the company defined, by their keys."),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE persons`: [`persons.delete`](super::super::persons::Persons::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "persons",
    name: "delete",
    method: runtime::Method::Delete,
    path: "persons",
    base_url: "",
    doc: "Delete a person.",
    params: &[runtime::Param::query("id", "PersonId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "PersonId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
