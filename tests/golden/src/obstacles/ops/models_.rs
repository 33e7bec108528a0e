// @generated from tests/golden/spec/obstacles/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "models",
    doc: "A resource named like a module of the generated code, with models named after the prelude.",
    operations: &[&LIST, &MODELS],
};

/// `GET models`: [`models.list`](super::super::models_::Models::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "models",
    name: "list",
    method: operation::Method::Get,
    path: "models",
    base_url: "",
    doc: "Get models.",
    params: &[
        operation::Param::query("result", "Result", "string")
            .values(&["result", "other"]),
        operation::Param::query("strings", "[String]", "[integer]"),
        operation::Param::query("some", "Some", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Option]",
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

/// `POST models`: [`models.models`](super::super::models_::Models::models).
pub static MODELS: operation::Operation = operation::Operation {
    resource: "models",
    name: "models",
    method: operation::Method::Post,
    path: "models",
    base_url: "",
    doc: "",
    params: &[
        operation::Param::body("option", "Option", "json").required(),
        operation::Param::body("result", "Result", "string")
            .required()
            .values(&["result", "other"]),
        operation::Param::body("some", "[Some]", "[string]"),
        operation::Param::body("boxes", "{string: Box}", "{string: string}")
            .values(&["box", "other"]),
        operation::Param::body("default", "Default", "json"),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Option",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};
