// @generated from spec/v1/recents.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "recents",
    doc: "",
    operations: &[&LIST],
};

/// `GET recents`: [`recents.list`](super::super::recents::Recents::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "recents",
    name: "list",
    method: operation::Method::Get,
    path: "recents",
    base_url: "",
    doc: "Get recents.",
    params: &[
        operation::Param::query("since_timestamp", "datetime", "datetime")
            .required()
            .doc("From when on. What is older than about a month is left out."),
        operation::Param::query("items", "[RecentItem]", "[string]")
            .values(
                &[
                    "activity",
                    "activityType",
                    "deal",
                    "file",
                    "filter",
                    "note",
                    "person",
                    "organization",
                    "pipeline",
                    "product",
                    "stage",
                    "user",
                ],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Recent]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Recents#getRecents",
};
