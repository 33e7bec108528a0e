// @generated from spec/v2/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "organization_fields",
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

/// `GET organizationFields`: [`organization_fields.list`](super::super::organization_fields::OrganizationFields::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "list",
    method: runtime::Method::Get,
    path: "organizationFields",
    base_url: "",
    doc: "Get organization fields.",
    params: &[
        runtime::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[OrganizationField]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#getOrganizationFields",
};

/// `POST organizationFields`: [`organization_fields.create`](super::super::organization_fields::OrganizationFields::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "create",
    method: runtime::Method::Post,
    path: "organizationFields",
    base_url: "",
    doc: "Create an organization field.",
    params: &[
        runtime::Param::body("field_name", "string", "string").required(),
        runtime::Param::body("field_type", "FieldType", "string")
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
        runtime::Param::body("options", "[NewFieldOption]", "[json]"),
        runtime::Param::body("ui_visibility", "OrganizationFieldUiVisibility", "json"),
        runtime::Param::body("important_fields", "FieldImportantFields", "json"),
        runtime::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#addOrganizationField",
};

/// `GET organizationFields/{field_code}`: [`organization_fields.get`](super::super::organization_fields::OrganizationFields::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "get",
    method: runtime::Method::Get,
    path: "organizationFields/{field_code}",
    base_url: "",
    doc: "Get an organization field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::query("include_fields", "[DealFieldIncludeField]", "[string]")
            .values(&["ui_visibility", "important_fields", "required_fields"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#getOrganizationField",
};

/// `PATCH organizationFields/{field_code}`: [`organization_fields.update`](super::super::organization_fields::OrganizationFields::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "update",
    method: runtime::Method::Patch,
    path: "organizationFields/{field_code}",
    base_url: "",
    doc: "Update an organization field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::body("field_name", "string", "string"),
        runtime::Param::body("ui_visibility", "OrganizationFieldUiVisibility", "json"),
        runtime::Param::body("important_fields", "FieldImportantFields", "json"),
        runtime::Param::body("required_fields", "FieldRequiredFields", "json"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationField",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#updateOrganizationField",
};

/// `DELETE organizationFields/{field_code}`: [`organization_fields.delete`](super::super::organization_fields::OrganizationFields::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "delete",
    method: runtime::Method::Delete,
    path: "organizationFields/{field_code}",
    base_url: "",
    doc: "Delete an organization field.",
    params: &[runtime::Param::path("field_code", "string", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#deleteOrganizationField",
};

/// `POST organizationFields/{field_code}/options`: [`organization_fields.add_options`](super::super::organization_fields::OrganizationFields::add_options).
pub static ADD_OPTIONS: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "add_options",
    method: runtime::Method::Post,
    path: "organizationFields/{field_code}/options",
    base_url: "",
    doc: "Add options to an organization field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::body("options", "[NewFieldOption]", "[json]").required(),
    ],
    body: runtime::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#addOrganizationFieldOptions",
};

/// `DELETE organizationFields/{field_code}/options`: [`organization_fields.delete_options`](super::super::organization_fields::OrganizationFields::delete_options).
pub static DELETE_OPTIONS: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "delete_options",
    method: runtime::Method::Delete,
    path: "organizationFields/{field_code}/options",
    base_url: "",
    doc: "Delete the options of an organization field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::body("options", "[FieldOptionToDelete]", "[json]").required(),
    ],
    body: runtime::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#deleteOrganizationFieldOptions",
};

/// `PATCH organizationFields/{field_code}/options`: [`organization_fields.update_options`](super::super::organization_fields::OrganizationFields::update_options).
pub static UPDATE_OPTIONS: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "update_options",
    method: runtime::Method::Patch,
    path: "organizationFields/{field_code}/options",
    base_url: "",
    doc: "Update the options of an organization field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::body("options", "[FieldOptionLabel]", "[json]").required(),
    ],
    body: runtime::Body::Value,
    upload: ::std::option::Option::None,
    returns: "[FieldOptionLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full", "admin", "contact-fields:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/OrganizationFields#updateOrganizationFieldOptions",
};
