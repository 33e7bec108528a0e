// @generated from spec/v1/permission_sets.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "permission_sets",
    doc: "",
    operations: &[&LIST, &GET, &ASSIGNMENTS],
};

/// `GET permissionSets`: [`permission_sets.list`](super::super::permission_sets::PermissionSets::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "permission_sets",
    name: "list",
    method: runtime::Method::Get,
    path: "permissionSets",
    base_url: "",
    doc: "Get permission sets.",
    params: &[
        runtime::Param::query("app", "PermissionSetApp", "string")
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
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "permission_sets",
    name: "get",
    method: runtime::Method::Get,
    path: "permissionSets/{id}",
    base_url: "",
    doc: "Get a permission set.",
    params: &[runtime::Param::path("id", "PermissionSetId", "string")],
    body: runtime::Body::None,
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
pub static ASSIGNMENTS: runtime::Operation = runtime::Operation {
    resource: "permission_sets",
    name: "assignments",
    method: runtime::Method::Get,
    path: "permissionSets/{id}/assignments",
    base_url: "",
    doc: "Get the assignments of a permission set.",
    params: &[runtime::Param::path("id", "PermissionSetId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PermissionSetAssignment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSetAssignments",
};
