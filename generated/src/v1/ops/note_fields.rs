// @generated from spec/v1/note_fields.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "note_fields",
    doc: "",
    operations: &[&LIST],
};

/// `GET noteFields`: [`note_fields.list`](super::super::note_fields::NoteFields::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "note_fields",
    name: "list",
    method: operation::Method::Get,
    path: "noteFields",
    base_url: "",
    doc: "Get note fields.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[NoteField]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full", "contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/NoteFields#getNoteFields",
};
