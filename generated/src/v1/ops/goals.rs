// @generated from spec/v1/goals.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "goals",
    doc: "",
    operations: &[&CREATE, &LIST, &UPDATE, &DELETE, &RESULTS],
};

/// `POST goals`: [`goals.create`](super::super::goals::Goals::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "goals",
    name: "create",
    method: operation::Method::Post,
    path: "goals",
    base_url: "",
    doc: "Create a goal.",
    params: &[
        operation::Param::body("title", "string", "string"),
        operation::Param::body("assignee", "GoalAssignee", "json").required(),
        operation::Param::body("type", "GoalType", "json").required(),
        operation::Param::body("expected_outcome", "GoalExpectedOutcome", "json")
            .required(),
        operation::Param::body("duration", "GoalDuration", "json").required(),
        operation::Param::body("interval", "GoalInterval", "string")
            .required()
            .values(&["weekly", "monthly", "quarterly", "yearly"]),
    ],
    body: operation::Body::Json,
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

/// `GET goals/find`: [`goals.list`](super::super::goals::Goals::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "goals",
    name: "list",
    method: operation::Method::Get,
    path: "goals/find",
    base_url: "",
    doc: "Get goals.",
    params: &[
        operation::Param::query("type.name", "GoalTypeName", "string")
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
        operation::Param::query("title", "string", "string"),
        operation::Param::query("is_active", "boolean", "boolean"),
        operation::Param::query("assignee.id", "UserId", "integer"),
        operation::Param::query("assignee.type", "GoalAssigneeType", "string")
            .values(&["person", "company", "team"]),
        operation::Param::query("expected_outcome.target", "number", "number"),
        operation::Param::query(
                "expected_outcome.tracking_metric",
                "GoalExpectedOutcomeTrackingMetric",
                "string",
            )
            .values(&["quantity", "sum"]),
        operation::Param::query("expected_outcome.currency_id", "CurrencyId", "integer"),
        operation::Param::query("type.params.pipeline_id", "[PipelineId]", "[integer]")
            .explode(),
        operation::Param::query("type.params.stage_id", "StageId", "integer"),
        operation::Param::query(
                "type.params.activity_type_id",
                "[ActivityTypeId]",
                "[integer]",
            )
            .explode(),
        operation::Param::query("period.start", "date", "date"),
        operation::Param::query("period.end", "date", "date"),
    ],
    body: operation::Body::None,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "goals",
    name: "update",
    method: operation::Method::Put,
    path: "goals/{id}",
    base_url: "",
    doc: "Update a goal.",
    params: &[
        operation::Param::path("id", "GoalId", "string"),
        operation::Param::body("title", "string", "string"),
        operation::Param::body("assignee", "GoalAssignee", "json"),
        operation::Param::body("type", "GoalType", "json"),
        operation::Param::body("expected_outcome", "GoalExpectedOutcome", "json"),
        operation::Param::body("duration", "GoalDuration", "json"),
        operation::Param::body("interval", "GoalInterval", "string")
            .values(&["weekly", "monthly", "quarterly", "yearly"]),
    ],
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "goals",
    name: "delete",
    method: operation::Method::Delete,
    path: "goals/{id}",
    base_url: "",
    doc: "Delete a goal.",
    params: &[operation::Param::path("id", "GoalId", "string")],
    body: operation::Body::None,
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
pub static RESULTS: operation::Operation = operation::Operation {
    resource: "goals",
    name: "results",
    method: operation::Method::Get,
    path: "goals/{id}/results",
    base_url: "",
    doc: "Get the results of a goal.",
    params: &[
        operation::Param::path("id", "GoalId", "string"),
        operation::Param::query("period.start", "date", "date").required(),
        operation::Param::query("period.end", "date", "date").required(),
    ],
    body: operation::Body::None,
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
