// @generated from spec/v2/person_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "person_fields",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &GET,
        &UPDATE,
        &DELETE,
        &ADD_OPTIONS,
        &DELETE_OPTIONS,
        &UPDATE_OPTIONS,
    ],
};

/// `GET personFields`: [`person_fields.list`](super::super::person_fields::PersonFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "list",
    method: operation::Method::Get,
    path: "personFields",
    base_url: "",
    doc: "Get person fields.",
    params: &[
        operation::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PersonField]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#getPersonFields",
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
        operation::Param::body("field_name", "string", "string").required(),
        operation::Param::body("field_type", "FieldType", "string")
            .required()
            .values(
                &[
                    "int",
                    "double",
                    "boolean",
                    "varchar",
                    "text",
                    "phone",
                    "varchar_options",
                    "varchar_auto",
                    "date",
                    "daterange",
                    "time",
                    "timerange",
                    "enum",
                    "set",
                    "address",
                    "monetary",
                    "deal",
                    "deals",
                    "lead",
                    "org",
                    "people",
                    "project",
                    "stage",
                    "user",
                    "activity",
                    "json",
                    "picture",
                    "status",
                    "visible_to",
                    "price_list",
                    "billing_frequency",
                    "projects_board",
                    "projects_phase",
                ],
            ),
        operation::Param::body("options", "[NewFieldOption]", "[json]"),
        operation::Param::body("ui_visibility", "PersonFieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "PersonField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#addPersonField",
};

/// `GET personFields/{field_code}`: [`person_fields.get`](super::super::person_fields::PersonFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "get",
    method: operation::Method::Get,
    path: "personFields/{field_code}",
    base_url: "",
    doc: "Get a person field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PersonField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#getPersonField",
};

/// `PATCH personFields/{field_code}`: [`person_fields.update`](super::super::person_fields::PersonFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "update",
    method: operation::Method::Patch,
    path: "personFields/{field_code}",
    base_url: "",
    doc: "Update a person field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("field_name", "string", "string"),
        operation::Param::body("ui_visibility", "PersonFieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "PersonField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#updatePersonField",
};

/// `DELETE personFields/{field_code}`: [`person_fields.delete`](super::super::person_fields::PersonFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "personFields/{field_code}",
    base_url: "",
    doc: "Delete a person field.",
    params: &[operation::Param::path("field_code", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#deletePersonField",
};

/// `POST personFields/{field_code}/options`: [`person_fields.add_options`](super::super::person_fields::PersonFields::add_options).
pub static ADD_OPTIONS: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "add_options",
    method: operation::Method::Post,
    path: "personFields/{field_code}/options",
    base_url: "",
    doc: "Add options to a person field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[NewFieldOption]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#addPersonFieldOptions",
};

/// `DELETE personFields/{field_code}/options`: [`person_fields.delete_options`](super::super::person_fields::PersonFields::delete_options).
pub static DELETE_OPTIONS: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "delete_options",
    method: operation::Method::Delete,
    path: "personFields/{field_code}/options",
    base_url: "",
    doc: "Delete the options of a person field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[FieldOptionToDelete]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#deletePersonFieldOptions",
};

/// `PATCH personFields/{field_code}/options`: [`person_fields.update_options`](super::super::person_fields::PersonFields::update_options).
pub static UPDATE_OPTIONS: operation::Operation = operation::Operation {
    resource: "person_fields",
    name: "update_options",
    method: operation::Method::Patch,
    path: "personFields/{field_code}/options",
    base_url: "",
    doc: "Update the options of a person field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("options", "[FieldOptionLabel]", "[json]").required(),
    ],
    body: operation::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/PersonFields#updatePersonFieldOptions",
};
