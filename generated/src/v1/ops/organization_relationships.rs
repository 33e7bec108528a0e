// @generated from spec/v1/organization_relationships.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "organization_relationships",
    doc: "",
    operations: &[&LIST, &CREATE, &DELETE, &GET, &UPDATE],
};

/// `GET organizationRelationships`: [`organization_relationships.list`](super::super::organization_relationships::OrganizationRelationships::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "organization_relationships",
    name: "list",
    method: operation::Method::Get,
    path: "organizationRelationships",
    base_url: "",
    doc: "Get organization relationships.",
    params: &[operation::Param::query("org_id", "OrganizationId", "integer").required()],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[OrganizationRelationship]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#getOrganizationRelationships",
};

/// `POST organizationRelationships`: [`organization_relationships.create`](super::super::organization_relationships::OrganizationRelationships::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "organization_relationships",
    name: "create",
    method: operation::Method::Post,
    path: "organizationRelationships",
    base_url: "",
    doc: "Create an organization relationship.",
    params: &[
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("type", "OrganizationRelationshipType", "string")
            .required()
            .values(&["parent", "related"]),
        operation::Param::body("rel_owner_org_id", "OrganizationId", "integer")
            .required(),
        operation::Param::body("rel_linked_org_id", "OrganizationId", "integer")
            .required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationRelationship",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#addOrganizationRelationship",
};

/// `DELETE organizationRelationships/{id}`: [`organization_relationships.delete`](super::super::organization_relationships::OrganizationRelationships::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "organization_relationships",
    name: "delete",
    method: operation::Method::Delete,
    path: "organizationRelationships/{id}",
    base_url: "",
    doc: "Delete an organization relationship.",
    params: &[operation::Param::path("id", "OrganizationRelationshipId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationRelationshipId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#deleteOrganizationRelationship",
};

/// `GET organizationRelationships/{id}`: [`organization_relationships.get`](super::super::organization_relationships::OrganizationRelationships::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "organization_relationships",
    name: "get",
    method: operation::Method::Get,
    path: "organizationRelationships/{id}",
    base_url: "",
    doc: "Get an organization relationship.",
    params: &[
        operation::Param::path("id", "OrganizationRelationshipId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "OrganizationRelationship",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#getOrganizationRelationship",
};

/// `PUT organizationRelationships/{id}`: [`organization_relationships.update`](super::super::organization_relationships::OrganizationRelationships::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "organization_relationships",
    name: "update",
    method: operation::Method::Put,
    path: "organizationRelationships/{id}",
    base_url: "",
    doc: "Update an organization relationship.",
    params: &[
        operation::Param::path("id", "OrganizationRelationshipId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("type", "OrganizationRelationshipType", "string")
            .values(&["parent", "related"]),
        operation::Param::body("rel_owner_org_id", "OrganizationId", "integer"),
        operation::Param::body("rel_linked_org_id", "OrganizationId", "integer"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "OrganizationRelationship",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#updateOrganizationRelationship",
};
