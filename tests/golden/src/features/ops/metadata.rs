// @generated from tests/golden/spec/features/metadata.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "metadata",
    doc: "What is said *about* operations, and texts that fight back: */ `code` </b> <script>alert(1)</script> [link] [`Option`]\nhttps://example.com/a_b_c 🚀 \"quotes\" \\backslash\n\n```rust\nthis is not rust\n```\n\n| a | b |\n|---|---|\n| 1 | <2> |\n\n    indented as code\n",
    operations: &[&ELSEWHERE, &OLD, &NEW],
};

/// `POST oauth/token`: [`metadata.elsewhere`](super::super::metadata::Metadata::elsewhere).
pub static ELSEWHERE: operation::Operation = operation::Operation {
    resource: "metadata",
    name: "elsewhere",
    method: operation::Method::Post,
    path: "oauth/token",
    base_url: "https://oauth.example.com",
    doc: "",
    params: &[operation::Param::body("code", "string", "string").required()],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "json",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET metadata/old`: [`metadata.old`](super::super::metadata::Metadata::old).
pub static OLD: operation::Operation = operation::Operation {
    resource: "metadata",
    name: "old",
    method: operation::Method::Get,
    path: "metadata/old",
    base_url: "",
    doc: "Unclosed `code and a fence\n\n```\nlet x = 1;",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "json",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "Use [`new`], it is *better* than [this](old) <b>.",
    docs_url: "https://example.com/docs/metadata#old",
};

/// `GET metadata/new`: [`metadata.new`](super::super::metadata::Metadata::new).
pub static NEW: operation::Operation = operation::Operation {
    resource: "metadata",
    name: "new",
    method: operation::Method::Get,
    path: "metadata/new",
    base_url: "",
    doc: "One sentence.\n\n# A heading\n\n1. a list\n2. with [a link](https://example.com) and an [odd one]: x\n",
    params: &[
        operation::Param::query("q", "string", "string")
            .doc("Ends with a backslash \\ and has `one` tick ` alone"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "json",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::Some(operation::Limit {
        name: "search",
        burst: operation::Burst {
            requests: 10,
            seconds: 2,
        },
    }),
    scopes: &["deals:read", "deals:full"],
    deprecated: "",
    docs_url: "https://example.com/docs/new",
};
