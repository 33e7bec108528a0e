// @generated from spec/v1/activity_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "activity_fields",
    doc: "",
    operations: &[&LIST],
};

/// `GET activityFields`: [`activity_fields.list`](super::super::activity_fields::ActivityFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "activity_fields",
    name: "list",
    method: operation::Method::Get,
    path: "activityFields",
    base_url: "",
    doc: "Get activity fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["activities:read", "activities:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/ActivityFields#getActivityFields",
};
