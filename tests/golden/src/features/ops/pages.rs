// @generated from tests/golden/spec/features/pages.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "pages",
    doc: "Lists that continue, and one that does not.",
    operations: &[&BY_OFFSET, &BY_CURSOR, &SMALL, &LISTED, &WHOLE],
};

/// `GET pages/offset`: [`pages.by_offset`](super::super::pages::Pages::by_offset).
pub static BY_OFFSET: runtime::Operation = runtime::Operation {
    resource: "pages",
    name: "by_offset",
    method: runtime::Method::Get,
    path: "pages/offset",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/cursor`: [`pages.by_cursor`](super::super::pages::Pages::by_cursor).
pub static BY_CURSOR: runtime::Operation = runtime::Operation {
    resource: "pages",
    name: "by_cursor",
    method: runtime::Method::Get,
    path: "pages/cursor",
    base_url: "",
    doc: "",
    params: &[runtime::Param::query("term", "string", "string").required()],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data", "items"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Cursor,
        max: 100,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/small`: [`pages.small`](super::super::pages::Pages::small).
pub static SMALL: runtime::Operation = runtime::Operation {
    resource: "pages",
    name: "small",
    method: runtime::Method::Get,
    path: "pages/small",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[integer]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 50,
    }),
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/listed`: [`pages.listed`](super::super::pages::Pages::listed).
pub static LISTED: runtime::Operation = runtime::Operation {
    resource: "pages",
    name: "listed",
    method: runtime::Method::Get,
    path: "pages/listed",
    base_url: "",
    doc: "",
    params: &[runtime::Param::query("term", "string", "string")],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Shared]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET pages/whole`: [`pages.whole`](super::super::pages::Pages::whole).
pub static WHOLE: runtime::Operation = runtime::Operation {
    resource: "pages",
    name: "whole",
    method: runtime::Method::Get,
    path: "pages/whole",
    base_url: "",
    doc: "",
    params: &[],
    body: runtime::Body::None,
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
