// @generated from spec/v2/item_search.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "item_search",
    doc: "",
    operations: &[&SEARCH, &SEARCH_FIELD],
};

/// `GET itemSearch`: [`item_search.search`](super::super::item_search::ItemSearch::search).
pub static SEARCH: operation::Operation = operation::Operation {
    resource: "item_search",
    name: "search",
    method: operation::Method::Get,
    path: "itemSearch",
    base_url: "",
    doc: "Search items.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("item_types", "[ItemSearchItemType]", "[string]")
            .values(
                &[
                    "deal",
                    "person",
                    "organization",
                    "product",
                    "lead",
                    "file",
                    "mail_attachment",
                    "project",
                ],
            ),
        operation::Param::query("fields", "[ItemSearchField]", "[string]")
            .values(
                &[
                    "address",
                    "code",
                    "custom_fields",
                    "email",
                    "name",
                    "notes",
                    "phone",
                    "title",
                    "description",
                ],
            ),
        operation::Param::query("search_for_related_items", "boolean", "boolean"),
        operation::Param::query("exact_match", "boolean", "boolean"),
        operation::Param::query("include_fields", "[ItemSearchIncludeField]", "[string]")
            .values(&["deal.cc_email", "person.picture", "product.price"]),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ItemSearch]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItem",
};

/// `GET itemSearch/field`: [`item_search.search_field`](super::super::item_search::ItemSearch::search_field).
pub static SEARCH_FIELD: operation::Operation = operation::Operation {
    resource: "item_search",
    name: "search_field",
    method: operation::Method::Get,
    path: "itemSearch/field",
    base_url: "",
    doc: "Search items by field.",
    params: &[
        operation::Param::query("term", "string", "string").required(),
        operation::Param::query("entity_type", "ItemSearchEntityType", "string")
            .required()
            .values(&["deal", "lead", "person", "organization", "product", "project"]),
        operation::Param::query("match", "ItemSearchMatch", "string")
            .values(&["exact", "beginning", "middle"]),
        operation::Param::query("field", "string", "string").required(),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ItemSearchFieldResult]",
    payload: &["data"],
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
    scopes: &["search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItemByField",
};
