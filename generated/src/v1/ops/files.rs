// @generated from spec/v1/files.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "files",
    doc: "",
    operations: &[
        &LIST,
        &CREATE,
        &ADD_REMOTE,
        &REMOTE_LINK,
        &DELETE,
        &GET,
        &UPDATE,
        &DOWNLOAD,
    ],
};

/// `GET files`: [`files.list`](super::super::files::Files::list).
pub static LIST: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "list",
    method: runtime::Method::Get,
    path: "files",
    base_url: "",
    doc: "Get files.",
    params: &[
        runtime::Param::query("sort", "[string]", "[string]")
            .doc("Fields to sort by, each with a direction: `add_time DESC`."),
    ],
    body: runtime::Body::None,
    upload: ::std::option::Option::None,
    returns: "[File]",
    payload: &["data"],
    pages: ::std::option::Option::Some(runtime::Pages {
        style: runtime::PageStyle::Offset,
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
pub static CREATE: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "create",
    method: runtime::Method::Post,
    path: "files",
    base_url: "",
    doc: "Create a file.",
    params: &[
        runtime::Param::body("deal_id", "DealId", "integer"),
        runtime::Param::body("person_id", "PersonId", "integer"),
        runtime::Param::body("org_id", "OrganizationId", "integer"),
        runtime::Param::body("product_id", "ProductId", "integer"),
        runtime::Param::body("activity_id", "ActivityId", "integer"),
        runtime::Param::body("lead_id", "LeadId", "string"),
        runtime::Param::body("project_id", "ProjectId", "integer"),
    ],
    body: runtime::Body::Multipart,
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
pub static ADD_REMOTE: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "add_remote",
    method: runtime::Method::Post,
    path: "files/remote",
    base_url: "",
    doc: "Add a file and link it.",
    params: &[
        runtime::Param::body("file_type", "FileRemoteFileType", "string")
            .required()
            .values(&["gdoc", "gslides", "gsheet", "gform", "gdraw"]),
        runtime::Param::body("title", "string", "string").required(),
        runtime::Param::body("item_type", "FileRemoteItemType", "string")
            .required()
            .values(&["deal", "organization", "person"]),
        runtime::Param::body("item_id", "integer", "integer").required(),
        runtime::Param::body("remote_location", "FileRemoteLocation", "string")
            .required()
            .values(&["googledrive"]),
    ],
    body: runtime::Body::Form,
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

/// `POST files/remoteLink`: [`files.remote_link`](super::super::files::Files::remote_link).
pub static REMOTE_LINK: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "remote_link",
    method: runtime::Method::Post,
    path: "files/remoteLink",
    base_url: "",
    doc: "Link a file to an item.",
    params: &[
        runtime::Param::body("item_type", "FileRemoteItemType", "string")
            .required()
            .values(&["deal", "organization", "person"]),
        runtime::Param::body("item_id", "integer", "integer").required(),
        runtime::Param::body("remote_id", "string", "string").required(),
        runtime::Param::body("remote_location", "FileRemoteLocation", "string")
            .required()
            .values(&["googledrive"]),
    ],
    body: runtime::Body::Form,
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
pub static DELETE: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "delete",
    method: runtime::Method::Delete,
    path: "files/{id}",
    base_url: "",
    doc: "Delete a file.",
    params: &[runtime::Param::path("id", "FileId", "integer")],
    body: runtime::Body::None,
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
pub static GET: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "get",
    method: runtime::Method::Get,
    path: "files/{id}",
    base_url: "",
    doc: "Get a file.",
    params: &[runtime::Param::path("id", "FileId", "integer")],
    body: runtime::Body::None,
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
pub static UPDATE: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "update",
    method: runtime::Method::Put,
    path: "files/{id}",
    base_url: "",
    doc: "Update a file.",
    params: &[
        runtime::Param::path("id", "FileId", "integer"),
        runtime::Param::body("name", "string", "string"),
        runtime::Param::body("description", "string", "string"),
    ],
    body: runtime::Body::Form,
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
pub static DOWNLOAD: runtime::Operation = runtime::Operation {
    resource: "files",
    name: "download",
    method: runtime::Method::Get,
    path: "files/{id}/download",
    base_url: "",
    doc: "Download a file.",
    params: &[runtime::Param::path("id", "FileId", "integer")],
    body: runtime::Body::None,
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
