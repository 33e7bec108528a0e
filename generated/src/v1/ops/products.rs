// @generated from spec/v1/products.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "products",
    doc: "",
    operations: &[
        &DEALS,
        &FILES,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &REMOVE_FOLLOWER,
        &PERMITTED_USERS,
    ],
};

/// `GET products/{id}/deals`: [`products.deals`](super::super::products::Products::deals).
pub static DEALS: operation::Operation = operation::Operation {
    resource: "products",
    name: "deals",
    method: operation::Method::Get,
    path: "products/{id}/deals",
    base_url: "",
    doc: "Get the deals of a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::query("status", "DealStatus", "string")
            .values(&["open", "won", "lost", "deleted", "all_not_deleted"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ExpandedDeal]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#getProductDeals",
};

/// `GET products/{id}/files`: [`products.files`](super::super::products::Products::files).
pub static FILES: operation::Operation = operation::Operation {
    resource: "products",
    name: "files",
    method: operation::Method::Get,
    path: "products/{id}/files",
    base_url: "",
    doc: "Get the files of a product.",
    params: &[
        operation::Param::path("id", "ProductId", "integer"),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#getProductFiles",
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
    returns: "[ProductFollower]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#getProductFollowers",
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
    returns: "ProductFollower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#addProductFollower",
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
        operation::Param::path("follower_id", "ProductFollowerId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "ProductFollowerId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#deleteProductFollower",
};

/// `GET products/{id}/permittedUsers`: [`products.permitted_users`](super::super::products::Products::permitted_users).
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "products",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "products/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a product.",
    params: &[operation::Param::path("id", "ProductId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["products:read", "products:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Products#getProductUsers",
};
