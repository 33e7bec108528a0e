// @generated from tests/golden/spec/features/decimals.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "decimals",
    doc: "A handwritten type, wherever a type can stand.",
    operations: &[&GET, &FIND, &CREATE, &FORM],
};

/// `GET invoices/{id}`: [`decimals.get`](super::super::decimals::Decimals::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "decimals",
    name: "get",
    method: operation::Method::Get,
    path: "invoices/{id}",
    base_url: "",
    doc: "Get a decimal.",
    params: &[operation::Param::path("id", "InvoiceId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "Invoice",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `GET invoices/of/{total}`: [`decimals.find`](super::super::decimals::Decimals::find).
pub static FIND: operation::Operation = operation::Operation {
    resource: "decimals",
    name: "find",
    method: operation::Method::Get,
    path: "invoices/of/{total}",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::path("total", "Decimal", "string"),
        operation::Param::query("discount", "Decimal", "string"),
        operation::Param::query("lines", "[Decimal]", "[string]"),
        operation::Param::query("rates", "{string: Decimal}", "{string: string}"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Invoice]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST invoices`: [`decimals.create`](super::super::decimals::Decimals::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "decimals",
    name: "create",
    method: operation::Method::Post,
    path: "invoices",
    base_url: "",
    doc: "Create a decimal.",
    params: &[
        operation::Param::body("total", "Decimal", "string").required(),
        operation::Param::body("discount", "Decimal", "string").nullable(),
        operation::Param::body("lines", "[Decimal]", "[string]"),
        operation::Param::body("rates", "{string: Decimal}", "{string: string}"),
        operation::Param::body("rest", "Rest", "json"),
        operation::Param::body("draft", "InvoiceDraft", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "InvoiceDraft",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

/// `POST invoices/form`: [`decimals.form`](super::super::decimals::Decimals::form).
pub static FORM: operation::Operation = operation::Operation {
    resource: "decimals",
    name: "form",
    method: operation::Method::Post,
    path: "invoices/form",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("total", "Decimal", "string"),
        operation::Param::body("lines", "[Decimal]", "[string]"),
        operation::Param::body("parts", "{string: Decimal}", "{string: string}")
            .explode(),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "Decimal",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
