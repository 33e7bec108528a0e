// @generated from spec/v1/files.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "files",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &ADD_REMOTE,
        &LINK_REMOTE,
        &DELETE,
        &GET,
        &UPDATE,
        &DOWNLOAD,
    ],
};

/// `GET files`: [`files.list`](super::super::files::Files::list).
pub static LIST: operation::Operation = operation::Operation {
    resource: "files",
    name: "list",
    method: operation::Method::Get,
    path: "files",
    base_url: "",
    doc: "Get files.",
    params: &[
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
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#getFiles",
};

/// `POST files`: [`files.create`](super::super::files::Files::create).
pub static CREATE: operation::Operation = operation::Operation {
    resource: "files",
    name: "create",
    method: operation::Method::Post,
    path: "files",
    base_url: "",
    doc: "Create a file.",
    params: &[
        operation::Param::body("deal_id", "DealId", "integer"),
        operation::Param::body("person_id", "PersonId", "integer"),
        operation::Param::body("org_id", "OrganizationId", "integer"),
        operation::Param::body("product_id", "ProductId", "integer"),
        operation::Param::body("activity_id", "ActivityId", "integer"),
        operation::Param::body("lead_id", "LeadId", "string"),
        operation::Param::body("project_id", "ProjectId", "integer"),
    ],
    body: operation::Body::Multipart,
    upload: ::std::option::Option::Some("file"),
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#addFile",
};

/// `POST files/remote`: [`files.add_remote`](super::super::files::Files::add_remote).
pub static ADD_REMOTE: operation::Operation = operation::Operation {
    resource: "files",
    name: "add_remote",
    method: operation::Method::Post,
    path: "files/remote",
    base_url: "",
    doc: "Add a file and link it.",
    params: &[
        operation::Param::body("file_type", "FileRemoteFileType", "string")
            .required()
            .values(&["gdoc", "gslides", "gsheet", "gform", "gdraw"]),
        operation::Param::body("title", "string", "string").required(),
        operation::Param::body("item_type", "FileRemoteItemType", "string")
            .required()
            .values(&["deal", "organization", "person"]),
        operation::Param::body("item_id", "integer", "integer").required(),
        operation::Param::body("remote_location", "FileRemoteLocation", "string")
            .required()
            .values(&["googledrive"]),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#addFileAndLinkIt",
};

/// `POST files/remoteLink`: [`files.link_remote`](super::super::files::Files::link_remote).
pub static LINK_REMOTE: operation::Operation = operation::Operation {
    resource: "files",
    name: "link_remote",
    method: operation::Method::Post,
    path: "files/remoteLink",
    base_url: "",
    doc: "Link a file to an item.",
    params: &[
        operation::Param::body("item_type", "FileRemoteItemType", "string")
            .required()
            .values(&["deal", "organization", "person"]),
        operation::Param::body("item_id", "integer", "integer").required(),
        operation::Param::body("remote_id", "string", "string").required(),
        operation::Param::body("remote_location", "FileRemoteLocation", "string")
            .required()
            .values(&["googledrive"]),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#linkFileToItem",
};

/// `DELETE files/{id}`: [`files.delete`](super::super::files::Files::delete).
pub static DELETE: operation::Operation = operation::Operation {
    resource: "files",
    name: "delete",
    method: operation::Method::Delete,
    path: "files/{id}",
    base_url: "",
    doc: "Delete a file.",
    params: &[operation::Param::path("id", "FileId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "FileId",
    payload: &["data", "id"],
    pages: ::std::option::Option::None,
    cost: 6,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#deleteFile",
};

/// `GET files/{id}`: [`files.get`](super::super::files::Files::get).
pub static GET: operation::Operation = operation::Operation {
    resource: "files",
    name: "get",
    method: operation::Method::Get,
    path: "files/{id}",
    base_url: "",
    doc: "Get a file.",
    params: &[operation::Param::path("id", "FileId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 2,
    limit: ::std::option::Option::None,
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#getFile",
};

/// `PUT files/{id}`: [`files.update`](super::super::files::Files::update).
pub static UPDATE: operation::Operation = operation::Operation {
    resource: "files",
    name: "update",
    method: operation::Method::Put,
    path: "files/{id}",
    base_url: "",
    doc: "Update a file.",
    params: &[
        operation::Param::path("id", "FileId", "integer"),
        operation::Param::body("name", "string", "string"),
        operation::Param::body("description", "string", "string"),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "File",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 10,
    limit: ::std::option::Option::None,
    scopes: &["deals:full", "activities:full", "contacts:full"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#updateFile",
};

/// `GET files/{id}/download`: [`files.download`](super::super::files::Files::download).
pub static DOWNLOAD: operation::Operation = operation::Operation {
    resource: "files",
    name: "download",
    method: operation::Method::Get,
    path: "files/{id}/download",
    base_url: "",
    doc: "Download a file.",
    params: &[operation::Param::path("id", "FileId", "integer")],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "bytes",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &[
        "deals:read",
        "deals:full",
        "activities:read",
        "activities:full",
        "contacts:read",
        "contacts:full",
    ],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Files#downloadFile",
};
