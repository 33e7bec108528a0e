// @generated from tests/golden/spec/features/pages.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "pages",
    doc: "Lists that continue, and one that does not.",
    operations: &[&BY_OFFSET, &BY_CURSOR, &SMALL, &LISTED, &GAPS, &WHOLE],
};

/// `GET pages/offset`: [`pages.by_offset`](super::super::pages::Pages::by_offset).
pub static BY_OFFSET: operation::Operation = operation::Operation {
    resource: "pages",
    name: "by_offset",
    method: operation::Method::Get,
    path: "pages/offset",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/cursor`: [`pages.by_cursor`](super::super::pages::Pages::by_cursor).
pub static BY_CURSOR: operation::Operation = operation::Operation {
    resource: "pages",
    name: "by_cursor",
    method: operation::Method::Get,
    path: "pages/cursor",
    base_url: "",
    doc: "",
    params: &[operation::Param::query("term", "string", "string").required()],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 100,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/small`: [`pages.small`](super::super::pages::Pages::small).
pub static SMALL: operation::Operation = operation::Operation {
    resource: "pages",
    name: "small",
    method: operation::Method::Get,
    path: "pages/small",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[integer]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 50,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/listed`: [`pages.listed`](super::super::pages::Pages::listed).
pub static LISTED: operation::Operation = operation::Operation {
    resource: "pages",
    name: "listed",
    method: operation::Method::Get,
    path: "pages/listed",
    base_url: "",
    doc: "",
    params: &[operation::Param::query("term", "string", "string")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/gaps`: [`pages.gaps`](super::super::pages::Pages::gaps).
pub static GAPS: operation::Operation = operation::Operation {
    resource: "pages",
    name: "gaps",
    method: operation::Method::Get,
    path: "pages/gaps",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared | null]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/whole`: [`pages.whole`](super::super::pages::Pages::whole).
pub static WHOLE: operation::Operation = operation::Operation {
    resource: "pages",
    name: "whole",
    method: operation::Method::Get,
    path: "pages/whole",
    base_url: "",
    doc: "",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
