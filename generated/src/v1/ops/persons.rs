// @generated from spec/v1/persons.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "persons",
    doc: "",
    operations: &[
        &CHANGELOG,
        &FILES,
        &FLOW,
        &FOLLOWERS,
        &ADD_FOLLOWER,
        &REMOVE_FOLLOWER,
        &MAIL_MESSAGES,
        &MERGE,
        &PERMITTED_USERS,
        &DELETE_PICTURE,
        &ADD_PICTURE,
        &PRODUCTS,
    ],
};

/// `GET persons/{id}/changelog`: [`persons.changelog`](super::super::persons::Persons::changelog).
pub static CHANGELOG: operation::Operation = operation::Operation {
    resource: "persons",
    name: "changelog",
    method: operation::Method::Get,
    path: "persons/{id}/changelog",
    base_url: "",
    doc: "Get the changelog of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Changelog]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Cursor,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonChangelog",
};

/// `GET persons/{id}/files`: [`persons.files`](super::super::persons::Persons::files).
pub static FILES: operation::Operation = operation::Operation {
    resource: "persons",
    name: "files",
    method: operation::Method::Get,
    path: "persons/{id}/files",
    base_url: "",
    doc: "Get the files of a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 100,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonFiles",
};

/// `GET persons/{id}/flow`: [`persons.flow`](super::super::persons::Persons::flow).
pub static FLOW: operation::Operation = operation::Operation {
    resource: "persons",
    name: "flow",
    method: operation::Method::Get,
    path: "persons/{id}/flow",
    base_url: "",
    doc: "Get the flow of a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::query("all_changes", "flag", "flag")
            .doc("Whether changes of custom fields are among the updates."),
        operation::Param::query("items", "[FlowItem]", "[string]")
            .values(
                &[
                    "call",
                    "activity",
                    "plannedActivity",
                    "change",
                    "note",
                    "deal",
                    "file",
                    "dealChange",
                    "personChange",
                    "organizationChange",
                    "follower",
                    "dealFollower",
                    "personFollower",
                    "organizationFollower",
                    "participant",
                    "comment",
                    "mailMessage",
                    "mailMessageWithAttachment",
                    "invoice",
                    "document",
                    "marketing_campaign_stat",
                    "marketing_status_change",
                    "activityFile",
                ],
            ),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[Flow]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["recents:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonUpdates",
};

/// `GET persons/{id}/followers`: [`persons.followers`](super::super::persons::Persons::followers).
pub static FOLLOWERS: operation::Operation = operation::Operation {
    resource: "persons",
    name: "followers",
    method: operation::Method::Get,
    path: "persons/{id}/followers",
    base_url: "",
    doc: "Get the followers of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[PersonFollower]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonFollowers",
};

/// `POST persons/{id}/followers`: [`persons.add_follower`](super::super::persons::Persons::add_follower).
pub static ADD_FOLLOWER: operation::Operation = operation::Operation {
    resource: "persons",
    name: "add_follower",
    method: operation::Method::Post,
    path: "persons/{id}/followers",
    base_url: "",
    doc: "Add a follower to a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::body("user_id", "UserId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "PersonFollower",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#addPersonFollower",
};

/// `DELETE persons/{id}/followers/{follower_id}`: [`persons.remove_follower`](super::super::persons::Persons::remove_follower).
pub static REMOVE_FOLLOWER: operation::Operation = operation::Operation {
    resource: "persons",
    name: "remove_follower",
    method: operation::Method::Delete,
    path: "persons/{id}/followers/{follower_id}",
    base_url: "",
    doc: "Delete a follower of a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::path("follower_id", "PersonFollowerId", "integer"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "PersonFollowerId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#deletePersonFollower",
};

/// `GET persons/{id}/mailMessages`: [`persons.mail_messages`](super::super::persons::Persons::mail_messages).
pub static MAIL_MESSAGES: operation::Operation = operation::Operation {
    resource: "persons",
    name: "mail_messages",
    method: operation::Method::Get,
    path: "persons/{id}/mailMessages",
    base_url: "",
    doc: "Get the mail messages of a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::query("include_body", "flag", "flag"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[MailMessageItem]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["mail:read", "mail:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonMailMessages",
};

/// `PUT persons/{id}/merge`: [`persons.merge`](super::super::persons::Persons::merge).
pub static MERGE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "merge",
    method: operation::Method::Put,
    path: "persons/{id}/merge",
    base_url: "",
    doc: "Merge a person with another.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::body("merge_with_id", "PersonId", "integer").required(),
    ],
    body: operation::Body::Json,
    upload: ::std::option::Option::None,
    returns: "Person",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 40,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#mergePersons",
};

/// `GET persons/{id}/permittedUsers`: [`persons.permitted_users`](super::super::persons::Persons::permitted_users).
pub static PERMITTED_USERS: operation::Operation = operation::Operation {
    resource: "persons",
    name: "permitted_users",
    method: operation::Method::Get,
    path: "persons/{id}/permittedUsers",
    base_url: "",
    doc: "Get the permitted users of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[UserId]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonUsers",
};

/// `DELETE persons/{id}/picture`: [`persons.delete_picture`](super::super::persons::Persons::delete_picture).
pub static DELETE_PICTURE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "delete_picture",
    method: operation::Method::Delete,
    path: "persons/{id}/picture",
    base_url: "",
    doc: "Delete the picture of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "integer",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#deletePersonPicture",
};

/// `POST persons/{id}/picture`: [`persons.add_picture`](super::super::persons::Persons::add_picture).
pub static ADD_PICTURE: operation::Operation = operation::Operation {
    resource: "persons",
    name: "add_picture",
    method: operation::Method::Post,
    path: "persons/{id}/picture",
    base_url: "",
    doc: "Add a picture to a person.",
    params: &[
        operation::Param::path("id", "PersonId", "integer"),
        operation::Param::body("crop_x", "integer", "integer"),
        operation::Param::body("crop_y", "integer", "integer"),
        operation::Param::body("crop_width", "integer", "integer"),
        operation::Param::body("crop_height", "integer", "integer"),
    ],
    body: operation::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "PersonPicture",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#addPersonPicture",
};

/// `GET persons/{id}/products`: [`persons.products`](super::super::persons::Persons::products).
pub static PRODUCTS: operation::Operation = operation::Operation {
    resource: "persons",
    name: "products",
    method: operation::Method::Get,
    path: "persons/{id}/products",
    base_url: "",
    doc: "Get the products of a person.",
    params: &[operation::Param::path("id", "PersonId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[{string: PersonProduct}]",
    payload: &["data"],
    pages: ::std::option::Option::Some(operation::Pages {
        style: operation::PageStyle::Offset,
        max: 500,
    }),
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["contacts:read", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Persons#getPersonProducts",
};
