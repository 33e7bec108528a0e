// @generated from spec/v1/goals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "goals",
    doc: "",
    operations: &[&CREATE, &FIND, &UPDATE, &DELETE, &RESULTS],
};

/// `POST goals`: [`goals.create`](super::super::goals::Goals::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "goals",
    name: "create",
    method: runtime::Method::Post,
    path: "goals",
    base_url: "",
    doc: "Create a goal.",
    params: &[
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("assignee", "GoalAssignee", "json").required(),
        runtime::Param::body("type", "GoalType", "json").required(),
        runtime::Param::body("expected_outcome", "GoalExpectedOutcome", "json")
            .required(),
        runtime::Param::body("duration", "GoalDuration", "json").required(),
        runtime::Param::body("interval", "GoalInterval", "string")
            .required()
            .values(&["weekly", "monthly", "quarterly", "yearly"]),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Goal",
    payload: &["data", "goal"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["goals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Goals#addGoal",
};

/// `GET goals/find`: [`goals.find`](super::super::goals::Goals::find).
pub static FIND: runtime::Operation = runtime::Operation {
    resource: "goals",
    name: "find",
    method: runtime::Method::Get,
    path: "goals/find",
    base_url: "",
    doc: "Get goals.",
    params: &[
        runtime::Param::query("type.name", "GoalTypeName", "string")
            .values(
                &[
                    "deals_won",
                    "deals_progressed",
                    "activities_completed",
                    "activities_added",
                    "deals_started",
                    "revenue_forecast",
                ],
            ),
        runtime::Param::query("title", "string", "string"),
        runtime::Param::query("is_active", "boolean", "boolean"),
        runtime::Param::query("assignee.id", "UserId", "integer"),
        runtime::Param::query("assignee.type", "GoalAssigneeType", "string")
            .values(&["person", "company", "team"]),
        runtime::Param::query("expected_outcome.target", "number", "number"),
        runtime::Param::query(
                "expected_outcome.tracking_metric",
                "GoalExpectedOutcomeTrackingMetric",
                "string",
            )
            .values(&["quantity", "sum"]),
        runtime::Param::query("expected_outcome.currency_id", "CurrencyId", "integer"),
        runtime::Param::query("type.params.pipeline_id", "[PipelineId]", "[integer]")
            .explode(),
        runtime::Param::query("type.params.stage_id", "StageId", "integer"),
        runtime::Param::query(
                "type.params.activity_type_id",
                "[ActivityTypeId]",
                "[integer]",
            )
            .explode(),
        runtime::Param::query("period.start", "date", "date"),
        runtime::Param::query("period.end", "date", "date"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Goal]",
    payload: &["data", "goals"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["goals:read", "goals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Goals#getGoals",
};

/// `PUT goals/{id}`: [`goals.update`](super::super::goals::Goals::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "goals",
    name: "update",
    method: runtime::Method::Put,
    path: "goals/{id}",
    base_url: "",
    doc: "Update a goal.",
    params: &[
        runtime::Param::path("id", "GoalId", "string"),
        runtime::Param::body("title", "string", "string"),
        runtime::Param::body("assignee", "GoalAssignee", "json"),
        runtime::Param::body("type", "GoalType", "json"),
        runtime::Param::body("expected_outcome", "GoalExpectedOutcome", "json"),
        runtime::Param::body("duration", "GoalDuration", "json"),
        runtime::Param::body("interval", "GoalInterval", "string")
            .values(&["weekly", "monthly", "quarterly", "yearly"]),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Goal",
    payload: &["data", "goal"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["goals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Goals#updateGoal",
};

/// `DELETE goals/{id}`: [`goals.delete`](super::super::goals::Goals::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "goals",
    name: "delete",
    method: runtime::Method::Delete,
    path: "goals/{id}",
    base_url: "",
    doc: "Delete a goal.",
    params: &[runtime::Param::path("id", "GoalId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["goals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Goals#deleteGoal",
};

/// `GET goals/{id}/results`: [`goals.results`](super::super::goals::Goals::results).
pub static RESULTS: runtime::Operation = runtime::Operation {
    resource: "goals",
    name: "results",
    method: runtime::Method::Get,
    path: "goals/{id}/results",
    base_url: "",
    doc: "Get the results of a goal.",
    params: &[
        runtime::Param::path("id", "GoalId", "string"),
        runtime::Param::query("period.start", "date", "date").required(),
        runtime::Param::query("period.end", "date", "date").required(),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "GoalResult",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["goals:read", "goals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult",
};
