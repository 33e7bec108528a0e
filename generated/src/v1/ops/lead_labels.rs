// @generated from spec/v1/lead_labels.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "lead_labels",
    doc: "",
    operations: &[&LIST, &CREATE, &UPDATE, &DELETE],
};

/// `GET leadLabels`: [`lead_labels.list`](super::super::lead_labels::LeadLabels::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "lead_labels",
    name: "list",
    method: operation::Method::Get,
    path: "leadLabels",
    base_url: "",
    doc: "Get lead labels.",
    params: &[],
    body: operation::Body::None,
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
pub static CREATE: operation::Operation = operation::Operation {
    resource: "lead_labels",
    name: "create",
    method: operation::Method::Post,
    path: "leadLabels",
    base_url: "",
    doc: "Create a lead label.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("color", "LeadLabelColor", "string")
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
    body: operation::Body::Json,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "lead_labels",
    name: "update",
    method: operation::Method::Patch,
    path: "leadLabels/{id}",
    base_url: "",
    doc: "Update a lead label.",
    params: &[
        operation::Param::path("id", "LeadLabelId", "string"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("color", "LeadLabelColor", "string")
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
    body: operation::Body::Json,
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
pub static DELETE: operation::Operation = operation::Operation {
    resource: "lead_labels",
    name: "delete",
    method: operation::Method::Delete,
    path: "leadLabels/{id}",
    base_url: "",
    doc: "Delete a lead label.",
    params: &[operation::Param::path("id", "LeadLabelId", "string")],
    body: operation::Body::None,
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
