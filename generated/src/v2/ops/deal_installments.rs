// @generated from spec/v2/deal_installments.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "deal_installments",
    doc: "",
    operations: &[&OF_DEALS, &CREATE, &UPDATE, &DELETE],
};

/// `GET deals/installments`: [`deal_installments.of_deals`](super::super::deal_installments::DealInstallments::of_deals).
pub static OF_DEALS: runtime::Operation = runtime::Operation {
    resource: "deal_installments",
    name: "of_deals",
    method: runtime::Method::Get,
    path: "deals/installments",
    base_url: "",
    doc: "Get the deal installments of several deals.",
    params: &[
        runtime::Param::query("deal_ids", "[DealId]", "[integer]").required(),
        runtime::Param::query("sort_by", "DealInstallmentSortBy", "string")
            .values(&["id", "billing_date", "deal_id"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealInstallment]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealInstallments#getInstallments",
};

/// `POST deals/{id}/installments`: [`deal_installments.create`](super::super::deal_installments::DealInstallments::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "deal_installments",
    name: "create",
    method: runtime::Method::Post,
    path: "deals/{id}/installments",
    base_url: "",
    doc: "Create a deal installment.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("description", "string", "string").required(),
        runtime::Param::body("amount", "money", "money").required(),
        runtime::Param::body("billing_date", "date", "date").required(),
    ],
    body: runtime::Body::Json,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "deal_installments",
    name: "update",
    method: runtime::Method::Patch,
    path: "deals/{id}/installments/{installment_id}",
    base_url: "",
    doc: "Update a deal installment.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("installment_id", "DealInstallmentId", "integer"),
        runtime::Param::body("description", "string", "string"),
        runtime::Param::body("amount", "money", "money"),
        runtime::Param::body("billing_date", "date", "date"),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "deal_installments",
    name: "delete",
    method: runtime::Method::Delete,
    path: "deals/{id}/installments/{installment_id}",
    base_url: "",
    doc: "Delete a deal installment.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("installment_id", "DealInstallmentId", "integer"),
    ],
    body: runtime::Body::None,
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
