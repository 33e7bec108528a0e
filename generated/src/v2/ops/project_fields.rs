// @generated from spec/v2/project_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "project_fields",
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

/// `GET projectFields`: [`project_fields.list`](super::super::project_fields::ProjectFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "list",
    method: operation::Method::Get,
    path: "projectFields",
    base_url: "",
    doc: "Get project fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProjectField]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full", "project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#getProjectFields",
};

/// `POST projectFields`: [`project_fields.create`](super::super::project_fields::ProjectFields::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "create",
    method: operation::Method::Post,
    path: "projectFields",
    base_url: "",
    doc: "Create a project field.",
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
        operation::Param::body("ui_visibility", "FieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#addProjectField",
};

/// `GET projectFields/{field_code}`: [`project_fields.get`](super::super::project_fields::ProjectFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "get",
    method: operation::Method::Get,
    path: "projectFields/{field_code}",
    base_url: "",
    doc: "Get a project field.",
    params: &[operation::Param::path("field_code", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProjectField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["projects:read", "projects:full", "project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#getProjectField",
};

/// `PATCH projectFields/{field_code}`: [`project_fields.update`](super::super::project_fields::ProjectFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "update",
    method: operation::Method::Patch,
    path: "projectFields/{field_code}",
    base_url: "",
    doc: "Update a project field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::body("field_name", "string", "string"),
        operation::Param::body("ui_visibility", "FieldUiVisibility", "json"),
        operation::Param::body("important_fields", "FieldImportantFields", "json"),
        operation::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProjectField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#updateProjectField",
};

/// `DELETE projectFields/{field_code}`: [`project_fields.delete`](super::super::project_fields::ProjectFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "projectFields/{field_code}",
    base_url: "",
    doc: "Delete a project field.",
    params: &[operation::Param::path("field_code", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#deleteProjectField",
};

/// `POST projectFields/{field_code}/options`: [`project_fields.add_options`](super::super::project_fields::ProjectFields::add_options).
pub static ADD_OPTIONS: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "add_options",
    method: operation::Method::Post,
    path: "projectFields/{field_code}/options",
    base_url: "",
    doc: "Add options to a project field.",
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
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#addProjectFieldOptions",
};

/// `DELETE projectFields/{field_code}/options`: [`project_fields.delete_options`](super::super::project_fields::ProjectFields::delete_options).
pub static DELETE_OPTIONS: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "delete_options",
    method: operation::Method::Delete,
    path: "projectFields/{field_code}/options",
    base_url: "",
    doc: "Delete the options of a project field.",
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
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#deleteProjectFieldOptions",
};

/// `PATCH projectFields/{field_code}/options`: [`project_fields.update_options`](super::super::project_fields::ProjectFields::update_options).
pub static UPDATE_OPTIONS: operation::Operation = operation::Operation {
    resource: "project_fields",
    name: "update_options",
    method: operation::Method::Patch,
    path: "projectFields/{field_code}/options",
    base_url: "",
    doc: "Update the options of a project field.",
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
    scopes: &["project-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ProjectFields#updateProjectFieldOptions",
};
