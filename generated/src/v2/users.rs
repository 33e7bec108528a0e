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
    /// Gives a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower).
    ///
    /// - Takes 10 tokens from the daily budget.
    /// - Needs the scope `users:read`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Users#getUserFollowers>
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

/// The call `GET users/{id}/followers`, made by [`Users::followers`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserFollowers {
    request: runtime::Request,
}

impl GetUserFollowers {
    /// Begins at this cursor, which an earlier answer gave.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Takes this many items into a page, 500 at most.
    ///
    /// Unless stated it is 500, for a call costs the same whatever it brings.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Goes on where an earlier page or stream stopped.
    ///
    /// [`Page::continuation`](runtime::Page::continuation) says where that is.
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// All items, one after another: the next page is fetched while those of one are taken.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::Follower> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Follower>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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
