// @generated from spec/v1/oauth.yaml by `cargo xtask codegen`. Do not edit.

//! OAuth.
//!
//! [`Oauth`] starts the calls; the other types are the calls themselves.
//!
//! - [`authorize`](Oauth::authorize): Authorize. `GET oauth/authorize`
//! - [`get_tokens`](Oauth::get_tokens): Get tokens. `POST oauth/token`
//! - [`refresh_tokens`](Oauth::refresh_tokens): Refresh tokens. `POST oauth/token/`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::oauth as ops;

/// OAuth.
///
/// From [`Client::oauth`](super::Client::oauth).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Oauth<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Oauth<'_> {
    /// Authorize.
    ///
    /// `GET oauth/authorize`
    ///
    /// - `client_id`: the id of the client
    /// - `redirect_uri`: the redirect URI
    ///
    /// Returns the whole file in memory. `.stream()` returns it in chunks, or saves it to a local file. Optional parameters are setters of [`AuthorizeOauth`].
    ///
    /// - Sent to `https://oauth.pipedrive.com`, unless the client has a base URL of its own. The client's token is not sent.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Oauth#authorize>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let bytes = client
    ///     .oauth()
    ///     .authorize("client id", "redirect uri")
    ///     .state("state")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn authorize(
        self,
        client_id: impl ::std::convert::Into<::std::string::String>,
        redirect_uri: impl ::std::convert::Into<::std::string::String>,
    ) -> AuthorizeOauth {
        let mut request = runtime::Request::new(self.client, &ops::AUTHORIZE);
        request.set(0, client_id.into());
        request.set(1, redirect_uri.into());
        AuthorizeOauth { request }
    }
    /// Get tokens.
    ///
    /// `POST oauth/token`
    ///
    /// - `authorization`: the authorization
    ///
    /// Returns an [`OauthToken`](models::OauthToken). Optional parameters are setters of [`GetOauthTokens`].
    ///
    /// - Sent to `https://oauth.pipedrive.com`, unless the client has a base URL of its own. The client's token is not sent.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Oauth#get-tokens>
    ///
    /// ```no_run
    /// use pipedrive::v1::OauthTokenGrantType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let oauth_token = client
    ///     .oauth()
    ///     .get_tokens("authorization")
    ///     .grant_type(OauthTokenGrantType::AuthorizationCode)
    ///     .code("code")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get_tokens(
        self,
        authorization: impl ::std::convert::Into<::std::string::String>,
    ) -> GetOauthTokens {
        let mut request = runtime::Request::new(self.client, &ops::GET_TOKENS);
        request.set(0, authorization.into());
        GetOauthTokens { request }
    }
    /// Refresh tokens.
    ///
    /// `POST oauth/token/`
    ///
    /// - `authorization`: the authorization
    ///
    /// Returns an [`OauthToken`](models::OauthToken). Optional parameters are setters of [`RefreshOauthTokens`].
    ///
    /// - Sent to `https://oauth.pipedrive.com`, unless the client has a base URL of its own. The client's token is not sent.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Oauth#refresh-tokens>
    ///
    /// ```no_run
    /// use pipedrive::v1::OauthTokenGrantType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let oauth_token = client
    ///     .oauth()
    ///     .refresh_tokens("authorization")
    ///     .grant_type(OauthTokenGrantType::AuthorizationCode)
    ///     .refresh_token("refresh token")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "The trailing slash is redirected, which loses the form. The client itself refreshes, at\n`oauth/token`."
    )]
    pub fn refresh_tokens(
        self,
        authorization: impl ::std::convert::Into<::std::string::String>,
    ) -> RefreshOauthTokens {
        let mut request = runtime::Request::new(self.client, &ops::REFRESH_TOKENS);
        request.set(0, authorization.into());
        RefreshOauthTokens { request }
    }
}

/// Builder of the call `GET oauth/authorize`, from [`Oauth::authorize`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AuthorizeOauth {
    request: runtime::Request,
}

impl AuthorizeOauth {
    /// The state.
    pub fn state(
        mut self,
        state: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, state.into());
        self
    }
    /// [`state`](Self::state), if there is a value.
    pub fn maybe_state(
        self,
        state: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match state {
            ::std::option::Option::Some(state) => self.state(state),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the file in chunks, or saves it, without holding it in memory.
    pub fn stream(self) -> runtime::Download {
        self.request.download()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Bytes> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AuthorizeOauth {
    type Output = runtime::Result<runtime::Bytes>;
    type IntoFuture = runtime::Call<runtime::Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.bytes()
    }
}
runtime::private::customize!(AuthorizeOauth);

/// Builder of the call `POST oauth/token`, from [`Oauth::get_tokens`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOauthTokens {
    request: runtime::Request,
}

impl GetOauthTokens {
    /// Sets the grant type.
    pub fn grant_type(mut self, grant_type: models::OauthTokenGrantType) -> Self {
        self.request.set(1, grant_type);
        self
    }
    /// [`grant_type`](Self::grant_type), if there is a value.
    pub fn maybe_grant_type(
        self,
        grant_type: ::std::option::Option<models::OauthTokenGrantType>,
    ) -> Self {
        match grant_type {
            ::std::option::Option::Some(grant_type) => self.grant_type(grant_type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the code.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the redirect URI.
    pub fn redirect_uri(
        mut self,
        redirect_uri: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, redirect_uri.into());
        self
    }
    /// [`redirect_uri`](Self::redirect_uri), if there is a value.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match redirect_uri {
            ::std::option::Option::Some(redirect_uri) => self.redirect_uri(redirect_uri),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OauthToken> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOauthTokens {
    type Output = runtime::Result<models::OauthToken>;
    type IntoFuture = runtime::Call<models::OauthToken>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOauthTokens);

/// Builder of the call `POST oauth/token/`, from [`Oauth::refresh_tokens`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RefreshOauthTokens {
    request: runtime::Request,
}

impl RefreshOauthTokens {
    /// Sets the grant type.
    pub fn grant_type(mut self, grant_type: models::OauthTokenGrantType) -> Self {
        self.request.set(1, grant_type);
        self
    }
    /// [`grant_type`](Self::grant_type), if there is a value.
    pub fn maybe_grant_type(
        self,
        grant_type: ::std::option::Option<models::OauthTokenGrantType>,
    ) -> Self {
        match grant_type {
            ::std::option::Option::Some(grant_type) => self.grant_type(grant_type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the refresh token.
    pub fn refresh_token(
        mut self,
        refresh_token: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, refresh_token.into());
        self
    }
    /// [`refresh_token`](Self::refresh_token), if there is a value.
    pub fn maybe_refresh_token(
        self,
        refresh_token: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match refresh_token {
            ::std::option::Option::Some(refresh_token) => {
                self.refresh_token(refresh_token)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OauthToken> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RefreshOauthTokens {
    type Output = runtime::Result<models::OauthToken>;
    type IntoFuture = runtime::Call<models::OauthToken>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RefreshOauthTokens);
