// @generated from spec/v1/recents.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "recents",
    doc: "",
    operations: &[&LIST],
};

/// `GET recents`: [`recents.list`](super::super::recents::Recents::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "recents",
    name: "list",
    method: runtime::Method::Get,
    path: "recents",
    base_url: "",
    doc: "Get recents.",
    params: &[
        runtime::Param::query("since_timestamp", "datetime", "datetime")
            .required()
            .doc("From when on. What is older than about a month is left out."),
        runtime::Param::query("items", "[RecentItem]", "[string]")
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
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Recent]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read", "search:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Recents#getRecents",
};
