// @generated from spec/v1/oauth.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime as runtime;

/// The resource.
pub static RESOURCE: runtime::Resource = runtime::Resource {
    name: "oauth",
    doc: "",
    operations: &[&AUTHORIZE, &GET_TOKENS, &REFRESH_TOKEN],
};

/// `GET oauth/authorize`: [`oauth.authorize`](super::super::oauth::Oauth::authorize).
pub static AUTHORIZE: runtime::Operation = runtime::Operation {
    resource: "oauth",
    name: "authorize",
    method: runtime::Method::Get,
    path: "oauth/authorize",
    base_url: "https://oauth.pipedrive.com",
    doc: "Authorize.",
    params: &[
        runtime::Param::query("client_id", "string", "string").required(),
        runtime::Param::query("redirect_uri", "string", "string").required(),
        runtime::Param::query("state", "string", "string"),
    ],
    body: runtime::Body::None,
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
pub static GET_TOKENS: runtime::Operation = runtime::Operation {
    resource: "oauth",
    name: "get_tokens",
    method: runtime::Method::Post,
    path: "oauth/token",
    base_url: "https://oauth.pipedrive.com",
    doc: "Get tokens.",
    params: &[
        runtime::Param::header("Authorization", "string", "string").required(),
        runtime::Param::body("grant_type", "OauthTokenGrantType", "string")
            .values(&["authorization_code", "refresh_token"]),
        runtime::Param::body("code", "string", "string"),
        runtime::Param::body("redirect_uri", "string", "string"),
    ],
    body: runtime::Body::Form,
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

/// `POST oauth/token/`: [`oauth.refresh_token`](super::super::oauth::Oauth::refresh_token).
pub static REFRESH_TOKEN: runtime::Operation = runtime::Operation {
    resource: "oauth",
    name: "refresh_token",
    method: runtime::Method::Post,
    path: "oauth/token/",
    base_url: "https://oauth.pipedrive.com",
    doc: "Refresh tokens.",
    params: &[
        runtime::Param::header("Authorization", "string", "string").required(),
        runtime::Param::body("grant_type", "OauthTokenGrantType", "string")
            .values(&["authorization_code", "refresh_token"]),
        runtime::Param::body("refresh_token", "string", "string"),
    ],
    body: runtime::Body::Form,
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
