// @generated from spec/v2/deals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deals",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &ARCHIVED,
        &DELETE,
        &GET,
        &UPDATE,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &FOLLOWERS_CHANGELOG,
        &REMOVE_FOLLOWER,
        &SEARCH,
        &DISCOUNTS,
        &ADD_DISCOUNT,
        &UPDATE_DISCOUNT,
        &DELETE_DISCOUNT,
        &CONVERT_TO_LEAD,
        &CONVERSION_STATUS,
    ],
};

/// `GET deals`: [`deals.list`](super::super::deals::Deals::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deals",
    name: "list",
    method: operation::Method::Get,
    path: "deals",
    base_url: "",
    doc: "Get deals.",
    params: &[
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("ids", "[DealId]", "[integer]"),
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
        operation::Param::query("status", "[DealStatus]", "[string]")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("updated_until", "datetime", "datetime"),
        operation::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query("include_fields", "[DealIncludeField]", "[string]")
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "first_won_time",
                    "products_count",
                    "files_count",
                    "notes_count",
                    "followers_count",
                    "email_messages_count",
                    "activities_count",
                    "done_activities_count",
                    "undone_activities_count",
                    "participants_count",
                    "last_incoming_mail_time",
                    "last_outgoing_mail_time",
                    "smart_bcc_email",
                    "source_lead_id",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getDeals",
};

/// `POST deals`: [`deals.create`](super::super::deals::Deals::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "create",
    method: operation::Method::Post,
    path: "deals",
    base_url: "",
    doc: "Create a deal.",
    params: &[
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
        operation::Param::body("stage_id", "StageId", "integer"),
        operation::Param::body("value", "money", "money"),
        operation::Param::body("currency", "string", "string"),
        operation::Param::body("is_deleted", "boolean", "boolean"),
        operation::Param::body("is_archived", "boolean", "boolean"),
        operation::Param::body("archive_time", "datetime", "datetime")
            .format(operation::DateTimeFormat::Space),
        operation::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::body("probability", "number", "number").nullable(),
        operation::Param::body("lost_reason", "string", "string").nullable(),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("close_time", "datetime", "datetime").nullable(),
        operation::Param::body("won_time", "datetime", "datetime").nullable(),
        operation::Param::body("lost_time", "datetime", "datetime").nullable(),
        operation::Param::body("expected_close_date", "date", "date").nullable(),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#addDeal",
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
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("ids", "[DealId]", "[integer]"),
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("org_id", "OrganizationId", "integer"),
        operation::Param::query("pipeline_id", "PipelineId", "integer"),
        operation::Param::query("stage_id", "StageId", "integer"),
        operation::Param::query("status", "[DealStatus]", "[string]")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("updated_until", "datetime", "datetime"),
        operation::Param::query("sort_by", "SortBy", "string")
            .values(&["id", "update_time", "add_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query("include_fields", "[DealIncludeField]", "[string]")
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "first_won_time",
                    "products_count",
                    "files_count",
                    "notes_count",
                    "followers_count",
                    "email_messages_count",
                    "activities_count",
                    "done_activities_count",
                    "undone_activities_count",
                    "participants_count",
                    "last_incoming_mail_time",
                    "last_outgoing_mail_time",
                    "smart_bcc_email",
                    "source_lead_id",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Deal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getArchivedDeals",
};

/// `DELETE deals/{id}`: [`deals.delete`](super::super::deals::Deals::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "delete",
    method: operation::Method::Delete,
    path: "deals/{id}",
    base_url: "",
    doc: "Delete a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#deleteDeal",
};

/// `GET deals/{id}`: [`deals.get`](super::super::deals::Deals::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "deals",
    name: "get",
    method: operation::Method::Get,
    path: "deals/{id}",
    base_url: "",
    doc: "Get a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("include_fields", "[DealIncludeField]", "[string]")
            .values(
                &[
                    "next_activity_id",
                    "last_activity_id",
                    "first_won_time",
                    "products_count",
                    "files_count",
                    "notes_count",
                    "followers_count",
                    "email_messages_count",
                    "activities_count",
                    "done_activities_count",
                    "undone_activities_count",
                    "participants_count",
                    "last_incoming_mail_time",
                    "last_outgoing_mail_time",
                    "smart_bcc_email",
                    "source_lead_id",
                ],
            ),
        operation::Param::query("custom_fields", "[string]", "[string]"),
        operation::Param::query("include_option_labels", "boolean", "boolean"),
        operation::Param::query("include_labels", "boolean", "boolean"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getDeal",
};

/// `PATCH deals/{id}`: [`deals.update`](super::super::deals::Deals::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deals",
    name: "update",
    method: operation::Method::Patch,
    path: "deals/{id}",
    base_url: "",
    doc: "Update a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer").nullable(),
        operation::Param::body("org_id", "OrganizationId", "integer").nullable(),
        operation::Param::body("pipeline_id", "PipelineId", "integer"),
        operation::Param::body("stage_id", "StageId", "integer"),
        operation::Param::body("value", "money", "money"),
        operation::Param::body("currency", "string", "string"),
        operation::Param::body("is_deleted", "boolean", "boolean"),
        operation::Param::body("is_archived", "boolean", "boolean"),
        operation::Param::body("archive_time", "datetime", "datetime")
            .format(operation::DateTimeFormat::Space),
        operation::Param::body("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::body("probability", "number", "number").nullable(),
        operation::Param::body("lost_reason", "string", "string").nullable(),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("close_time", "datetime", "datetime").nullable(),
        operation::Param::body("won_time", "datetime", "datetime").nullable(),
        operation::Param::body("lost_time", "datetime", "datetime").nullable(),
        operation::Param::body("expected_close_date", "date", "date").nullable(),
        operation::Param::body("label_ids", "[LabelId]", "[integer]"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Deal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#updateDeal",
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
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getDealFollowers",
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
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#addDealFollower",
};

/// `GET deals/{id}/followers/changelog`: [`deals.followers_changelog`](super::super::deals::Deals::followers_changelog).
pub static FOLLOWERS_CHANGELOG: operation::Operation = operation::Operation {
    resource: "deals",
    name: "followers_changelog",
    method: operation::Method::Get,
    path: "deals/{id}/followers/changelog",
    base_url: "",
    doc: "Get the changelog of the followers of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FollowersChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getDealFollowersChangelog",
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
        operation::Param::path("follower_id", "UserId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserId",
    payload: &["data", "user_id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#deleteDealFollower",
};

/// `GET deals/search`: [`deals.search`](super::super::deals::Deals::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "deals",
    name: "search",
    method: operation::Method::Get,
    path: "deals/search",
    base_url: "",
    doc: "Search deals.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[SearchField]", "[string]")
            .values(&["custom_fields", "notes", "title"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("person_id", "PersonId", "integer"),
        operation::Param::query("organization_id", "OrganizationId", "integer"),
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted"]),
        operation::Param::query("include_fields", "[DealSearchIncludeField]", "[string]")
            .values(&["deal.cc_email"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["deals:read", "deals:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#searchDeals",
};

/// `GET deals/{id}/discounts`: [`deals.discounts`](super::super::deals::Deals::discounts).
pub static DISCOUNTS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "discounts",
    method: operation::Method::Get,
    path: "deals/{id}/discounts",
    base_url: "",
    doc: "Get the discounts of a deal.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealDiscount]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getAdditionalDiscounts",
};

/// `POST deals/{id}/discounts`: [`deals.add_discount`](super::super::deals::Deals::add_discount).
pub static ADD_DISCOUNT: operation::Operation = operation::Operation {
    resource: "deals",
    name: "add_discount",
    method: operation::Method::Post,
    path: "deals/{id}/discounts",
    base_url: "",
    doc: "Add a discount to a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("description", "string", "string").required(),
        operation::Param::body("amount", "number", "number").required(),
        operation::Param::body("type", "DiscountType", "string")
            .required()
            .values(&["percentage", "amount"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealDiscount",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#postAdditionalDiscount",
};

/// `PATCH deals/{id}/discounts/{discount_id}`: [`deals.update_discount`](super::super::deals::Deals::update_discount).
pub static UPDATE_DISCOUNT: operation::Operation = operation::Operation {
    resource: "deals",
    name: "update_discount",
    method: operation::Method::Patch,
    path: "deals/{id}/discounts/{discount_id}",
    base_url: "",
    doc: "Update a discount of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("discount_id", "DealDiscountId", "string"),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("amount", "number", "number"),
        operation::Param::body("type", "DiscountType", "string")
            .values(&["percentage", "amount"]),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealDiscount",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#updateAdditionalDiscount",
};

/// `DELETE deals/{id}/discounts/{discount_id}`: [`deals.delete_discount`](super::super::deals::Deals::delete_discount).
pub static DELETE_DISCOUNT: operation::Operation = operation::Operation {
    resource: "deals",
    name: "delete_discount",
    method: operation::Method::Delete,
    path: "deals/{id}/discounts/{discount_id}",
    base_url: "",
    doc: "Delete a discount of a deal.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("discount_id", "DealDiscountId", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealDiscountId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#deleteAdditionalDiscount",
};

/// `POST deals/{id}/convert/lead`: [`deals.convert_to_lead`](super::super::deals::Deals::convert_to_lead).
pub static CONVERT_TO_LEAD: operation::Operation = operation::Operation {
    resource: "deals",
    name: "convert_to_lead",
    method: operation::Method::Post,
    path: "deals/{id}/convert/lead",
    base_url: "",
    doc: "Convert a deal to a lead.",
    params: &[operation::Param::path("id", "DealId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ConversionId",
    payload: &["data", "conversion_id"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#convertDealToLead",
};

/// `GET deals/{id}/convert/status/{conversion_id}`: [`deals.conversion_status`](super::super::deals::Deals::conversion_status).
pub static CONVERSION_STATUS: operation::Operation = operation::Operation {
    resource: "deals",
    name: "conversion_status",
    method: operation::Method::Get,
    path: "deals/{id}/convert/status/{conversion_id}",
    base_url: "",
    doc: "Get a deal conversion status.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("conversion_id", "ConversionId", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ConvertStatus",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "deals:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Deals#getDealConversionStatus",
};
