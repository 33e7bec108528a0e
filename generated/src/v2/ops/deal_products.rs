// @generated from spec/v2/deal_products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "deal_products",
    doc: "",
    operations: &[
        &LIST_FOR_DEALS,
        &LIST,
        &CREATE,
        &DELETE_MANY,
        &UPDATE,
        &DELETE,
        &CREATE_MANY,
    ],
};

/// `GET deals/products`: [`deal_products.list_for_deals`](super::super::deal_products::DealProducts::list_for_deals).
pub static LIST_FOR_DEALS: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "list_for_deals",
    method: operation::Method::Get,
    path: "deals/products",
    base_url: "",
    doc: "Get the deal products of several deals.",
    params: &[
        operation::Param::query("deal_ids", "[DealId]", "[integer]").required(),
        operation::Param::query("sort_by", "DealProductSortBy", "string")
            .values(&["id", "deal_id", "add_time", "update_time", "order_nr"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealProduct]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealsProducts",
};

/// `GET deals/{id}/products`: [`deal_products.list`](super::super::deal_products::DealProducts::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "list",
    method: operation::Method::Get,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Get deal products.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("sort_by", "StageSortBy", "string")
            .values(&["id", "add_time", "update_time", "order_nr"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealProduct]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealProducts",
};

/// `POST deals/{id}/products`: [`deal_products.create`](super::super::deal_products::DealProducts::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "create",
    method: operation::Method::Post,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Create a deal product.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("product_id", "ProductId", "integer").required(),
        operation::Param::body("item_price", "money", "money").required(),
        operation::Param::body("quantity", "number", "number").required(),
        operation::Param::body("tax", "number", "number"),
        operation::Param::body("comments", "string", "string").nullable(),
        operation::Param::body("discount", "number", "number"),
        operation::Param::body("is_enabled", "boolean", "boolean"),
        operation::Param::body("tax_method", "DealProductTaxMethod", "string")
            .values(&["exclusive", "inclusive", "none"]),
        operation::Param::body("discount_type", "DiscountType", "string")
            .values(&["percentage", "amount"]),
        operation::Param::body("product_variation_id", "ProductVariationId", "integer")
            .nullable(),
        operation::Param::body("billing_frequency", "ProductBillingFrequency", "string")
            .values(
                &[
                    "one-time",
                    "annually",
                    "semi-annually",
                    "quarterly",
                    "monthly",
                    "weekly",
                ],
            ),
        operation::Param::body("billing_frequency_cycles", "integer", "integer")
            .nullable(),
        operation::Param::body("billing_start_date", "date", "date").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealProduct",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#addDealProduct",
};

/// `DELETE deals/{id}/products`: [`deal_products.delete_many`](super::super::deal_products::DealProducts::delete_many).
pub static DELETE_MANY: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "delete_many",
    method: operation::Method::Delete,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Delete several deal products.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::query("ids", "[DealProductId]", "[integer]"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealProductId]",
    payload: &["data", "ids"],
    pages: ::std::option::Option::None,
    cost: 15,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#deleteManyDealProducts",
};

/// `PATCH deals/{id}/products/{product_attachment_id}`: [`deal_products.update`](super::super::deal_products::DealProducts::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "update",
    method: operation::Method::Patch,
    path: "deals/{id}/products/{product_attachment_id}",
    base_url: "",
    doc: "Update a deal product.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("product_attachment_id", "DealProductId", "integer"),
        operation::Param::body("product_id", "ProductId", "integer"),
        operation::Param::body("item_price", "money", "money"),
        operation::Param::body("quantity", "number", "number"),
        operation::Param::body("tax", "number", "number"),
        operation::Param::body("comments", "string", "string").nullable(),
        operation::Param::body("discount", "number", "number"),
        operation::Param::body("is_enabled", "boolean", "boolean"),
        operation::Param::body("tax_method", "DealProductTaxMethod", "string")
            .values(&["exclusive", "inclusive", "none"]),
        operation::Param::body("discount_type", "DiscountType", "string")
            .values(&["percentage", "amount"]),
        operation::Param::body("product_variation_id", "ProductVariationId", "integer")
            .nullable(),
        operation::Param::body("billing_frequency", "ProductBillingFrequency", "string")
            .values(
                &[
                    "one-time",
                    "annually",
                    "semi-annually",
                    "quarterly",
                    "monthly",
                    "weekly",
                ],
            ),
        operation::Param::body("billing_frequency_cycles", "integer", "integer")
            .nullable(),
        operation::Param::body("billing_start_date", "date", "date").nullable(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "DealProduct",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#updateDealProduct",
};

/// `DELETE deals/{id}/products/{product_attachment_id}`: [`deal_products.delete`](super::super::deal_products::DealProducts::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "delete",
    method: operation::Method::Delete,
    path: "deals/{id}/products/{product_attachment_id}",
    base_url: "",
    doc: "Delete a deal product.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::path("product_attachment_id", "DealProductId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "DealProductId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#deleteDealProduct",
};

/// `POST deals/{id}/products/bulk`: [`deal_products.create_many`](super::super::deal_products::DealProducts::create_many).
pub static CREATE_MANY: operation::Operation = operation::Operation {
    resource: "deal_products",
    name: "create_many",
    method: operation::Method::Post,
    path: "deals/{id}/products/bulk",
    base_url: "",
    doc: "Create several deal products.",
    params: &[
        operation::Param::path("id", "DealId", "integer"),
        operation::Param::body("data", "[NewDealProduct]", "[json]").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "[DealProduct]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 25,
    limit: ::std::option::Option::None,
    scopes: &["products:full", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#addManyDealProducts",
};
