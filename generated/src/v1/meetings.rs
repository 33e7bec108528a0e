// @generated from spec/v1/meetings.yaml by `cargo xtask codegen`. Do not edit.

//! Meetings.
//!
//! [`Meetings`] starts the calls; the other types are the calls themselves.
//!
//! - [`save_user_provider_link`](Meetings::save_user_provider_link): Save a user provider link. `POST meetings/userProviderLinks`
//! - [`delete_user_provider_link`](Meetings::delete_user_provider_link): Delete a user provider link. `DELETE meetings/userProviderLinks/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::meetings as ops;

/// Meetings.
///
/// From [`Client::meetings`](super::Client::meetings).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Meetings<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Meetings<'_> {
    /// Save a user provider link.
    ///
    /// `POST meetings/userProviderLinks`
    ///
    /// - `user_provider_id`: the id of the user provider
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    /// - `company_id`: the id of the company ([`CompanyId`](models::CompanyId))
    /// - `marketplace_client_id`: the id of the marketplace client
    ///
    /// Returns a [`MeetingUserProviderLink`](models::MeetingUserProviderLink).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `video-calls`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Meetings#saveUserProviderLink>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let meeting_user_provider_link = client
    ///     .meetings()
    ///     .save_user_provider_link("user provider id", 1, 1, "marketplace client id")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn save_user_provider_link(
        self,
        user_provider_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<models::UserId>,
        company_id: impl ::std::convert::Into<models::CompanyId>,
        marketplace_client_id: impl ::std::convert::Into<::std::string::String>,
    ) -> SaveMeetingUserProviderLink {
        let mut request = runtime::Request::new(
            self.client,
            &ops::SAVE_USER_PROVIDER_LINK,
        );
        request.set(0, user_provider_id.into());
        request.set(1, user_id.into());
        request.set(2, company_id.into());
        request.set(3, marketplace_client_id.into());
        SaveMeetingUserProviderLink {
            request,
        }
    }
    /// Delete a user provider link.
    ///
    /// `DELETE meetings/userProviderLinks/{id}`
    ///
    /// - `id`: the id
    ///
    /// Returns `string`.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `video-calls`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Meetings#deleteUserProviderLink>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.meetings().delete_user_provider_link("id").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_user_provider_link(
        self,
        id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteMeetingUserProviderLink {
        let mut request = runtime::Request::new(
            self.client,
            &ops::DELETE_USER_PROVIDER_LINK,
        );
        request.set(0, id.into());
        DeleteMeetingUserProviderLink {
            request,
        }
    }
}

/// Builder of the call `POST meetings/userProviderLinks`, from [`Meetings::save_user_provider_link`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveMeetingUserProviderLink {
    request: runtime::Request,
}

impl SaveMeetingUserProviderLink {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::MeetingUserProviderLink> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SaveMeetingUserProviderLink {
    type Output = runtime::Result<models::MeetingUserProviderLink>;
    type IntoFuture = runtime::Call<models::MeetingUserProviderLink>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SaveMeetingUserProviderLink);

/// Builder of the call `DELETE meetings/userProviderLinks/{id}`, from [`Meetings::delete_user_provider_link`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteMeetingUserProviderLink {
    request: runtime::Request,
}

impl DeleteMeetingUserProviderLink {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::string::String> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteMeetingUserProviderLink {
    type Output = runtime::Result<::std::string::String>;
    type IntoFuture = runtime::Call<::std::string::String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteMeetingUserProviderLink);
