// @generated from spec/v1/deals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deals",
    doc: "",
    operations: &[
        &ARCHIVED,
        &SUMMARY,
        &ARCHIVED_SUMMARY,
        &TIMELINE,
        &ARCHIVED_TIMELINE,
        &CHANGELOG,
        &DUPLICATE,
        &FILES,
        &FLOW,
        &PARTICIPANTS_CHANGELOG,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &REMOVE_FOLLOWER,
        &MAIL_MESSAGES,
        &MERGE,
        &PARTICIPANTS,
        &ADD_PARTICIPANT,
        &DELETE_PARTICIPANT,
        &PERMITTED_USERS,
    ],
};

/// `GET deals/archived`: [`deals.archived`](super::super::deals::Deals::archived).
pub static ARCHIVED: operation::Operation = operation::Operation {
    resource: "deals",
    name: "archived",
    method: operation::Method::Get,
    path: "deals/archived",
    base_url: "",
    doc: "Get archived deals.",
    params: &[
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("product_id", "ProductId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
        operation::Param::query("owned_by_you", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ExpandedDeal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDeals",
};

/// `GET deals/summary`: [`deals.summary`](super::super::deals::Deals::summary).
pub static SUMMARY: operation::Operation = operation::Operation {
    resource: "deals",
    name: "summary",
    method: operation::Method::Get,
    path: "deals/summary",
    base_url: "",
    doc: "Get the deals summary.",
    params: &[
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealSummary",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealsSummary",
};

/// `GET deals/summary/archived`: [`deals.archived_summary`](super::super::deals::Deals::archived_summary).
pub static ARCHIVED_SUMMARY: operation::Operation = operation::Operation {
    resource: "deals",
    name: "archived_summary",
    method: operation::Method::Get,
    path: "deals/summary/archived",
    base_url: "",
    doc: "Get the archived deals summary.",
    params: &[
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealSummary",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 80,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDealsSummary",
};

/// `GET deals/timeline`: [`deals.timeline`](super::super::deals::Deals::timeline).
pub static TIMELINE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "timeline",
    method: operation::Method::Get,
    path: "deals/timeline",
    base_url: "",
    doc: "Get the deals timeline.",
    params: &[
        operation::Param::query("start_date", "date", "date").required(),
        operation::Param::query("interval", "DealTimelineInterval", "string")
            .required()
            .values(&["day", "week", "month", "quarter"]),
        operation::Param::query("amount", "integer", "integer").required(),
        operation::Param::query("field_key", "string", "string").required(),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("exclude_deals", "flag", "flag"),
        operation::Param::query("totals_convert_currency", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealTimeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealsTimeline",
};

/// `GET deals/timeline/archived`: [`deals.archived_timeline`](super::super::deals::Deals::archived_timeline).
pub static ARCHIVED_TIMELINE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "archived_timeline",
    method: operation::Method::Get,
    path: "deals/timeline/archived",
    base_url: "",
    doc: "Get the archived deals timeline.",
    params: &[
        operation::Param::query("start_date", "date", "date").required(),
        operation::Param::query("interval", "DealTimelineInterval", "string")
            .required()
            .values(&["day", "week", "month", "quarter"]),
        operation::Param::query("amount", "integer", "integer").required(),
        operation::Param::query("field_key", "string", "string").required(),
        operation::Param::query("user_id", "UserId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("exclude_deals", "flag", "flag"),
        operation::Param::query("totals_convert_currency", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealTimeline",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDealsTimeline",
};

/// `GET deals/{id}/changelog`: [`deals.changelog`](super::super::deals::Deals::changelog).
pub static CHANGELOG: operation::Operation = operation::Operation {
    resource: "deals",
    name: "changelog",
    method: operation::Method::Get,
    path: "deals/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Changelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealChangelog",
};

/// `POST deals/{id}/duplicate`: [`deals.duplicate`](super::super::deals::Deals::duplicate).
pub static DUPLICATE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "duplicate",
    method: operation::Method::Post,
    path: "deals/{id}/duplicate",
    base_url: "",
    doc: "Duplicate a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#duplicateDeal",
};

/// `GET deals/{id}/files`: [`deals.files`](super::super::deals::Deals::files).
pub static FILES: operation::Operation = operation::Operation {
    resource: "deals",
    name: "files",
    method: operation::Method::Get,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Get the files of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealFiles",
};

/// `GET deals/{id}/flow`: [`deals.flow`](super::super::deals::Deals::flow).
pub static FLOW: operation::Operation = operation::Operation {
    resource: "deals",
    name: "flow",
    method: operation::Method::Get,
    path: "deals/{id}/flow",
    base_url: "",
    doc: "Get the flow of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("all_changes", "flag", "flag")
            .doc("Whether changes of custom fields are among the updates."),
        operation::Param::query("items", "[FlowItem]", "[string]")
            .values(
                &[
                    "call",
                    "activity",
                    "plannedActivity",
                    "change",
                    "note",
                    "deal",
                    "file",
                    "dealChange",
                    "personChange",
                    "organizationChange",
                    "follower",
                    "dealFollower",
                    "personFollower",
                    "organizationFollower",
                    "participant",
                    "comment",
                    "mailMessage",
                    "mailMessageWithAttachment",
                    "invoice",
                    "document",
                    "marketing_campaign_stat",
                    "marketing_status_change",
                    "activityFile",
                ],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Flow]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates",
};

/// `GET deals/{id}/participantsChangelog`: [`deals.participants_changelog`](super::super::deals::Deals::participants_changelog).
pub static PARTICIPANTS_CHANGELOG: operation::Operation = operation::Operation {
    resource: "deals",
    name: "participants_changelog",
    method: operation::Method::Get,
    path: "deals/{id}/participantsChangelog",
    base_url: "",
    doc: "Get the participants changelog of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipantsChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipantsChangelog",
};

/// `GET deals/{id}/followers`: [`deals.followers`](super::super::deals::Deals::followers).
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "followers",
    method: operation::Method::Get,
    path: "deals/{id}/followers",
    base_url: "",
    doc: "Get the followers of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealFollowers",
};

/// `POST deals/{id}/followers`: [`deals.add_follower`](super::super::deals::Deals::add_follower).
pub static ADD_FOLLOWER: operation::Operation = operation::Operation {
    resource: "deals",
    name: "add_follower",
    method: operation::Method::Post,
    path: "deals/{id}/followers",
    base_url: "",
    doc: "Add a follower to a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Follower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#addDealFollower",
};

/// `DELETE deals/{id}/followers/{follower_id}`: [`deals.remove_follower`](super::super::deals::Deals::remove_follower).
pub static REMOVE_FOLLOWER: operation::Operation = operation::Operation {
    resource: "deals",
    name: "remove_follower",
    method: operation::Method::Delete,
    path: "deals/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("follower_id", "FollowerId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "FollowerId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#deleteDealFollower",
};

/// `GET deals/{id}/mailMessages`: [`deals.mail_messages`](super::super::deals::Deals::mail_messages).
pub static MAIL_MESSAGES: operation::Operation = operation::Operation {
    resource: "deals",
    name: "mail_messages",
    method: operation::Method::Get,
    path: "deals/{id}/mailMessages",
    base_url: "",
    doc: "Get the mail messages of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("include_body", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailMessageItem]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealMailMessages",
};

/// `PUT deals/{id}/merge`: [`deals.merge`](super::super::deals::Deals::merge).
pub static MERGE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "merge",
    method: operation::Method::Put,
    path: "deals/{id}/merge",
    base_url: "",
    doc: "Merge a deal with another.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("merge_with_id", "DealId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#mergeDeals",
};

/// `GET deals/{id}/participants`: [`deals.participants`](super::super::deals::Deals::participants).
pub static PARTICIPANTS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "participants",
    method: operation::Method::Get,
    path: "deals/{id}/participants",
    base_url: "",
    doc: "Get the participants of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipant]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipants",
};

/// `POST deals/{id}/participants`: [`deals.add_participant`](super::super::deals::Deals::add_participant).
pub static ADD_PARTICIPANT: operation::Operation = operation::Operation {
    resource: "deals",
    name: "add_participant",
    method: operation::Method::Post,
    path: "deals/{id}/participants",
    base_url: "",
    doc: "Add a participant to a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealParticipant",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#addDealParticipant",
};

/// `DELETE deals/{id}/participants/{deal_participant_id}`: [`deals.delete_participant`](super::super::deals::Deals::delete_participant).
pub static DELETE_PARTICIPANT: operation::Operation = operation::Operation {
    resource: "deals",
    name: "delete_participant",
    method: operation::Method::Delete,
    path: "deals/{id}/participants/{deal_participant_id}",
    base_url: "",
    doc: "Delete a participant of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("deal_participant_id", "DealParticipantId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealParticipantId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#deleteDealParticipant",
};

/// `GET deals/{id}/permittedUsers`: [`deals.permitted_users`](super::super::deals::Deals::permitted_users).
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "deals/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealUsers",
};
