// @generated from spec/v1/deals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
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
        &DELETE_FOLLOWER,
        &MAIL_MESSAGES,
        &MERGE,
        &PARTICIPANTS,
        &ADD_PARTICIPANT,
        &DELETE_PARTICIPANT,
        &PERMITTED_USERS,
    ],
};

/// `GET deals/archived`: [`deals.archived`](super::super::deals::Deals::archived).
pub static ARCHIVED: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "archived",
    method: runtime::Method::Get,
    path: "deals/archived",
    base_url: "",
    doc: "Get archived deals.",
    params: &[
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("person_id", "PersonId", "integer"),
        runtime::Param::query("org_id", "OrganizationId", "integer"),
        runtime::Param::query("product_id", "ProductId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("stage_id", "StageId", "integer"),
        runtime::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
        runtime::Param::query("owned_by_you", "flag", "flag"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ExpandedDeal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "Deprecated by the API.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDeals",
};

/// `GET deals/summary`: [`deals.summary`](super::super::deals::Deals::summary).
pub static SUMMARY: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "summary",
    method: runtime::Method::Get,
    path: "deals/summary",
    base_url: "",
    doc: "Get the deals summary.",
    params: &[
        runtime::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("stage_id", "StageId", "integer"),
    ],
    body: runtime::Body::None,
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
pub static ARCHIVED_SUMMARY: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "archived_summary",
    method: runtime::Method::Get,
    path: "deals/summary/archived",
    base_url: "",
    doc: "Get the archived deals summary.",
    params: &[
        runtime::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("stage_id", "StageId", "integer"),
    ],
    body: runtime::Body::None,
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
pub static TIMELINE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "timeline",
    method: runtime::Method::Get,
    path: "deals/timeline",
    base_url: "",
    doc: "Get the deals timeline.",
    params: &[
        runtime::Param::query("start_date", "date", "date").required(),
        runtime::Param::query("interval", "DealTimelineInterval", "string")
            .required()
            .values(&["day", "week", "month", "quarter"]),
        runtime::Param::query("amount", "integer", "integer").required(),
        runtime::Param::query("field_key", "string", "string").required(),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("exclude_deals", "flag", "flag"),
        runtime::Param::query("totals_convert_currency", "string", "string"),
    ],
    body: runtime::Body::None,
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
pub static ARCHIVED_TIMELINE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "archived_timeline",
    method: runtime::Method::Get,
    path: "deals/timeline/archived",
    base_url: "",
    doc: "Get the archived deals timeline.",
    params: &[
        runtime::Param::query("start_date", "date", "date").required(),
        runtime::Param::query("interval", "DealTimelineInterval", "string")
            .required()
            .values(&["day", "week", "month", "quarter"]),
        runtime::Param::query("amount", "integer", "integer").required(),
        runtime::Param::query("field_key", "string", "string").required(),
        runtime::Param::query("user_id", "UserId", "integer"),
        runtime::Param::query("pipeline_id", "PipelineId", "integer"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("exclude_deals", "flag", "flag"),
        runtime::Param::query("totals_convert_currency", "string", "string"),
    ],
    body: runtime::Body::None,
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
pub static CHANGELOG: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "changelog",
    method: runtime::Method::Get,
    path: "deals/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Changelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealChangelog",
};

/// `POST deals/{id}/duplicate`: [`deals.duplicate`](super::super::deals::Deals::duplicate).
pub static DUPLICATE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "duplicate",
    method: runtime::Method::Post,
    path: "deals/{id}/duplicate",
    base_url: "",
    doc: "Duplicate a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
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
pub static FILES: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "files",
    method: runtime::Method::Get,
    path: "deals/{id}/files",
    base_url: "",
    doc: "Get the files of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealFiles",
};

/// `GET deals/{id}/flow`: [`deals.flow`](super::super::deals::Deals::flow).
pub static FLOW: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "flow",
    method: runtime::Method::Get,
    path: "deals/{id}/flow",
    base_url: "",
    doc: "Get the flow of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::query("all_changes", "flag", "flag")
            .doc("Whether changes of custom fields are among the updates."),
        runtime::Param::query("items", "[FlowItem]", "[string]")
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
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Flow]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates",
};

/// `GET deals/{id}/participantsChangelog`: [`deals.participants_changelog`](super::super::deals::Deals::participants_changelog).
pub static PARTICIPANTS_CHANGELOG: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "participants_changelog",
    method: runtime::Method::Get,
    path: "deals/{id}/participantsChangelog",
    base_url: "",
    doc: "Get the participants changelog of a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipantsChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipantsChangelog",
};

/// `GET deals/{id}/followers`: [`deals.followers`](super::super::deals::Deals::followers).
pub static FOLLOWERS: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "followers",
    method: runtime::Method::Get,
    path: "deals/{id}/followers",
    base_url: "",
    doc: "Get the followers of a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
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
pub static ADD_FOLLOWER: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "add_follower",
    method: runtime::Method::Post,
    path: "deals/{id}/followers",
    base_url: "",
    doc: "Add a follower to a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: runtime::Body::Json,
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

/// `DELETE deals/{id}/followers/{follower_id}`: [`deals.delete_follower`](super::super::deals::Deals::delete_follower).
pub static DELETE_FOLLOWER: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "delete_follower",
    method: runtime::Method::Delete,
    path: "deals/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("follower_id", "FollowerId", "integer"),
    ],
    body: runtime::Body::None,
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
pub static MAIL_MESSAGES: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "mail_messages",
    method: runtime::Method::Get,
    path: "deals/{id}/mailMessages",
    base_url: "",
    doc: "Get the mail messages of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::query("include_body", "flag", "flag"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailMessageItem]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealMailMessages",
};

/// `PUT deals/{id}/merge`: [`deals.merge`](super::super::deals::Deals::merge).
pub static MERGE: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "merge",
    method: runtime::Method::Put,
    path: "deals/{id}/merge",
    base_url: "",
    doc: "Merge a deal with another.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("merge_with_id", "DealId", "integer").required(),
    ],
    body: runtime::Body::Json,
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
pub static PARTICIPANTS: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "participants",
    method: runtime::Method::Get,
    path: "deals/{id}/participants",
    base_url: "",
    doc: "Get the participants of a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealParticipant]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipants",
};

/// `POST deals/{id}/participants`: [`deals.add_participant`](super::super::deals::Deals::add_participant).
pub static ADD_PARTICIPANT: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "add_participant",
    method: runtime::Method::Post,
    path: "deals/{id}/participants",
    base_url: "",
    doc: "Add a participant to a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer").required(),
    ],
    body: runtime::Body::Json,
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
pub static DELETE_PARTICIPANT: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "delete_participant",
    method: runtime::Method::Delete,
    path: "deals/{id}/participants/{deal_participant_id}",
    base_url: "",
    doc: "Delete a participant of a deal.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("deal_participant_id", "DealParticipantId", "integer"),
    ],
    body: runtime::Body::None,
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
pub static PERMITTED_USERS: runtime::Operation = runtime::Operation {
    resource: "deals",
    name: "permitted_users",
    method: runtime::Method::Get,
    path: "deals/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a deal.",
    params: &[runtime::Param::path("id", "DealId", "integer")],
    body: runtime::Body::None,
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
