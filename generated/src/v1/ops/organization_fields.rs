// @generated from spec/v1/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "organization_fields",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE_MANY, &GET, &DELETE, &UPDATE],
};

/// `GET organizationFields`: [`organization_fields.list`](super::super::organization_fields::OrganizationFields::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "list",
    method: runtime::Method::Get,
    path: "organizationFields",
    base_url: "",
    doc: "Get organization fields.",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationFields",
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
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("options", "[FieldOption]", "[json]"),
        runtime::Param::body("add_visible_flag", "boolean", "boolean"),
        runtime::Param::body("field_type", "FieldType", "string")
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
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#addOrganizationField",
};

/// `DELETE organizationFields`: [`organization_fields.delete_many`](super::super::organization_fields::OrganizationFields::delete_many).
pub static DELETE_MANY: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "delete_many",
    method: runtime::Method::Delete,
    path: "organizationFields",
    base_url: "",
    doc: "Delete several organization fields.",
    params: &[runtime::Param::query("ids", "[FieldId]", "[integer]").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FieldId]",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationFields",
};

/// `GET organizationFields/{id}`: [`organization_fields.get`](super::super::organization_fields::OrganizationFields::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "get",
    method: runtime::Method::Get,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Get an organization field.",
    params: &[runtime::Param::path("id", "FieldId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full", "contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationField",
};

/// `DELETE organizationFields/{id}`: [`organization_fields.delete`](super::super::organization_fields::OrganizationFields::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "delete",
    method: runtime::Method::Delete,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Delete an organization field.",
    params: &[runtime::Param::path("id", "FieldId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "FieldId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationField",
};

/// `PUT organizationFields/{id}`: [`organization_fields.update`](super::super::organization_fields::OrganizationFields::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "organization_fields",
    name: "update",
    method: runtime::Method::Put,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Update an organization field.",
    params: &[
        runtime::Param::path("id", "FieldId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("options", "[FieldOption]", "[json]"),
        runtime::Param::body("add_visible_flag", "boolean", "boolean"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contact-fields:full", "admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#updateOrganizationField",
};
