// @generated from spec/v1/call_logs.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "call_logs",
    doc: "",
    operations: &[&CREATE, &LIST, &DELETE, &GET, &ADD_RECORDING],
};

/// `POST callLogs`: [`call_logs.create`](super::super::call_logs::CallLogs::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "call_logs",
    name: "create",
    method: runtime::Method::Post,
    path: "callLogs",
    base_url: "",
    doc: "Create a call log.",
    params: &[
        runtime::Param::body("user_id", "UserId", "integer"),
        runtime::Param::body("activity_id", "ActivityId", "integer"),
        runtime::Param::body("subject", "string", "string"),
        runtime::Param::body("duration", "string", "string").doc("In seconds."),
        runtime::Param::body("outcome", "CallLogOutcome", "string")
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
        runtime::Param::body("from_phone_number", "string", "string"),
        runtime::Param::body("to_phone_number", "string", "string").required(),
        runtime::Param::body("start_time", "datetime", "datetime").required(),
        runtime::Param::body("end_time", "datetime", "datetime").required(),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("deal_id", "DealId", "integer"),
        runtime::Param::body("lead_id", "LeadId", "string"),
        runtime::Param::body("note", "string", "string"),
    ],
    body: runtime::Body::Json,
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
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "call_logs",
    name: "list",
    method: runtime::Method::Get,
    path: "callLogs",
    base_url: "",
    doc: "Get call logs.",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[CallLog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 50,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["phone-integration"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/CallLogs#getUserCallLogs",
};

/// `DELETE callLogs/{id}`: [`call_logs.delete`](super::super::call_logs::CallLogs::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "call_logs",
    name: "delete",
    method: runtime::Method::Delete,
    path: "callLogs/{id}",
    base_url: "",
    doc: "Delete a call log.",
    params: &[runtime::Param::path("id", "CallLogId", "string")],
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "call_logs",
    name: "get",
    method: runtime::Method::Get,
    path: "callLogs/{id}",
    base_url: "",
    doc: "Get a call log.",
    params: &[runtime::Param::path("id", "CallLogId", "string")],
    body: runtime::Body::None,
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
pub static ADD_RECORDING: runtime::Operation = runtime::Operation {
    resource: "call_logs",
    name: "add_recording",
    method: runtime::Method::Post,
    path: "callLogs/{id}/recordings",
    base_url: "",
    doc: "Add a recording to a call log.",
    params: &[runtime::Param::path("id", "CallLogId", "string")],
    body: runtime::Body::Multipart,
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
