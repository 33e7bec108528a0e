// @generated from spec/v2/activity_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "activity_fields",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET activityFields`: [`activity_fields.list`](super::super::activity_fields::ActivityFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "activity_fields",
    name: "list",
    method: operation::Method::Get,
    path: "activityFields",
    base_url: "",
    doc: "Get activity fields.",
    params: &[
        operation::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ActivityFields#getActivityFields",
};

/// `GET activityFields/{field_code}`: [`activity_fields.get`](super::super::activity_fields::ActivityFields::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "activity_fields",
    name: "get",
    method: operation::Method::Get,
    path: "activityFields/{field_code}",
    base_url: "",
    doc: "Get an activity field.",
    params: &[
        operation::Param::path("field_code", "string", "string"),
        operation::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Field",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ActivityFields#getActivityField",
};
