// @generated from spec/v1/webhooks.yaml by `cargo xtask codegen`. Do not edit.

//! Webhooks.
//!
//! [`Webhooks`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Webhooks::list): Get webhooks. `GET webhooks`
//! - [`create`](Webhooks::create): Create a webhook. `POST webhooks`
//! - [`delete`](Webhooks::delete): Delete a webhook. `DELETE webhooks/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::webhooks as ops;

/// Webhooks.
///
/// From [`Client::webhooks`](super::Client::webhooks).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Webhooks<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Webhooks<'_> {
    /// Get webhooks.
    ///
    /// `GET webhooks`
    ///
    /// Returns a list of [`Webhook`](models::Webhook).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Webhooks#getWebhooks>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.webhooks().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListWebhooks {
        ListWebhooks {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a webhook.
    ///
    /// `POST webhooks`
    ///
    /// - `subscription_url`: the subscription URL
    /// - `event_action`: the event action ([`WebhookEventAction`](models::WebhookEventAction))
    /// - `event_object`: the event object ([`WebhookEventObject`](models::WebhookEventObject))
    /// - `name`: the name
    ///
    /// Returns a [`Webhook`](models::Webhook). Optional parameters are setters of [`CreateWebhook`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Webhooks#addWebhook>
    ///
    /// ```no_run
    /// use pipedrive::v1::WebhookEventAction;
    /// use pipedrive::v1::WebhookEventObject;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let webhook = client
    ///     .webhooks()
    ///     .create("https://example.com", WebhookEventAction::Create, WebhookEventObject::Activity, "Ada Lovelace")
    ///     .user_id(1)
    ///     .http_auth_user("http auth user")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        subscription_url: impl ::std::convert::Into<::std::string::String>,
        event_action: models::WebhookEventAction,
        event_object: models::WebhookEventObject,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateWebhook {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, subscription_url.into());
        request.set(1, event_action);
        request.set(2, event_object);
        request.set(3, name.into());
        CreateWebhook { request }
    }
    /// Delete a webhook.
    ///
    /// `DELETE webhooks/{id}`
    ///
    /// - `id`: the id of the webhook ([`WebhookId`](models::WebhookId))
    ///
    /// Returns nothing.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Webhooks#deleteWebhook>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.webhooks().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::WebhookId>,
    ) -> DeleteWebhook {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteWebhook { request }
    }
}

/// Builder of the call `GET webhooks`, from [`Webhooks::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListWebhooks {
    request: runtime::Request,
}

impl ListWebhooks {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Webhook>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListWebhooks {
    type Output = runtime::Result<::std::vec::Vec<models::Webhook>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Webhook>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListWebhooks);

/// Builder of the call `POST webhooks`, from [`Webhooks::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateWebhook {
    request: runtime::Request,
}

impl CreateWebhook {
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(4, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the HTTP auth user.
    pub fn http_auth_user(
        mut self,
        http_auth_user: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, http_auth_user.into());
        self
    }
    /// [`http_auth_user`](Self::http_auth_user), if there is a value.
    pub fn maybe_http_auth_user(
        self,
        http_auth_user: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match http_auth_user {
            ::std::option::Option::Some(http_auth_user) => {
                self.http_auth_user(http_auth_user)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `http_auth_user`: sends null.
    pub fn clear_http_auth_user(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the HTTP auth password.
    pub fn http_auth_password(
        mut self,
        http_auth_password: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, http_auth_password.into());
        self
    }
    /// [`http_auth_password`](Self::http_auth_password), if there is a value.
    pub fn maybe_http_auth_password(
        self,
        http_auth_password: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match http_auth_password {
            ::std::option::Option::Some(http_auth_password) => {
                self.http_auth_password(http_auth_password)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `http_auth_password`: sends null.
    pub fn clear_http_auth_password(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the version.
    pub fn version(mut self, version: models::WebhookVersion) -> Self {
        self.request.set(7, version);
        self
    }
    /// [`version`](Self::version), if there is a value.
    pub fn maybe_version(
        self,
        version: ::std::option::Option<models::WebhookVersion>,
    ) -> Self {
        match version {
            ::std::option::Option::Some(version) => self.version(version),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Webhook> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateWebhook {
    type Output = runtime::Result<models::Webhook>;
    type IntoFuture = runtime::Call<models::Webhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateWebhook);

/// Builder of the call `DELETE webhooks/{id}`, from [`Webhooks::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteWebhook {
    request: runtime::Request,
}

impl DeleteWebhook {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteWebhook {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteWebhook);
