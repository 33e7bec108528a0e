// @generated from spec/crm/persons.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "persons",
    doc: "The people that deals are made with.",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET persons`: [`persons.list`](super::super::persons::Persons::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "persons",
    name: "list",
    method: operation::Method::Get,
    path: "persons",
    base_url: "",
    doc: "Get persons.",
    params: &[
        operation::Param::query("id", "PersonId", "integer"),
        operation::Param::query("name", "string", "string")
            .doc("The full name, as it is shown."),
        operation::Param::query("first_name", "string", "string"),
        operation::Param::query("last_name", "string", "string"),
        operation::Param::query("email", "string", "string"),
        operation::Param::query("phone", "string", "string"),
        operation::Param::query("mobile", "string", "string"),
        operation::Param::query("fax", "string", "string"),
        operation::Param::query("title", "string", "string")
            .doc("Their job title, or a form of address."),
        operation::Param::query("organization_id", "OrganizationId", "integer")
            .doc("Where they work."),
        operation::Param::query("add_time", "datetime", "datetime"),
        operation::Param::query("update_time", "datetime", "datetime"),
        operation::Param::query("creator_user_id", "UserId", "integer"),
        operation::Param::query("owner_user_id", "UserId", "integer"),
        operation::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::query("deleted", "boolean", "boolean"),
        operation::Param::query("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Person]",
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

/// `POST persons`: [`persons.create`](super::super::persons::Persons::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "create",
    method: operation::Method::Post,
    path: "persons",
    base_url: "",
    doc: "Create a person.",
    params: &[
        operation::Param::body("organization_id", "OrganizationId", "integer")
            .nullable()
            .doc("Where they work."),
        operation::Param::body("name", "string", "string")
            .required()
            .doc("The full name, as it is shown."),
        operation::Param::body("first_name", "string", "string").nullable(),
        operation::Param::body("last_name", "string", "string").nullable(),
        operation::Param::body("email", "string", "string").nullable(),
        operation::Param::body("phone", "string", "string").nullable(),
        operation::Param::body("mobile", "string", "string").nullable(),
        operation::Param::body("fax", "string", "string").nullable(),
        operation::Param::body("title", "string", "string")
            .nullable()
            .doc("Their job title, or a form of address."),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "update",
    method: operation::Method::Put,
    path: "persons",
    base_url: "",
    doc: "Update a person.\n\nWhat is not given stays as it is.\n",
    params: &[
        operation::Param::body("id", "PersonId", "integer").required(),
        operation::Param::body("organization_id", "OrganizationId", "integer")
            .nullable()
            .doc("Where they work."),
        operation::Param::body("name", "string", "string")
            .doc("The full name, as it is shown."),
        operation::Param::body("first_name", "string", "string").nullable(),
        operation::Param::body("last_name", "string", "string").nullable(),
        operation::Param::body("email", "string", "string").nullable(),
        operation::Param::body("phone", "string", "string").nullable(),
        operation::Param::body("mobile", "string", "string").nullable(),
        operation::Param::body("fax", "string", "string").nullable(),
        operation::Param::body("title", "string", "string")
            .nullable()
            .doc("Their job title, or a form of address."),
        operation::Param::body("add_time", "datetime", "datetime"),
        operation::Param::body("update_time", "datetime", "datetime"),
        operation::Param::body("creator_user_id", "UserId", "integer"),
        operation::Param::body("owner_user_id", "UserId", "integer"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty()
            .doc("The fields that the company defined, by their keys."),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "delete",
    method: operation::Method::Delete,
    path: "persons",
    base_url: "",
    doc: "Delete a person.",
    params: &[operation::Param::query("id", "PersonId", "integer").required()],
    body: operation::Body::None,
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
