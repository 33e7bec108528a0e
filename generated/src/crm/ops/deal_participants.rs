// @generated from spec/crm/deal_participants.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deal_participants",
    doc: "The users who take part in a deal, and as what.",
    operations: &[&LIST, &CREATE, &DELETE],
};

/// `GET dealParticipants`: [`deal_participants.list`](super::super::deal_participants::DealParticipants::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deal_participants",
    name: "list",
    method: operation::Method::Get,
    path: "dealParticipants",
    base_url: "",
    doc: "Get all deal participants.",
    params: &[
        operation::Param::query("id", "DealParticipantId", "integer"),
        operation::Param::query("deal_id", "DealId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("role", "ParticipantRole", "string")
            .values(&["owner", "collaborator", "follower"]),
        operation::Param::query("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"])
            .doc("How the deal stands."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipant]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST dealParticipants`: [`deal_participants.create`](super::super::deal_participants::DealParticipants::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deal_participants",
    name: "create",
    method: operation::Method::Post,
    path: "dealParticipants",
    base_url: "",
    doc: "Add a new participant on a deal.",
    params: &[
        operation::Param::body("deal_id", "DealId", "integer").required(),
        operation::Param::body("user_id", "UserId", "integer").required(),
        operation::Param::body("role", "ParticipantRole", "string")
            .values(&["owner", "collaborator", "follower"]),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deal_participants",
    name: "delete",
    method: operation::Method::Delete,
    path: "dealParticipants",
    base_url: "",
    doc: "Delete a participant from a deal.",
    params: &[operation::Param::query("id", "DealParticipantId", "integer").required()],
    body: operation::Body::None,
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
