// @generated from spec/v1/person_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "person_fields",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE_MANY, &GET, &DELETE, &UPDATE],
};

/// `GET personFields`: [`person_fields.list`](super::super::person_fields::PersonFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "list",
    method: operation::Method::Get,
    path: "personFields",
    base_url: "",
    doc: "Get person fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#getPersonFields",
};

/// `POST personFields`: [`person_fields.create`](super::super::person_fields::PersonFields::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "create",
    method: operation::Method::Post,
    path: "personFields",
    base_url: "",
    doc: "Create a person field.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("options", "[FieldOption]", "[json]"),
        operation::Param::body("add_visible_flag", "boolean", "boolean"),
        operation::Param::body("field_type", "FieldType", "string")
            .required()
            .values(
                &[
                    "varchar",
                    "varchar_auto",
                    "text",
                    "double",
                    "monetary",
                    "date",
                    "set",
                    "enum",
                    "user",
                    "org",
                    "people",
                    "phone",
                    "time",
                    "timerange",
                    "daterange",
                    "address",
                    "boolean",
                    "int",
                    "json",
                    "varchar_options",
                    "activity",
                    "deal",
                    "lead",
                    "pipeline",
                    "product",
                    "project",
                    "stage",
                    "billing_frequency",
                    "picture",
                    "price_list",
                    "projects_board",
                    "projects_phase",
                    "status",
                    "visible_to",
                ],
            ),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#addPersonField",
};

/// `DELETE personFields`: [`person_fields.delete_many`](super::super::person_fields::PersonFields::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "personFields",
    base_url: "",
    doc: "Delete several person fields.",
    params: &[operation::Param::query("ids", "[FieldId]", "[integer]").required()],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FieldId]",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#deletePersonFields",
};

/// `GET personFields/{id}`: [`person_fields.get`](super::super::person_fields::PersonFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "get",
    method: operation::Method::Get,
    path: "personFields/{id}",
    base_url: "",
    doc: "Get a person field.",
    params: &[operation::Param::path("id", "FieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#getPersonField",
};

/// `DELETE personFields/{id}`: [`person_fields.delete`](super::super::person_fields::PersonFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "personFields/{id}",
    base_url: "",
    doc: "Delete a person field.",
    params: &[operation::Param::path("id", "FieldId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "FieldId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#deletePersonField",
};

/// `PUT personFields/{id}`: [`person_fields.update`](super::super::person_fields::PersonFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "update",
    method: operation::Method::Put,
    path: "personFields/{id}",
    base_url: "",
    doc: "Update a person field.",
    params: &[
        operation::Param::path("id", "FieldId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("options", "[FieldOption]", "[json]"),
        operation::Param::body("add_visible_flag", "boolean", "boolean"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PersonFields#updatePersonField",
};
