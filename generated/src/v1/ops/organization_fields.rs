// @generated from spec/v1/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "organization_fields",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE_MANY, &GET, &DELETE, &UPDATE],
};

/// `GET organizationFields`: [`organization_fields.list`](super::super::organization_fields::OrganizationFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "list",
    method: operation::Method::Get,
    path: "organizationFields",
    base_url: "",
    doc: "Get organization fields.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationFields",
};

/// `POST organizationFields`: [`organization_fields.create`](super::super::organization_fields::OrganizationFields::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "create",
    method: operation::Method::Post,
    path: "organizationFields",
    base_url: "",
    doc: "Create an organization field.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#addOrganizationField",
};

/// `DELETE organizationFields`: [`organization_fields.delete_many`](super::super::organization_fields::OrganizationFields::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "organizationFields",
    base_url: "",
    doc: "Delete several organization fields.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationFields",
};

/// `GET organizationFields/{id}`: [`organization_fields.get`](super::super::organization_fields::OrganizationFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "get",
    method: operation::Method::Get,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Get an organization field.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationField",
};

/// `DELETE organizationFields/{id}`: [`organization_fields.delete`](super::super::organization_fields::OrganizationFields::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "delete",
    method: operation::Method::Delete,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Delete an organization field.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationField",
};

/// `PUT organizationFields/{id}`: [`organization_fields.update`](super::super::organization_fields::OrganizationFields::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "organization_fields",
    name: "update",
    method: operation::Method::Put,
    path: "organizationFields/{id}",
    base_url: "",
    doc: "Update an organization field.",
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
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationFields#updateOrganizationField",
};
