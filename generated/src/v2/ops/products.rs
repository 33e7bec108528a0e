// @generated from spec/v2/products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "products",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &FOLLOWERS_CHANGELOG,
        &REMOVE_FOLLOWER,
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
pub static LIST: operation::Operation = operation::Operation {
    resource: "products",
    name: "list",
    method: operation::Method::Get,
    path: "products",
    base_url: "",
    doc: "Get products.",
    params: &[
        operation::Param::query("owner_id", "UserId", "integer"),
        operation::Param::query("ids", "[ProductId]", "[integer]"),
        operation::Param::query("filter_id", "FilterId", "integer"),
        operation::Param::query("sort_by", "ProductSortBy", "string")
            .values(&["id", "name", "add_time", "update_time"]),
        operation::Param::query("sort_direction", "SortDirection", "string")
            .values(&["asc", "desc"]),
        operation::Param::query("updated_since", "datetime", "datetime"),
        operation::Param::query("custom_fields", "[string]", "[string]"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Product]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProducts",
};

/// `POST products`: [`products.create`](super::super::products::Products::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "products",
    name: "create",
    method: operation::Method::Post,
    path: "products",
    base_url: "",
    doc: "Create a product.",
    params: &[
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("code", "string", "string").nullable(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("unit", "string", "string").nullable(),
        operation::Param::body("tax", "number", "number"),
        operation::Param::body("category", "integer", "integer").nullable(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("is_linkable", "boolean", "boolean"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("prices", "[NewProductPrice]", "[json]"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
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
    ],
    body: operation::Body::Json,
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
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "products",
    name: "followers",
    method: operation::Method::Get,
    path: "products/{id}/followers",
    base_url: "",
    doc: "Get the followers of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Follower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowers",
};

/// `POST products/{id}/followers`: [`products.add_follower`](super::super::products::Products::add_follower).
pub static ADD_FOLLOWER: operation::Operation = operation::Operation {
    resource: "products",
    name: "add_follower",
    method: operation::Method::Post,
    path: "products/{id}/followers",
    base_url: "",
    doc: "Add a follower to a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
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
pub static FOLLOWERS_CHANGELOG: operation::Operation = operation::Operation {
    resource: "products",
    name: "followers_changelog",
    method: operation::Method::Get,
    path: "products/{id}/followers/changelog",
    base_url: "",
    doc: "Get the changelog of the followers of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[FollowersChangelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowersChangelog",
};

/// `DELETE products/{id}/followers/{follower_id}`: [`products.remove_follower`](super::super::products::Products::remove_follower).
pub static REMOVE_FOLLOWER: operation::Operation = operation::Operation {
    resource: "products",
    name: "remove_follower",
    method: operation::Method::Delete,
    path: "products/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::path("follower_id", "UserId", "integer"),
    ],
    body: operation::Body::None,
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
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "products",
    name: "search",
    method: operation::Method::Get,
    path: "products/search",
    base_url: "",
    doc: "Search products.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("fields", "[ProductSearchField]", "[string]")
            .values(&["code", "custom_fields", "name"]),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query(
                "include_fields",
                "[ProductSearchIncludeField]",
                "[string]",
            )
            .values(&["product.price"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductSearchResult]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["products:read", "products:full", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#searchProducts",
};

/// `DELETE products/{id}`: [`products.delete`](super::super::products::Products::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "products",
    name: "delete",
    method: operation::Method::Delete,
    path: "products/{id}",
    base_url: "",
    doc: "Delete a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
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
pub static GET: operation::Operation = operation::Operation {
    resource: "products",
    name: "get",
    method: operation::Method::Get,
    path: "products/{id}",
    base_url: "",
    doc: "Get a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
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
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "products",
    name: "update",
    method: operation::Method::Patch,
    path: "products/{id}",
    base_url: "",
    doc: "Update a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("code", "string", "string").nullable(),
        operation::Param::body("description", "string", "string").nullable(),
        operation::Param::body("unit", "string", "string").nullable(),
        operation::Param::body("tax", "number", "number"),
        operation::Param::body("category", "integer", "integer").nullable(),
        operation::Param::body("owner_id", "UserId", "integer"),
        operation::Param::body("is_linkable", "boolean", "boolean"),
        operation::Param::body("visible_to", "Visibility", "integer")
            .values(&["1", "3", "5", "7"]),
        operation::Param::body("prices", "[NewProductPrice]", "[json]"),
        operation::Param::body("custom_fields", "CustomFields", "{string: json}")
            .omit_empty(),
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
    ],
    body: operation::Body::Json,
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
pub static DUPLICATE: operation::Operation = operation::Operation {
    resource: "products",
    name: "duplicate",
    method: operation::Method::Post,
    path: "products/{id}/duplicate",
    base_url: "",
    doc: "Duplicate a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
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
pub static VARIATIONS: operation::Operation = operation::Operation {
    resource: "products",
    name: "variations",
    method: operation::Method::Get,
    path: "products/{id}/variations",
    base_url: "",
    doc: "Get the variations of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ProductVariation]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/Products#getProductVariations",
};

/// `POST products/{id}/variations`: [`products.add_variation`](super::super::products::Products::add_variation).
pub static ADD_VARIATION: operation::Operation = operation::Operation {
    resource: "products",
    name: "add_variation",
    method: operation::Method::Post,
    path: "products/{id}/variations",
    base_url: "",
    doc: "Add a variation to a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::body("name", "string", "string").required(),
        operation::Param::body("prices", "[NewProductPrice]", "[json]"),
    ],
    body: operation::Body::Json,
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
pub static UPDATE_VARIATION: operation::Operation = operation::Operation {
    resource: "products",
    name: "update_variation",
    method: operation::Method::Patch,
    path: "products/{id}/variations/{product_variation_id}",
    base_url: "",
    doc: "Update a variation of a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::path("product_variation_id", "ProductVariationId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("prices", "[NewProductPrice]", "[json]"),
    ],
    body: operation::Body::Json,
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
pub static DELETE_VARIATION: operation::Operation = operation::Operation {
    resource: "products",
    name: "delete_variation",
    method: operation::Method::Delete,
    path: "products/{id}/variations/{product_variation_id}",
    base_url: "",
    doc: "Delete a variation of a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::path("product_variation_id", "ProductVariationId", "integer"),
    ],
    body: operation::Body::None,
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
pub static IMAGES: operation::Operation = operation::Operation {
    resource: "products",
    name: "images",
    method: operation::Method::Get,
    path: "products/{id}/images",
    base_url: "",
    doc: "Get the images of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
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
pub static UPLOAD_IMAGE: operation::Operation = operation::Operation {
    resource: "products",
    name: "upload_image",
    method: operation::Method::Post,
    path: "products/{id}/images",
    base_url: "",
    doc: "Upload an image of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::Multipart,
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
pub static UPDATE_IMAGE: operation::Operation = operation::Operation {
    resource: "products",
    name: "update_image",
    method: operation::Method::Put,
    path: "products/{id}/images",
    base_url: "",
    doc: "Update the image of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::Multipart,
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
pub static DELETE_IMAGE: operation::Operation = operation::Operation {
    resource: "products",
    name: "delete_image",
    method: operation::Method::Delete,
    path: "products/{id}/images",
    base_url: "",
    doc: "Delete the image of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
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
