// @generated from spec/crm/deal_participants.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "deal_participants",
    doc: "The users who take part in a deal, and as what.",
    operations: &[&LIST, &CREATE, &DELETE],
};

/// `GET dealParticipants`: [`deal_participants.list`](super::super::deal_participants::DealParticipants::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "deal_participants",
    name: "list",
    method: runtime::Method::Get,
    path: "dealParticipants",
    base_url: "",
    doc: "Get all deal participants.",
    params: &[
        runtime::Param::query("id", "DealParticipantId", "integer"),
        runtime::Param::query("deal_id", "DealId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("role", "ParticipantRole", "string")
            .values(&["owner", "collaborator", "follower"]),
        runtime::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"])
            .doc("How the deal stands."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipant]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST dealParticipants`: [`deal_participants.create`](super::super::deal_participants::DealParticipants::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "deal_participants",
    name: "create",
    method: runtime::Method::Post,
    path: "dealParticipants",
    base_url: "",
    doc: "Add a new participant on a deal.",
    params: &[
        runtime::Param::body("deal_id", "DealId", "integer").required(),
        runtime::Param::body("user_id", "UserId", "integer").required(),
        runtime::Param::body("role", "ParticipantRole", "string")
            .values(&["owner", "collaborator", "follower"]),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealParticipant",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `DELETE dealParticipants`: [`deal_participants.delete`](super::super::deal_participants::DealParticipants::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "deal_participants",
    name: "delete",
    method: runtime::Method::Delete,
    path: "dealParticipants",
    base_url: "",
    doc: "Delete a participant from a deal.",
    params: &[runtime::Param::query("id", "DealParticipantId", "integer").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealParticipantId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
