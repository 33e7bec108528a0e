// @generated from spec/v2/users.yaml by `cargo xtask codegen`. Do not edit.

//! Users.
//!
//! [`Users`] starts the calls; the other types are the calls themselves.
//!
//! - [`followers`](Users::followers): Get the followers of a user. `GET users/{id}/followers`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::users as ops;

/// Users.
///
/// From [`Client::users`](super::Client::users).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Users<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Users<'_> {
    /// Get the followers of a user.
    ///
    /// `GET users/{id}/followers`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Users#getUserFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.users().followers(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetUserFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetUserFollowers { request }
    }
}

/// Builder of the call `GET users/{id}/followers`, from [`Users::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserFollowers {
    request: runtime::Request,
}

impl GetUserFollowers {
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Continues the list after an earlier page or stream, from its
    /// [`continuation`](runtime::Page::continuation).
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// Returns the items one by one. The next page is fetched while you take the items of the current one.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::Follower> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Follower>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Follower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserFollowers {
    type Output = runtime::Result<runtime::Page<models::Follower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Follower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetUserFollowers);
