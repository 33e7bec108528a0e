// @generated from spec/v1/oauth.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "oauth",
    doc: "",
    operations: &[&AUTHORIZE, &GET_TOKENS, &REFRESH_TOKENS],
};

/// `GET oauth/authorize`: [`oauth.authorize`](super::super::oauth::Oauth::authorize).
pub static AUTHORIZE: operation::Operation = operation::Operation {
    resource: "oauth",
    name: "authorize",
    method: operation::Method::Get,
    path: "oauth/authorize",
    base_url: "https://oauth.pipedrive.com",
    doc: "Authorize.",
    params: &[
        operation::Param::query("client_id", "string", "string").required(),
        operation::Param::query("redirect_uri", "string", "string").required(),
        operation::Param::query("state", "string", "string"),
    ],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "bytes",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Oauth#authorize",
};

/// `POST oauth/token`: [`oauth.get_tokens`](super::super::oauth::Oauth::get_tokens).
pub static GET_TOKENS: operation::Operation = operation::Operation {
    resource: "oauth",
    name: "get_tokens",
    method: operation::Method::Post,
    path: "oauth/token",
    base_url: "https://oauth.pipedrive.com",
    doc: "Get tokens.",
    params: &[
        operation::Param::header("Authorization", "string", "string").required(),
        operation::Param::body("grant_type", "OauthTokenGrantType", "string")
            .values(&["authorization_code", "refresh_token"]),
        operation::Param::body("code", "string", "string"),
        operation::Param::body("redirect_uri", "string", "string"),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "OauthToken",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Oauth#get-tokens",
};

/// `POST oauth/token/`: [`oauth.refresh_tokens`](super::super::oauth::Oauth::refresh_tokens).
pub static REFRESH_TOKENS: operation::Operation = operation::Operation {
    resource: "oauth",
    name: "refresh_tokens",
    method: operation::Method::Post,
    path: "oauth/token/",
    base_url: "https://oauth.pipedrive.com",
    doc: "Refresh tokens.",
    params: &[
        operation::Param::header("Authorization", "string", "string").required(),
        operation::Param::body("grant_type", "OauthTokenGrantType", "string")
            .values(&["authorization_code", "refresh_token"]),
        operation::Param::body("refresh_token", "string", "string"),
    ],
    body: operation::Body::Form,
    upload: ::std::option::Option::None,
    returns: "OauthToken",
    payload: &[],
    pages: ::std::option::Option::None,
    cost: 0,
    limit: ::std::option::Option::None,
    scopes: &[],
    deprecated: "The trailing slash is redirected, which loses the form. The client itself refreshes, at `oauth/token`.",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Oauth#refresh-tokens",
};
