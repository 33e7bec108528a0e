// @generated from spec/v1/user_settings.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "user_settings",
    doc: "",
    operations: &[&GET],
};

/// `GET userSettings`: [`user_settings.get`](super::super::user_settings::UserSettings::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "user_settings",
    name: "get",
    method: operation::Method::Get,
    path: "userSettings",
    base_url: "",
    doc: "Get user settings.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserSettings",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["base"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/UserSettings#getUserSettings",
};
