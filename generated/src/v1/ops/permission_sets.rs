// @generated from spec/v1/permission_sets.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "permission_sets",
    doc: "",
    operations: &[&LIST, &GET, &ASSIGNMENTS],
};

/// `GET permissionSets`: [`permission_sets.list`](super::super::permission_sets::PermissionSets::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "permission_sets",
    name: "list",
    method: operation::Method::Get,
    path: "permissionSets",
    base_url: "",
    doc: "Get permission sets.",
    params: &[
        operation::Param::query("app", "PermissionSetApp", "string")
            .values(
                &[
                    "global",
                    "sales",
                    "campaigns",
                    "projects",
                    "account_settings",
                    "partnership",
                    "nova",
                ],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PermissionSet]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSets",
};

/// `GET permissionSets/{id}`: [`permission_sets.get`](super::super::permission_sets::PermissionSets::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "permission_sets",
    name: "get",
    method: operation::Method::Get,
    path: "permissionSets/{id}",
    base_url: "",
    doc: "Get a permission set.",
    params: &[operation::Param::path("id", "PermissionSetId", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PermissionSet",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSet",
};

/// `GET permissionSets/{id}/assignments`: [`permission_sets.assignments`](super::super::permission_sets::PermissionSets::assignments).
pub static ASSIGNMENTS: operation::Operation = operation::Operation {
    resource: "permission_sets",
    name: "assignments",
    method: operation::Method::Get,
    path: "permissionSets/{id}/assignments",
    base_url: "",
    doc: "Get the assignments of a permission set.",
    params: &[operation::Param::path("id", "PermissionSetId", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PermissionSetAssignment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSetAssignments",
};
