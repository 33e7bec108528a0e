// @generated from spec/v2/products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "products",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &FOLLOWERS_CHANGELOG,
        &DELETE_FOLLOWER,
        &SEARCH,
        &DELETE,
        &GET,
        &UPDATE,
        &DUPLICATE,
        &VARIATIONS,
        &ADD_VARIATION,
        &UPDATE_VARIATION,
        &DELETE_VARIATION,
        &IMAGES,
        &UPLOAD_IMAGE,
        &UPDATE_IMAGE,
        &DELETE_IMAGE,
    ],
};

/// `GET products`: [`products.list`](super::super::products::Products::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "list",
    method: runtime::Method::Get,
    path: "products",
    base_url: "",
    doc: "Get products.",
    params: &[
        runtime::Param::query("owner_id", "UserId", "integer"),
        runtime::Param::query("ids", "[ProductId]", "[integer]"),
        runtime::Param::query("filter_id", "FilterId", "integer"),
        runtime::Param::query("sort_by", "ProductSortBy", "string")
            .values(&["id", "name", "add_time", "update_time"]),
        runtime::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        runtime::Param::query("updated_since", "datetime", "datetime"),
        runtime::Param::query("custom_fields", "[string]", "[string]"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Product]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProducts",
};

/// `POST products`: [`products.create`](super::super::products::Products::create).
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "create",
    method: runtime::Method::Post,
    path: "products",
    base_url: "",
    doc: "Create a product.",
    params: &[
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("code", "string", "string").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("unit", "string", "string").nullable(),
        runtime::Param::body("tax", "number", "number"),
        runtime::Param::body("category", "integer", "integer").nullable(),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("is_linkable", "boolean", "boolean"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("prices", "[NewProductPrice]", "[json]"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields"),
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
        runtime::Param::body("billing_frequency_cycles", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#addProduct",
};

/// `GET products/{id}/followers`: [`products.followers`](super::super::products::Products::followers).
pub static FOLLOWERS: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "followers",
    method: runtime::Method::Get,
    path: "products/{id}/followers",
    base_url: "",
    doc: "Get the followers of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowers",
};

/// `POST products/{id}/followers`: [`products.add_follower`](super::super::products::Products::add_follower).
pub static ADD_FOLLOWER: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "add_follower",
    method: runtime::Method::Post,
    path: "products/{id}/followers",
    base_url: "",
    doc: "Add a follower to a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Follower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#addProductFollower",
};

/// `GET products/{id}/followers/changelog`: [`products.followers_changelog`](super::super::products::Products::followers_changelog).
pub static FOLLOWERS_CHANGELOG: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "followers_changelog",
    method: runtime::Method::Get,
    path: "products/{id}/followers/changelog",
    base_url: "",
    doc: "Get the changelog of the followers of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FollowersChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowersChangelog",
};

/// `DELETE products/{id}/followers/{follower_id}`: [`products.delete_follower`](super::super::products::Products::delete_follower).
pub static DELETE_FOLLOWER: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "delete_follower",
    method: runtime::Method::Delete,
    path: "products/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::path("follower_id", "UserId", "integer"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "UserId",
    payload: &["data", "user_id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#deleteProductFollower",
};

/// `GET products/search`: [`products.search`](super::super::products::Products::search).
pub static SEARCH: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "search",
    method: runtime::Method::Get,
    path: "products/search",
    base_url: "",
    doc: "Search products.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("fields", "[ProductSearchField]", "[string]")
            .values(&["code", "custom_fields", "name"]),
        runtime::Param::query("exact_match", "boolean", "boolean"),
        runtime::Param::query(
                "include_fields",
                "[ProductSearchIncludeField]",
                "[string]",
            )
            .values(&["product.price"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(runtime::Limit {
        name: "search",
        burst: runtime::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["products:read", "products:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#searchProducts",
};

/// `DELETE products/{id}`: [`products.delete`](super::super::products::Products::delete).
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "delete",
    method: runtime::Method::Delete,
    path: "products/{id}",
    base_url: "",
    doc: "Delete a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#deleteProduct",
};

/// `GET products/{id}`: [`products.get`](super::super::products::Products::get).
pub static GET: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "get",
    method: runtime::Method::Get,
    path: "products/{id}",
    base_url: "",
    doc: "Get a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 1,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProduct",
};

/// `PATCH products/{id}`: [`products.update`](super::super::products::Products::update).
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "update",
    method: runtime::Method::Patch,
    path: "products/{id}",
    base_url: "",
    doc: "Update a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("code", "string", "string").nullable(),
        runtime::Param::body("description", "string", "string").nullable(),
        runtime::Param::body("unit", "string", "string").nullable(),
        runtime::Param::body("tax", "number", "number"),
        runtime::Param::body("category", "integer", "integer").nullable(),
        runtime::Param::body("owner_id", "UserId", "integer"),
        runtime::Param::body("is_linkable", "boolean", "boolean"),
        runtime::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        runtime::Param::body("prices", "[NewProductPrice]", "[json]"),
        runtime::Param::body("custom_fields", "custom_fields", "custom_fields"),
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
        runtime::Param::body("billing_frequency_cycles", "integer", "integer").nullable(),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#updateProduct",
};

/// `POST products/{id}/duplicate`: [`products.duplicate`](super::super::products::Products::duplicate).
pub static DUPLICATE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "duplicate",
    method: runtime::Method::Post,
    path: "products/{id}/duplicate",
    base_url: "",
    doc: "Duplicate a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "Product",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#duplicateProduct",
};

/// `GET products/{id}/variations`: [`products.variations`](super::super::products::Products::variations).
pub static VARIATIONS: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "variations",
    method: runtime::Method::Get,
    path: "products/{id}/variations",
    base_url: "",
    doc: "Get the variations of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductVariation]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductVariations",
};

/// `POST products/{id}/variations`: [`products.add_variation`](super::super::products::Products::add_variation).
pub static ADD_VARIATION: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "add_variation",
    method: runtime::Method::Post,
    path: "products/{id}/variations",
    base_url: "",
    doc: "Add a variation to a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::body("name", "string", "string").required(),
        runtime::Param::body("prices", "[NewProductPrice]", "[json]"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProductVariation",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#addProductVariation",
};

/// `PATCH products/{id}/variations/{product_variation_id}`: [`products.update_variation`](super::super::products::Products::update_variation).
pub static UPDATE_VARIATION: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "update_variation",
    method: runtime::Method::Patch,
    path: "products/{id}/variations/{product_variation_id}",
    base_url: "",
    doc: "Update a variation of a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::path("product_variation_id", "ProductVariationId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("prices", "[NewProductPrice]", "[json]"),
    ],
    body: runtime::Body::Json,
    upload: ::std::option::Option::None,
    returns: "ProductVariation",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 5,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#updateProductVariation",
};

/// `DELETE products/{id}/variations/{product_variation_id}`: [`products.delete_variation`](super::super::products::Products::delete_variation).
pub static DELETE_VARIATION: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "delete_variation",
    method: runtime::Method::Delete,
    path: "products/{id}/variations/{product_variation_id}",
    base_url: "",
    doc: "Delete a variation of a product.",
    params: &[
        runtime::Param::path("id", "ProductId", "integer"),
        runtime::Param::path("product_variation_id", "ProductVariationId", "integer"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductVariationId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 3,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#deleteProductVariation",
};

/// `GET products/{id}/images`: [`products.images`](super::super::products::Products::images).
pub static IMAGES: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "images",
    method: runtime::Method::Get,
    path: "products/{id}/images",
    base_url: "",
    doc: "Get the images of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductImage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductImage",
};

/// `POST products/{id}/images`: [`products.upload_image`](super::super::products::Products::upload_image).
pub static UPLOAD_IMAGE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "upload_image",
    method: runtime::Method::Post,
    path: "products/{id}/images",
    base_url: "",
    doc: "Upload an image of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::Multipart,
    upload: ::std::option::Option::Some("data"),
    returns: "ProductImage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#uploadProductImage",
};

/// `PUT products/{id}/images`: [`products.update_image`](super::super::products::Products::update_image).
pub static UPDATE_IMAGE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "update_image",
    method: runtime::Method::Put,
    path: "products/{id}/images",
    base_url: "",
    doc: "Update the image of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::Multipart,
    upload: ::std::option::Option::Some("data"),
    returns: "ProductImage",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#updateProductImage",
};

/// `DELETE products/{id}/images`: [`products.delete_image`](super::super::products::Products::delete_image).
pub static DELETE_IMAGE: runtime::Operation = runtime::Operation {
    resource: "products",
    name: "delete_image",
    method: runtime::Method::Delete,
    path: "products/{id}/images",
    base_url: "",
    doc: "Delete the image of a product.",
    params: &[runtime::Param::path("id", "ProductId", "integer")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductImageId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#deleteProductImage",
};
