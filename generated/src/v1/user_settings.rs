// @generated from spec/v1/user_settings.yaml by `cargo xtask codegen`. Do not edit.

//! User settings.
//!
//! [`UserSettings`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](UserSettings::get): Get user settings. `GET userSettings`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::user_settings as ops;

/// User settings.
///
/// From [`Client::user_settings`](super::Client::user_settings).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct UserSettings<'a> {
    pub(super) client: &'a runtime::Client,
}

impl UserSettings<'_> {
    /// Get user settings.
    ///
    /// `GET userSettings`
    ///
    /// Returns a [`UserSettings`](models::UserSettings).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `base`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/UserSettings#getUserSettings>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_settings = client.user_settings().get().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self) -> GetUserSettings {
        GetUserSettings {
            request: runtime::Request::new(self.client, &ops::GET),
        }
    }
}

/// Builder of the call `GET userSettings`, from [`UserSettings::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserSettings {
    request: runtime::Request,
}

impl GetUserSettings {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserSettings> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserSettings {
    type Output = runtime::Result<models::UserSettings>;
    type IntoFuture = runtime::Call<models::UserSettings>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserSettings);
