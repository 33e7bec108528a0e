// @generated from spec/v2/item_search.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "item_search",
    doc: "",
    operations: &[&SEARCH, &FIELD],
};

/// `GET itemSearch`: [`item_search.search`](super::super::item_search::ItemSearch::search).
pub static SEARCH: runtime::Operation = runtime::Operation {
    resource: "item_search",
    name: "search",
    method: runtime::Method::Get,
    path: "itemSearch",
    base_url: "",
    doc: "Search items.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("item_types", "[ItemSearchItemType]", "[string]")
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
        runtime::Param::query("fields", "[ItemSearchField]", "[string]")
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
        runtime::Param::query("search_for_related_items", "boolean", "boolean"),
        runtime::Param::query("exact_match", "boolean", "boolean"),
        runtime::Param::query("include_fields", "[ItemSearchIncludeField]", "[string]")
            .values(&["deal.cc_email", "person.picture", "product.price"]),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ItemSearch]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::Some(runtime::Limit {
        name: "search",
        burst: runtime::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItem",
};

/// `GET itemSearch/field`: [`item_search.field`](super::super::item_search::ItemSearch::field).
pub static FIELD: runtime::Operation = runtime::Operation {
    resource: "item_search",
    name: "field",
    method: runtime::Method::Get,
    path: "itemSearch/field",
    base_url: "",
    doc: "Search items by field.",
    params: &[
        runtime::Param::query("term", "string", "string").required(),
        runtime::Param::query("entity_type", "ItemSearchEntityType", "string")
            .required()
            .values(&["deal", "lead", "person", "organization", "product", "project"]),
        runtime::Param::query("match", "ItemSearchMatch", "string")
            .values(&["exact", "beginning", "middle"]),
        runtime::Param::query("field", "string", "string").required(),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[ItemSearchFieldResult]",
    payload: &["data"],
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
    scopes: &["search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItemByField",
};
