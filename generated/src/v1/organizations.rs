// @generated from spec/v1/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! Organizations.
//!
//! [`Organizations`] starts the calls; the other types are the calls themselves.
//!
//! - [`changelog`](Organizations::changelog): Get the changelog of an organization. `GET organizations/{id}/changelog`
//! - [`files`](Organizations::files): Get the files of an organization. `GET organizations/{id}/files`
//! - [`flow`](Organizations::flow): Get the flow of an organization. `GET organizations/{id}/flow`
//! - [`followers`](Organizations::followers): Get the followers of an organization. `GET organizations/{id}/followers`
//! - [`add_follower`](Organizations::add_follower): Add a follower to an organization. `POST organizations/{id}/followers`
//! - [`remove_follower`](Organizations::remove_follower): Delete a follower of an organization. `DELETE organizations/{id}/followers/{follower_id}`
//! - [`mail_messages`](Organizations::mail_messages): Get the mail messages of an organization. `GET organizations/{id}/mailMessages`
//! - [`merge`](Organizations::merge): Merge an organization with another. `PUT organizations/{id}/merge`
//! - [`permitted_users`](Organizations::permitted_users): Get the permitted users of an organization. `GET organizations/{id}/permittedUsers`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::organizations as ops;

/// Organizations.
///
/// From [`Client::organizations`](super::Client::organizations).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Organizations<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Organizations<'_> {
    /// Get the changelog of an organization.
    ///
    /// `GET organizations/{id}/changelog`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Changelog`](models::Changelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organizations().changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn changelog(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationChangelog {
        let mut request = runtime::Request::new(self.client, &ops::CHANGELOG);
        request.set(0, id.into());
        GetOrganizationChangelog {
            request,
        }
    }
    /// Get the files of an organization.
    ///
    /// `GET organizations/{id}/files`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetOrganizationFiles`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationFiles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organizations().files(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationFiles {
        let mut request = runtime::Request::new(self.client, &ops::FILES);
        request.set(0, id.into());
        GetOrganizationFiles { request }
    }
    /// Get the flow of an organization.
    ///
    /// `GET organizations/{id}/flow`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Flow`](models::Flow). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetOrganizationFlow`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `recents:read`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationUpdates>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organizations().flow(1).all_changes(true).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn flow(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationFlow {
        let mut request = runtime::Request::new(self.client, &ops::FLOW);
        request.set(0, id.into());
        GetOrganizationFlow { request }
    }
    /// Get the followers of an organization.
    ///
    /// `GET organizations/{id}/followers`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a list of [`OrganizationFollower`](models::OrganizationFollower).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.organizations().followers(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetOrganizationFollowers {
            request,
        }
    }
    /// Add a follower to an organization.
    ///
    /// `POST organizations/{id}/followers`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`OrganizationFollower`](models::OrganizationFollower).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#addOrganizationFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_follower = client.organizations().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddOrganizationFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddOrganizationFollower { request }
    }
    /// Delete a follower of an organization.
    ///
    /// `DELETE organizations/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    /// - `follower_id`: the id of the follower ([`OrganizationFollowerId`](models::OrganizationFollowerId))
    ///
    /// Returns an [`OrganizationFollowerId`](models::OrganizationFollowerId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#deleteOrganizationFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_follower_id = client
    ///     .organizations()
    ///     .remove_follower(1, 1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
        follower_id: impl ::std::convert::Into<models::OrganizationFollowerId>,
    ) -> RemoveOrganizationFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveOrganizationFollower {
            request,
        }
    }
    /// Get the mail messages of an organization.
    ///
    /// `GET organizations/{id}/mailMessages`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`MailMessageItem`](models::MailMessageItem). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetOrganizationMailMessages`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationMailMessages>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .organizations()
    ///     .mail_messages(1)
    ///     .include_body(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn mail_messages(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationMailMessages {
        let mut request = runtime::Request::new(self.client, &ops::MAIL_MESSAGES);
        request.set(0, id.into());
        GetOrganizationMailMessages {
            request,
        }
    }
    /// Merge an organization with another.
    ///
    /// `PUT organizations/{id}/merge`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    /// - `merge_with_id`: the id of the record to merge it with ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`OrganizationId`](models::OrganizationId).
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Organizations#mergeOrganizations>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_id = client.organizations().merge(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn merge(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
        merge_with_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> MergeOrganization {
        let mut request = runtime::Request::new(self.client, &ops::MERGE);
        request.set(0, id.into());
        request.set(1, merge_with_id.into());
        MergeOrganization { request }
    }
    /// Get the permitted users of an organization.
    ///
    /// `GET organizations/{id}/permittedUsers`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.organizations().permitted_users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetOrganizationPermittedUsers {
            request,
        }
    }
}

/// Builder of the call `GET organizations/{id}/changelog`, from [`Organizations::changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationChangelog {
    request: runtime::Request,
}

impl GetOrganizationChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::Changelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Changelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Changelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationChangelog {
    type Output = runtime::Result<runtime::Page<models::Changelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Changelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationChangelog);

/// Builder of the call `GET organizations/{id}/files`, from [`Organizations::files`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationFiles {
    request: runtime::Request,
}

impl GetOrganizationFiles {
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(sort));
        self
    }
    /// [`sort`](Self::sort), if there is a value.
    pub fn maybe_sort<M>(
        self,
        sort: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match sort {
            ::std::option::Option::Some(sort) => self.sort(sort),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 100.
    ///
    /// The default is 100, because a call costs the same whatever its page size.
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
    pub fn stream(self) -> runtime::ItemStream<models::File> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::File>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::File>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationFiles);

/// Builder of the call `GET organizations/{id}/flow`, from [`Organizations::flow`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationFlow {
    request: runtime::Request,
}

impl GetOrganizationFlow {
    /// Whether changes of custom fields are among the updates.
    pub fn all_changes(mut self, all_changes: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(all_changes));
        self
    }
    /// [`all_changes`](Self::all_changes), if there is a value.
    pub fn maybe_all_changes(self, all_changes: ::std::option::Option<bool>) -> Self {
        match all_changes {
            ::std::option::Option::Some(all_changes) => self.all_changes(all_changes),
            ::std::option::Option::None => self,
        }
    }
    /// The items.
    pub fn items<M>(
        mut self,
        items: impl runtime::encode::ListOf<models::FlowItem, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(items));
        self
    }
    /// [`items`](Self::items), if there is a value.
    pub fn maybe_items<M>(
        self,
        items: ::std::option::Option<impl runtime::encode::ListOf<models::FlowItem, M>>,
    ) -> Self {
        match items {
            ::std::option::Option::Some(items) => self.items(items),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<models::Flow> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Flow>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Flow>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationFlow {
    type Output = runtime::Result<runtime::Page<models::Flow>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Flow>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationFlow);

/// Builder of the call `GET organizations/{id}/followers`, from [`Organizations::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationFollowers {
    request: runtime::Request,
}

impl GetOrganizationFollowers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::OrganizationFollower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationFollowers {
    type Output = runtime::Result<::std::vec::Vec<models::OrganizationFollower>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::OrganizationFollower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganizationFollowers);

/// Builder of the call `POST organizations/{id}/followers`, from [`Organizations::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddOrganizationFollower {
    request: runtime::Request,
}

impl AddOrganizationFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationFollower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddOrganizationFollower {
    type Output = runtime::Result<models::OrganizationFollower>;
    type IntoFuture = runtime::Call<models::OrganizationFollower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddOrganizationFollower);

/// Builder of the call `DELETE organizations/{id}/followers/{follower_id}`, from [`Organizations::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveOrganizationFollower {
    request: runtime::Request,
}

impl RemoveOrganizationFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationFollowerId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveOrganizationFollower {
    type Output = runtime::Result<models::OrganizationFollowerId>;
    type IntoFuture = runtime::Call<models::OrganizationFollowerId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveOrganizationFollower);

/// Builder of the call `GET organizations/{id}/mailMessages`, from [`Organizations::mail_messages`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationMailMessages {
    request: runtime::Request,
}

impl GetOrganizationMailMessages {
    /// Also gives the body.
    pub fn include_body(mut self, include_body: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(include_body));
        self
    }
    /// [`include_body`](Self::include_body), if there is a value.
    pub fn maybe_include_body(self, include_body: ::std::option::Option<bool>) -> Self {
        match include_body {
            ::std::option::Option::Some(include_body) => self.include_body(include_body),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<models::MailMessageItem> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::MailMessageItem>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::MailMessageItem>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationMailMessages {
    type Output = runtime::Result<runtime::Page<models::MailMessageItem>>;
    type IntoFuture = runtime::Call<runtime::Page<models::MailMessageItem>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationMailMessages);

/// Builder of the call `PUT organizations/{id}/merge`, from [`Organizations::merge`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MergeOrganization {
    request: runtime::Request,
}

impl MergeOrganization {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MergeOrganization {
    type Output = runtime::Result<models::OrganizationId>;
    type IntoFuture = runtime::Call<models::OrganizationId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MergeOrganization);

/// Builder of the call `GET organizations/{id}/permittedUsers`, from [`Organizations::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationPermittedUsers {
    request: runtime::Request,
}

impl GetOrganizationPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganizationPermittedUsers);
