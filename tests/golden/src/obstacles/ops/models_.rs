// @generated from tests/golden/spec/obstacles/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "models",
    doc: "A resource named like a module of the generated code, with models named after the prelude.",
    operations: &[&LIST, &MODELS],
};

/// `GET models`: [`models.list`](super::super::models_::Models::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "models",
    name: "list",
    method: runtime::Method::Get,
    path: "models",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::query("result", "Result", "string").values(&["result", "other"]),
        runtime::Param::query("strings", "[String]", "[integer]"),
        runtime::Param::query("some", "Some", "string"),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Option]",
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

/// `POST models`: [`models.models`](super::super::models_::Models::models).
pub static MODELS: runtime::Operation = runtime::Operation {
    resource: "models",
    name: "models",
    method: runtime::Method::Post,
    path: "models",
    base_url: "",
    doc: "",
    params: &[
        runtime::Param::body("option", "Option", "json").required(),
        runtime::Param::body("result", "Result", "string")
            .required()
            .values(&["result", "other"]),
        runtime::Param::body("some", "[Some]", "[string]"),
        runtime::Param::body("boxes", "{string: Box}", "{string: string}")
            .values(&["box", "other"]),
        runtime::Param::body("default", "Default", "json"),
    ],
    body: runtime::Body::Json,
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
