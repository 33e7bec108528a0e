// @generated from spec/v2/deal_products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "deal_products",
    doc: "",
    operations: &[
        &OF_DEALS,
        &LIST,
        &CREATE,
        &DELETE_MANY,
        &UPDATE,
        &DELETE,
        &CREATE_MANY,
    ],
};

/// `GET deals/products`: [`deal_products.of_deals`](super::super::deal_products::DealProducts::of_deals).
pub static OF_DEALS: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "of_deals",
    method: runtime::Method::Get,
    path: "deals/products",
    base_url: "",
    doc: "Get the deal products of several deals.",
    params: &[
        runtime::Param::query("deal_ids", "[DealId]", "[integer]").required(),
        runtime::Param::query("sort_by", "DealProductSortBy", "string")
            .values(&["id", "deal_id", "add_time", "update_time", "order_nr"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealProduct]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealsProducts",
};

/// `GET deals/{id}/products`: [`deal_products.list`](super::super::deal_products::DealProducts::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "list",
    method: runtime::Method::Get,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Get deal products.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::query("sort_by", "StageSortBy", "string")
            .values(&["id", "add_time", "update_time", "order_nr"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[DealProduct]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full", "deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealProducts",
};

/// `POST deals/{id}/products`: [`deal_products.create`](super::super::deal_products::DealProducts::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "create",
    method: runtime::Method::Post,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Create a deal product.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("product_id", "ProductId", "integer").required(),
        runtime::Param::body("item_price", "money", "money").required(),
        runtime::Param::body("quantity", "number", "number").required(),
        runtime::Param::body("tax", "number", "number"),
        runtime::Param::body("comments", "string", "string").nullable(),
        runtime::Param::body("discount", "number", "number"),
        runtime::Param::body("is_enabled", "boolean", "boolean"),
        runtime::Param::body("tax_method", "DealProductTaxMethod", "string")
            .values(&["exclusive", "inclusive", "none"]),
        runtime::Param::body("discount_type", "DiscountType", "string")
            .values(&["percentage", "amount"]),
        runtime::Param::body("product_variation_id", "ProductVariationId", "integer")
            .nullable(),
        runtime::Param::body("billing_frequency", "ProductBillingFrequency", "string")
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
        runtime::Param::body("billing_frequency_cycles", "integer", "integer")
            .nullable(),
        runtime::Param::body("billing_start_date", "date", "date").nullable(),
    ],
    body: runtime::Body::Json,
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
pub static DELETE_MANY: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "delete_many",
    method: runtime::Method::Delete,
    path: "deals/{id}/products",
    base_url: "",
    doc: "Delete several deal products.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::query("ids", "[DealProductId]", "[integer]"),
    ],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "update",
    method: runtime::Method::Patch,
    path: "deals/{id}/products/{product_attachment_id}",
    base_url: "",
    doc: "Update a deal product.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("product_attachment_id", "DealProductId", "integer"),
        runtime::Param::body("product_id", "ProductId", "integer"),
        runtime::Param::body("item_price", "money", "money"),
        runtime::Param::body("quantity", "number", "number"),
        runtime::Param::body("tax", "number", "number"),
        runtime::Param::body("comments", "string", "string").nullable(),
        runtime::Param::body("discount", "number", "number"),
        runtime::Param::body("is_enabled", "boolean", "boolean"),
        runtime::Param::body("tax_method", "DealProductTaxMethod", "string")
            .values(&["exclusive", "inclusive", "none"]),
        runtime::Param::body("discount_type", "DiscountType", "string")
            .values(&["percentage", "amount"]),
        runtime::Param::body("product_variation_id", "ProductVariationId", "integer")
            .nullable(),
        runtime::Param::body("billing_frequency", "ProductBillingFrequency", "string")
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
        runtime::Param::body("billing_frequency_cycles", "integer", "integer")
            .nullable(),
        runtime::Param::body("billing_start_date", "date", "date").nullable(),
    ],
    body: runtime::Body::Json,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "delete",
    method: runtime::Method::Delete,
    path: "deals/{id}/products/{product_attachment_id}",
    base_url: "",
    doc: "Delete a deal product.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::path("product_attachment_id", "DealProductId", "integer"),
    ],
    body: runtime::Body::None,
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
pub static CREATE_MANY: runtime::Operation = runtime::Operation {
    resource: "deal_products",
    name: "create_many",
    method: runtime::Method::Post,
    path: "deals/{id}/products/bulk",
    base_url: "",
    doc: "Create several deal products.",
    params: &[
        runtime::Param::path("id", "DealId", "integer"),
        runtime::Param::body("data", "[NewDealProduct]", "[json]").required(),
    ],
    body: runtime::Body::Json,
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
