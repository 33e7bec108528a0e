// @generated from spec/v1/call_logs.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "call_logs",
    doc: "",
    operations: &[&CREATE, &LIST, &DELETE, &GET, &ADD_RECORDING],
};

/// `POST callLogs`: [`call_logs.create`](super::super::call_logs::CallLogs::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "call_logs",
    name: "create",
    method: operation::Method::Post,
    path: "callLogs",
    base_url: "",
    doc: "Create a call log.",
    params: &[
        operation::Param::body("user_id", "UserId", "integer"),
        operation::Param::body("activity_id", "ActivityId", "integer"),
        operation::Param::body("subject", "string", "string"),
        operation::Param::body("duration", "string", "string").doc("In seconds."),
        operation::Param::body("outcome", "CallLogOutcome", "string")
            .required()
            .values(
                &[
                    "connected",
                    "no_answer",
                    "left_message",
                    "left_voicemail",
                    "wrong_number",
                    "busy",
                ],
            ),
        operation::Param::body("from_phone_number", "string", "string"),
        operation::Param::body("to_phone_number", "string", "string").required(),
        operation::Param::body("start_time", "datetime", "datetime").required(),
        operation::Param::body("end_time", "datetime", "datetime").required(),
        operation::Param::body("person_id", "PersonId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("deal_id", "DealId", "integer"),
        operation::Param::body("lead_id", "LeadId", "string"),
        operation::Param::body("note", "string", "string"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "CallLog",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#addCallLog",
};

/// `GET callLogs`: [`call_logs.list`](super::super::call_logs::CallLogs::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "call_logs",
    name: "list",
    method: operation::Method::Get,
    path: "callLogs",
    base_url: "",
    doc: "Get call logs.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[CallLog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 50,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#getUserCallLogs",
};

/// `DELETE callLogs/{id}`: [`call_logs.delete`](super::super::call_logs::CallLogs::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "call_logs",
    name: "delete",
    method: operation::Method::Delete,
    path: "callLogs/{id}",
    base_url: "",
    doc: "Delete a call log.",
    params: &[operation::Param::path("id", "CallLogId", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#deleteCallLog",
};

/// `GET callLogs/{id}`: [`call_logs.get`](super::super::call_logs::CallLogs::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "call_logs",
    name: "get",
    method: operation::Method::Get,
    path: "callLogs/{id}",
    base_url: "",
    doc: "Get a call log.",
    params: &[operation::Param::path("id", "CallLogId", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "CallLog",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#getCallLog",
};

/// `POST callLogs/{id}/recordings`: [`call_logs.add_recording`](super::super::call_logs::CallLogs::add_recording).
pub static ADD_RECORDING: operation::Operation = operation::Operation {
    resource: "call_logs",
    name: "add_recording",
    method: operation::Method::Post,
    path: "callLogs/{id}/recordings",
    base_url: "",
    doc: "Add a recording to a call log.",
    params: &[operation::Param::path("id", "CallLogId", "string")],
    body: operation::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#addCallLogAudioFile",
};
