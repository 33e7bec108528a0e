// @generated from spec/v2/activity_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "activity_fields",
    doc: "",
    operations: &[&LIST, &GET],
};

/// `GET activityFields`: [`activity_fields.list`](super::super::activity_fields::ActivityFields::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "activity_fields",
    name: "list",
    method: runtime::Method::Get,
    path: "activityFields",
    base_url: "",
    doc: "Get activity fields.",
    params: &[
        runtime::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Field]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["admin"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ActivityFields#getActivityFields",
};

/// `GET activityFields/{field_code}`: [`activity_fields.get`](super::super::activity_fields::ActivityFields::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "activity_fields",
    name: "get",
    method: runtime::Method::Get,
    path: "activityFields/{field_code}",
    base_url: "",
    doc: "Get an activity field.",
    params: &[
        runtime::Param::path("field_code", "string", "string"),
        runtime::Param::query("include_fields", "[FieldIncludeField]", "[string]")
            .values(&["ui_visibility"]),
    ],
    body: runtime::Body::None,
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
