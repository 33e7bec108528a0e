// @generated from spec/v2/deal_installments.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deal_installments",
    doc: "",
    operations: &[&LIST_FOR_DEALS, &CREATE, &UPDATE, &DELETE],
};

/// `GET deals/installments`: [`deal_installments.list_for_deals`](super::super::deal_installments::DealInstallments::list_for_deals).
pub static LIST_FOR_DEALS: operation::Operation = operation::Operation {
    resource: "deal_installments",
    name: "list_for_deals",
    method: operation::Method::Get,
    path: "deals/installments",
    base_url: "",
    doc: "Get the deal installments of several deals.",
    params: &[
        operation::Param::query("deal_ids", "[DealId]", "[integer]").required(),
        operation::Param::query("sort_by", "DealInstallmentSortBy", "string")
            .values(&["id", "billing_date", "deal_id"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealInstallment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealInstallments#getInstallments",
};

/// `POST deals/{id}/installments`: [`deal_installments.create`](super::super::deal_installments::DealInstallments::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deal_installments",
    name: "create",
    method: operation::Method::Post,
    path: "deals/{id}/installments",
    base_url: "",
    doc: "Create a deal installment.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("description", "string", "string").required(),
        operation::Param::body("amount", "money", "money").required(),
        operation::Param::body("billing_date", "date", "date").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealInstallment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealInstallments#postInstallment",
};

/// `PATCH deals/{id}/installments/{installment_id}`: [`deal_installments.update`](super::super::deal_installments::DealInstallments::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deal_installments",
    name: "update",
    method: operation::Method::Patch,
    path: "deals/{id}/installments/{installment_id}",
    base_url: "",
    doc: "Update a deal installment.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("installment_id", "DealInstallmentId", "integer"),
        operation::Param::body("description", "string", "string"),
        operation::Param::body("amount", "money", "money"),
        operation::Param::body("billing_date", "date", "date"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealInstallment",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealInstallments#updateInstallment",
};

/// `DELETE deals/{id}/installments/{installment_id}`: [`deal_installments.delete`](super::super::deal_installments::DealInstallments::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deal_installments",
    name: "delete",
    method: operation::Method::Delete,
    path: "deals/{id}/installments/{installment_id}",
    base_url: "",
    doc: "Delete a deal installment.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("installment_id", "DealInstallmentId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealInstallmentId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealInstallments#deleteInstallment",
};
