// @generated from spec/v1/lead_labels.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "lead_labels",
    doc: "",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET leadLabels`: [`lead_labels.list`](super::super::lead_labels::LeadLabels::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "lead_labels",
    name: "list",
    method: runtime::Method::Get,
    path: "leadLabels",
    base_url: "",
    doc: "Get lead labels.",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[LeadLabel]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:read", "leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadLabels#getLeadLabels",
};

/// `POST leadLabels`: [`lead_labels.create`](super::super::lead_labels::LeadLabels::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "lead_labels",
    name: "create",
    method: runtime::Method::Post,
    path: "leadLabels",
    base_url: "",
    doc: "Create a lead label.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("color", "LeadLabelColor", "string")
            .required()
            .values(
                &[
                    "blue",
                    "brown",
                    "dark-gray",
                    "gray",
                    "green",
                    "orange",
                    "pink",
                    "purple",
                    "red",
                    "yellow",
                ],
            ),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LeadLabel",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadLabels#addLeadLabel",
};

/// `PATCH leadLabels/{id}`: [`lead_labels.update`](super::super::lead_labels::LeadLabels::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "lead_labels",
    name: "update",
    method: runtime::Method::Patch,
    path: "leadLabels/{id}",
    base_url: "",
    doc: "Update a lead label.",
    params: &[
        runtime::Param::path("id", "LeadLabelId", "string"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("color", "LeadLabelColor", "string")
            .values(
                &[
                    "blue",
                    "brown",
                    "dark-gray",
                    "gray",
                    "green",
                    "orange",
                    "pink",
                    "purple",
                    "red",
                    "yellow",
                ],
            ),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "LeadLabel",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadLabels#updateLeadLabel",
};

/// `DELETE leadLabels/{id}`: [`lead_labels.delete`](super::super::lead_labels::LeadLabels::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "lead_labels",
    name: "delete",
    method: runtime::Method::Delete,
    path: "leadLabels/{id}",
    base_url: "",
    doc: "Delete a lead label.",
    params: &[runtime::Param::path("id", "LeadLabelId", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "LeadLabelId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["leads:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/LeadLabels#deleteLeadLabel",
};
